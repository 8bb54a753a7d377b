import { IngestError } from './errors.js';

/** Largest source that is read, in bytes: a hundred times a long page. Larger files are exports or mistakes. */
export const BYTE_LIMIT = 10 * 1024 * 1024;

/**
 * Refuses a source by its size, before it is read into memory.
 * @param bytes as the file system or `Content-Length` gives it
 * @throws IngestError `too-large`, `empty`
 */
export function checkSize(bytes: number): void {
  if (bytes > BYTE_LIMIT) throw new IngestError('too-large', { bytes, limit: BYTE_LIMIT });
  if (bytes === 0) throw new IngestError('empty');
}
