/** From an interaction of Discord's to a command or a button of ours, and back. */
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { textFor } from '../text/index.js';
import { failureNotice, loggable, type Outcome, withinBoundary } from './boundary.js';
import type { ChatInputCommand, Choice, OptionValues, Surroundings, View } from './commands/command.js';
import { buttonFor, chatInputCommands, messageMenuCommands } from './commands/index.js';
import type { Cooldowns, OnCooldown } from './cooldowns.js';
import { answersIn, type HouseRules, noRules, type RulesOf, textUnder } from './house-rules.js';
import { type LibraryIn, placeOfInteraction } from './place.js';
import type { ReaderLocales } from './reader/locales.js';
import { ReaderError } from './reader-error.js';
import { type Answerable, type Manner, type Responder, within } from './responding.js';

/** Milliseconds. After an answer or a library that took longer, an answer is acknowledged before it is looked for. */
const LONG = 500;

/** Articles. Looking through more than these can take longer than Discord waits. */
const MANY = 200;

/** Handles some interactions: those of the commands for moderators, and of what readers set for themselves. */
export interface Handling {
  /** @returns what handles the interaction; null when it is for others */
  handlerOf(interaction: BaseInteraction): (() => Promise<void>) | null;
}

export interface Interacting {
  library: LibraryIn;
  rulesOf: RulesOf;
  cooldowns: Cooldowns;
  locales: ReaderLocales;
  responder: Responder;
  /** Asked first, in this order. */
  others: readonly Handling[];
  /** Whether there are moderators of servers to whom an answer can be reported. */
  reportable: boolean;
  logger: Logger;
}

/** Handles every kind of interaction that a command or a button of ours can cause. */
export class InteractionRouter {
  readonly #library: LibraryIn;
  readonly #rulesOf: RulesOf;
  readonly #cooldowns: Cooldowns;
  readonly #locales: ReaderLocales;
  readonly #others: readonly Handling[];
  readonly #reportable: boolean;
  readonly #responder: Responder;
  readonly #logger: Logger;
  /** How long the last answer took to find, in milliseconds. */
  #lastTook = 0;

  constructor({ library, rulesOf, cooldowns, locales, responder, others, reportable, logger }: Interacting) {
    this.#others = others;
    this.#reportable = reportable;
    this.#cooldowns = cooldowns;
    this.#locales = locales;
    this.#rulesOf = rulesOf;
    this.#library = library;
    this.#responder = responder;
    this.#logger = logger;
  }

  /** Never rejects: what fails is told to the reader where that is possible, and logged. */
  async handle(interaction: BaseInteraction): Promise<void> {
    try {
      this.#locales.heard(interaction.user.id, interaction.locale);
      const handler = this.#others.map((other) => other.handlerOf(interaction)).find((found) => found !== null);
      if (handler !== undefined) await handler();
      else if (interaction.isChatInputCommand()) await this.#runCommand(interaction);
      else if (interaction.isMessageContextMenuCommand()) await this.#runMenu(interaction);
      else if (interaction.isButton()) await this.#press(interaction);
      else if (interaction.isAutocomplete()) await this.#suggest(interaction);
      else this.#logger.warn({ type: interaction.type }, 'An interaction of a kind that no command of ours causes');
    } catch (error) {
      this.#logger.error({ err: loggable(error) }, 'An interaction could not be answered');
    }
  }

  async #runCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const options = optionValues(interaction.options.data);
    const rules = await this.#rules(interaction);
    const chosen = options['private'];
    const hidden = typeof chosen === 'boolean' ? chosen : rules.privateAnswers;
    await this.#respond(interaction, interaction.commandName, { update: false, hidden }, (surroundings) => {
      if (!answersIn(rules, interaction)) throw new ReaderError('not-in-this-channel');
      const command = commandNamed(interaction.commandName);
      if (command === undefined || !hasRequired(command, options)) throw new ReaderError('command-outdated');
      return command.run(options, surroundings);
    });
  }

  async #runMenu(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const manner = { update: false, hidden: true };
    await this.#respond(interaction, interaction.commandName, manner, (surroundings) => {
      const command = messageMenuCommands.find(({ data }) => data.name === interaction.commandName);
      if (command === undefined) throw new ReaderError('command-outdated');
      return command.run({ content: interaction.targetMessage.content }, surroundings);
    });
  }

  async #press(interaction: ButtonInteraction): Promise<void> {
    const button = buttonFor(interaction.customId);
    const update = button?.handler.respond === 'update' && isAsker(interaction.user.id, interaction.message);
    await this.#respond(interaction, 'button', { update, hidden: !update }, (surroundings) => {
      if (button === null) throw new ReaderError('button-outdated');
      return button.handler.run({ state: button.state, message: viewOf(interaction.message) }, surroundings);
    });
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<void> {
    await this.#responder.suggest(interaction, await this.#choices(interaction));
  }

  /** Whatever fails, an empty list is an answer. */
  async #choices(interaction: AutocompleteInteraction): Promise<Choice[]> {
    try {
      const { name, value } = interaction.options.getFocused(true);
      const command = commandNamed(interaction.commandName);
      const options = optionValues(interaction.options.data);
      const library = await this.#library(placeOfInteraction(interaction));
      const surroundings = { library, text: textFor(interaction.locale), reportable: false };
      return command?.autocomplete?.({ name, value }, options, surroundings) ?? [];
    } catch (error) {
      this.#logger.error({ err: loggable(error) }, 'Suggestions failed');
      return [];
    }
  }

  async #respond(
    interaction: Answerable & BaseInteraction & { locale: string },
    doing: string,
    manner: Omit<Manner, 'long'>,
    run: (surroundings: Surroundings) => View,
  ): Promise<void> {
    const text = textUnder(await this.#rules(interaction), interaction.locale);
    const refused = this.#refusal(interaction);
    const work = (): Promise<Outcome> => {
      const answer = async (): Promise<View> => {
        if (refused !== null) throw refused;
        const place = placeOfInteraction(interaction);
        const reportable = this.#reportable && place.server !== null;
        const surroundings = { library: await this.#library(place), text, reportable };
        const begun = performance.now();
        try {
          return run(surroundings);
        } finally {
          this.#lastTook = performance.now() - begun;
        }
      };
      return withinBoundary(doing, answer, text, this.#logger);
    };
    await this.#responder.respond(
      interaction,
      { ...manner, long: refused === null && (await this.#mayTakeLong(interaction)) },
      work,
      (error) => failureNotice(doing, error, text.discord, this.#logger),
    );
  }

  /** @returns why the question is not answered now; null when it is */
  #refusal(interaction: BaseInteraction): OnCooldown | null {
    const { reader, server } = placeOfInteraction(interaction);
    return this.#cooldowns.count(reader, server);
  }

  async #mayTakeLong(interaction: BaseInteraction): Promise<boolean> {
    if (this.#lastTook > LONG) return true;
    try {
      const library = await within(LONG, this.#library(placeOfInteraction(interaction)));
      return library === null || library.articles.length > MANY;
    } catch {
      // The work fails for the same reason, and its failure is told and logged.
      return false;
    }
  }

  /** The rules of the place. An answer under no rules is better than none: a store that cannot be read is told by the work. */
  async #rules(interaction: BaseInteraction): Promise<HouseRules> {
    const { server } = placeOfInteraction(interaction);
    if (server === null) return noRules;
    try {
      return (await within(LONG, this.#rulesOf(server))) ?? noRules;
    } catch (error) {
      this.#logger.error({ err: loggable(error) }, 'The settings of a server could not be read');
      return noRules;
    }
  }
}

function commandNamed(name: string): ChatInputCommand | undefined {
  return chatInputCommands.find(({ data }) => data.name === name);
}

function optionValues(options: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

/** Commands that somebody's Discord loaded before they changed can lack what is required now. */
function hasRequired({ data }: ChatInputCommand, options: OptionValues): boolean {
  return (data.options ?? []).every(
    (option) => !('required' in option) || !option.required || options[option.name] !== undefined,
  );
}

/** Whether the message answers this reader, who may change it; unknown askers are nobody's. */
function isAsker(reader: string, message: Message): boolean {
  const asker = message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id;
  return asker === undefined || asker === reader;
}

function viewOf(message: Message): View {
  return message.components.map((component) => component.toJSON());
}
