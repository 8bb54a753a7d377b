import { createHash } from 'node:crypto';
import { calendarDay, EARLIEST_YEAR } from '../date-line.js';
import { isWebLink } from '../fetch/address.js';
import { printed } from '../printed.js';
import type { FeedItem } from './feed.js';

/** An item as its format has it; everything may be missing. */
export interface RawItem {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  byline?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  /** What the feed calls its content, not its summary. */
  html?: string | undefined;
}

/** Content shorter than this is a summary, whatever the feed calls it. Characters of text. */
const SHORT = 600;

/** Where a summary breaks off. */
const BREAKS_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\bread more|\bcontinue reading|\blire la suite)\W{0,12}$/iu;

/** Parameters that say where a reader came from: the same article without them. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|cmpid|ocid|ref|rss|xtor)$/iu;

/**
 * An item in its agreed form.
 *
 * @param base - what relative links start from
 * @returns null when it has neither an address nor a text
 */
export function feedItem(raw: RawItem, base: string): FeedItem | null {
  const url = webLink(raw.link, base) ?? webLink(raw.id, base);
  const html = raw.html !== undefined && isWholeText(raw.html) ? raw.html : null;
  if (url === null && html === null) return null;
  const fields = {
    url,
    title: text(raw.title),
    byline: text(raw.byline),
    outlet: text(raw.outlet),
    language: /^([a-z]{2})(?:[-_]|$)/iu.exec(raw.language ?? '')?.[1]?.toLowerCase() ?? null,
    published: feedDate(raw.published),
    modified: feedDate(raw.modified),
    html,
  };
  const key = url === null ? (text(raw.id) ?? hashOf(fields)) : canonicalAddress(url);
  return { key, ...fields, fingerprint: hashOf(fields) };
}

/** The address without what only says where the reader came from: the same article is the same item under each. */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** A link to the web; null for `javascript:`, `data:` and whatever else is none. */
function webLink(link: string | undefined, base: string): string | null {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  // An id that is no address would resolve against the feed's own.
  if (!/^[a-z][a-z0-9+.-]*:|^\/|\//iu.test(trimmed)) return null;
  const { href } = new URL(trimmed, base);
  return isWebLink(href) ? href : null;
}

/** Words without tags and character references that a title may hold. */
function text(value: string | undefined): string | null {
  const words = printed((value ?? '').replace(/<[^<>]*>/gu, ' '));
  return words === '' ? null : words.slice(0, 300);
}

function isWholeText(html: string): boolean {
  const words = html.replace(/<[^<>]*>/gu, ' ').replace(/\s+/gu, ' ');
  return words.length >= SHORT && !BREAKS_OFF.test(words.trim());
}

function hashOf(fields: object): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 22);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const INTERNET_DATE = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?/u;
const MAIL_DATE = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{2}):(\d{2}))?/iu;

/**
 * The day and time of a feed's date, as the outlet's own clock printed it.
 *
 * @param value - RFC 3339 or RFC 822, with the variations feeds have
 * @returns null when it is none of them, or a day that is none
 */
export function feedDate(value: string | undefined): string | null {
  const [, year, month, day = '01', hour, minute] = INTERNET_DATE.exec(value ?? '') ?? [];
  if (year !== undefined)
    return /^\s*\d{4}-\d{2}-\d{2}/u.test(value ?? '') ? dated(year, Number(month), day, hour, minute) : null;
  const [, mailDay, name = '', mailYear, mailHour, mailMinute] = MAIL_DATE.exec(value ?? '') ?? [];
  if (mailDay === undefined || mailYear === undefined) return null;
  return dated(mailYear, MONTHS.indexOf(name.toLowerCase()) + 1, mailDay, mailHour, mailMinute);
}

function dated(year: string, month: number, day: string, hour?: string, minute?: string): string | null {
  const date = calendarDay(Number(year), month, Number(day));
  if (date === null || Number(year) < EARLIEST_YEAR) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}`;
}
