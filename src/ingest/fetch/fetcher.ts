import { contentTypeOf } from '../content-type.js';
import { decode } from '../decode.js';
import { IngestError } from '../errors.js';
import { BYTE_LIMIT } from '../limits.js';
import { webAddress } from './address.js';
import { backOff, retryAfter } from './back-off.js';
import { systemClock, type Clock } from './clock.js';
import { FetchError, isTemporary, isTemporaryStatus } from './errors.js';
import { outwardOnly, type NetworkGuard } from './guard.js';
import { HostQueue, type Turn } from './host-queue.js';
import { obstacleOf } from './obstacle.js';
import { isRedirect, requester, type Answer, type Request, type Requester, type RequestLimits } from './request.js';
import { Robots, ROBOTS_LIMIT, type RobotsAnswer } from './robots.js';
import { userAgent } from './user-agent.js';

/** What is fetched: an article's page may be a text or a PDF too; a feed may be a sitemap or a list of addresses. */
export type Wanted = 'page' | 'feed';

export interface FetchOptions {
  wanted: Wanted;
  /** What the server sent the last time, to be told when nothing has changed since. */
  etag?: string | null;
  lastModified?: string | null;
  /** How often it is tried in all when the failure may pass; 1 when somebody else tries again later. */
  attempts?: number;
  signal?: AbortSignal | undefined;
}

/** What was fetched. */
export interface Fetched {
  /** Where it was found, after redirects. */
  url: string;
  /** Where it stands for good, when only permanent redirects led there; null when none did. */
  movedTo: string | null;
  /** Nothing has changed since the last time: there are no bytes. */
  notModified: boolean;
  bytes: Uint8Array;
  /** As the server names it; empty when it does not. */
  contentType: string;
  etag: string | null;
  lastModified: string | null;
  /** Milliseconds since 1970-01-01 UTC. */
  fetchedAt: number;
}

export interface FetcherOptions {
  /** Whom a site's owner can write to: an e-mail or web address; null when nobody gave one. */
  contact: string | null;
  guard?: NetworkGuard;
  clock?: Clock;
  limits?: Partial<RequestLimits>;
  /** For a connection. Milliseconds. */
  connectTimeout?: number;
  /** Between two visits to a host. Milliseconds. */
  pause?: number;
}

const CONNECT_TIMEOUT = 10_000;
const LIMITS: RequestLimits = { headers: 15_000, idle: 15_000, whole: 45_000, bytes: BYTE_LIMIT };
const PAUSE = 1_000;

/** Nobody waits longer than this for a host that asks for a pause. Milliseconds. */
const LONGEST_WAIT = 60_000;

/** The most that a `Retry-After` is believed: a host may not shut itself out for ever by mistake. Milliseconds. */
const LONGEST_HOLD = 24 * 60 * 60_000;

const MOST_REDIRECTS = 5;
const ATTEMPTS = 3;
const BETWEEN_ATTEMPTS = { first: 2_000, longest: 20_000 };

const ACCEPT: Readonly<Record<Wanted, string>> = {
  page: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
};

/** Kinds that hold no text whatever they are called. */
const NOT_READ = /^(?:image|video|audio|font|model)\/(?!svg)/u;

/** Fetches pages and feeds as a guest should: never inward, by robots.txt, one at a time, with a name and a limit to everything. */
export class Fetcher {
  readonly #guard: NetworkGuard;
  readonly #clock: Clock;
  readonly #limits: RequestLimits;
  readonly #requester: Requester;
  readonly #queue: HostQueue;
  readonly #robots: Robots;

  constructor(options: FetcherOptions) {
    const { contact, guard = outwardOnly, clock = systemClock, limits = {} } = options;
    const { connectTimeout = CONNECT_TIMEOUT, pause = PAUSE } = options;
    this.#guard = guard;
    this.#clock = clock;
    this.#limits = { ...LIMITS, ...limits };
    this.#requester = requester({ guard, userAgent: userAgent(contact), connectTimeout });
    this.#queue = new HostQueue({ clock, pause, longestWait: LONGEST_WAIT });
    this.#robots = new Robots(clock, (url) => this.#robotsFile(url));
  }

  /**
   * Fetches what stands at an address.
   *
   * @param address - as a person typed it, or a feed or page links it
   * @throws FetchError
   */
  async fetch(address: string, options: FetchOptions): Promise<Fetched> {
    const { wanted, etag, lastModified, signal, attempts = ATTEMPTS } = options;
    const requested = webAddress(address, this.#guard);
    const headers: Record<string, string> = { accept: ACCEPT[wanted] };
    if (etag != null) headers['if-none-match'] = etag;
    if (lastModified != null) headers['if-modified-since'] = lastModified;
    const { url, movedTo, answer } = await this.#follow(requested, async (hop, kind) => {
      const rules = await this.#robots.rules(hop);
      if (!rules.allows(hop)) throw new FetchError('robots', hop.href);
      this.#queue.setCrawlDelay(hop.host, rules.crawlDelay);
      const accepts = (sent: Answer['headers']): void => refuseKind(sent, hop);
      const request = { url: hop, headers, limits: this.#limits, accepts, signal };
      return this.#send(request, kind, attempts);
    });
    const fetched: Fetched = {
      url: url.href,
      movedTo: movedTo?.href ?? null,
      notModified: answer.status === 304,
      bytes: answer.body,
      contentType: answer.headers['content-type'] ?? '',
      etag: answer.headers['etag'] ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
      fetchedAt: this.#clock.now(),
    };
    if (!fetched.notModified) refuseStatus(answer, url, this.#clock.now());
    if (wanted === 'page') refuseObstacle(fetched, requested, url);
    return fetched;
  }

  /** The address of every sitemap that a host's robots.txt names. @throws FetchError */
  async sitemaps(address: string): Promise<readonly string[]> {
    return (await this.#robots.rules(webAddress(address, this.#guard))).sitemaps;
  }

  /** Ends all connections, once what is under way is done. */
  close(): Promise<void> {
    return this.#requester.close();
  }

  /** robots.txt, with the redirects that RFC 9309 (2.3.1.2) allows it. It asks nobody for leave. */
  async #robotsFile(file: URL): Promise<RobotsAnswer> {
    const limits = { ...this.#limits, bytes: ROBOTS_LIMIT };
    const headers = { accept: 'text/plain, */*;q=0.1' };
    const { answer } = await this.#follow(file, (url) => this.#send({ url, headers, limits }, 'robots', 1));
    return { status: answer.status, text: new TextDecoder().decode(answer.body) };
  }

  /** Sends a request and follows its redirects by hand, so that each new address is checked as the first was. */
  async #follow(
    requested: URL,
    send: (hop: URL, kind: 'visit' | 'redirect') => Promise<Answer>,
  ): Promise<{ url: URL; movedTo: URL | null; answer: Answer }> {
    let url = requested;
    let movedTo: URL | null = null;
    let isPermanent = true;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send(url, redirects === 0 ? 'visit' : 'redirect');
      if (!isRedirect(answer)) return { url, movedTo, answer };
      const location = answer.headers['location'];
      if (redirects === MOST_REDIRECTS || location === undefined) {
        throw new FetchError('redirects', requested.href, { limit: MOST_REDIRECTS });
      }
      url = webAddress(location, this.#guard, url);
      isPermanent &&= answer.status === 301 || answer.status === 308;
      if (isPermanent) movedTo = url;
    }
  }

  /** Sends a request when it is its turn, again when the failure may pass. @returns the answer, whatever its status */
  async #send(request: Request, kind: Turn['kind'], attempts: number): Promise<Answer> {
    const { url, signal } = request;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const turn = { host: url.host, address: url.href, kind, signal };
        const answer = await this.#queue.run(turn, () => this.#requester.get(request));
        const held = retryAfter(answer.headers['retry-after'], this.#clock.now());
        if (held !== null && answer.status >= 400) this.#queue.hold(url.host, Math.min(held, LONGEST_HOLD));
        if (attempt >= attempts || !isTemporaryStatus(answer.status)) return answer;
      } catch (error) {
        if (attempt >= attempts || !(error instanceof FetchError) || !isTemporary(error)) throw error;
      }
      // A wait that the host asked for is kept by the queue.
      await this.#pause(backOff(BETWEEN_ATTEMPTS, attempt, this.#clock.random()), url.href, signal);
    }
  }

  async #pause(milliseconds: number, address: string, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#clock.sleep(milliseconds, signal);
    } catch (error) {
      throw signal?.aborted === true ? new FetchError('stopped', address) : error;
    }
  }
}

function refuseKind(headers: Answer['headers'], url: URL): void {
  const { media } = contentTypeOf(headers['content-type']);
  if (NOT_READ.test(media)) throw new FetchError('kind', url.href, { type: media });
}

/** @throws FetchError for every answer that is not the thing itself */
function refuseStatus({ status, headers }: Answer, url: URL, now: number): void {
  if (status >= 200 && status < 300) return;
  const held = retryAfter(headers['retry-after'], now);
  const details = held === null ? { status } : { status, seconds: Math.ceil(held / 1000) };
  switch (status) {
    case 401:
      throw new FetchError('sign-in', url.href, details);
    case 402:
      throw new FetchError('paywall', url.href, details);
    case 451:
      throw new FetchError('legal', url.href, details);
    default:
      throw new FetchError('status', url.href, details);
  }
}

/** @throws FetchError `paywall`, `consent` */
function refuseObstacle({ bytes, contentType }: Fetched, requested: URL, url: URL): void {
  const { media, charset } = contentTypeOf(contentType);
  if (media !== '' && !/html|^text\/plain$/u.test(media)) return;
  const obstacle = obstacleOf({ html: textOf(bytes, charset), requested, url });
  if (obstacle !== null) throw new FetchError(obstacle, url.href);
}

/** Bytes that are no text are no wall: reading them says what is wrong with them. */
function textOf(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return decode(bytes, true, charset);
  } catch (error) {
    if (error instanceof IngestError) return '';
    throw error;
  }
}
