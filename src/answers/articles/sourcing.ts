/** Questions about the articles themselves: where their words come from, who signs them, when they were published. */
import type { Answer, Question } from '../../coverage/answer.js';
import { articleList, articleLength } from './article-lists.js';
import { authorPost } from './author-post.js';
import { figuresFrom } from './figures-from.js';
import { howGiven } from './how-given.js';
import { mediaCited } from './media-cited.js';
import { openings } from './openings.js';
import type { Coverage } from '../passages/passages.js';
import { publicationHour } from './publication-hour.js';
import type { SourcingAsked } from './sourcing-intent.js';
import { titled } from '../terms/titles.js';

/**
 * Answers a question about the articles themselves.
 *
 * @param topic - the reader's words
 * @returns null when the question names somebody of whom the articles show nothing of the kind: evidence may still answer it
 */
export function sourcing(
  coverage: Coverage,
  question: Question,
  asked: SourcingAsked,
  topic: string,
  language: string,
): Answer | null {
  switch (asked.about) {
    case 'statement-given':
      return howGiven(coverage, question, asked.name, language);
    case 'media-cited':
      return mediaCited(coverage, question, asked, topic, language);
    case 'figure':
      return figuresFrom(coverage, question, asked.what, language);
    case 'openings':
      return openings(coverage, question, topic, language);
    case 'post':
      return (
        authorPost(coverage, question, asked.name, language) ??
        (question.kind === 'sources' || question.kind === 'wording'
          ? titled(coverage, question, asked.name, language)
          : null)
      );
    case 'hour':
      return publicationHour(coverage, question, topic, language);
    case 'length':
      return articleLength(coverage, question, topic, language);
    case 'articles':
      return articleList(coverage, question, asked.kind, topic, language);
  }
}
