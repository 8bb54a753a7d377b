/** Feeds as suggestions, and the one that somebody chose. */
import type { FeedState } from '../../../../ingest/feeds/index.js';
import { fold } from '../../../../language/words.js';
import type { Choice } from '../../../commands/command.js';
import { ReaderError } from '../../../reader-error.js';
import { oneLine } from '../../../views/escaping.js';
import { limits } from '../../../views/size.js';
import type { ServerRequest } from '../../command.js';

/** @returns at most 25 feeds of the server whose title or address holds what is typed; the values are ids */
export async function feedChoices(typed: string, { newsroom }: ServerRequest): Promise<Choice[]> {
  const feeds = await newsroom.store.feeds.feeds();
  const described = feeds.map(({ id, title, url }) => ({
    name: oneLine(title === null ? url : `${title} · ${url}`),
    value: id,
  }));
  return described
    .filter(({ name }) => fold(name).includes(fold(typed).trim()))
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: name.slice(0, limits.choice), value }));
}

/**
 * @param typed - an id, as a suggestion carries it, or an address as somebody typed it
 * @throws ReaderError `no-such-feed`
 */
export async function chosenFeed(typed: unknown, { newsroom }: ServerRequest): Promise<FeedState> {
  const wanted = typeof typed === 'string' ? typed.trim() : '';
  const feeds = await newsroom.store.feeds.feeds();
  const found = feeds.find(({ id, url, addedUrl }) => [id, url, addedUrl].includes(wanted));
  if (found === undefined) throw new ReaderError('no-such-feed');
  return found;
}
