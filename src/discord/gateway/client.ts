/** The discord.js client as this bot needs it: few intents, no message kept, requests that give up in time. */
import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials, type RESTOptions } from 'discord.js';
import { guardedStrategy, type MalformedEventListener } from './guard.js';

/** Unprivileged all three. Content of messages comes with direct messages and mentions only, which is all the bot reads. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** An interaction must be answered within 3 s: a request that takes longer than this is of no use any more. Milliseconds. */
const REQUEST_TIMEOUT = 2_500;

/** One more try after a failed or timed-out request. More would come after the 3 s. */
const REQUEST_RETRIES = 1;

/** Node's word for a connection that the other side cut. */
const CONNECTION_RESET = 'ECONNRESET';

/** What undici calls the same: https://undici.nodejs.org/#/docs/api/Errors */
const SOCKET_CLOSED = 'UND_ERR_SOCKET';

type RequestInit = Parameters<RESTOptions['makeRequest']>[1];

/**
 * The request with a form written out as bytes. discord.js hands Node's form to whichever version of undici was loaded first, and one
 * that is not its own does not know it for a form.
 */
async function withBytes(init: RequestInit): Promise<RequestInit> {
  if (!(init.body instanceof FormData)) return init;
  const written = new Response(init.body);
  const headers = { ...(init.headers as Record<string, string>), 'content-type': written.headers.get('content-type')! };
  return { ...init, headers, body: new Uint8Array(await written.arrayBuffer()) };
}

/**
 * The request as discord.js makes it. It tries again after a connection was reset but does not know what its own HTTP
 * client calls that, so a connection that Discord closed between two requests would cost an answer.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, await withBytes(init));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== SOCKET_CLOSED) throw error;
    throw Object.assign(new Error(error.message, { cause: error }), { code: CONNECTION_RESET });
  }
};

/**
 * @param api - base address of the REST API, without version; undefined for Discord's own
 * @param onMalformed - told of gateway events that had to be dropped
 */
export function createClient(api: string | undefined, onMalformed: MalformedEventListener): Client {
  return new Client({
    intents,
    // A direct message's channel is not known beforehand: without this partial its messages are dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      VoiceStateManager: 0,
      PresenceManager: 0,
      ThreadMemberManager: 0,
    }),
    rest: { timeout: REQUEST_TIMEOUT, retries: REQUEST_RETRIES, makeRequest, ...(api === undefined ? {} : { api }) },
    ws: { buildStrategy: guardedStrategy(onMalformed) },
  });
}
