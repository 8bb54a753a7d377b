/** Whether what a question asks of those it names is told, by one paragraph or around it. */
import type { Parts } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import { supportsPart } from './parts-supported.js';
import type { Support } from './support.js';

/** What is near the best has at least this share of its support. */
export const beside = 0.7;

/** What is told this near, in paragraphs, is told on one occasion. */
const occasionReach = 6;

/** Whether what a question is about is told around a paragraph: where somebody spoke is told once, of all that was said there. */
function isToldAround({ passage }: Support, supports: readonly Support[], terms: readonly Term[]): boolean {
  const around = supports.filter(
    ({ passage: { article, number } }) =>
      article.id === passage.article.id && Math.abs(number - passage.number) <= occasionReach,
  );
  const credits = terms.map((_, index) => Math.max(...around.map((each) => each.credits[index]!)));
  return around.length > 0 && supportsPart({ credits }, terms, ({ aside }) => aside);
}

/** Whether what a question asks of those it names is supported, and what it says it is about: a name alone answers nothing. */
export function supportsMatter(supports: readonly Support[], terms: readonly Term[], { speaking }: Parts): boolean {
  const best = supports[0]!;
  const near = supports.filter(({ share }) => share >= beside * best.share);
  const supported = (isPart: (term: Term) => boolean): boolean =>
    near.some((support) => supportsPart(support, terms, isPart));
  const aside =
    supported((term) => term.aside) || (speaking && near.some((each) => isToldAround(each, supports, terms)));
  return supported(({ name }) => !name) && aside;
}
