/** How often a reader, and all members of a server together, may ask: so many questions in so many seconds, at any moment. */
import type { CooldownOf } from '../text/en/readers.js';

/** So many questions in so long. */
export interface Allowance {
  questions: number;
  seconds: number;
}

/** What is allowed; null where there is no bound. Counted by each process for itself. */
export interface Allowances {
  reader: Allowance | null;
  server: Allowance | null;
}

export const noBounds: Allowances = { reader: null, server: null };

/** Somebody asked too often. */
export class OnCooldown extends Error {
  override readonly name = 'OnCooldown';

  /**
   * @param until - when the next question is answered, in milliseconds since 1970-01-01 UTC
   * @param first - whether nobody was told before of this wait
   */
  constructor(
    readonly of: CooldownOf,
    readonly until: number,
    readonly first: boolean,
  ) {
    super(of);
  }
}

/** Readers and servers that are looked after before those that have not asked for long are dropped. */
const mostKept = 10_000;

/** When questions were asked, the earliest first, and whether somebody was told to wait since the last. */
interface Log {
  times: number[];
  told: boolean;
}

export class Cooldowns {
  readonly #allowances: Allowances;
  readonly #now: () => number;
  readonly #logs = new Map<string, Log>();

  /** @param now - the clock, in milliseconds since 1970-01-01 UTC */
  constructor(allowances: Allowances, now: () => number) {
    this.#allowances = allowances;
    this.#now = now;
  }

  /**
   * Counts a question.
   *
   * @param server - null outside of servers
   * @returns why it is one too many, and is not counted; null when it is not
   */
  count(reader: string, server: string | null): OnCooldown | null {
    const counted = [this.#log('reader', reader), ...(server === null ? [] : [this.#log('server', server)])];
    for (const { of, log, allowance } of counted) {
      const refusal = this.#refusal(of, log, allowance);
      if (refusal !== null) return refusal;
    }
    for (const { log, allowance } of counted) {
      if (allowance === null) continue;
      log.times.push(this.#now());
      log.told = false;
    }
    this.#drop();
    return null;
  }

  #log(of: CooldownOf, id: string): { of: CooldownOf; log: Log; allowance: Allowance | null } {
    const allowance = this.#allowances[of];
    if (allowance === null) return { of, allowance, log: { times: [], told: false } };
    const key = `${of}:${id}`;
    const log = this.#logs.get(key) ?? { times: [], told: false };
    // The last in the map is the one that asked last.
    this.#logs.delete(key);
    this.#logs.set(key, log);
    return { of, allowance, log };
  }

  #refusal(of: CooldownOf, log: Log, allowance: Allowance | null): OnCooldown | null {
    if (allowance === null) return null;
    const span = allowance.seconds * 1_000;
    log.times = log.times.filter((time) => time > this.#now() - span);
    const [earliest] = log.times;
    if (earliest === undefined || log.times.length < allowance.questions) return null;
    const first = !log.told;
    log.told = true;
    return new OnCooldown(of, earliest + span, first);
  }

  /** Forgets who asked the longest ago: with so many others, nobody of them is near their bound. */
  #drop(): void {
    for (const key of this.#logs.keys()) {
      if (this.#logs.size <= mostKept) return;
      this.#logs.delete(key);
    }
  }
}
