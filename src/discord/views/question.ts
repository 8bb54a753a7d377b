/**
 * The question, printed on its answer and read back from there. A page button needs the question again, and a message
 * that carries it needs no memory of ours: nothing that was asked is kept, and no restart loses it.
 */
import { type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import type { Question, QuestionKind } from '../../coverage/answer.js';
import { fold } from '../../language/words.js';
import type { Text } from '../../text/index.js';
import type { View } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { escapeMarkdown, oneLine, unescapeMarkdown } from './escaping.js';
import { limits } from './size.js';

/** The `id` of the component that holds the question. Discord gives other components other ids. */
const questionComponent = 1_001;

/** Small text in Discord's Markdown. No escaped line begins like this. */
const small = '-# ';

/**
 * What a reader typed, as a question.
 *
 * @param kind - of the question; `sources` needs no words
 * @param outlet - only articles of this outlet; undefined for all
 * @throws ReaderError `nothing-to-ask`, `question-too-long`
 */
export function questionFrom(kind: QuestionKind, typed: string, outlet: string | undefined): Question {
  const text = oneLine(typed);
  if (text === '' && kind !== 'sources') throw new ReaderError('nothing-to-ask');
  if (Array.from(text).length > limits.question) throw new ReaderError('question-too-long');
  const only = outlet === undefined ? '' : oneLine(outlet);
  return { kind, text, ...(only === '' ? {} : { outlet: only }) };
}

/** The component that shows the question: a label, the words, and the outlet where only one was asked about. */
export function questionDisplay(question: Question, { discord }: Text): APITextDisplayComponent {
  const { kind, text, outlet } = question;
  // "Who said" above "who said ..." would say it twice.
  const label = fold(text).startsWith(fold(discord.asked(kind))) ? 'ask' : kind;
  const lines = [small + (outlet === undefined ? discord.asked(label) : discord.askedOfOutlet(label))];
  if (text !== '') lines.push(escapeMarkdown(text));
  if (outlet !== undefined) lines.push(small + escapeMarkdown(outlet));
  return { type: ComponentType.TextDisplay, id: questionComponent, content: lines.join('\n') };
}

/**
 * The question that a message of ours answers.
 *
 * @returns null when the message does not carry one
 */
export function questionOf(message: View, kind: QuestionKind): Question | null {
  const display = message.find((component) => component.id === questionComponent);
  if (display?.type !== ComponentType.TextDisplay) return null;
  const lines = display.content.split('\n').slice(1);
  const text = lines.find((line) => !line.startsWith(small));
  const outlet = lines.find((line) => line.startsWith(small));
  return {
    kind,
    text: text === undefined ? '' : unescapeMarkdown(text),
    ...(outlet === undefined ? {} : { outlet: unescapeMarkdown(outlet.slice(small.length)) }),
  };
}

/** The words of the question that a message of ours answers, whatever its kind; null when it carries none. */
export function askedIn(message: View): string | null {
  return questionOf(message, 'ask')?.text ?? null;
}
