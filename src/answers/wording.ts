/** Each outlet's words for the same people or thing, counted where they can be told apart, with the paragraph that shows them. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { supportExcerpts, supportsFor } from './evidence.js';
import { excerptOf } from './excerpts.js';
import { likeness } from './likeness.js';
import type { Coverage } from './passages.js';
import { answerOf } from './result.js';
import type { Support } from './support.js';
import { type OutletTerms, termsOf } from './wording-terms.js';

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

/** An example of an outlet's words: the paragraph that has most of them, its own voice before what it quotes. */
function exampleOf(coverage: Coverage, { phrases }: OutletTerms, quoted: boolean): Excerpt | null {
  const wanted = phrases.filter((phrase) => phrase.quoted === quoted);
  const counts = new Map(wanted.map(({ passage }) => [passage, 0]));
  for (const { passage } of wanted) counts.set(passage, counts.get(passage)! + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  if (first === undefined) return null;
  const [passage] = first;
  const marks = wanted
    .filter((phrase) => phrase.passage === passage)
    .map(({ first: from, head }) => ({ start: passage.tokens[from]!.start, end: head.end }));
  return excerptOf(coverage, passage, marks, 'answers');
}

function termSection(coverage: Coverage, terms: OutletTerms): Section {
  const own = exampleOf(coverage, terms, false);
  const quoted = exampleOf(coverage, terms, true);
  const examples = [own, quoted].filter((each) => each !== null);
  // One paragraph can show both.
  const excerpts = own?.citation.id === quoted?.citation.id ? examples.slice(0, 1) : examples;
  return { heading: { key: 'outlet', outlet: terms.outlet }, lines: terms.lines, excerpts };
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
    if (terms !== undefined) return termSection(coverage, terms);
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
