/** Who said or did what a question describes, where it does not quote: "which councillor dislikes the new stop". */
import type { Answer, Question } from '../../coverage/answer.js';
import { questionPacks } from '../../language/questions/index.js';
import { evidence } from '../evidence.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { whoSaid } from '../who-said.js';

/**
 * Answers who did what is described: by the words of one who says it of themselves or of others, else by the sentences that
 * support the whole question.
 *
 * @param words - the description alone
 * @param topic - the question
 */
export function describedSpeaker(
  coverage: Coverage,
  question: Question,
  words: string,
  topic: string,
  language: string,
): Answer {
  const told = (forms: 'reporting' | 'willing'): string | undefined =>
    questionPacks.map(({ kinds }) => words.replace(kinds[forms], '')).find((rest) => rest !== words);
  const reported = told('reporting');
  const near: Answer[] = [];
  for (const each of reported === undefined ? [words] : [reported, words]) {
    const said = whoSaid(coverage, question, each, false, language);
    if (said.speaker === null || isNamedIn(words, said.speaker.name, language)) continue;
    if (said.status === 'answered') return said;
    if (said.status === 'near') near.push(said);
  }
  const found = evidence(coverage, question, topic, language);
  if (found.status === 'answered') {
    const named = found.speaker !== null && isNamedIn(words, found.speaker.name, language);
    return named ? { ...found, speaker: null } : found;
  }
  const willing = near.length > 0 ? undefined : told('willing');
  if (willing !== undefined) near.push(whoSaid(coverage, question, willing, false, language));
  const nearest = near.find(({ status, speaker }) => status !== 'not-covered' && speaker !== null);
  if (nearest === undefined || isNamedIn(words, nearest.speaker!.name, language)) return found;
  // Words that are found without what the question says was done with them are not confirmed as done so.
  return nearest;
}

/** Whether words name somebody by the last of the name: nobody asks for one who is named ("who accused Berg of ..."). */
function isNamedIn(words: string, name: string, language: string): boolean {
  const surname = tokensOf(name, language).at(-1)?.word;
  return tokensOf(words, language).some(({ word }) => word === surname);
}
