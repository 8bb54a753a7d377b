/**
 * English questions by the kind of answer they ask for, in whatever frame: "what was the council's motive for closing ...", "on what
 * spot did ...", "which body gives them legal advice", and the plain questions that mean the same.
 */
import {
  adviceNouns,
  auxiliaries,
  groupNouns,
  lawNouns,
  outletNouns,
  placeNouns,
  pressNouns,
  reasonNouns,
  toldNouns,
} from './asked-words-en.js';
import { baseOfGerund } from '../verbs.js';
import type { Rephrasing } from './pack.js';

const group = `(?:which|what) ${groupNouns}`;
const owner = `['’]s?`;
const whichOrWhat = '(?:which|what)';
const word = '(?:the |a |an )?(?:(?:word|term|phrase|expression|concept|notion|idea)(?: of)? )?';

/** What stands around a question and asks for nothing. */
const asides: readonly Rephrasing[] = [
  [/^(?:by|in|through) (?:what|which) (?:route|means|way|manner|method) /iu, 'how '],
  [/,? (?:by|on|in) (?:its|his|her|their) own (?:account|admission|description|telling|version|words)(?=,|$),?/iu, ''],
  [new RegExp(`,? (?:according to|as reported (?:by|in)|as told (?:by|in)) ${outletNouns},(?= )`, 'iu'), ''],
];

/** Phrases that say what one verb says. */
const idioms: readonly Rephrasing[] = [
  [
    /(?<!\p{L})((?:chang|alter|revis|modif|revers|rework|overhaul|adjust)\p{L}*) (?:the way(?: in which)?|how) (?:it|they|he|she) \p{L}+(?: with)?(?!\p{L})/giu,
    '$1 its rule on',
  ],
  [/(?<=(?:had|has|have) )put (?:its|his|her|their) (?:name|signature|hand)s? to(?!\p{L})/giu, 'signed'],
  [
    /(?<!\p{L})to which (.+?) (?:has |have |had )?put (?:its|his|her|their) (?:name|signature|hand)s?(?!\p{L})/giu,
    'that $1 signed',
  ],
  [/(?<!\p{L})put(?:s|ting)? (?:its|his|her|their|the) (?:name|signature|hand)s? to(?!\p{L})/giu, 'sign'],
  [/(?<!\p{L})t(?:ies|ie|ied|ying) the hands of(?!\p{L})/giu, 'restrict'],
  [
    /(?<!\p{L})(?:sets?|setting|puts?|putting|places?|placed) (?:itself|himself|herself|themselves) against(?!\p{L})/giu,
    'oppose',
  ],
  [/(?<!\p{L})ma(?:ke|kes|king|de) (.{2,40}?) clear$/iu, 'clarify $1'],
  [/(?<!\p{L})(?:put|bring|call|puts|brings|calls) (?:an end|a stop|a halt) to(?!\p{L})/giu, 'end'],
  [/(?<!\p{L})(?:go|goes|going|went|gone) back on(?!\p{L})/giu, 'reverse'],
  [/(?<!\p{L})(?:give|gives|gave|given) (?:the )?(?:green light|go-ahead) (?:to|for)(?!\p{L})/giu, 'approve'],
  [/(?<!\p{L})(?:take|takes|took|taken) (?:to task|issue with)(?!\p{L})/giu, 'criticise'],
  [
    /(?<!\p{L})(?:come|comes|came|go|goes|went|jump|jumps|jumped) off (?:the|its|their) (?:rails|tracks)(?!\p{L})/giu,
    'derail',
  ],
  [/(?<!\p{L})(?:is|are|was|were) (?:calling|pressing|pushing|lobbying|campaigning) for(?!\p{L})/giu, 'wants'],
  [/ once (?:more|again)(?!\p{L})/giu, ' again'],
  [/(?<!\p{L})(?:each|every|day after) day$|(?<!\p{L})on a daily basis$/iu, 'daily'],
];

const prompts =
  '(?:prompt|le[ad]d?|dr[io]ve|push|cause|move|force|motivate|induce|persuade|convince|inspire|compel|spur|encourage|br(?:ing|ought)|provoke|trigger|impel|stir)(?:l?ed|d|s|es)?';

/** "Why did the council close", of whom and of "closing". */
function whyDid(_: string, who: string, gerund: string, rest: string): string {
  const verb = baseOfGerund(gerund.toLowerCase());
  return verb === null ? `why was ${who} ${gerund}${rest}` : `why did ${who} ${verb}${rest}`;
}

/** Reasons. */
const reasons: readonly Rephrasing[] = [
  [
    new RegExp(
      `^what (?:is|was|are|were)(?: the)? (.+?)${owner} (?:\\p{L}+ )?${reasonNouns} (?:for|in|behind|of|with) (\\p{L}+ing)(?!\\p{L})(.*)$`,
      'iu',
    ),
    whyDid,
  ],
  [new RegExp(`^what (?:is|was|are|were) (.+?)${owner} (?:\\p{L}+ )?${reasonNouns} to (.+)$`, 'iu'), 'why did $1 $2'],
  [
    new RegExp(`^what (?:is|was|are|were) (.+?)${owner} (?:\\p{L}+ )?${reasonNouns} (?:for|behind|of) (.+)$`, 'iu'),
    'why $1 $2',
  ],
  [
    new RegExp(
      `^[Ww]hat (?:is|was|are|were) the (?:\\p{L}+ )?${reasonNouns} for ((?:the )?\\p{Lu}.*?) to (\\p{Ll}+(?!\\p{L}).*)$`,
      'u',
    ),
    'why did $1 $2',
  ],
  [
    new RegExp(`^what (?:is|was|are|were) the (?:\\p{L}+ )?${reasonNouns} (?:that|why|behind|for|of) (.+)$`, 'iu'),
    'why $1',
  ],
  [
    new RegExp(
      `^(?:for|on|with|under|from|to|by) ${whichOrWhat} (?:\\p{L}+ )?(?:${reasonNouns}|end)(?: in mind)? (?=${auxiliaries})`,
      'iu',
    ),
    'why ',
  ],
  [
    new RegExp(
      `^${whichOrWhat} (?:\\p{L}+ )?${reasonNouns} (?:lies?|lay|stands?|stood|is there|was there|are there|were there|is|was) (?:behind|for) (.+)$`,
      'iu',
    ),
    'why $1',
  ],
  [
    new RegExp(
      `^${whichOrWhat} (?:\\p{L}+ )?${reasonNouns} (?:did|does|do|has|have|had) (.+?) (?:have|had|see|saw)(?: got)? (?:for|in|to) (.+)$`,
      'iu',
    ),
    'why did $1 $2',
  ],
  [/^why (?:is|was) it that /iu, 'why '],
  [/^what (?:made|makes|has made) (.+)$/iu, 'why did $1'],
  [new RegExp(`^[Ww]hat (?:has |had )?${prompts} (.+?) (?:to|into) (\\p{Ll}+ing)(?!\\p{L})(.*)$`, 'u'), whyDid],
  [new RegExp(`^[Ww]hat (?:has |had )?${prompts} (.+?) to (\\p{Ll}+(?!\\p{L}).*)$`, 'u'), 'why did $1 $2'],
  [
    new RegExp(
      `^what (?:explains|explained|accounts for|accounted for|justifies|justified|underl(?:ies|ay)|motivated|prompted) (.+)$`,
      'iu',
    ),
    'why $1',
  ],
];

/** How somebody meets the press, whatever it is called. */
const meetsPress = `(?:(?:meet|met|fac(?:e|es|ed)|address(?:es|ed)?|brief(?:s|ed)?)|(?:talk|talks|talked) (?:to|with)|(?:appear|appears|appeared) before|(?:take|takes|took|answer|answers|answered) (?:the )?questions (?:from|of)) (?:the )?${pressNouns}`;

/** Places, and what was said on an occasion. */
const occasions: readonly Rephrasing[] = [
  [new RegExp(`^what (is|was|are|were) the (?:exact )?${placeNouns} (?:of|for) (.+)$`, 'iu'), 'where $1 $2'],
  [
    new RegExp(
      `^(?:(?:in|at|on|from|to|near|outside|inside) )?${whichOrWhat} (?:exact |precise |particular )?${placeNouns} (?=${auxiliaries})`,
      'iu',
    ),
    'where ',
  ],
  [
    new RegExp(`^what (?:is|was|are|were) the ${placeNouns} (?:(?:in|at|on|from|to) which|where|that) (.+)$`, 'iu'),
    'where is it that $1',
  ],
  [
    /(?<!\p{L})(conference|briefing|interview|speech|meeting|event|appearance)(?: that| which)? (?:he|she|they|it|\p{Lu}[\p{L}-]+) (?:held|gave|hosted|called|convened|made|delivered|holds|gives) (?=(?:in|at|on|about) )/gu,
    '$1 ',
  ],
  [
    /(?<!\p{L})(conference|briefing|interview|speech|meeting|event|appearance) (?:at|during|in) which (.+?) (?:talk|speak|spoke)(?:ed|s)?(?: out)? (?=(?:about|of|on) )/iu,
    '$1 $2 ',
  ],
  [new RegExp(`(?<=^where .+)meeting with (?:the )?${pressNouns}(?!\\p{L})`, 'iu'), 'news conference'],
  // Whoever meets the press over a matter holds a news conference; where nothing else is told, whoever met reporters did.
  [new RegExp(`^(where .+?) ${meetsPress}(?!\\p{L})(?=.|(?<=press|media))`, 'iu'), '$1 hold his news conference'],
  [
    new RegExp(`^(what .+?) when (?:he|she|they|it) ${meetsPress} (?=(?:in|at|on|outside) )`, 'iu'),
    '$1 at his news conference ',
  ],
  [
    new RegExp(
      `^${whichOrWhat} ${toldNouns} (?:did|does|do|has|have|had) (.+?) (?:make|made|give|gave|given|offer|offered|deliver|delivered|have|had|bring|brought|share|shared|convey|conveyed|pass on|put out|get across)(?: (?:for|to|with) (?:the )?${pressNouns})?(?= (?:at|during|in|when|while|on|about)(?!\\p{L})|$)`,
      'iu',
    ),
    'what did $1 say',
  ],
  [
    new RegExp(
      `^what (?:was|were|is|are) (.+?)${owner} (?:\\p{L}+ )?${toldNouns}(?: (?:to|for) (?:the )?${pressNouns})? (?=(?:at|during|when|while|in) )`,
      'iu',
    ),
    'what did $1 say ',
  ],
];

/** Numbers, lengths of time and prices. */
const costs = '(?:(?:total|final|full|exact|likely|expected) )?(?:costs?|price|bill)';

const numbers: readonly Rephrasing[] = [
  [new RegExp(`^what (will|would) be the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much $1 $2 cost'],
  [new RegExp(`^what (?:is|are) the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much does $1 cost'],
  [new RegExp(`^what (?:was|were) the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much did $1 cost'],
  [/^(?:what|which) number of /iu, 'how many '],
  [/^(?:what|which) (?:quantity|volume) of /iu, 'how much '],
  [
    /^(?:for |over |during |within |in )?(?:what|which) (?:length of time|stretch of time|amount of time|span of time|time span|duration|period(?: of time)?)(?= (?:will|would|did|does|do|is|are|was|were|has|have|had|must|can|should|may)(?!\p{L}))/iu,
    'how long',
  ],
  [/^for how long /iu, 'how long '],
  [/^what (?:is|was|will be|would be) the (?:planned |expected )?duration of (.+)$/iu, 'how long will $1 last'],
  [
    /^how (?:expensive|costly|dear) (?:(will|would|could|might) (.+?) be|(?:is|are|was|were) (.+?))(?: to be)?$/iu,
    'how much would $2$3 cost',
  ],
  [
    /^what (did|does|do|will|would|could|has|have|might) ((?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+) (costs?|pay|paid|spend|spent|earn|earned|charge|charged)(?=$| (?:for|on|to|in|at|if|a|an|per|each|the) )/iu,
    'how much $1 $2 $3',
  ],
];

const follows =
  '(?:follow(?:ing|ed|s)?|obey(?:ing|ed|s)?|heed(?:ing|ed|s)?|act(?:ing|ed|s)?(?: (?:on|upon|under))?|go(?:es|ing)? by|listen(?:ing|ed|s)? to|rel(?:y|ies|ying|ied) (?:on|upon)|(?:being )?(?:guided|led|bound|advised)(?: by)?|tak(?:e|es|ing)|took|taken|work(?:ing|s|ed)? (?:with|to|from|on|under|by)|us(?:e|es|ing|ed)|adher(?:e|es|ing) to|stick(?:s|ing)? to|draw(?:s|ing)? on|base(?:s|d)? (?:itself|themselves|(?:its|their) \\p{L}+) on)';
const professes =
  '(?:say|says|said|claim|claims|claimed|profess|professes|insist|insists|state|states|maintain|maintains)';

/** Whose advice or orders somebody follows. */
const advisers: readonly Rephrasing[] = [
  [new RegExp(`^(?:on|by|under|from|upon|at|to|with|in line with) (whose ${adviceNouns})(?!\\p{L})`, 'iu'), '$1'],
  [
    new RegExp(
      `^whose (${adviceNouns})(?: (?:on|about|for|regarding) (.+?))? (?:do|does|did|is|are|was|were|has|have|had) (.+?) (?:${professes}(?:(?: that)? (?:it|they|he|she) (?:is|are|was|were)| to(?: be)?| (?=it |they |he |she ))? )?(?:(?:it|they|he|she) )?${follows}(?: (?:in|when|by|on|about) (.+))?$`,
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
      `^(?:who|${group}) (?:wrote|issued|drew up|drafted|gave|published|produced|made|provided|prepared|delivered) the ((?:\\p{L}+ )?${adviceNouns})(?: (?:on|about|for|regarding) (.+?))? (?:that|which) (.+?) (?:(?:is|are|was|were|has|have) )?(?:${professes} (?:to be |(?:it|they) (?:is|are) ))?${follows}$`,
      'iu',
    ),
    'whose $1 did $3 have about $2',
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
    new RegExp(
      `^(?:(?:when|while|after|on(?: being)?|once) )?(?:being )?(?:asked|questioned|pressed|quizzed) (?:about|on|over) (.+?), (.+?) (?:suddenly |abruptly |then )?${turned}[;,:.–— -]+(?:and )?(?:what|which)(?: \\p{L}+)? (?:was|is) (?:it|that|this)(?: \\p{L}+)?$`,
      'iu',
    ),
    'what did $2 digress to about $1',
  ],
];

/** What a word means. */
const meanings: readonly Rephrasing[] = [
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

export const askedRephrasings: readonly Rephrasing[] = [
  ...asides,
  ...idioms,
  ...reasons,
  ...occasions,
  ...numbers,
  ...advisers,
  ...opinions,
  ...names,
  ...posts,
  ...turns,
  ...meanings,
];
