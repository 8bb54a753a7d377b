/** `/collection use`: whether questions in this server search a collection, its own or one that another server shares. */
import { noticeView } from '../../views/notice.js';
import { shortLine } from '../../views/size.js';
import { ReaderError } from '../../reader-error.js';
import type { View } from '../../commands/command.js';
import type { ServerRequest, Subcommand } from '../command.js';
import { chosenCollection, collectionChoices, nameOf } from './choices.js';

/** Room for a name, in characters as escaped. */
const room = 170;

export const use: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { newsroom, text } = request;
    const active = options['active'] !== false;
    const code = options['code'];
    if (typeof code === 'string') return useShared(code.trim().toLowerCase(), active, request);
    if (options['collection'] === undefined) throw new ReaderError('no-such-collection');
    const collection = await chosenCollection(options['collection'], request);
    await newsroom.store.collections.use(collection.id, active);
    return noticeView(text.moderation.collections.used(shortLine(nameOf(collection, text), room), active));
  },
  autocomplete({ value }, _options, request) {
    return collectionChoices(value, request);
  },
};

async function useShared(code: string, active: boolean, { newsroom, text }: ServerRequest): Promise<View> {
  const { collections } = text.moderation;
  if (!active) {
    return noticeView((await newsroom.store.sharing.leave(code)) ? collections.left : collections.notUsed);
  }
  const shared = await newsroom.shared(code);
  if (shared === undefined) return noticeView(collections.noSuchCode);
  await newsroom.store.sharing.use(code);
  return noticeView(collections.usedShared(shortLine(nameOf(shared, text), room), shared.coverage.articles.length));
}
