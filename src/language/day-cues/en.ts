/** English words that ask for days. */
import { wordSet } from '../questions/pack.js';
import type { DayCues } from './pack.js';
import { englishReaderWords } from '../questions/reader-words-en.js';

const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\.(?= \\d))?)';
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<=\\b(?:on|or|and|for) |^)(?:mon|tues?|weds?|thur?s?|fri)(?= or\\b| and\\b|\\s*[?,:/]|$)|(?:thurs|weds)(?!\\p{L}))';
const date = `(?:${months} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}(?!\\p{L})(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

const order = '(?:order|sequence)';
const manner =
  '(?:right|correct|exact|proper|true|actual|full|strict|plain|rough|quick|short|simple|chronological|time|date|day)';
/** What things are in order of, where no other word tells: an order is given as well. */
const ofTime =
  '(?: (?:of (?:the )?(?:dates?|days?|time|events?|happening|occurrence)|(?:in which |that )?(?:it|they|things|everything|all of it|(?:these|those|the) (?:things|events)) (?:all )?(?:happened|occurred|took place|came about|unfolded)))';
const dated =
  '(?:days?|dates?|weekdays?|weeks?|months?|years?|time ?stamps?|timing|times?|moments?|hours?|mornings?|evenings?)';
const which = '(?:exact|precise|right|correct|actual|calendar|different|conflicting|various|relevant|specific|single)';

const outlets =
  '(?:articles?|outlets?|stories|story|papers?|newspapers?|reports?|reporting|accounts?|coverage|press|media|news|sources?|texts?|pieces?|journalists|reporters)';
const happenings = '(?:events?|happenings?|occurrences?|incidents?|developments?|episodes?|goings-on|doings|news)';

/** A day that an outlet gives for something: "does each outlet give for", "is reported for", "belongs to". */
const given =
  '(?:gives?|given|reports?|reported|states?|stated|records?|recorded|names?|named|mentions?|mentioned|lists?|listed|prints?|printed|notes?|noted|attach(?:es|ed)?|assign(?:s|ed)?|attribut(?:es?|ed)|ascrib(?:es?|ed)|set|puts?|belong(?:s|ed)?|goes|known|found|shown?|shows|cites?|cited|provides?|provided|specif(?:y|ies|ied)|offers?|offered|indicates?|indicated|suppl(?:y|ies|ied))';

/** Tells that things went on: "unfolded", "ran its course". */
const unfolding =
  '(?:unfold(?:s|ed|ing)?|evolv(?:es?|ed|ing)|play(?:s|ed|ing)? (?:itself )?out|pan(?:s|ned|ning)? out|progress(?:es|ed|ing)?|(?:run|runs|ran|take|takes|took) (?:its|their) course|c[oa]me about|c[oa]me to pass|transpired?)';

const press = '(?:reporters?|journalists?|(?:the )?(?:press|media|public|cameras|microphones?))';
const spoke = `(?:spoken?|speak(?:ing|s)?|talk(?:ed|ing|s)?|address(?:ed|ing|es)?|brief(?:ed|ing|s)?|met|meet(?:ing|s)?|fac(?:ed?|ing|es)|appear(?:ed|ing|s)?)(?: (?:publicly|in public)| (?:to |with |before |in front of )?${press})+`;
const heldOccasion =
  '(?:held|holds?|holding|gave|gives?|given|giving) (?:an? |any )?(?:(?:news|press|media|public) )?(?:conferences?|briefings?|statements?|remarks?|interviews?)';
const saying =
  '(?:(?:set|sets|setting|lay|laid|lays|spell|spelt|spelled) out|outlined?|explain(?:ed)?|stated?|describe[ds]?|present(?:ed)?|express(?:ed)?|voiced?|air(?:ed)?|clarif(?:y|ied)|declared?|reaffirm(?:ed)?|repeat(?:ed)?|reiterated?|stress(?:ed)?|underlined?|emphasi[sz]ed?|insist(?:ed)?(?: on)?|argued?|maintain(?:ed)?|defend(?:ed)?|spoke|speaks?|talk(?:ed)?|comment(?:ed)?|remark(?:ed)?|address(?:ed)?|discuss(?:ed)?|mention(?:ed)?|refer(?:red)? to|raised?|bring up|brought up|touch(?:ed)? on|promised?|pledged?|vow(?:ed)?|warn(?:ed)?|complain(?:ed)?|admit(?:ted)?|acknowledged?|conceded?|point(?:ed)? out|call(?:ed)? for|ask(?:ed)? for|den(?:y|ied)|ma[dk]e (?:it )?(?:clear|plain|known)|(?:give|gave|make|made|take|took|adopt(?:ed)?) (?:(?:an?|the|his|her|its|their) )?(?:\\p{L}+ )?(?:statement|remark|comment|answer|reply|assurance|promise|pledge|warning|view|views|position|stance|stand|case|line))';

const askers =
  '(?:(?:the |some |a |an )?(?:press|media|journalists?|reporters?|news(?:men|people)|somebody|someone|anybody|anyone|people|they|interviewers?|correspondents?))';
const puts = '(?:put|raise|bring up|broach|pose|take up|mention|address|submit|present)';
const isPut = '(?:put|raised|brought up|broached|posed|taken up|submitted|addressed)';
const performs =
  '(?:issue|make|made|voice|raise|file|lodge|put forward|put out|put|present|submit|send|publish|give|gave|grant|deliver|utter|express|reach|take|announce|release|send out|address|direct|launch|extend|hand down|pronounce)(?:d|s)?';
const own = '(?:an?|the|its|his|her|their|that|this|any)? ?';

/** What was said, and what joins it to its matter: "remark that", "statement about". */
const said =
  '(?:statements?|remarks?|comments?|words|assertions?|claims?|declarations?|arguments?|views?|opinion|answers?|repl(?:y|ies)|responses?|assurances?|promises?|pledges?|vows?|warnings?|admissions?|acknowledge?ments?|complaints?|denials?|explanations?|observations?|points?|sentences?|lines?|position|stance|messages?|announcements?|utterances?|pronouncements?|insistence|reminders?|predictions?|suggestions?)';
const tells =
  '(?:that|about|on|of|regarding|concerning|over|as to|to the effect that|according to which|in which (?:s?he|they|it) (?:said|stated|declared|explained|promised)(?: that)?)';

const languages =
  '(?:english|french|german|spanish|italian|portuguese|dutch|polish|russian|arabic|chinese|japanese|hebrew|greek|turkish|swedish|danish|norwegian|finnish|hungarian|czech|romanian|welsh|irish|gaelic|basque|catalan|ukrainian|hindi|urdu|\\p{Lu}\\p{L}+(?:ese|ish|ian))';

export const english: DayCues = {
  code: 'en',
  sequence:
    /\b(?:(?:which|what)(?: of (?:these|those|them|the \p{L}+))? (?:came|comes|happened|was|went) (?:when|first|last|earlier|later|before (?:which|what)|in (?:which|what) order)|in (?:which|what) (?:order|sequence) did (?:these|those|they)(?: \p{L}+)? (?:come|happen|occur)|before or after)\b/giu,
  order: new RegExp(
    [
      `\\b(?:(?:in|into|by|as)(?: (?:the|a|an|their|its|what|which))?(?: ${manner})+|(?:in|into|as)(?: (?:what|which))?) ${order}${ofTime}?(?! (?:to|that|for|not to)(?!\\p{L}))\\b`,
      `\\b(?:in|into|by|as) (?:(?:the|a|an|their|its) )?${order}${ofTime}\\b`,
      `\\b(?:into|as) (?:the|an|their|its) ${order}(?=[\\s?.!,;:]*$)`,
      // "Give the main events in their order": of anything else it may be one that was given.
      `(?<=\\b(?:events?|things|happenings|developments|steps|dates?|days|stor(?:y|ies)|everything|them)\\b[^?.!]{0,60}) in (?:the|their|its) ${order}(?=[\\s?.!,;:]*$)`,
      `\\b(?:the )?(?:${manner} )*${order} of (?:the )?(?:events?|things|happenings|steps|what happened)\\b`,
      `\\b(?:the )?${order} (?:in which|that)(?: (?:it|they|things|events|everything|this|all this|the (?:things|events|steps)))? (?:happened|occurred|took place|unfolded|came about)\\b`,
      `\\b(?:the )?(?:right|correct|chronological) ${order}\\b|\\b(?:the )?${order} (?:in which|of)(?= (?:the|these|those|all) (?:events|things|steps))`,
      `\\bsequence of\\b`,
      `\\border (?:these|those|them|the following)\\b`,
      `\\bchronolog\\w*(?: (?:${order}|account|list|overview|summary))?(?: of(?: the)? events)?\\b`,
      `\\btime-? ?lines?\\b`,
      `\\b(?:step|day|date|stage|move|blow|bit|event|moment|point) (?:by|after) (?:step|day|date|stage|move|blow|bit|event|moment|point)\\b`,
      `\\bone (?:step |thing |event )?(?:after|by) (?:the (?:other|next)|another|one)\\b|\\bin (?:turn|succession)\\b|\\b(?:successive|consecutive) (?=\\p{L})`,
      `\\b(?:from )?(?:(?:its|the|their) )?(?:(?:very )?(?:start|beginning|outset|first|earliest|oldest|origins?|onset|opening)) (?:right )?(?:to|until|till|through|up to|down to) (?:(?:its|the|their) )?(?:very )?(?:finish|end|last|latest|newest|present|now|today|close|conclusion|most recent)(?: (?:news|events?|happenings?|developments?|ones?|day|state|stage))?\\b|\\bfrom (?:its|the|their) (?:very )?(?:start|beginning|outset|origins?|onset)(?: on(?:wards?)?)?\\b`,
      `\\b(?:from )?(?:the )?(?:very )?(?:first|earliest|oldest) [\\p{L}-]+ (?:to|through) (?:the )?(?:very )?(?:last|latest|newest|final|most recent)(?: [\\p{L}-]+)?`,
      `\\b(?:earliest|oldest|first ones?|first things?|latest|newest) (?:first|last|on top)\\b`,
      `\\bwhat (?:happened|came|took place|was|occurred) (?:when|first|next|then|before what|after what)(?:(?:,? and|,)? (?:(?:what|which) (?:happened|came|took place|occurred|followed) )?(?:next|then|last|finally|after(?:wards| that)?|later|followed|in the end))*\\b`,
      `\\bwho (?:did|said) what,? (?:and )?when\\b`,
      `\\b${unfolding}(?!\\p{L})`,
      `\\b(?<=\\b(?:how|way)(?= ).*)(?:develop(?:s|ed|ing)?|proceed(?:s|ed|ing)?|advanc(?:es?|ed|ing)|went(?: on)?|gone|goes|go|happen(?:ed)?|(?:begin|began|start(?:ed)?) and (?:end(?:ed)?|finish(?:ed)?))(?=[\\s,.?!]*$| (?:over|from|through|step|day|stage|and|until|up|bit|little|since|in (?:time|order|sequence)|as|with|for|between|around|in|so far|thus far|to date)(?!\\p{L})|,)`,
      `\\b(?:over|through|across|in the course of) (?:the )?(?:time|days|weeks|months)\\b|\\bas time (?:went|goes) (?:on|by)\\b`,
      `\\b(?:recount|retell|narrate|trace|relate|follow) (?=the |this |that |how |what |it )`,
      `\\b(?:retrace|reconstruct|recapitulate|line up|lined up|lining up|run[- ]?down|run[- ]?through|(?:walk|run|take|talk|lead|go) (?:(?:me|us) )?through)\\b`,
      `\\b(?:the )?(?:history|course|run|progress|progression|evolution|succession|chain|series|stages?|phases?|steps?|milestones|stations) of(?: events?(?: (?:in|of|behind|surrounding|around|leading to))?)?\\b`,
      `\\b(?:the )?(?:key|main|major|chief|principal|central|important|crucial|significant|dated|all|all the) (?:dates|moments|events|steps|stages|phases|milestones|developments|happenings)(?: (?:of|in))?\\b`,
      `\\b(?:by|sorted by|ordered by|arranged by|according to) (?:date|day|days|dates)\\b`,
      `\\b(?:events?|steps|stages|milestones) (?:with|and) (?:their )?(?:dates|days)\\b`,
    ].join('|'),
    'giu',
  ),
  between: / (?:or|and|versus|vs\.?) /iu,
  day: new RegExp(
    [
      `\\bhow (?:long|many (?:days|weeks|months|years)) (?:ago|back|before)(?: (?:is|was) it(?: (?:that|since|when))?)?(?!\\p{L})|\\bhow (?:soon|recently|early|late|quickly)(?!\\p{L})`,
      `\\b(?:at|from|since) (?:what|which) (?:point|moment|stage)(?: in time)?(?!\\p{L})|\\b(?:on|at) (?:what|which) occasions?(?!\\p{L})`,
      `\\b(?:(?:since|until|till|from|by|as of) )?when(?:(?: exactly| precisely| was it(?: that)?| is it(?: that)?))*(?!\\p{L})`,
      `\\b(?:(?:on|in|at|by|until|since|for|from|before) )?(?:which|what)(?: ${which})? ${dated}(?: of the (?:week|month|year|day))?(?: (?:and|or) (?:${dated}|at what (?:time|hour)(?: of day)?))*(?:(?: exactly| precisely| (?:was|is) it(?: (?:that|when))?| (?:saw|sees)(?= )))*(?: (?:(?:do|does|did|is|are|was|were|has|have|been|to be) )*(?:(?:the|these|those|this|each|every|both|all|various|different|of) )*(?:${outlets} )?${given}(?: (?:for|to|of|as|with|as the ${dated} of|beside|against|in connection with))(?!\\p{L}))?(?!\\p{L})`,
      `\\bwhat(?: is|['’]s| was|s) the(?: ${which})? ${dated}(?<of> (?:of|for|on which|in which|at which|when|that))?(?!\\p{L})`,
      `(?:\\b(?:the|an?|every|each|all|any) )?(?:\\b${which} )*\\b${dated}(?: of the (?:week|month))?(?<of2> (?:of|for|on which|in which|at which|when|that)| (?=(?:the )?\\p{L}+(?: [\\p{L}'’]+){1,}))?(?!\\p{L})`,
      `\\b(?:pin down|put a date (?:on|to)|date (?=(?:the|this|that)\\b))(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  otherwise:
    /(?<!\p{L})(?:how(?! (?:it|this|that|things|everything|did (?:it|this|things))(?!\p{L}))|why|who|whom|whose|where|(?:what|which) (?:time|hour|moment))(?!\p{L})/iu,
  dayName: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${weekday})(?:,? (?:the )?${date})?|${date}|(?:last|this|earlier this) (?:week|month)|(?:over|during|on|at) the weekend)(?:['’]s(?=(?: \\p{L}+)? ${happenings}))?(?![\\p{L}\\p{N}]|['’]\\p{L})`,
    'giu',
  ),
  wish: /^(?:i|we)(?:['’]d| would| should)? (?:like|love|want|need|wish)(?: to (?:know|see|have|read|learn|get|hear))? /iu,
  ofReader:
    /^(?:(?:and|but|so|because|since) )?(?:i|i['’](?:m|d|ve|ll)|we|we['’](?:re|d|ve|ll)|my|our|it['’]?s for|this is for|for (?:my|our|a|an|the)|mine|somebody|someone|people)(?!\p{L})/iu,
  plain: [
    [
      new RegExp(
        `(?<!\\p{L})(?:switch|change|turn|go|move|slip|lapse)(?:ed|s)?(?: over)? (?:in)?to (?=${languages}(?!\\p{L}))`,
        'iu',
      ),
      'speak in ',
    ],
    [/(?<!\p{L})(?:switch|turn|move|change|shift)(?:ed)?(?: over)? to (?=\p{L}+ing(?!\p{L}))/iu, ''],
    [/(?<!\p{L})(?:turn|go|apply|appeal) to (?=(?:the )?\p{Lu})/u, 'ask '],
    // What takes effect comes into force, in print.
    [
      /(?<!\p{L})(?:(?:take|go|come|enter|put)(?: in)?(?:to)? (?:effect|operation|application|force)|be(?:come|came)? (?:effective|applicable|law|binding)|kick(?:ed)? in|(?:be|been|get|got) (?:implemented|enforced))(?!\p{L})/iu,
      'come into force',
    ],
    // "First", "publicly" say nothing of the act itself.
    [
      /(?<=^(?:did|has|have|had|was|were) .{2,60}?) (?:first|initially|originally|finally|eventually|publicly|officially|formally|openly|actually|ultimately|subsequently|once|again) (?=\p{Ll}{3,})/iu,
      ' ',
    ],
    // A question put to somebody, whoever put it.
    [
      new RegExp(
        `^(?:did|do|has|have|had) (?:${askers}) (?:first |publicly )?${puts} (?<matter>.+?) (?:to|with|before) (?<asked>(?:(?!(?:to|with|before)(?!\\p{L}))[^\\s,]+ ?){1,4})$`,
        'iu',
      ),
      'was $<asked> asked about $<matter>',
    ],
    [
      new RegExp(
        `^(?:was|were|has|have|had) (?:the |a )?(?:questions?|matter|issue|subject|topic|point) (?:of|about|on|over|whether|regarding) (?<matter>.+?) (?:been )?${isPut} (?:to|with|before) (?<asked>[^,]+?)(?: by (?:${askers}))?$`,
        'iu',
      ),
      'was $<asked> asked about $<matter>',
    ],
    [
      new RegExp(
        `^(?:was|were) (?<matter>.{4,}?) (?:raised|brought up|broached|taken up) with (?<asked>[^,]+?)(?: by (?:${askers}))?$`,
        'iu',
      ),
      'was $<asked> asked about $<matter>',
    ],
    [
      new RegExp(
        `^(?:did|has|have|had) (?<asked>.{2,50}?) (?:fac|field|tak|get|receiv|answer|hear|meet|have to answer|be confronted with)(?:e|ed|en)? (?:an? |the |some |any )?(?:\\p{L}+ )?questions? (?:(?:from|by) (?:${askers}) )?(?:of|about|on|over|whether|regarding|concerning|as to)(?!\\p{L})`,
        'iu',
      ),
      'was $<asked> asked about',
    ],
    [
      new RegExp(
        `^(?:did|has|have|had) (?:${askers}) (?:ask|question|press|quiz|challenge|interview|grill|probe|confront|query|tackle)(?:ed)? (?<asked>(?:(?!(?:about|on|over|whether|if|how|why|what|with|regarding|concerning|as)(?!\\p{L}))[^\\s,]+ ?){1,5}?) (?:about|on|over|with|regarding|concerning|as to|(?=whether|if|how|why|what|when|where))`,
        'iu',
      ),
      'was $<asked> asked about ',
    ],
    [
      /^(was|were|has|have|had) (.{2,50}?) (?:been )?(?:questioned|pressed|quizzed|challenged|grilled|interviewed|confronted|probed|tackled|queried) (?:about|on|over|with|regarding|concerning|as to)(?!\p{L})/iu,
      '$1 $2 asked about',
    ],
    [
      new RegExp(
        `(?<!\\p{L})${performs} ${own}(?:\\p{L}+ )?(?:request|appeal|plea|entreaty|petition)s? (?:to )?(?=(?:that|for|(?:the |its |his |her |their )?\\p{L}+)(?!\\p{L}))`,
        'iu',
      ),
      'ask ',
    ],
    [
      /(?<!\p{L})turn(?:ed)? to (?<to>.{2,40}?) with (?:an?|the|its|his|her|their) (?:\p{L}+ )?(?:request|appeal|plea|demand|entreaty|petition) (?=(?:that|for|to)(?!\p{L}))/iu,
      'ask $<to> ',
    ],
    [
      /^(?:was|were) (?:an?|the) (?:\p{L}+ )?(?:letter|note|message|e-?mail)s? (?:written|sent|addressed|dispatched) (?:to (?<first>.{2,40}?) by (?<by>.{2,40}?)|by (?<sender>.{2,40}?) to (?<second>.{2,40}?)) (?=(?:to|asking|demanding|requesting|calling|urging|begging|that|about)(?!\p{L}))/iu,
      'did $<by>$<sender> write to $<first>$<second> ',
    ],
    [
      /^(?:was|were) (?:an?|the) (?:\p{L}+ )?(?:decision|agreement) (?:taken|made|given|reached) by (?<by>.{2,40}?) to(?!\p{L})/iu,
      'did $<by> agree to',
    ],
    // "Gave its agreement to closing", "made the demand that": the noun says what was done.
    [
      new RegExp(
        `(?<!\\p{L})${performs} ${own}(?:\\p{L}+ )?(?<done>demand|request|appeal|call|protest|promise|offer|proposal|threat|decision|announcement|complaint|objection|plea|apology|warning|denial|ruling|vow|pledge|refusal|recommendation|suggestion|declaration|order|instruction|directive|command)s?(?= (?:to|that|for|on|against|about|with)(?!\\p{L})|$)`,
        'iu',
      ),
      '$<done>',
    ],
    [
      new RegExp(
        `(?<!\\p{L})${performs} ${own}(?:\\p{L}+ )?(?:agreement|consent|assent|approval|backing|blessing|nod|green light|go-ahead|permission)(?: (?:to|for|that))?(?!\\p{L})`,
        'iu',
      ),
      'agree to',
    ],
    [
      /(?<!\p{L})(?:send|write|address|dispatch|deliver|post|hand)(?:s|ed)? (?:to )?(?<to>(?:(?!(?:letter|that)(?!\p{L}))[^\s,]+ ){1,6})(?:an?|the|its|his|her|their) (?:\p{L}+ )?(?:letter|note|message|e-?mail|missive)s? (?=(?:asking|demanding|calling|requesting|urging|begging|telling|ordering|insisting|complaining|protesting|saying|warning|about|on|that|to)(?!\p{L}))/iu,
      'write to $<to>',
    ],
    [
      /(?<!\p{L})(?:send|write|address|dispatch|deliver|post|hand)(?:s|ed)? (?:an?|the|its|his|her|their) (?:\p{L}+ )?(?:letter|note|message|e-?mail|missive)s? to /iu,
      'write to ',
    ],
    [
      /(?<!\p{L})(?:declare|pronounce|come out|speak out|speak up|stand up|turn|protest|argue|object|be|make (?:an? |its |their |his |her )?stand|take (?:an? )?(?:stand|position)|voice (?:\p{L}+ )?(?:objections?|opposition|criticism)|raise (?:\p{L}+ )?objections?|express (?:\p{L}+ )?(?:opposition|objections?))(?:d|s)?(?: (?:themselves|itself|himself|herself))?(?: (?:to be|as))? (?:against|opposed to|in opposition to)(?!\p{L})/iu,
      'oppose',
    ],
    [
      /(?<!\p{L})(?:voice|express|declare|state|announce|register|signal|show|air|indicate|raise|utter|put forward|proclaim)(?:d|ed)? (?:(?:its|their|his|her|an?|some|strong|firm) )*(?:opposition|objections?|resistance|hostility) (?:to|against)(?!\p{L})/iu,
      'oppose',
    ],
    [
      /^(?:was|were) (?:the |any )?(?:opposition|objections?|resistance) (?:to|against) (?<plan>.+?) (?:voiced|expressed|declared|stated|announced|registered|raised|aired|made known) by (?<by>.+)$/iu,
      'did $<by> oppose $<plan>',
    ],
    [
      /(?<!\p{L})(?:make|made) (?:known|clear|plain|public) (?:its|their|his|her) (?:opposition|objections?|resistance) (?:to|against)(?!\p{L})/iu,
      'oppose',
    ],
    [
      /(?<!\p{L})(?:(?:make|made|let) it (?:be )?(?:known|clear|plain|public|understood)|signal(?:led)?|indicate|announce|declare|say|state)(?:d)?(?: that)? (?:they|he|she|it) (?:dislike[ds]?|oppose[ds]?|(?:did|do|does)(?: not|n['’]t) (?:like|want|favou?r|support|welcome|care for|approve of)|object(?:ed|s)? to|(?:was|were|is|are) (?:against|opposed to|unhappy (?:with|about)|not happy with|no (?:friends?|fans?) of)|had (?:objections|no liking|no love) (?:to|for))(?!\p{L})/iu,
      'oppose',
    ],
    [/(?<!\p{L})call(?:ed)? (?:up)?on (?=(?:(?!(?:to|that)(?!\p{L}))[\p{L}'’.-]+ ){1,6}to \p{Ll})/iu, 'urge '],
    [
      /^(?:did|has|have|had) (?<who>.{2,50}?) (?:receive|get|got|be given|hear|obtain)(?:d)? (?:an?|the|its|his|her|their)? ?(?:\p{L}+ )?(?:orders?|instructions?|directives?|commands?)(?: (?:from|of|by) (?<by>.{2,40}?))? to(?!\p{L})/iu,
      'were $<who> ordered to',
    ],
    [
      /^(?:did|has|have|had) (?<who>.{2,50}?) (?:receive|get|got|be given|hear|obtain)(?:d)? (?<by>(?:[\p{L}'’.-]+ ){0,3}?[\p{L}.-]+)['’]s? (?:\p{L}+ )?(?:letter|request|demand|appeal|plea|message|call) (?<rest>(?:demanding|asking|requesting|calling|urging|begging|to|for|that|about|on)(?!\p{L}))/iu,
      'did $<by> ask $<who> $<rest>',
    ],
    // What somebody decided or chose to do is what was done.
    [
      /(?<=^(?:did|has|have|had) .{2,60})(?<!\p{L})(?:decid|resolv|choos|opt|determin|settl)(?:e|ed)? (?:that (?:it|they|he|she|we) (?:would|will|should)|to)(?= \p{L})/iu,
      'agree to',
    ],
  ],
  speaking:
    /(?<!\p{L})(?:(?:the|a|an|his|her|their|its) )?(?:speech(?:es)?|address(?:es)?|talks?|pressers?|interventions?|appearances?|remarks?|words|gave|given|delivered|made|held)(?: (?:about|on|of|by|to|at))?(?!\p{L})/giu,
  spokeAtAll: new RegExp(
    `^(?:(?:did|does|do|has|have|had|is|was) )?(?<speaker>[^,;]+?) (?:(?:is |was )?(?:reported|said|quoted|known) (?:as |to )?(?:have )?|have )?(?:(?:${spoke}|${heldOccasion}) (?:or|and) (?:${spoke}|${heldOccasion})|${spoke})$`,
    'iu',
  ),
  told: [
    new RegExp(
      `^(?:did|does|do|has|have|had) (?<speaker>.{2,50}?) (?:first |publicly |also |then )?${saying}(?: (?:that|about|of|on|how|why|to|regarding|as))?(?<matter> .{4,})$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:of|was|is|were|are) )?(?:the )?(?<speaker>[^,]{2,50}?)['’]s? (?:(?!${said} )\\p{L}+ ){0,2}?${said} (?:(?:was |were )?(?:made|given|uttered) )?${tells} (?<matter>.{4,}?)(?: (?:made|given|uttered|said|voiced))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:of|was|is|were|are) )?(?:the |an? )?(?:\\p{L}+ ){0,2}?${said} (?:made |given |uttered )?(?:by|of|from) (?<speaker>.{2,40}?) ${tells} (?<matter>.{4,})$`,
      'iu',
    ),
    new RegExp(
      `^(?:was|were|is|are|has|have|had) (?<speaker>.{2,40}?) (?:been )?(?:heard|quoted|reported|recorded|known|cited|understood)(?: as)?(?: to have)? (?:\\p{L}+ing|said|told|stated)(?: that| of| about| on)? (?<matter>.{4,})$`,
      'iu',
    ),
    /^(?:was|were|has|have|had) (?<matter>.{4,}?) (?:been )?(?:said|stated|declared|voiced|expressed|explained|set out|laid out|spelled out|affirmed|asserted|repeated|made clear|made known|put forward) by (?<speaker>.{2,40})$/iu,
    /^(?:did|does|do|has|have|had) (?<speaker>.{2,50}?) (?<refused>declined?|refused?) to (?!(?:answer|say|comment)(?!\p{L}))(?<matter>.{4,})$/iu,
  ],
  stance:
    /(?<!\p{L})(?:(?:position|stance|stand|views?|opinion|case|line|thoughts|concerns?|worr(?:y|ies)) (?:on|about|of|over|regarding|towards?)|where (?:(?:the |its |his |her |their )?[\p{L}.'’-]+ ){1,3}?(?:stands?|stood) (?:on|about|over|regarding|in)|(?:what )?[\p{L}.-]+['’]s? (?:position|stance|stand|view|opinion) (?:on|about|over|regarding|towards?))(?!\p{L})/giu,
  mannerAsked: new RegExp(
    `(?<!\\p{L})(?:[Ii]n|into|to|us(?:e|es|ed|ing)|speak(?:s|ing)?|spoken?|employ(?:s|ed|ing)?|talk(?:s|ed|ing)?) (?:the )?(?<manner>\\p{Lu}\\p{L}+)(?: language| tongue)?(?!\\p{L})|(?<before>\\p{Lu}\\p{L}+)(?:-language)? (?:remarks?|statements?|comments?|words|speech|answers?|repl(?:y|ies)|interview|address|talk)(?!\\p{L})`,
    'gu',
  ),
  mannerTold:
    /(?<!\p{L})(?:in|into|to|speaking|using|spoke)(?: (?:fluent|halting|broken|perfect|rusty|careful))? (?<manner>\p{L}+)/iu,
  language: new RegExp(`^${languages}$`, 'iu'),
  spoken: wordSet(
    `speak speaks spoke spoken speaking talk talks talked talking say says said saying tell tells told telling address addresses
    addressed addressing speech speeches discuss discusses discussed discussing discussion comment comments commented commenting
    remark remarks remarked statement statements state stated words word answer answers answered answering reply replies replied replying
    respond responds responded responding response responses explain explains explained explaining interview interviews interviewed
    brief briefs briefed briefing utter utters uttered express expresses expressed expressing voice voiced deliver delivers delivered
    delivering give gives gave given giving hold held make made makes use uses used using switch switches switched switching turn turned
    change changed language tongue tongues employ employed mention mentioned touch touched refer referred raise raised
    declare declared describe described put question questions questioned
    hear heard hears listen listened reporters reporter journalists journalist press media public audience listeners news`,
  ),
  hour: {
    asked:
      /^(?:at |by |until |till |from |since |around |about )?(?:what|which) (?:exact )?(?:time|hour)(?: of (?:the )?day)? (?:does|do|did|is|are|was|were|will|would|can|could|must|has|have|should)\b(?! it (?:now|there)\b)/iu,
    told: /(?<![\p{L}\p{N}])(?:\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|\d{1,2}:\d{2}(?!\d)|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock|(?:at|by|from|until|till|before|after|around|about|towards) (?:(?:half|a quarter) (?:past|to) )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?= in the (?:morning|afternoon|evening)| at night|[.,;!?”"]? ?$)|noon|midday|midnight|dawn|dusk|sunrise|sunset|daybreak|nightfall))(?![\p{L}\p{N}])/iu,
  },
  begins: [
    {
      asked: /\b(?:become|take (?:office|over as)|assume (?:the )?(?:office|post))\b/iu,
      told: /\b(?:becom(?:e|es|ing)|became|appoint(?:ed|ment|s)?|nam(?:ed|es)|elect(?:ed|s|ion)?|t(?:ook|akes?|aken) (?:office|over|up)|sworn in|succeeded|succeeds|promoted|installed|since (?:\p{L}+ )?\d{4}|inherited|turned into|grew into|made)\b/iu,
    },
    {
      asked: /\b(?:start|begin)(?:ed|s)? (?:to \p{L}+|\p{L}+ing)\b/iu,
      told: /\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|since|broke out|erupt\p{L}*|onset|opened|set (?:in|off)|resum\p{L}+|commenc\p{L}+)\b/iu,
    },
  ],
  ahead:
    /^(?:(?:will|shall)(?!\p{L})|(?:is|are) (?:.+ )?(?:going|due|set|expected|supposed|scheduled|planned|bound) to (?:be |\p{L}+(?!\p{L})))/iu,
  leftOpen:
    /(?<!\p{L})(?:(?:leave|left|keep|kept) (?:it )?(?:open|unanswered)|(?:(?:is|are|was|were) )?(?:unable|not able|not ready|unwilling) to (?:answer|say|tell|give)|(?:could|would|can|will)(?: not|n['’]t) (?:answer|say|tell|give|be drawn on)|(?:did |do |does )?(?:not|n['’]t) (?:(?:want|wish) to )?(?:answer|say|tell|disclose|reveal|comment on|give)|(?:decline|declined|refuse|refused|fail|failed) to (?:answer|say|tell|disclose|reveal|comment on|give|be drawn on)|(?:have|had|has) no answer (?:to|on|about)|(?:dodge|evade|duck|sidestep|skirt)(?:d|ed)?|(?:avoid|refrain from|shy away from|stop short of|hold back from|resist)(?:ed)? (?:saying|answering|stating|giving|telling|disclosing|revealing|commenting on|naming)|(?:stay|stayed|remain|remained|keep|kept) (?:silent|quiet|mum) (?:on|about|over|as to)|(?:leave|left) (?:\p{L}+ ){1,3}?(?:without (?:an? |any )?(?:answer|reply|response)|in the dark|guessing)(?: (?:on|to|about|as to|over))?|without (?:giving|offering|getting|receiving|providing) (?:an?|any) (?:\p{L}+ )?(?:answer|reply|response|figure|number)|without (?:answering|replying|saying|being answered))(?!\p{L})/iu,
  auxiliary: /^(?:did|does|do|was|were|is|are|has|have|had|will|would|shall|must|should)(?!\p{L})/iu,
  courtesy: wordSet('please pls plz thanks thank you exactly precisely again'),
  frame: wordSet(
    `${englishReaderWords} kindly needs wants like would could can may might look trying try find finding figure knowing wonder wondering tell telling giving
    showing listing describe describing recount retell relate narrate outline retrace explain put putting bring bringing set setting lay laying arrange arranging sort sorting build make making draw
    drawing write compile gather collect pull together go going through run spot identify mark marked marks mention mentioned
    mentions state stated sum summary summarise summarize recap overview roundup reported reporting note noted quick quickly
    precisely clear question query lesson work news media source's account accounts themselves itself each every all any anything
    everything something whatever whole entire complete main key both two three thing things event events incident happening
    happenings happen happens happened occur occurs occurred take takes took taken place date dated dates day days time times
    timing week called named such given gives gave say says record recorded records down wall chart calendar agenda diary one ones
    per only just also again fact facts case here there so well then now right correct disagree disagrees disagreed match matches
    agree differ differs different differing conflicting conflict contradict contradicts unclear sure confused group groups team
    friend my our i me us we you your it they them he she its their what which who whose that this these those when how was were
    is are been be being did does do done has have had made makes said puts placed places went gone came come comes related regarding
    concerning about around surrounding during relevant possible enough next last first latest earliest step steps stage stages
    sequence someone where brought brings`,
  ),
  joining: wordSet(
    'the a an of about on for to in into at by from with over and or as but that so if than upon within onto among between out up down forth',
  ),
  light: wordSet(
    `not no nor don dont don't doesn doesn't doesnt t s d m re ll ve im i'm i'd i've it's its that's thats what's whats let's lets either neither yet still ever really actually
    he him his she her hers they them their it we us our you your me my mine will shall should must own up out back off else besides under within
    learn learns learned learnt told see sees saw seen witness witnessed know known believe believed believes understand understood hear heard read found discover discovered having
    suppose supposed suppose alleged claim claimed claims gather gathered relate related relates recount recounted describe describes described
    carry carries carried carrying bear bears bore bearing fall falls fell fallen falling belong belongs belonged
    log logged logs list listed lists enter entered file filed register registered registers assign assigned assigns attribute
    attributed attributes ascribe ascribed link linked tied attach attached connect connected locate located situate situated
    dated dating goes went concern concerns concerned expect expected set fixed pinned judging judged going based far
    arise arose arisen transpire transpired unfold unfolded marked marks notable noteworthy important significant reportable
    press media journalists reporters newspaper newspapers development developments occurrence occurrences incident incidents episode episodes
    doings goings-on activity activities action actions move moves`,
  ),
};
