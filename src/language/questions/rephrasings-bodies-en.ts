/**
 * English questions for a body, a person or a name, in whatever frame: whose advice is followed, who holds an opinion, what a law is called,
 * who has an office, what somebody turned to, what a word means.
 */
import { adviceNouns, auxiliaries, groupNouns, lawNouns, outletNouns } from './asked-words-en.js';
import type { Rephrasing } from './pack.js';

const group = `(?:which|what) ${groupNouns}`;
const owner = `['’]s?`;
const whichOrWhat = '(?:which|what)';
const word = '(?:the |a |an )?(?:(?:word|term|phrase|expression|concept|notion|idea)(?: of)? )?';

const follows =
  '(?:follow(?:ing|ed|s)?|obey(?:ing|ed|s)?|heed(?:ing|ed|s)?|act(?:ing|ed|s)?(?: (?:on|upon|under))?|go(?:es|ing)? by|listen(?:ing|ed|s)? to|rel(?:y|ies|ying|ied) (?:on|upon)|(?:being )?(?:guided|led|bound|advised)(?: by)?|tak(?:e|es|ing)|took|taken|work(?:ing|s|ed)? (?:with|to|from|on|under|by)|us(?:e|es|ing|ed)|adher(?:e|es|ing) to|stick(?:s|ing)? to|draw(?:s|ing)? on|base(?:s|d)? (?:itself|themselves|(?:its|their) \\p{L}+) on)';
const expert = '(?:legal|expert|medical|scientific|professional|official|technical|outside)';
const professes =
  '(?:say|says|said|claim|claims|claimed|profess|professes|insist|insists|state|states|maintain|maintains)';

/** Whose advice or orders somebody follows. */
const advisers: readonly Rephrasing[] = [
  [
    new RegExp(
      `(?<=^(?:on |by |from )?whose )(?:${expert} )?(?:views?|judge?ments?|assessments?)(?= .+ ${follows}(?: |$))`,
      'iu',
    ),
    'opinion',
  ],
  [new RegExp(`^(?:on|by|under|from|upon|at|to|with|in line with) (whose ${adviceNouns})(?!\\p{L})`, 'iu'), '$1'],
  [
    new RegExp(
      `^whose (?:${expert} )?(${adviceNouns})(?: (?:on|about|for|regarding) (.+?))? (?:do|does|did|is|are|was|were|has|have|had) (.+?) (?:${professes}(?:(?: that)? (?:it|they|he|she) (?:is|are|was|were)| to(?: be)?| (?=it |they |he |she ))? )?(?:(?:it|they|he|she) )?${follows}(?: (?:for|in|with) what (?:it|they|he|she) (?:does|do|did|is doing|are doing))?(?: (?:in|when|by|on|about) (.+))?$`,
      'iu',
    ),
    'whose $1 did $3 have about $2$4',
  ],
  [
    new RegExp(
      `^(?:who|${group}) (?:provides?|provided|gives?|gave|supplies|supplied|offers?|offered|furnish(?:es|ed)) (.+?) (?:with )?(?:(?:its|his|her|their|the) )?((?:\\p{L}+ )?${adviceNouns})(?!\\p{L})(.*)$`,
      'iu',
    ),
    'whose $2 did $1 have$3',
  ],
  [
    new RegExp(
      `^(?:who|${group}) (?:wrote|issued|drew up|drafted|gave|published|produced|made|provided|prepared|delivered|compiled|devised|(?:is|are|was|were|stands?|stood) behind|(?:is|are|was|were) the (?:author|source)s? of) the ((?:\\p{L}+ )?${adviceNouns})(?: (?:on|about|for|regarding) (.+?))? (?:that|which) (.+?) (?:(?:is|are|was|were|has|have) )?(?:${professes} (?:to be |(?:it|they) (?:is|are) ))?${follows}(?: (?:when|while|in) (?:(?:they|it|he|she) )?(.+))?$`,
      'iu',
    ),
    'whose $1 did $3 have about $2$4',
  ],
  [
    new RegExp(`^(?:who|${group})${owner}? (${adviceNouns}) (?:is|are|was|were) (.+?) ${follows}$`, 'iu'),
    'whose $1 did $2 have',
  ],
  [
    new RegExp(
      `^from (?:whom|${group}) (?:do|does|did|is|are|has|have) (.+?) (?:get|gets|getting|got|take|takes|taking|taken|receive|receiving|received|seek|seeking|obtain|obtaining) (?:(?:its|his|her|their|the) )?((?:\\p{L}+ )?${adviceNouns})(?!\\p{L})(.*)$`,
      'iu',
    ),
    'whose $2 did $1 have$3',
  ],
  [/^who(?: is)? (?:advises|advising|guides|guiding|instructs|instructing) (.+)$/iu, 'whose advice did $1 have'],
];

const holds =
  '(?:says?|holds?|believes?|claims?|argues?|maintains?|thinks?|reckons?|contends?|asserts?|alleges?|states?|charges?|complains?|insists?|declares?|considers?|finds?|feels?|is of the (?:opinion|view)|takes the view)';

/** What a body holds, and whom it accuses of it. */
const opinions: readonly Rephrasing[] = [
  [
    new RegExp(
      `^(?:in|according to|to|by) the (?:view|opinion|eyes|judge?ment|words|mind|assessment|reckoning) of (${group}),? (?:${auxiliaries} )?(.+)$`,
      'iu',
    ),
    '$1 says $2',
  ],
  [new RegExp(`^according to (${group}),? (?:${auxiliaries} )?(.+)$`, 'iu'), '$1 says $2'],
  [new RegExp(`^(${group}) (?:${holds})(?: that)? (?=\\p{L}+ \\p{L}+)`, 'iu'), '$1 says '],
  [
    new RegExp(
      `^(${group}) (?:has |have |had |is )?(?:accus(?:es?|ed|ing)|charg(?:es?|ed|ing)|reproach(?:es|ed)?|blam(?:es?|ed|ing)) (.+?) (?:of|with|for) (?:having )?(.+)$`,
      'iu',
    ),
    '$1 says $2 $3',
  ],
];

const level = '(\\p{L}+)';

/** What a law or treaty is called. */
const names: readonly Rephrasing[] = [
  [
    new RegExp(`^(?:under|by|in|according to) (${whichOrWhat} ${lawNouns}) (?:is|are|was|were|must|may|can) `, 'iu'),
    '$1 says ',
  ],
  [new RegExp(`^(${whichOrWhat}) (${lawNouns}) (?:at|on) (?:the |an? )?${level} level(?!\\p{L})`, 'iu'), '$1 $3 $2'],
  [new RegExp(`^(${whichOrWhat}) (${lawNouns}) (?:under|of|in) ${level} law(?!\\p{L})`, 'iu'), '$1 $3 $2'],
  [
    new RegExp(
      `^what(?:['’]s| is| was| are| were) the (?:full |official |exact )?(?:name|title)s? of (?:the |an? )((?:\\p{L}+ ){0,2}?${lawNouns})(?: (.+?))??,?(?: (?:that|which))?,? (?:that |which )?${outletNouns} (?:mentions?|names?|cites?|refers? to|speaks? of|brings? up|invokes?|quotes?|points? to)$`,
      'iu',
    ),
    'which $1 $2 is named in the coverage',
  ],
  [
    new RegExp(
      `^what(?:['’]s| is| was| are| were) the (?:full |official |exact )?(?:name|title)s? of (?:the |an? )((?:\\p{L}+ ){0,2}?${lawNouns}) (that|which|on|about|of|for|against) (.+)$`,
      'iu',
    ),
    'which $1 $2 $3 is named in the coverage',
  ],
];

/** Whom somebody works for, and what office is theirs. */
const posts: readonly Rephrasing[] = [
  [/^to (?:whom|which \p{L}+) (?:does|do|did) (.+?) belong$/iu, 'who owns $1'],
  [/^who (?:is|was|are|were) the (?:owner|proprietor)s? of (.+)$/iu, 'who owns $1'],
  [
    /^(?:[Ww]hich (?:person|man|woman|official) (?:heads|leads|runs|chairs|directs|manages)|(?:[Ww]ho|[Ww]hich (?:person|man|woman|official)) (?:heads|chairs|directs|is in charge of|is at the head of)) (?=(?:the )?\p{Lu})/u,
    'who is the head of ',
  ],
  [
    new RegExp(
      `^(?:for|with) (?:whom|who|${group}) (?:does|do|did|is|are) (.+?) (?:work|speak|act|campaign|stand|affiliated|employed)(?:s|ing)?$`,
      'iu',
    ),
    'which organisation does $1 belong to',
  ],
  [new RegExp(`^(?:who|${group}) (?:employs|pays) (.+)$`, 'iu'), 'which organisation does $1 belong to'],
  [
    /^[Ww]hat (?:is|was)((?: [\p{L}.’'-]+)*? \p{Lu}[\p{L}.-]*)['’]s? (?:post|job|position|office|portfolio|title|rank|role) (?:in|within|at) (?:the |his |her )?(?:\p{L}+ )?(?:government|cabinet|ministry|administration)$/u,
    'which office does$1 hold',
  ],
  [
    /^(?:what|which) (?:post|job|position|office|portfolio|title|rank|role) (?:does|did|do) (.+?) (?:hold|have|occupy|fill)(?: (?:in|within|at) (?:the |his |her )?(?:\p{L}+ )?(?:government|cabinet|ministry|administration))?$/iu,
    'which office does $1 hold',
  ],
  [/^in what capacity (?:does|did|do) (.+?) (?:serve|act|speak|work)$/iu, 'which office does $1 hold'],
  [
    /^((?:which|what)) (?:part|branch|arm|division|section|wing) of (?:the )?(.+? (?:government|ministry|administration|state|police|army|council|company))(?!\p{L})/iu,
    '$1 $2 department',
  ],
];

const turned =
  '(?:turn|chang|switch|mov|shift|jump|veer|drift|stray|wander|steer|skip|pivot|swerv|launch|digress|go|went|got)(?:e?d|ped|red|es?)?(?: (?:the (?:subject|topic|conversation|talk)))?(?: (?:off|over|away|on))?(?: (?:to|into|onto)(?: (?:another|an? (?:\\p{L}+ )?|some other|something else|other) ?(?:subject|topic|matter|theme|issue|thing|tangent)?s?)?)?';

/** What somebody turned to who was asked something else. */
const turns: readonly Rephrasing[] = [
  [
    /^(?:after|following|in (?:answer|reply) to|faced with) (?:an? |the )?questions? (?:on|about) (.+?), (?:to |onto )?(?:what|which)(?: \p{L}+)? did (.+?) (?:suddenly |abruptly |then )?(?:begin|start|turn|switch|move|change|shift|jump)(?!\p{L}).*$/iu,
    'what did $2 digress to about $1',
  ],
  [
    new RegExp(
      `^(?:(?:when|while|after|on(?: being)?|once) )?(?:being )?(?:asked|questioned|pressed|quizzed) (?:about|on|over) (.+?), (.+?) (?:suddenly |abruptly |then )?${turned}[;,:.–— -]+(?:and )?(?:what|which)(?: \\p{L}+)? (?:was|is) (?:it|that|this)(?: \\p{L}+)?$`,
      'iu',
    ),
    'what did $2 digress to about $1',
  ],
];

/** What a word means. */
const meanings: readonly Rephrasing[] = [
  [
    /^what (?:happens|happened|takes place|goes on|is done|occurs)(?: (?:to|with|in|during) .+?)? (?:in|during|under|with) what (?:.+ )?(?:calls?|called|terms?|termed|names?|known as|describes? as|refers? to as)(?: (?:an?|the))? (.+)$/iu,
    'what is meant by $1',
  ],
  [
    new RegExp(
      `^what (?:does|do|is|are) (?:the |an? )?(?:word|term|phrase|expression|concept|notion)s? (.+?) (?:stand for|denote|signify|designate|refer to|describe|cover|express)$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  [
    new RegExp(
      `^how (?:do|does|did) ${outletNouns} (?:explain|define|describe|spell out|interpret) ${word}(.+)$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  [new RegExp(`^${whichOrWhat} (?:meaning|sense) (?:has|have) ${word}(.+)$`, 'iu'), 'what does $1 mean'],
  [
    new RegExp(
      `^${whichOrWhat} (?:meaning|sense|definition|explanation) (?:do|does|did|is|was|are) (?:${outletNouns} )?(?:give|gives|given|attach|attached|assign|assigned|offer|offered|provide|provided)(?: (?:for|to|of))? ${word}(.+)$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  [
    new RegExp(`^what (?:do|does|did) ${outletNouns} (?:mean|understand) (?:by|with|under) ${word}(.+)$`, 'iu'),
    'what does $1 mean',
  ],
  [new RegExp(`^how (?:is|are|was|were) ${word}(.+?) (?:explained|defined|understood)$`, 'iu'), 'what does $1 mean'],
  [/^what (?:is|are) (?:to be )?understood by (.+)$/iu, 'what does $1 mean'],
  [
    new RegExp(`^in what sense (?:is|are|do|does) (?:${outletNouns} use )?${word}(.+?)(?: used)?$`, 'iu'),
    'what does $1 mean',
  ],
];

export const bodyRephrasings: readonly Rephrasing[] = [
  ...advisers,
  ...opinions,
  ...names,
  ...posts,
  ...turns,
  ...meanings,
];
