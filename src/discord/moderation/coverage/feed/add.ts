/** `/coverage feed add`: a feed is followed from now on. */
import { newFeed } from '../../../../ingest/feeds/index.js';
import { outwardOnly, webAddress } from '../../../../ingest/fetch/index.js';
import { mainCollection } from '../../../../store/index.js';
import { noticeView } from '../../../views/notice.js';
import type { Subcommand } from '../../command.js';
import { givenFacts } from '../given-facts.js';

export const add: Subcommand = {
  right: 'manage',
  async run({ options }, { newsroom, requester, text }) {
    const { feeds } = text.moderation;
    const { outlet } = givenFacts({ outlet: options['outlet'] });
    const feed = newFeed({
      address: webAddress(String(options['link'] ?? '').trim(), outwardOnly).href,
      collection: mainCollection,
      addedBy: requester.id,
      given: outlet === undefined ? {} : { outlet },
      now: Date.now(),
    });
    return noticeView((await newsroom.store.feeds.addFeed(feed)) ? feeds.followed : feeds.alreadyFollowed);
  },
};
