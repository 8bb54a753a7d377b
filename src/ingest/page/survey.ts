import { BYLINE_OPENING } from '../byline.js';
import { printed } from '../printed.js';
import { type PageElement, TEXT_NODE, wordsOf } from './dom.js';

/** An element that prints or marks an author. */
export interface AuthorElement {
  element: PageElement;
  /** 0 for one that is marked as the author, 1 for one in the article, more for others. */
  rank: number;
}

/** The elements of a page that may state a fact, gathered in one walk: a query each would walk the page a hundred times. */
export interface Survey {
  /** Contents of `<meta>` by property, name or itemprop, in lower case; in the order of the page. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Texts of JSON-LD blocks. */
  linkedData: readonly string[];
  language: string;
  canonical: string | null;
  title: string | null;
  /** Headings that may be the headline, the likeliest first: marked ones, then `h1`, then `h2`. */
  headings: readonly { value: string; from: string }[];
  /** Elements that print or mark an author, the likeliest first. */
  authors: readonly AuthorElement[];
  /** Elements that print or mark a day, the likeliest first. */
  days: readonly PageElement[];
}

const AUTHOR = /by-?_?line|author|writer|contributor|reporter/iu;
const AUTHOR_LINK = /\/(?:authors?|by|staff|journalists?|auteurs?)\//iu;
const DAY = /date|time-?stamp|publish|posted|by-?line|author|\bmeta|time\b/iu;

/** More elements than this are lists of other stories. */
const MOST_CANDIDATES = 40;

/** Whether an element's own text opens as a byline does: "By" and a link to the author. */
function opensByline(element: PageElement): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== TEXT_NODE) continue;
    const words = (child.textContent ?? '').trimStart();
    if (words !== '') return words.length <= LONGEST_BYLINE && BYLINE_OPENING.test(`${words} `);
  }
  return false;
}

const LONGEST_BYLINE = 200;

/** How likely an element prints the article's own day: marked as such, a `<time>` in the article, a class that says so. */
function dayRank(element: PageElement, names: string, inArticle: boolean): number | null {
  const marked = /datepublished/iu.test(element.getAttribute('itemprop') ?? '') || element.hasAttribute('pubdate');
  if (marked) return 0;
  if (element.localName === 'time') return inArticle ? 1 : 2;
  return DAY.test(names) ? (inArticle ? 3 : 4) : null;
}

/** Walks a page once. */
export function surveyPage(root: PageElement): Survey {
  const meta = new Map<string, string[]>();
  const linkedData: string[] = [];
  const headings: { value: string; from: string; rank: number }[] = [];
  const authors: AuthorElement[] = [];
  const days: { element: PageElement; rank: number }[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  const visit = (element: PageElement, inArticle: boolean): void => {
    const tag = element.localName;
    const property = element.getAttribute('itemprop') ?? '';
    switch (tag) {
      case 'meta': {
        const content = printed(element.getAttribute('content') ?? '');
        if (content === '') break;
        for (const key of new Set([element.getAttribute('property'), element.getAttribute('name'), property])) {
          if (key !== null && key !== '')
            meta.set(key.toLowerCase(), [...(meta.get(key.toLowerCase()) ?? []), content]);
        }
        return;
      }
      case 'link':
        if (/\bcanonical\b/iu.test(element.getAttribute('rel') ?? '')) canonical ??= element.getAttribute('href');
        return;
      case 'title':
        title ??= printed(element.textContent ?? '');
        return;
      case 'script':
        if (/ld\+json/iu.test(element.getAttribute('type') ?? '')) linkedData.push(element.textContent ?? '');
        return;
      case 'style':
      case 'svg':
      case 'noscript':
        return;
      case 'h1':
      case 'h2': {
        const rank = /headline/iu.test(property) ? 0 : tag === 'h1' ? 1 : 2;
        if (headings.length < MOST_CANDIDATES) headings.push({ value: wordsOf(element), from: tag, rank });
      }
    }
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const marksAuthor = /\bauthor\b/iu.test(`${property} ${element.getAttribute('rel') ?? ''}`);
    if (authors.length < MOST_CANDIDATES) {
      if (marksAuthor) authors.push({ element, rank: 0 });
      else if (AUTHOR.test(names)) authors.push({ element, rank: inArticle ? 1 : 2 });
      else if (tag === 'a' && AUTHOR_LINK.test(element.getAttribute('href') ?? ''))
        authors.push({ element, rank: inArticle ? 1 : 3 });
      else if (opensByline(element)) authors.push({ element, rank: inArticle ? 2 : 4 });
    }
    const day = days.length < MOST_CANDIDATES ? dayRank(element, names, inArticle) : null;
    if (day !== null) days.push({ element, rank: day });
    const inside = inArticle || tag === 'article' || tag === 'main';
    for (const child of element.children) visit(child, inside);
  };
  visit(root, false);
  const byRank = <Ranked extends { rank: number }>(list: Ranked[]): Ranked[] => list.sort((a, b) => a.rank - b.rank);
  return {
    meta,
    linkedData,
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
    canonical,
    title,
    headings: byRank(headings).map(({ value, from }) => ({ value, from })),
    authors: byRank(authors),
    days: byRank(days).map(({ element }) => element),
  };
}
