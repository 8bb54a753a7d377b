import ipaddr from 'ipaddr.js';

/** Azure's metadata and DNS service: an address like any other by its range, and yet inside (READING.md has the measurement). */
const INSIDE_THOUGH_UNICAST: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The only block of IPv6 that is given out to hosts of the internet (RFC 4291, 2.4; IANA). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet. Everything else is refused: private, loopback, link-local, shared (CGNAT),
 * multicast, documentation, benchmarking and reserved ranges, and the IPv6 ranges that carry an IPv4 address in them
 * (mapped, NAT64, 6to4, Teredo), whose way out would not be looked at again.
 *
 * @param address - in any spelling; one that is not an address is not outward
 */
export function isOutward(address: string): boolean {
  // A zone ("fe80::1%eth0") names an interface of this machine.
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return parsed.match(GLOBAL_UNICAST);
  return !INSIDE_THOUGH_UNICAST.has(parsed.toString());
}

/** An address in the one spelling that two can be compared in; IPv4 mapped into IPv6 becomes IPv4. */
export function comparableAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toNormalizedString() : address;
}
