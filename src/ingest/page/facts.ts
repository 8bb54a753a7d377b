import type { FactName } from '../../coverage/article.js';
import { printedDates } from '../date-line.js';
import type { Draft } from '../draft.js';
import { printed } from '../printed.js';
import { bylineOf } from './authors.js';
import { type Candidate, metaValues } from './candidates.js';
import { dayInUrl, statedDate } from './dates.js';
import { type PageElement, wordsOf } from './dom.js';
import { readLinkedData } from './linked-data.js';
import { type Survey, surveyPage } from './survey.js';
import { headlineOf, outletOf } from './titles.js';

/** Longest text of an element that can be a date line. */
const LONGEST_DATE_LINE = 200;

const PUBLISHED_META = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'article.published', 'datepublished', 'date_published', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'date', 'article_date_original', 'originalpublicationdate', 'cxenseparse:recs:publishtime', 'citation_publication_date', 'displaydate', 'dc.date.created', 'cxenseparse:publishtime', 'article:publicationdate', 'ptime', 'pub_date',
]; // prettier-ignore
const MODIFIED_META = [
  'article:modified_time', 'og:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'article:modified', 'dcterms.modified', 'dc.date.modified',
]; // prettier-ignore

/** What an element states of the day: its machine-readable attribute, else its words. */
function dayOf(element: PageElement): Candidate | null {
  const words = wordsOf(element);
  const from = element.localName === 'time' ? 'time' : 'date line';
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  if (machine !== '') return { value: machine, from, basis: 'stated', ...(words === '' ? {} : { printed: words }) };
  if (words.length > LONGEST_DATE_LINE || /^(?:last )?(?:updated|modified|mis à jour)/iu.test(words)) return null;
  const date = printedDates(words)[0];
  return date ? { value: date.value, from, basis: 'stated', printed: words } : null;
}

interface Dated extends Candidate {
  /** True for a moment in universal time, whose day may be another where the outlet is. */
  zoned: boolean;
}

function dated(candidates: readonly Candidate[], latest: Date | undefined): Dated[] {
  return candidates.flatMap((candidate) => {
    const date = statedDate(candidate.value, latest);
    return date === null ? [] : [{ ...candidate, ...date, printed: candidate.printed ?? candidate.value }];
  });
}

const DAY = 86_400_000;
const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;

/**
 * The day of publication: the first that is stated. Where that is a moment in universal time, the address or the printed
 * date says which day it was where the outlet is.
 */
function publishedOn(
  survey: Survey,
  data: readonly Candidate[],
  address: string | null,
  latest: Date | undefined,
): Candidate | null {
  const stated = dated([...data, ...metaValues(survey, PUBLISHED_META)], latest);
  const shown = dated(
    survey.days.map(dayOf).filter((candidate) => candidate !== null),
    latest,
  );
  const first = stated[0] ?? shown[0];
  const inUrl = address === null ? null : dayInUrl(address, latest);
  if (inUrl !== null && !first?.value.startsWith(inUrl)) {
    const same = [...stated, ...shown].find(({ value }) => value.startsWith(inUrl));
    return same ?? { value: inUrl, from: 'address', basis: 'stated', printed: address ?? inUrl };
  }
  if (!first?.zoned || inUrl !== null) return first ?? null;
  return shown.find(({ value, zoned }) => !zoned && daysApart(value, first.value) === 1) ?? first;
}

/** The page's own address, else where it was fetched from. */
function addressOf(survey: Survey, url: string | undefined): Candidate | null {
  const stated: Candidate[] = [
    { value: survey.canonical ?? '', from: 'canonical link', basis: 'stated' },
    ...metaValues(survey, ['og:url']),
  ];
  if (url !== undefined) stated.push({ value: url, from: 'given', basis: 'given' });
  const base = url !== undefined && URL.canParse(url) ? url : undefined;
  for (const candidate of stated) {
    if (candidate.value === '' || !URL.canParse(candidate.value, base)) continue;
    const address = new URL(candidate.value, base);
    if (!['http:', 'https:'].includes(address.protocol) || address.username !== '' || address.password !== '') continue;
    // A canonical link to the front page is a template's mistake.
    if (base !== undefined && address.pathname === '/' && new URL(base).pathname !== '/') continue;
    address.hash = '';
    return { ...candidate, value: address.href };
  }
  return null;
}

function languageStated(survey: Survey): Candidate | null {
  const stated: Candidate[] = [
    { value: survey.language, from: 'html lang', basis: 'stated' },
    ...metaValues(survey, ['og:locale', 'language', 'content-language', 'dc.language', 'inlanguage']),
  ];
  for (const candidate of stated) {
    const code = /^([a-z]{2})(?:$|[-_])/iu.exec(candidate.value)?.[1]?.toLowerCase();
    if (code !== undefined) return { ...candidate, value: code };
  }
  return null;
}

/**
 * Reads the facts a page states, each with where it stands: linked data, meta tags, elements, the address.
 * @param draft is filled in
 * @param url where the page was fetched from
 * @param latest when it was fetched; dates more than a zone's difference after it are refused
 */
export function readPageFacts(
  root: PageElement,
  draft: Draft,
  url: string | undefined,
  latest: Date | undefined,
): void {
  const take = (name: FactName, candidate: Candidate | null): void => {
    if (!candidate || candidate.value === '') return;
    const { value, basis, from, printed: words } = candidate;
    draft.facts[name] = value;
    draft.provenance[name] = words === undefined ? { basis, from } : { basis, from, printed: words };
  };
  const survey = surveyPage(root);
  const data = readLinkedData(survey.linkedData);
  const inData = (values: readonly string[]): Candidate[] =>
    values
      .map((value): Candidate => ({ value: printed(value), from: 'JSON-LD', basis: 'stated' }))
      .filter(({ value }) => value !== '');
  take('url', addressOf(survey, url));
  take('outlet', outletOf(survey, inData(data.publisher), draft.facts.url));
  take('headline', headlineOf(survey, inData(data.headline), draft.facts.outlet));
  take('byline', bylineOf(survey, inData(data.author), draft.facts.outlet));
  take('published', publishedOn(survey, inData(data.published), draft.facts.url, latest));
  const modified = dated([...inData(data.modified), ...metaValues(survey, MODIFIED_META)], latest)[0];
  const { published } = draft.facts;
  // A time is later than a time; a day alone is later than an earlier day only.
  const length = Math.min(published?.length ?? 0, modified?.value.length ?? 0);
  if (modified && (published === null || modified.value.slice(0, length) > published.slice(0, length))) {
    take('modified', modified);
  }
  take('language', languageStated(survey));
}
