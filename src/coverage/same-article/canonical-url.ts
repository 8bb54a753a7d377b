/** Addresses that lead to the same article in one form. */

/** Parameters that say where a reader came from and change nothing on the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmp|cmpid|ns_\w+|smid|ref|ref_src|ref_url|source|share|amp|outputtype)$/iu;

/**
 * Brings addresses of one page to one form: no scheme, no `www.`, `m.` or `amp.`, no fragment, no tracking parameters, the others in
 * order, no slash at the end and no `/amp` there. For comparing, never for opening.
 *
 * @param url - http or https
 * @returns the address itself when it cannot be read
 */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./u, '');
  const path = pathname.replace(/\/(?:amp\/?)?$/u, '').replace(/\/index\.html?$/u, '');
  const kept = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  return `${host}${port === '' ? '' : `:${port}`}${path}${query}`;
}
