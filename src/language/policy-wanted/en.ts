/** English: the kinds of things that are wanted of a policy. */
import type { PolicyWantedPack } from './pack.js';

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const numeral =
  '(?:\\p{N}[\\p{N}.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred)';
const unit = '(?:hours?|days?|weeks?|fortnights?|months?|years?|nights?|seasons?|terms?)';

/** A day, as articles give it: by its name, its date, or as seen from the article. */
const day = `(?:the )?(?:(?:\\p{N}{1,2}(?:st|nd|rd|th)? )?(?:of )?${month}|${weekday}|\\p{N}{4}|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|${weekday})|yesterday|today|tomorrow|midnight|(?:start|beginning|end|middle|turn) of (?:the |this |next )?\\p{L}+|mid-${month})`;

/** What somebody else asks for is no arrangement and no promise. */
const demanded =
  /(?<!\p{L})(?:wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? (?!by|about|in|at|on)|seeks?|seeking|sought|urg(?:es?|ed|ing)|plead(?:s|ed)|begs?|begged|call(?:s|ed|ing) (?:on|for)|guarantees? from|assurances?)(?!\p{L})/iu;

/** A form that stands as words of its own. */
function inWords(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');
}

/** A day up to which something is so, or how long it is. */
const time = inWords(
  `(?:until|till|to|through|by|before|no later than|not later than) (?:the )?(?:early |late )?${day}`,
  `(?:${numeral}|a|an|one)[ -]${unit}`,
  '(?:until|till|as long as) \\p{L}+|indefinite(?:ly)?|for (?:now|good)',
);

/** How often something is done. */
const often = inWords(
  `(?:once|twice|thrice|(?:${numeral}) times|every|each|per) (?:a |an |per |every |other |second |third |${numeral} )?(?:hour|day|night|morning|evening|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|winter|year|${weekday}|${unit})`,
  '(?:once|twice) an? \\p{L}+|(?:half-)?hourly|daily|nightly|(?:bi)?weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|every (?:other|second|third|few)|(?:a|per) (?:day|week|fortnight|month|year)|round the clock',
);

/** A number that is no day and no hour. */
const number = new RegExp(
  `(?<!\\p{L})(?:${numeral})(?!\\p{L})(?! (?:${month}|o['’]clock|[ap]\\.?m))(?<!(?:${month}|19|20)\\s?\\p{N}*)|(?<!\\p{L})(?:half|third|quarter|dozens|hundreds|thousands|millions)(?!\\p{L})`,
  'iu',
);

export const english: PolicyWantedPack = {
  code: 'en',
  things: [
    // From what day.
    {
      asked: inWords(
        '(?:from|since|as of|as from|on) (?:what|which) (?:\\p{L}+ )?(?:day|date|week|month|year|time|moment|point)(?! (?:is|are|was|were|do|does|did) (?:it|they|that|this|those|these|the (?:law|act|rules?|treaty|convention))(?!\\p{L}))',
        '(?:from|since) when',
        '^how long (?:has|have|had)',
        '^when (?:do|does|did|is|are|was|were|will|would|must|shall).*(?:begin|start|take effect|(?:come|go|enter|enters|put|brought|be) (?:in|into) (?:force|effect)|appl(?:y|ied)|introduced|stop|end|cease|close[ds]?)',
        '(?:starting|start|effective|commencement) (?:date|day)',
        'how soon',
        '(?:what|which) (?:day|date)(?! (?:to|until|by)).*(?:begin|start|effect|force|appl(?:y|ies)|barred|banned|forbidden)',
      ),
      told: inWords(
        `(?:since|from|as of|as from|starting|beginning|effective|begins?|began|starts?|started|commence[sd]?)(?: on| in| with)? (?:early |late )?${day}`,
        `(?:decid|agree|vot|order|sign|announc|introduc|impos|bann|bar|clos|shut|mov|tore|put|stop|halt|suspend|adopt|pass|approv|enact|rul|requir)(?:\\p{L}*)[^.;]{0,80}? (?:(?:on|in) )?${day}`,
        `${day}[^.;]{0,20} (?:decid|agree|vot|order|sign|announc|introduc|impos|bann|barr|clos|shut|mov|tore|put|stopp|halt|suspend|adopt|pass|approv|enact|rul|requir|began|gave)\\p{L}*`,
        'tak(?:es?|ing) effect|took effect|(?:in|into) (?:force|effect)|since then',
      ),
      asking:
        /^(?:days?|dates?|weeks?|months?|years?|time|moment|point|start(?:s|ed|ing)?|begins?|began|effect(?:ive)?|force|soon|long|since|takes?|taken|took|comes?|came|put|exact|precise|been|unable|able|only|apply|applies|applied)$/u,
      plainly: true,
    },
    // By when, within what time.
    {
      asked: inWords(
        'by when',
        'by (?:what|which) (?:\\p{L}+ )?(?:day|date|month|year|time|point)',
        'deadlines?',
        'how (?:long|much time|many (?:days|weeks|months|hours)) (?:do|does|did|have|has|is|are|will|would)(?=.* (?:to|left|given|allowed|before|get|have))',
        'time limit',
        'until (?:when|what|which).*(?:may|can|must|have|has)',
        'within (?:what|which|how)',
      ),
      told: inWords(
        `(?:by|until|till|before|no later than|not later than|up to) (?:the )?(?:early |late )?${day}`,
        'deadline',
        `within (?:a |the )?(?:${numeral}|\\p{L}+)(?:[ -]${unit})?`,
        `(?:has|have|had|gives?|gave|given|allow(?:s|ed)?)[^.;]{0,40}? ${numeral} ${unit}`,
      ),
      value: time,
      asking:
        /^(?:days?|dates?|weeks?|months?|years?|hours?|time|deadlines?|limit|long|much|point|left|given|allowed|have|has|get)$/u,
      plainly: true,
    },
    // Until when, for how long.
    {
      asked: inWords(
        '(?:until|till|to|up to) (?:when|(?:what|which) (?:\\p{L}+ )?(?:day|date|month|year|time|point))',
        '(?:for )?how long',
        'how (?:many|much) (?:days|weeks|months|years|time)',
        '^when (?:do|does|did|is|are|will|would|shall).*(?:end|expires?|lapse|run out|over|lifted|cease|finish|reopen|resume|stop)',
        '(?:what|which) (?:length|period|span|duration|term)',
        'duration',
        'expir(?:es?|y|ed|ation)',
        'temporary|permanent',
      ),
      told: inWords(
        `(?:until|till|to|through|by) (?:at least )?(?:the )?(?:early |late )?${day}`,
        'expires?|expiry|lapses?|renew(?:ed|able|al)?|indefinite(?:ly)?|extended|open-ended|for (?:now|good)|temporar(?:y|ily)|permanent(?:ly)?',
        `(?:${numeral}|a|an|one)[ -]${unit}`,
        'as long as|until further notice',
      ),
      value: time,
      asking:
        /^(?:days?|dates?|weeks?|months?|years?|hours?|time|point|long|much|length|period|span|durations?|term|end(?:s|ed)?|expir\p{L}+|lapses?|run|runs|over|last(?:s|ed)?|brought|new|meant|supposed|stay|remain|valid|hold|holds)$/u,
    },
    // How often.
    {
      asked: inWords(
        'how (?:often|frequently|regularly)',
        'at what intervals?',
        'how many times',
        'what (?:frequency|rhythm)',
      ),
      told: often,
      value: often,
      asking: /^(?:often|frequently|regularly|intervals?|times|frequency|rhythm|many|much)$/u,
      inSoManyWords: true,
      plainly: true,
    },
    // What penalty.
    {
      asked: inWords(
        'penal(?:ty|ties|i[sz]ed?)|punish(?:ment|ed|ments)?|sanctions?|fine[ds]?|(?:legal |possible )consequences?',
        '(?:what|which) (?:\\p{L}+ )?(?:awaits?|threatens?|faces?)',
        '(?:what|which) (?:(?:do|does|will|would|can|could|might) [^,;]+ )(?:face|risk|lose|forfeit|expect|have to fear|suffer)',
        'what (?:happens|will happen|is done|will be done) (?:to|with) (?:any\\p{L}+|those|people|anybody|someone|somebody|\\p{L}+|[^,;]+) (?:who|that|which|if|when) (?:(?:do|does|will) not|don|doesn|refuse|fail|break|breach|defy|ignore|hide|keep back|disobey|flout|violate)',
      ),
      told: inWords(
        'fine[ds]?|penal(?:ty|ties|i[sz]ed)|punish(?:ed|able|ment)?|sanction(?:s|ed)?|prison|jail(?:ed)?|imprison(?:ed|ment)?|seiz(?:e[sd]?|ure)|confiscat(?:e[sd]?|ed|ion)|forfeit(?:s|ed)?|prosecut(?:e[sd]?|ed|ion)|charge[ds] with|liable|impound(?:ed)?|expel(?:led)?|expulsion|dismiss(?:ed|al)|disqualif\\p{L}+|suspend(?:ed)?|suspension|struck off|revok(?:e[sd]?|ed)',
        '(?:los(?:es?|ing)|withdraw|withdrawn|stripped of|forgo|forfeits?|taken away)(?: (?:its|his|her|their|the|all|any|of))* (?:\\p{L}+ )?(?:licen[cs]es?|permits?|passes|pass|rights?|grants?|subsid(?:y|ies)|pay|places?|contracts?|jobs?|benefits?|visas?|registration)',
        'reported to|taken to court|brought before|sent (?:home|back)|towed|barred from',
      ),
      asking:
        /^(?:penal\p{L}+|punish\p{L}*|sanctions?|fine[ds]?|consequences?|awaits?|threatens?|faces?|risks?|lose|forfeit|expect|fear|suffer|happens?|done|legal|possible|kind|sort)$/u,
      inSoManyWords: true,
      plainly: true,
    },
    // On what condition, in which case.
    {
      asked: inWords(
        '(?:on|under|in|subject to) (?:what|which|which one|what one|which single) (?:\\p{L}+ )?(?:conditions?|circumstances?|terms|cases?|situations?|provisos?|events?)',
        '(?:what|which) (?:\\p{L}+ )?(?:conditions?|requirements?|criteria|terms)',
        '^when (?:may|can|might|could|is|are) .*(?:allowed|permitted|still|refuse|claim|exempt)?',
        'who (?:qualifies|is eligible|may (?:still )?|can (?:still )?)',
        '(?:what|which)(?: \\p{L}+)? (?:must|do|does|will|has|have|is|are) .*(?:(?:need|required|necessary) (?:to|in order)|needed|required)',
        'unless what|provided what|only if',
      ),
      told: inWords(
        'provided(?: that)?|providing that|on (?:the )?condition|only (?:if|when|where|in|for|to|with)|unless|in the event|in case|as long as|so long as|save (?:where|when|if|for|in)|except(?: (?:where|when|if|for|in))?|should (?:an?|the|any|no|it|they|he|she)|if|(?<=(?:^|[“",;]|that) ?)where|subject to|without which|requires?|required|must|has to|have to|conditional|in (?:an )?emergenc(?:y|ies)',
      ),
      asking:
        /^(?:conditions?|circumstances?|terms|cases?|situations?|provisos?|events?|requirements?|criteria|qualif\p{L}+|eligible|needed|need|needs|required|necessary|one|single|only|mean|means|go)$/u,
    },
    // What is to become of something; what was settled for some.
    {
      asked: inWords(
        '^what (?:will|would|shall|should|must|can|could|may|might|is|are|was|were|has|have|had|do|does|did|becomes?|happens?)(?! (?:the|a|an|\\p{L}+) (?:(?:full )?name|meaning|reason|status))(?=.* (?:happen|be done|become|done|do|settle[ds]?|laid down|arrange[ds]?|planned|plan|foreseen|promised?|offer(?:ed)?|provided?|decided?|announced?|said|set out|lay down|store|given|receive|get|expect|count on|entitled|due|paid?|mean|intend|propose|want))',
        '^(?:what|which) (?:becomes?|happens?)',
        '(?:what|which) (?:arrangements?|provisions?|solutions?|compensation|help|support|assistance|aid|relief|guarantees?|protection|offer|promises?|plans?|steps?|measures?|treatment|rules?|replacements?|alternatives?|substitutes?|services?)',
        '^how (?:will|would|shall|should|must|are|is|do|does) .*(?:treated|handled|dealt with|looked after|cared for|compensated|replaced|filled|helped|housed|protected|transported|served|supplied|paid|get|reach)',
        '^where (?:will|would|shall|should|must|are|is|do|does|can|may)',
      ),
      told: inWords(
        "will|would|shall|won['’]t|(?:is|are|was|were) to|to be|going to|must|may|can|promis(?:e[sd]?|ing)|offer(?:s|ed)?|pledge[sd]?|plans?|planned|intends?|intended|means to|entitled|agreed to|undertook|undertakes?",
        "(?<=['’])ll",
      ),
      asking:
        /^(?:happens?|done|do|becomes?|settle[ds]?|laid|down|arrange\p{L}*|plan\p{L}*|foreseen|promise[ds]?|offer\p{L}*|provi\p{L}+|decid\p{L}+|announc\p{L}+|said|set|lay|store|given|receive|get|expect|count|entitled|due|mean|intend|propose|want|solutions?|steps?|measures?|guarantees?|treatment|rules?|treated|handled|dealt|looked|after|cared|kind|sort|exist|place|case)$/u,
      ofAnything: true,
      generally: true,
      unless: demanded,
    },
    // Who is against something, and with what arguments.
    {
      asked: inWords(
        '(?:(?:is|are|was|were|be|spoke|speaks?|spoken|came|comes?|argue[sd]?|stands?|stood|protest(?:s|ed)?|got|said|says?)(?: \\p{L}+){0,2}|holds?|held) against|oppos(?:e[sd]?|ed|ing|ition)|object(?:s|ed|ions?)?|critici[sz](?:e[sd]?|ms?|ing)|critics?|complain(?:s|ed|ts?)?|protest(?:s|ed)?|disagree[sd]?|reject(?:s|ed)?|condemn(?:s|ed)?|denounc(?:e[sd]?|ing)|fault|take issue|arguments?|misgivings|reservations|unhappy|dissatisfied',
        '(?:who|which)(?: \\p{L}+){0,4} (?:wants?|demands?|calls? for|asks? for|urge[sd]?|think[s]?|says?)(?! to(?!\\p{L})).*(?:withdraw\\p{L}*|scrap(?:ped)?|drop(?:ped)?|end(?:ed)?|lift(?:ed)?|repeal(?:ed)?|revers\\p{L}+|undo(?:ne)?|suspend(?:ed)?|tak(?:e|en) back|torn? up|abolish(?:ed)?|cancel(?:led)?|revok\\p{L}+|stop(?:ped)?)',
      ),
      told: inWords(
        '(?:is|are|was|were|spoke|speaks?|came out|come out|argu\\p{L}+|protest\\p{L}*|vot\\p{L}+|petition\\p{L}*|campaign\\p{L}*|stands?|stood|rails?|railed) (?:\\p{L}+ )?against|oppos(?:e[sd]?|ed|ing|ition)|object(?:s|ed|ions?)?|critici[sz]\\p{L}+|critics?|complain(?:s|ed|ts?)?|protest(?:s|ed)?|disagree[sd]?|condemn(?:s|ed)?|denounc\\p{L}+|wrong|mistake|spoke out|spoken out|came out|hit out|anger|displeasure|up in arms|attack(?:s|ed)?|slam(?:s|med)?|unlawful|illegal|broken|breach\\p{L}*|(?:should|must|ought to|needs? to|has to|have to) (?:be )?(?:\\p{L}+ ){0,2}?(?:withdraw\\p{L}*|scrap\\p{L}*|drop\\p{L}*|end(?:ed)?|lift(?:ed)?|repeal(?:ed)?|revers\\p{L}+|undo(?:ne)?|suspend(?:ed)?|tak(?:e|en)|tear|torn|abolish(?:ed)?|cancel(?:led)?|revok\\p{L}+|stop(?:ped)?|halt(?:ed)?|think|rethink|go)|two minds|no time',
      ),
      asking:
        /^(?:against|oppos\p{L}+|object\p{L}*|critici\p{L}+|critics?|complain\p{L}*|protest\p{L}*|disagree\p{L}*|reject\p{L}*|condemn\p{L}*|denounc\p{L}+|fault|issue|arguments?|reasons?|grounds|misgivings|reservations|unhappy|wants?|demands?|calls?|urge[sd]?|withdraw\p{L}*|scrap\p{L}*|drop\p{L}*|lift\p{L}*|repeal\p{L}*|revers\p{L}+|undo\p{L}*|suspend\p{L}*|back|abolish\p{L}*|cancel\p{L}*|revok\p{L}+|raise[sd]?|voice[sd]?|hold|holds|having|idea|plan|plans)$/u,
      goesOn: true,
    },
    // What somebody promises.
    {
      asked: inWords(
        '(?:promis(?:e[sd]?|ing)|pledge[sd]?|vow(?:s|ed)?|undertak(?:e[sn]?|ing)|undertook|offer(?:s|ed|ing)?|assur(?:e[sd]?|ances?)|commit(?:s|ted|ments?)?|guarantee[sd]?)(?! .*(?:want|demand|ask|seek))',
      ),
      told: inWords(
        'promis(?:e[sd]?|ing)|pledge[sd]?|vow(?:s|ed)?|undertak(?:es?|en|ing)|undertook|assur(?:e[sd]?|ed)|commit(?:s|ted)|will|shall|would|offer(?:s|ed)? (?:to|an?|the|them|him|her|its|their)|been offered|an offer',
        "(?<=['’])ll",
      ),
      unless: demanded,
      asking:
        /^(?:promis\p{L}+|pledge[sd]?|vow(?:s|ed)?|undert\p{L}+|offer\p{L}*|assur\p{L}+|commit\p{L}*|guarantee[sd]?|do)$/u,
      ofAnything: true,
    },
    // What somebody asks of somebody.
    {
      asked: inWords(
        '^(?:what|which|whom|of whom|from whom)(?= ).*(?:ask(?:s|ed|ing)?(?! (?:about|whether|if))|want(?:s|ed|ing)?(?! to)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e[sd]?|ing)|seek(?:s|ing)?|sought|call(?:s|ed|ing)? (?:on|for)|press(?:es|ed|ing)? (?:for|the)|appeal(?:s|ed|ing)?|expect(?:s|ed|ing)?|insist(?:s|ed|ing)?|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?)',
      ),
      told: demanded,
      asking:
        /^(?:ask\p{L}*|want\p{L}*|demand\p{L}*|request\p{L}*|urg\p{L}+|seek\p{L}*|sought|call(?:s|ed|ing)?|press\p{L}*|appeal\p{L}*|expect\p{L}*|insist\p{L}*|plead\p{L}*|guarantees?|assurances?|refrain|promises?|commitments?|undertakings?)$/u,
      ofAnything: true,
    },
    // What somebody is only thinking of.
    {
      asked: inWords(
        'consider(?:s|ed|ing)?|think(?:s|ing)? of|thinking about|look(?:s|ing)? (?:at|into)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat\\p{L}+|ponder\\p{L}*|study(?:ing)?|studies|examin\\p{L}+|explor(?:e[sd]?|ing)|in mind|(?:under|have under) (?:review|consideration|examination)|(?:do|doing|done) next|next steps?|further (?:steps?|measures?)',
      ),
      told: inWords(
        'consider(?:s|ed|ing)?|think(?:s|ing)? (?:of|about)|look(?:s|ing)? (?:at|into)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat\\p{L}+|study(?:ing)?|examin\\p{L}+|explor(?:e[sd]?|ing)|under (?:review|consideration|examination)|(?:further|other|more|additional|new|every) (?:steps?|measures?|options?|ways|means)|options?|go(?:es)? on|keep(?:s)? (?:\\p{L}+ing)|continue',
      ),
      asking:
        /^(?:consider\p{L}*|think\p{L}*|look\p{L}*|weigh\p{L}*|mull\p{L}*|contemplat\p{L}+|ponder\p{L}*|study|studying|examin\p{L}+|explor\p{L}+|mind|under|review|next|steps?|measures?|further|doing|do|more|new)$/u,
      ofAnything: true,
      plainly: true,
    },
    // What was changed since the first version, or was to be otherwise.
    {
      asked: inWords(
        '(?:first|early|earlier|earliest|original|initial|draft|previous|prior|preliminary) (?:\\p{L}+ )?(?:versions?|drafts?|notices?|announcements?|texts?|plans?|proposals?|orders?|rules?|wording|form|decisions?|bills?)',
        'drafts?',
        'originally|initially|at first|to begin with|in the beginning',
        '(?:chang(?:e[sd]?|ing)|alter(?:ed)?|amend(?:ed|ments?)?|modif(?:y|ied)|revis(?:ed|ions?)|soften(?:ed)?|corrected?|concessions?|g(?:iven|ave) way|backed down|struck out)(?=.* (?:since|to|in|from) (?:the |its |her |his |their )?(?:\\p{L}+ )?(?:then|versions?|drafts?|notices?|announcements?|texts?|plans?|proposals?|orders?|wording|bills?|circulars?|announced?))',
        '(?:has|have|did|had) [^,;]+ (?:chang(?:ed?)|alter(?:ed)?|amend(?:ed)?|modif(?:y|ied)|revised?|soften(?:ed)?) (?:(?:in|about|of) )?(?:its|her|his|their|the) (?:\\p{L}+ )?(?:versions?|drafts?|notices?|announcements?|texts?|plans?|proposals?|wording|bills?|circulars?)',
      ),
      told: inWords(
        '(?:first|earlier|original|initial|preliminary) (?:\\p{L}+ )?(?:versions?|drafts?|notices?|announcements?|texts?|plans?|proposals?|orders?|rules?)',
        'drafts?|originally|initially|at first|g(?:a|i)ve(?:s|n)? (?:way|in|ground)|giving way|concession|conceded?|relent(?:ed|s)|struck out|amend(?:ed|ments?)|revis(?:ed|ion)|redraft(?:ed)?|soften(?:ed|s)?|narrowed|watered down|deleted|backed down|climbed down',
      ),
      asking:
        /^(?:versions?|drafts?|first|early|earlier|original(?:ly)?|initial(?:ly)?|preliminary|since|chang\p{L}*|alter\p{L}*|amend\p{L}*|modif\p{L}+|revis\p{L}+|ways?|announcements?|texts?|signed|final|stood|requirements?)$/u,
      plainly: true,
    },
    // Who agreed to something.
    {
      asked: inWords(
        "(?:who|which|what)(?: [\\p{L}’'-]+){0,4} (?:agree[ds]?|accept(?:s|ed)?|approv(?:e[sd]?|ed)|back(?:s|ed)?|support(?:s|ed)?|endorse[sd]?|sign(?:s|ed)?(?: up)?|behind|party to|in favou?r|consent(?:ed)?|joined?|taken part|part of|committed?)",
      ),
      told: inWords(
        'agree[sd]?|agreement|accept(?:s|ed)?|approv(?:e[sd]?|ed|al)|back(?:s|ed|ing)|support(?:s|ed)?|endorse[sd]?|sign(?:s|ed)?(?: up)?|both|joint(?:ly)?|together|in favou?r|consent(?:ed)?|welcom(?:e[sd]?|ed)|pact|accord',
      ),
      asking:
        /^(?:agree[ds]?|accept\p{L}*|approv\p{L}+|back(?:s|ed)?|endorse[sd]?|sign(?:s|ed)?|behind|party|favou?r|consent\p{L}*|joined?|part|committed?|authorit(?:y|ies)|bod(?:y|ies)|parties|governments?|sides?)$/u,
    },
    // What a law says.
    {
      asked: inWords(
        '(?:law|laws|act|statutes?|legislation|treaty|treaties|convention|constitution|code|regulations?|protocol|pact|agreement|international rules)(?=.*)',
        'legal(?:ly)?|(?:what|which) (?:\\p{L}+ )?(?:ban|bans|prohibition|duty|duties|obligations?|right|rights)',
      ),
      told: new RegExp(
        `(?<!\\p{L})(?:Act|[Ll]aws?|[Ss]tatutes?|[Ss]ection|[Pp]rotocol|[Cc]onvention|[Tt]reat(?:y|ies)|[Cc]onstitution|[Cc]ode|[Rr]egulations?|[Pp]act|[Aa]ccord|[Rr]ules)(?!\\p{L}).*(?<!\\p{L})(?:oblig(?:e[sd]?|ation)|forbid(?:s|den)?|prohibit(?:s|ed)?|requir(?:e[sd]?|ing)|must|allow(?:s|ed)?|permit(?:s|ted)?|bar(?:s|red)?|ban(?:s|ned)?|guarantee[sd]?|provid(?:e[sd]?)|entitle[sd]?|protect(?:s|ed)?|say(?:s)?|may|shall|limit(?:s|ed)?|grant(?:s|ed)?)(?!\\p{L})`,
        'u',
      ),
      asking:
        /^(?:law|laws|act|statutes?|legislation|legal(?:ly)?|say|says|year|date|dates|apply|applies|lay|lays|from|rules?|ban|bans|prohibition|dut(?:y|ies)|obligations?|rights?|case|one)$/u,
    },
    // How many, how much.
    {
      asked: inWords(
        'how (?:many|much)',
        '(?:what|which) (?:number|sum|amount|price|share|proportion|percentage|fee|charge|rate|limit)',
        '^to how many',
      ),
      told: number,
      value: number,
      asking:
        /^(?:many|much|number|sum|amount|fall|falls|fell|under|affect(?:ed|s)?|cover(?:ed|s)?|concern(?:ed|s)?|subject|touch(?:ed|es)?|hit|apply|applies|within|total|figure|count(?:ed)?)$/u,
    },
    // Whether something is allowed, or counts.
    {
      asked: inWords('^(?:may|can|could|must|do|does|is|are|will|would|should|has|have)'),
      told: inWords(
        'may|can(?:not)?|must|allowed|permitted|forbidden|banned|barred|prohibited|includ(?:e[sd]?|ing)|except|exempt|cap(?:s|ped)?|limit(?:s|ed)?|no (?:more|longer)|will|would|has been|have been|already|still|only|required|obliged|free to',
      ),
      asking: /^(?:count(?:s|ed)?|towards?|meant|allowed|permitted|still|right)$/u,
      generally: true,
    },
  ],
  general:
    /^(?:polic(?:y|ies)|rules?|measures?|decisions?|orders?|matter|matters|regard|concerning|respect|regarding|exactly|currently|new|recent|recently|now|mean|means|meant|want(?:s|ed)?|single|one|said|say|says|tell|told|reported|according|people|persons?|age|aged|somebody|anybody|everybody|everyone|those|thing|things|there|way|ways)$/u,
  leavesOpen:
    /(?<!\p{L})(?:(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)(?!\p{L}).*(?<!\p{L})(?:whether|if|about)|(?:did|do|does|would|could|has|have)(?: not|n['’]t) (?:say|said|tell|answer|reply|respond|disclose|reveal)|declined to|refused to (?:say|answer))(?!\p{L})/u,
  argued:
    /(?<!\p{L})(?:arguments?|reasons?|reasoning|grounds|why|how|hold(?:s|ing)? against|object(?:s|ed|ions?)?|criticisms?|complain(?:s|ts?)?|case against|fault|wrong with|what (?:do|does|did|is|are|has|have))(?!\p{L})/iu,
  decidedOn:
    /^(?:what|which)(?!\p{L})[^,;]*?(?<!\p{L})(?:deci(?:de[sd]?|sions?)|ruled|laid down|settled?|agreed?)(?: (?:\p{L}+ ){0,3}?)?(?:about|on|over|regarding|concerning|as to|with regard to)(?!\p{L}) /iu,
};
