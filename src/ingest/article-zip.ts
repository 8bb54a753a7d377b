/** Articles as a zip of files of the format of `data/`: what an export writes and an import reads again without loss. */
import { strToU8, zipSync } from 'fflate';
import type { Article } from '../coverage/article.js';
import { formatArticleFile } from '../coverage/format.js';

/** The earliest time that a zip can hold. One time for all files, so that the same articles give the same bytes. */
const time = new Date('1980-01-01T00:00:00');

/**
 * @param articles - in any order
 * @returns the bytes of the zip, the same for the same articles; one file an article, `ID.md`
 */
export function zipOf(articles: readonly Article[]): Uint8Array {
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = inOrder.map((article) => [`${article.id}.md`, strToU8(formatArticleFile(article))] as const);
  return zipSync(Object.fromEntries(files), { mtime: time, level: 6 });
}
