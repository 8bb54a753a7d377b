/** What people can do, where, and with which commands. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  Events,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/sandbox/index.js';
import { stage, type Stage } from './stage.js';

const { BotDM, Guild } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

describe('people', () => {
  const clock = new ManualClock();
  let open: Stage;
  beforeAll(async () => {
    open = await stage({ clock });
    await open.bot.application.commands.set([
      {
        name: 'find',
        description: 'Finds.',
        options: [
          { type: Type.String, name: 'words', description: 'Words.', required: true, minLength: 2, maxLength: 5 },
          { type: Type.Integer, name: 'count', description: 'How many.', minValue: 1, maxValue: 3 },
          { type: Type.String, name: 'kind', description: 'Which.', choices: [{ name: 'Direct', value: 'direct' }] },
          { type: Type.String, name: 'outlet', description: 'Outlet.', autocomplete: true },
          { type: Type.Boolean, name: 'private', description: 'Only you.' },
          { type: Type.User, name: 'who', description: 'Who.' },
          { type: Type.Attachment, name: 'file', description: 'An article.' },
          { type: Type.Channel, name: 'where', description: 'Where.' },
          { type: Type.Role, name: 'role', description: 'Role.' },
        ],
      },
      { name: 'settings', description: 'Sets.', defaultMemberPermissions: PermissionFlagsBits.ManageGuild },
      { name: 'admins', description: 'Sets.', defaultMemberPermissions: 0n },
      { name: 'servers', description: 'Sets.', contexts: [Guild], integrationTypes: [GuildInstall] },
      { name: 'personal', description: 'Sets.', contexts: [Guild, BotDM], integrationTypes: [UserInstall] },
      { name: 'no-user-install', description: 'Sets.', contexts: [Guild, BotDM], integrationTypes: [GuildInstall] },
      {
        name: 'coverage',
        description: 'Coverage.',
        options: [
          {
            type: Type.Subcommand,
            name: 'add',
            description: 'Adds.',
            options: [{ type: Type.String, name: 'link', description: 'Link.' }],
          },
        ],
      },
      { name: 'Who said this?', type: ApplicationCommandType.Message },
    ]);
  });
  afterAll(() => open.close());

  /** What the bot receives of an interaction that a person has just started. */
  function arrival<Kind extends Interaction = ChatInputCommandInteraction>({
    interaction: id,
  }: {
    interaction: string;
  }): Promise<Kind> {
    return new Promise((resolve) => {
      const listener = (interaction: Interaction): void => {
        if (interaction.id !== id) return;
        open.bot.off(Events.InteractionCreate, listener);
        resolve(interaction as Kind);
      };
      open.bot.on(Events.InteractionCreate, listener);
    });
  }
  const idOf = (name: string): string => open.sandbox.world().commands.find((command) => command.name === name)!.id;

  function run(
    name: string,
    options: Record<string, string | number | boolean> = {},
    channel = open.server,
    actor = open.member,
  ): () => { interaction: string } {
    const given = Object.entries(options).map(([key, value]) => ({ name: key, value }));
    return () => open.sandbox.runCommand({ actor, channel, command: idOf(name), options: given });
  }

  it.each([
    ['a missing option', {}, 'The option "words" is required.'],
    ['an empty option', { words: '' }, 'The option "words" is empty'],
    ['a text that is too short', { words: 'a' }, 'needs at least 2 characters'],
    ['a text that is too long', { words: 'abcdef' }, 'takes at most 5 characters'],
    ['a number for a text', { words: 3 }, 'takes text'],
    ['a text for a number', { words: 'ab', count: 'two' }, 'takes a number'],
    ['a fraction for a whole number', { words: 'ab', count: 1.5 }, 'takes a whole number'],
    ['a number that is too low', { words: 'ab', count: 0 }, 'is at least 1'],
    ['a number that is too high', { words: 'ab', count: 4 }, 'is at most 3'],
    ['what is no choice', { words: 'ab', kind: 'indirect' }, 'takes one of: Direct'],
    ['a text for a truth value', { words: 'ab', private: 'yes' }, 'takes true or false'],
    ['nobody for a user', { words: 'ab', who: '123456789012345678' }, 'There is no user'],
    ['an option the command does not have', { words: 'ab', other: 1 }, 'has no option "other"'],
  ])('refuses %s', (_, options, sentence) => {
    expect(run('find', options as Record<string, string | number>)).toThrow(sentence);
  });

  it('refuses a command that is not registered', () => {
    const request = { actor: open.member, channel: open.server, command: '1' };
    expect(() => open.sandbox.runCommand(request)).toThrow('registered no command');
  });

  it('sends options as the bot expects them, with what ids stand for', async () => {
    const { options } = await arrival(run('find', { words: 'ab', count: 2, private: true, who: open.moderator })());
    expect([options.getString('words'), options.getInteger('count'), options.getBoolean('private')]).toEqual([
      'ab',
      2,
      true,
    ]);
    expect(options.getUser('who')?.globalName).toBe('Robin');
  });

  it('sends uploaded files, channels and roles', async () => {
    const { attachment } = open.sandbox.upload({ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('text') });
    const role = open.bot.guilds.cache.first()!.roles.cache.find(({ name }) => name === 'Moderators')!;
    const given = { words: 'ab', file: attachment, where: open.server, role: role.id };
    const { options } = await arrival(run('find', given)());
    expect(options.getAttachment('file')).toMatchObject({ name: 'a.txt', size: 4 });
    expect(await (await fetch(options.getAttachment('file', true).url)).text()).toBe('text');
    expect(options.getChannel('where')?.id).toBe(open.server);
    expect(options.getRole('role')).toBe(role);
    expect(run('find', { words: 'ab', file: role.id })).toThrow('There is no uploaded file');
  });

  it('sends subcommands with their options', async () => {
    expect(run('coverage')).toThrow('needs one of its subcommands');
    const options = [{ name: 'link', value: 'https://example.org' }];
    const request = { actor: open.member, channel: open.server, command: idOf('coverage'), path: ['add'], options };
    const { options: sent } = await arrival(open.sandbox.runCommand(request));
    expect([sent.getSubcommand(), sent.getString('link')]).toEqual(['add', 'https://example.org']);
  });

  it('honours the permissions that a command asks for', () => {
    expect(run('settings')).toThrow('lacks the permission');
    expect(run('settings', {}, open.server, open.moderator)).not.toThrow();
    expect(run('settings', {}, open.direct)).not.toThrow();
    expect(run('admins', {}, open.server, open.moderator)).toThrow('lacks the permission');
  });

  it('honours contexts and installations', () => {
    const offered = (channel: string): string[] => open.sandbox.commands(open.member, channel).map(({ name }) => name);
    expect(offered(open.server)).toEqual([
      'find',
      'servers',
      'personal',
      'no-user-install',
      'coverage',
      'Who said this?',
    ]);
    expect(offered(open.elsewhere)).toEqual(['find', 'personal', 'coverage', 'Who said this?']);
    expect(offered(open.direct)).not.toContain('servers');
    expect(run('servers', {}, open.elsewhere)).toThrow('the bot is not a member there');
    expect(run('servers', {}, open.direct)).toThrow('not offered in direct messages');
    expect(run('no-user-install', {}, open.direct)).toThrow('shown in direct messages but fails');
  });

  it('tells the bot everything about where an interaction comes from', async () => {
    const server = await arrival(run('find', { words: 'ab' }, open.server, open.moderator)());
    expect(server.inCachedGuild()).toBe(true);
    expect(server.memberPermissions?.has(PermissionFlagsBits.ManageGuild)).toBe(true);
    expect(server.appPermissions.has(PermissionFlagsBits.SendMessages)).toBe(true);
    expect([server.locale, server.guildLocale, server.context]).toEqual(['en-US', 'en-US', 0]);
    expect(server.authorizingIntegrationOwners).toMatchObject({ guildId: server.guildId, userId: open.moderator });

    const foreign = await arrival(run('find', { words: 'ab' }, open.elsewhere)());
    expect([foreign.guild, foreign.inGuild(), foreign.inCachedGuild(), foreign.channel]).toEqual([
      null,
      true,
      false,
      null,
    ]);
    expect(foreign.memberPermissions?.has(PermissionFlagsBits.SendMessages)).toBe(true);
    expect(foreign.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: open.member });

    const message = await arrival(run('find', { words: 'ab' }, open.direct)());
    expect([message.inGuild(), message.context, message.user.id]).toEqual([false, 1, open.member]);
  });

  it('asks for choices while a person types, and gives up after 3 s', async () => {
    const options = [{ name: 'outlet', value: 'Har', focused: true }];
    const request = { actor: open.member, channel: open.server, command: idOf('find'), options };
    const typed = new Promise<AutocompleteInteraction>((resolve) => {
      open.bot.on(Events.InteractionCreate, (one) => {
        if (one.isAutocomplete()) resolve(one);
      });
    });
    const choices = open.sandbox.autocomplete(request);
    const interaction = await typed;
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'outlet', value: 'Har' });
    await interaction.respond([{ name: 'Harbour Post', value: 'harbour' }]);
    expect(await choices).toEqual([{ name: 'Harbour Post', value: 'harbour' }]);
    const silence = open.sandbox.autocomplete(request);
    clock.advance(3_000);
    await expect(silence).rejects.toThrow('did not answer in time');
    const plain = { ...request, options: [{ name: 'words', value: 'a', focused: true }] };
    await expect(open.sandbox.autocomplete(plain)).rejects.toThrow('has no autocomplete');
  });

  it('sends the message that a menu command is used on, with its content', async () => {
    const { message } = open.sandbox.sendMessage({
      actor: open.moderator,
      channel: open.server,
      content: 'No car will cross.',
    });
    const request = { actor: open.member, channel: open.server, command: idOf('Who said this?') };
    expect(() => open.sandbox.runCommand(request)).toThrow('sees no message');
    const started = open.sandbox.runCommand({ ...request, target: message });
    const { targetMessage } = await arrival<MessageContextMenuCommandInteraction>(started);
    expect(targetMessage.content).toBe('No car will cross.');
  });

  it('refuses messages that Discord would not send', () => {
    const send = (content: string, channel = open.server): (() => unknown) => {
      return () => open.sandbox.sendMessage({ actor: open.member, channel, content });
    };
    expect(send('  ')).toThrow('empty');
    expect(send('a'.repeat(2001))).toThrow('at most 2000');
    const others = open.sandbox.world(open.moderator).places.find(({ kind }) => kind === 'direct')!.channel;
    expect(send('a', others)).toThrow('can see no channel');
  });

  it('lets everyone use a command that a server has opened', () => {
    expect(run('settings')).toThrow('lacks the permission');
    open.sandbox.openCommand(idOf('settings'), open.bot.guilds.cache.firstKey()!);
    expect(run('settings')).not.toThrow();
  });
});
