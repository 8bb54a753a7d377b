/** Answers to interactions: in time whatever happens, once, and with what Discord refuses for good taken as final. */
import {
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { DiscordAPIError, type RawFile, type REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Outcome } from './boundary.js';
import { loggable } from './boundary.js';
import type { Choice, View } from './commands/command.js';
import { LiveEdits } from './live-edits.js';
import { messageBody } from './views/message-body.js';

/** After this long without an answer, Discord is told that one is coming. It waits for 3,000. Milliseconds. */
const ACKNOWLEDGE_AFTER = 1_500;

/** What is needed to answer an interaction. */
export interface Answerable {
  id: string;
  token: string;
  applicationId: string;
}

/** How an interaction is to be answered. */
export interface Manner {
  /** Change the message whose button was pressed; otherwise a new message. */
  update: boolean;
  /** For the reader alone. */
  hidden: boolean;
  /** The work may take so long in one go that there is no moment to acknowledge in between: acknowledge before it. */
  long: boolean;
}

/** @param rest - the client's; its requests give up in time for the 3 s */
export class Responder {
  readonly #rest: REST;
  readonly #logger: Logger;

  constructor(rest: REST, logger: Logger) {
    this.#rest = rest;
    this.#logger = logger;
  }

  /**
   * Sends the outcome: at once when it is there soon, else after an acknowledgement.
   *
   * @param work - begun here; never rejects. What it shows of its progress is seen once the interaction is acknowledged
   * @param onRefused - makes the notice that is shown when Discord refuses the answer itself
   */
  async respond(
    interaction: Answerable,
    manner: Manner,
    work: (progress: (view: View) => void) => Promise<Outcome>,
    onRefused: (error: unknown) => View,
  ): Promise<void> {
    if (manner.long) return this.#respondLate(interaction, manner, work, onRefused);
    const working = work(() => undefined);
    const soon = await within(ACKNOWLEDGE_AFTER, working);
    if (soon === null) return this.#respondLate(interaction, manner, () => working, onRefused);
    await this.#sendFirst(interaction, manner, soon).catch(async (error: unknown) => {
      if (!wasRefused(error)) throw error;
      await this.#callback(interaction, newMessage(onRefused(error), true));
    });
  }

  /** Answers what somebody types. A late or lost suggestion harms nobody. */
  async suggest(interaction: Answerable, choices: Choice[]): Promise<void> {
    const data: APICommandAutocompleteInteractionResponseCallbackData = { choices };
    await this.#callback(interaction, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data });
  }

  async #sendFirst(interaction: Answerable, manner: Manner, outcome: Outcome): Promise<void> {
    if ('form' in outcome) {
      await this.#callback(interaction, { type: InteractionResponseType.Modal, data: outcome.form });
      return;
    }
    const { view, problem, files } = outcome;
    // A problem is told to the reader alone and leaves the message as it is.
    if (problem) await this.#callback(interaction, newMessage(view, true));
    else if (manner.update)
      await this.#callback(
        interaction,
        { type: InteractionResponseType.UpdateMessage, data: messageBody(view) },
        files,
      );
    else await this.#callback(interaction, newMessage(view, manner.hidden), files);
  }

  async #respondLate(
    interaction: Answerable,
    manner: Manner,
    work: (progress: (view: View) => void) => Promise<Outcome>,
    onRefused: (error: unknown) => View,
  ): Promise<void> {
    const acknowledged = await this.#callback(
      interaction,
      manner.update
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: manner.hidden ? { flags: MessageFlags.Ephemeral } : {},
          },
    );
    if (!acknowledged) return;
    const edits = new LiveEdits(
      (view) => this.#edit(interaction, view),
      (error) => this.#logger.debug({ err: loggable(error) }, 'Progress could not be shown'),
    );
    const outcome = await work((view) => edits.show(view));
    await edits.end();
    if ('form' in outcome) {
      await this.#edit(interaction, onRefused(new Error('A form came too late to be shown')));
      return;
    }
    const { view, problem, files } = outcome;
    if (problem && !manner.hidden) return this.#tellApart(interaction, manner, view);
    await this.#edit(interaction, view, files).catch(async (error: unknown) => {
      if (!wasRefused(error)) throw error;
      await this.#edit(interaction, onRefused(error));
    });
  }

  /** @returns false when the interaction is over and nothing more can be said */
  async #callback(
    interaction: Answerable,
    body: APIInteractionResponse,
    files: readonly RawFile[] = [],
  ): Promise<boolean> {
    try {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await this.#rest.post(route, { body, files: [...files], auth: false });
      return true;
    } catch (error) {
      // Sent twice because the answer to the first got lost: the first has arrived.
      if (isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return true;
      if (!isCode(error, RESTJSONErrorCodes.UnknownInteraction)) throw error;
      this.#logger.warn({ err: loggable(error) }, 'Discord gave up on an interaction before it was answered');
      return false;
    }
  }

  async #edit({ applicationId, token }: Answerable, view: View, files: readonly RawFile[] = []): Promise<void> {
    const body = messageBody(view);
    const route = Routes.webhookMessage(applicationId, token, '@original');
    await this.#rest.patch(route, { body, files: [...files], auth: false });
  }

  /** Tells a problem to the reader alone after an acknowledgement that everybody sees, which is taken back. */
  async #tellApart({ applicationId, token }: Answerable, manner: Manner, view: View): Promise<void> {
    if (!manner.update)
      await this.#rest.delete(Routes.webhookMessage(applicationId, token, '@original'), { auth: false });
    await this.#rest.post(Routes.webhook(applicationId, token), { body: messageBody(view, true), auth: false });
  }
}

/** The outcome, or null when it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function newMessage(view: View, hidden: boolean): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(view, hidden) };
}

/** Whether Discord looked at the message and would not have it: the interaction can still be answered otherwise. */
function wasRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
}

function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
