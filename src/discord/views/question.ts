/**
 * The question, printed on its answer and read back from there. A page button needs the question again, and a message
 * that carries it needs no memory of ours: nothing that was asked is kept, and no restart loses it.
 */
import { type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import { type Question, type QuestionKind, wordlessKinds } from '../../coverage/answer.js';
import { fold } from '../../language/words.js';
import type { Text } from '../../text/index.js';
import { parseCustomId } from '../buttons/custom-id.js';
import type { View } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { escapeMarkdown, oneLine, unescapeMarkdown } from './escaping.js';
import { readingOf } from './other-reading.js';
import { limits } from './size.js';

/** The `id` of the component that holds the question. Discord gives other components other ids. */
const questionComponent = 1_001;

/** Small text in Discord's Markdown. No escaped line begins like this. */
const small = '-# ';

/** Words of a message that is checked, as they are printed: a message may be longer than an option. */
export const longestChecked = 1_200;

/** What narrows a question. */
export interface Narrowed {
  /** Only articles of this outlet. */
  outlet?: string | undefined;
  /** For `on-record`: what about. */
  topic?: string | undefined;
  /** For `what-policy`: only policies of this actor. */
  actor?: string | undefined;
}

/**
 * What a reader typed, as a question.
 *
 * @param kind - of the question; those of `wordlessKinds` need no words
 * @throws ReaderError `nothing-to-ask`, `question-too-long`
 */
export function questionFrom(kind: QuestionKind, typed: string, { outlet, topic, actor }: Narrowed = {}): Question {
  const text = oneLine(typed);
  if (text === '' && !wordlessKinds.has(kind)) throw new ReaderError('nothing-to-ask');
  const about = oneLine(topic ?? '');
  const who = oneLine(actor ?? '');
  const longest = kind === 'check' ? longestChecked : limits.question;
  if (Array.from(text).length + Array.from(about).length > longest) throw new ReaderError('question-too-long');
  const only = oneLine(outlet ?? '');
  return {
    kind,
    text,
    ...(about === '' ? {} : { topic: about }),
    ...(who === '' ? {} : { actor: who }),
    ...(only === '' ? {} : { outlet: only }),
  };
}

/**
 * The component that shows the question: a label, the words, the topic or actor where there is one beside them, and the outlet
 * where only one was asked about.
 */
export function questionDisplay(question: Question, { discord }: Text): APITextDisplayComponent {
  const { kind, text, topic, actor, outlet } = question;
  const beside = topic ?? actor;
  // "Who said" above "who said ..." would say it twice.
  const label = fold(text).startsWith(fold(discord.asked(kind))) ? 'ask' : kind;
  const lines = [small + (outlet === undefined ? discord.asked(label) : discord.askedOfOutlet(label))];
  if (text !== '') lines.push(escapeMarkdown(text));
  if (beside !== undefined) lines.push(escapeMarkdown(beside));
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
  const [text, beside] = lines.filter((line) => !line.startsWith(small));
  const outlet = lines.find((line) => line.startsWith(small));
  const other = otherReadingOn(message);
  return {
    kind,
    text: text === undefined ? '' : unescapeMarkdown(text),
    ...(beside === undefined ? {} : { [kind === 'what-policy' ? 'actor' : 'topic']: unescapeMarkdown(beside) }),
    ...(outlet === undefined ? {} : { outlet: unescapeMarkdown(outlet.slice(small.length)) }),
    ...(other === null ? {} : { other }),
  };
}

/** The words of the question that a message of ours answers, whatever its kind; null when it carries none. */
export function askedIn(message: View): string | null {
  return questionOf(message, 'ask')?.text ?? null;
}

/** The kind that the message's button offers its question to be read as. */
function otherReadingOn(message: View): QuestionKind | null {
  for (const row of message) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      const id = 'custom_id' in component ? parseCustomId(component.custom_id) : null;
      if (id?.owner === 'reading' && id.action === 'take') return readingOf(id.state)?.taken ?? null;
    }
  }
  return null;
}
