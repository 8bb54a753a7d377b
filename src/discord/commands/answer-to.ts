import { answer } from '../../answers/index.js';
import type { Question } from '../../coverage/answer.js';
import { fold } from '../../language/words.js';
import type { Library } from '../../library/index.js';
import { ReaderError } from '../reader-error.js';
import { answerView } from '../views/answer.js';
import { withReportButton } from '../views/report-button.js';
import type { Surroundings, View } from './command.js';

/**
 * A page of the answer to a question.
 *
 * @throws ReaderError `no-such-outlet` when the question is of an outlet that the coverage lacks
 */
export function answerTo(question: Question, { library, text, reportable }: Surroundings, page = 1): View {
  const view = answerView(answer(library, withPrintedOutlet(question, library)), page, text);
  return reportable ? withReportButton(view, text) : view;
}

/** The question with its outlet as the coverage prints it, however it was typed. */
function withPrintedOutlet(question: Question, { articles }: Library): Question {
  if (question.outlet === undefined || articles.length === 0) return question;
  const typed = fold(question.outlet).trim();
  const article = articles.find(({ outlet }) => fold(outlet).trim() === typed);
  if (article === undefined) throw new ReaderError('no-such-outlet');
  return { ...question, outlet: article.outlet };
}

/** The option as text, where autocomplete finds it filled in. */
export function textOption(value: string | number | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
