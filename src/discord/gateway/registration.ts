/** Tells Discord which commands there are: writes when something differs, and nothing otherwise. */
import {
  type APIApplicationCommand,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsResult,
  Routes,
} from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { CommandDefinition } from '../commands/command.js';

export interface Registration {
  /** Whether the commands had to be written. */
  written: boolean;
  /** The commands as Discord has them now, with their ids. */
  commands: APIApplicationCommand[];
}

/**
 * Registers the commands for all servers and direct messages.
 *
 * @param rest - logged in as the bot
 * @param application - the application's id
 * @param definitions - every command; one that Discord has and this list lacks is removed
 */
export async function registerCommands(
  rest: REST,
  application: string,
  definitions: readonly CommandDefinition[],
): Promise<Registration> {
  const route = Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  if (sameCommands(registered, definitions)) return { written: false, commands: registered };
  const commands = (await rest.put(route, { body: definitions })) as RESTPutAPIApplicationCommandsResult;
  return { written: true, commands };
}

/** Whether both lists define the same commands, in whatever order and with whatever defaults Discord filled in. */
export function sameCommands(registered: readonly object[], definitions: readonly object[]): boolean {
  return canonicalCommands(registered) === canonicalCommands(definitions);
}

/** Keys that Discord adds to a definition and that no definition sets. */
const givenByDiscord = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
]);

/** What Discord fills in where a definition is silent. A key whose value is the default counts as absent. */
const defaults = new Map<string, readonly string[]>([
  ['type', ['1']],
  ['description', ['""']],
  ['required', ['false']],
  ['autocomplete', ['false']],
  ['nsfw', ['false']],
  ['options', ['[]']],
  ['choices', ['[]']],
  ['channel_types', ['[]']],
  ['integration_types', ['[0]']],
  ['name_localizations', ['{}']],
  ['description_localizations', ['{}']],
]);

/** Lists whose order means nothing. */
const unordered = new Set(['contexts', 'integration_types', 'channel_types']);

function canonicalCommands(commands: readonly object[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command, true))).sort());
}

/** The value with its keys sorted, and without nulls, defaults and what Discord adds. */
function canonical(value: unknown, isCommand: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [key, given] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (given === null || given === undefined || givenByDiscord.has(key)) continue;
    // An option's type has no default: 1 would be a subcommand.
    const normal =
      unordered.has(key) && Array.isArray(given) ? [...(given as number[])].sort() : canonical(given, false);
    const isDefault = defaults.get(key)?.includes(JSON.stringify(normal)) === true && (key !== 'type' || isCommand);
    if (!isDefault) entries.push([key, normal]);
  }
  return Object.fromEntries(entries);
}
