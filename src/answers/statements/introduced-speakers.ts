/** Speakers whom a reader describes by what an article tells where it names them: "the lecturer", who "teaches at the college". */
import { relatedStems } from '../../language/related-words.js';
import { occupationPairs } from '../../language/occupations.js';
import { sameWordFamily } from '../passages/aliases.js';
import { namesPeople, namesPerson } from '../passages/noun-phrases.js';
import { type Coverage, type Passage, speakerOf, type Token, tokensOf } from '../passages/passages.js';
import { type KnownSpeaker, speakersOf } from '../passages/speakers.js';
import { topicParts } from '../terms/topic-parts.js';

/** An introduction begins and ends at most so many words before and behind the name, in its sentence. */
const before = 8;
const behind = 20;

/** The words that introduce somebody where an article names him or her: those around the name that nobody is quoted with. */
function introduction({ tokens, sentences, quotations }: Passage, named: { start: number; end: number }): Token[] {
  const sentence = sentences.find(({ start, end }) => named.start >= start && named.start < end);
  if (sentence === undefined) return [];
  const first = tokens.findIndex(({ start }) => start >= named.start);
  const last = tokens.findLastIndex(({ end }) => end <= named.end);
  const isSaid = ({ start, end }: Token): boolean =>
    quotations.some((quotation) => start >= quotation.start && end <= quotation.end);
  return tokens
    .slice(Math.max(sentence.first, first - before), Math.min(sentence.last, last + 1 + behind))
    .filter((token) => !isSaid(token));
}

/** Whether words that introduce somebody have a word of a description, in this or another form, or as what such a person does. */
function tells(introduced: readonly Token[], { stem, word, capital }: Token, language: string): boolean {
  const related = capital ? new Set<string>() : relatedStems(stem, language);
  return introduced.some(
    (token) =>
      token.stem === stem ||
      sameWordFamily(token.stem, stem) ||
      related.has(token.stem) ||
      occupationPairs(word, language).has(token.stem),
  );
}

/** Whether a noun names somebody by what he or she is. */
function isPerson({ word }: Token, language: string): boolean {
  if (occupationPairs(word, language).size > 0) return true;
  return namesPerson(word, language) || namesPeople(word.replace(/man$/u, 'men'), language);
}

/**
 * The one person on record whom a description fits: one article's words around the name have each of its words.
 *
 * @param words - "the treaty law lecturer", "the union's chairwoman"
 * @returns null where nobody or more than one is described so, and where a word alone would describe many
 */
export function introducedAs(coverage: Coverage, words: string, language: string): KnownSpeaker | null {
  const asked = tokensOf(words, language).filter(({ content }) => content);
  const { head } = topicParts(words, language);
  // Who is named is that one and nobody else: "Trade Minister Lund" is not the official introduced beside the trade minister.
  if (asked.length < 2 || head === null || head.capital || !isPerson(head, language)) return null;
  const naming = new Set(coverage.candidates(words));
  const described = speakersOf(coverage).filter(({ kind, utterances }) => {
    if (kind !== 'person') return false;
    const seen = new Set<string>();
    return utterances.some(({ passage, quotation }) => {
      const speaker = speakerOf(passage, quotation);
      if (speaker === null || seen.has(passage.article.id)) return false;
      seen.add(passage.article.id);
      const there = coverage.passage(passage.article.id, speaker.named.paragraph);
      const introduced = there === undefined || !naming.has(there) ? [] : introduction(there, speaker.named);
      return introduced.length > 0 && asked.every((token) => tells(introduced, token, language));
    });
  });
  return described.length === 1 ? described[0]! : null;
}
