/** Tells whether an article is the same to the last character as when it was read and indexed. */
import { createHash } from 'node:crypto';
import type { Article } from '../coverage/article.js';

/** SHA-256, in base 64, of everything in an article that reading or the index looks at. */
export function fingerprint({ id, outlet, headline, language, published, paragraphs }: Article): string {
  const texts = paragraphs.map(({ number, text }) => [number, text]);
  const content = JSON.stringify([id, outlet, headline, language, published, texts]);
  return createHash('sha256').update(content).digest('base64');
}
