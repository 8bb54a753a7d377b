import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './errors.js';

/** The packings that are asked for, and understood. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** Gives a body up without reading it. */
export function discard(body: Readable): void {
  // A body that is given up ends with an error that nobody needs to hear of.
  body.on('error', () => undefined).destroy();
}

/**
 * Reads a body up to a limit, unpacking it as it comes. What is unpacked counts, so a bomb is given up as soon as it is larger than
 * what would be read, whatever it was packed into.
 *
 * @param encoding - the `Content-Encoding`
 * @param limit - in bytes
 * @throws FetchError `too-large`, `packed`; the stream's own error when it ends early
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: number,
  address: string,
): Promise<Uint8Array> {
  const packing = (encoding ?? '').trim().toLowerCase();
  // Packed twice: nobody does it but to hide a bomb.
  const unpack = packing === '' || packing === 'identity' ? undefined : UNPACKERS[packing];
  if (unpack === undefined && packing !== '' && packing !== 'identity') throw new FetchError('packed', address);
  const chunks: Uint8Array[] = [];
  let excess: FetchError | undefined;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    let read = 0;
    for await (const chunk of source) {
      read += chunk.byteLength;
      if (read > limit) throw (excess = new FetchError('too-large', address, { limit }));
      chunks.push(chunk);
    }
  };
  try {
    if (unpack === undefined) await pipeline(body, collect);
    else await pipeline(body, unpack(), collect);
  } catch (error) {
    // An unpacker that is stopped half-way complains of that, not of why.
    if (excess !== undefined) throw excess;
    if (isUnpackingError(error)) throw new FetchError('packed', address, {}, { cause: error });
    throw error;
  }
  return Buffer.concat(chunks);
}

/** zlib's and brotli's own codes: what was sent is not packed as it says, or cut off. */
function isUnpackingError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:Z_|ERR_BROTLI_|ERR__ERROR_)/u.test(code);
}
