/** The paragraphs that an answer shows, and an answer that shows more of them. */
import type { Answer } from '../../coverage/answer.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { supportsOf } from '../support/support.js';
import { supportExcerpts } from '../support/support-excerpts.js';

/** The paragraphs that an answer shows. */
export function shownIn(coverage: Coverage, { excerpts }: Answer): Passage[] {
  return excerpts.flatMap(({ citation }) => coverage.passage(citation.article, citation.paragraph) ?? []);
}

/** Shows some paragraphs beside those of an answer that tells a policy. */
export function withShown(coverage: Coverage, answer: Answer, more: readonly Passage[]): Answer {
  if (more.length === 0) return answer;
  const supports = more.flatMap((passage) => supportsOf(coverage, passage, passage.sentences.slice(0, 1), []));
  return { ...answer, excerpts: [...answer.excerpts, ...supportExcerpts(coverage, supports, 'answers')] };
}
