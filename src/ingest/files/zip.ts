import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { IngestError } from '../errors.js';
import { ARCHIVE_LIMIT, BYTE_LIMIT, checkSize } from '../limits.js';

/** A file of an archive: its bytes, or why they are not read. */
export type ZipMember = { name: string; bytes: Uint8Array } | { name: string; error: IngestError };

/** The most that an archive may unpack to, in bytes. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/** Most files of an archive, and how deep their folders may go. */
const MOST_FILES = 10_000;
const DEEPEST_PATH = 20;

/** Pages shrink to a tenth, seldom to a thirtieth; bombs to a thousandth. Small files may be anything. */
const MOST_COMPRESSED = 100;
const SMALL = 1024 * 1024;

/** What archivers put in beside the files: folders, and what macOS and Windows keep for themselves. */
const NO_FILE = /\/$|(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu;

/** Unix file types, in the upper half of the external attributes when the archive was made on Unix. */
const TYPE_MASK = 0o170_000;
const REGULAR_FILE = 0o100_000;

/** Whether bytes are a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** The name an entry bears, decoded as it says it is encoded. */
function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

/** Why an entry is not read, from what the archive says of it. */
function refusal(entry: Entry, name: string): IngestError | null {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  if (validateFileName(name) !== null || name.split('/').length > DEEPEST_PATH) return new IngestError('unsafe-path');
  if (type !== 0 && type !== REGULAR_FILE) return new IngestError('unsafe-path');
  if (entry.isEncrypted()) return new IngestError('protected');
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_COMPRESSED)
    return new IngestError('too-compressed');
  if (/\.zip$/iu.test(name)) return new IngestError('nested-archive');
  try {
    checkSize(entry.uncompressedSize);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  return null;
}

/** The bytes of an entry; never more than a source may have, whatever the archive says of its size. */
async function unpacked(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > BYTE_LIMIT) throw new IngestError('too-large', { bytes: length, limit: BYTE_LIMIT });
    }
  } catch (error) {
    throw error instanceof IngestError ? error : new IngestError('damaged');
  }
  const bytes = Buffer.concat(chunks);
  if (isZip(bytes)) throw new IngestError('nested-archive');
  return bytes;
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    // Names are decoded and checked one by one: a bad one concerns its own entry only.
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    });
  } catch {
    throw new IngestError('damaged');
  }
}

/**
 * The files of a zip archive, one after the other; nothing is written to a disk. Links, paths that lead out of the archive,
 * archives inside it, passwords and bombs are refused, each for itself.
 * @param bytes the archive
 * @throws IngestError `damaged`, `too-large`, `too-many-files` for the archive as a whole
 */
export async function* zipMembers(bytes: Uint8Array): AsyncGenerator<ZipMember> {
  checkSize(bytes.byteLength, ARCHIVE_LIMIT);
  const archive = await opened(bytes);
  try {
    if (archive.entryCount > MOST_FILES) throw new IngestError('too-many-files', { limit: MOST_FILES });
    let total = 0;
    for await (const entry of entriesOf(archive)) {
      const name = nameOf(entry);
      if (NO_FILE.test(name)) continue;
      let error = refusal(entry, name);
      if (error === null) {
        try {
          const content = await unpacked(archive, entry);
          total += content.byteLength;
          if (total > MOST_UNPACKED) throw new IngestError('too-large', { bytes: total, limit: MOST_UNPACKED });
          yield { name, bytes: content };
          continue;
        } catch (failure) {
          if (!(failure instanceof IngestError) || total > MOST_UNPACKED) throw failure;
          error = failure;
        }
      }
      yield { name, error };
    }
  } finally {
    archive.close();
  }
}

/** The entries of an archive; one whose directory is cut off is damaged. */
async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  const entries = archive.eachEntry();
  for (;;) {
    let next: IteratorResult<Entry>;
    try {
      next = await entries.next();
    } catch {
      throw new IngestError('damaged');
    }
    if (next.done === true) return;
    yield next.value;
  }
}
