/** `/collection create`, `rename` and `delete`. */
import { oneLine } from '../../views/escaping.js';
import { noticeView } from '../../views/notice.js';
import { shortLine } from '../../views/size.js';
import { ReaderError } from '../../reader-error.js';
import type { Subcommand } from '../command.js';
import { chosenCollection, collectionChoices, nameOf } from './choices.js';

/** Room for a name, in characters as escaped. */
const room = 170;

export const create: Subcommand = {
  right: 'manage',
  async run({ options }, { newsroom, text }) {
    const name = nameFrom(options['name']);
    await newsroom.store.collections.create(name);
    return noticeView(text.moderation.collections.created(shortLine(name, room)));
  },
};

export const rename: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { newsroom, text } = request;
    const collection = await chosenCollection(options['collection'], request);
    const name = nameFrom(options['name']);
    await newsroom.store.collections.rename(collection.id, name);
    const before = shortLine(nameOf(collection, text), room);
    return noticeView(text.moderation.collections.renamed(before, shortLine(name, room)));
  },
  autocomplete({ value }, _options, request) {
    return collectionChoices(value, request);
  },
};

export const remove: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { newsroom, text } = request;
    const collection = await chosenCollection(options['collection'], request);
    const articles = await newsroom.store.collections.delete(collection.id);
    return noticeView(text.moderation.collections.deleted(shortLine(nameOf(collection, text), room), articles.length));
  },
  autocomplete({ value }, _options, request) {
    return collectionChoices(value, request);
  },
};

/** @throws ReaderError `no-name` */
function nameFrom(typed: unknown): string {
  const name = typeof typed === 'string' ? oneLine(typed) : '';
  if (name === '') throw new ReaderError('no-name');
  return name;
}
