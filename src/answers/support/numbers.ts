/** Numbers that outlets give for one thing, where they differ. */
import type { Counted } from '../../coverage/section.js';
import { isNumber } from '../../language/meaning.js';
import { citationOf } from '../excerpts/citation.js';
import { likeness } from '../passages/likeness.js';
import { numberIn } from '../asked/numbers-given.js';
import type { Coverage, Passage, Sentence, Token } from '../passages/passages.js';

/** A number with the noun it counts. */
interface Count {
  passage: Passage;
  sentence: Sentence;
  number: Token;
  noun: Token;
}

/** The noun stands right behind the number, or behind one word that tells more of it. In words. */
const nounReach = 2;

/** Sentences that count the same thing share this much of what they say. */
const alike = 0.25;

/** More versions of a number than these are not listed. */
const mostVersions = 8;

/** Years are days' company and count nothing. */
export const year = /^(?:1[5-9]|20)\d{2}$/u;

/** The plural nouns that a paragraph counts. */
function countedNouns({ article, tokens }: Passage): Token[] {
  return tokens.flatMap((number, index) => {
    if (!isNumber(number.word, article.language) || number.word === 'one' || year.test(number.word)) return [];
    const behind = tokens.slice(index + 1, index + 1 + nounReach);
    const end = behind.findIndex(({ content, word }) => !content || isNumber(word, article.language));
    const nouns = end === -1 ? behind : behind.slice(0, end);
    return nouns.findLast(({ capital, word }) => !capital && /s$/u.test(word)) ?? [];
  });
}

/** What a paragraph gives as the number of something. */
function countsIn(passage: Passage, noun: Token): Count[] {
  return passage.sentences.flatMap((sentence): Count[] => {
    const counted = passage.tokens.slice(sentence.first, sentence.last).find(({ stem }) => stem === noun.stem);
    const number =
      counted === undefined
        ? null
        : numberIn(passage, sentence, {
            counted: [noun.stem],
            deed: null,
            unit: null,
            mass: false,
            period: null,
            ofAll: false,
          });
    return counted === undefined || number === null ? [] : [{ passage, sentence, number, noun: counted }];
  });
}

function sameThing(coverage: Coverage, one: Count, other: Count): boolean {
  const there = likeness(coverage, one.passage, one.sentence, other.passage);
  const back = likeness(coverage, other.passage, other.sentence, one.passage);
  return Math.min(there, back) >= alike;
}

/** Counts that are of one thing: all where the topic itself names it, else those whose sentences are alike. */
function ofOneThing(coverage: Coverage, counts: readonly Count[], asked: ReadonlySet<string>): Count[] {
  const [first] = counts;
  if (first === undefined || asked.has(first.noun.stem)) return [...counts];
  return counts.filter((count) => count === first || sameThing(coverage, first, count));
}

/**
 * Numbers of one thing that differ between outlets.
 *
 * @param passages - the paragraphs to look at, in order
 * @param asked - stems of the topic
 * @returns a line for each thing, with the number that each paragraph gives for it
 */
export function differingNumbers(
  coverage: Coverage,
  passages: readonly Passage[],
  asked: ReadonlySet<string>,
): { key: 'numbers'; of: string; versions: Counted[] }[] {
  const nouns = new Map(passages.flatMap(countedNouns).map((noun) => [noun.stem, noun]));
  return [...nouns.values()].flatMap((noun) => {
    const counts = passages.flatMap((passage) => countsIn(passage, noun).slice(0, 1));
    const same = ofOneThing(coverage, counts, asked);
    const outlets = new Set(same.map(({ passage }) => passage.article.outlet));
    if (outlets.size < 2 || new Set(same.map(({ number }) => number.word)).size < 2) return [];
    const versions = same.slice(0, mostVersions).map((count) => {
      const { article, number, text } = count.passage;
      const words = text.slice(count.number.start, count.number.end);
      return { words, count: 1, citation: citationOf(article, number) };
    });
    return [{ key: 'numbers' as const, of: noun.word, versions }];
  });
}
