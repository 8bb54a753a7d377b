import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { WebSocketServer } from 'ws';
import { SandboxError } from '../error.js';
import type { Parts } from '../parts.js';
import { restApi } from '../rest/api.js';
import { attachmentRoutes } from './attachments.js';
import { foreignRequest } from './guard.js';
import { pageRoutes } from './page.js';
import { peopleRoutes } from './people.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
/** Bytes of one request, and the answer to a larger one: Discord's, with a sentence for people. */
const LARGEST_REQUEST = 25 * 1024 * 1024;
const TOO_LARGE = {
  message: 'Request entity too large',
  code: 40005,
  error: 'This is more than Discord takes: 10 MiB a file.',
};
/** Bytes of one gateway message; Discord's own limit of 4 KiB is answered by the protocol itself. */
const LARGEST_FRAME = 64 * 1024;

export interface Listening {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the REST API, the gateway, the people's protocol and the page from one loopback port.
 * @throws SandboxError `not-loopback`, `port-taken` or `port-refused`
 */
export async function serve(
  parts: Parts,
  options: { port: number; host: string; pageFolders: readonly string[] },
): Promise<Listening> {
  if (!LOOPBACK.has(options.host)) {
    throw new SandboxError('not-loopback', `The sandbox listens on this machine only, not on ${options.host}.`);
  }
  const streams = new Set<() => void>();
  const app = new Hono();
  const limit = bodyLimit({ maxSize: LARGEST_REQUEST, onError: (context) => context.json(TOO_LARGE, 413) });
  app.on(['PATCH', 'POST', 'PUT'], '*', limit);
  app.route('/api/v10', restApi(parts));
  app.route('/sandbox', peopleRoutes(parts, streams));
  app.route('/attachments', attachmentRoutes(parts.attachments));
  app.all('/api/*', (context) => {
    parts.transcript.violation(
      `${context.req.method} ${context.req.path}: the sandbox serves version 10 of the API only.`,
    );
    return context.json({ message: '404: Not Found', code: 0 }, 404);
  });
  app.route('/', pageRoutes(options.pageFolders));

  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => {
    const refused = foreignRequest(incoming.headers, portOf(server));
    if (refused === undefined) {
      void listener(incoming, outgoing);
      return;
    }
    outgoing.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ error: refused }));
  });
  const sockets = gatewaySockets(server, parts);
  await listen(server, options.port, options.host);
  const host = options.host === '::1' ? '[::1]' : options.host;
  const address = `${host}:${portOf(server)}`;
  parts.gateway.address = `ws://${address}`;
  parts.attachments.address = `http://${address}`;
  return {
    url: `http://${address}`,
    close: async () => {
      parts.faults.clear();
      for (const end of [...streams]) end();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function gatewaySockets(server: Server, parts: Parts): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    if (url.pathname !== '/' || foreignRequest(request.headers, portOf(server)) !== undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      parts.gateway.accept(accepted, url.searchParams.get('v'));
    });
  });
  return sockets;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, host, () => resolve());
  });
}

function listenError(error: NodeJS.ErrnoException, port: number): SandboxError {
  if (error.code === 'EADDRINUSE') {
    return new SandboxError(
      'port-taken',
      `Port ${port} is taken by another program. Stop that program, or set PORT to another number (0 takes a free one).`,
      { cause: error },
    );
  }
  return new SandboxError(
    'port-refused',
    `Port ${port} cannot be used here. Set PORT to a number from 1024 to 65535, or to 0 for a free one.`,
    { cause: error },
  );
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  return address?.port ?? 0;
}
