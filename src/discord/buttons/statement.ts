/** Further questions about a statement, for the one who presses: how its versions differ, and when it was said. */
import { statementAsked } from '../../answers/index.js';
import type { QuestionKind } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { answerTo } from '../commands/answer-to.js';
import type { ButtonHandler } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { questionFrom, questionOf } from '../views/question.js';

/** A handler that asks about the words that the message's question is after. */
function asking(
  kind: QuestionKind,
  ask: (questions: Text['discord']['questions'], words: string) => string,
): ButtonHandler {
  return {
    respond: 'private',
    run({ message }, surroundings) {
      const question = questionOf(message, 'who-said');
      if (question === null || question.text === '') throw new ReaderError('button-outdated');
      const text = ask(surroundings.text.discord.questions, statementAsked(question.text));
      return answerTo(questionFrom(kind, text), surroundings);
    },
  };
}

export const statementButtons: Readonly<Record<string, ButtonHandler>> = {
  versions: asking('compare', ({ versions }, words) => versions(words)),
  days: asking('timeline', ({ said }, words) => said(words)),
};
