import PostalMime from 'postal-mime';
import type { Draft } from './draft.js';
import { IngestError } from './errors.js';
import { draftFromHtml } from './page/index.js';

/** Headers that a page saved in one file begins with (RFC 2557); browsers say what they saved and from where. */
const BEGINNING = /^(?:from:\s*<saved by|snapshot-content-location:|mime-version:\s*1\.0)/imu;
const RELATED = /^content-type:\s*multipart\/related/imu;

/** How much of a file is looked at to tell what it is, in bytes. */
const SAMPLE = 4_096;

/** Whether bytes are a page saved in one file. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE)).toString('latin1');
  return /^[a-z-]+:/iu.test(start) && BEGINNING.test(start) && RELATED.test(start);
}

/**
 * Reads a page that a browser saved in one file.
 * @throws IngestError `damaged`, `too-complex`, `no-paragraphs`
 */
export async function draftFromMhtml(bytes: Uint8Array): Promise<Draft> {
  const { html, location, date } = await parsed(bytes);
  if (html === undefined) throw new IngestError('damaged');
  const saved = date === undefined ? NaN : Date.parse(date);
  // Frames follow the page itself; its own end is the first.
  const end = /<\/html\s*>/iu.exec(html);
  const page = end ? html.slice(0, end.index + end[0].length) : html;
  return draftFromHtml(page, location, Number.isNaN(saved) ? undefined : new Date(saved));
}

async function parsed(bytes: Uint8Array): Promise<{ html?: string; location?: string; date?: string }> {
  try {
    const { html, headers, date } = await PostalMime.parse(bytes, { maxNestingDepth: 10, maxHeadersSize: 64 * 1024 });
    const location = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
    const isAddress = location !== undefined && /^https?:\/\//iu.test(location);
    return {
      ...(html === undefined ? {} : { html }),
      ...(isAddress ? { location } : {}),
      ...(date === undefined ? {} : { date }),
    };
  } catch {
    throw new IngestError('damaged');
  }
}
