/** The coverage that ships with On Record. */
import { readdir, readFile } from 'node:fs/promises';
import type { Article } from '../coverage/article.js';
import { parseArticleFile } from '../coverage/format.js';
import { articleFrom } from '../ingest/article.js';

/** `data/` stands beside `src/` and beside `dist/`. */
const folder = new URL('../../data/', import.meta.url);

/**
 * The articles of `data/`, by file name.
 *
 * @throws When a file there is not in the format of `coverage/format.ts`, which a test rules out for those that ship.
 */
export async function builtInArticles(): Promise<Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.map((text) => articleFrom(parseArticleFile(text), {}));
}
