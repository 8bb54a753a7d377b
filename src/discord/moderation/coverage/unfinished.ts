/** What lives in this process alone, for a while: imports that somebody may stop, and drafts that wait for facts. */
import { randomBytes } from 'node:crypto';

/** The oldest give way when there are more. */
const MOST = 500;

/** Things of one kind, by server and an id that fits into a `custom_id`. */
export class Unfinished<Thing> {
  readonly #things = new Map<string, { thing: Thing; server: string; since: number }>();
  readonly #kept: number;
  readonly #now: () => number;

  /**
   * @param kept - how long a thing is kept, in milliseconds
   * @param now - in milliseconds
   */
  constructor(kept: number, now: () => number = Date.now) {
    this.#kept = kept;
    this.#now = now;
  }

  /** @returns the id */
  keep(server: string, thing: Thing): string {
    const id = randomBytes(6).toString('hex');
    this.#things.set(id, { thing, server, since: this.#now() });
    for (const [oldest] of this.#things) {
      if (this.#things.size <= MOST) break;
      this.#things.delete(oldest);
    }
    return id;
  }

  /** @returns undefined when there is none, when it is too old, or belongs to another server */
  get(server: string, id: string): Thing | undefined {
    const found = this.#things.get(id);
    if (found?.server !== server || this.#now() - found.since > this.#kept) return undefined;
    return found.thing;
  }

  drop(id: string): void {
    this.#things.delete(id);
  }
}
