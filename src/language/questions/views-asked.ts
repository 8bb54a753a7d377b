/** Questions why somebody thinks or says something: the named groups are `who` and, but for what the form itself asks of, `what`. */

const thinks =
  'say|think|believe|feel|consider|argue|claim|find|regard|reckon|insist|warn|suspect|expect|maintain|contend|see|fear|doubt|hold|view|judge|deem|suppose|assume|worry|predict|suggest|call|describe';
const thinking =
  'saying|thinking|believing|arguing|claiming|insisting|warning|suspecting|expecting|maintaining|fearing|doubting|worrying|predicting|suggesting|worried|concerned|afraid|unhappy|angry|upset|sceptical|skeptical|doubtful|uneasy|convinced|sure|certain|confident|hopeful|optimistic|pessimistic';
/** What somebody has who thinks so: "a problem with", "some sympathy for". */
const attitudes =
  'problems?|trouble|difficult(?:y|ies)|sympathy|doubts?|reservations?|qualms|misgivings|concerns?|worr(?:y|ies)|fears?|hopes?|confidence|faith|trust|understanding|regrets?|suspicions?';

const english: readonly RegExp[] = [
  new RegExp(
    `^why,? (?:in (?<who>[^,]{2,60}?)['’]s? (?:view|opinion|eyes|words|mind|judgement|judgment)|(?:according to|in the (?:view|opinion|eyes|words) of) (?<body>[^,]{2,60})),? (?<what>.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:in (?<who>[^,]{2,60}?)['’]s? (?:view|opinion|eyes|words|mind)|(?:according to|in the (?:view|opinion|eyes|words) of) (?<body>[^,]{2,60})),? why (?<what>.+)$`,
    'iu',
  ),
  new RegExp(`^why (?:do|does|would|might) (?<who>.{2,60}?) (?:${thinks}) (?:that )?(?:to |about )?(?<what>.+)$`, 'iu'),
  new RegExp(
    `^why (?:is|are) (?<who>.{2,60}?) (?:${thinking}) (?:that |about |of |with |over |by )?(?<what>.+)$`,
    'iu',
  ),
  new RegExp(
    `^why (?:do|does) (?<who>.{2,60}?) have (?:an? |any |some |such |no |little |great |much )?(?:\\p{L}+ )?(?:${attitudes}) (?:with|for|about|over|in|that|of|to) (?<what>.+)$`,
    'iu',
  ),
  new RegExp(`^what makes (?<who>.{2,60}?) (?:${thinks}|so sure|certain|afraid|fearful) (?:that )?(?<what>.+)$`, 'iu'),
  new RegExp(
    `^why (?<what>.+?),? (?:in (?<who>[^,]{2,60}?)['’]s? (?:view|opinion|eyes)|(?:according to|in the (?:view|opinion|eyes) of) (?<body>[^,]{2,60}))$`,
    'iu',
  ),
];

const pense =
  'pense(?:nt)?|dit|disent|estime(?:nt)?|juge(?:nt)?|trouve(?:nt)?|croi(?:t|ent)|considère(?:nt)?|affirme(?:nt)?|soutien(?:t|nent)|craign?(?:t|ent)|craint|doute(?:nt)?|redoute(?:nt)?';

const french: readonly RegExp[] = [
  /^pourquoi,? (?:selon|d['’]après|aux yeux d(?:e|u|es)|de l['’]avis d(?:e|u|es)) (?<who>[^,]{2,60}), (?<what>.+)$/iu,
  /^(?:selon|d['’]après|aux yeux d(?:e|u|es)|de l['’]avis d(?:e|u|es)) (?<who>[^,]{2,60}), pourquoi (?<what>.+)$/iu,
  new RegExp(
    `^pourquoi (?:est-ce que |est-ce qu['’])?(?<who>.{2,60}?) (?:${pense})(?:-t-(?:ils?|elles?|on)|-(?:ils?|elles?))? (?:qu(?:e |['’]))?(?<what>.+)$`,
    'iu',
  ),
  /^pourquoi (?<what>.+?),? (?:selon|d['’]après|aux yeux d(?:e|u|es)|de l['’]avis d(?:e|u|es)) (?<who>[^,]{2,60})$/iu,
];

const all: Readonly<Record<string, readonly RegExp[]>> = { en: english, fr: french };

/** What a question asks who asks why somebody thinks something. */
export interface ViewAsked {
  /** Whose view it is, as the question names them. */
  who: string;
  /** What they are asked to think. */
  what: string;
}

/**
 * Reads a question why somebody thinks or says something.
 *
 * @param language - ISO 639-1 code
 * @returns null where it asks for anything else
 */
export function viewAskedIn(question: string, language: string): ViewAsked | null {
  for (const form of all[language] ?? []) {
    const { who, body, what } = form.exec(question)?.groups ?? {};
    const whose = who ?? body;
    if (whose !== undefined && what !== undefined) return { who: whose, what };
  }
  return null;
}
