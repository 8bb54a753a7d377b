/** The one place where a failure becomes a sentence for the reader and, where it is ours, an entry in the log. */
import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type RawFile } from 'discord.js';
import type { Logger } from 'pino';
import type { Text } from '../text/index.js';
import { OnCooldown } from './cooldowns.js';
import type { View } from './commands/command.js';
import { type Form, isForm, type Reply } from './moderation/command.js';
import { moment } from './moment.js';
import { ReaderError } from './reader-error.js';
import { noticeView } from './views/notice.js';

/** What to show: an answer, or a sentence about a problem, which only the one who asked needs to see; or a form to fill in. */
export type Outcome = Shown | { form: Form };

export interface Shown {
  view: View;
  problem: boolean;
  files?: readonly RawFile[];
}

/**
 * Does the work, and turns whatever it throws into a sentence.
 *
 * @param doing - what is done, for the log: a command's name or `message`, never what was asked
 */
export async function withinBoundary(
  doing: string,
  work: () => View | Promise<View>,
  text: Text,
  logger: Logger,
): Promise<Shown>;
export async function withinBoundary(
  doing: string,
  work: () => Reply | Promise<Reply>,
  text: Text,
  logger: Logger,
): Promise<Outcome>;
export async function withinBoundary(
  doing: string,
  work: () => Reply | Promise<Reply>,
  { discord, readers }: Text,
  logger: Logger,
): Promise<Outcome> {
  try {
    const reply = await work();
    if (isForm(reply)) return { form: reply };
    return Array.isArray(reply) ? { view: reply, problem: false } : { ...reply, problem: false };
  } catch (error) {
    if (error instanceof ReaderError) return { view: noticeView(discord.error(error.key)), problem: true };
    if (error instanceof OnCooldown)
      return { view: noticeView(readers.cooldown(error.of, moment(error.until))), problem: true };
    return { view: failureNotice(doing, error, discord, logger), problem: true };
  }
}

/** Logs a failure of ours under a new reference, and gives the reader the reference. */
export function failureNotice(doing: string, error: unknown, discord: Text['discord'], logger: Logger): View {
  const reference = randomBytes(4).toString('hex');
  logger.error({ reference, doing, err: loggable(error) }, 'Something failed while answering');
  return noticeView(discord.failure(reference));
}

/** An error as the log may have it: whole, but without the bodies and addresses of requests, which hold what was asked. */
export function loggable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(`Thrown: ${typeof error}`);
  const copy = new Error(error.message);
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = error.stack;
  if (error instanceof DiscordAPIError)
    Object.assign(copy, { code: error.code, status: error.status, method: error.method });
  return copy;
}
