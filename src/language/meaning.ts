/** Small words that change what a sentence says. A quotation with one of them added, dropped or exchanged is another statement. */

/** A language's small words, folded. */
interface SmallWords {
  negations: ReadonlySet<string>;
  /** Scope, order and quantity: exchanging, adding or dropping one changes the meaning. */
  scope: ReadonlySet<string>;
  /** Modal verbs, each with the forms that say the same in reported speech. */
  modals: ReadonlyMap<string, string>;
  /** Contractions and what they stand for. */
  contractions: ReadonlyMap<string, readonly string[]>;
  /** Number words. */
  numbers: ReadonlySet<string>;
  /** Nouns for anything that is talked about: a reader says "the matter" of what is called by its name or by "that" on record. */
  anything: ReadonlySet<string>;
  /** Open what somebody says, thinks or knows: a no before them may be of all of it. */
  clauseOpeners: ReadonlySet<string>;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

function modalMap(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => group.split(' ').map((word, _, all) => [word, all[0]!] as const)));
}

const english: SmallWords = {
  negations: set('not no never nor neither without none nobody nothing nowhere hardly barely'),
  scope: set(`before after until till since during against over under more less most least fewer all every some only
    always sometimes up down both either first last inside outside above below any each half twice double`),
  modals: modalMap(['will would shall', 'can could', 'may might', 'must', 'should ought']),
  contractions: new Map<string, readonly string[]>([
    ['cannot', ['can', 'not']],
    ["can't", ['can', 'not']],
    ["won't", ['will', 'not']],
    ["shan't", ['shall', 'not']],
    ["let's", ['let', 'us']],
    ["i'm", ['i', 'am']],
  ]),
  numbers: set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions dozen dozens percent`),
  anything: set('matter matters issue issues thing things subject topic'),
  clauseOpeners: set('that whether'),
};

const french: SmallWords = {
  negations: set('ne n pas jamais non ni aucun aucune sans rien personne nul nulle guere nullement'),
  scope: set(
    `avant apres depuis pendant contre plus moins tous toutes tout toute chaque seulement toujours parfois premier derniere dernier
    premiere sous sur hors entre dedans dehors moitie double plusieurs quelques`,
  ),
  // What is reported moves the present into the imperfect and the future into the conditional.
  modals: modalMap([
    'peut peuvent peux pouvons pouvez pouvait pouvaient',
    'pourra pourront pourrai pourrons pourrez pourrait pourraient pourrais',
    'doit doivent dois devons devez devait devaient',
    'devra devront devrai devrons devrez devrait devraient devrais',
    'faut fallait',
    'faudra faudrait',
    'veut veulent veux voulons voulez voulait voulaient',
    'voudra voudront voudrait voudraient',
  ]),
  contractions: new Map(),
  numbers: set(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers mille million millions milliard milliards',
  ),
  anything: set('affaire affaires question questions sujet chose choses'),
  // "Que" also ends "avant que", "tant que", "plus que", where the no is another's.
  clauseOpeners: new Set(),
};

const smallWords: Readonly<Record<string, SmallWords>> = { en: english, fr: french };

function smallWordsOf(language: string): SmallWords {
  return smallWords[language] ?? english;
}

const contractedEndings: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/u, 'not'],
  [/^(.+)'re$/u, 'are'],
  [/^(.+)'ll$/u, 'will'],
  [/^(.+)'ve$/u, 'have'],
];

/** Contractions as they are typed in haste, without their apostrophe; those that are words of their own ("well", "cant") are not among them. */
const withoutApostrophe = new Map(
  `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't they've we've you've they'll you'll
  they're you're i'm that's`
    .trim()
    .split(/\s+/u)
    .map((contraction) => [contraction.replace("'", ''), contraction] as const),
);

/** Takes a folded word apart: "don't" into "do" and "not". Most words are one. */
export function wordsIn(word: string, language: string): readonly string[] {
  const folded = language === 'en' ? (withoutApostrophe.get(word) ?? word) : word;
  if (folded !== 'cannot' && !folded.includes("'")) return [folded];
  const known = smallWordsOf(language).contractions.get(folded);
  if (known !== undefined) return known;
  for (const [ending, word] of contractedEndings) {
    const stem = ending.exec(folded)?.[1];
    if (stem !== undefined) return [stem, word];
  }
  return [folded];
}

export function isNegation(folded: string, language: string): boolean {
  return smallWordsOf(language).negations.has(folded);
}

/** Whether a folded word denies, itself or in what it is contracted from: "never", "won't". */
export function denies(folded: string, language: string): boolean {
  return wordsIn(folded, language).some((part) => isNegation(part, language));
}

export function isScope(folded: string, language: string): boolean {
  return smallWordsOf(language).scope.has(folded);
}

/** The modal a word is a form of; null for other words. Two forms of one modal say the same. */
export function modalOf(folded: string, language: string): string | null {
  return smallWordsOf(language).modals.get(folded) ?? null;
}

/** Whether a word stands for anything that is talked about. */
export function namesAnything(folded: string, language: string): boolean {
  return smallWordsOf(language).anything.has(folded);
}

/** Whether a word is a number, in figures or letters. */
export function isNumber(folded: string, language: string): boolean {
  return /^\p{N}/u.test(folded) || smallWordsOf(language).numbers.has(folded);
}

/** Whether a folded word opens a clause of what is said, thought or known. */
export function opensClause(folded: string, language: string): boolean {
  return smallWordsOf(language).clauseOpeners.has(folded);
}
