/** What something is that has a name: the paragraphs that tell so beside the name. */
import { thingsNamedFor } from '../../language/questions/things-named.js';
import { isStopWord } from '../../language/stop-words.js';
import { baseOfInflected } from '../../language/verbs.js';
import { withCapitals } from '../asked/capitals.js';
import { termsOf } from '../asked/question-terms.js';
import { type Coverage, type Passage, sentenceAt, type Token, tokensOf } from '../passages/passages.js';
import { type Support, supportOf } from './support.js';

/** Where a paragraph has a name, word for word. */
function placesOf({ tokens }: Passage, name: readonly Token[]): { start: number; end: number }[] {
  return tokens.flatMap((token, at) => {
    const isName = name.every(({ word, capital }, index) => {
      const other = tokens[at + index];
      return other !== undefined && other.word === word && other.capital === capital;
    });
    return isName ? [{ start: token.start, end: tokens[at + name.length - 1]!.end }] : [];
  });
}

/** Whether a paragraph tells beside a name what that is. */
function tellsWhat({ text, article: { language } }: Passage, { start, end }: { start: number; end: number }): boolean {
  const { behind, before } = thingsNamedFor(language);
  if (behind.test(text.slice(end))) return true;
  const noun = before.exec(text.slice(0, start))?.[1];
  // "Told Brightwater" is no noun for it.
  return noun !== undefined && !isStopWord(noun, language) && baseOfInflected(noun) === null;
}

/**
 * The paragraphs that tell what a thing is for whose name a question asks, the first of each outlet.
 *
 * @param question - as asked
 * @returns none where the question asks for anything else, or none tells so
 */
export function thingsTold(coverage: Coverage, question: string, language: string): Support[] {
  const topic = withCapitals(coverage, question, language);
  const asked = thingsNamedFor(language).asked.exec(topic)?.[1];
  // What letters stand for is told in other ways.
  if (asked === undefined || /^\p{Lu}{2,}$/u.test(asked)) return [];
  const name = tokensOf(asked, language);
  const terms = termsOf(coverage, topic, language);
  const [rarest] = [...name]
    .map(({ stem }) => coverage.placesWith(stem))
    .sort((one, other) => one.length - other.length);
  const outlets = new Set<string>();
  return (rarest ?? []).flatMap((place) => {
    const passage = coverage.passages[place]!;
    const { outlet } = passage.article;
    const told = outlets.has(outlet) ? undefined : placesOf(passage, name).find((at) => tellsWhat(passage, at));
    const sentence = told === undefined ? undefined : sentenceAt(passage, told.start);
    if (sentence === undefined) return [];
    outlets.add(outlet);
    return [supportOf(coverage, passage, sentence, terms)];
  });
}
