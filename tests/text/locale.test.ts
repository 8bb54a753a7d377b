import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../src/discord/commands/command.js';
import { definitions } from '../../src/discord/commands/index.js';
import { localized } from '../../src/discord/commands/localized.js';
import { serverCommands } from '../../src/discord/moderation/index.js';
import { useCommand } from '../../src/discord/reader/use.js';
import { checkBody } from '../../src/sandbox/checks/rules.js';
import { textFor } from '../../src/text/index.js';

it('has a table for every locale: English where there is none of its language', () => {
  const english = textFor('en');
  for (const locale of ['en-GB', 'en-US', 'EN', 'es-ES', 'zh_TW', '', 'fry']) expect(textFor(locale)).toBe(english);
});

/** Every text of a table, by its path. */
function texts(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('the French table', () => {
  const [english, french] = [textFor('en'), textFor('fr-CA')];
  const tables = ['answers', 'discord', 'moderation', 'readers', 'failure'] as const;

  it.each(tables)('has a text of its own for every one of %s', (table) => {
    const own = texts(french[table]);
    for (const [path, text] of own) expect(text.trim(), path).not.toBe('');
    const alike = texts(english[table]).filter(([path, text]) => own.some(([at, one]) => at === path && one === text));
    // Words that both languages have.
    const both = [
      'On Record',
      'Action',
      'Article',
      'article',
      'articles',
      'collections',
      'Sources',
      'Page',
      '?',
      'help',
      '/help',
    ];
    expect(alike.filter(([, text]) => !both.includes(text) && !/^(?:reader|en|fr)$/u.test(text))).toEqual([]);
  });

  it('sets a space that does not break before a colon, a question mark and within quotation marks', () => {
    for (const table of tables)
      for (const [path, text] of texts(french[table])) expect(text, path).not.toMatch(/ [:;?!»](?!\w)|« /u);
  });
});

describe('the definitions of commands', () => {
  const all: readonly CommandDefinition[] = [...definitions, useCommand, ...serverCommands.map(({ data }) => data)];

  it('are told to Discord in French as well, within its limits', () => {
    const told = localized(all);
    expect(checkBody('commands', told)).toEqual([]);
    const described = (value: unknown): object[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = 'description' in value && value.description !== '' ? [value] : [];
      return [...own, ...Object.values(value).flatMap(described)];
    };
    const found = described(told);
    expect(found.length).toBeGreaterThan(60);
    for (const each of found) expect(each).toHaveProperty('description_localizations.fr');
    for (const menu of told.filter(({ type }) => type === ApplicationCommandType.Message))
      expect(menu).toHaveProperty('name_localizations.fr');
  });
});
