/** Failures after which the bot cannot go on and its process should end. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';

/**
 * `token-refused`: Discord does not know the token (HTTP 401, or gateway close 4004).
 * `intents-refused`: Discord does not grant the gateway intents (close 4013, 4014).
 * `sharding-required`: the bot is in too many servers for one connection (close 4011).
 * `gateway-refused`: another close code that Discord says must not be retried (4010, 4012).
 * `unreachable`: no answer from Discord, or one that is not Discord's.
 */
export type BotFatalCode =
  'token-refused' | 'intents-refused' | 'sharding-required' | 'gateway-refused' | 'unreachable';

/** A failure that no retry can mend. `code` says which; `cause` is what discord.js reported. */
export class BotFatalError extends Error {
  override readonly name = 'BotFatalError';
  readonly code: BotFatalCode;

  constructor(code: BotFatalCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

const fatalCloseCodes: ReadonlyMap<number, BotFatalCode> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, 'token-refused'],
  [GatewayCloseCodes.InvalidIntents, 'intents-refused'],
  [GatewayCloseCodes.DisallowedIntents, 'intents-refused'],
  [GatewayCloseCodes.ShardingRequired, 'sharding-required'],
  [GatewayCloseCodes.InvalidShard, 'gateway-refused'],
  [GatewayCloseCodes.InvalidAPIVersion, 'gateway-refused'],
]);

/**
 * What a gateway close code means for the bot.
 *
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 * @returns the fatal code; null when discord.js reconnects after it
 */
export function fatalCloseCode(close: number): BotFatalCode | null {
  return fatalCloseCodes.get(close) ?? null;
}

/** A failed log-in as the fatal error it is. A gateway close is reported apart, by its code. */
export function fatalLogin(error: unknown): BotFatalError {
  if (error instanceof BotFatalError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new BotFatalError('token-refused', { cause: error });
  }
  if ((error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401) {
    return new BotFatalError('token-refused', { cause: error });
  }
  return new BotFatalError('unreachable', { cause: error });
}
