import { Readability } from '@mozilla/readability';
import { readBody } from '../body.js';
import type { Draft, FurnitureReason } from '../draft.js';
import { IngestError } from '../errors.js';
import { looksLikeHeading } from '../furniture.js';
import type { Line } from '../lines.js';
import { endsSentence } from '../printed.js';
import { emptyDraft, inferLanguage, takeFacts } from '../text.js';
import { type Block, blocksOf } from './blocks.js';
import { cleanPage, furnitureTeller } from './clean.js';
import { type PageDocument, type PageElement, parsePage } from './dom.js';
import { readPageFacts } from './facts.js';

/** Text shorter than this is tried again with fewer of Readability's rules. A short news item has 300 characters. */
const SHORT_ARTICLE = 300;

/** The element that holds the article, with its classes. Readability changes the document it reads. */
function articleElement(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node) => node as PageElement,
    charThreshold: SHORT_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
  });
  return reader.parse()?.content ?? null;
}

/** Share of linked characters from which a block is a link to somewhere else. */
const ALL_LINK = 0.9;

/** Why a block is no paragraph, by the element it stands in; null when its words must tell. */
function reasonOf(block: Block, tell: (element: PageElement) => FurnitureReason | null): FurnitureReason | null {
  const why = tell(block.element);
  if (why !== null) return why;
  if (
    block.linked >= ALL_LINK &&
    !endsSentence(block.text) &&
    (block.element.closest('li') ?? block.text.split(' ').length >= 4)
  )
    return 'related';
  const figure = block.element.closest('figure');
  if (figure && !block.element.closest('blockquote, table, pre')) return 'caption';
  return null;
}

/** A paragraph that is wholly bold and short stands as a heading does. */
function withRole(block: Block): Line {
  const { text, number, role, element } = block;
  const bold = role === 'paragraph' ? element.querySelector('b, strong') : null;
  const isBold = bold !== null && (bold.textContent ?? '').trim() === (element.textContent ?? '').trim();
  return { text, number, role: isBold && looksLikeHeading(text) ? 'heading' : role };
}

/**
 * Reads a page, or a pasted fragment of one.
 * @param url where it was fetched from, when it was
 * @param fetchedAt dates after it are refused; without it none is
 * @throws IngestError `too-complex`, `no-paragraphs`
 */
export function draftFromHtml(html: string, url?: string, fetchedAt?: Date): Draft {
  const document = parsePage(html);
  const draft = emptyDraft();
  readPageFacts(document, draft, url, fetchedAt);
  cleanPage(document);
  const content = articleElement(document);
  if (!content) throw new IngestError('no-paragraphs');
  const tell = furnitureTeller(content);
  const lines: Line[] = [];
  for (const block of blocksOf(content)) {
    const why = reasonOf(block, tell);
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
