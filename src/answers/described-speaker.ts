/** Who said or did what a question describes, where it does not quote: "which councillor dislikes the new stop". */
import type { Answer, Question } from '../coverage/answer.js';
import { questionPacks } from '../language/questions/index.js';
import { evidence } from './evidence.js';
import { type Coverage, tokensOf } from './passages.js';
import { whoSaid } from './who-said.js';

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
  const reported = questionPacks.map(({ kinds }) => words.replace(kinds.reporting, '')).find((rest) => rest !== words);
  for (const each of reported === undefined ? [words] : [reported, words]) {
    const said = whoSaid(coverage, question, each, false, language);
    if (said.status !== 'answered' || said.speaker === null) continue;
    if (!isNamedIn(words, said.speaker.name, language)) return said;
  }
  const told = evidence(coverage, question, topic, language);
  return told.speaker !== null && isNamedIn(words, told.speaker.name, language) ? { ...told, speaker: null } : told;
}

/** Whether words name somebody by the last of the name: nobody asks for one who is named ("who accused Berg of ..."). */
function isNamedIn(words: string, name: string, language: string): boolean {
  const surname = tokensOf(name, language).at(-1)?.word;
  return tokensOf(words, language).some(({ word }) => word === surname);
}
