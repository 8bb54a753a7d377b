/** Which outlets carry a quotation, and which do not. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { whoSaid } from '../who-said.js';

/** Whose words they are, before words in quotation marks: "Lund's "we will wait"". */
const owner = /^(.+?)['’]s?\s*(?=["“«„])/u;

/**
 * Answers which outlets carry words that the question has in quotation marks. Where they are not on record, or not as those of
 * whom the question names, the answer is that of the question who said them.
 *
 * @param asked - what the question asks for, as the reader wrote it
 * @param words - the words in quotation marks
 */
export function carriersOfWords(
  coverage: Coverage,
  question: Question,
  asked: string,
  words: string,
  language: string,
): Answer {
  const presumed = owner.exec(asked)?.[1]?.trim() ?? null;
  const found = whoSaid(coverage, question, words, true, language, presumed);
  if (found.status !== 'answered') return found;
  const excerpts = found.excerpts.filter(({ reason }) => reason === 'answers');
  const outlets = [
    ...new Set(excerpts.flatMap(({ citation, also = [] }) => [citation, ...also]).map(({ outlet }) => outlet)),
  ];
  const all = [...new Set(coverage.articles.map(({ outlet }) => outlet))];
  const without = all.filter((outlet) => !outlets.includes(outlet));
  const finding = { key: 'carriers', name: `“${words}”`, quoted: true, outlets, without } as const;
  const { speaker, conflicts } = found;
  return answerOf(coverage.library, question, { status: 'answered', finding, speaker, excerpts, conflicts });
}
