/** English courtesy and roundabout forms, and the plain questions that mean the same. */
import { englishComparing } from './comparing-en.js';
import { askedRephrasings } from './rephrasings-asked-en.js';
import { dayRephrasings } from './rephrasings-days-en.js';
import { fragmentRephrasings } from './rephrasings-fragments-en.js';
import type { Rephrasing } from './pack.js';

const outlets = '(?:articles?|outlets?|stories|story|papers?|newspapers?|reports?|coverage)';
const said = '(?:statement|letter|e-?mail|message|remarks?|words)';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What may have become of a plan. */
const settled =
  '(?:decided|dropped|approved|signed|agreed|adopted|rejected|planned|proposed|final|certain|definite|done|abandoned|shelved|cancel+ed|in (?:force|effect|place)|under way)';

/** Going over to another subject: "suddenly turn the talk to". */
const turn =
  '(?:(?:suddenly|abruptly|then|quickly|instead) )*(?:turn|change|switch|move|shift|jump|veer|launch|drift|pivot|swerve|skip|stray|wander|steer|get|go)(?: (?:the|his|her|their) (?:subject|topic|conversation|talk|attention|answer|remarks|speech))?(?: (?:over|off|away|on|back))? (?:to|into|onto)(?: (?:talk|speak|complain)(?:ing)?(?: about)?)?';
const subject = '(?:other |new |different |unrelated )?(?:subjects?|topics?|matters?|themes?|issues?)';
/** What opens the subject that was left: "when asked about". */
const left =
  '(?:,? (?:suddenly|abruptly|all of a sudden|out of the blue|instead|then))*,? (?:when|after|while|as|once|(?:up)?on being|instead of|rather than|in (?:answer|reply) to)(?: (?:.{0,60}? )?(?:about|regarding|concerning|over|(?:asked|questions?|answer(?:ing)?|reply(?:ing)?|pressed) (?:on|to|whether|if)))?';

const grounds = '(?:reason|ground|motive|justification|purpose|rationale|basis|cause|explanation|excuse|argument)s?';

/** Reasons asked for in other words than "why". */
const whyAsked: readonly Rephrasing[] = [
  [/^how come(?: that)? (.+)$/iu, 'why $1'],
  [
    new RegExp(
      `^what (?:is|was|are|were) the (?:main |official |stated )?(?:${grounds}|point|aim|goal|thinking|idea) (?:for|that|why|of|behind) (.+)$`,
      'iu',
    ),
    'why $1',
  ],
  [new RegExp(`^(?:for|on|with|under) (?:what|which) ${grounds} (.+)$`, 'iu'), 'why $1'],
  [/^what(?:['’]s| is| was| lies| lay| stands| stood) behind (.+)$/iu, 'why $1'],
  [/^what made (.+)$/iu, 'why $1'],
  [
    new RegExp(
      `^(?:what|which) ${grounds} (?:did|does|do|has|have|is|was|were|are) (?:(.+?) )?(?:give|gave|given|cite|cited|offer|offered|state|stated|named?) (?:for|as|of) (.+)$`,
      'iu',
    ),
    'why $2 $1',
  ],
  [
    /^how (?:did|does|do|has|have) (?!(?:the |these |those |all )*(?:articles?|outlets?|stories|papers?|newspapers?|reports?|coverage)(?!\p{L}))(.+?) (?:justify|justified|explain|explained|defend|defended) ((?:closing|shutting|ending|stopping|the|its|his|her|their|a|an) .+)$/iu,
    'why $2 $1',
  ],
];

const objection =
  '(?:problem|quarrel|beef|gripe|grievance|complaint|objection|reservation|misgiving|case|argument|trouble|issue)s?';
const wrong =
  '(?:(?:is|are|was|were|may be|might be|could be|has been|have been) )?(?:break(?:s|ing)?|broke(?:n)?|violat(?:es?|ed|ing)|breach(?:es|ed|ing)?|in breach|illegal|unlawful|wrong|unfair|a mistake|complicit)';

/** What somebody has against something, in words for it of every kind. */
const objections: readonly Rephrasing[] = [
  [/^what (?:does|do|did) (.+?) (?:have|hold) against (.+)$/iu, 'what criticism does $1 have of $2'],
  [/^what (?:has|have) (.+?) (?:got )?against (.+)$/iu, 'what criticism does $1 have of $2'],
  [
    new RegExp(
      `^what (?:is|are|was|were) (.+?)['’]s? (?:main |biggest )?${objection} (?:to|with|about|against|over|regarding) (.+)$`,
      'iu',
    ),
    'what criticism does $1 have of $2',
  ],
  [
    new RegExp(
      `^(?:what|which) ${objection} (?:does|do|did|has|have) (.+?) (?:(?:have|raise|make|got) )?(?:to|with|about|against|over) (.+)$`,
      'iu',
    ),
    'what criticism does $1 have of $2',
  ],
  [
    /^why (?:is|are|was|were) (.+?) (?:so )?(?:against|opposed to|hostile to|unhappy (?:with|about)|critical of|angry (?:about|over|at|with)) (.+)$/iu,
    'what criticism does $1 have of $2',
  ],
  [
    new RegExp(
      `^why (?:does|do|did) (.+?) (?:think|say|believe|claim|argue|feel)(?: that)? (.+?) ${wrong}(?!\\p{L}).*$`,
      'iu',
    ),
    'what criticism does $1 have of $2',
  ],
];

export const englishRephrasings: readonly Rephrasing[] = [
  [
    /^(?:for (?:what|which) reasons?|on what grounds|to what end|with what aim) (?=(?:did|does|do|is|are|was|were|has|have|will)(?!\p{L}))/iu,
    'why ',
  ],
  [/^(?:hi|hello|hey)[,!]? /iu, ''],
  [
    /^(?:(?:can|could|would|will) (?:you|someone|anyone) (?:please )?|please )?(?:tell me|let me know|explain to me|show me|find out)(?: please)?,? (?=(?:who|whom|whose|what|which|when|where|why|how|whether|if)\b)/iu,
    '',
  ],
  [
    /^(?:i['’]d like to know|i would like to know|i want to know|i wonder|do you know|does anyone know|any idea),? (?=(?:who|whom|whose|what|which|when|where|why|how)\b)/iu,
    '',
  ],
  // "the statements that the coverage attributes to the mayor"
  [
    new RegExp(
      `^(?:list |give |show |name |collect |tell )?(?:me )?(?:which |what |all |every |the |each |any |of )*(?:${said}|statements?|comments?|quot(?:es?|ations?)|lines?|claims?|sentences?|thing|everything|anything) (?:that |which )?(?:(?:is|are|was|were|do|does|did|has|have|been) )*(?:(?:the |these |those |all |any of the |all the )?${outlets} )?(?:attribut|ascrib|imput|credit|assign)(?:es?|s|ed)? to (\\p{L}[\\p{L}' ’.-]*)$`,
      'iu',
    ),
    'list the statements by $1',
  ],
  [/^(?:can|could|would) you (?:please )?(?=(?:list|give|show|put|set|compare|tell)\b)/iu, ''],
  [/,? please$/iu, ''],
  [
    /,? (?:in the first place|to begin with|after all|at all|in the end|thus far|up to now|by now|as of (?:now|today)|at this (?:point|stage)|to this day|in total|altogether|all told|overall)$/iu,
    '',
  ],
  [
    new RegExp(
      `(?<!^(?:explain|define|say|tell me) .*),? as (?:the |these |those |all )*${outlets} (?:explain|use|define|describe|understand|put|have|tell|see)s? (?:it|this|that|them|the (?:term|word|expression|phrase))$`,
      'iu',
    ),
    '',
  ],
  [
    new RegExp(
      // "About fighting it out in the newspapers": what is done there is what was spoken of.
      `(?<!(?:about|on|against|of) (?:not )?(?:\\p{L}+ly )?\\p{L}{2,}ing(?!\\p{L}).*),? (?:according to|as reported (?:by|in)|in) (?:the|these|those|this|all the|each|each of the|every|all) ${outlets}$`,
      'iu',
    ),
    '',
  ],
  [
    new RegExp(
      `^((?:(?:on|in|at|to|from|by|since|until|for) )?(?:when|where|why|(?:which|what) [\\p{L}-]+)) (?:do|does|did|have|has) (?:the |these |any of the |all the )?${outlets} (?:(?:say|said|report|reported|state|stated|write|written|tell us|indicate|mention)(?: that)?|have) (?=[\\p{L}' ’.-]+ \\p{L})`,
      'iu',
    ),
    '$1 did ',
  ],
  ...askedRephrasings,
  ...fragmentRephrasings,
  ...dayRephrasings,
  ...englishComparing,
  [/[?.!] (?:what|which) (?:were|was|are|is) (?:his|her|their|its|the) (?:exact )?words$/iu, ''],
  [/, (?:which|what) (?:group|person|country|outlet|organi[sz]ation|company|party)$/iu, ''],
  [
    new RegExp(`^(?:(?:to |into )?(?:what|which) ${subject}|what else) did (.+?) ${turn}(?:${left})?((?: .+)?)$`, 'iu'),
    'what did $1 digress to about$2',
  ],
  [
    new RegExp(`^(?:to |into )?(?:what|which) ${subject} did (.+?) turn(?:${left})?((?: .+)?)$`, 'iu'),
    'what did $1 digress to about$2',
  ],
  [
    new RegExp(
      `^what did (.+?) (?:${turn}${left}|(?:turn|change|switch|shift|steer) (?:the|his|her|their) (?:subject|topic|conversation|talk) to|(?:suddenly|abruptly) ${turn})((?: .+)?)$`,
      'iu',
    ),
    'what did $1 digress to about$2',
  ],
  [
    new RegExp(
      `^(?:what|which)(?: ${subject}| else)? did (.+?) (?:(?:end up|start|begin|talk|speak)(?: by)?(?: talking| speaking| complaining)?(?: about)?)(?=.* (?:asked|pressed|question(?:s|ed)?|answer(?:ing)?)(?!\\p{L}))${left}((?: .+)?)$`,
      'iu',
    ),
    'what did $1 digress to about$2',
  ],
  [
    new RegExp(
      `^how did (.+?) (?:change|dodge|avoid|evade|switch|sidestep) the (?:subject|topic)(?:${left})?((?: .+)?)$`,
      'iu',
    ),
    'what did $1 digress to about$2',
  ],
  [
    new RegExp(
      `^(?:(?:off )?on |into )?(?:what|which) (?:tangent|detour|digression) did (.+?) (?:go|launch|get|head)(?: off)?(?: on| into)?(?:${left})?((?: .+)?)$`,
      'iu',
    ),
    'what did $1 digress to about$2',
  ],
  [/^what did (.+?) (?:talk|speak) (?:about|of) (?:instead of|rather than) (.+)$/iu, 'what did $1 digress to about $2'],
  [/^what (?:is|was|are) the (?:total |exact )?number of (.+)$/iu, 'how many $1'],
  [/^where (?:do|does) (.+?) stand on (.+)$/iu, 'what is the position of $1 on $2'],
  [
    /^how (?:did|has|have) (.+?) (?:become|became|been made|made|come|came|get|got|leak|leaked) (?:known|public|to light|out)$/iu,
    'who disclosed $1',
  ],
  [/^what (?:is|was) the (?:location|place|venue) of (.+)$/iu, 'where was $1'],
  ...whyAsked,
  ...objections,
  [
    /^(which|what) ((?:company|firm|manufacturer|business|factory)) (?:made|makes|built|builds|produced|produces) (.+)$/iu,
    '$1 $2 manufactured $3',
  ],
  // Who talks to reporters holds a news conference, whatever the outlet calls it.
  [
    /^why (.+?) (?:talk|speak|spoke)(ing|s|)(?: to| with) (?:the )?(?:reporters|press|journalists|media)(?!\p{L})(.*)$/iu,
    'why $1 hold$2 his news conference$3',
  ],
  // What a text promises or provides for is what it says.
  [
    /^what (?:does|do|did) ((?:.+ )?(?:law|act|bill|treaty|convention|constitution|article|section|clause|paragraph|agreement|contract|charter|decree|permit|statute|pact)s?(?!\p{L})(?: .+?)?) (?:promise|guarantee|provide(?: for)?|grant|prescribe|lay down|contain|cover|set out|stipulate|specify|entail|require|demand)$/iu,
    'what is in $1',
  ],
  // What somebody says to be doing is asked of what is done.
  [
    /^((?:(?:by|on|from|with|to|under|for) )?(?:whose \p{L}+|whom|who|which \p{L}+|what)) (?:do|does|did) (.+?) say(?: that)? (?:it|they|he|she) (is|are|was|were) (.+)$/iu,
    '$1 $3 $2 $4',
  ],
  // Whoever gets figures is supplied with them.
  [
    /^(?:from )?where (?:do|does|did) (.+?) (?:get|got|take|have|obtain|receive|draw) ((?:its|his|her|their|the) (?!(?:report|story|stories|words|quotes?|quotations?|news|claims?|information)(?!\p{L})).+?)(?: from)?$/iu,
    'from whom did $1 get $2',
  ],
  [
    /^(?:[Ww]ho|[Ww]hom|(?:[Ww]hich|[Ww]hat) (?:group|body|organi[sz]ation|agency|company|firm)) (?:does|do|did) (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) (?:(?:work|speak|act|campaign) for|belong to|represent|come from)$/u,
    'who is $1',
  ],
  [/^who (?:leads|heads|chairs) (?:the )?(\p{Ll}+)$/iu, 'who is the $1 leader'],
  [
    /^(?:where|how) (?:do|does) (.+) stand(?:,? (?:now|today|at (?:present|the moment|this point)|currently|as of (?:now|today)))?$/iu,
    'what is the status of $1',
  ],
  // How far a plan has come is told by no measure of length.
  [
    /^how (?:far|close)(?: along)? (?:has|have|had|is|are|did) (.+?) (?:got|gotten|get|come|gone|advanced|progressed|moved|proceeded|along|(?:to|from) being \p{L}+)(?:,? (?:so far|yet|by now|now|at present))?$/iu,
    'what is the status of $1',
  ],
  [
    /^(?:at )?(?:what|which) (?:stage|point|phase) (?:(?:has|have|did) (.+?) (?:reach|reached|got to|arrived at)|(?:is|are|was|were) (.+?)(?: at| in)?)$/iu,
    'what is the status of $1$2',
  ],
  [/^(?:what|which) (.+?) appl(?:y|ies|ied) (?=(?:to|at|in|on|for|near|under|across) )/iu, 'what are the $1 '],
  [/^([^:?]{3,60}): (who \p{L}+ed)(?:,? and (?:when|why|where|how))?$/iu, '$2 to $1'],
  [/^(?:the )?name of (.+)$/iu, 'what is the name of $1'],
  [/^what(?:['’]s| is| was) the name of (\p{L}+['’]s? \p{L}+(?: (?:in|at|to|of|for) .+)?)$/iu, 'who is $1'],
  [
    new RegExp(
      `^(?:is|are|was|were|has|have) (.+?)(?: already| been)* (?:${settled}),? (?:(?:${settled}),? )?or (?:neither|not(?: yet)?|(?:is|are) (?:it|they) .+|(?:still|just|only|merely) .+|${settled})$`,
      'iu',
    ),
    'what is the status of $1',
  ],
  [
    new RegExp(
      `^how (?:do|does|did) (?:the )?${outlets} (?:explain|define) (?:the (?:word|term|phrase|expression) )?(.+)$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  [new RegExp(`^(${day})['’]s (?:events?|news)$`, 'iu'), 'what happened on $1'],
  [/^(?:the )?(?:events?|news) (?:of|on|from) (.+)$/iu, 'what happened on $1'],
  [
    new RegExp(
      `^(?:is|are|was|were) (.+?) (?:quoted|cited) (?:in|by) (?:all|each|every|any|which|both)(?: of)?(?: the)? ${outlets}\\b.*$`,
      'iu',
    ),
    'which articles quote $1',
  ],
  [
    new RegExp(
      `^which(?: of)?(?: the)? ${outlets} (?:has|have|carry|carries|contain|contains|include|includes) (?:any |a |an )?(?:quotes?|quotations?|statements?|words) (?:from|by|of) (.+)$`,
      'iu',
    ),
    'which articles quote $1',
  ],
  // "Who among the papers has a quote from the league?" "Which outlets quote the mayor directly?"
  [
    new RegExp(
      `^(?:who|which)(?: one)? (?:among|of) (?:all )?(?:the )?(?:two |three )?${outlets} (?:has|have|carry|carries|contains?|includes?|prints?|gives?) (?:any |a |an )?(?:quotes?|quotations?|statements?|words) (?:from|by|of) (.+)$`,
      'iu',
    ),
    'which articles quote $1',
  ],
  [
    new RegExp(
      `^((?:which|what)(?: of)?(?: the)? ${outlets} quotes? .+?),? (?:directly|verbatim|word for word|in direct speech|in (?:his|her|their|its) own words)$`,
      'iu',
    ),
    '$1',
  ],
  // "What treaty do the reports mention?"
  [
    new RegExp(
      `^(?:which|what) (.+?) (?:do|does|did|is|are|was|were) (?:(?:all|any|both|each|either)(?: of)? )?(?:the )?(?:two |three )?${outlets} (?:mention|name|cite|refer to|speak of|bring up|invoke)$`,
      'iu',
    ),
    'which $1 is named in the coverage',
  ],
  // "Explain rafting as the articles use the word."
  [
    new RegExp(
      `^(?:explain|define|tell me|say)(?: what)? (?:the (?:word|term|phrase|expression) )?(.+?)(?: means?)?,? (?:as|in the sense (?:that|in which)|the way) (?:the )?${outlets} (?:use|uses|employ|understand|mean)s?(?: (?:it|the (?:word|term|phrase|expression)))?$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  // "Which person is quoted with ..."
  [
    /^(?:which|what) (?:person|speaker|individual|one) (?:is|was|gets|has been) (?:quoted|cited|credited) (?:with|as saying|saying|for saying|using|for)(?: the (?:words|phrase|sentence|line|statement))? (.+)$/iu,
    'who said $1',
  ],
  [
    new RegExp(
      `^(?:who|whom)(?:ever)? (?:was|is|were) (.+?)['’]s? (${said}) (?:addressed|directed|sent|given|written|made|meant|intended)(?: to| for)?$`,
      'iu',
    ),
    'to whom did $1 send his $2',
  ],
  // "The whole affair step by step, earliest first."
  [
    /^(?:(?:give|tell|show|list|take)(?: me| us)?(?: through)? )?(?:the (?:whole|entire|full|complete) (?:affair|story|matter|row|saga|dispute|thing|sequence|course of events)|all(?: of)? the events|everything(?: that happened)?),? (?:(?:step by step|from (?:the )?(?:start|beginning) to (?:the )?(?:end|finish)|in (?:chronological )?order|chronologically|day by day|one (?:thing|by one) after (?:the other|another)|(?:the )?(?:earliest|oldest|first) (?:things? |events? )?first)(?:,? (?:and )?)?)+$/iu,
    'put the events of the story in order',
  ],
  [
    new RegExp(`^who (?:was|is|were) the (?:recipients?|addressees?) of (.+?)['’]s? (${said})$`, 'iu'),
    'to whom did $1 send his $2',
  ],
  [
    /^(.+?),? (?:and )?what(?:['’]s| is| are) (?:the )?differen(?:t|ces?)(?: between| in| about)? (?:the )?(?:two |three )?(?:versions?|reports?|outlets?|articles?)?$/iu,
    'how do the versions of $1 differ',
  ],
  [
    /^how (?:is|are|was|were) (.+?) (?:worded|quoted|printed|given|reported) differently\b.*$/iu,
    'how do the versions of $1 differ',
  ],
];
