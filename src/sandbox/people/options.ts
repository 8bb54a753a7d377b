/** The options of a slash command, checked as Discord's client checks them before it sends anything. */
import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import type { CommandOption } from '../protocol.js';

/** Characters of a text option without a `max_length`. */
const LONGEST_TEXT = 6_000;

/** The options as an interaction carries them, under their subcommand path. */
export interface SentOption {
  name: string;
  type: Type;
  value?: string | number | boolean;
  focused?: true;
  options?: SentOption[];
}

interface Wanted {
  command: APIApplicationCommand;
  path: readonly string[];
  options: readonly CommandOption[];
  /** While a person is still typing, what is missing or too short is no error. */
  typing: boolean;
}

/**
 * Checks options against a command's definition.
 * @throws SandboxError `invalid-option`, saying which and why
 */
export function checkedOptions({ command, path, options, typing }: Wanted): SentOption[] {
  const defined = definedAt(command, path);
  for (const { name } of options) {
    if (!defined.some((option) => option.name === name)) {
      throw invalid(`/${command.name} has no option "${name}".`);
    }
  }
  const names = options.map((option) => option.name);
  if (new Set(names).size !== names.length) throw invalid('An option is given twice.');
  const sent = defined.flatMap((definition) => {
    const given = options.find((option) => option.name === definition.name);
    if (given) return [sentOption(definition, given, typing)];
    if (definition.required && !typing) throw invalid(`The option "${definition.name}" is required.`);
    return [];
  });
  return nested(command, path, sent);
}

/** The definition of the option being typed. @throws SandboxError `invalid-option` when it has no autocomplete */
export function focusedOption(
  command: APIApplicationCommand,
  path: readonly string[],
  options: readonly CommandOption[],
): APIApplicationCommandBasicOption {
  const focused = options.filter((option) => option.focused);
  const definition = definedAt(command, path).find((option) => option.name === focused[0]?.name);
  if (focused.length !== 1 || !definition) throw invalid('Exactly one of the options must be focused.');
  if (!('autocomplete' in definition) || !definition.autocomplete) {
    throw invalid(`The option "${definition.name}" has no autocomplete.`);
  }
  return definition;
}

function definedAt(command: APIApplicationCommand, path: readonly string[]): APIApplicationCommandBasicOption[] {
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const step of path) {
    const next = level.find((option) => option.name === step);
    if (next?.type !== Type.Subcommand && next?.type !== Type.SubcommandGroup) {
      throw invalid(`/${command.name} has no subcommand "${path.join(' ')}".`);
    }
    level = next.options ?? [];
  }
  return level.map((option) => {
    if (option.type === Type.Subcommand || option.type === Type.SubcommandGroup) {
      throw invalid(`/${command.name} needs one of its subcommands.`);
    }
    return option;
  });
}

function nested(command: APIApplicationCommand, path: readonly string[], options: SentOption[]): SentOption[] {
  const kinds = path.length === 2 ? [Type.SubcommandGroup, Type.Subcommand] : [Type.Subcommand];
  if (path.length > 2) throw invalid(`/${command.name} has no subcommand "${path.join(' ')}".`);
  return path.reduceRight<SentOption[]>((inner, name, depth) => {
    return [{ name, type: kinds[depth] ?? Type.Subcommand, options: inner }];
  }, options);
}

function sentOption(definition: APIApplicationCommandBasicOption, given: CommandOption, typing: boolean): SentOption {
  const { name, type } = definition;
  // What is being typed may still be anything, and is sent as text.
  if (typing && given.focused) return { name, type, value: String(given.value), focused: true };
  checkValue(definition, given.value);
  return { name, type, value: given.value };
}

function checkValue(definition: APIApplicationCommandBasicOption, value: CommandOption['value']): void {
  const { name } = definition;
  switch (definition.type) {
    case Type.String: {
      if (typeof value !== 'string') throw invalid(`The option "${name}" takes text.`);
      const shortest = ('min_length' in definition ? definition.min_length : undefined) ?? 0;
      const longest = ('max_length' in definition ? definition.max_length : undefined) ?? LONGEST_TEXT;
      if (value.length === 0) throw invalid(`The option "${name}" is empty. Leave it out or write something.`);
      if (value.length < shortest) throw invalid(`The option "${name}" needs at least ${shortest} characters.`);
      if (value.length > longest) throw invalid(`The option "${name}" takes at most ${longest} characters.`);
      break;
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(`The option "${name}" takes a number.`);
      if (definition.type === Type.Integer && !Number.isSafeInteger(value)) {
        throw invalid(`The option "${name}" takes a whole number.`);
      }
      const lowest = 'min_value' in definition ? definition.min_value : undefined;
      const highest = 'max_value' in definition ? definition.max_value : undefined;
      if (lowest !== undefined && value < lowest) throw invalid(`The option "${name}" is at least ${lowest}.`);
      if (highest !== undefined && value > highest) throw invalid(`The option "${name}" is at most ${highest}.`);
      break;
    }
    case Type.Boolean:
      if (typeof value !== 'boolean') throw invalid(`The option "${name}" takes true or false.`);
      break;
    default:
      if (typeof value !== 'string' || !/^\d{15,20}$/.test(value)) throw invalid(`The option "${name}" takes an id.`);
  }
  const choices = 'choices' in definition ? definition.choices : undefined;
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw invalid(`The option "${name}" takes one of: ${choices.map((choice) => choice.name).join(', ')}.`);
  }
}

function invalid(sentence: string): SandboxError {
  return new SandboxError('invalid-option', sentence);
}
