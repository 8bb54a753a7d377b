import robotsParser from 'robots-parser';
import type { Clock } from './clock.js';
import { FetchError } from './errors.js';

/** The name that robots.txt knows us by: the product token of the User-Agent (RFC 9309, 2.2.1). */
export const ROBOT_NAME = 'OnRecord';

/** What a host's robots.txt says. */
export interface Rules {
  allows(url: URL): boolean;
  /** Between two visits; 0 where it asks for none. Milliseconds. */
  crawlDelay: number;
  /** Addresses of sitemaps, as written. */
  sitemaps: readonly string[];
}

/** A robots.txt as it was answered. */
export interface RobotsAnswer {
  status: number;
  text: string;
}

/** Rules are asked for again after a day (RFC 9309, 2.4), a failure to get them after ten minutes. Milliseconds. */
const KEPT = 24 * 60 * 60_000;
const FAILURE_KEPT = 10 * 60_000;

/** More of a file than RFC 9309 (2.5) asks to be read. Bytes. */
export const ROBOTS_LIMIT = 512 * 1024;

/** Longer lines are no rules, but could make the comparison with an address slow. Characters. */
const LONGEST_LINE = 1_000;

/** Files kept at once; the one asked for first goes first. */
const MOST_KEPT = 1_000;

const everything: Rules = { allows: () => true, crawlDelay: 0, sitemaps: [] };

interface Kept {
  until: number;
  /** Why there are none, when they cannot be had. */
  rules: Promise<Rules | FetchError>;
}

/** robots.txt of every host that was asked, each asked for once a day. */
export class Robots {
  readonly #clock: Clock;
  readonly #get: (url: URL) => Promise<RobotsAnswer>;
  readonly #kept = new Map<string, Kept>();

  /** @param get - fetches a robots.txt, following redirects; throws FetchError */
  constructor(clock: Clock, get: (url: URL) => Promise<RobotsAnswer>) {
    this.#clock = clock;
    this.#get = get;
  }

  /**
   * The rules for an address.
   *
   * @throws FetchError when they cannot be had now: `robots-unknown`, or what keeps the whole host from being reached
   */
  async rules(url: URL): Promise<Rules> {
    const { origin } = url;
    const now = this.#clock.now();
    let kept = this.#kept.get(origin);
    if (kept === undefined || kept.until <= now) {
      kept = { until: now + KEPT, rules: this.#fetch(origin) };
      this.#kept.delete(origin);
      this.#kept.set(origin, kept);
      for (const first of this.#kept.keys()) if (this.#kept.size > MOST_KEPT) this.#kept.delete(first);
    }
    const rules = await kept.rules;
    if (!(rules instanceof FetchError)) return rules;
    kept.until = Math.min(kept.until, now + FAILURE_KEPT);
    throw new FetchError(rules.code, url.href, rules.details, { cause: rules });
  }

  /** A host that fails to answer counts as one that says no (RFC 9309, 2.3.1.4). */
  async #fetch(origin: string): Promise<Rules | FetchError> {
    const url = new URL('/robots.txt', origin);
    try {
      const { status, text } = await this.#get(url);
      if (status >= 500 || status === 429) return new FetchError('robots-unknown', url.href);
      // No file, no rules; and so for every other "no" (RFC 9309, 2.3.1.3).
      return status >= 400 ? everything : readRobots(url, text);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      // Redirects that go on without end count as no file (RFC 9309, 2.3.1.2).
      return error.code === 'redirects' ? everything : error;
    }
  }
}

/** Reads a robots.txt. */
export function readRobots(url: URL, text: string): Rules {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.length <= LONGEST_LINE);
  const robots = robotsParser(url.href, lines.join('\n'));
  const delay = robots.getCrawlDelay(ROBOT_NAME) ?? 0;
  return {
    allows: (wanted) => robots.isAllowed(wanted.href, ROBOT_NAME) !== false,
    crawlDelay: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    sitemaps: robots.getSitemaps(),
  };
}
