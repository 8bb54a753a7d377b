/** What a page's JSON-LD states of its article, in the order found. */
export interface LinkedData {
  headline: string[];
  /** One entry an author. */
  author: string[];
  publisher: string[];
  published: string[];
  modified: string[];
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|ClaimReview|NewsArticle|SocialMediaPosting|Posting)$/u;

/** Longest block of JSON-LD read, in characters, and deepest nesting followed. */
const LONGEST = 500_000;
const DEEPEST = 12;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A name as text, as `{name}`, or as a list of either. */
function names(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isObject(one)) return [];
    const named = one['name'] === undefined && typeof one['@id'] === 'string' ? (byId.get(one['@id']) ?? one) : one;
    return list(named['name']).filter((name): name is string => typeof name === 'string');
  });
}

const strings = (value: unknown): string[] => list(value).filter((one): one is string => typeof one === 'string');

/** Every object of a JSON-LD block, nested graphs included. */
function objects(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objects(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => (typeof one === 'object' ? objects(one, depth + 1) : []))];
}

/** JSON with the faults pages have: comments, CDATA marks, raw line ends inside strings. */
function parseLoosely(text: string): unknown {
  const cleaned = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\]\]>)\s*;?\s*$/gu,
    '',
  );
  for (const attempt of [
    cleaned,
    cleaned.replace(/[\n\r\t]+/gu, ' '),
    cleaned.replace(/[\n\r\t]+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // tried again with one more fault mended; a block that stays broken states nothing
    }
  }
  return null;
}

/**
 * Reads the JSON-LD of a page; broken blocks are passed over.
 * @param blocks the texts of its `<script type="application/ld+json">`
 */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const data: LinkedData = { headline: [], author: [], publisher: [], published: [], modified: [] };
  const all: Json[] = [];
  for (const text of blocks) if (text.length <= LONGEST) all.push(...objects(parseLoosely(text)));
  const byId = new Map(
    all.flatMap((one) =>
      typeof one['@id'] === 'string' && one['name'] !== undefined ? [[one['@id'], one] as const] : [],
    ),
  );
  const typed = (one: Json, pattern: RegExp): boolean => strings(one['@type']).some((type) => pattern.test(type));
  for (const article of all.filter((one) => typed(one, ARTICLE) && one['headline'] !== undefined)) {
    data.headline.push(...strings(article['headline']));
    if (data.author.length === 0) data.author.push(...names(article['author'] ?? article['creator'], byId));
    data.publisher.push(...names(article['publisher'], byId));
    data.published.push(...strings(article['datePublished'] ?? article['dateCreated']));
    data.modified.push(...strings(article['dateModified']));
  }
  for (const site of all.filter((one) => typed(one, /^(?:WebSite|NewsMediaOrganization)$/u)))
    data.publisher.push(...names(site, byId));
  for (const page of all.filter((one) => typed(one, /^WebPage$/u))) {
    data.published.push(...strings(page['datePublished']));
    data.modified.push(...strings(page['dateModified']));
    if (data.author.length === 0) data.author.push(...names(page['author'] ?? page['creator'], byId));
  }
  return data;
}

/** Where the page's own article can stand in its JSON-LD. Lists of other stories are not among them. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const;

/** The objects about the page itself. */
function ownObjects(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => ownObjects(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...OWN.flatMap((key) => ownObjects(value[key], depth + 1))];
}

/**
 * Whether a page states that its article is for subscribers (schema.org's `isAccessibleForFree`).
 * @param blocks the texts of its `<script type="application/ld+json">`
 * @returns null when it states nothing about it
 */
export function readAccess(blocks: readonly string[]): 'free' | 'locked' | null {
  const own = blocks.flatMap((text) => (text.length <= LONGEST ? ownObjects(parseLoosely(text)) : []));
  const stated = own.flatMap((one) => {
    const value = one['isAccessibleForFree'];
    return typeof value === 'boolean' || typeof value === 'string' ? [String(value).toLowerCase()] : [];
  });
  if (stated.some((value) => /(?:^|\/)(?:false|no|0)$/u.test(value))) return 'locked';
  return stated.length > 0 ? 'free' : null;
}
