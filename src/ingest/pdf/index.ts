/** A PDF's text layer becomes an article: lines to paragraphs, running titles and page numbers out. */
import { getDocumentProxy } from 'unpdf';
import type { Draft } from '../draft.js';
import { IngestError } from '../errors.js';
import { emptyDraft, readLines } from '../text.js';
import type { PdfPage, Piece } from './page-lines.js';
import { paragraphsOf } from './paragraphs.js';

/** Most pages read: an article has a few, a report some dozens. */
const MOST_PAGES = 200;

const SIGNATURE = '%PDF-';

/** Whether bytes are a PDF: its mark stands within the first kilobyte (ISO 32000-1, annex H). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).includes(SIGNATURE);
}

/** The part of the library's document that reading one needs: its published types lead nowhere. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfDocumentPage>;
  destroy(): Promise<void>;
}

interface PdfDocumentPage {
  getViewport(options: { scale: number }): { width: number; height: number };
  getTextContent(): Promise<{ items: readonly PdfItem[] }>;
  cleanup(): void;
}

/** A run of text; marked content has none of these. */
interface PdfItem {
  str?: string;
  width?: number;
  /** A matrix: scale and skew, then where the text begins, from the lower left corner. */
  transform?: readonly number[];
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes the bytes for itself.
    const document: unknown = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    return document as PdfDocument;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new IngestError('protected');
    throw new IngestError('damaged');
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (item.str === undefined || item.str.trim() === '') return [];
    const [, , skew = 0, scale = 0, left = 0, bottom = 0] = item.transform ?? [];
    const size = Math.hypot(skew, scale);
    return size === 0 ? [] : [{ text: item.str, left, right: left + (item.width ?? 0), top: height - bottom, size }];
  });
  page.cleanup();
  return { width, height, pieces };
}

/**
 * Reads a PDF.
 * @throws IngestError `damaged`, `protected`, `too-many-pages`, `no-text-layer`, `no-paragraphs`
 */
export async function draftFromPdf(bytes: Uint8Array): Promise<Draft> {
  const document = await opened(bytes);
  try {
    const count = document.numPages;
    if (count > MOST_PAGES) throw new IngestError('too-many-pages', { pages: count, limit: MOST_PAGES });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= count; number += 1) pages.push(await readPage(document, number));
    if (pages.every(({ pieces }) => pieces.length === 0)) throw new IngestError('no-text-layer');
    return readLines(paragraphsOf(pages), emptyDraft());
  } catch (error) {
    // What the library cannot follow is a document that is damaged below its first page.
    throw error instanceof IngestError ? error : new IngestError('damaged');
  } finally {
    await document.destroy();
  }
}
