import { createHash } from 'node:crypto';
import { shortId } from '../short-id.js';

/**
 * The id of a feed: the same collection and address give the same id, so that a feed is added once.
 *
 * @param collection - whose coverage it belongs to
 * @param address - as it was added, in its agreed form
 */
export function feedId(collection: string, address: string): string {
  return shortId(createHash('sha256').update(`${collection}\n${address}\n`));
}
