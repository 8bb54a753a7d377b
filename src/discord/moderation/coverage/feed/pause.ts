/** `/coverage feed pause`: a feed is followed no longer, or again. */
import { pausedFeed, resumedFeed } from '../../../../ingest/feeds/index.js';
import { noticeView } from '../../../views/notice.js';
import type { Subcommand } from '../../command.js';
import { chosenFeed, feedChoices } from './choices.js';

export const pause: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { feeds } = request.text.moderation;
    const feed = await chosenFeed(options['feed'], request);
    const resumes = feed.health === 'paused';
    const kept = await request.newsroom.store.feeds.updateFeed(
      resumes ? resumedFeed(feed, Date.now()) : pausedFeed(feed),
    );
    if (!kept) return noticeView(feeds.alreadyRemoved);
    return noticeView(resumes ? feeds.resumed : feeds.paused);
  },
  autocomplete({ value }, _options, request) {
    return feedChoices(value, request);
  },
};
