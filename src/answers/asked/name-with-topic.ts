/** A speaker and a topic that a reader only names, in place of words somebody may have said: "Berg on the sluice". */
import type { Answer, Question } from '../../coverage/answer.js';
import { questionPacks } from '../../language/questions/index.js';
import type { Coverage } from '../passages/passages.js';
import { findQuotation } from '../statements/quotation-matches.js';
import { speakersNamed } from '../passages/speakers.js';
import { statementsOf } from '../statements-of.js';

/** @returns what the speaker said on the topic; null where nobody is named so, or where the words themselves are on record */
export function nameWithTopic(
  coverage: Coverage,
  question: Question,
  { words, exact }: { words: string; exact: boolean },
  language: string,
): Answer | null {
  if (exact || question.kind !== 'who-said') return null;
  for (const { kinds } of questionPacks) {
    const [, name, topic] = kinds.nameAndTopic.exec(words) ?? [];
    if (name === undefined || topic === undefined) continue;
    const named = speakersNamed(coverage, name, language);
    if (named.length !== 1 || named[0]!.kind === 'unnamed') continue;
    const matches = findQuotation(coverage, words, false, language);
    const onRecord = matches.some(({ verdict, quotation }) => verdict === 'same' && quotation !== undefined);
    return onRecord ? null : statementsOf(coverage, question, name, topic, language);
  }
  return null;
}
