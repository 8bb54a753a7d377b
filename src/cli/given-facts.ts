/** The facts that flags give to imported articles. */
import type { ArticleFacts, FactName } from '../coverage/article.js';
import { checkedFact } from '../ingest/article.js';
import { IngestError } from '../ingest/index.js';
import { printed } from '../ingest/printed.js';
import { Refusal } from '../runtime/failure.js';
import type { CliText } from '../text/index.js';

export interface FactFlags {
  outlet?: string;
  published?: string;
  url?: string;
  language?: string;
  headline?: string;
  byline?: string;
}

export interface GivenFacts {
  facts: Partial<ArticleFacts>;
  /** Each given fact with its flag, for the provenance. */
  flags: readonly (readonly [FactName, string])[];
  /** `--published unknown`: nobody knows the day, so nobody is asked. */
  publishedUnknown: boolean;
}

/** Facts that no two articles share. */
const ownFacts: readonly (keyof FactFlags)[] = ['url', 'headline', 'byline'];

/**
 * Checks the flags.
 *
 * @param files - how many files they are for
 * @throws Refusal when a value does not fit, or belongs to one article and there are several
 */
export function givenFacts(flags: FactFlags, files: number, { failure }: CliText): GivenFacts {
  const sentences: string[] = [];
  const facts: Partial<ArticleFacts> = {};
  const given: [FactName, string][] = [];
  const publishedUnknown = flags.published?.trim().toLowerCase() === 'unknown';
  for (const [fact, value] of Object.entries(flags) as [keyof FactFlags, string][]) {
    const flag = `--${fact}`;
    if (fact === 'published' && publishedUnknown) continue;
    if (ownFacts.includes(fact) && files > 1) sentences.push(failure.oneFileOnly(flag));
    if (value.trim() === '') {
      sentences.push(failure.file(flag, failure.emptyFlag));
      continue;
    }
    try {
      facts[fact] = checkedFact(fact, printed(value));
      given.push([fact, flag]);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      sentences.push(failure.file(flag, failure.ingest(error.code, error.details)));
    }
  }
  if (sentences.length > 0) throw new Refusal([...sentences, failure.nothingImported]);
  return { facts, flags: given, publishedUnknown };
}
