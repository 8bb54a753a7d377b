/** The other reading of free words: the question is read from the message and asked as a question of the other kind. */
import { answerTo } from '../commands/answer-to.js';
import type { ButtonHandler } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { readingOf } from '../views/other-reading.js';
import { questionOf } from '../views/question.js';

export const readingButtons: Readonly<Record<string, ButtonHandler>> = {
  take: {
    respond: 'update',
    run({ state, message }, surroundings) {
      const reading = readingOf(state);
      const question = reading === null ? null : questionOf(message, reading.taken);
      if (reading === null || question === null) throw new ReaderError('button-outdated');
      return answerTo({ ...question, other: reading.from }, surroundings);
    },
  },
};
