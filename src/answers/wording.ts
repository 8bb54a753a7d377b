/** Each outlet's words for the same people or thing, counted where they can be told apart, with the paragraph that shows them. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { supportExcerpts, supportsFor } from './evidence.js';
import { excerptOf } from './excerpts.js';
import { likeness } from './likeness.js';
import type { Coverage } from './passages.js';
import type { NounPhrase } from './noun-phrases.js';
import { answerOf } from './result.js';
import type { Support } from './support.js';
import { type OutletTerms, termOf } from './outlet-terms.js';
import { termsOf } from './wording-terms.js';

/** Less of the topic than this in every paragraph, and the coverage has no words for it. */
const enough = 0.4;

/** An outlet's paragraph is chosen by the topic's words and by what the best paragraph of all says. */
const likeBest = 0.6;

/** The paragraph of each outlet that is nearest to the topic. */
function nearestOfOutlets(coverage: Coverage, supports: readonly Support[]): Map<string, Support> {
  const [best] = supports;
  const chosen = new Map<string, { support: Support; value: number }>();
  for (const support of best === undefined ? [] : supports) {
    const { outlet } = support.passage.article;
    const value =
      support.share +
      (support === best ? 1 : likeBest * likeness(coverage, best!.passage, best!.sentence, support.passage));
    if (value > (chosen.get(outlet)?.value ?? 0)) chosen.set(outlet, { support, value });
  }
  return new Map([...chosen].map(([outlet, { support }]) => [outlet, support]));
}

/**
 * An example of an outlet's words: where it has the term it uses most, its own voice before what it quotes; of several
 * where the topic's own words are said of it, for a place where it tells most of what the other outlets tell, then the first.
 */
function exampleOf(
  coverage: Coverage,
  { phrases, told, outlet, place }: OutletTerms,
  all: readonly OutletTerms[],
): Excerpt {
  const uses = new Map<string, number>();
  for (const phrase of phrases) uses.set(termOf(phrase), (uses.get(termOf(phrase)) ?? 0) + 1);
  const elsewhere = all.filter((other) => other.outlet !== outlet).flatMap((other) => other.phrases);
  const tells = ({ passage, sentence }: NounPhrase): number =>
    Math.max(0, ...elsewhere.map((other) => likeness(coverage, passage, sentence, other.passage)));
  const rank = (phrase: NounPhrase): number[] => [
    phrase.quoted ? 0 : 1,
    uses.get(termOf(phrase))!,
    told.has(phrase) ? 1 : 0,
    place ? tells(phrase) : 0,
    -phrase.passage.index,
  ];
  const ranked = phrases.map((phrase) => ({ phrase, by: rank(phrase) }));
  ranked.sort((a, b) => b.by.map((each, index) => each - a.by[index]!).find((each) => each !== 0) ?? 0);
  const { passage } = ranked[0]!.phrase;
  const marks = phrases
    .filter((phrase) => phrase.passage === passage)
    .map(({ first: from, head }) => ({ start: passage.tokens[from]!.start, end: head.end }));
  return excerptOf(coverage, passage, marks, 'answers');
}

/** An outlet's words, each with a place where it stands, and one paragraph that shows them. */
function termSection(coverage: Coverage, terms: OutletTerms, all: readonly OutletTerms[]): Section {
  const heading = { key: 'outlet', outlet: terms.outlet } as const;
  return { heading, lines: terms.lines, excerpts: [exampleOf(coverage, terms, all)] };
}

/** Answers which words each outlet uses. */
export function wording(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const { supports } = supportsFor(coverage, topic, language);
  const found = termsOf(coverage, topic, language);
  const best = supports[0];
  if (found.length === 0 && (best === undefined || best.share < enough)) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  const nearest = nearestOfOutlets(coverage, supports);
  const named = new Map(found.map((terms) => [terms.outlet, terms]));
  const outlets = [...new Set([...named.keys(), ...nearest.keys()])].sort();
  const sections = outlets.map((outlet): Section => {
    const terms = named.get(outlet);
    if (terms !== undefined) return termSection(coverage, terms, found);
    const excerpts = supportExcerpts(coverage, [nearest.get(outlet)!], found.length === 0 ? 'answers' : 'nearest');
    return {
      heading: { key: 'outlet', outlet },
      lines: [],
      excerpts: excerpts.filter(({ reason }) => reason !== 'names-speaker'),
    };
  });
  const finding = { key: 'wording', outlets: sections.length } as const;
  return answerOf(library, question, { status: 'answered', finding, sections });
}
