/** Definitions with what Discord shows people of another language: descriptions, names of choices, entries of menus. */
import { Locale } from 'discord-api-types/v10';
import { type Text, textFor } from '../../text/index.js';
import type { CommandDefinition } from './command.js';

/** Texts of the definitions in English, each with the same text in another language. */
type Translations = ReadonlyMap<string, string>;

/** The tables that definitions take their texts from. */
function tablesOf({ discord, moderation, readers }: Text): unknown[] {
  return [discord.commands, discord.menus, moderation.commands, moderation.record.subjects, readers.command];
}

/** Pairs the texts of two tables of the same shape. */
function pairs(one: unknown, other: unknown): [string, string][] {
  if (typeof one === 'string') return typeof other === 'string' ? [[one, other]] : [];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  return Object.entries(one).flatMap(([key, value]) => pairs(value, (other as Record<string, unknown>)[key]));
}

const french: Translations = new Map(pairs(tablesOf(textFor('en')), tablesOf(textFor('fr'))));

/**
 * The definitions with their texts in every language there is a table for. What is typed, names of commands and of options, is the same
 * in each: help and answers name them.
 */
export function localized(definitions: readonly CommandDefinition[]): CommandDefinition[] {
  return definitions.map((definition) => withTranslations(definition) as CommandDefinition);
}

function withTranslations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTranslations);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTranslations(each)]));
  for (const field of ['name', 'description'] as const) {
    const translation = typeof inner[field] === 'string' ? french.get(inner[field]) : undefined;
    if (translation !== undefined) inner[`${field}_localizations`] = { [Locale.French]: translation };
  }
  return inner;
}
