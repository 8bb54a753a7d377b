/** The real bot at the sandbox, over the invented story, and shorthands for what a person does there. */
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { pino } from 'pino';
import { startBot, type Bot, type BotOptions } from '../../src/discord/index.js';
import { Library } from '../../src/library/index.js';
import type { Sandbox, SandboxEvent, SandboxOptions } from '../../src/sandbox/index.js';
import { storyLibrary } from '../discord/story.js';
import { watchedSandbox } from '../sandbox/watched.js';

/** Lines of the bot's log, as pino writes them. */
export type LogLines = string[];

export class Stage {
  bot: Bot;
  readonly sandbox: Sandbox;
  readonly log: LogLines;
  readonly member: string;
  readonly moderator: string;
  readonly server: string;
  readonly elsewhere: string;
  readonly direct: string;
  readonly #options: Omit<BotOptions, 'token' | 'api' | 'logger'>;

  private constructor(
    sandbox: Sandbox,
    bot: Bot,
    log: LogLines,
    options: Omit<BotOptions, 'token' | 'api' | 'logger'>,
  ) {
    const { actors, places } = sandbox.world();
    const channelOf = (kind: string): string => places.find((place) => place.kind === kind)!.channel;
    this.sandbox = sandbox;
    this.bot = bot;
    this.log = log;
    this.#options = options;
    this.member = actors.find(({ role }) => role === 'member')!.id;
    this.moderator = actors.find(({ role }) => role === 'moderator')!.id;
    this.server = channelOf('server');
    this.elsewhere = channelOf('user-install');
    this.direct = channelOf('direct');
  }

  static async open(
    given: { sandbox?: SandboxOptions } & Partial<Omit<BotOptions, 'token' | 'api' | 'logger'>> = {},
  ): Promise<Stage> {
    const { sandbox: plan, ...chosen } = given;
    const sandbox = await watchedSandbox(plan);
    const log: LogLines = [];
    const story = given.library === undefined ? await storyLibrary() : null;
    const options = { library: (): Library => story!, ...chosen };
    const bot = await startBot({ ...connection(sandbox), logger: logTo(log), ...options });
    return new Stage(sandbox, bot, log, options);
  }

  /** Stops the bot and starts it anew, as a deployment does: nothing but the sandbox remembers anything. */
  async restart(): Promise<void> {
    await this.bot.stop();
    this.bot = await startBot({ ...connection(this.sandbox), logger: logTo(this.log), ...this.#options });
  }

  async close(): Promise<void> {
    this.sandbox.faults.clear();
    await this.bot.stop();
    await this.sandbox.close();
  }

  /** The next thing of a kind that an actor is shown. */
  next<Type extends SandboxEvent['type']>(
    type: Type,
    fits: (event: Extract<SandboxEvent, { type: Type }>) => boolean = () => true,
    actor = this.member,
  ): Promise<Extract<SandboxEvent, { type: Type }>> {
    return new Promise((resolve) => {
      const stop = this.sandbox.events(actor, (event) => {
        const wanted = event as Extract<SandboxEvent, { type: Type }>;
        if (event.type !== type || !fits(wanted)) return;
        stop();
        resolve(wanted);
      });
    });
  }

  /** The next message of the bot's. */
  async nextReply(actor = this.member): Promise<APIMessage> {
    const { message } = await this.next('message', (event) => event.message.author.bot === true, actor);
    return message;
  }

  /** Runs a slash command, and waits for what the bot shows. */
  async slash(
    name: string,
    options: Record<string, string | boolean> = {},
    where: { actor?: string; channel?: string } = {},
  ): Promise<APIMessage> {
    const reply = this.nextReply(where.actor ?? this.member);
    this.run(name, options, where);
    return reply;
  }

  /**
   * Runs a slash command.
   *
   * @param name - with its subcommands: `coverage add`
   */
  run(
    name: string,
    options: Record<string, string | boolean> = {},
    where: { actor?: string; channel?: string } = {},
  ): { interaction: string } {
    const [command = '', ...path] = name.split(' ');
    return this.sandbox.runCommand({
      actor: where.actor ?? this.member,
      channel: where.channel ?? this.server,
      command: this.commandId(command),
      path,
      options: Object.entries(options).map(([option, value]) => ({ name: option, value })),
    });
  }

  /** Writes a message, and waits for the bot's reply. */
  async say(content: string, channel = this.direct): Promise<APIMessage> {
    const reply = this.nextReply();
    this.sandbox.sendMessage({ actor: this.member, channel, content });
    return reply;
  }

  /** Presses the button with a label. */
  press(message: APIMessage, label: string, actor = this.member): { interaction: string } {
    const custom_id = buttons(message).get(label)!;
    return this.sandbox.useComponent({ actor, channel: message.channel_id, message: message.id, custom_id });
  }

  /** Presses a button, and waits until its message has changed. */
  async pressToChange(message: APIMessage, label: string): Promise<APIMessage> {
    const changed = this.next('message-changed', (event) => event.message.id === message.id);
    this.press(message, label);
    return (await changed).message;
  }

  commandId(name: string): string {
    return this.sandbox.world(this.member).commands.find((command) => command.name === name)!.id;
  }
}

function connection(sandbox: Sandbox): Pick<BotOptions, 'token' | 'api'> {
  return { token: sandbox.token, api: sandbox.api };
}

export function logTo(lines: LogLines): BotOptions['logger'] {
  return pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
}

/** All that a message says, one text display after another. */
export function textOf(message: APIMessage): string {
  return (message.components ?? []).map(textOfComponent).join('\n');
}

function textOfComponent(component: APIMessageTopLevelComponent): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content;
    case ComponentType.Container:
    case ComponentType.Section:
      return component.components.map((inner) => textOfComponent(inner as APIMessageTopLevelComponent)).join('\n');
    default:
      return '';
  }
}

/** The buttons that can be pressed: label to `custom_id`, the first of each label. */
export function buttons(message: APIMessage): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { type, label, custom_id: id, disabled } = value as Record<string, unknown>;
    if (type === ComponentType.Button && typeof label === 'string' && typeof id === 'string' && disabled !== true) {
      if (!found.has(label)) found.set(label, id);
    }
    Object.values(value).forEach(visit);
  };
  visit(message.components);
  return found;
}

export function isHidden({ flags }: APIMessage): boolean {
  return flags !== undefined && (flags & MessageFlags.Ephemeral) !== 0;
}
