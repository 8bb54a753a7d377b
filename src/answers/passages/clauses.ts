/** The clause in which a phrase stands, as far as punctuation and the words that open clauses tell it. */
import { fold } from '../../language/words.js';
import type { Passage, Sentence } from './passages.js';

/** Words that open a clause, folded, by language. Those behind a noun go on with what is said of it. */
const openers: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'but while whilst although though because if when whenever whether that which who whom whose where'.split(' '),
  ),
  fr: new Set('mais tandis quoique car puisque si quand lorsque que qu qui dont ou'.split(' ')),
};

/** Relative pronouns, folded, by language: right behind a phrase they tell of it. */
const relative: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['that', 'which', 'who', 'whom', 'whose']),
  fr: new Set(['que', 'qu', 'qui', 'dont']),
};

/** Whether a word opens a relative clause. */
export function isRelative(word: string, language: string): boolean {
  return relative[language]?.has(fold(word)) ?? false;
}

/** Marks that part clauses. */
const parting = /[,;:()—–"“”«»]/u;

/** A stretch of tokens, from `first` to before `last`. */
export interface Clause {
  first: number;
  last: number;
}

/**
 * The clause of a phrase: to the next mark or opening word on either side; with a relative clause right behind the phrase, and
 * of a relative clause with what it tells of.
 *
 * @param phrase - its tokens, `last` being one of them
 */
export function clauseOf(
  { text, tokens, article }: Passage,
  sentence: Sentence,
  phrase: { first: number; last: number },
): Clause {
  const opens = (at: number): boolean => openers[article.language]?.has(fold(tokens[at]!.word)) ?? false;
  const parted = (at: number): boolean => parting.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  const opensRelative = (at: number): boolean => isRelative(tokens[at]!.word, article.language);
  /** How many words before a relative clause name what it tells of: "scanners that check pupils". */
  const antecedent = (at: number): number => {
    if (at - 1 <= sentence.first || !opensRelative(at - 1) || parted(at - 1)) return 0;
    let from = at - 1;
    while (from > sentence.first && tokens[from - 1]!.content && (from === at - 1 || !parted(from))) from--;
    return at - from;
  };
  let { first } = phrase;
  while (first > sentence.first && !parted(first) && !opens(first - 1)) first--;
  first -= antecedent(first);
  let last = phrase.last + 1;
  if (last < sentence.last && opensRelative(last) && !parted(last)) last++;
  while (last < sentence.last && !parted(last) && !opens(last)) last++;
  return { first, last };
}
