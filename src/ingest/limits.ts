import { IngestError } from './errors.js';

/** Largest source that is read, in bytes: a hundred times a long page. Larger files are exports or mistakes. */
export const BYTE_LIMIT = 10 * 1024 * 1024;

/** Largest archive that is read, in bytes; each source in it is bound by `BYTE_LIMIT`. */
export const ARCHIVE_LIMIT = 200 * 1024 * 1024;

/**
 * Refuses a source by its size, before it is read into memory.
 * @param bytes as the file system or `Content-Length` gives it
 * @param limit the most it may have, in bytes
 * @throws IngestError `too-large`, `empty`
 */
export function checkSize(bytes: number, limit = BYTE_LIMIT): void {
  if (bytes > limit) throw new IngestError('too-large', { bytes, limit });
  if (bytes === 0) throw new IngestError('empty');
}
