/** Every command, and who handles which button. Add a command here, and its words to `src/text`. */
import { contextButtons } from '../buttons/context.js';
import { parseCustomId } from '../buttons/custom-id.js';
import { readingButtons } from '../buttons/reading.js';
import { statementButtons } from '../buttons/statement.js';
import { pageButton } from '../buttons/page.js';
import { article } from './article.js';
import { ask } from './ask.js';
import { check } from './check.js';
import type { ButtonHandler, ChatInputCommand, Command, CommandDefinition, MessageMenuCommand } from './command.js';
import { compare } from './compare.js';
import { help } from './help.js';
import { onRecord } from './on-record.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { whatPolicy } from './what-policy.js';
import { whoSaid } from './who-said.js';
import { whoSaidThis } from './who-said-this.js';
import { wording } from './wording.js';

export const chatInputCommands: readonly ChatInputCommand[] = [
  whoSaid,
  onRecord,
  whatPolicy,
  ask,
  timeline,
  compare,
  wording,
  sources,
  article,
  help,
];

export const messageMenuCommands: readonly MessageMenuCommand[] = [whoSaidThis, check];

export const commands: readonly Command[] = [...chatInputCommands, ...messageMenuCommands];

/** As Discord is told of them. */
export const definitions: readonly CommandDefinition[] = commands.map(({ data }) => data);

/** Handlers of buttons, by owner and action in their `custom_id`. */
const buttonOwners: ReadonlyMap<string, Readonly<Record<string, ButtonHandler>>> = new Map([
  ...chatInputCommands.map(({ data, components }) => [data.name, components ?? {}] as const),
  ['context', contextButtons] as const,
  ['reading', readingButtons] as const,
  ['statement', statementButtons] as const,
  // Its answers come from a message's menu, which has no buttons of its own.
  ['check', { page: pageButton('check') }] as const,
]);

/** @returns null when no button of this version has such a `custom_id` */
export function buttonFor(customId: string): { handler: ButtonHandler; state: string } | null {
  const parsed = parseCustomId(customId);
  if (parsed === null) return null;
  const owner = buttonOwners.get(parsed.owner);
  const handler = owner !== undefined && Object.hasOwn(owner, parsed.action) ? owner[parsed.action] : undefined;
  return handler === undefined ? null : { handler, state: parsed.state };
}
