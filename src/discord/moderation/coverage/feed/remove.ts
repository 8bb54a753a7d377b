/** `/coverage feed remove`: a feed is forgotten; its articles stay. */
import { noticeView } from '../../../views/notice.js';
import type { Subcommand } from '../../command.js';
import { chosenFeed, feedChoices } from './choices.js';

export const remove: Subcommand = {
  right: 'manage',
  async run({ options }, request) {
    const { feeds } = request.text.moderation;
    const { id } = await chosenFeed(options['feed'], request);
    return noticeView((await request.newsroom.store.feeds.removeFeed(id)) ? feeds.removed : feeds.alreadyRemoved);
  },
  autocomplete({ value }, _options, request) {
    return feedChoices(value, request);
  },
};
