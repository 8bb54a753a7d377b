/** English roundabout ways of asking for days, and the plain questions that mean the same. */
import { baseOfInflected, irregularForms } from '../verbs.js';
import type { Rephrasing } from './pack.js';

const speaking = '(?:briefing|conference|interview|speech|meeting|hearing|debate|session|rally|statement)';
const dayAsked = '(?:when|(?:on )?(?:what|which) (?:day|date)|what (?:was|is) the (?:day|date)|(?:the )?(?:day|date))';
const howLong =
  '(?:how (?:many (?:days|hours|weeks|months|years)|much time|long)|what (?:is|was) the (?:time|interval|gap))';
const lies =
  '(?: (?:lies?|lay|pass(?:es|ed)?|elapse[sd]?|went by|goes? by|(?:is|are|was|were|has|have) (?:there|gone by|passed|elapsed)|did (?:it take|pass|elapse)))?';

/** Words that are said and handed in, which are verbs as well: who hands a protest in protests. */
const said = '(?:[\\p{L}-]+ ){0,2}?(?<noun>protest|appeal|petition)';
const handed =
  '(?:handed (?:in|over)|hand (?:in|over)|delivered?|lodged?|submit(?:ted)?|filed?|presented|present|made|make|registered|register|served?|issued?)';

/** The verbs of speaking that tell of a day when they stand in the past. */
const spokenOf = '(?:about|of|on|that|whether|how)';

/** "How many days lie between the two?" asks for the day of each. */
export const dayRephrasings: readonly Rephrasing[] = [
  // "What day was it when she talked about the bridge?"
  [
    new RegExp(
      `^((?:on )?(?:what|which) (?:day|date)|when)(?: exactly)? was it (?:when|that) (.+?) (\\p{L}+) (?=${spokenOf}(?!\\p{L}))`,
      'iu',
    ),
    (whole, asks: string, who: string, verb: string) => {
      const base = baseOfInflected(verb.toLowerCase());
      const past = /ed$/iu.test(verb) || irregularForms(base ?? '', 'en').has(verb.toLowerCase());
      return base !== null && past ? `${asks} did ${who} ${base} ` : whole;
    },
  ],
  // "On which day was the protest handed in by the tenants?" "When did the tenants lodge a protest?"
  [
    new RegExp(`^((?:on )?(?:what|which) (?:day|date)|when) was (?:an?|the) ${said} ${handed} by (?<who>.+)$`, 'iu'),
    (_whole, asks: string, noun: string, who: string) => `${asks} did ${who} ${noun}`,
  ],
  [
    new RegExp(
      `^((?:on )?(?:what|which) (?:day|date)|when) did (?<who>.+?) ${handed} (?:an?|the|(?:his|her|its|their)) ${said}$`,
      'iu',
    ),
    (_whole, asks: string, who: string, noun: string) => `${asks} did ${who} ${noun}`,
  ],
  [
    new RegExp(
      `^${howLong}${lies} between (.*?)(?:the )?(?:two|three|both|several|various) ((?:\\p{L}+ )?${speaking}s?)(.*)$`,
      'iu',
    ),
    'on which days were $1$2$3',
  ],
  [
    new RegExp(
      `^${howLong}(?: apart| away from each other) (?:are|were|is|lie|lay) (.*?)(?:the )?(?:two|three|both) ((?:\\p{L}+ )?${speaking}s?)(.*)$`,
      'iu',
    ),
    'on which days were $1$2$3',
  ],
  [
    new RegExp(
      `^${howLong}(?: apart| away from each other) (?:are|were|is|did|do) (?:the (?:two|three) )?(.+ ${speaking}s)$`,
      'iu',
    ),
    'on which days were $1',
  ],
  [new RegExp(`^${howLong}${lies} between (.+?) and (.+)$`, 'iu'), 'did $1 come before or after $2'],
  [
    new RegExp(`^${howLong} (?:apart|away from each other) (?:are|were|is|lie|lay) (.+?) and (.+)$`, 'iu'),
    'did $1 come before or after $2',
  ],
  [
    new RegExp(`^${howLong} (after|before|following) (.+?) ((?:did|was|were|had|has|is) .+)$`, 'iu'),
    '$3 before or after $2',
  ],
  // "The date of the briefing at which she answered in German."
  [
    new RegExp(
      `^${dayAsked}(?: (?:was|is|of|for|on))* (?:the |a |an |that )?(?:[\\p{L}-]+ ){0,3}?${speaking} (?:at|in|during|on|where|when) (?:which )?(?=\\p{L}+ \\p{L}+)(?!(?:on|in|at|of|the)\\b)(.+)$`,
      'iu',
    ),
    'on which day was it that $1',
  ],
  [/^(?:the )?(?:date|day) (?:of|for|on which) (.+)$/iu, 'on which day was $1'],
  // "The deadline for the repair" is the day by which it must be done.
  [
    /^what(?:['’]s| is| was| were| are)(?: the)?(?: (?:first|new|old|original|current|present|latest|final))? (?:deadlines?|time limits?|cut-?off(?: dates?)?|due dates?|closing dates?) (?:for|of|to|on) (.+)$/iu,
    'by when must $1',
  ],
  // "When did they begin to meet?" "When did they agree to start meeting?"
  [
    /^((?:since |from )?when|(?:on|since|in) (?:which|what) (?:day|date|year|month)|(?:which|what) (?:day|date)) (did|do|does|has|have|had|will) (.+?) (?:(?:start|starts|started|begin|begins|begun|commence[sd]?) to (?=\p{L})|(?<=to )(?:start|begin|commence) (?=\p{L}+ing(?!\p{L})))/iu,
    '$1 $2 $3 ',
  ],
];
