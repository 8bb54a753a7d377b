/** From an interaction of Discord's to a server command, its buttons, menus and forms, and back. */
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
  type ChannelSelectMenuInteraction,
  type RoleSelectMenuInteraction,
} from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { type Text, textFor } from '../../text/index.js';
import { failureNotice, loggable, withinBoundary } from '../boundary.js';
import { parseCustomId } from '../buttons/custom-id.js';
import type { Choice, OptionValues, View } from '../commands/command.js';
import { textUnder } from '../house-rules.js';
import { placeOfInteraction } from '../place.js';
import { ReaderError } from '../reader-error.js';
import type { Answerable, Manner, Responder } from '../responding.js';
import { messageBody } from '../views/message-body.js';
import { noticeView } from '../views/notice.js';
import type { AttachedFile, Reply, ServerCommand, ServerParts, ServerRequest } from './command.js';
import { failureSentence } from './failure-sentence.js';
import { hasRight, type Requester, type Right } from './right.js';
import type { Newsroom } from './newsroom.js';

/** Gives the newsroom of a server, acting as one person. */
export type NewsroomOf = (server: string, person: string) => Newsroom;

type Component =
  ButtonInteraction | StringSelectMenuInteraction | ChannelSelectMenuInteraction | RoleSelectMenuInteraction;

type Asking = Answerable & BaseInteraction;

/** What is needed to do one thing. */
interface Task {
  doing: string;
  right: Right | null;
  manner: Omit<Manner, 'long'> & { long?: boolean | undefined };
  run: (request: ServerRequest) => Reply | Promise<Reply>;
}

export class ServerCommandRouter {
  readonly #commands: ReadonlyMap<string, ServerCommand>;
  /** Owners of buttons, menus and forms, by the name in their `custom_id`. */
  readonly #parts: ReadonlyMap<string, ServerParts>;
  readonly #newsroomOf: NewsroomOf;
  readonly #responder: Responder;
  readonly #logger: Logger;

  /** @param parts - owners of buttons, menus and forms beside the commands */
  constructor(
    commands: readonly ServerCommand[],
    parts: Readonly<Record<string, ServerParts>>,
    newsroomOf: NewsroomOf,
    responder: Responder,
    logger: Logger,
  ) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]));
    this.#parts = new Map<string, ServerParts>([...this.#commands, ...Object.entries(parts)]);
    this.#newsroomOf = newsroomOf;
    this.#responder = responder;
    this.#logger = logger;
  }

  /** @returns what handles the interaction; null when no server command has to do with it */
  handlerOf(interaction: BaseInteraction): (() => Promise<void>) | null {
    if (interaction.isChatInputCommand() && this.#commands.has(interaction.commandName))
      return () => this.#runCommand(interaction);
    if (interaction.isAutocomplete() && this.#commands.has(interaction.commandName))
      return () => this.#suggest(interaction);
    const isComponent =
      interaction.isButton() ||
      interaction.isStringSelectMenu() ||
      interaction.isChannelSelectMenu() ||
      interaction.isRoleSelectMenu();
    if (isComponent && this.#owner(interaction.customId) !== undefined) return () => this.#press(interaction);
    if (interaction.isModalSubmit() && this.#owner(interaction.customId) !== undefined)
      return () => this.#submit(interaction);
    return null;
  }

  async #runCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const { path, options } = leafOf(interaction.options.data);
    const subcommand = this.#commands.get(interaction.commandName)!.subcommands[path];
    const invocation = { options: valuesOf(options), files: filesOf(options) };
    await this.#do(interaction, {
      doing: [interaction.commandName, path].join(' ').trim(),
      right: subcommand?.right ?? null,
      manner: { update: false, hidden: true, long: subcommand?.long?.(invocation) },
      run: (request) => {
        if (subcommand === undefined) throw new ReaderError('command-outdated');
        return subcommand.run(invocation, request);
      },
    });
  }

  async #press(interaction: Component): Promise<void> {
    const { owner, action, state } = parseCustomId(interaction.customId)!;
    const component = this.#parts.get(owner)!.components?.[action];
    const update = component?.respond === 'update';
    const values = interaction.isButton() ? [] : interaction.values;
    await this.#do(interaction, {
      doing: `${owner}:${action}`,
      right: component?.right ?? null,
      manner: { update, hidden: !update, long: component?.long },
      run: (request) => {
        if (component === undefined) throw new ReaderError('button-outdated');
        return component.run({ state, values, message: viewOf(interaction) }, request);
      },
    });
  }

  async #submit(interaction: ModalSubmitInteraction): Promise<void> {
    const { owner, action, state } = parseCustomId(interaction.customId)!;
    const form = this.#parts.get(owner)!.forms?.[action];
    // A form that a command opened, and not a button, belongs to no message.
    const update = form?.respond === 'update' && interaction.isFromMessage();
    await this.#do(interaction, {
      doing: `${owner}:${action}`,
      right: form?.right ?? null,
      manner: { update, hidden: !update, long: form?.long },
      run: (request) => {
        if (form === undefined) throw new ReaderError('button-outdated');
        return form.run({ state, fields: fieldsOf(interaction), message: viewOf(interaction) }, request);
      },
    });
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<void> {
    await this.#responder.suggest(interaction, await this.#choices(interaction));
  }

  /** Whatever fails, an empty list is an answer. Somebody without the right is shown nothing of the server's. */
  async #choices(interaction: AutocompleteInteraction): Promise<Choice[]> {
    try {
      const { path, options } = leafOf(interaction.options.data);
      const subcommand = this.#commands.get(interaction.commandName)?.subcommands[path];
      const request = this.#request(interaction, () => undefined, textFor(interaction.locale));
      if (subcommand?.autocomplete === undefined || !(await isAllowed(request, subcommand.right))) return [];
      const { name, value } = interaction.options.getFocused(true);
      return await subcommand.autocomplete({ name, value }, valuesOf(options), request);
    } catch (error) {
      this.#logger.error({ err: loggable(error) }, 'Suggestions failed');
      return [];
    }
  }

  async #do(interaction: Asking, { doing, right, manner, run }: Task): Promise<void> {
    const text = await this.#textFor(interaction);
    await this.#responder.respond(
      interaction,
      { ...manner, long: manner.long === true },
      (progress) =>
        withinBoundary(
          doing,
          async () => {
            const request = this.#request(interaction, progress, text);
            if (!(await isAllowed(request, right))) throw new ReaderError(`may-not-${right!}`);
            return settled(() => run(request), text);
          },
          text,
          this.#logger,
        ),
      (error) => failureNotice(doing, error, text.discord, this.#logger),
    );
  }

  /** The words of the server's language; of the person's where it has none, or cannot be asked. */
  async #textFor(interaction: Asking): Promise<Text> {
    const { server, reader } = placeOfInteraction(interaction);
    const own = textFor(interaction.locale);
    if (server === null) return own;
    try {
      return textUnder(await this.#newsroomOf(server, reader).store.settings.get(), interaction.locale);
    } catch {
      // The work fails for the same reason, and its failure is told and logged.
      return own;
    }
  }

  #request(interaction: Asking, progress: (view: View) => void, text: Text): ServerRequest {
    const { channelId: channel } = interaction;
    const { server } = placeOfInteraction(interaction);
    if (server === null) throw new ReaderError('server-only');
    const requester = requesterOf(interaction);
    return {
      ...{ server, channel, requester, progress },
      newsroom: this.#newsroomOf(server, requester.id),
      permissionsIn: (id) => permissionsIn(interaction, id),
      post: (id, view) => this.#post(interaction, id, view),
      text,
    };
  }

  /** The channel must be one of the server's: its id comes from settings, which an export of another server could have brought. */
  async #post(interaction: Asking, channel: string, view: View): Promise<boolean> {
    if (permissionsIn(interaction, channel) === null) return false;
    try {
      await interaction.client.rest.post(Routes.channelMessages(channel), { body: messageBody(view) });
      return true;
    } catch (error) {
      this.#logger.warn({ err: loggable(error) }, 'A message could not be posted for the moderators');
      return false;
    }
  }

  #owner(customId: string): ServerParts | undefined {
    const parsed = parseCustomId(customId);
    return parsed === null ? undefined : this.#parts.get(parsed.owner);
  }
}

/** Does the work; a failure that the person can do something about becomes a sentence. */
async function settled(work: () => Reply | Promise<Reply>, text: Text): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    const sentence = failureSentence(error, text);
    if (sentence === null) throw error;
    return noticeView(sentence);
  }
}

/** The settings are asked only where the answer depends on them. */
async function isAllowed({ requester, newsroom }: ServerRequest, right: Right | null): Promise<boolean> {
  if (right === null || hasRight(requester, right, [])) return true;
  if (right === 'manage') return false;
  return hasRight(requester, right, (await newsroom.store.settings.get()).coverageRoles);
}

/** A server the bot is not in sends its member as plain data. */
function requesterOf({ user, member, memberPermissions }: BaseInteraction): Requester {
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return { id: user.id, permissions: memberPermissions?.bitfield ?? 0n, roles };
}

function permissionsIn({ guild }: BaseInteraction, channel: string): bigint | null {
  const me = guild?.members.me;
  const found = guild?.channels.cache.get(channel);
  if (me === null || me === undefined || found === undefined) return null;
  return found.permissionsFor(me).bitfield;
}

/** The subcommand that was run, as a path, and its options. */
function leafOf(options: readonly CommandInteractionOption[]): {
  path: string;
  options: readonly CommandInteractionOption[];
} {
  const [first] = options;
  // A subcommand and a group have options of their own; an option that is filled in has a value.
  if (first?.options === undefined) return { path: '', options };
  const inner = leafOf(first.options);
  return { path: `${first.name} ${inner.path}`.trim(), options: inner.options };
}

function valuesOf(options: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

function filesOf(options: readonly CommandInteractionOption[]): Record<string, AttachedFile> {
  return Object.fromEntries(
    options.flatMap(({ name: option, attachment }) => {
      if (attachment === undefined) return [];
      const { name, url, size } = attachment;
      return [[option, { name, url, size }]];
    }),
  );
}

function fieldsOf({ fields }: ModalSubmitInteraction): Map<string, string> {
  const filledIn = [...fields.fields.values()].map((field): [string, string] => {
    if ('values' in field) return [field.customId, field.values.join(',')];
    return [field.customId, 'value' in field && typeof field.value === 'string' ? field.value : ''];
  });
  return new Map(filledIn);
}

function viewOf({ message }: Component | ModalSubmitInteraction): View {
  return message?.components.map((component) => component.toJSON()) ?? [];
}
