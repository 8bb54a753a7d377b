import { comparable, containment, printed } from '../printed.js';
import { type Candidate, metaValues } from './candidates.js';
import type { Survey } from './survey.js';

/** A site's name at the end or the start of a title, after a bar or dash. */
const TITLE_PARTS = /\s+[|»«·•–—-]\s+|\s+::\s+|\s*\|\s*/u;

/** How much of a title's words a heading must share to be the same headline. */
const SAME_HEADLINE = 0.6;

const LONGEST_HEADLINE = 300;

/** The title without the site's name. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(TITLE_PARTS).filter((part) => part !== '');
  const site = comparable(outlet ?? '').join('');
  if (parts.length < 2 || site === '') return title;
  const isSite = (part: string): boolean => {
    const words = comparable(part).join('');
    return words.includes(site) && site.length * 2 >= words.length;
  };
  if (isSite(parts[0] ?? '')) return parts.slice(1).join(' – ');
  const at = parts.findIndex(isSite);
  if (at === -1) return title;
  return title.slice(0, title.indexOf(parts[at] ?? '', parts[0]?.length)).replace(/[\s|»«·•–—:-]+$/u, '');
}

/** Shared words over the longer of the two, 0 to 1. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : (containment(a, b) * Math.min(a.length, b.length)) / longer;
}

/**
 * The headline: the heading as printed when the page states nearly the same elsewhere, for what it states there is often
 * cut short or written for search engines; else what it states.
 * @param data headlines of the linked data
 */
export function headlineOf(survey: Survey, data: readonly Candidate[], outlet: string | null): Candidate | null {
  const stated = [
    ...data,
    ...metaValues(survey, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
  ];
  if (survey.title !== null && survey.title !== '')
    stated.push({ value: survey.title, from: 'title', basis: 'stated' });
  const clean = stated.map((candidate) => ({ ...candidate, value: withoutSite(candidate.value, outlet) }));
  const words = clean.map(({ value }) => comparable(value)).filter(({ length }) => length > 0);
  const headings = survey.headings.filter(({ value }) => value !== '' && value.length <= LONGEST_HEADLINE);
  const asPrinted = headings.find(({ value }) =>
    words.some((title) => similarity(comparable(value), title) >= SAME_HEADLINE),
  );
  if (asPrinted) return { ...asPrinted, basis: 'stated', printed: asPrinted.value };
  const first = clean.find(({ value }) => value !== '');
  if (first) return { ...first, value: first.value.slice(0, LONGEST_HEADLINE) };
  const heading = headings[0];
  return heading ? { ...heading, basis: 'inferred', printed: heading.value } : null;
}

const OUTLET_META = [
  'application-name', 'publisher', 'dc.publisher', 'citation_publisher', 'apple-mobile-web-app-title', 'twitter:app:name:iphone', 'al:ios:app_name', 'copyright',
]; // prettier-ignore

const LONGEST_OUTLET = 60;

/** Addresses, handles, and initials that name a country's edition. */
const NO_OUTLET = /^https?:|^@|^www\.|^(?:\p{Lu}\.)+$/iu;

/** Whether an address's label is a name, or a name with letters left out in order ("extimes", "The Example Times"). */
function abbreviates(label: string, name: string): boolean {
  if (label.length < 3 || name.length > label.length * 4) return false;
  let at = 0;
  for (const letter of name) if (letter === label[at]) at += 1;
  return at === label.length;
}

/** The address's label that names the site: "example" of "www.example.co.uk" as of "example.com". */
function siteLabel(host: string): string {
  const labels = host.toLowerCase().split('.');
  const label = labels.at(-2) ?? '';
  const isSuffix = /^(?:com?|org|net|gov|ac|edu)$/u.test(label) && labels.length > 2;
  return ((isSuffix ? labels.at(-3) : label) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name without what it says of itself: "The Example | News of the coast", where the address is of one part. */
function withoutMotto(name: string, label: string): string {
  const parts = name.split(TITLE_PARTS).filter((part) => part !== '');
  const own = parts.filter((part) => abbreviates(label, comparable(part).join('')));
  return parts.length > 1 && own.length === 1 ? (own[0] ?? name) : name;
}

/**
 * The outlet: what the page states, else the last part of its title when the address says the same, else the address.
 * @param data publishers of the linked data
 * @param address of the page, checked
 */
export function outletOf(survey: Survey, data: readonly Candidate[], address: string | null): Candidate | null {
  const host = address === null ? '' : new URL(address).hostname.replace(/^www\./u, '');
  const label = siteLabel(host);
  const stated = [...metaValues(survey, ['og:site_name']), ...data, ...metaValues(survey, OUTLET_META)]
    .map((candidate) => ({
      ...candidate,
      value: withoutMotto(candidate.value.replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu, ''), label),
    }))
    .filter(({ value }) => /\p{L}/u.test(value) && value.length <= LONGEST_OUTLET && !NO_OUTLET.test(value));
  const first = stated[0];
  if (first) {
    // "exampletimes" in one place and "Example Times" in another: the name is the one that people write.
    const together = (name: string): string => comparable(name).join('');
    const isPlain = first.value === first.value.toLowerCase();
    const written = stated.find(
      ({ value }) => value !== value.toLowerCase() && together(value) === together(first.value),
    );
    return isPlain && written ? written : first;
  }
  const last =
    printed(survey.title ?? '')
      .split(TITLE_PARTS)
      .at(-1) ?? '';
  if (last.length <= LONGEST_OUTLET && abbreviates(label, comparable(last).join(''))) {
    return { value: last, from: 'title', basis: 'inferred', printed: survey.title ?? last };
  }
  return host === '' ? null : { value: host, from: 'address', basis: 'inferred' };
}
