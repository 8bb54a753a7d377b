import { Agent, errors, request as send, type Dispatcher } from 'undici';
import { ACCEPTED_ENCODINGS, discard, readBody } from './body.js';
import { FetchError } from './errors.js';
import { guardedConnector, type NetworkGuard } from './guard.js';

/** How long and how much. Milliseconds and bytes. */
export interface RequestLimits {
  /** From the request to the last header of the answer. */
  headers: number;
  /** Between two pieces of the body. */
  idle: number;
  /** For the whole answer, however steadily it drips. */
  whole: number;
  /** Of the body, unpacked. */
  bytes: number;
}

/** One answer, with no redirect followed. Names of headers in lower case; the first value where there are several. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** Read from successful answers only: what an error or a redirect says is for people. */
  body: Uint8Array;
}

export interface RequesterOptions {
  /** Which hosts may be reached. */
  guard: NetworkGuard;
  /** Who is asking. */
  userAgent: string;
  /** For a connection. Milliseconds. */
  connectTimeout: number;
}

/** One request. */
export interface Request {
  url: URL;
  headers: Readonly<Record<string, string>>;
  limits: RequestLimits;
  /** Looks at the headers before the body is read, and throws when it is not wanted. */
  accepts?: (headers: Answer['headers']) => void;
  signal?: AbortSignal | undefined;
}

/** Sends single requests. */
export interface Requester {
  /** @throws FetchError */
  get(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

const LARGEST_HEADERS = 32 * 1024;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer sends elsewhere. */
export function isRedirect({ status }: Pick<Answer, 'status'>): boolean {
  return REDIRECTS.has(status);
}

/** A requester whose every connection is checked by a guard. */
export function requester({ guard, userAgent, connectTimeout }: RequesterOptions): Requester {
  const agent = new Agent({
    connect: guardedConnector(guard, connectTimeout),
    maxHeaderSize: LARGEST_HEADERS,
    pipelining: 1,
    connections: 4,
  });
  return {
    get: async (request) => {
      const { url, headers, limits, signal } = request;
      const deadline = new Deadline(limits, url.href, signal);
      try {
        const answer = await send(url, {
          dispatcher: agent,
          method: 'GET',
          headers: { 'user-agent': userAgent, 'accept-encoding': ACCEPTED_ENCODINGS, ...headers },
          signal: deadline.signal,
          // The deadline is the finer clock for headers.
          headersTimeout: limits.headers * 2,
          bodyTimeout: limits.idle,
        });
        deadline.headersArrived();
        return await read(answer, request);
      } catch (error) {
        throw deadline.error ?? namedError(error, url.href, limits);
      } finally {
        deadline.clear();
      }
    },
    close: () => agent.close(),
  };
}

async function read(answer: Dispatcher.ResponseData, { url, limits, accepts }: Request): Promise<Answer> {
  const { statusCode: status, body } = answer;
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(answer.headers)) headers[name] = Array.isArray(value) ? value[0] : value;
  try {
    if (status < 200 || status >= 300) return { status, headers, body: new Uint8Array() };
    accepts?.(headers);
    const limit = limits.bytes;
    if (Number(headers['content-length'] ?? 0) > limit) throw new FetchError('too-large', url.href, { limit });
    return { status, headers, body: await readBody(body, headers['content-encoding'], limit, url.href) };
  } finally {
    discard(body);
  }
}

/** Ends a request when its time is over or the caller has had enough, and remembers which of them it was. */
class Deadline {
  readonly #controller = new AbortController();
  readonly #address: string;
  readonly #outer: AbortSignal | undefined;
  readonly #timers: NodeJS.Timeout[] = [];
  error: FetchError | undefined;

  constructor({ headers, whole }: RequestLimits, address: string, outer: AbortSignal | undefined) {
    this.#address = address;
    this.#outer = outer;
    for (const limit of [headers, whole]) {
      this.#timers.push(setTimeout(() => this.#end('slow', { seconds: Math.ceil(limit / 1000) }), limit));
    }
    if (outer?.aborted === true) this.#stop();
    else outer?.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  headersArrived(): void {
    clearTimeout(this.#timers[0]);
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#outer?.removeEventListener('abort', this.#stop);
  }

  readonly #stop = (): void => this.#end('stopped', {});

  #end(code: 'slow' | 'stopped', details: Readonly<Record<string, number>>): void {
    this.error ??= new FetchError(code, this.#address, details);
    this.#controller.abort(this.error);
  }
}

/** Codes of failures to find and to trust a host, as the system and TLS give them. */
const NO_SUCH_HOST: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);
const INSECURE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/u;

/** A failure of a request by its name; an error that is none of the network's is given back as it is. */
function namedError(error: unknown, address: string, limits: RequestLimits): unknown {
  const options = { cause: error };
  let known = error instanceof errors.UndiciError;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    // The guard sees the host only, and people know what they asked for.
    if (cause instanceof FetchError) return new FetchError(cause.code, address, cause.details, options);
    const code = 'code' in cause ? String(cause.code) : '';
    known ||= code !== '';
    if (NO_SUCH_HOST.has(code)) return new FetchError('no-such-host', address, {}, options);
    if (INSECURE.test(code)) return new FetchError('insecure', address, {}, options);
    if (/TIMEOUT$|^ETIMEDOUT$/u.test(code)) {
      return new FetchError('slow', address, { seconds: Math.ceil(limits.idle / 1000) }, options);
    }
  }
  return known ? new FetchError('unreachable', address, {}, options) : error;
}
