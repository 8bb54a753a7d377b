/** What is done to something: the verbs of a paragraph that have it for their object. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { packFor } from '../../language/packs/index.js';
import { baseOfInflected, irregularForms, isBaseVerb } from '../../language/verbs.js';
import { kindMembers, wordingPackFor } from '../../language/wording/index.js';
import type { Passage, Token } from '../passages/passages.js';

/** Between a verb and its object stand at most so many words, and between a thing and the verb that tells what is done to it. */
const mostBetween = { object: 4, passive: 7 } as const;

/** Tells whether a word is one for a thing: its own, one that means nearly the same, one of its kind. */
export function wordFor(thing: Token, language: string): (token: Token) => boolean {
  const same = [
    relatedStems(thing.stem, language),
    kindredStems(thing.stem, language),
    kindMembers(thing.stem, language),
  ];
  return ({ stem, content }) => content && (stem === thing.stem || same.some((stems) => stems.has(stem)));
}

/** Whether a word is a verb where it stands, as far as its form and the word before it tell. */
function isVerb(tokens: readonly Token[], at: number, language: string): boolean {
  const { word, capital, content } = tokens[at]!;
  const { auxiliaries, cues, modals, negations } = packFor(language);
  // What is said of it, or that somebody has it, is no handling.
  const saysNothing = cues.has(word) || wordingPackFor(language)?.faint.has(word) === true;
  if (capital || !content || saysNothing) return false;
  const before = tokens[at - 1]?.word ?? '';
  if (baseOfInflected(word) !== null || (!isBaseVerb(word) && irregularForms(word, language).size > 0)) return true;
  return isBaseVerb(word) && (before === 'to' || [auxiliaries, modals, negations].some((words) => words.has(before)));
}

/** Whether a word of a paragraph is a verb that has something for its object: "hoard the water", "the water will be stored". */
export function isDoneTo(passage: Passage, at: number, isThing: (token: Token) => boolean): boolean {
  const { tokens, article, sentences } = passage;
  const { language } = article;
  if (!isVerb(tokens, at, language)) return false;
  const { first, last } = sentences.find((sentence) => at >= sentence.first && at < sentence.last)!;
  const { being, prepositions } = packFor(language);
  const behind = tokens.slice(at + 1, Math.min(last, at + 2 + mostBetween.object));
  const object = behind.findIndex(isThing);
  // What is behind a preposition is done to something else.
  if (object !== -1 && behind.slice(0, object).every(({ word }) => !prepositions.has(word) || word === 'of'))
    return true;
  const isPassive = tokens.slice(Math.max(first, at - 2), at).some(({ word }) => being.has(word));
  return isPassive && tokens.slice(Math.max(first, at - mostBetween.passive), at).some(isThing);
}
