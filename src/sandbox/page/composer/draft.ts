/** A slash command while its options are being filled in. Pure: every change makes a new draft. */
import type { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandOption } from '../../protocol.js';
import { optionType } from '../numbers.js';
import type { CommandOptionSpec, SlashCommand } from './catalogue.js';

/** What stands in an option's field. */
export interface DraftValue {
  text: string;
  /** The value behind the text when it was chosen from a list; null when it was typed. */
  chosen: string | number | boolean | null;
}

export interface Draft {
  command: SlashCommand;
  /** Names of the options that have a field: the required ones, then those added, in this order. */
  fields: readonly string[];
  values: ReadonlyMap<string, DraftValue>;
}

const NOTHING: DraftValue = { text: '', chosen: null };

/** @returns a draft with a field for each required option, or for the first option when none is required */
export function newDraft(command: SlashCommand): Draft {
  const fields = command.options.filter(({ required }) => required).map(({ name }) => name);
  return { command, fields, values: new Map() };
}

export function specOf(draft: Draft, name: string): CommandOptionSpec {
  return draft.command.options.find((each) => each.name === name)!;
}

export function valueOf(draft: Draft, name: string): DraftValue {
  return draft.values.get(name) ?? NOTHING;
}

/** Options that have no field yet. */
export function unusedOptions(draft: Draft): CommandOptionSpec[] {
  return draft.command.options.filter(({ name }) => !draft.fields.includes(name));
}

export function withField(draft: Draft, name: string): Draft {
  return draft.fields.includes(name) ? draft : { ...draft, fields: [...draft.fields, name] };
}

export function withoutField(draft: Draft, name: string): Draft {
  const values = new Map(draft.values);
  values.delete(name);
  return { ...draft, values, fields: draft.fields.filter((each) => each !== name) };
}

export function withValue(draft: Draft, name: string, value: DraftValue): Draft {
  return { ...draft, values: new Map(draft.values).set(name, value) };
}

/** What is wrong with an option's value, as a sentence that says what to do; null when nothing is. */
export function problemOf(spec: CommandOptionSpec, value: DraftValue): string | null {
  const text = value.text.trim();
  if (text === '') return spec.required ? 'This option is required. Give it a value.' : null;
  if (value.chosen !== null) return null;
  if (spec.type === optionType.attachment) return 'The file is still on its way. Wait a moment.';
  if (needsChoice(spec)) return 'Choose one of the list.';
  if (spec.type === optionType.integer || spec.type === optionType.number) return problemOfNumber(spec, text);
  if (spec.minimum !== undefined && text.length < spec.minimum) return `Write at least ${spec.minimum} characters.`;
  const maximum = spec.maximum ?? LONGEST_TEXT;
  return text.length > maximum ? `Write at most ${maximum} characters: there are ${text.length}.` : null;
}

/** Discord's limit for a text option that sets none. */
const LONGEST_TEXT = 6_000;

function problemOfNumber(spec: CommandOptionSpec, text: string): string | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return 'Write a number.';
  if (spec.type === optionType.integer && !Number.isInteger(number)) return 'Write a whole number.';
  if (spec.minimum !== undefined && number < spec.minimum) return `Write a number of at least ${spec.minimum}.`;
  if (spec.maximum !== undefined && number > spec.maximum) return `Write a number of at most ${spec.maximum}.`;
  return null;
}

/** Whether only a listed value will do, so that typed text is a filter and not a value. */
export function needsChoice(spec: CommandOptionSpec): boolean {
  const listed: readonly ApplicationCommandOptionType[] = [optionType.boolean, optionType.user, optionType.channel];
  return spec.choices.length > 0 || listed.includes(spec.type);
}

/** @returns each field's problem, in the order of the fields; empty when the draft can be run */
export function problemsOf(draft: Draft): Map<string, string> {
  const problems = new Map<string, string>();
  for (const name of draft.fields) {
    const problem = problemOf(specOf(draft, name), valueOf(draft, name));
    if (problem !== null) problems.set(name, problem);
  }
  return problems;
}

/**
 * @param focused the option that is asked about, for autocomplete: it is sent even while it is empty
 * @returns the options as the protocol takes them; fields left empty are left out
 */
export function optionsOf(draft: Draft, focused?: string): CommandOption[] {
  return draft.fields.flatMap((name) => {
    const value = valueOf(draft, name);
    if (name === focused) return [{ name, value: value.text, focused: true }];
    if (value.text.trim() === '') return [];
    return [{ name, value: sentValue(specOf(draft, name), value) }];
  });
}

function sentValue(spec: CommandOptionSpec, value: DraftValue): CommandOption['value'] {
  if (value.chosen !== null) return value.chosen;
  const number = spec.type === optionType.integer || spec.type === optionType.number;
  return number ? Number(value.text) : value.text.trim();
}
