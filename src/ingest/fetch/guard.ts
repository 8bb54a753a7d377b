import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchError } from './errors.js';
import { comparableAddress, isOutward } from './outward.js';

/** A server that may be reached although it is inside: the local ones that tests start. */
export interface Exception {
  address: string;
  port: number;
}

/** What decides which hosts are connected to. */
export interface NetworkGuard {
  /** @returns every IP address of a host name; throws the system's error when it has none */
  resolve: (hostname: string) => Promise<readonly string[]>;
  exceptions: readonly Exception[];
}

/** The guard of the product: the system's own resolver, and no exception. */
export const outwardOnly: NetworkGuard = {
  resolve: async (hostname) => (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address),
  exceptions: [],
};

const DEFAULT_PORTS: ReadonlySet<number> = new Set([80, 443]);

/** Whether any host may be asked on a port. */
export function permitsPort({ exceptions }: NetworkGuard, port: number): boolean {
  return DEFAULT_PORTS.has(port) || exceptions.some((exception) => exception.port === port);
}

/** Whether an IP address may be connected to on a port. */
export function permitsAddress({ exceptions }: NetworkGuard, address: string, port: number): boolean {
  if (DEFAULT_PORTS.has(port) && isOutward(address)) return true;
  const wanted = comparableAddress(address);
  return exceptions.some((exception) => exception.port === port && comparableAddress(exception.address) === wanted);
}

/**
 * A connector for an undici agent that connects to permitted addresses only. The address that is checked is the one connected to:
 * a host name is resolved once, in the look-up of the connection itself, so a second answer of its server (rebinding) is never
 * asked for. undici passes literal addresses by every look-up, so they are checked before; and what a socket is connected to in the
 * end is checked once more.
 *
 * @param timeout - for the connection, in milliseconds
 */
export function guardedConnector(guard: NetworkGuard, timeout: number): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const refusal = (): FetchError => new FetchError('inward', options.hostname);
    if (!permitsPort(guard, port) || (isIP(options.hostname) !== 0 && !permitsAddress(guard, options.hostname, port))) {
      callback(refusal(), null);
      return;
    }
    const connect = buildConnector({ timeout, lookup: guardedLookup(guard, port), autoSelectFamily: true });
    connect(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      if (permitsAddress(guard, socket.remoteAddress ?? '', port)) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(refusal(), null);
    });
  };
}

/** A look-up for one connection that answers with permitted addresses only. */
function guardedLookup(guard: NetworkGuard, port: number): LookupFunction {
  return (hostname, options, callback) => {
    guard.resolve(hostname).then(
      (addresses) => {
        const permitted = addresses
          .filter((address) => permitsAddress(guard, address, port))
          .map((address) => ({ address, family: isIP(address) }));
        const [first] = permitted;
        if (first === undefined) callback(new FetchError('inward', hostname), '', 0);
        else if (options.all === true) callback(null, permitted);
        else callback(null, first.address, first.family);
      },
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error('look-up failed', { cause: error }), '', 0),
    );
  };
}
