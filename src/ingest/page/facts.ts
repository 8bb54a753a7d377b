import type { FactName, Provenance } from '../../coverage/article.js';
import { isPersonName, personNames, readByline } from '../byline.js';
import { printedDates } from '../date-line.js';
import type { Draft } from '../draft.js';
import { comparable, containment, printed } from '../printed.js';
import type { PageDocument, PageElement } from './dom.js';
import { dayInUrl, statedDate } from './dates.js';
import { readLinkedData } from './linked-data.js';

/** One place where a page states a fact. */
interface Candidate {
  value: string;
  from: string;
  basis: Provenance['basis'];
  printed?: string;
}

type Page = PageDocument;

function metaValues(page: Page, names: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const element of page.querySelectorAll(`meta[${attribute}="${name}"]`)) {
        const value = printed(element.getAttribute('content') ?? '');
        if (value !== '') found.push({ value, from: `meta ${name}`, basis: 'stated' });
      }
    }
  }
  return found;
}

function texts(page: Page, selector: string, from: string): Candidate[] {
  return [...page.querySelectorAll(selector)].slice(0, 10).flatMap((element) => {
    const value = printed(element.textContent ?? '');
    return value === '' ? [] : [{ value, from, basis: 'stated' as const, printed: value }];
  });
}

/** A site's name at the end or the start of a title, after a bar or dash. */
const TITLE_PARTS = /\s+[|»«·•–—-]\s+|\s+::\s+|\s*\|\s*/u;

/** How much of a title's words a heading must share to be the same headline. */
const SAME_HEADLINE = 0.6;

/** The title without the site's name. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(TITLE_PARTS).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const site = comparable(outlet ?? '').join('');
  const isSite = (part: string | undefined): boolean =>
    part !== undefined && site !== '' && comparable(part).join('').includes(site);
  const at = parts.findIndex((part, index) => index > 0 && isSite(part));
  if (at > 0) return title.slice(0, title.indexOf(parts[at] ?? '', parts[0]?.length)).replace(/[\s|»«·•–—:-]+$/u, '');
  if (isSite(parts[0])) return parts.slice(1).join(' – ');
  return title;
}

function headline(page: Page, data: readonly Candidate[], outlet: string | null): Candidate | null {
  const stated = [
    ...data,
    ...metaValues(page, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
  ];
  const title = texts(page, 'title', 'title')[0];
  const clean = [...stated, ...(title ? [title] : [])].map((candidate) => ({
    ...candidate,
    value: withoutSite(candidate.value, outlet),
  }));
  const headings = [
    ...texts(page, '[itemprop="headline"]', 'heading'),
    ...texts(page, 'h1', 'h1'),
    ...texts(page, 'h2', 'h2'),
  ];
  const words = clean.map(({ value }) => comparable(value));
  // The heading as printed, when the page states nearly the same: what it states is often cut short or written for search engines.
  const asPrinted = headings.find(
    ({ value }) =>
      value.length <= 300 &&
      words.some((stateds) => stateds.length > 0 && similar(comparable(value), stateds) >= SAME_HEADLINE),
  );
  return asPrinted ?? clean[0] ?? headings.find(({ value }) => value.length <= 300) ?? null;
}

/** Shared words over the longer of the two, 0 to 1. */
function similar(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : (containment(a, b) * Math.min(a.length, b.length)) / longer;
}

function outletName(page: Page, data: readonly Candidate[], address: string | null): Candidate | null {
  const candidates = [
    ...metaValues(page, ['og:site_name']),
    ...data,
    ...metaValues(page, [
      'application-name',
      'publisher',
      'dc.publisher',
      'citation_publisher',
      'apple-mobile-web-app-title',
      'twitter:app:name:iphone',
      'al:ios:app_name',
      'copyright',
      'cre',
    ]),
  ].filter(({ value }) => /\p{L}/u.test(value) && value.length <= 60 && !/^https?:|^@|^www\./iu.test(value));
  const first = candidates[0];
  if (first) return { ...first, value: first.value.replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu, '') };
  const host = address === null ? '' : new URL(address).hostname.replace(/^www\./u, '');
  const title = page.querySelector('title')?.textContent ?? '';
  const label = (host.split('.').at(-2) ?? '').toLowerCase();
  const last = printed(title).split(TITLE_PARTS).at(-1) ?? '';
  // The last part of the title is the site's name when the address says the same.
  if (label.length >= 3 && comparable(last).join('').includes(label) && last.length <= 40)
    return { value: last, from: 'title', basis: 'inferred', printed: printed(title) };
  return host === '' ? null : { value: host, from: 'address', basis: 'inferred' };
}

/** Elements that print a byline. */
const BYLINES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/by/"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="author" i]';

function byline(page: Page, data: readonly Candidate[], outlet: string | null): Candidate | null {
  const stated = [
    ...data,
    ...metaValues(page, [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'cxenseparse:author',
      'article:author_name',
      'citation_author',
      'twitter:data1',
    ]),
  ];
  for (const candidate of stated) {
    const names = personNames(candidate.value.replace(/^by\s+/iu, ''));
    if (names !== null && names !== outlet) return { ...candidate, value: names, printed: candidate.value };
  }
  for (const element of [...page.querySelectorAll(BYLINES)].slice(0, 40)) {
    const words = printed(element.textContent ?? '');
    if (words === '' || words.length > 200) continue;
    const first = words.split(/\s*[|·•]\s*/u)[0] ?? '';
    const date = printedDates(first)[0];
    const names =
      readByline(date && date.start > 0 ? first.slice(0, date.start).trim() : first) ??
      (isPersonName(first) ? first : null);
    if (names !== null && names !== outlet) return { value: names, from: 'byline', basis: 'stated', printed: words };
  }
  return null;
}

const PUBLISHED_META = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'article.published', 'datePublished', 'date_published', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'date', 'article_date_original', 'originalpublicationdate', 'cxenseparse:recs:publishtime', 'citation_publication_date', 'displaydate', 'dc.date.created', 'cxenseparse:publishtime', 'article:publicationdate', 'ptime', 'pub_date', 'timestamp',
]; // prettier-ignore
const MODIFIED_META = [
  'article:modified_time',
  'og:modified_time',
  'og:updated_time',
  'dateModified',
  'lastmod',
  'last-modified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'utime',
];

/** Elements that print the day of the article. */
const DATE_ELEMENTS =
  'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], article header time, header time, article time, time, [class*="dateline" i], [class*="timestamp" i], [class*="publish" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="articledate" i], [class*="date" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';

function dateElements(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const element of [...page.querySelectorAll(DATE_ELEMENTS)].slice(0, 60)) {
    const words = printed(element.textContent ?? '');
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    const from = element.localName === 'time' ? 'time' : 'date line';
    if (machine !== '')
      found.push({ value: machine, from, basis: 'stated', ...(words === '' ? {} : { printed: words }) });
    else if (words.length <= 200 && !/^(?:last )?(?:updated|modified)/iu.test(words)) {
      const date = printedDates(words)[0];
      if (date) found.push({ value: date.value, from, basis: 'stated', printed: words });
    }
  }
  return found;
}

interface Dated extends Candidate {
  /** True when the source gives the moment in another zone than the outlet's, so that its day may be a day off. */
  zoned: boolean;
}

function dates(candidates: readonly Candidate[], latest: Date | undefined): Dated[] {
  return candidates.flatMap((candidate) => {
    const date = statedDate(candidate.value, latest);
    return date === null
      ? []
      : [{ ...candidate, value: date.value, zoned: date.zoned, printed: candidate.printed ?? candidate.value }];
  });
}

const DAY = 86_400_000;
const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;

/**
 * The day of publication: the first that is stated; the address or the printed date settles which day it was where the
 * outlet is when what is stated is a moment in universal time.
 */
function published(
  page: Page,
  data: readonly Candidate[],
  address: string | null,
  latest: Date | undefined,
): Candidate | null {
  const stated = dates([...data, ...metaValues(page, PUBLISHED_META)], latest);
  const shown = dates(dateElements(page), latest);
  const first = stated[0] ?? shown[0];
  const inUrl = address === null ? null : dayInUrl(address, latest);
  if (inUrl !== null && (!first || !first.value.startsWith(inUrl))) {
    const same = [...stated, ...shown].find(({ value }) => value.startsWith(inUrl));
    return same ?? { value: inUrl, from: 'address', basis: 'stated', printed: address ?? inUrl };
  }
  if (!first) return null;
  const local =
    first.zoned && inUrl === null
      ? shown.find(({ value, zoned }) => !zoned && daysApart(value, first.value) === 1)
      : undefined;
  return local ?? first;
}

function addressOf(page: Page, url: string | undefined): Candidate | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const stated: Candidate[] = [
    { value: canonical, from: 'canonical link', basis: 'stated' },
    ...metaValues(page, ['og:url']),
  ];
  if (url !== undefined) stated.push({ value: url, from: 'given', basis: 'given' });
  for (const candidate of stated) {
    if (!URL.canParse(candidate.value, url)) continue;
    const address = new URL(candidate.value, url);
    if (!['http:', 'https:'].includes(address.protocol) || address.username !== '') continue;
    // A canonical link to a front page is a template's mistake.
    if (url !== undefined && address.pathname === '/' && new URL(url).pathname !== '/') continue;
    address.hash = '';
    return { ...candidate, value: address.href };
  }
  return null;
}

function languageStated(page: Page, root: PageElement | null): Candidate | null {
  const candidates: Candidate[] = [
    { value: root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '', from: 'html lang', basis: 'stated' },
    ...metaValues(page, ['og:locale', 'language', 'content-language', 'dc.language', 'inLanguage']),
  ];
  for (const candidate of candidates) {
    const code = /^([a-z]{2})(?:$|[-_])/iu.exec(candidate.value)?.[1]?.toLowerCase();
    if (code !== undefined) return { ...candidate, value: code };
  }
  return null;
}

/**
 * Reads the facts a page states, each with where it stands: linked data, meta tags, elements, the address.
 * @param draft is filled in
 * @param latest dates after it are refused
 */
export function readPageFacts(
  page: PageDocument,
  draft: Draft,
  url: string | undefined,
  latest: Date | undefined,
): void {
  const take = (name: FactName, candidate: Candidate | null): void => {
    if (!candidate || candidate.value === '') return;
    const { value, from, basis, printed: words } = candidate;
    draft.facts[name] = value;
    draft.provenance[name] = words === undefined ? { basis, from } : { basis, from, printed: words };
  };
  const data = readLinkedData(page);
  const candidates = (values: readonly string[]): Candidate[] =>
    values
      .map((value) => ({ value: printed(value), from: 'JSON-LD', basis: 'stated' as const }))
      .filter(({ value }) => value !== '');
  take('url', addressOf(page, url));
  take('outlet', outletName(page, candidates(data.publisher), draft.facts.url));
  take('headline', headline(page, candidates(data.headline), draft.facts.outlet));
  take('byline', byline(page, candidates(data.author.length > 0 ? [data.author.join(', ')] : []), draft.facts.outlet));
  take('published', published(page, candidates(data.published), draft.facts.url, latest));
  const modified = dates([...candidates(data.modified), ...metaValues(page, MODIFIED_META)], latest)[0];
  const day = draft.facts.published?.slice(0, 10);
  if (modified && (day === undefined || modified.value.slice(0, 10) > day)) take('modified', modified);
  take('language', languageStated(page, page.documentElement));
}
