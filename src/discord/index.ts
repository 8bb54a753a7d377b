/** The bot: a discord.js client, its commands, and what it reads. Knows Discord; knows nothing of how answers are found. */
import { type Client, Events, REST, RESTEvents, ShardClientUtil } from 'discord.js';
import type { Logger } from 'pino';
import { loggable } from './boundary.js';
import type { CommandDefinition } from './commands/command.js';
import { definitions } from './commands/index.js';
import { localized } from './commands/localized.js';
import { BotFatalError, fatalCloseCode, fatalLogin } from './fatal.js';
import { createClient } from './gateway/client.js';
import { registerCommands } from './gateway/registration.js';
import { noRules, type RulesOf } from './house-rules.js';
import { InteractionRouter } from './interactions.js';
import { MessageReader } from './messages.js';
import { type Allowances, Cooldowns, noBounds } from './cooldowns.js';
import type { LibraryFor, LibraryIn } from './place.js';
import { ReaderLocales } from './reader/locales.js';
import { Membership } from './reader/membership.js';
import { type ReaderChoices, ReaderServers } from './reader/reader-servers.js';
import { ReaderCommandRouter } from './reader/router.js';
import { useCommand } from './reader/use.js';
import { serverCommands, serverParts } from './moderation/index.js';
import { tellOfFeed, type FeedTold } from './moderation/feed-notice.js';
import { type ChangesToPost, postChanges, type Posted, tellOfRefusal } from './moderation/record/post.js';
import { watchMembership } from './moderation/coming-and-going.js';
import { type NewsroomOf, ServerCommandRouter } from './moderation/router.js';
import { Responder } from './responding.js';
import type { ServerSettings } from '../store/index.js';

export type { NewsroomOf } from './moderation/router.js';
export { type BotFatalCode, BotFatalError } from './fatal.js';
export type { HouseRules, RulesOf } from './house-rules.js';
export type { Allowance, Allowances } from './cooldowns.js';
export type { ChangesToPost, Posted } from './moderation/record/post.js';
export type { Asked, LibraryFor } from './place.js';
export { graceTime } from './moderation/coming-and-going.js';
export { type ReaderChoices, ReaderServers } from './reader/reader-servers.js';

export interface BotOptions {
  token: string;
  /** Base address of the REST API, without version; undefined for Discord's own. */
  api?: string | undefined;
  library: LibraryFor;
  /** The servers' own coverage and settings; without it the commands for moderators are not offered. */
  newsroomOf?: NewsroomOf | undefined;
  /** What the moderators of a server decided about answers there; nothing unless told. */
  rulesOf?: RulesOf | undefined;
  /** What readers chose for their direct messages; without it `/use` is not offered, and these ask the built-in coverage alone. */
  readerChoices?: ReaderChoices | undefined;
  /** How often readers and servers may ask; as often as they like unless told. */
  allowances?: Allowances | undefined;
  /** The clock, in milliseconds since 1970-01-01 UTC; the system's unless told. */
  now?: (() => number) | undefined;
  logger: Logger;
  /**
   * Told when the running bot cannot go on (its token was withdrawn, its intents refused). The process should end:
   * discord.js would try for ever. A failure to start rejects `startBot` and is not told here.
   */
  onFatal?: (error: BotFatalError) => void;
}

/** What is needed to answer. */
type Answering = Pick<BotOptions, 'library' | 'newsroomOf' | 'readerChoices' | 'logger'> & {
  rulesOf: RulesOf;
  allowances: Allowances;
  now: () => number;
};

/** The commands that answer readers, and those for what readers and moderators can set here. */
function offered({
  newsroomOf,
  readerChoices,
}: Pick<BotOptions, 'newsroomOf' | 'readerChoices'>): readonly CommandDefinition[] {
  return localized([
    ...definitions,
    ...(readerChoices === undefined ? [] : [useCommand]),
    ...(newsroomOf === undefined ? [] : serverCommands.map(({ data }) => data)),
  ]);
}

export interface Bot {
  client: Client;
  /**
   * Posts what moderators of a server have to hear about a feed.
   *
   * @returns false when they named no channel for it, or the bot may not post there
   */
  tellOfFeed(server: string, told: FeedTold): Promise<boolean>;
  /** Whether the bot is in a server, as far as this process looks after it. */
  isIn(server: string): boolean;
  /** Whether this process looks after a server if the bot is in it: that {@link isIn} says no then means that it is not. */
  wouldKnow(server: string): boolean;
  /**
   * Posts changes of a server that the bot is in, where its record goes.
   *
   * @throws what Discord says when it may work later
   */
  postChanges(server: string, settings: ServerSettings, changes: ChangesToPost): Promise<Posted>;
  /** Tells somebody of that server who can mend it that its record cannot be posted. */
  tellOfRefusal(server: string, settings: ServerSettings): Promise<void>;
  /** Answers what it has begun to answer, then leaves. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers commands that changed, and answers.
 *
 * @returns once the bot is ready and its commands are registered
 * @throws BotFatalError when Discord refuses the token or the intents, or cannot be reached
 */
export async function startBot({
  token,
  api,
  library,
  newsroomOf,
  rulesOf = () => Promise.resolve(noRules),
  readerChoices,
  allowances = noBounds,
  now = Date.now,
  logger,
  onFatal,
}: BotOptions): Promise<Bot> {
  const client = createClient(api, (error, event) => {
    logger.warn({ event, err: loggable(error) }, 'Dropped a malformed gateway event');
  });
  const underWay = answerEvents(client, { library, newsroomOf, rulesOf, readerChoices, allowances, now, logger });
  const fatal = watchForFatal(client);
  try {
    await Promise.race([login(client, token), fatal.then((error) => Promise.reject(error))]);
    await register(client, token, api, offered({ newsroomOf, readerChoices }), logger);
  } catch (error) {
    await client.destroy();
    throw fatalLogin(error);
  }
  void fatal.then((error) => onFatal?.(error));
  return {
    client,
    async tellOfFeed(server, told) {
      if (newsroomOf === undefined) return false;
      return tellOfFeed(client, await newsroomOf(server, 'bot').store.settings.get(), server, told, logger);
    },
    isIn: (server) => client.guilds.cache.has(server),
    wouldKnow: (server) =>
      client.ws.shards.has(ShardClientUtil.shardIdForGuildId(server, client.options.shardCount ?? 1)),
    postChanges: (server, settings, changes) => postChanges(client, server, settings, changes),
    tellOfRefusal: (server, settings) => tellOfRefusal(client, server, settings),
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.allSettled(underWay);
      await client.destroy();
    },
  };
}

/** Logs in and waits until the servers are known. */
async function login(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
}

/** Not in a hurry as answers are, so with the patience and the retries that discord.js has by default. */
async function register(
  client: Client,
  token: string,
  api: string | undefined,
  commandsOffered: readonly CommandDefinition[],
  logger: Logger,
): Promise<void> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  try {
    const { written, commands } = await registerCommands(rest, client.application!.id, commandsOffered);
    logger.info({ written, commands: commands.length }, written ? 'Commands registered' : 'Commands unchanged');
  } catch (error) {
    const failure = fatalLogin(error);
    if (failure.code === 'token-refused') throw failure;
    // The commands that are registered already still work, and so do messages.
    logger.error({ err: loggable(error) }, 'Commands could not be registered');
  }
}

/** @returns what is being answered at the moment */
function answerEvents(client: Client, answering: Answering): Set<Promise<void>> {
  const { newsroomOf, rulesOf, readerChoices, allowances, now, logger } = answering;
  const underWay = new Set<Promise<void>>();
  const track = (answering: Promise<void>): void => {
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  };
  const responder = new Responder(client.rest, logger);
  const ofServers = newsroomOf && new ServerCommandRouter(serverCommands, serverParts, newsroomOf, responder, logger);
  if (newsroomOf !== undefined) watchMembership(client, newsroomOf, 'bot', logger);
  const membership = new Membership(client.rest, logger, now);
  const servers = readerChoices && new ReaderServers(readerChoices, membership);
  const library: LibraryIn = async (place) => {
    if (place.server === null) return answering.library({ servers: (await servers?.askedIn(place)) ?? [] });
    membership.seen(place.server, place.reader);
    return answering.library({ server: place.server });
  };
  const ofReaders = servers && new ReaderCommandRouter(servers, responder, logger);
  const cooldowns = new Cooldowns(allowances, now);
  const common = {
    library,
    rulesOf,
    cooldowns,
    locales: new ReaderLocales(),
    reportable: newsroomOf !== undefined,
    logger,
  };
  const others = [ofServers, ofReaders].filter((other) => other !== undefined);
  const interactions = new InteractionRouter({ ...common, responder, others });
  const messages = new MessageReader({ ...common, rest: client.rest });
  client.on(Events.InteractionCreate, (interaction) => track(interactions.handle(interaction)));
  client.on(Events.MessageCreate, (message) => track(messages.handle(message)));
  client.on(Events.Error, (error) => logger.error({ err: loggable(error) }, 'discord.js reported an error'));
  client.on(Events.ShardError, (error) => logger.warn({ err: loggable(error) }, 'The gateway connection failed'));
  client.on(Events.ShardReconnecting, () => logger.info('Reconnecting to the gateway'));
  client.on(Events.ShardResume, (_shard, replayed) => logger.info({ replayed }, 'Gateway session resumed'));
  return underWay;
}

/** @returns resolves when Discord refuses the bot for good; stays open as long as all is well */
function watchForFatal(client: Client): Promise<BotFatalError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fatal = fatalCloseCode(code);
      if (fatal !== null) resolve(new BotFatalError(fatal));
    });
    // After one 401 discord.js forgets its token, and every later call fails. Answers to interactions carry no token.
    client.rest.on(RESTEvents.Response, (request, response) => {
      if (response.status === 401 && request.data.auth !== false) resolve(new BotFatalError('token-refused'));
    });
  });
}
