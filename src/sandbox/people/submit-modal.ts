import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import { sendInteraction } from '../interactions/send.js';
import type { Parts } from '../parts.js';
import type { SubmitModal } from '../protocol.js';
import { resolvedEntries } from './resolved.js';

/** An input of a modal, as far as checking what a person enters needs it. */
interface Input {
  type: ComponentType;
  id?: number;
  custom_id: string;
  required?: boolean;
  min_length?: number;
  max_length?: number;
  min_values?: number;
  max_values?: number;
  options?: { value: string }[];
}

interface Part {
  type: ComponentType;
  id?: number;
  component?: Input;
  components?: Input[];
}

type Fields = SubmitModal['fields'];

const LONGEST_INPUT = 4_000;

/** Submits a modal that the bot has shown. @throws SandboxError when it was not shown or the entries do not fit */
export function submitModal(parts: Parts, request: SubmitModal): { interaction: string } {
  const { interactions, world } = parts;
  const person = world.person(request.actor);
  const channel = world.channelFor(person, request.channel);
  const shown = interactions.get(request.interaction);
  const open = shown?.person === person && shown.channel === channel && shown.modal?.custom_id === request.custom_id;
  if (!open) throw new SandboxError('unknown-modal', 'This form is not open. Ask for it again.');
  const modal = shown.modal as unknown as { title: string; components: Part[] };
  const components = modal.components.map((part) => submittedPart(part, request.fields));
  const known = new Set(modal.components.flatMap(inputsOf).map((input) => input.custom_id));
  const stray = Object.keys(request.fields).find((field) => !known.has(field));
  if (stray !== undefined) throw invalid(`The form has no field "${stray}".`);
  const resolved = resolvedEntries(parts, chosenIn(modal.components, request.fields), channel);
  delete shown.modal;
  const fromMessage = shown.type === InteractionType.MessageComponent ? shown.source : undefined;
  const interaction = sendInteraction(parts, {
    type: InteractionType.ModalSubmit,
    person,
    channel,
    owners: shown.owners,
    label: `the form "${modal.title}"`,
    data: {
      custom_id: request.custom_id,
      components,
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
    },
    ...(fromMessage ? { source: fromMessage } : {}),
  });
  return { interaction: interaction.id };
}

function inputsOf(part: Part): Input[] {
  return [...(part.component ? [part.component] : []), ...(part.components ?? [])];
}

/** The entries of every input that takes some, with its type. */
function chosenIn(parts: readonly Part[], fields: Fields): { type: ComponentType; values: string[] }[] {
  return parts
    .flatMap(inputsOf)
    .filter((input) => input.type !== ComponentType.TextInput)
    .map((input) => ({ type: input.type, values: [fields[input.custom_id] ?? []].flat() }));
}

/** A part as the submission carries it: what was shown only comes back by its type. */
function submittedPart(part: Part, fields: Fields): Record<string, unknown> {
  const base = { type: part.type, id: part.id };
  if (part.component) return { ...base, component: submittedInput(part.component, fields) };
  if (part.components) return { ...base, components: part.components.map((input) => submittedInput(input, fields)) };
  return base;
}

function submittedInput(input: Input, fields: Fields): Record<string, unknown> {
  const base = { type: input.type, id: input.id, custom_id: input.custom_id };
  const entered = fields[input.custom_id];
  if (input.type === ComponentType.TextInput) return { ...base, value: checkedText(input, entered ?? '') };
  return { ...base, values: checkedChoice(input, entered ?? []) };
}

function checkedText(input: Input, entered: string | string[]): string {
  if (typeof entered !== 'string') throw invalid(`The field "${input.custom_id}" takes text.`);
  const required = input.required ?? true;
  if (entered === '' && !required) return entered;
  if (entered === '') throw invalid(`The field "${input.custom_id}" is required.`);
  const shortest = input.min_length ?? 0;
  const longest = input.max_length ?? LONGEST_INPUT;
  if (entered.length < shortest) throw invalid(`The field "${input.custom_id}" needs at least ${shortest} characters.`);
  if (entered.length > longest) throw invalid(`The field "${input.custom_id}" takes at most ${longest} characters.`);
  return entered;
}

function checkedChoice(input: Input, entered: string | string[]): string[] {
  const values = typeof entered === 'string' ? [entered] : entered;
  const least = (input.required ?? true) ? (input.min_values ?? 1) : 0;
  const most = input.max_values ?? 1;
  if (values.length < least || values.length > most) {
    throw invalid(`The field "${input.custom_id}" takes ${least} to ${most} entries; ${values.length} are given.`);
  }
  const stray = input.options && values.find((value) => !input.options?.some((option) => option.value === value));
  if (stray !== undefined) throw invalid(`The field "${input.custom_id}" has no entry "${stray}".`);
  return values;
}

function invalid(sentence: string): SandboxError {
  return new SandboxError('invalid-option', sentence);
}
