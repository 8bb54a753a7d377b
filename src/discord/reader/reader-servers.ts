/** Which servers' coverage a reader is answered from outside of servers: those that allow it, that they are in, and that they chose. */
import type { Place } from '../place.js';
import type { Membership } from './membership.js';

/** Servers about which Discord is asked for one reader. It answers 50 requests a second, and others want theirs too. */
const mostAsked = 25;

/** What readers chose, and what servers allow. */
export interface ReaderChoices {
  /** Ids of the servers that let members ask their coverage in direct messages. */
  open(): Promise<readonly string[]>;
  /** Ids of the servers that a reader chose; null when they chose nothing, not even none. */
  chosen(reader: string): Promise<readonly string[] | null>;
  /** Takes down a choice, or with null that there is none any more. */
  choose(reader: string, servers: readonly string[] | null): Promise<void>;
}

export class ReaderServers {
  readonly #choices: ReaderChoices;
  readonly #membership: Pick<Membership, 'isMember' | 'isKnown'>;

  constructor(choices: ReaderChoices, membership: Pick<Membership, 'isMember' | 'isKnown'>) {
    this.#choices = choices;
    this.#membership = membership;
  }

  /**
   * The servers whose coverage is asked beside the built-in one. In a direct message those that the reader shares with the bot, unless they
   * chose; where others read the answer, only what they chose.
   */
  async askedIn({ reader, direct }: Pick<Place, 'reader' | 'direct'>): Promise<string[]> {
    const chosen = await this.#choices.chosen(reader);
    if (chosen === null && !direct) return [];
    const shared = await this.shared(reader);
    return chosen === null ? shared : shared.filter((server) => chosen.includes(server));
  }

  /** The servers that a reader may choose from: those they are in and that allow it, those they chose first; at most 25. */
  async shared(reader: string): Promise<string[]> {
    const open = await this.#choices.open();
    if (open.length === 0) return [];
    const chosen = new Set(await this.#choices.chosen(reader));
    const nearness = (server: string): number =>
      chosen.has(server) ? 0 : this.#membership.isKnown(server, reader) ? 1 : 2;
    return this.#amongMembers(
      [...open].sort((one, other) => nearness(one) - nearness(other)),
      reader,
    );
  }

  /** Those of some servers that allow it and that a reader is in; at most 25. */
  async sharedOf(servers: readonly string[], reader: string): Promise<string[]> {
    const open = new Set(await this.#choices.open());
    return this.#amongMembers(
      servers.filter((server) => open.has(server)),
      reader,
    );
  }

  chosen(reader: string): Promise<readonly string[] | null> {
    return this.#choices.chosen(reader);
  }

  /** Takes down a choice. What the reader is no member of, or is not open, is left out; null takes the choice back. */
  async choose(reader: string, servers: readonly string[] | null): Promise<void> {
    await this.#choices.choose(reader, servers === null ? null : await this.sharedOf(servers, reader));
  }

  async #amongMembers(servers: readonly string[], reader: string): Promise<string[]> {
    const asked = servers.slice(0, mostAsked);
    const members = await Promise.all(asked.map((server) => this.#membership.isMember(server, reader)));
    return asked.filter((_server, index) => members[index]);
  }
}
