import { createHash } from 'node:crypto';
import { comparable } from './printed.js';
import { shortId } from './short-id.js';

/**
 * The id of an article: the first 40 bits of SHA-256 over its outlet, headline and paragraphs, in base 32 (RFC 4648,
 * lower case). Case, accents, marks and spaces do not count, so that the same article has the same id wherever it is read.
 * Changing what is compared changes every id and every citation that was given out.
 */
export function articleId(outlet: string, headline: string, paragraphs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [outlet, headline, ...paragraphs]) hash.update(`${comparable(part).join(' ')}\n`);
  return shortId(hash);
}
