/** Each outlet's words for something: the paragraph of each that is nearest to it. */
import type { Answer, Question } from '../coverage/answer.js';
import { supportExcerpts, supportsFor } from './evidence.js';
import { likeness } from './likeness.js';
import type { Coverage } from './passages.js';
import { answerOf } from './result.js';
import type { Support } from './support.js';

/** Less of the topic than this in every paragraph, and the coverage has no words for it. */
const enough = 0.4;

/** An outlet's paragraph is chosen by the topic's words and by what the best paragraph of all says. */
const likeBest = 0.6;

/** Answers which words each outlet uses. */
export function wording(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { supports } = supportsFor(coverage, topic, language);
  const best = supports[0];
  const { library } = coverage;
  if (best === undefined || best.share < enough)
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  const chosen = new Map<string, { support: Support; value: number }>();
  for (const support of supports) {
    const { outlet } = support.passage.article;
    const value =
      support.share +
      (support === best ? 1 : likeBest * likeness(coverage, best.passage, best.sentence, support.passage));
    if (value > (chosen.get(outlet)?.value ?? 0)) chosen.set(outlet, { support, value });
  }
  const found = [...chosen.values()].map(({ support }) => support).sort((a, b) => a.passage.index - b.passage.index);
  const excerpts = supportExcerpts(coverage, found, 'answers').filter(({ reason }) => reason === 'answers');
  return answerOf(library, question, {
    status: 'answered',
    finding: { key: 'wording', outlets: found.length },
    excerpts,
  });
}
