/** Failures that a moderator can do something about, as sentences. */
import { FormatError } from '../../coverage/format.js';
import { FeedError } from '../../ingest/feeds/feed.js';
import { FetchError } from '../../ingest/fetch/index.js';
import { IngestError } from '../../ingest/index.js';
import { StoreError } from '../../store/index.js';
import type { Text } from '../../text/index.js';

/**
 * @param subject - what the failure is about: a file's name, an address; "This" unless told
 * @returns null when the error is a defect of ours and no sentence would help
 */
export function failureSentence(
  error: unknown,
  { failure, moderation }: Text,
  subject: string = moderation.this,
): string | null {
  if (error instanceof IngestError) return `${subject} ${failure.ingest(error.code, error.details)}`;
  if (error instanceof FetchError) return `${subject} ${failure.fetch(error.code, error.details)}`;
  if (error instanceof FeedError) return `${subject} ${failure.feed(error.code)}`;
  if (error instanceof FormatError) return `${subject} ${failure.format(error.problem, error.line, error.detail)}`;
  if (error instanceof StoreError) return failure.store(error.code, error.path);
  return null;
}
