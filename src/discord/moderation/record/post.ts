/** Changes posted where a server's moderators want its record. */
import type { Client } from 'discord.js';
import type { Change, ServerSettings } from '../../../store/index.js';
import { type Text, textFor } from '../../../text/index.js';
import type { View } from '../../commands/command.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import { channelOrOwner, isRefusal, mayPost, postIn } from '../posting.js';
import { changeLine } from './change-line.js';

/** What became of a post: `refused` when the bot may not post there. */
export type Posted = 'posted' | 'refused';

/** Changes since the last post. */
export interface ChangesToPost {
  /** The first of them. */
  changes: readonly Change[];
  /** How many there are together. */
  total: number;
}

type Settings = Pick<ServerSettings, 'recordChannel' | 'reportChannel' | 'language'>;

/**
 * Posts changes in the channel that the settings name.
 *
 * @param server - a server that this client is in
 * @throws what Discord says when it may work later
 */
export async function postChanges(
  { guilds }: Client,
  server: string,
  { recordChannel, language }: Settings,
  { changes, total }: ChangesToPost,
): Promise<Posted> {
  const guild = guilds.cache.get(server)!;
  if (recordChannel === null || !mayPost(guild, recordChannel)) return 'refused';
  const view = changesView(changes, total, textFor(language === 'reader' ? guild.preferredLocale : language));
  try {
    await postIn(guild.client, recordChannel, view, nonceOf(server, changes));
    return 'posted';
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

/** Tells somebody who can mend it that the record cannot be posted: where reports go, else the server's owner. */
export async function tellOfRefusal(
  { guilds }: Client,
  server: string,
  { recordChannel, reportChannel, language }: Settings,
): Promise<void> {
  const guild = guilds.cache.get(server)!;
  const text = textFor(language === 'reader' ? guild.preferredLocale : language);
  const channel = await channelOrOwner(guild, [reportChannel]);
  await postIn(guild.client, channel, noticeView(text.moderation.record.refused(`<#${recordChannel ?? ''}>`)));
}

/** Of this post alone, in at most 25 characters: Discord compares it with that of every message the bot sent lately. */
function nonceOf(server: string, changes: readonly Change[]): string {
  return `${server}-${(changes.at(-1)?.number ?? 0) % 10_000}`;
}

function changesView(changes: readonly Change[], total: number, text: Text): View {
  const { record } = text.moderation;
  const lines = [`**${record.posted(total)}**`, ...changes.map((change) => changeLine(change, text))];
  if (total > changes.length) lines.push(record.morePosted(total - changes.length));
  return [display(lines.join('\n'))];
}
