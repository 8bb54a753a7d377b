/** What is to be done, or holds at present, where a question asks for that: what only has the words of it tells neither. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import type { Passage } from '../passages/passages.js';
import type { Support } from '../support/support.js';

/** What is supported nearly as well as the best has at least this share of its support. */
const asWell = 0.85;

const asked = ['outcome', 'inForce'] as const;

/** Which of these a question asks for; undefined where it asks for neither. */
function kindAsked(question: string, language: string): (typeof asked)[number] | undefined {
  return asked.find((each) => policyAskedFor(language)[each].asked.test(question));
}

/** Whether a question asks what is to be done, or holds at present, and a paragraph tells that. */
export function tellsOutcome({ article, text, sentences }: Passage, question: string, language: string): boolean {
  const kind = kindAsked(question, language);
  if (kind === undefined) return false;
  const { told } = policyAskedFor(article.language)[kind];
  return sentences.some(({ start, end }) => told.test(text.slice(start, end)));
}

/**
 * Of the evidence for what is to be done or holds at present, what tells that; all of it where the question asks for something else,
 * or where nothing that is supported nearly as well as the best does.
 *
 * @param supports - best first
 */
export function outcomesIn(supports: readonly Support[], question: string, language: string): readonly Support[] {
  const [best] = supports;
  const kind = kindAsked(question, language);
  if (best === undefined || kind === undefined) return supports;
  const telling = supports.filter(({ passage: { article, text }, sentence }) =>
    policyAskedFor(article.language)[kind].told.test(text.slice(sentence.start, sentence.end)),
  );
  return (telling[0]?.share ?? 0) >= asWell * best.share ? telling : supports;
}
