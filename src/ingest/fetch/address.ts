import { isIP } from 'node:net';
import { FetchError } from './errors.js';
import { permitsAddress, permitsPort, type NetworkGuard } from './guard.js';

/** Longer addresses are refused: browsers and servers disagree about them, and no article has one. Characters. */
const LONGEST = 2_000;

/** Names that never lead to a host of the internet (RFC 6761, 6762, 8375; ICANN keeps .internal for private use). */
const INSIDE_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/u;

/**
 * Reads an address of the web as browsers do, so that every spelling of a host (decimal, octal, hexadecimal, full-width digits,
 * trailing dot) is seen as what it is, and refuses what may not be fetched. Nothing is looked up yet: what the name resolves to
 * is checked when it is connected to.
 *
 * @param text - as typed, as a page links it, or as a redirect gives it
 * @param base - what a relative address starts from
 * @returns the address without its fragment
 * @throws FetchError `bad-address`, `inward`
 */
export function webAddress(text: string, guard: NetworkGuard, base?: URL): URL {
  const shown = text.length > LONGEST ? `${text.slice(0, 100)}…` : text;
  if (text.length > LONGEST || !URL.canParse(text, base?.href)) throw new FetchError('bad-address', shown);
  const url = new URL(text, base);
  url.hash = '';
  if (!['http:', 'https:'].includes(url.protocol)) throw new FetchError('bad-address', shown);
  if (url.username !== '' || url.password !== '') throw new FetchError('bad-address', shown);
  const port = portOf(url);
  if (!permitsPort(guard, port)) throw new FetchError('bad-address', shown);
  const hostname = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(hostname) === 0 ? isInsideName(hostname) : !permitsAddress(guard, hostname, port)) {
    throw new FetchError('inward', shown);
  }
  return url;
}

/** The port that an address is asked on. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

/** Whether a host name can only be one of this network: a special one, or one without a dot. */
function isInsideName(hostname: string): boolean {
  const name = hostname.replace(/\.$/u, '');
  return !name.includes('.') || INSIDE_NAMES.test(name);
}

/** Whether a link may be kept with an article: http and https only; `javascript:`, `data:` and the like are dropped. */
export function isWebLink(link: string): boolean {
  return URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol);
}
