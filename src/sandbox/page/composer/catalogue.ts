/** The commands offered to an actor in a place, flattened out of Discord's nested form. Pure. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { commandType, optionType } from '../numbers.js';

export interface CommandOptionSpec {
  name: string;
  description: string;
  type: ApplicationCommandOptionType;
  required: boolean;
  autocomplete: boolean;
  /** Fixed choices; empty when any value may be given. */
  choices: readonly APIApplicationCommandOptionChoice[];
  /** Limits of a number's value or of a text's length; undefined where there is none. */
  minimum: number | undefined;
  maximum: number | undefined;
}

/** A slash command that can be run: a command without subcommands, or one subcommand. */
export interface SlashCommand {
  /** The command's id. */
  id: string;
  /** With its subcommands, as it is typed after the slash: `who-said`, `coverage add`. */
  name: string;
  /** Subcommands, outermost first. */
  path: string[];
  description: string;
  /** Required ones first. */
  options: readonly CommandOptionSpec[];
}

/** @returns the slash commands to pick from, by name */
export function slashCommands(offered: readonly APIApplicationCommand[]): SlashCommand[] {
  return offered
    .filter((command) => command.type === commandType.slash)
    .flatMap((command) => leaves(command.id, [command.name], command.description, command.options ?? []))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** @returns the commands of a message's menu, by name */
export function messageCommands(offered: readonly APIApplicationCommand[]): APIApplicationCommand[] {
  return offered
    .filter((command) => command.type === commandType.message)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function leaves(
  id: string,
  names: string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): SlashCommand[] {
  const nested = options.flatMap((option) =>
    option.type === optionType.subcommand || option.type === optionType.subcommandGroup
      ? leaves(id, [...names, option.name], option.description, option.options ?? [])
      : [],
  );
  if (nested.length > 0) return nested;
  const specs = (options as readonly APIApplicationCommandBasicOption[]).map(optionSpec);
  const ordered = [...specs.filter(({ required }) => required), ...specs.filter(({ required }) => !required)];
  return [{ id, name: names.join(' '), path: names.slice(1), description, options: ordered }];
}

function optionSpec(option: APIApplicationCommandBasicOption): CommandOptionSpec {
  return {
    name: option.name,
    description: option.description,
    type: option.type,
    required: option.required === true,
    autocomplete: 'autocomplete' in option && option.autocomplete,
    choices: 'choices' in option ? (option.choices ?? []) : [],
    minimum: 'min_value' in option ? option.min_value : 'min_length' in option ? option.min_length : undefined,
    maximum: 'max_value' in option ? option.max_value : 'max_length' in option ? option.max_length : undefined,
  };
}

/**
 * @param typed what stands after the slash so far
 * @returns commands whose name begins with it, then those that hold its words in name or description
 */
export function matching(commands: readonly SlashCommand[], typed: string): SlashCommand[] {
  const wanted = typed.trim().toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(wanted));
  const holds = commands.filter(
    (each) => !begins.includes(each) && `${each.name} ${each.description}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...holds];
}
