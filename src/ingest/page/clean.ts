import type { FurnitureReason } from '../draft.js';
import { isElement, type PageDocument, type PageElement, TEXT_NODE, within } from './dom.js';

/** Elements that hold nothing a reader reads in an article. */
const NEVER_READ = new Set(
  'script style noscript template iframe object embed svg canvas form button select input textarea nav dialog menu audio video map'.split(
    ' ',
  ),
);
const NEVER_READ_ROLE = new Set(['navigation', 'search', 'dialog', 'menu', 'banner']);

/** A form of more text than this, in characters, is one that a site has put around the whole page. */
const LONGEST_FORM = 2_000;

/** What an element's class or id says it is. Words of both, in lower case, between spaces. */
const BY_CLASS: readonly (readonly [FurnitureReason, RegExp])[] = [
  [
    'caption',
    / (?:\w*captions?|credits?|photo ?credits?|image (?:credit|meta|source)|photographer|cutline|wp caption text|media (?:credit|meta)) /u,
  ],
  [
    'related',
    / (?:related\w*|recirc\w*|recommend(?:ed|ations?)|read ?more|read (?:also|next|this)|more (?:stories|articles|from|on|news|links|posts)|see also|trending|most (?:read|popular|viewed)|popular|outbrain|taboola|zergnet|up next|also on|you may|jp relatedposts|yarpp|story links?|in ?line (?:promo|link)s?|promos?|teasers?) /u,
  ],
  [
    'sign-up',
    / (?:newsletters?\w*|sign ?up|subscribe|subscription|paywall|donat(?:e|ion)|cta|call to action|membership|promo box|follow us|app promo) /u,
  ],
  [
    'page-control',
    / (?:ad|ads|advert\w*|advertisement|dfp|sponsor\w*|social\w*|share\w*|sharing|share ?bar|share ?daddy|addthis|tweet button|click to tweet|ctt|toolbar|tools?bar|breadcrumbs?|pagination|pager|tags?|tag list|topics|keywords|comments?|disqus|respond|cookies?|gdpr|consent|tooltip|tool ?tip|popup|popover|popovers|rollover|flyout|dropdown|modal|hover ?card|lightbox ?caption|slideshow ?nav|skip ?link|screen reader text|visually hidden|sr only|print only|hidden) /u,
  ],
  [
    'byline',
    / (?:by ?lines?|authors?|author (?:bio|box|info|content|card|details)|bio|about author|post author|contributors?|writer|timestamp|date ?line|publish(?:ed)? date|post date|post meta|entry meta|article meta|meta) /u,
  ],
  ['legal', / (?:copyright|disclaimers?|legal|license|site footer|page footer|colophon|article footer) /u],
  [
    'label',
    / (?:dek|deck|standfirst|sub ?title|sub ?headline|sub ?heading ?text|kicker|eyebrow|article summary|story summary|article lead text|section label|label|flag) /u,
  ],
];

/** Class names already taken apart: a page uses the same ones over and over. */
const knownWords = new Map<string, string>();
const MOST_KNOWN = 5_000;

/** "photoCredit wp-caption" as " photo credit wp caption ". */
function classWords(element: PageElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return ' ';
  const known = knownWords.get(names);
  if (known !== undefined) return known;
  const words = ` ${names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  knownWords.set(names, words);
  return words;
}

/** What the element's own name, class or id says it is. */
export function furnitureElement(element: PageElement): FurnitureReason | null {
  switch (element.localName) {
    case 'figcaption':
      return 'caption';
    case 'footer':
      return 'legal';
    case 'aside':
      return 'related';
    case 'header':
      return 'label';
    case 'time':
      return 'date-line';
  }
  const words = classWords(element);
  if (words === ' ') return null;
  return BY_CLASS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Share of the page's text from which an element is the article, whatever its class says. */
const TOO_MUCH = 0.25;

/** Several small articles inside the extracted one are cards that lead to other stories. */
const FEWEST_CARDS = 3;

/** Classes of wrappers that are the page or the article, whatever else they say. */
const WRAPPER =
  / (?:article body|article content|story body|post content|entry content|body copy|main content|hentry) /u;

/** Shown only on demand (tips, menus) or no part of the article (readers' comments). */
const ON_DEMAND =
  / (?:tooltip|tool ?tip|popup|popover|rollover|flyout|dropdown|modal|hover ?card|skip ?link|screen reader text|visually hidden|sr only|comments?|comment list|disqus thread) /u;

/** Inside a sentence the word that has the tip often bears its class too; only the tip itself goes. */
const ON_DEMAND_IN_TEXT =
  / (?:tooltip|tool ?tip|popup|popover|rollover|hover ?card)(?: \p{L}+)* (?:block|content|box|body|panel|card|text|inner|menu|list) | (?:screen reader text|visually hidden|sr only) /u;

/** The page itself, which many hide until their scripts have run. */
function isPage({ localName }: PageElement): boolean {
  return localName === 'html' || localName === 'body';
}

/** Elements that hold paragraphs of their own: a caption has none. */
const BLOCKS = new Set('div p ul ol table blockquote figure h1 h2 h3 article section'.split(' '));
const HEADLINES = new Set(['h1', 'article']);

/** What stands below an element. */
interface Below {
  /** Characters of text. */
  length: number;
  hasBlock: boolean;
  hasHeadline: boolean;
}

interface Candidate extends Below {
  element: PageElement;
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

function isNeverRead(element: PageElement): boolean {
  return (
    NEVER_READ.has(element.localName) ||
    element.hasAttribute('hidden') ||
    NEVER_READ_ROLE.has(element.getAttribute('role') ?? '') ||
    HIDDEN.test(element.getAttribute('style') ?? '')
  );
}

/**
 * Takes out what is never read, and what CSS or the class says is shown only on demand, before the article is looked for.
 * One walk: every further one over a whole page costs as much as reading the article in it.
 */
export function cleanPage(document: PageDocument): void {
  const onDemand: Candidate[] = [];
  const captions: Candidate[] = [];
  const asides: PageElement[] = [];
  const visit = (element: PageElement): Below => {
    const below: Below = { length: 0, hasBlock: false, hasHeadline: false };
    for (let child = element.firstChild; child;) {
      const next = child.nextSibling;
      if (child.nodeType === TEXT_NODE) below.length += (child.textContent ?? '').length;
      else if (isElement(child)) {
        if (
          !isPage(child) &&
          isNeverRead(child) &&
          !(child.localName === 'form' && textLength(child) >= LONGEST_FORM)
        ) {
          child.remove();
        } else {
          const inside = visit(child);
          below.length += inside.length;
          below.hasBlock ||= inside.hasBlock || BLOCKS.has(child.localName);
          below.hasHeadline ||= inside.hasHeadline || HEADLINES.has(child.localName);
        }
      }
      child = next;
    }
    if (!isPage(element)) sort(element, below);
    return below;
  };
  const sort = (element: PageElement, below: Below): void => {
    const name = element.localName;
    if (name === 'aside') asides.push(element);
    const words = classWords(element);
    if (words === ' ') return;
    const inText = name === 'span' || name === 'a';
    if ((inText ? ON_DEMAND_IN_TEXT : ON_DEMAND).test(words)) {
      if (!WRAPPER.test(words) && !below.hasHeadline) onDemand.push({ element, ...below });
    } else if (name === 'div' && below.length <= LONGEST_CAPTION && !below.hasBlock) {
      if (furnitureElement(element) === 'caption') captions.push({ element, ...below });
    }
  };
  const whole = document.documentElement ? visit(document.documentElement).length : 0;
  for (const { element, length } of onDemand) if (length <= whole * TOO_MUCH) element.remove();
  for (const { element } of captions) keepCaption(document, element);
  for (const aside of asides) keepPullQuote(document, aside);
}

/** Longest caption, in characters. */
const LONGEST_CAPTION = 600;

/**
 * Readability makes paragraphs of `<div>`s that hold only text, and in linkedom they lose their classes on the way: captions
 * become `<section>`s with their classes, which it leaves alone.
 */
function keepCaption(document: PageDocument, caption: PageElement): void {
  const section = document.createElement('section');
  section.setAttribute('class', caption.getAttribute('class') ?? '');
  section.setAttribute('id', caption.getAttribute('id') ?? '');
  section.append(...caption.childNodes);
  caption.replaceWith(section);
}

/** A text that is wholly a quotation. */
const QUOTATION = /^\s*[“"«][^“"«]{30,400}[”"»]\s*$/u;

/** Readability drops every `<aside>`; a pull quote in one may be words that stand nowhere else, so it becomes a block quote. */
function keepPullQuote(document: PageDocument, aside: PageElement): void {
  if (!QUOTATION.test(aside.textContent ?? '')) return;
  const quote = document.createElement('blockquote');
  quote.append(...aside.childNodes);
  aside.replaceWith(quote);
}

function textLength(element: PageElement): number {
  return (element.textContent ?? '').length;
}

const CARD = new Set(['article']);

/**
 * Tells for each element of the extracted article whether it or one that holds it is furniture.
 * @param content the extracted article
 */
export function furnitureTeller(content: PageElement): (element: PageElement) => FurnitureReason | null {
  const known = new Map<PageElement, FurnitureReason | null>();
  const whole = textLength(content);
  const cards = [...within(content, CARD)].filter((element) => textLength(element) < whole * TOO_MUCH);
  const tell = (element: PageElement): FurnitureReason | null => {
    if (element === content) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    let why = element.parentElement ? tell(element.parentElement) : null;
    if (why === null) {
      why = cards.length >= FEWEST_CARDS && cards.includes(element) ? 'related' : furnitureElement(element);
      if (why !== null && (WRAPPER.test(classWords(element)) || textLength(element) > whole * TOO_MUCH)) why = null;
    }
    known.set(element, why);
    return why;
  };
  return tell;
}
