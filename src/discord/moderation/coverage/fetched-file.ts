/** A file that somebody attached, fetched from where Discord keeps it. */
import { BYTE_LIMIT, IngestError } from '../../../ingest/index.js';
import { ReaderError } from '../../reader-error.js';
import type { AttachedFile } from '../command.js';
import type { ImportSource } from '../newsroom.js';

/** Discord's own servers answer at once or not at all. Milliseconds. */
const patience = 20_000;

/**
 * The address comes from Discord itself, never from a person, so the guard against inward addresses is not asked.
 *
 * @throws IngestError `too-large`; ReaderError `attachment-gone`
 */
export async function fetchedFile({ url, name, size }: AttachedFile): Promise<ImportSource> {
  if (size > BYTE_LIMIT) throw new IngestError('too-large', { bytes: size, limit: BYTE_LIMIT });
  const bytes = await download(url);
  if (bytes === null) throw new ReaderError('attachment-gone');
  return { kind: 'file', name, bytes };
}

async function download(url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Whatever happened on the way, the person can do one thing: attach the file again.
    return null;
  }
}
