import { type WARCRecord, WARCParser } from 'warcio';
import { contentTypeOf } from '../content-type.js';
import { IngestError } from '../errors.js';
import { BYTE_LIMIT } from '../limits.js';

/** A page of a web archive: what it was fetched as, or why it is not read. */
export type WarcPage =
  | { name: string; bytes: Uint8Array; contentType: string; fetchedAt: Date | null }
  | { name: string; error: IngestError };

/** Most records of an archive that are looked at: a page comes with some fifty of its pictures, styles and scripts. */
const MOST_RECORDS = 100_000;

/** The most that the pages of an archive may hold together, in bytes as unpacked. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

const PAGES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether bytes are a web archive (ISO 28500); one that is packed is known by its name. */
export function isWarc(bytes: Uint8Array, name: string): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return /\.warc\.gz$/iu.test(name);
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'WARC/';
}

/**
 * The pages of a web archive, in its order. What was fetched beside them is passed over, and so is what was no answer.
 * @throws IngestError `damaged`, `too-many-files`, `too-large`, `no-paragraphs` when it holds no page
 */
export async function* warcPages(bytes: Uint8Array): AsyncGenerator<WarcPage> {
  let records = 0;
  let pages = 0;
  let unpacked = 0;
  try {
    for await (const record of WARCParser.iterRecords([bytes])) {
      if ((records += 1) > MOST_RECORDS) throw new IngestError('too-many-files', { limit: MOST_RECORDS });
      const contentType = pageType(record);
      const name = record.warcTargetURI ?? '';
      if (contentType === null || name === '') {
        await record.skipFully();
        continue;
      }
      pages += 1;
      const content = await contentOf(record);
      unpacked += content?.byteLength ?? BYTE_LIMIT;
      if (unpacked > MOST_UNPACKED) throw new IngestError('too-large', { bytes: unpacked, limit: MOST_UNPACKED });
      const fetched = new Date(record.warcDate ?? '');
      const fetchedAt = Number.isNaN(fetched.getTime()) ? null : fetched;
      yield content === null
        ? { name, error: new IngestError('too-large', { bytes: BYTE_LIMIT, limit: BYTE_LIMIT }) }
        : { name, bytes: content, contentType, fetchedAt };
    }
  } catch (error) {
    // The library's own errors say only that the archive is broken.
    throw error instanceof IngestError ? error : new IngestError('damaged');
  }
  // The library ends without a word where an archive breaks off.
  if (pages === 0) throw new IngestError(records === 0 ? 'damaged' : 'no-paragraphs');
}

/** The type of a page that was answered with; null for anything else. */
function pageType(record: WARCRecord): string | null {
  const { warcType, httpHeaders } = record;
  if (warcType !== 'response' && warcType !== 'resource') return null;
  if (httpHeaders && !/\s200(?:\s|$)/u.test(httpHeaders.statusline)) return null;
  const type = httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  return PAGES.has(contentTypeOf(type).media) ? type : null;
}

/** What a record holds, unpacked; null when it is more than is read of any page. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.byteLength;
    if (length > BYTE_LIMIT) {
      await record.skipFully();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
