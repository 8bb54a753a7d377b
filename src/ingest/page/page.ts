import { Readability } from '@mozilla/readability';
import { readBody } from '../body.js';
import type { Draft, FurnitureReason } from '../draft.js';
import { IngestError } from '../errors.js';
import { looksLikeHeading } from '../furniture.js';
import type { Line } from '../lines.js';
import { endsSentence, printed, wordCount } from '../printed.js';
import { emptyDraft, inferLanguage, takeFacts } from '../text.js';
import { type Block, blocksOf } from './blocks.js';
import { cleanPage, furnitureTeller } from './clean.js';
import { closest, firstWithin, type PageDocument, type PageElement, within } from './dom.js';
import { readPageFacts } from './facts.js';
import { shippedOutletRules } from './outlet-files.js';
import { applyRules, contentByRules, type OutletRules, rulesFor } from './outlet-rules.js';
import { parsePage } from './parse.js';

/** Text shorter than this is tried again with fewer of Readability's rules. A short news item has 300 characters. */
const SHORT_ARTICLE = 300;

/** Readability asks each element for its style, for which linkedom builds one; what is hidden is gone before. */
class ArticleReader extends Readability<PageElement> {
  protected _isProbablyVisible(element: PageElement): boolean {
    return (
      element.getAttribute('aria-hidden') !== 'true' || (element.getAttribute('class') ?? '').includes('fallback-image')
    );
  }
}

/** The element that holds the article, with its classes. Readability changes the document it reads. */
function articleElement(document: PageDocument): PageElement | null {
  const reader = new ArticleReader(document, {
    serializer: (node) => node as PageElement,
    charThreshold: SHORT_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch (error) {
    // Readability fails on trees without a body or with loose ends, as broken tags leave them: there is no article in those.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Share of linked characters from which a block is a link to somewhere else. */
const ALL_LINK = 0.9;

/** Longest text, in words, under a picture in the same element that is its caption without ending like a sentence. */
const LONGEST_LABEL = 30;

const FIGURE = new Set(['figure']);
const QUOTING = new Set(['blockquote', 'table', 'pre']);
const PICTURE = new Set(['img']);
const ITEM = new Set(['li']);
const LINK = new Set(['a']);
const BOLD = new Set(['b', 'strong']);

/** Why a block is no paragraph, by the element it stands in; null when its words must tell. */
function reasonOf(block: Block, tell: (element: PageElement) => FurnitureReason | null): FurnitureReason | null {
  const { element, text } = block;
  const why = tell(element);
  if (why !== null) return why;
  if (closest(element, FIGURE) && !closest(element, QUOTING)) return 'caption';
  if (endsSentence(text) || block.role === 'heading') return null;
  const pictured = wordCount(text) <= LONGEST_LABEL && firstWithin(element, PICTURE) !== null;
  return pictured && printed(element.textContent ?? '').length <= text.length * 1.2 ? 'caption' : null;
}

/** Share of a page's blocks from which lists of links are what the article is about. */
const MOST_LINKS = 0.15;

/** The blocks that stand in lists of nothing but links: ways to other stories. */
function otherStories(blocks: readonly Block[]): ReadonlySet<Block> {
  const links = blocks.filter(({ element, linked, text }) => {
    const item = linked >= ALL_LINK && !endsSentence(text) ? closest(element, ITEM) : null;
    return item !== null && isListOfLinks(item.parentElement);
  });
  return new Set(links.length <= Math.max(3, blocks.length * MOST_LINKS) ? links : []);
}

/** Whether every item of a list is a link and nothing else. */
function isListOfLinks(holder: PageElement | null): boolean {
  if (!holder) return false;
  return [...holder.children].every((item) => {
    const linked = [...within(item, LINK)].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
    return linked >= (item.textContent ?? '').trim().length * ALL_LINK;
  });
}

/** A paragraph that is wholly bold and short stands as a heading does. */
function withRole(block: Block): Line {
  const { text, number, role, element } = block;
  const bold = role === 'paragraph' ? firstWithin(element, BOLD) : null;
  const isBold = bold !== null && (bold.textContent ?? '').trim() === (element.textContent ?? '').trim();
  return { text, number, role: isBold && looksLikeHeading(text) ? 'heading' : role };
}

/**
 * Reads a page, or a pasted fragment of one.
 * @param url where it was fetched from, when it was
 * @param fetchedAt dates after it are refused; without it none is
 * @param outlets rules of single outlets, for pages of theirs
 * @throws IngestError `too-complex`, `no-paragraphs`
 */
export function draftFromHtml(
  html: string,
  url?: string,
  fetchedAt?: Date,
  outlets: readonly OutletRules[] = shippedOutletRules(),
): Draft {
  const document = parsePage(html);
  const draft = emptyDraft();
  const { documentElement: root } = document;
  if (root) readPageFacts(root, draft, url, fetchedAt);
  const rules = rulesFor(draft.facts.url, outlets);
  if (root && rules) applyRules(root, rules, draft, fetchedAt);
  cleanPage(document);
  const content = (root && rules ? contentByRules(root, rules) : null) ?? articleElement(document);
  if (!content) throw new IngestError('no-paragraphs');
  const tell = furnitureTeller(content);
  const lines: Line[] = [];
  const blocks = blocksOf(content);
  const links = otherStories(blocks);
  for (const block of blocks) {
    const why = links.has(block) ? 'related' : reasonOf(block, tell);
    if (why === null) lines.push(withRole(block));
    else draft.furniture.push({ text: block.text, line: block.number, why });
  }
  const body = readBody(lines, draft.facts.headline);
  takeFacts(draft, body.facts);
  draft.paragraphs = body.paragraphs;
  draft.furniture = [...draft.furniture, ...body.furniture].sort((a, b) => a.line - b.line);
  if (draft.paragraphs.length === 0) throw new IngestError('no-paragraphs');
  inferLanguage(draft);
  return draft;
}
