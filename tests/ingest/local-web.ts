/** A little web on this machine: one server that answers for every host name, and a guard that lets nothing but it be reached. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { Fetcher, type FetcherOptions, type NetworkGuard } from '../../src/ingest/fetch/index.js';
import { ManualClock } from './manual-clock.js';

/** Answers a request; what has no route gets a 404, and so does robots.txt. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export class LocalWeb {
  /** By path, or by host and path ("harbour.example/feed"). */
  readonly routes = new Map<string, Route>();
  /** What was asked for, as host and path with its query. */
  readonly requests: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  readonly clock = new ManualClock();
  readonly port: number;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<LocalWeb> {
    const answer: Route = (request, response) => web.#answer(request, response);
    const server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(
      () =>
        new Promise<void>((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    );
    const web = new LocalWeb((server.address() as AddressInfo).port);
    return web;
  }

  /** An address on this web. */
  url(place: string): string {
    const [host = '', ...path] = place.split('/');
    return `http://${host}:${this.port}/${path.join('/')}`;
  }

  /** Every name leads here, and only here may be connected to. */
  get guard(): NetworkGuard {
    return {
      resolve: () => Promise.resolve(['127.0.0.1']),
      exceptions: [{ address: '127.0.0.1', port: this.port }],
    };
  }

  /** A fetcher for this web; it is closed when the test has finished. */
  fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
    const fetcher = new Fetcher({ contact: 'desk@harbour.example', guard: this.guard, clock: this.clock, ...options });
    onTestFinished(() => fetcher.close());
    return fetcher;
  }

  /** What was asked for but robots.txt. */
  get pages(): string[] {
    return this.requests.filter((request) => !request.endsWith('/robots.txt'));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    const path = request.url ?? '';
    this.requests.push(`${host}${path}`);
    this.headers.push(request.headers);
    const route = this.routes.get(`${host}${path}`) ?? this.routes.get(path);
    if (route !== undefined) route(request, response);
    else response.writeHead(404).end();
  }
}

/** Answers with a body. */
export function sends(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Route {
  return (_, response) => void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

/** Answers with a redirect. */
export function redirects(to: string, status = 302): Route {
  // As servers do it: the bytes of UTF-8, one character of the header each.
  const location = Buffer.from(to).toString('latin1');
  return (_, response) => void response.writeHead(status, { location }).end();
}
