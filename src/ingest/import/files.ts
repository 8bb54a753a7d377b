/** Files and folders of the disk as items of an import. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { articlesFromFile } from '../files/index.js';
import { ARCHIVE_LIMIT, BYTE_LIMIT, checkSize } from '../limits.js';
import type { ImportItem } from './run.js';

/** Endings of the files that are taken out of a folder. A file that is named itself is taken whatever its name. */
const endings: ReadonlySet<string> = new Set([
  '.html',
  '.htm',
  '.xhtml',
  '.txt',
  '.md',
  '.markdown',
  '.pdf',
  '.mhtml',
  '.mht',
  '.zip',
  '.warc',
]);

/** Endings of files that hold many sources. What is none in spite of its name is bound when it is extracted. */
const archive = /\.(?:zip|warc|warc\.gz)$/iu;

/**
 * The files below a folder, in the order of their names. Links are not followed: they could lead out of the folder or in a circle.
 *
 * @param folder - absolute
 * @returns paths below the folder
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(entries.sort(byName).map((entry) => filesOf(entry, folder)));
  return found.flat();
}

async function filesOf(entry: Dirent, folder: string): Promise<string[]> {
  // A name with a dot in front is nothing that somebody saved as an article.
  if (entry.name.startsWith('.')) return [];
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return filesBelow(path);
  const isRead = endings.has(extname(entry.name).toLowerCase()) || /\.warc\.gz$/iu.test(entry.name);
  return entry.isFile() && isRead ? [path] : [];
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}

/**
 * @param path - absolute, of a file
 * @param name - as people know it
 */
export async function fileItem(path: string, name: string): Promise<ImportItem> {
  const { size, mtimeMs } = await stat(path);
  return {
    name,
    // A file that was changed since is another item.
    key: JSON.stringify([path, size, mtimeMs]),
    async *read(signal) {
      checkSize(size, archive.test(path) ? ARCHIVE_LIMIT : BYTE_LIMIT);
      yield* articlesFromFile(await readFile(path), name, signal === undefined ? {} : { signal });
    },
  };
}
