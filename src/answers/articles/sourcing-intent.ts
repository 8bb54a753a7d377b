/** What a question about the articles themselves asks for. */
import { type SourcingPack, sourcingPacks } from '../../language/sourcing/index.js';

/** A question about the articles, and whom or which article it names. */
export type SourcingAsked =
  /** How, and to whom, somebody gave a statement. */
  | { about: 'statement-given'; name: string }
  /** Which other media the articles rely on; `by`, whose articles, and `what`, for what, are null where the question does not say. */
  | { about: 'media-cited'; by: string | null; what: string | null }
  /** Whose a figure is; `what` it is of. */
  | { about: 'figure'; what: string }
  /** With what the articles begin. */
  | { about: 'openings' }
  /** The post of somebody. */
  | { about: 'post'; name: string }
  /** The hour at which an article was published. */
  | { about: 'hour' }
  /** How long an article is. */
  | { about: 'length' }
  /** Articles of a kind; `all` to count them. */
  | { about: 'articles'; kind: 'all' | 'newest' | 'oldest' | 'unsigned' | 'signed' };

function groupOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const [, ...groups]: readonly (string | undefined)[] = pattern.exec(text) ?? [];
    const named = groups.find((group) => group !== undefined);
    if (named !== undefined) return named.trim();
  }
  return null;
}

const kinds = ['unsigned', 'signed', 'newest', 'oldest'] as const;

function askedIn(text: string, pack: SourcingPack): SourcingAsked | null {
  const given = groupOf(pack.statementGiven, text);
  if (given !== null) return { about: 'statement-given', name: given };
  const figure = groupOf(pack.figureFrom, text);
  if (figure !== null) return { about: 'figure', what: figure };
  for (const pattern of pack.takenFrom) {
    const taken = pattern.exec(text)?.groups;
    if (taken !== undefined) return { about: 'media-cited', by: taken['by'] ?? null, what: taken['what'] ?? null };
  }
  if (pack.mediaCited.some((pattern) => pattern.test(text))) return { about: 'media-cited', by: null, what: null };
  if (pack.openings.test(text)) return { about: 'openings' };
  const post = groupOf(pack.post, text);
  if (post !== null) return { about: 'post', name: post };
  if (pack.hour.test(text)) return { about: 'hour' };
  if (pack.length.test(text)) return { about: 'length' };
  if (pack.counted.test(text)) return { about: 'articles', kind: 'all' };
  const kind = kinds.find((each) => pack[each].test(text));
  return kind === undefined ? null : { about: 'articles', kind };
}

/**
 * Reads what a question asks about the articles themselves.
 *
 * @param text - the reader's words without the marks at their end
 * @returns null when it asks for something else
 */
export function sourcingAsked(text: string): SourcingAsked | null {
  for (const pack of sourcingPacks) {
    const asked = askedIn(text, pack);
    if (asked !== null) return asked;
  }
  return null;
}
