/** Answers what is asked about the articles themselves in words of any order. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { SourceAsked } from '../asked/source-cues.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { articleFacts, factsOf } from './article-facts.js';
import { atEnd } from './article-lists.js';
import { sourcing } from './sourcing.js';

/**
 * Answers a question of the articles themselves by the words it uses, whatever their order.
 *
 * @param asked - what they ask for
 * @returns null where they do not show it
 */
export function sourceQuestion(
  coverage: Coverage,
  question: Question,
  asked: SourceAsked | null,
  language: string,
): Answer | null {
  switch (asked?.about) {
    case undefined:
      return null;
    case 'beyond':
      return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
    case 'sourcing':
      return sourcing(coverage, question, asked.asked, asked.topic, language);
    case 'facts': {
      const [last, ...others] = asked.end === undefined ? [] : atEnd(coverage.articles, asked.end);
      if (last !== undefined && others.length === 0) return factsOf(coverage, question, asked.facts, last);
      return articleFacts(coverage, question, asked.facts, asked.topic, language);
    }
  }
}
