import { Readability } from '@mozilla/readability';
import type { Draft } from '../draft.js';
import { IngestError } from '../errors.js';
import { emptyDraft, readLines } from '../text.js';
import { blocksOf } from './blocks.js';
import { type PageDocument, type PageElement, parsePage } from './dom.js';

function articleElement(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    charThreshold: 300,
    keepClasses: true,
  });
  return reader.parse()?.content ?? null;
}

/**
 * Reads a page.
 * @throws IngestError `too-complex`, `no-paragraphs`
 */
export function draftFromHtml(html: string, url?: string): Draft {
  const document = parsePage(html);
  const content = articleElement(document);
  if (!content) throw new IngestError('no-paragraphs');
  const draft = emptyDraft();
  if (url !== undefined) draft.facts.url = url;
  return readLines(blocksOf(content), draft);
}
