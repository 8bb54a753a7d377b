/**
 * What other outlets tell with the same figures: a length of time, a day, a number. Outlets tell one measure in words of their own, and
 * its figures alike; a figure that an outlet gives in one paragraph only, and that is in what answers, finds the paragraph.
 */
import type { Answer, Excerpt } from '../../coverage/answer.js';
import { isNumber } from '../../language/meaning.js';
import { type Figure, figuresIn } from '../../language/figures/index.js';
import { likenessTo } from '../passages/likeness.js';
import { byOutlet, type Coverage, type Passage } from '../passages/passages.js';
import { withShown } from './shown-besides.js';

/** A figure that more paragraphs of an outlet than this have tells none of them from another. */
const mostOfOutlet = 2;

/** What gives the same figures and tells the same shares this much with what answers, words of a kind among them, ... */
const alike = 0.12;

/** ... and this much of it in words. */
const alikeInWords = 0.06;

const found = new WeakMap<Passage, readonly Figure[]>();

/** The figures of a paragraph. */
function figuresOf(passage: Passage): readonly Figure[] {
  const known = found.get(passage) ?? figuresIn(passage.text, passage.article.language);
  found.set(passage, known);
  return known;
}

/** A paragraph that answers, and how it is shown. */
interface Answering {
  passage: Passage;
  excerpt: Excerpt;
}

/** A paragraph without its numbers. */
function inWords(passage: Passage): Passage {
  const { language } = passage.article;
  return { ...passage, tokens: passage.tokens.filter(({ word }) => !isNumber(word, language)) };
}

/** The figures of the sentences of a paragraph that have words of the question. */
function figuresAsked(passage: Passage, { marks }: Excerpt): Set<string> {
  const marked = passage.sentences.filter(({ start, end }) =>
    marks.some((mark) => mark.start >= start && mark.end <= end),
  );
  const within = figuresOf(passage).filter(({ start }) =>
    marked.some((each) => start >= each.start && start < each.end),
  );
  return new Set(within.map(({ key }) => key));
}

/** The figures that tell what answers: those of several outlets, where outlets that answer have some in common, else all. */
function telling(answering: readonly Answering[], asked: ReadonlySet<string>): string[] {
  const ofOutlets = new Map<string, Set<string>>();
  for (const { passage, excerpt } of answering) {
    for (const key of figuresAsked(passage, excerpt)) {
      if (!asked.has(key)) ofOutlets.set(key, new Set([...(ofOutlets.get(key) ?? []), passage.article.outlet]));
    }
  }
  const shared = [...ofOutlets].filter(([, outlets]) => outlets.size > 1);
  return (shared.length > 0 ? shared : [...ofOutlets]).map(([key]) => key);
}

/**
 * Shows beside an answer, of each outlet that it does not show, the paragraph with the figures of what answers.
 *
 * @param answer - its question's own figures only say what is asked about
 */
export function withSameFigures(coverage: Coverage, answer: Answer, language: string): Answer {
  if (answer.status !== 'answered') return answer;
  const answering = answer.excerpts.flatMap((excerpt): Answering[] => {
    const passage = coverage.passage(excerpt.citation.article, excerpt.citation.paragraph);
    return passage === undefined ? [] : [{ passage, excerpt }];
  });
  const keys = telling(answering, new Set(figuresIn(answer.question.text, language).map(({ key }) => key)));
  if (keys.length === 0) return answer;
  const shown = new Set(answering.map(({ passage }) => passage.article.outlet));
  const others = coverage.passages.filter(({ article }) => !shown.has(article.outlet));
  const having = others.filter((passage) => figuresOf(passage).some(({ key }) => keys.includes(key)));
  const likenesses = answering.map(({ passage }) => ({
    all: likenessTo(coverage, passage),
    words: likenessTo(coverage, inWords(passage)),
  }));
  const told = having.filter((passage) =>
    likenesses.some(({ all, words }) => all(passage) >= alike && words(inWords(passage)) >= alikeInWords),
  );
  const more = [...byOutlet(told, (passage) => passage).values()].flatMap((passages) => mostOf(keys, passages) ?? []);
  return withShown(coverage, answer, more);
}

/** The paragraph with the most of some figures, each the more telling the fewer of its outlet have it; undefined where none is. */
function mostOf(keys: readonly string[], passages: readonly Passage[]): Passage | undefined {
  const counts = new Map<Passage, number>();
  for (const key of keys) {
    const having = passages.filter((passage) => figuresOf(passage).some((figure) => figure.key === key));
    if (having.length > mostOfOutlet) continue;
    for (const passage of having) counts.set(passage, (counts.get(passage) ?? 0) + 1 / having.length);
  }
  const [best, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return best === undefined || best[1] === second?.[1] ? undefined : best[0];
}
