/** From an interaction of Discord's to what a reader sets for themselves, and back. It is always shown to the reader alone. */
import type {
  AutocompleteInteraction,
  BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { textFor, type Text } from '../../text/index.js';
import { failureNotice, loggable, withinBoundary } from '../boundary.js';
import { parseCustomId } from '../buttons/custom-id.js';
import type { Choice, View } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import type { Answerable, Responder } from '../responding.js';
import type { ReaderServers } from './reader-servers.js';
import { limits } from '../views/size.js';
import { type OfferedServer, owner, useCommand, useView } from './use.js';

type Changing = ButtonInteraction | StringSelectMenuInteraction;

export class ReaderCommandRouter {
  readonly #servers: ReaderServers;
  readonly #responder: Responder;
  readonly #logger: Logger;

  constructor(servers: ReaderServers, responder: Responder, logger: Logger) {
    this.#servers = servers;
    this.#responder = responder;
    this.#logger = logger;
  }

  /** @returns what handles the interaction; null when it is about nothing that a reader sets */
  handlerOf(interaction: BaseInteraction): (() => Promise<void>) | null {
    const isOurs =
      (interaction.isChatInputCommand() || interaction.isAutocomplete()) && interaction.commandName === useCommand.name;
    if (isOurs) return () => (interaction.isAutocomplete() ? this.#suggest(interaction) : this.#run(interaction));
    const isPart = interaction.isButton() || interaction.isStringSelectMenu();
    if (isPart && parseCustomId(interaction.customId)?.owner === owner) return () => this.#change(interaction);
    return null;
  }

  async #run(interaction: ChatInputCommandInteraction): Promise<void> {
    const { client, user } = interaction;
    const named = interaction.options.getString('server');
    await this.#respond(interaction, false, async (text) => {
      if (named !== null) await this.#add(named, client, user.id);
      return this.#view(client, user.id, text);
    });
  }

  async #change(interaction: Changing): Promise<void> {
    const { client, user } = interaction;
    const action = parseCustomId(interaction.customId)?.action;
    await this.#respond(interaction, true, async (text) => {
      if (action === 'forget') await this.#servers.choose(user.id, null);
      else if (action === 'choose' && interaction.isStringSelectMenu())
        await this.#servers.choose(user.id, interaction.values);
      else throw new ReaderError('button-outdated');
      return this.#view(client, user.id, text);
    });
  }

  /** Adds a server to the choice: its id as suggested, or its name as typed. */
  async #add(named: string, client: Client, reader: string): Promise<void> {
    const [found] = await this.#servers.sharedOf(
      client.guilds.cache.has(named) ? [named] : this.#named(named, client),
      reader,
    );
    if (found === undefined) throw new ReaderError('no-such-server');
    await this.#servers.choose(reader, [...((await this.#servers.chosen(reader)) ?? []), found]);
  }

  async #view(client: Client, reader: string, text: Text): Promise<View> {
    const offered = offeredOf(await this.#servers.shared(reader), client);
    return useView(offered, await this.#servers.chosen(reader), text);
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<void> {
    await this.#responder.suggest(interaction, await this.#choices(interaction));
  }

  /** Whatever fails, an empty list is an answer. Only names of servers that the reader is in are shown. */
  async #choices({ client, user, options }: AutocompleteInteraction): Promise<Choice[]> {
    try {
      const fitting = this.#named(options.getFocused(), client);
      const offered = offeredOf(await this.#servers.sharedOf(fitting, user.id), client);
      return offered.map(({ id, name }) => ({ name: name.slice(0, limits.choice), value: id }));
    } catch (error) {
      this.#logger.error({ err: loggable(error) }, 'Suggestions failed');
      return [];
    }
  }

  /** Ids of the servers whose names hold what was typed. */
  #named(typed: string, { guilds }: Client): string[] {
    const wanted = typed.trim().toLocaleLowerCase();
    return [...guilds.cache.values()]
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
      .map(({ id }) => id);
  }

  async #respond(
    interaction: Answerable & BaseInteraction & { locale: string },
    update: boolean,
    run: (text: Text) => Promise<View>,
  ): Promise<void> {
    const text = textFor(interaction.locale);
    await this.#responder.respond(
      interaction,
      { update, hidden: !update, long: false },
      () => withinBoundary(owner, () => run(text), text, this.#logger),
      (error) => failureNotice(owner, error, text.discord, this.#logger),
    );
  }
}

function offeredOf(servers: readonly string[], { guilds }: Client): OfferedServer[] {
  return servers.flatMap((id) => {
    const guild = guilds.cache.get(id);
    return guild === undefined ? [] : [{ id, name: guild.name }];
  });
}
