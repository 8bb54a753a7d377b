import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { matching, messageCommands, slashCommands } from '../../../src/sandbox/page/composer/catalogue.js';
import {
  newDraft,
  optionsOf,
  problemsOf,
  unusedOptions,
  withField,
  withoutField,
  withValue,
  type Draft,
} from '../../../src/sandbox/page/composer/draft.js';
import { mentionAt, withMentionIds } from '../../../src/sandbox/page/composer/mentions.js';
import { draftFromText } from '../../../src/sandbox/page/composer/typed-command.js';

const REGISTERED = { application_id: '1', version: '1', default_member_permissions: null };

const harbour = {
  id: '10',
  ...REGISTERED,
  ...new SlashCommandBuilder()
    .setName('harbour')
    .setDescription('Tell what is known of a harbour')
    .addStringOption((option) => option.setName('name').setDescription('Its name').setRequired(true).setMaxLength(20))
    .addIntegerOption((option) => option.setName('berths').setDescription('Berths').setMinValue(1).setMaxValue(9))
    .addStringOption((option) =>
      option
        .setName('side')
        .setDescription('Side')
        .addChoices({ name: 'Lee', value: 'l' }, { name: 'Luff', value: 'w' }),
    )
    .addBooleanOption((option) => option.setName('private').setDescription('To you alone'))
    .toJSON(),
} as APIApplicationCommand;

const log = {
  id: '11',
  ...REGISTERED,
  ...new SlashCommandBuilder()
    .setName('log')
    .setDescription('The log book')
    .addSubcommand((sub) => sub.setName('open').setDescription('Open it'))
    .addSubcommandGroup((group) =>
      group
        .setName('entry')
        .setDescription('Entries')
        .addSubcommand((sub) => sub.setName('add').setDescription('Write down an arrival')),
    )
    .toJSON(),
} as APIApplicationCommand;

const countWords = {
  id: '12',
  ...REGISTERED,
  type: ApplicationCommandType.Message,
  name: 'Count the words',
  description: '',
} as APIApplicationCommand;
const commands = slashCommands([log, harbour, countWords]);

const values = (draft: Draft) => Object.fromEntries([...draft.values].map(([name, value]) => [name, value.text]));

describe('the catalogue of commands', () => {
  it('lists each subcommand as a command of its own, by name, and keeps menu commands apart', () => {
    expect(commands.map(({ name, path }) => [name, path])).toEqual([
      ['harbour', []],
      ['log entry add', ['entry', 'add']],
      ['log open', ['open']],
    ]);
    expect(messageCommands([log, countWords]).map(({ name }) => name)).toEqual(['Count the words']);
  });

  it('finds by the beginning of the name first, then by words of the description', () => {
    expect(matching(commands, 'log').map(({ name }) => name)).toEqual(['log entry add', 'log open']);
    expect(matching(commands, 'ARRIVAL').map(({ name }) => name)).toEqual(['log entry add']);
    expect(matching(commands, 'nothing')).toEqual([]);
  });
});

describe('a draft', () => {
  const empty = newDraft(commands[0]!);

  it('begins with the required options and can take the others', () => {
    expect(empty.fields).toEqual(['name']);
    expect(unusedOptions(empty).map(({ name }) => name)).toEqual(['berths', 'side', 'private']);
    const more = withField(empty, 'private');
    expect(withField(more, 'private')).toBe(more);
    expect(withoutField(more, 'private').fields).toEqual(['name']);
  });

  it('says what is wrong with each option', () => {
    const typed = (name: string, text: string) =>
      problemsOf(withValue(withField(empty, name), name, { text, chosen: null })).get(name);
    expect(problemsOf(empty).get('name')).toMatch(/required/);
    expect(typed('name', '  ')).toMatch(/required/);
    expect(typed('name', 'x'.repeat(21))).toBe('Write at most 20 characters: there are 21.');
    expect(typed('berths', 'many')).toBe('Write a number.');
    expect(typed('berths', '1.5')).toBe('Write a whole number.');
    expect(typed('berths', '0')).toBe('Write a number of at least 1.');
    expect(typed('side', 'north')).toBe('Choose one of the list.');
    expect(typed('private', 'perhaps')).toBe('Choose one of the list.');
    expect(typed('private', '')).toBeUndefined();
  });

  it('is sent as the protocol takes it: numbers as numbers, choices as their values, empty ones left out', () => {
    let draft = withValue(empty, 'name', { text: ' Far Cove ', chosen: null });
    draft = withValue(withField(draft, 'berths'), 'berths', { text: '3', chosen: null });
    draft = withValue(withField(draft, 'side'), 'side', { text: 'Lee', chosen: 'l' });
    draft = withField(draft, 'private');
    expect(optionsOf(draft)).toEqual([
      { name: 'name', value: 'Far Cove' },
      { name: 'berths', value: 3 },
      { name: 'side', value: 'l' },
    ]);
    expect(optionsOf(empty, 'name')).toEqual([{ name: 'name', value: '', focused: true }]);
  });
});

describe('a command typed whole', () => {
  it('is not one before its name is complete', () => {
    expect(draftFromText('/harbour', commands)).toBeNull();
    expect(draftFromText('/harbours ', commands)).toBeNull();
    expect(draftFromText('words /harbour ', commands)).toBeNull();
  });

  it('takes its options by name, in any order, and other words for the first', () => {
    expect(values(draftFromText('/harbour ', commands)!)).toEqual({});
    expect(values(draftFromText('/harbour Far Cove', commands)!)).toEqual({ name: 'Far Cove' });
    const draft = draftFromText('/harbour private: TRUE side: lee name: Cove: the far one', commands)!;
    expect(values(draft)).toEqual({ name: 'Cove: the far one', side: 'Lee', private: 'True' });
    expect(optionsOf(draft)).toContainEqual({ name: 'private', value: true });
    expect(optionsOf(draft)).toContainEqual({ name: 'side', value: 'l' });
  });

  it('takes the longest name that fits', () => {
    expect(draftFromText('/log entry add ', commands)?.command.path).toEqual(['entry', 'add']);
  });
});

describe('mentions', () => {
  const people = [
    { id: '1', name: 'Sam', bot: false },
    { id: '2', name: 'Sam Harbour', bot: true },
  ];

  it('are sought at the beginning of a word only', () => {
    expect(mentionAt('hi @sa', 6)).toEqual({ start: 3, typed: 'sa' });
    expect(mentionAt('a@sa', 4)).toBeNull();
    expect(mentionAt('hi', 2)).toBeNull();
  });

  it('are sent as ids, the longer of two names first', () => {
    expect(withMentionIds('@Sam Harbour and @Sam', people)).toBe('<@2> and <@1>');
  });
});
