/** What moderators have to hear about a feed, posted in the channel that they named. */
import { type Client, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { FeedNotice, FeedState } from '../../ingest/feeds/index.js';
import type { ServerSettings } from '../../store/index.js';
import { type Text, textFor } from '../../text/index.js';
import { loggable } from '../boundary.js';
import { escapeMarkdown, oneLine } from '../views/escaping.js';
import { messageBody } from '../views/message-body.js';
import { noticeView } from '../views/notice.js';
import { shortLine } from '../views/size.js';

/** Room for a name or an address, in characters as escaped. */
const room = 300;

/** A feed, and the news of it. */
export interface FeedTold {
  feed: FeedState;
  notice: FeedNotice;
}

/** A feed's name, escaped: its title, or its address until it was read. */
export function feedName({ title, url }: Pick<FeedState, 'title' | 'url'>): string {
  return shortLine(title ?? url, room);
}

/** The news as a sentence. */
export function feedSentence({ feed, notice }: FeedTold, { moderation, failure }: Text): string {
  const words = moderation.feeds.notice;
  const name = feedName(feed);
  switch (notice.kind) {
    case 'broken': {
      const { code, details } = notice.failure;
      return words.broken(name, shortLine(feed.url, room), escapeMarkdown(oneLine(failure.feedCheck(code, details))));
    }
    case 'recovered':
      return words.recovered(name);
    case 'moved':
      return words.moved(name, shortLine(notice.from, room), shortLine(notice.to, room));
    case 'gone':
      return words.gone(name);
  }
}

/**
 * Posts the news where the record of changes goes, or else readers' reports.
 *
 * @returns false when there is no such channel in the server, or the bot may not post there
 */
export async function tellOfFeed(
  { guilds, rest }: Client,
  { recordChannel, reportChannel, language }: ServerSettings,
  server: string,
  told: FeedTold,
  logger: Logger,
): Promise<boolean> {
  const guild = guilds.cache.get(server);
  const channel = recordChannel ?? reportChannel;
  // The channel must be one of the server's: its id comes from settings, which an export of another server could have brought.
  if (guild === undefined || channel === null || !guild.channels.cache.has(channel)) return false;
  const text = textFor(language === 'reader' ? guild.preferredLocale : language);
  try {
    await rest.post(Routes.channelMessages(channel), { body: messageBody(noticeView(feedSentence(told, text))) });
    return true;
  } catch (error) {
    logger.warn({ err: loggable(error) }, 'News of a feed could not be posted for the moderators');
    return false;
  }
}
