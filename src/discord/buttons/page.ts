/** Previous and Next: the question is read from the message, asked again, and another page of its answer shown. */
import { answer } from '../../answers/index.js';
import type { QuestionKind } from '../../coverage/answer.js';
import type { ButtonHandler } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { answerView } from '../views/answer.js';
import { questionOf } from '../views/question.js';

/** @param kind - of the questions whose answers carry the button */
export function pageButton(kind: QuestionKind): ButtonHandler {
  return {
    respond: 'update',
    run({ state, message }, { library, text }) {
      const question = questionOf(message, kind);
      const page = Number(state);
      if (question === null || !Number.isSafeInteger(page)) throw new ReaderError('button-outdated');
      return answerView(answer(library, question), page, text);
    },
  };
}
