import { ApplicationCommandType as CommandType } from 'discord-api-types/v10';
import { checkLocalizations, checkName, namesByLocale } from './command-names.js';
import { checkOptions } from './command-options.js';
import { forRepeats, isObject, type Inspector, type JsonObject, shown } from './inspector.js';

const KEYS = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'default_permission',
  'dm_permission',
  'nsfw',
  'integration_types',
  'contexts',
  'handler',
];
const ALL_TEXT = 8_000;
const AMOUNTS: readonly (readonly [CommandType, number])[] = [
  [CommandType.ChatInput, 100],
  [CommandType.User, 15],
  [CommandType.Message, 15],
];

/** All commands of a scope. */
export function checkCommands(inspector: Inspector, value: unknown): void {
  if (!Array.isArray(value)) return inspector.note('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType.');
  for (const [index, command] of value.entries()) checkCommand(inspector.at(index), command);
  const objects = value.filter(isObject);
  for (const [type, most] of AMOUNTS) {
    const ofType = objects.filter((command) => (command['type'] ?? CommandType.ChatInput) === type);
    if (ofType.length > most) {
      inspector.note('APPLICATION_COMMANDS_MAX', `At most ${most} commands of type ${type} can be registered.`);
    }
    for (const names of namesByLocale(ofType).values()) {
      forRepeats(names, (name) =>
        inspector.note('APPLICATION_COMMANDS_DUPLICATE_NAME', `Application command names must be unique: ${name}`),
      );
    }
  }
}

export function checkCommand(inspector: Inspector, value: unknown): void {
  const command = inspector.object(value);
  if (!command) return;
  inspector.keys(command, KEYS);
  inspector.oneOf(command, 'type', [CommandType.ChatInput, CommandType.User, CommandType.Message]);
  const slash = (command['type'] ?? CommandType.ChatInput) === CommandType.ChatInput;
  if (slash) {
    checkName(inspector, command);
    inspector.text(command, 'description', { required: true, most: 100 });
    checkLocalizations(inspector, command, 'description_localizations', 100);
    checkOptions(inspector, command);
    const size = textOf(command);
    if (size > ALL_TEXT) {
      inspector.note(
        'APPLICATION_COMMAND_TOO_LARGE',
        `Command exceeds maximum size (${ALL_TEXT}): ${size} characters.`,
      );
    }
  } else {
    inspector.text(command, 'name', { required: true, most: 32 });
    checkLocalizations(inspector, command, 'name_localizations', 32);
    for (const key of ['description', 'options']) {
      const found = command[key];
      const harmless =
        found === undefined || found === null || found === '' || (Array.isArray(found) && found.length === 0);
      if (!harmless) inspector.at(key).note('FIELD_NOT_ALLOWED', `A menu command has no ${key}.`);
    }
  }
  checkAvailability(inspector, command);
}

function checkAvailability(inspector: Inspector, command: JsonObject): void {
  inspector.boolean(command, 'nsfw');
  const permissions = command['default_member_permissions'];
  if (
    permissions !== undefined &&
    permissions !== null &&
    !(typeof permissions === 'string' && /^\d+$/.test(permissions))
  ) {
    inspector
      .at('default_member_permissions')
      .note('NUMBER_TYPE_COERCE', 'Permissions are a number written as a string.');
  }
  for (const [key, known] of [
    ['contexts', [0, 1, 2]],
    ['integration_types', [0, 1]],
  ] as const) {
    const found = command[key];
    if (found === undefined || found === null) continue;
    const listed = inspector.list(command, key, { least: 1, most: known.length });
    for (const [index, one] of listed.entries()) {
      if (!(known as readonly unknown[]).includes(one)) {
        inspector.at(key, index).note('BASE_TYPE_CHOICES', `Value must be one of (${known.join(', ')}).`);
      }
    }
    forRepeats(listed, () =>
      inspector.at(key).note('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The list contains a value twice.'),
    );
  }
}

/** Characters of names, descriptions and values, the longest locale of each counted. */
function textOf(named: JsonObject): number {
  const own = longest(named, 'name') + longest(named, 'description');
  const choices = Array.isArray(named['choices']) ? named['choices'].filter(isObject) : [];
  const options = Array.isArray(named['options']) ? named['options'].filter(isObject) : [];
  return (
    own +
    choices.reduce((sum, choice) => sum + longest(choice, 'name') + shown(choice['value']).length, 0) +
    options.reduce((sum, option) => sum + textOf(option), 0)
  );
}

function longest(named: JsonObject, key: string): number {
  const translations = named[`${key}_localizations`];
  const texts = [named[key], ...(isObject(translations) ? Object.values(translations) : [])];
  return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
}
