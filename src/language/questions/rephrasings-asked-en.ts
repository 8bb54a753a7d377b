/**
 * English questions by the kind of answer they ask for, in whatever frame: "what was the council's motive for closing ...", "on what
 * spot did ...", "which body gives them legal advice", and the plain questions that mean the same.
 */
import { auxiliaries, outletNouns, placeNouns, pressNouns, reasonNouns, toldNouns } from './asked-words-en.js';
import { baseOfGerund, baseOfInflected } from '../verbs.js';
import type { Rephrasing } from './pack.js';
import { bodyRephrasings } from './rephrasings-bodies-en.js';
import { partedRephrasings } from './rephrasings-parted-en.js';

const owner = `['’]s?`;
const whichOrWhat = '(?:which|what)';

/** What stands around a question and asks for nothing. */
const asides: readonly Rephrasing[] = [
  [new RegExp(`(?<=^${whichOrWhat} .+${outletNouns} .+) by name$`, 'iu'), ''],
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
  [
    /(?<!\p{L})(?:tak(?:e|es|ing|en)|took|(?:bring|drag)(?:s|ing)?|brought|dragged) (.{2,40}?) to court(?!\p{L})/iu,
    'sue $1',
  ],
  [/(?<!\p{L})(?:sign(?:s|ed|ing)?) up to(?!\p{L})/iu, 'agree to'],
  [/(?<!\p{L})(?:put|bring|call|puts|brings|calls) (?:an end|a stop|a halt) to(?!\p{L})/giu, 'end'],
  [/(?<!\p{L})(?:go|goes|going|went|gone) back on(?!\p{L})/giu, 'reverse'],
  [
    /(?<!\p{L})(?:make|do|perform|execute) an? (?:\p{L}+ )?(?:u-turn|about-turn|about-face|volte-face|climbdown) (?:on|over|about)(?!\p{L})/giu,
    'reverse',
  ],
  [/(?<!\p{L})(?:give|gives|gave|given) (?:the )?(?:green light|go-ahead) (?:to|for)(?!\p{L})/giu, 'approve'],
  [/(?<!\p{L})(?:take|takes|took|taken) (?:to task|issue with)(?!\p{L})/giu, 'criticise'],
  [
    /(?<!\p{L})(?:come|comes|came|go|goes|went|jump|jumps|jumped) off (?:the|its|their) (?:rails|tracks)(?!\p{L})/giu,
    'derail',
  ],
  [/(?<!\p{L})(?:is|are|was|were) (?:calling|pressing|pushing|lobbying|campaigning) for(?!\p{L})/giu, 'wants'],
  [/ once (?:more|again)(?!\p{L})/giu, ' again'],
  [/(?<!\p{L})(?:(?:each|every) day|day after day|day in,? day out|on a daily basis)$/iu, 'daily'],
  [/(?<!\p{L})(?:turn|turns|turned) (.{2,40}?) (?:a?round|on its head)(?!\p{L})/giu, 'reverse $1'],
  [/(?<!\p{L})(?:take|takes) (.{2,30}?) back(?= (?:if|in case|should|when|once)(?!\p{L})|$)/iu, 'reverse $1'],
  [/(?<!\p{L})(?:in case|in the event that|supposing|assuming)(?= (?:the )?\p{L}+ )/giu, 'if'],
  [/^(?:is|are) (.+?) (?:prepared|willing|inclined|minded) to(?!\p{L})/iu, 'would $1'],
  [/(?<!\p{L})leaving open (?=whether |if )/iu, 'not saying '],
  [
    /(?<!\p{L})(?:be |being |is |are |was |were )?in (?:breach|violation|contravention|defiance|conflict) (?:of|with)(?!\p{L})/giu,
    'violate',
  ],
  [
    /(?<!\p{L})(clarify|explain|spell out|set out) what (its|his|her|their|the) ([\p{L} -]+?) (?:is|are|was|were)(?!\p{L})/iu,
    '$1 $2 $3',
  ],
];

const prompts =
  '(?:prompt|le[ad]d?|dr[io]ve|push|cause|move|force|motivate|induce|persuade|convince|inspire|compel|spur|encourage|br(?:ing|ought)|provoke|trigger|impel|stir)(?:l?ed|d|s|es)?';

/** "Why did the council close", of whom and of "closing". */
function whyDid(_: string, who: string, gerund: string, rest: string): string {
  const verb = baseOfGerund(gerund.toLowerCase());
  return verb === null ? `why was ${who} ${gerund}${rest}` : `why did ${who} ${verb}${rest}`;
}

/** "Why did the council not close", of what it gave for "not closing". */
function whyGiven(match: string, who: string, not: string | undefined, gerund: string, rest: string): string {
  const verb = gerund === 'saying' ? 'say' : baseOfGerund(gerund.toLowerCase());
  return verb === null ? match : `why did ${who} ${not ?? ''}${verb}${rest}`;
}

/** Reasons. */
const reasons: readonly Rephrasing[] = [
  [
    new RegExp(
      `^what (?:is|was|are|were)(?: the)? (.+?)${owner} (?:\\p{L}+ )?(?:argument|case|reasoning|logic)s? for (\\p{L}+ing(?!\\p{L}).*)$`,
      'iu',
    ),
    'why $2 $1',
  ],
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
  [
    new RegExp(
      `^${whichOrWhat} (?:\\p{L}+ )?${reasonNouns} (?:did|does|do|has|have|had|is|was) (.+?) (?:give|gave|given|offer|offered|provide|provided|state|stated|cite|cited|name|named|put forward)(?: by .+?)? (?:for|behind|as to) (not )?(\\p{L}+ing)(?!\\p{L})(.*)$`,
      'iu',
    ),
    whyGiven,
  ],
  [
    /^what (?:is|was|are|were) (?:(?:to be|meant to be|supposed to be|hoped to be) )?(?:achieved|gained|accomplished|attained|obtained|won) (?:by|with|through) (.+)$/iu,
    'why $1',
  ],
  [
    /^what (?:is|was|are|were|does|do|did) (.+?) (?:meant|supposed|intended|designed|expected|hope|want|mean) to (?:achieve|accomplish|bring about|do)$/iu,
    'why $1',
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
const meetsPress = `(?:(?:meet|met|fac(?:e|es|ed)|address(?:es|ed)?|brief(?:s|ed)?)|(?:talk|talks|talked|speak|speaks|spoke) (?:to|with)|(?:appear|appears|appeared) before|(?:take|takes|took|answer|answers|answered) (?:the )?questions (?:from|of)) (?:the )?${pressNouns}`;

/** "Where does the mayor hold his news conference daily", of where "reporters get to question the mayor daily". */
function pressMeets(_: string, where: string, whom: string, event: string | undefined): string {
  if (event !== undefined) return `${where} does ${whom} hold his ${event}`;
  return `${where} does ${whom.replace(/ daily$/u, '')} hold his ${whom.endsWith(' daily') ? 'daily ' : ''}news conference`;
}

/** Places, and what was said on an occasion. */
const occasions: readonly Rephrasing[] = [
  [
    /(?<!\p{L})(?:when|while|as) (?:he|she|they) (?:visited|toured|(?:was|were) (?:visiting|touring|on a visit to))(?= )/iu,
    'during his visit to',
  ],
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
    /(?<!\p{L})(conference|briefing|interview|speech|meeting|event|appearance) (?:at|during|in) which (.+?) (?:talk|speak|spoke)(?:ed|s)?(?: out)? (?=(?:about|of|on) )/iu,
    '$1 $2 ',
  ],
  [
    new RegExp(
      `^(where) (?:do|does|did|can|could|may) (?:the )?${pressNouns} (?:(?:get|come|go) to )?(?:meet|question|quiz|see|hear|interview|ask|(?:talk|speak|listen) (?:to|with)|put (?:their )?questions to|have (?:their )?questions answered by) (.+?)(?: (?:for|at|during|in) (?:his|her|their|its) (.+))?$`,
      'iu',
    ),
    pressMeets,
  ],
  [new RegExp(`(?<=^where .+)meeting with (?:the )?${pressNouns}(?!\\p{L})`, 'iu'), 'news conference'],
  [/(?<=^where .+) to (?:talk|speak|say something|answer questions) (?=about |of |on )/iu, ' '],
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

/** "How deep is the channel", of its depth. */
function measureOf(_: string, be: string | undefined, measure: string, thing: string): string {
  const adjective = { depth: 'deep', height: 'high', width: 'wide', length: 'long', weight: 'heavy' }[
    measure.toLowerCase()
  ];
  return `how ${adjective!} ${be ?? 'is'} ${thing}`;
}

/** Numbers, lengths of time and prices. */
const costs = '(?:(?:total|final|full|exact|likely|expected) )?(?:costs?|price|bill)';

const many =
  '(?:crews?|staff|workforce|personnel|garrison|membership|fleet|flock|herd|crowd|audience|population|delegation|squad|class)';

const numbers: readonly Rephrasing[] = [
  [/^what (is|was) the age of (.+)$/iu, 'how old $1 $2'],
  [/^what (is|was) (.+?)['’]s? age$/iu, 'how old $1 $2'],
  [/^what (?:is|was) the population of (.+)$/iu, 'how many people live in $1'],
  [
    new RegExp(
      `^what (?:is|was|are|were) the (?:size|strength) of (?:the |an? )?((?:\\p{L}+${owner} )?)(${many})(?!\\p{L})(.*)$`,
      'iu',
    ),
    (_, owned, noun, rest): string => `how many ${noun === 'membership' ? 'members' : noun}${rest} ${owned}`.trim(),
  ],
  [
    /^what (?:(is|was) the )?(depth|height|width|length|weight) (?:does|did|has|had|is|was|of) (.+?)(?: have)?$/iu,
    measureOf,
  ],
  [
    new RegExp(`^what (?:is|was) the (dai|week|month|year)ly ${costs} (?:of|for) (.+)$`, 'iu'),
    (_, per, thing): string => `how much does ${thing} cost a ${per === 'dai' ? 'day' : per}`,
  ],
  [new RegExp(`^what (will|would) be the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much $1 $2 cost'],
  [new RegExp(`^what (?:is|are) the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much does $1 cost'],
  [new RegExp(`^what (?:was|were) the ${costs} (?:of|for) (.+)$`, 'iu'), 'how much did $1 cost'],
  [/^(?:what|which) number of /iu, 'how many '],
  [/^(?:what|which) (?:quantity|volume) of /iu, 'how much '],
  [
    /^(?:what|which) (?:sum|amount)(?: of (?:money|cash))?(?= (?:will|would|did|does|do|is|are|was|were|has|have|had|must|can|could|should|may)(?!\p{L}))/iu,
    'how much money',
  ],
  [
    /^how much (?:time|notice|warning)(?= (?:will|would|did|does|do|is|are|was|were|has|have|had|must|can|could|should|may)(?!\p{L}))/iu,
    'how long',
  ],
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

/** "Why did the tribunal suspend the licence" of "why was the licence suspended by the tribunal". */
const active: readonly Rephrasing[] = [
  [
    /^([Ww]hy) (?:was|were) (.+?) (\p{Ll}+) by ((?:(?:the|an?|its|his|her|their) |(?=\p{Lu})).+)$/u,
    (match, asks, done, verb, doer): string => {
      const base = baseOfInflected(verb);
      return base === null ? match : `${asks} did ${doer} ${base} ${done}`;
    },
  ],
];

export const askedRephrasings: readonly Rephrasing[] = [
  ...partedRephrasings,
  ...asides,
  ...idioms,
  ...reasons,
  ...occasions,
  ...numbers,
  ...bodyRephrasings,
  ...active,
];
