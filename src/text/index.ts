/** Everything people read, one typed table a language. A table that lacks an entry does not compile. */
import { answers, type AnswersText } from './en/answers.js';
import { cli, type CliText } from './en/cli.js';
import { discord, type DiscordText } from './en/discord.js';
import { moderation, type ModerationText } from './en/moderation.js';
import { readers, type ReadersText } from './en/readers.js';

export type { AnswersText, CliText, DiscordText, ModerationText, ReadersText };

/** The words of one language: of answers, of the Discord bot, of what moderators and readers set, and of the command line. */
export interface Text {
  answers: AnswersText;
  discord: DiscordText;
  cli: CliText;
  moderation: ModerationText;
  readers: ReadersText;
}

const english: Text = { answers, discord, cli, moderation, readers };

/** Tables by language (the part of a locale before its region). */
const tables = new Map<string, Text>([['en', english]]);

/**
 * The table for a locale.
 *
 * @param locale - a BCP 47 or Discord locale: `en`, `en-GB`, `fr`
 * @returns the table of the locale's language; English where there is none
 */
export function textFor(locale: string): Text {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return tables.get(language) ?? english;
}
