/** What a server's moderators decided about answers there, as far as Discord's side must keep to it. */
import { type BaseInteraction, type Message } from 'discord.js';
import { type Text, textFor } from '../text/index.js';

export interface HouseRules {
  /** Ids of the channels in which the bot answers; null for every one. */
  channels: readonly string[] | null;
  /** Whether answers are for the asker alone where a command does not say. */
  privateAnswers: boolean;
  /** Language of the bot's own words; `reader` for that of the reader's Discord. */
  language: string;
}

/** The rules of a server as they are now. */
export type RulesOf = (server: string) => Promise<HouseRules>;

/** What holds in direct messages, and where nobody decided anything. */
export const noRules: HouseRules = { channels: null, privateAnswers: false, language: 'reader' };

/** Whether the bot answers in the channel that something comes from. A thread is part of its channel. */
export function answersIn(
  { channels }: HouseRules,
  { channelId, channel }: Pick<BaseInteraction | Message, 'channelId' | 'channel'>,
): boolean {
  if (channels === null || channelId === null) return true;
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return channels.includes(channelId) || (parent !== null && channels.includes(parent));
}

/**
 * The words in which the bot answers.
 *
 * @param locale - of the reader's Discord
 */
export function textUnder({ language }: HouseRules, locale: string): Text {
  return textFor(language === 'reader' ? locale : language);
}
