import type { Draft } from './draft.js';
import { draftFromBytes, type Origin } from './file.js';
import { checkSize } from './limits.js';
import { draftFromMhtml, isMhtml } from './mhtml.js';
import { draftFromPdf, isPdf } from './pdf/index.js';
import { takeAddress } from './text.js';

/**
 * Reads a source of any kind but an archive: what it is, its first bytes say; for text, its name and type too.
 * @param fileName only its ending is looked at
 * @throws IngestError
 */
export async function draftFromSource(bytes: Uint8Array, fileName: string, origin: Origin = {}): Promise<Draft> {
  checkSize(bytes.byteLength);
  if (isPdf(bytes)) return takeAddress(await draftFromPdf(bytes), origin.url);
  if (isMhtml(bytes)) return takeAddress(await draftFromMhtml(bytes), origin.url);
  return draftFromBytes(bytes, fileName, origin);
}
