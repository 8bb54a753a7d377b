import type { Clock } from './clock.js';

/** First millisecond of 2015, the epoch of Discord's ids. @see https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000;
const IDS_PER_MILLISECOND = 4096;

/** Makes ids as Discord does: sortable by time, unique in this sandbox, and the same for the same clock. */
export class Snowflakes {
  #millisecond = 0;
  #sequence = 0;

  constructor(private readonly clock: Clock) {}

  next(): string {
    const now = this.clock.now() - DISCORD_EPOCH;
    if (now > this.#millisecond) {
      this.#millisecond = now;
      this.#sequence = 0;
    } else if (++this.#sequence === IDS_PER_MILLISECOND) {
      this.#millisecond += 1;
      this.#sequence = 0;
    }
    return ((BigInt(this.#millisecond) << 22n) | BigInt(this.#sequence)).toString();
  }
}
