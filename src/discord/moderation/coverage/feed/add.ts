/** `/coverage feed add`: a feed is followed from now on. */
import { newFeed } from '../../../../ingest/feeds/index.js';
import { outwardOnly, webAddress } from '../../../../ingest/fetch/index.js';
import { mainCollection } from '../../../../store/index.js';
import { noticeView } from '../../../views/notice.js';
import type { ArticleFacts } from '../../../../coverage/article.js';
import type { View } from '../../../commands/command.js';
import type { ServerRequest, Subcommand } from '../../command.js';
import { givenFacts } from '../given-facts.js';

export const add: Subcommand = {
  right: 'manage',
  run({ options }, request) {
    return followFeed(String(options['link'] ?? '').trim(), givenFacts({ outlet: options['outlet'] }), request);
  },
};

/**
 * Follows a feed.
 *
 * @param link - as somebody typed it
 * @param given - facts for its articles, of which the outlet is kept: no two articles share the others
 * @throws FetchError for what is no address outside
 */
export async function followFeed(
  link: string,
  { outlet }: Partial<ArticleFacts>,
  { newsroom, requester, text }: ServerRequest,
): Promise<View> {
  const { feeds } = text.moderation;
  const feed = newFeed({
    address: webAddress(link, outwardOnly).href,
    collection: mainCollection,
    addedBy: requester.id,
    given: outlet == null ? {} : { outlet },
    now: Date.now(),
  });
  return noticeView((await newsroom.store.feeds.addFeed(feed)) ? feeds.followed : feeds.alreadyFollowed);
}
