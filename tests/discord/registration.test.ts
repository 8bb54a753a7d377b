import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/discord/commands/index.js';
import { registerCommands, sameCommands } from '../../src/discord/gateway/registration.js';

/** The definitions as Discord gives them back: with ids, and with defaults where a definition is silent. */
function asDiscordGivesThemBack(): object[] {
  return definitions.toReversed().map((definition, index) => {
    const { options = [] } = definition as { options?: object[] };
    return {
      id: String(index),
      application_id: '1',
      version: '2',
      default_member_permissions: null,
      nsfw: false,
      description: '',
      name_localizations: null,
      description_localizations: null,
      ...definition,
      contexts: [...definition.contexts!].reverse(),
      ...(definition.type === ApplicationCommandType.Message
        ? {}
        : { options: options.map((option) => ({ description_localizations: null, ...option })) }),
    };
  });
}

/** A REST client that answers from memory and keeps what was written. */
class RestInMemory extends REST {
  readonly written: unknown[] = [];

  constructor(private registered: object[]) {
    super();
  }

  override get(): Promise<unknown> {
    return Promise.resolve(this.registered);
  }

  override put(_route: string, options: { body?: unknown } = {}): Promise<unknown> {
    this.written.push(options.body);
    this.registered = options.body as object[];
    return Promise.resolve(this.registered);
  }
}

describe('sameCommands', () => {
  it('takes no notice of ids, defaults and order', () => {
    expect(sameCommands(asDiscordGivesThemBack(), definitions)).toBe(true);
  });

  it.each<[string, (commands: Record<string, unknown>[]) => unknown]>([
    ['a description', (commands) => (commands[0]!['description'] = 'Another')],
    ['a missing command', (commands) => commands.pop()],
    ['a further command', (commands) => commands.push({ name: 'old', description: 'Old', type: 1 })],
    ['contexts', (commands) => (commands[0]!['contexts'] = [0])],
    ['install types', (commands) => (commands[0]!['integration_types'] = [0])],
    ['permissions', (commands) => (commands[0]!['default_member_permissions'] = '8')],
    ['a translation', (commands) => (commands[0]!['name_localizations'] = { fr: 'autre' })],
    ['an option that is required now', (commands) => (optionOf(commands, 'private')['required'] = true)],
    ["an option's type", (commands) => (optionOf(commands, 'private')['type'] = 1)],
    ['an option without suggestions', (commands) => (optionOf(commands, 'quote')['autocomplete'] = false)],
    ["an option's length", (commands) => (optionOf(commands, 'quote')['max_length'] = 299)],
    [
      'the order of options',
      (commands) => (commands.find(({ name }) => name === 'who-said')!['options'] as object[]).reverse(),
    ],
  ])('sees a difference in %s', (_name, change) => {
    const registered = structuredClone(asDiscordGivesThemBack()) as Record<string, unknown>[];
    change(registered);
    expect(sameCommands(registered, definitions)).toBe(false);
  });

  function optionOf(commands: Record<string, unknown>[], name: string): Record<string, unknown> {
    const whoSaid = commands.find((command) => command['name'] === 'who-said')!;
    return (whoSaid['options'] as Record<string, unknown>[]).find((option) => option['name'] === name)!;
  }
});

describe('registerCommands', () => {
  it('writes nothing when nothing differs', async () => {
    const rest = new RestInMemory(asDiscordGivesThemBack());
    await expect(registerCommands(rest, '1', definitions)).resolves.toMatchObject({ written: false });
    expect(rest.written).toEqual([]);
  });

  it('writes all commands at once when one differs', async () => {
    const rest = new RestInMemory(asDiscordGivesThemBack().slice(1));
    const { written, commands } = await registerCommands(rest, '1', definitions);
    expect(written).toBe(true);
    expect(rest.written).toEqual([definitions]);
    expect(commands.map(({ name }: APIApplicationCommand) => name)).toEqual(definitions.map(({ name }) => name));
  });
});
