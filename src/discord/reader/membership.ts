/** Whether somebody is a member of a server, as Discord says; an answer holds for a short time. */
import { DiscordAPIError, type REST, RESTJSONErrorCodes } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { loggable } from '../boundary.js';

/** How long a "yes" and a "no" hold. Who leaves a server is answered from its coverage at most this long. Milliseconds. */
const holds = { yes: 5 * 60 * 1_000, no: 60 * 1_000 } as const;

/** Answers that are kept at most. */
const mostKept = 20_000;

/** What Discord says of somebody who is no member, and of a server that the bot is not in. */
const noMember: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
];

interface Known {
  member: Promise<boolean>;
  /** Milliseconds since 1970-01-01 UTC; undefined until Discord has answered. */
  until: number | undefined;
}

export class Membership {
  readonly #rest: REST;
  readonly #logger: Logger;
  readonly #now: () => number;
  /** By server and reader; the oldest first. */
  readonly #known = new Map<string, Known>();

  /** @param now - the clock, in milliseconds since 1970-01-01 UTC */
  constructor(rest: REST, logger: Logger, now: () => number) {
    this.#rest = rest;
    this.#logger = logger;
    this.#now = now;
  }

  /** Never rejects: who cannot be asked about is taken for no member, and asked about again the next time. */
  isMember(server: string, reader: string): Promise<boolean> {
    const key = `${server}:${reader}`;
    const known = this.#held(key);
    if (known !== undefined) return known.member;
    const asked: Known = { member: Promise.resolve(false), until: undefined };
    asked.member = this.#ask(server, reader).then((member) => {
      if (member === null) this.#known.delete(key);
      else asked.until = this.#now() + (member ? holds.yes : holds.no);
      return member ?? false;
    });
    this.#keep(key, asked);
    return asked.member;
  }

  /** Takes down that somebody was seen in a server, which spares a question. */
  seen(server: string, reader: string): void {
    this.#keep(`${server}:${reader}`, { member: Promise.resolve(true), until: this.#now() + holds.yes });
  }

  /** Whether Discord was asked about somebody lately, or they were seen. */
  isKnown(server: string, reader: string): boolean {
    return this.#held(`${server}:${reader}`) !== undefined;
  }

  #held(key: string): Known | undefined {
    const known = this.#known.get(key);
    return known !== undefined && (known.until === undefined || known.until > this.#now()) ? known : undefined;
  }

  #keep(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostKept) return;
      this.#known.delete(oldest);
    }
  }

  /** @returns null when Discord does not answer */
  async #ask(server: string, reader: string): Promise<boolean | null> {
    try {
      await this.#rest.get(Routes.guildMember(server, reader));
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && noMember.includes(error.code)) return false;
      this.#logger.warn({ err: loggable(error) }, 'Discord could not be asked whether somebody is a member');
      return null;
    }
  }
}
