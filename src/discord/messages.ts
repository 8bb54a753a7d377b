/** Plain messages: direct ones, and those in a channel that mention the bot. What they say is answered and forgotten. */
import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type Message, MessageType, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { route as routeOf } from '../answers/index.js';
import { failureNotice, loggable, withinBoundary } from './boundary.js';
import { answerTo } from './commands/answer-to.js';
import type { Surroundings, View } from './commands/command.js';
import type { Cooldowns } from './cooldowns.js';
import { answersIn, noRules, type RulesOf, textUnder } from './house-rules.js';
import { type LibraryIn, placeOfMessage } from './place.js';
import type { ReaderLocales } from './reader/locales.js';
import { ReaderError } from './reader-error.js';
import { oneLine } from './views/escaping.js';
import { helpView } from './views/help.js';
import { messageBody } from './views/message-body.js';
import { noticeView } from './views/notice.js';
import { questionFrom } from './views/question.js';

export interface Reading {
  library: LibraryIn;
  rulesOf: RulesOf;
  cooldowns: Cooldowns;
  locales: ReaderLocales;
  /** Whether answers in servers can be reported to moderators. */
  reportable: boolean;
  rest: REST;
  logger: Logger;
}

/** Reads messages that are meant for the bot, and replies to them. */
export class MessageReader {
  readonly #library: LibraryIn;
  readonly #cooldowns: Cooldowns;
  readonly #locales: ReaderLocales;
  readonly #rulesOf: RulesOf;
  readonly #reportable: boolean;
  readonly #rest: REST;
  readonly #logger: Logger;

  constructor({ library, rulesOf, cooldowns, locales, reportable, rest, logger }: Reading) {
    this.#cooldowns = cooldowns;
    this.#locales = locales;
    this.#reportable = reportable;
    this.#library = library;
    this.#rulesOf = rulesOf;
    this.#rest = rest;
    this.#logger = logger;
  }

  /** Never rejects: what fails is told to the writer where that is possible, and logged. */
  async handle(message: Message): Promise<void> {
    try {
      const words = wordsForBot(message, message.client.user.id);
      if (words !== null) await this.#reply(message, words);
    } catch (error) {
      this.#logger.warn({ err: loggable(error) }, 'A message could not be answered');
    }
  }

  async #reply(message: Message, words: string): Promise<void> {
    const place = placeOfMessage(message);
    const rules = place.server === null ? noRules : await this.#rulesOf(place.server);
    // Nobody can be answered privately here, and a public word would be one in a channel that is to be left alone.
    if (!answersIn(rules, message)) return;
    const refusal = this.#cooldowns.count(place.reader, place.server);
    // Once told, who goes on is left without a word until the wait is over: each would be another message.
    if (refusal?.first === false) return;
    const text = textUnder(rules, message.guild?.preferredLocale ?? this.#locales.of(place.reader) ?? 'en');
    const work = async (): Promise<View> => {
      if (refusal !== null) throw refusal;
      if (rules.privateAnswers) throw new ReaderError('private-here');
      return replyTo(words, {
        library: await this.#library(place),
        text,
        reportable: this.#reportable && place.server !== null,
      });
    };
    const { view } = await withinBoundary('message', work, text, this.#logger);
    await this.#send(message, view).catch(async (error: unknown) => {
      if (!(error instanceof DiscordAPIError) || error.status !== 400) throw error;
      await this.#send(message, failureNotice('message', error, text.discord, this.#logger));
    });
  }

  async #send({ id, channelId }: Message, view: View): Promise<void> {
    const body = {
      ...messageBody(view),
      message_reference: { message_id: id, channel_id: channelId, fail_if_not_exists: false },
      // A request that is sent again because its answer got lost must not make a second reply.
      nonce: id,
      enforce_nonce: true,
    };
    await this.#rest.post(Routes.channelMessages(channelId), { body });
  }
}

/**
 * What a message asks of the bot.
 *
 * @param bot - the bot's user id
 * @returns the words without the mention; empty when there are none; null when the message is not meant for the bot
 */
export function wordsForBot(message: Message, bot: string): string | null {
  if (message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const mention = new RegExp(`<@!?${bot}>`, 'gu');
  const named = mention.test(message.content);
  const words = message.content.replace(mention, ' ');
  if (message.guildId === null || named) return words;
  // A reply mentions its author's message by itself; only a written mention asks something. Content can be withheld.
  const withheld = message.type === MessageType.Default && message.content === '';
  return withheld && message.mentions.users.has(bot) ? '' : null;
}

/** The answer to free words: a pointer for words that ask nothing, help where it is asked for, else an answer. */
function replyTo(words: string, surroundings: Surroundings): View {
  const { library, text } = surroundings;
  if (text.discord.help.askedBy.includes(oneLine(words).toLowerCase())) return helpView(library.searched(), text);
  const route = routeOf(library, words);
  if (route.kind === 'pointer') return noticeView(text.answers.pointer(route.reason));
  const question = questionFrom(route.kind, route.text, route);
  return answerTo(route.other === undefined ? question : { ...question, other: route.other }, surroundings);
}
