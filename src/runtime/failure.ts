/** Failures in words: each one that people can do something about is a sentence that says what. */
import { randomBytes } from 'node:crypto';
import { ConfigurationError } from '../configuration.js';
import { FormatError } from '../coverage/format.js';
import { FeedError } from '../ingest/feeds/feed.js';
import { FetchError } from '../ingest/fetch/errors.js';
import { IngestError } from '../ingest/errors.js';
import { SandboxError } from '../sandbox/error.js';
import { StoreError } from '../store/errors.js';
import type { CliText } from '../text/index.js';

/** A refusal that already is a sentence for people (or several). */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/**
 * The sentences for a failure that people can do something about.
 *
 * @returns undefined for any other failure, which is ours and gets a reference ({@link newReference})
 */
export function sentencesFor(error: unknown, text: CliText): readonly string[] | undefined {
  if (error instanceof Refusal) return error.sentences;
  if (error instanceof ConfigurationError) return error.problems.map((problem) => text.failure.configuration(problem));
  if (error instanceof StoreError) return [text.failure.store(error.code, error.path)];
  if (error instanceof IngestError) return [text.failure.ingest(error.code, error.details)];
  if (error instanceof FetchError) return [text.failure.fetch(error.code, error.details)];
  if (error instanceof FeedError) return [text.failure.feed(error.code)];
  if (error instanceof FormatError) return [text.failure.format(error.problem, error.line, error.detail)];
  if (error instanceof SandboxError) return [error.message];
  return undefined;
}

/** A short mark that ties what a person was shown to what the log has. */
export function newReference(): string {
  return randomBytes(4).toString('hex');
}
