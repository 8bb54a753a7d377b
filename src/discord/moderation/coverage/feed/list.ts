/** `/coverage feed list`: the feeds that are followed, and how each stands. */
import type { FeedState } from '../../../../ingest/feeds/index.js';
import type { Text } from '../../../../text/index.js';
import { escapeMarkdown, oneLine } from '../../../views/escaping.js';
import { noticeView } from '../../../views/notice.js';
import { limits, shortLine } from '../../../views/size.js';
import type { Subcommand } from '../../command.js';
import { feedName } from '../../feed-notice.js';
import { moment } from '../../../moment.js';

/** Room for an address, in characters as escaped. */
const room = 200;

export const list: Subcommand = {
  right: 'add-coverage',
  async run(_invocation, { newsroom, text }) {
    const { feeds: words, coverage } = text.moderation;
    const feeds = await newsroom.store.feeds.feeds();
    if (feeds.length === 0) return noticeView(words.none);
    const lines: string[] = [];
    let left = limits.text - coverage.andMore(feeds.length).length - 1;
    for (const feed of feeds) {
      const line = describe(feed, text);
      left -= line.length + 1;
      if (left < 0) break;
      lines.push(line);
    }
    if (lines.length < feeds.length) lines.push(coverage.andMore(feeds.length - lines.length));
    return noticeView(lines.join('\n'));
  },
};

function describe(feed: FeedState, { moderation, failure: words }: Text): string {
  const { health, lastRead } = moderation.feeds;
  const { failure, succeededAt } = feed;
  const parts = [`**${feedName(feed)}**`, health[feed.health]];
  if (succeededAt !== null) parts.push(lastRead(moment(succeededAt)));
  const line = parts.join(' · ');
  if (failure === null) return line;
  const why = escapeMarkdown(oneLine(words.feedCheck(failure.code, failure.details)));
  return `${line}\n-# ${shortLine(feed.url, room)} ${why}`;
}
