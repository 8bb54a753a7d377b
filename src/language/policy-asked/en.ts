/** English questions for an aspect of a policy. */
import type { PolicyAskedPack } from './pack.js';

/** To undo or soften what was decided. */
const undo =
  '(?:revers(?:e[sd]?|ing|al)|undo(?:es|ne|ing)?|undid|t(?:ake[sn]?|aking|ook) (?:\\p{L}+ ){0,5}?back|(?:go(?:es|ing|ne)?|went) back on|re-?think(?:s|ing)?|rethought|(?:think(?:s|ing)?|thought) (?:again|twice|better)|re-?consider(?:s|ed|ing)?|re-?visit(?:s|ed|ing)?|review(?:s|ed|ing)?|revis(?:e[sd]?|ing|ion)|amend(?:s|ed|ing)?|shelv(?:e[sd]?|ing)|overrul(?:e[sd]?|ing)|(?:roll|walk)(?:s|ed|ing)? (?:\\p{L}+ ){0,4}?back|call(?:s|ed|ing)? (?:\\p{L}+ ){0,3}?off|reopen(?:s|ed|ing)?|lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|withdraw(?:s|n|ing)?|withdrew|rescind(?:s|ed|ing)?|repeal(?:s|ed|ing)?|revok(?:e[sd]?|ing)|overturn(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?|eas(?:e[sd]?|ing)|relax(?:es|ed|ing)?|soften(?:s|ed|ing)?|loosen(?:s|ed|ing)?|(?:back(?:s|ed|ing)?|climb(?:s|ed|ing)?|stand(?:s|ing)?|stood) down|backtrack(?:s|ed|ing)?|chang(?:e[sd]?|ing) (?:(?:its|her|his|their|the) )?(?:mind|course|polic(?:y|ies)|position|stance|decision|plan)s?|giv(?:e[sn]?|ing) (?:way|in)|gave (?:way|in)|budg(?:e[sd]?|ing)|u-turn|t(?:ear(?:s|ing)?|ore|orn) up|amend(?:s|ed|ing)?)';

const day =
  '(?:\\p{N}{1,4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

const critical =
  'critici[sz](?:m|ms|es?|ed|ing)|critics?|f(?:ind|inds|ound) fault|t(?:ake|akes|ook) issue|disapprov(?:al|es?|ed|ing)|disagree(?:s|d|ment|ments)?|up in arms|oppos(?:es?|ed|ing|ition)|object(?:s|ed|ing)? to|objected|objections?|protest(?:s|ed|ing|ers?)?|complain(?:s|ed|ts?|ing)?|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?';

/** To speak against something, in words that tell of other things as well. */
const attacking =
  'attack(?:s|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|lambast\\p{L}+|(?:hit|hits|hitting|lash(?:es|ed|ing)?|spoke|speaks?|spoken|speaking) out|misgivings|reservations|dissent\\p{L}*|unhappy|backlash|outcry|(?:take|takes|took|taken) exception';

/** Asks who wants something undone: who is against it. */
const undoing = `(?:who|which(?: \\p{L}+){0,3}?) (?:(?!(?:do|does|did) ).)*(?:wants?|demands?|calls? (?:on|for)|asks?|urges?|insists?|thinks?|says?|argues?|pleads?|begs?)(?!\\p{L}).*(?<!\\p{L})${undo}(?!\\p{L})`;

/** A time before a change, at the end of a question or right before its matter. */
const past =
  '(?:(?:until|till|up (?:to|until)) (?:now|then|recently|(?:this|last)(?: \\p{L}+)?|the (?:\\p{L}+ )?(?:changes?|switch|shift|turn|decision|order|decree|ban|closure|reversal|reform|(?:new|latest) \\p{L}+))|in the past|previously|formerly|in former times|hitherto|so far|thus far)';

/** What is given up for something new: "which practice did they give up". */
const givenUp =
  '(?:g(?:ive|ave|iven) up|abandon(?:s|ed)?|drop(?:s|ped)?|end(?:s|ed)?|br(?:eak|oke|oken) with|depart(?:s|ed)? from|scrap(?:s|ped)?|revers(?:es?|ed)|replac(?:es?|ed)|le(?:ave|ft) behind|turn(?:s|ed)? (?:its|her|his|their) backs? on|discard(?:s|ed)?|do(?:es|ne)? away with|did away with|abolish(?:es|ed)?|overturn(?:s|ed)?)';

/** What was so before a change. */
const bygone =
  '(?:old|former|previous|earlier|prior|past|long-standing|long-held) (?:\\p{L}+ )?(?:positions?|polic(?:y|ies)|rules?|practices?|systems?|arrangements?|regimes?|laws?|regulations?|ways?|customs?|approach|terms|schemes?|orders?|deals?|agreements?|model|treatment|lines?|stances?|routines?|procedures?|conditions|limits?|prices?|rates?)';

/** For a time or for good. */
const lasting =
  '(?<!\\p{L})(?:limited in time|time-limited|short-term|stopgap|for a (?:limited|short|set) (?:time|period|while)|temporarily|permanently|for good|(?:temporary|permanent|interim|provisional)(?! (?!(?:or|and|in|measures?|rules?|polic(?:y|ies)|bans?|orders?|decisions?|arrangements?|solutions?|change|one|thing|basis|character|nature|step|move|regime|law)(?!\\p{L}))\\p{L}))(?!\\p{L})';
const toldLasting =
  '(?<!\\p{L})(?:temporar(?:y|ily)|permanent(?:ly)?|for good|interim|provisional(?:ly)?|for now|for the time being|indefinite(?:ly)?|lasting|here to stay|until further notice|expires?|lasts|for (?:the next|up to|another|as long as))(?!\\p{L})';
const askingLasting =
  /^(?:temporar\p{L}+|permanent\p{L}*|revers\p{L}+|good|interim|provisional|last(?:s|ing)?|stay|remain|meant|supposed|intended|described|presented?|limited|time|short|period|while|something|measures?|rules?|policy)$/u;

/** The other thing that a measure may be called than one for a time. */
const reversal = '(?:revers(?:al|e[sd]?|ing)|u-turn)';

/** What somebody else asks for is no intention of those it is asked of. */
const demanded =
  'ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e[sd]?|ing)|assurances?|guarantees?|undertakings?|pleaded|pleads|seeks?|seeking|sought';

/** Opens a sentence that tells nothing that somebody else asks for; what somebody will ask for is an intention. */
const notDemanded = `^(?!.*(?<!\\p{L})(?<!(?:will|would|shall|['’]ll|be|to) ["“‘']?)(?:${demanded})(?!\\p{L}))`;

/** To do something about a matter, in whatever way. */
const proceed = '(?:proceed|deal|act|treat|handle|respond|react|go about|go on|do|use)';

const talks = '(?:talks|discussions|negotiations|conversations|consultations)';

/** Whose a decision is. */
const ofSomebody = "(?:(?:its|her|his|their|the|this|that)|\\p{L}+['’]s?)";

/** What was decided is called so. */
const decisions =
  '(?:deci(?:sion|ding)|orders?|instructions?|bans?|decrees?|rul(?:es?|ing)|polic(?:y|ies)|measures?|moves?|steps?|freeze|u-turn|\\p{L}{3,}(?:tion|sion|ment|[ai]l|ure|ance))';

export const english: PolicyAskedPack = {
  code: 'en',
  aspects: [
    {
      aspect: 'reconsidered',
      asked: new RegExp(
        `^(?:will|would|could|might|may|can|shall|is|are|does|do|has|have|(?:under|in) what (?:conditions?|circumstances?|terms|cases?)|(?:did|has|have) (?:\\p{L}+ ){1,4}(?:say|said) (?:if|whether)|what (?:did|was|is) .*(?:asked|pressed|questioned) (?:if|whether|about))(?!\\p{L})(?<!^(?:has|have)(?=.* been ))(?!.*(?:temporary|permanent)).*(?<!\\p{L})${undo}(?!\\p{L})`,
        'iu',
      ),
      told: new RegExp(
        `(?<!\\p{L})(?:(?:asked|pressed|questioned|quizzed)(?!\\p{L}).*|(?:whether|if|would|will|could|might|not|never|no (?:plans?|intention|question)|open to|consider\\p{L}*|ruled? out|refus\\p{L}+|ready|prepared|willing|about) (?:[\\p{L}’']+ ){0,5}?)${undo}(?!\\p{L})`,
        'iu',
      ),
      asking: new RegExp(
        `^(?:${undo}|back|go|consider|ready|willing|prepared|open|plan|decisions?|measures?|rules?|polic(?:y|ies)|mind|again|new|recent|current|tear|tore|torn|up)$`,
        'u',
      ),
    },
    {
      aspect: 'lasting',
      asked: new RegExp(
        `${lasting}.*(?<!\\p{L})${reversal}(?!\\p{L})|(?<!\\p{L})${reversal}(?!\\p{L}).*${lasting}`,
        'iu',
      ),
      told: new RegExp(`${toldLasting}|(?<!\\p{L})${reversal}(?!\\p{L})`, 'iu'),
      asking: askingLasting,
    },
    {
      aspect: 'lasting',
      asked: new RegExp(lasting, 'iu'),
      told: new RegExp(toldLasting, 'iu'),
      asking: askingLasting,
    },
    {
      aspect: 'ending',
      asked: /(?<!\p{L})(?:until when|till when|for how long|how long (?:is|are|will|does|do|must|may|can))(?!\p{L})/iu,
      cue: /(?<!\p{L})(?:how long|durations?|(?:what|which) (?:length|period|span)|length of|expir\p{L}+|end date|open-ended|lasts|time limit)(?!\p{L})/iu,
      told: new RegExp(
        `(?<!\\p{L})(?:(?:[Uu]ntil|till|by|to|names?) (?:(?:at least|the (?:middle|end|start|beginning) of|mid-|late|early) ?)?${day}|last day|expir(?:es?|ed|y)|\\p{L}+-(?:hour|day|week|month|year) (?:\\p{L}+ )?(?:trial|test|period|ban|freeze|order|pause|break|stop|halt|closure|suspension|term|experiment|moratorium|spell|stay|measure)|(?:for|after|lasts?|of|another|to) (?:up to |at least |about |another |as long as |the (?:next|first) )?(?:\\p{N}+|\\p{L}+)[ -](?:hours?|days?|weeks?|months?|years?)|(?:as|so) long as|shortest|renew(?:ed|able)|prolonged|indefinite(?:ly)?)(?!\\p{L})`,
        'u',
      ),
      asking:
        /^(?:long|last(?:s|ing)?|stay|remain|hold|run|meant|supposed|intended|apply|end|expire|lapse|over|measures?|rules?|policy|until|till|order)$/u,
    },
    {
      aspect: 'former',
      asked: new RegExp(
        `^(?:(?:under|on|by|in|at) )?(?:what|which|how|who|where)(?!\\p{L}).*(?<!\\p{L})(?:(?:was|were|did|had|could|happened)(?!\\p{L}).*(?<!\\p{L})(?:before|until|${past})|used? to|former(?:ly)?|previous(?:ly)?|${bygone})(?!\\p{L})|^when(?!\\p{L}).*(?<!\\p{L})(?:used? to|formerly|previously|${bygone})(?!\\p{L})|^(?:before|until|in the past,?|previously,?|formerly,?) .*,? ?(?:what|how|which|who|where) (?:was|were|did|had|could|happened)(?!\\p{L})|^(?:was|were|did|had|could) .*(?<!\\p{L})(?:before|${past})$|^(?:what|which|how|who|where)(?!\\p{L}).*(?<!\\p{L})(?:was|were|did|had|could)(?!\\p{L})[^,;]*(?<!\\p{L})once(?! (?:the|an?|it|they|he|she|this|that|these|those|all|every|its|their|his|her)(?!\\p{L}))(?!\\p{L})|^(?:what|which) (?:\\p{L}+ ){0,3}?(?:polic(?:y|ies)|rules?|practices?|systems?|arrangements?|approach|customs?|routine|positions?|lines?|stances?|course|views?|promises?)(?!\\p{L}).*(?<!\\p{L})(?:did|has|have|was|were|had)(?!\\p{L}).*(?<!\\p{L})${givenUp}(?!\\p{L})|^(?:what|which|how|who|where)(?!\\p{L}).*(?<!\\p{L})(?:systems?|rules?|practices?|polic(?:y|ies)|arrangements?|schemes?|regimes?|laws?|customs?|routines?) (?:that|which) (?:(?:is|are|was|were|has been|have been) (?:now |being |to be )*|(?:\\p{L}+ ){1,3}?)${givenUp}(?!\\p{L})|^what(?:['’]s| is| are| has| have| had)? (?:chang(?:ed|ing)|(?:now )?(?:different|new)(?: now)?) (?:for|about|in|at|with)(?!\\p{L})`,
        'iu',
      ),
      cue: new RegExp(
        `^(?!.*(?<!\\p{L})(?:says?|said|tell|told|announced?)(?!\\p{L}))(?=.*(?<!\\p{L})(?:was|were|did|had|could|got|used|been|happened|kept|held|paid|let|gave|set|stood|\\p{L}{3,}ed)(?!\\p{L})).*(?<!\\p{L})(?:before|prior to|earlier|back then|until (?:the|then|that|its|their|his|her)|${past})(?!\\p{L})|(?<!\\p{L})(?:until|up to) (?:last|this) \\p{L}+|^(?:so )?${past},?$|(?<!\\p{L})would have (?:been|happened|had)(?!\\p{L}).*(?<!\\p{L})(?:then|earlier|ago|last \\p{L}+|in (?:early |late )?\\p{Lu}\\p{L}+)(?!\\p{L})|(?<!\\p{L})(?:${bygone})(?!\\p{L})|in the old days`,
        'iu',
      ),
      told: new RegExp(
        `(?<!\\p{L})(?:(?:(?:[Uu]ntil|[Uu]p to) (?:then|now|recently|(?:this|last) \\p{L}+|the (?:new )?(?:order|ban|closure|change|decision|rules?|law|measure|move|decree))|(?<!had )[Uu]ntil ${day})(?!.*(?<!\\p{L})(?:may|will|shall)(?!\\p{L}))|[Ff]ormerly|[Pp]reviously|(?<!(?<!\\p{L})an? )(?:[Ff]ormer|[Pp]revious)(?! (?:days?|nights?|weeks?|months?|mornings?|evenings?)(?!\\p{L}))|(?<!(?:days?|weeks?|months?|years?|hours?) )[Bb]efore (?:that|then|this)|had been (?:\\p{L}+ing|free|able|allowed|permitted|told (?:merely |only |just |simply )to)|(?<!(?:be|is|are|was|were|been|being) )used to|had (?:\\p{L}+ ){1,8}?(?:every|each|always|whenever)|had (?:\\p{L}+ ){1,6}?for (?:\\p{L}+ ){0,3}?(?:years?|months?|decades?|generations?|centur(?:y|ies))|[Ff]or (?:[\\p{L}\\p{N}]+ ){1,4}?(?:years?|months?|decades?|generations?|centur(?:y|ies))(?!\\p{L})[^.;]{0,60}(?<!\\p{L})(?:had|could)(?!\\p{L})|(?<!(?<!\\p{L})(?:will|shall|would)(?!\\p{L})[^.;]*)(?:every|each) (?:year|month|spring|summer|autumn|winter|fall)|${bygone}|[Ff]or (?:\\p{L}+ |a quarter of a )?(?:decades?|generations?|centur(?:y|ies))|bre(?:aks?|aking) with(?! \\p{Lu})|broke(?:n)? with(?! \\p{Lu})|(?<!(?:would|will|could|might|to|not) )(?:departure|break|turn|shift|retreat|climbdown) (?:from|with)|reversal of|(?:stands?|stood|turn(?:s|ed)?) [^.;]{3,40} on (?:its|their) head|[Aa]bout-face|[Uu]-turn|[Vv]olte-face|end(?:s|ed|ing)?,? (?:[^,.;]*, )?an? (?:\\p{L}+ )?(?:arrangement|practice|promise|policy|rule|system|regime|custom|routine|habit|tradition|freedom|privilege|exemption)|replac(?:es|ed)|[Ww]here (?:any(?:one|body)?|every(?:one|body)?|an?|all|each|once) [^.;]{3,80}(?<!\\p{L})(?:could|was free|were free|had been)|[Ww]hereas)(?!\\p{L})`,
        'u',
      ),
      asking:
        /^(?:before|until|former(?:ly)?|previous(?:ly)?|old|used?|past|different|hitherto|rules?|polic(?:y|ies)|practices?|systems?|arrangements?|regulations?|handled?|treat(?:ed)?|deal|dealt|ways?|situation|suppose|prior|positions?|stances?|month|week|last|days|chang(?:e|es|ed)|work(?:ed)?|earlier|like|year|once|came|come|acted|introduced)$/u,
    },
    {
      aspect: 'exempt',
      asked:
        /(?<!\p{L})(?:exempt(?:ed|ions?)?|exceptions?|spared)(?!\p{L})|^(?!(?:is|are|may|can|could|do|does|will)(?!\p{L})).*(?<!\p{L})(?:still (?:be )?(?:allowed|permitted|free|legal)|(?:may|can|could) .*(?<!\p{L})still|still (?:do|cross|enter|use|operate|run|work|sell|buy))(?!\p{L})/iu,
      told: /(?<!\p{L})(?:exempt(?:s|ed|ions?)?|except(?:ions?)?|let (?:in|through|pass)|allowed|permitted|spared|free to|may (?:still|continue)|unaffected|not (?:be )?affected|nothing .{0,40}(?:prevents?|stops?|bars?|forbids?)|(?:does|do|did) not (?:apply|cover|prevent|stop|bar|include|affect))(?!\p{L})/iu,
      asking: /^(?:exempt\p{L}*|except\p{L}*|spared|still|allow\p{L}*|permit\p{L}*|free|may|can|could|now)$/u,
    },
    {
      aspect: 'intended',
      asked: new RegExp(
        `^what (?:does|do|did|is|are|has|have) (?!.*(?<!\\p{L})(?:${demanded}|status|state|fate|future)(?!\\p{L}))(?<actor>(?:(?! (?:who|which|that)(?!\\p{L}))[^,;])+?) (?:intend|plan|aim|mean(?= (?:to|for|by|with)(?!\\p{L}))|going to do|planning)(?:ed|d|s|ing)?(?!\\p{L})|^what (?:will|would) (?!happen|become|be(?!\\p{L}))(?<doer>[^,;]+?) do (?:with|about|for|if|to|when)(?!\\p{L})|^what (?:are|were) (?!.*(?<!\\p{L})(?:status|state|fate|future)(?!\\p{L}))(?<owner>[^,;]+?)(?:['’]s?)? (?:intentions|plans) (?:for|with|about|towards?|if|when)(?!\\p{L})|^(?:how|where|in what way|to (?:what|which|whom)(?: \\p{L}+)?) (?:does|do|did|is|are|has|have) (?<planner>[^,;]+?) (?:intend|plan|mean|propose?|aim|want|going)(?:ed|d|s|ing)? to(?! (?:happen|have happened)(?!\\p{L}))(?!\\p{L})|^(?:what|which)(?!\\p{L})[^,;]* (?:does|do|did) (?<wisher>(?:(?! (?:who|which|that)(?!\\p{L}))[^,;])+?) (?:want|wish|hope)(?:s|ed)? to(?! (?:know|hear|see|learn|say|be|stop|prevent|avoid)(?!\\p{L}))(?!\\p{L})|^what (?:does|do|did) (?<sayer>[^,;]+?) say (?:that )?(?:it|they|he|she|its|their|his|her|the)(?!\\p{L})[^,;]*? (?:will do|would do|do|does|is going to do|are going to do|is doing|are doing) (?:with|about|to|for|if|when)(?!\\p{L})|^how (?:will|would) (?<handler>[^,;]+?) ${proceed}(?!\\p{L})|^(?:(?:to|in|into|at|on|under|by|with|for) )?(?:which|what|whom)(?: \\p{L}+){1,3} (?:will|would|(?:is|are)(?=.* (?:going|planning) to)) (?!be |apply|happen|become|take effect|come|change|remain|still|now|not )(?:the \\p{L}+ |[\\p{L}’']+ ){1,3}?(?:going to |planning to |to )?(?:move|send|put|take|transfer|bring|house|offer|give|pay|return|keep|hold|lodge)(?!\\p{L})|^what (?:does|do|did|has|have) (?<minder>[^,;]+?) (?:have )?in (?:mind|store|view)(?!\\p{L})|^where (?:does|do|did) (?<placer>(?:the )?[^,;]+?) want (?=[^,;]+ to )|^where (?:are|is|will|would) [^,;]+? (?:to )?(?:go|be (?:sent|taken|put|moved|housed|placed|brought))(?!\\p{L})`,
        'iu',
      ),
      told: new RegExp(
        `${notDemanded}(?!.*(?<!\\p{L})den(?:y|ies|ied)(?!\\p{L})).*(?<!\\p{L})(?:will|would|shall|won['’]t|intends?|intended|plans?|planned|planning|means? to|meant to|aims? to|proposes?|(?:is|are|was|were) to|(?:is|are|be) (?:ready|prepared|set|about|bound) (?:to|for)|going to|wants? to|expects?|['’]ll)(?!\\p{L})`,
        'iu',
      ),
      toldPlainly:
        /(?<!\p{L})(?:intends?|intended|plans? to|planned to|planning to|means? to|meant to|aims? to|proposes? to|expects?|wants? to|is preparing to|(?:says?|said|warn(?:s|ed)|announced|threaten(?:s|ed)|vow(?:s|ed)|promis(?:es?|ed)) (?:that )?(?:it|he|she|they) (?:will|would))(?!\p{L})/iu,
      toldIndirectly: new RegExp(
        `^(?!.*(?<!\\p{L})den(?:y|ies|ied)(?!\\p{L})).*(?<!\\p{L})(?:(?:is|are) (?:ready|prepared|set|about|bound) (?:to|for)|(?:says?|said|saying|stat(?:es?|ed|ing)|writ(?:es|ing)|wrote|warn(?:s|ed|ing)|announc(?:es?|ed|ing)|confirm(?:s|ed|ing)|threaten(?:s|ed|ing)|vow(?:s|ed|ing)|promis(?:es?|ed|ing)|to the effect|according to wh(?:om|ich)) (?:that )?(?:[^.;“"]|“[^”]*”|"[^"]*"){0,160}?(?<!\\p{L})(?:will|would)|(?:will|would|(?:is|are) (?:to|bound))(?!\\p{L})[^.;]*, (?:according to|(?:it|he|she|they|the (?:\\p{L}+ )?\\p{L}+) (?:said|says)))(?!\\p{L})`,
        'iu',
      ),
      asking:
        /^(?:intend\p{L}*|intentions?|mind|store|view|want(?:s|ed)?|wish(?:es|ed)?|plan(?:s|ned|ning)?|propos\p{L}+|aim\p{L}*|mean(?:s|t)?|going|do|say|said|happens?|proceed|deal|act|treat|handle|respond|react|now)$/u,
    },
    {
      aspect: 'requested',
      asked: new RegExp(
        `^(?!${undoing})(?:what|which)(?!\\p{L})[^,;]*(?<!\\p{L})(?:ask(?:s|ed|ing)?(?! (?:about|whether|if)(?!\\p{L}))|(?<=^(?:what|which|who)(?!\\p{L})(?:(?!(?<!\\p{L})when(?!\\p{L})).)*)want(?:s|ed|ing)?(?! to(?!\\p{L}))|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e[sd]?|ing)|seek(?:s|ing)?|sought|call(?:s|ed|ing)? (?:on|for)|press(?:es|ed|ing)? for|appeal(?:s|ed|ing)? (?:to|for)|expect(?:s|ed|ing)? (?:of|from))(?!\\p{L})`,
        'iu',
      ),
      cue: new RegExp(
        `^(?!${undoing}).*(?<!\\p{L})(?:(?<!(?:was|were|is|been|being|when|if|once) )ask(?:s|ed|ing)?(?! (?:about|whether|if|how|why|what|when|by)(?!\\p{L}))|wants?(?! to(?!\\p{L}))|demands?|requests?|urg(?:e[sd]?|ing)|seek(?:s|ing)?|sought|calls? (?:on|for)|appeals? (?:to|for)|wish(?:es)?)(?!\\p{L})`,
        'iu',
      ),
      told: /(?<!\p{L})(?:ask(?:s|ed|ing)? (?!(?:about|whether|if|how|why|what|when|where|right|now|questions?|by|in|on|at)(?!\p{L}))\p{L}+|want(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e[sd]?|ing)|(?:seek(?:s|ing)?|sought)(?! to(?!\p{L}))|call(?:s|ed|ing)? (?:on|for)|press(?:es|ed|ing) (?:for|\p{Lu}|the)|appeal(?:s|ed|ing)? (?:to|for)|plead(?:s|ed|ing)?|begs?|begged|(?:says?|said) (?:[^.;,]{1,60} )?(?:needs? to|should|must|ought to|has to|have to)|assurances?|guarantees?|pledges?|insist(?:s|ed|ing)?)(?!\p{L})/iu,
      asking:
        /^(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e[sd]?|ing)|seek(?:s|ing)?|sought|call(?:s|ed|ing)?|press(?:es|ed|ing)?|appeal(?:s|ed|ing)?|expect(?:s|ed|ing)?|promise|do|pledge|assure|guarantee|refrain|concerning)$/u,
    },
    {
      aspect: 'opposed',
      asked: new RegExp(`^${undoing}`, 'iu'),
      told: new RegExp(
        `(?<!\\p{L})(?:should|must|ought to|needs? to|has to|have to|wants?|wanted|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|plead(?:s|ed|ing)?)(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})${undo}(?!\\p{L})|(?<!\\p{L})(?:petition|lawsuit|campaign(?:s|ed|ing)?) (?:\\p{L}+ ){0,3}?(?:against|to (?:have|stop|halt|end|overturn))(?!\\p{L})`,
        'iu',
      ),
      asking: new RegExp(
        `^(?:${undo}|wants?|demands?|calls?|asks?|urges?|insists?|thinks?|says?|argues?|arguments?|reason(?:s|ing)?|grounds?|torn|tear|up|start|again|altogether)$`,
        'u',
      ),
    },
    {
      aspect: 'opposed',
      asked: new RegExp(
        `(?<!\\p{L})(?:${critical}|${attacking})(?!\\p{L})|^(?:who|which|what|is any\\p{L}+|are any\\p{L}+)(?!\\p{L})(?!.*(?<!\\p{L})(?:steps?|measures?|actions?|act(?:s|ed)?|precautions?|safeguards?|protect\\p{L}*|guard\\p{L}*|do(?:es|ne|ing)?|laws?|rules?|taken)(?!\\p{L})).*(?<!\\p{L})against(?!\\p{L})`,
        'iu',
      ),
      told: new RegExp(
        `(?<!\\p{L})(?:${critical}|against|rethink|(?:should|must|ought to) (?:be )?(?:end|stop|scrap|withdraw|drop|repeal|revers|reconsider|halt|suspend|abandon|revok)\\p{L}*|breach(?:es|ed)?|violat\\p{L}+|complicit|accus(?:es?|ed|ing)|slam(?:s|med)|(?:is|was|be|are|were|been) (?:\\p{L}+ly )?(?:unlawful|illegal|unacceptable|wrong|a mistake)|not (?:be )?acceptable|torn up|betray\\p{L}*|shameful|disgrace|petition|lawsuit|boycott|outcry|angry|anger|hostile|unfavou?rable|(?:should|must|needs? to|has to|have to|ought to) (?:be )?${undo}|(?:break(?:s|ing)?|broken?|broke) (?:[\\p{L}’']+ ){0,4}?(?:laws?|rules?|dut(?:y|ies)|promises?|obligations?|conventions?|word|treat(?:y|ies))|wrong side of|party to|partners in|accessory to|answerable for|unlawful|worth (?:little|nothing))(?!\\p{L})`,
        'iu',
      ),
      asking: new RegExp(
        `^(?:${critical}|${attacking}|voices?|any(?:body|one)|got|against|polic(?:y|ies)|decisions?|plans?|rais(?:es?|ed|ing)|voiced?|arguments?|reason(?:s|ing)?|finds?|found|fault|issue|takes?|took|grounds?|come|came|comes|speaks?|spoke|spoken)$`,
        'u',
      ),
    },
    {
      aspect: 'discussed',
      asked: new RegExp(
        `(?<!\\p{L})(?:status|state|progress|course|outcome|result|stage) of (?:[^,;]* )?${talks}(?!\\p{L})|(?<!\\p{L})${talks}(?!\\p{L})[^,;]*(?<!\\p{L})(?:stand|still|continu\\p{L}+|going|ongoing|over|ended|finished|concluded|progress\\p{L}*|under way)(?!\\p{L})|^how far (?:have|has)(?!\\p{L})[^,;]*(?<!\\p{L})${talks}(?!\\p{L})|(?<!\\p{L})still (?:being )?(?:in talks|talk(?:ing|s)|discuss(?:ing|ed)|negotiat(?:ing|ed))(?!\\p{L})(?!.*(?<!\\p{L})or(?!\\p{L}).*(?:decided|dropped|scrapped|shelved|abandoned|settled|approved|table))(?<!(?:decided|dropped|idea|plan|proposal).*)`,
        'iu',
      ),
      told: /(?<!\p{L})(?:(?:in |to |the )?talks|discuss\p{L}*|negotiat\p{L}+|conversations?|consultations?|in touch with|t(?:ak(?:e[sn]?|ing)|ook) (?:\p{L}+ ){0,2}?up|raising|raised|pursued|put (?:it|that|this) to)(?!\p{L})/iu,
      asking:
        /^(?:status|state|progress\p{L}*|course|outcome|result|stage|talk\p{L}*|discuss\p{L}*|negotiat\p{L}+|conversations?|consultations?|stand|still|far|got|come|continu\p{L}+|going|ongoing|over|ended|finished|concluded|way)$/u,
    },
    {
      aspect: 'decided',
      asked:
        /^(?:what|which|who|how)(?!\p{L})[^,;]*(?<!\p{L})(?:decid(?:e|ed)|decision|resolved?)(?!\p{L})|(?<!\p{L})decision (?:on|about|to)(?!\p{L})/iu,
      cue: /^(?:what|which)(?! (?:is|are|was|were)(?!\p{L}))(?!\p{L})[^,;]*(?<!\p{L})(?:has|have|did|does)(?!\p{L})[^,;]*(?<!\p{L})(?:order(?:ed)?|rule[ds]?|approved?|granted?|imposed?|introduced?|enact(?:ed)?|adopt(?:ed)?|ban(?:ned)?|forb(?:id|idden|ade)|prohibit(?:ed)?|require[ds]?|put in place|br(?:ing|ought) in|la(?:y|id) down|(?<=(?:has|have|did)(?!\p{L}).*)d(?:o|one) (?:about|with|against|to|for)|taken? (?:against|on|over|towards?|for|about)|changed?|(?:told|instruct(?:ed)?|direct(?:ed)?)(?=.* to (?:do|leave|go|stop|stay)(?!\p{L})))(?!\p{L})|^(?:what|how) must(?!\p{L})|^how (?:has|have|did)(?!\p{L})[^,;]*(?<!\p{L})(?:deal|dealt|act(?:ed)?|respond(?:ed)?|react(?:ed)?)(?!\p{L})|^(?!.*(?<!\p{L})(?:in (?:force|place|effect)|appl(?:y|ies))(?!\p{L}))(?:what|which|how|where)(?!\p{L})[^,;]*(?<!\p{L})(?:now(?:adays)?|these days|from now on|under the (?:new )?\p{L}+)(?!\p{L})|^what (?:is|are) the (?:\p{L}+ )?(?:procedures?|drill|routine|rules?|practice|line|regime|consequences?) (?:now|nowadays|these days|when|where|if)(?!\p{L})|^(?:what|which)(?!\p{L})[^,;]*(?<!\p{L})new (?:line|rules?|polic(?:y|ies)|stance|position|practice|approach|course|regime|system)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:deci(?:de[sd]?|sions?|ding)|agree[sd]?|order(?:s|ed)?|sign(?:s|ed)?|ban(?:s|ned)?|bar(?:s|red|ring)?|clos(?:es?|ed|ure)|shut(?:s|ting)?|suspen(?:ds?|ded|sion)|stop(?:s|ped)?|halt(?:s|ed)?|impos(?:es?|ed)|end(?:s|ed)|merg(?:es?|ed|er)|approv(?:es?|ed)|reject(?:s|ed)?|refus(?:es?|ed)|vot(?:es?|ed)|resolved|introduc(?:es?|ed)|turn(?:s|ed)? (?:away|back)|(?:would|will) \p{L}+|lock(?:s|ed)|took effect|embargo|freeze|froze|scrap(?:s|ped)?|abolish(?:es|ed)?|lift(?:s|ed)?|withdr(?:aws?|ew|awn|awal)|rais(?:es?|ed)|grant(?:s|ed)?|len(?:ds?|t)|clear(?:s|ed)|expel(?:s|led)?|expuls\p{L}+|remov(?:es?|ed|al)|oust(?:s|ed|er)?|evict\p{L}*|(?:has|have|had) until|(?:hours|days|weeks) to|fin(?:es?|ed)|seiz(?:es?|ed|ure)|t(?:akes?|aken|ook) over|takeover|annul(?:s|led|ment)?|cancel(?:s|led)?|revok(?:es?|ed)|void(?:s|ed)?|deploy(?:s|ed|ment)?|cap(?:s|ped)|ration(?:s|ed|ing)?)(?!\p{L})/iu,
      asking:
        /^(?:deci\p{L}+|agree\p{L}*|resolved?|now|new|act(?:ed)?|respond(?:ed)?|react(?:ed)?|told|treat(?:ed)?|deal|dealt|handled?|lines?|rules?|polic(?:y|ies)|stance|position|practice|approach|course|regime|system|must|first)$/u,
    },
    {
      aspect: 'standing',
      asked:
        /(?<!\p{L})(?:(?<=^[^,;]{0,24})(?:status|state|fate|future) of|how far along|(?:became|become) of|latest on|what is happening (?:with|to)|happened (?:to|with) (?:the|that|this) (?:\p{L}+ )?(?:plan|proposal|idea|scheme|project|bill)|going ahead|still (?:planned|on|going)|where (?:do|does) .* stand|will there be|(?<!(?:^|[ ,])(?:what|which|how)(?!\p{L}).*)(?:has|have|is|was) .* (?:decided|dropped|approved|shelved|scrapped|abandoned))(?!\p{L})/iu,
      cue: /(?<!\p{L})(?:(?<=^|[,;:?!] ?|(?:the|current|present|latest) )status|(?<=^(?:is|are|has|have|was|were|did|does|do)(?!\p{L}).*)(?:really|actually|truly|officially|formally|in fact|for real)|settled|off the table|on the table|(?:a )?(?:done|dead|closed) deal|cut and dried|set in stone|foregone|for (?:sure|certain)|how far (?:along|advanced|has|have|is|are)|where (?:do|does|have|has) .* (?:stand|stands|got to)|go(?:es|ing)? (?:on(?! \p{L}+ing(?!\p{L}))|ahead)|given up|how firm|how certain|certain to|definite(?:ly)?|still open|under discussion|talked of|(?:in|out of) the works|only (?:an? )?(?:idea|plan|proposal|draft|talk|planned)|merely|(?:decided|planned|approved|agreed|signed|dropped|dead|shelved|scrapped|withdrawn|in force|pending|final)(?:,| or)|(?:only|just|merely|mere|simply) (?:an? )?(?:talk|rumou?rs?|ideas?|plans?|proposals?|drafts?|threats?)|or (?:still|not yet|(?:(?:just|only|merely) )?(?:(?:an?|under|in) )?(?:ideas?|plan(?:s|ned)?|propos(?:als?|ed)|draft(?:s|ed)?|talk(?:s|ed)?|rumours?|consider(?:ed|ation)|floated|discuss(?:ed|ion)|suggest(?:ion|ed)|thoughts?|intention|project|threat))|things stand|matters stand|stands? with|it stands?|state of play|latest)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:deci(?:de[sd]?|sions?|ding)|propos(?:e[sd]?|als?|ing)|plan(?:s|ned|ning)?|idea|offer(?:s|ed)?|option|draft|scheme|project|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)|float(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss\p{L}*|talks?|review|agenda|settled|approv(?:es?|ed|al)|sign(?:s|ed)?|agree[sd]?|agreement|vot(?:es?|ed)|drop(?:s|ped)?|shelv(?:e[sd]?|ing)|scrap(?:s|ped)?|abandon(?:s|ed)?|postpon(?:e[sd]?|ing)|ice|reject(?:s|ed)?|den(?:y|ies|ied)|will|would|intends?|wants?)(?!\p{L})/iu,
      asking:
        /^(?:status|state|play|stage|got|reached|current(?:ly)?|present|fate|future|far|along|plan(?:s|ned)?|proposals?|ideas?|scheme|project|going|ahead|still|stand|decided|dropped|approved|shelved|scrapped|abandoned|use|put|settled|merely|pending|works|force|dead|final|withdrawn|signed|things|talked|latest|table|firm|certain|definite|open|goes|given|idea|talks?)$/u,
    },
  ],
  framing:
    /(?<!\p{L})(?:(?:(?:all|each|every|per|by|in|from|for|of|which|what (?:do|does)) )+(?:the )?(?:outlets?|articles?|papers?|newspapers?|publications?|stories|reports)(?: (?:says?|prints?|writes?|tells?|reports?))?|(?:in )?one (?:line|sentence|paragraph)|who (?:prints?|writes?|reports) (?:which|what)|(?<=^|[,;:?!.–-] ?)status(?= ?(?:[,;:?!.–-]|$))|please|yes or no|y\/n|exactly|details?|in short|by (?:its|his|her|their) own (?:account|words)|as far as (?:is|it is|we) knowns?|(?:do|does|did) (?:the|any|some) (?:articles?|outlets?|reports?|stories|papers?) (?:present|describe|portray|treat|report|say|speak of)|(?:is|are) (?:there )?(?:said|reported) to|at the moment|right now|thanks?|thank you|content|(?:close|next) to|(?:straight|right) away|is (?:that|it|this) (?:right|so|correct|true)|(?:have|did) i get (?:that|this|it) right|i\.?e\.?|(?:serious|quick|genuine|honest|dumb|stupid|random|silly) q(?:uestion)?|as well)(?!\p{L})/giu,
  providing:
    /^(?:arrangements?|procedures?|provisions?|measures?|steps?|safeguards?|precautions?|requirements?|options?|kinds?|sorts?|types?|consequences?|status|actions?|announc(?:es?|ed)|foreseen?|foresees|envisage[sd]?|plan(?:s|ned)?|provid(?:es?|ed)|prescribe[sd]?|appl(?:y|ies|ied)|follows?|awaits?|expect(?:s|ed)?|exists?|happens?|intend(?:s|ed)?|arrange[sd]?|prepare[sd]?|described?|introduced?|taken?|taking|await|governs?|subject|rights?|terms|allowed|permitted|entitled|freedoms?|entitlements?|permissions?|restrictions?|limits?|limitations?|bans?|prohibitions?)$/u,
  describing: /^\p{L}{3,}(?:al|ar|ful|less|ous|ive|ic|able|ible|ish|ent|ant)(?:ly)?$/u,
  ofState:
    /^(?:is|are|may|can|could|do|does|will)(?!\p{L}).*(?<!\p{L})(?:still|any ?more|any longer|nowadays)(?!\p{L})|^(?:(?:to|in|under|at|by|from|on) )?(?:what|which|who|how|where|are|is)(?!\p{L})(?!.*(?<!\p{L})(?:was|were|has|have|had|did)(?!\p{L}))(?:.*(?<!\p{L})(?:is|are)(?!\p{L})|.*(?<!\p{L})(?:follows?|appl(?:y|ies)|awaits?|hap(?:pen|pens)|holds?)(?!\p{L}))/iu,
  goesOn:
    /(?<!\p{L})(?:(?:the|that|this) (?:idea|plan|proposal|offer|scheme|project|draft|move|option|deal)|(?:drop|dropp|shelv|scrapp?|abandon|postpon|reject|withdraw|approv|sign|put|tak|look)(?:e|ed|s|ing|en)? (?:it|at it|off)|(?:no|a) (?:final )?decision|(?:be|been|being|was|were|is|are) (?:\p{L}+ly )?(?:dropped|shelved|scrapped|abandoned|postponed|rejected|withdrawn|approved|signed|buried)|on ice|nothing (?:has been|was|is) (?:decided|settled|signed)|still (?:being )?\p{L}+ed|under (?:review|discussion|consideration))(?!\p{L})/iu,
  inForce: {
    asked:
      /(?<!\p{L})(?:in (?:force|place|effect)|at (?:present|the moment)|current(?:ly)?|already|right now|still|any ?more|any longer|nowadays|existing|appl(?:y|ies))(?!\p{L})/iu,
    told: /(?<!\p{L})(?:already|(?:may|can|must) (?:now|only|still|no longer)|in (?:force|place|effect)|current(?:ly)?|continu(?:es?|ing)|remains?|still|since|for now|until|(?:has|have) been|(?:is|are|was|were) (?:\p{L}+ )?(?:halted|extended|restricted|reduced|capped|stopped|shut|closed|barred|banned|frozen|suspended|limited|forbidden|prohibited|required))(?!\p{L})/iu,
  },
  outcome: {
    asked:
      /^(?:what (?:will|would|shall|is (?:supposed |meant )?to|are (?:supposed |meant )?to|is going to|must|should) (?:happen|be done|become)|(?:what|which) (?:\p{L}+ ){0,2}?(?:happens|is done|awaits|(?:is|are) in store|(?:is|are|has been|have been) (?:being )?(?:planned|foreseen|provided|intended|offered|promised|arranged|envisaged))(?!\p{L})|what (?:\p{L}+ ){0,3}?(?:has|have|does|do|did|is|are) (?:[\p{L}’']+ ){1,5}?(?:announc(?:e|ed|ing)|offer(?:ed|ing)?|promis(?:e|ed|ing)|foresee[ns]?|provided?) (?:for|to) (?=\p{L})|how (?:will|would|shall|must|should|are|is) .* (?:be |to be )?(?:treated|handled|dealt with|looked after|cared for|protected|compensated)(?!\p{L}))|^what (?:[\p{L}-]+ )?(?:do|does|will|would|can|should|must) [^,;]{2,60} (?:get|receive|gain|be (?:given|paid|offered|granted)|do with)(?!\p{L})|^how (?:is|are) .* to be \p{L}+|(?<!\p{L})(?:and|,|:) what (?:happens|will happen|is to happen)(?!\p{L})/iu,
    told: new RegExp(
      `${notDemanded}.*(?<!\\p{L})(?:will|would|shall|won['’]t|must|(?:is|are) (?:going )?to|['’]ll|has to|have to)(?!\\p{L})`,
      'iu',
    ),
  },
  asides:
    /^(?:before|during|despite|while|since|with|if|should|in case|under) (?!(?:that|then|this|now)(?!\p{L}))[^,]*(?=,)|(?<!\p{L})(?:before|during|despite|while|since|(?<!(?:do|done|deal|dealt|happens?|proceed|go on|become|mind) )with|from|if|should|in case|under)(?= \p{L}+)(?! (?:that|then|this|now)(?!\p{L})).*$/iu,
  asksReporter: /(?<!\p{L})(?:asked|pressed|questioned|quizzed)(?!\p{L}).*(?<!\p{L})(?:whether|if|about)(?!\p{L})/iu,
  upToNow: /(?<!\p{L})(?:so far|thus far|to date|until now|up to now|(?:has|have) .*been|already|since)(?!\p{L})/iu,
  whenAllowed:
    /^(?:from |until |since )?when (?:may|might|must|can|could|should|(?:is|are) (?!.* to (?:meet|speak|vote)).* (?:allowed|permitted|obliged|required))(?!\p{L})/iu,
  holds:
    /(?<!\p{L})(?:(?:may|must|can|could|will|shall|need) (?:not|only|no longer|now|first)(?!\p{L})|cannot|no longer|(?:is|are|were|was|be) (?:now )?(?:barred|banned|forbidden|prohibited|required|obliged|not allowed)|(?:in|into) (?:force|effect)|t(?:akes?|ook) effect|from now on|adopted on|closes|bars|forbids|requires)(?!\p{L})/iu,
  anyBody: new Set(
    'agency agencies body bodies organisation organization group company firm authority authorities institution operator carrier service spokesman spokeswoman spokesperson officials'.split(
      ' ',
    ),
  ),
  decider:
    /(?<!\p{L})(?:did|do|does|has|have|had|will|would) (?<who>[^,;?]+?) (?:now |just |already |recently )?(?<verb>deci\p{L}+|order\p{L}*|rule[ds]?|approved?|imposed?|introduced?|enact(?:ed)?|adopt(?:ed)?|ban(?:ned)?|forb\p{L}+|prohibit(?:ed)?|required?|put|br(?:ing|ought) in|la(?:y|id) down|do|done|taken?|changed?|deal|treat|handle)(?!\p{L})/iu,
  recalls: new RegExp(
    [
      // "its recent order closing the quay"
      `${ofSomebody} (?:recent|new|latest|sudden|surprise|controversial) (?:\\p{L}+ ){0,2}?${decisions}`,
      // "its decision of last week to close the quay"
      `(?:its|her|his|their|\\p{L}+['’]s?) (?:\\p{L}+ ){0,2}?(?:decision|order|instruction|decree|ruling|directive|edict|vote|resolution|verdict)(?: (?:of|on|from) (?:last |this )?\\p{L}+(?: \\p{N}+)?,?| last \\p{L}+)? (?:(?:not )?to|that|which|under which|by which|against|\\p{L}+ing)`,
      // "whether it would withdraw the instruction under which ..."
      `(?:revers|undo|withdraw|lift|revok|rescind|reconsider|review|revisit|repeal|(?:think|look) again (?:about|at)|(?:go|going|went) back on|back(?:ing|ed)? (?:down|away) (?:from|on)|soften|scrap|drop|rethink|tak(?:e|ing) back)(?:es?|ed|p?ing)? ${ofSomebody} (?:[\\p{L}\\p{N}-]+ ){0,3}?${decisions}`,
    ]
      .map((form) => `(?<!\\p{L})(?:${form})(?!\\p{L})`)
      .join('|'),
    'iu',
  ),
  namesPolicy:
    /(?<!\p{L})(?:the|this|that) (?:new |recent )?(?:polic(?:y|ies)|decision|measures?|move|practice|change|approach|rules?)(?! of(?!\p{L}))(?!\p{L})/iu,
  answersReporter:
    /(?<!\p{L})(?:(?:would|could) (?:only say|say (?:only|no more|nothing more|little more))|said (?:only|no more than|little more than|merely)|(?:did|would|could) not (?:say|confirm|deny)|n['’]t (?:say|confirm|deny)|(?:declined|refused) to (?:say|confirm|deny|comment)|neither confirmed)(?!\p{L})/iu,
  onMatter:
    /(?<!\p{L})(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese) (?:issue|matter|question|subject|problem|topic)s?(?! of(?!\p{L}))|(?:[Tt]hat|[Tt]his|[Ii]t) is (?:an? (?:issue|matter|question|subject|thing)|something) (?:(?:that|which) )?we)(?!\p{L})/u,
  takesUp:
    /^(?:\P{L}*)(?:[Uu]ntil (?:then|now)|[Bb]efore (?:that|then|this)|It|This|That|The (?:ban|order|move|closure|suspension|freeze|change|decision|measure|rule)),? /u,
};
