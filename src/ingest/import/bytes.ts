/** What is in memory already, as items of an import. */
import { createHash } from 'node:crypto';
import { articlesFromFile } from '../files/index.js';
import type { ImportItem } from './run.js';

/** A file that somebody sent: one article, or an archive of many. */
export function sentItem(bytes: Uint8Array, name: string): ImportItem {
  return {
    name,
    key: createHash('sha256').update(bytes).digest('hex'),
    read: (signal) => articlesFromFile(bytes, name, signal === undefined ? {} : { signal }),
  };
}
