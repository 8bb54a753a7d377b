/** The number that a sentence gives of what a question counts or measures. */
import { isNumber } from '../../language/meaning.js';
import { questionPackFor } from '../../language/questions/index.js';
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { sameWordFamily } from '../passages/aliases.js';
import { namesPeople } from '../passages/noun-phrases.js';
import type { Passage, Sentence, Token } from '../passages/passages.js';
import { monthWord } from '../events/days.js';
import { isPlural, type Parts } from './parts.js';

/** How far after a number the noun it counts stands, in words. */
const countReach = 4;

/** The noun for what those who are counted do stands this near, in words. */
const deedReach = 2;

const notACount = /^(?:1[5-9]\d\d|20\d\d|one|une?)$/u;

const multiplier = /^(?:hundred|thousand|million|billion|cents?|mille|millions?|milliards?)$/u;

/** A unit stands this near behind its number, in words. */
const measureReach = 5;

/** A number with a unit of measure: "nine metres", "40-year-old", "$300". */
function measureIn({ text, article }: Passage, tokens: readonly Token[], unit: RegExp): Token | null {
  const found = tokens.find(({ word, start, end }, index) => {
    if (!isNumber(word, article.language)) return false;
    const signs = [text.slice(Math.max(0, start - 1), start), text.slice(end).trimStart().slice(0, 1)];
    const next = tokens.slice(index + 1, index + 1 + measureReach);
    // "46 million New Zealand dollars".
    const units = [
      ...next.slice(0, 2),
      ...next.filter((each) => !each.capital && !multiplier.test(each.word)).slice(0, 1),
    ];
    return [...signs, ...units.map((each) => each.word)].some((each) => unit.test(each));
  });
  return found ?? null;
}

/** What a preposition opens after a number is not what it counts: "six years in the post". */
const opensOther = /^(?:about|in|at|on|for|after|before|since|with|from|by|to|dans|pour|avec|depuis|sur|par)$/u;

function upToPreposition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ word }) => opensOther.test(word));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** A number that stands for what was named before: "there are 300 of them". */
function numberBeforeNoun(passage: Passage, sentence: Sentence): Token | null {
  const { countedBefore } = questionPackFor(passage.article.language);
  const match = countedBefore.exec(passage.text.slice(sentence.start, sentence.end));
  if (match === null) return null;
  const at = sentence.start + match.index + match[0].length;
  return passage.tokens.find(({ start }) => start === at) ?? null;
}

/** Stems of nouns for people of any kind, and nouns for those who are counted by where they live. */
const anybody = /^(?:peopl|person)$/u;
/** People of one kind are counted as those who belong to their union or club. */
const inBody = /^(?:members|adhérents|membres)$/u;
const peopleTogether = /^(?:households?|families|residents|souls|dead|injured|wounded|foyers)$/u;

const month = new RegExp(`^${monthWord}$`, 'iu');

function isMonth(token: Token | undefined): boolean {
  return token?.capital === true && month.test(token.word);
}

/** The number that a sentence gives of what is asked for: "some 300 cars", "the number of cars is put at 300". */
export function numberIn(
  passage: Passage,
  sentence: Sentence,
  { counted, deed, unit, mass, period, ofAll }: Pick<Parts, 'counted' | 'deed' | 'unit' | 'mass' | 'period' | 'ofAll'>,
): Token | null {
  if (period !== null && !period.test(passage.text.slice(sentence.start, sentence.end))) return null;
  const { language } = passage.article;
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  if (unit !== null) return measureIn(passage, tokens, unit);
  const noun = counted[0];
  const kindred = noun === undefined ? null : kindredStems(noun, language);
  const isCounted = ({ stem, word }: Token): boolean =>
    stem === noun ||
    (kindred?.has(stem) ?? false) ||
    sameWordFamily(stem, noun ?? '') ||
    (anybody.test(noun ?? '') && (namesPeople(word, language) || peopleTogether.test(word))) ||
    (inBody.test(word) && namesPeople(`${noun ?? ''}s`, language));
  // Whose deeds are counted is told, unless they are people's: "27 departures".
  const isTheirs =
    anybody.test(noun ?? '') ||
    [noun, `${noun}s`].some((each) => namesPeople(each ?? '', language)) ||
    passage.tokens.some(isCounted);
  const deeds = deed === null || !isTheirs ? null : relatedStems(deed, language);
  const isDeed = ({ stem, word }: Token): boolean =>
    deeds !== null && isPlural(word) && (deeds.has(stem) || sameWordFamily(stem, deed!));
  const held = mass && noun !== undefined && passage.tokens.some(isCounted);
  const near = (from: number): boolean =>
    held ||
    noun === undefined ||
    upToPreposition(tokens.slice(from, from + countReach)).some(isCounted) ||
    tokens.slice(from, from + deedReach).some(isDeed);
  const numbered = tokens.some(({ word }, index) => /^(?:number|nombre)$/u.test(word) && near(index));
  const number = tokens.find(({ word }, index) => {
    if (!isNumber(word, language) || notACount.test(word)) return false;
    // "On August 14": a day counts nothing.
    if (/^\p{N}{1,2}$/u.test(word) && [tokens[index - 1], tokens[index + 1]].some((beside) => isMonth(beside)))
      return false;
    // "How many of the 300 cars": the number of all.
    if (
      ofAll &&
      /^(?:the|its|his|her|their|these|les|ses)$/u.test(tokens[index - 1]?.word ?? '') &&
      /^(?:of|de|des)$/u.test(tokens[index - 2]?.word ?? '')
    )
      return false;
    return numbered || near(index + 1);
  });
  return number ?? numberBeforeNoun(passage, sentence);
}

/** Whether a sentence says how much without a number: "for the shortest time possible". */
export function tellsMeasure(passage: Passage, { start, end }: Sentence, { told }: Pick<Parts, 'told'>): boolean {
  return told?.test(passage.text.slice(start, end)) ?? false;
}
