import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request is refused; undefined when it may pass. A local server is in reach of every page the person has open, so requests must
 * name a loopback host (a rebound domain name does not) and must not come from a page of another origin.
 */
export function foreignRequest(headers: IncomingHttpHeaders, port: number): string | undefined {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  if (headers.host === undefined || !hosts.includes(headers.host.toLowerCase())) {
    return 'The sandbox answers only requests addressed to this machine.';
  }
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreignOrigin = origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`);
  // Opening the page from a link elsewhere is harmless: such a request carries nothing and its answer is not readable.
  const navigation = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const foreignSite = (site === 'cross-site' || site === 'same-site') && !navigation;
  if (foreignOrigin || foreignSite) return 'The sandbox answers only its own page.';
  return undefined;
}
