import type { Clock } from '../clock.js';

const WINDOW = 1_000;

/** Counts requests in the last second. */
export class Rate {
  #at: number[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly perSecond: number,
  ) {}

  /** Counts a request. 0 when it may pass, else the milliseconds until one may. */
  waitFor(): number {
    if (this.perSecond === Infinity) return 0;
    const now = this.clock.now();
    this.#at = this.#at.filter((at) => now - at < WINDOW);
    const [oldest] = this.#at;
    if (oldest !== undefined && this.#at.length >= this.perSecond) return oldest + WINDOW - now;
    this.#at.push(now);
    return 0;
  }
}

/** The answer 429. @param retryAfter seconds @param global for the whole bot, not for one route */
export function rateLimited(retryAfter: number, global: boolean): Response {
  return Response.json(
    { message: 'You are being rate limited.', retry_after: retryAfter, global },
    {
      status: 429,
      headers: {
        'retry-after': String(retryAfter),
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
        via: '1.1 sandbox',
      },
    },
  );
}
