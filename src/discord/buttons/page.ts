/** Previous and Next: the question is read from the message, asked again, and another page of its answer shown. */
import type { QuestionKind } from '../../coverage/answer.js';
import { answerTo } from '../commands/answer-to.js';
import type { ButtonHandler } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { questionOf } from '../views/question.js';

/** @param kind - of the questions whose answers carry the button */
export function pageButton(kind: QuestionKind): ButtonHandler {
  return {
    respond: 'update',
    run({ state, message }, surroundings) {
      const question = questionOf(message, kind);
      const page = Number(state);
      if (question === null || !Number.isSafeInteger(page)) throw new ReaderError('button-outdated');
      return answerTo(question, surroundings, page);
    },
  };
}
