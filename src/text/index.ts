/** Everything people read, one typed table a language. A table that lacks an entry does not compile. */
import { answers, type AnswersText } from './en/answers.js';
import { cli, type CliText } from './en/cli.js';
import { discord, type DiscordText } from './en/discord.js';
import { sourceFailure, type SourceFailureText } from './en/failures.js';
import { moderation, type ModerationText } from './en/moderation.js';
import { readers, type ReadersText } from './en/readers.js';
import { answers as answersFr } from './fr/answers.js';
import { discord as discordFr } from './fr/discord.js';
import { failure as failureFr } from './fr/failures.js';
import { moderation as moderationFr } from './fr/moderation.js';
import { readers as readersFr } from './fr/readers.js';

export type { AnswersText, CliText, DiscordText, ModerationText, ReadersText };

/** The words of one language: of answers, of the Discord bot, of what moderators and readers set, and of the command line. */
export interface Text {
  answers: AnswersText;
  discord: DiscordText;
  cli: CliText;
  moderation: ModerationText;
  readers: ReadersText;
  failure: SourceFailureText;
}

const english: Text = { answers, discord, cli, moderation, readers, failure: sourceFailure };

/** The command line, for whoever runs the bot, speaks English. */
const french: Text = {
  answers: answersFr,
  discord: discordFr,
  cli,
  moderation: moderationFr,
  readers: readersFr,
  failure: failureFr,
};

/** Tables by language (the part of a locale before its region). */
const tables = new Map<string, Text>([
  ['en', english],
  ['fr', french],
]);

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
