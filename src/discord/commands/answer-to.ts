import { answer } from '../../answers/index.js';
import type { Question } from '../../coverage/answer.js';
import { answerView } from '../views/answer.js';
import type { Surroundings, View } from './command.js';

/** The first page of the answer to a question. */
export function answerTo(question: Question, { library, text }: Surroundings): View {
  return answerView(answer(library, question), 1, text);
}

/** The option as text, where autocomplete finds it filled in. */
export function textOption(value: string | number | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
