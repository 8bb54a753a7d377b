/** A command that was typed or pasted whole: `/who-said quote: some words private: true`. Pure. */
import { optionType } from '../numbers.js';
import type { CommandOptionSpec, SlashCommand } from './catalogue.js';
import { newDraft, withField, withValue, type Draft, type DraftValue } from './draft.js';

/**
 * @param text what stands in the composer
 * @returns a draft once the text is a whole command name and a space, with the options that follow it; null before that
 */
export function draftFromText(text: string, commands: readonly SlashCommand[]): Draft | null {
  const named = [...commands]
    .sort((one, other) => other.name.length - one.name.length)
    .find(({ name }) => text.startsWith(`/${name} `));
  if (!named) return null;
  let draft = newDraft(named);
  for (const [name, value] of optionTexts(text.slice(named.name.length + 2), named.options)) {
    const spec = named.options.find((each) => each.name === name)!;
    draft = withValue(withField(draft, name), name, typedValue(spec, value));
  }
  return draft;
}

/** Splits at each `name:` of an option. Words before the first belong to the first option. */
function optionTexts(text: string, options: readonly CommandOptionSpec[]): [string, string][] {
  const first = options[0];
  if (!first || text.trim() === '') return [];
  const marks = options
    .map(({ name }) => ({ name, at: text.search(new RegExp(`(?:^|\\s)${escaped(name)}:`, 'u')) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
  const before = text.slice(0, marks[0]?.at ?? text.length).trim();
  const texts: [string, string][] = before === '' ? [] : [[first.name, before]];
  marks.forEach(({ name, at }, index) => {
    const from = text.indexOf(':', at) + 1;
    texts.push([name, text.slice(from, marks[index + 1]?.at ?? text.length).trim()]);
  });
  return texts;
}

function escaped(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]/gu, '\\$&');
}

function typedValue(spec: CommandOptionSpec, text: string): DraftValue {
  if (spec.type === optionType.boolean && /^(true|false)$/i.test(text)) {
    return { text: titled(text), chosen: text.toLowerCase() === 'true' };
  }
  const choice = spec.choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return choice ? { text: choice.name, chosen: choice.value } : { text, chosen: null };
}

function titled(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1).toLowerCase();
}
