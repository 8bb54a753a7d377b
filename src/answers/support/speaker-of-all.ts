/** Whose words all the evidence for a question is. */
import type { NamedSpeaker } from '../../coverage/answer.js';
import { questionPacks } from '../../language/questions/index.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf } from '../passages/speakers.js';
import type { Support } from './support.js';
import { quotationOf } from './support-excerpts.js';

/** Who is asked for may be introduced at length beside this share of a sentence in words of theirs. */
const introduced = 0.2;

/** The one speaker whom a sentence quotes, however much of it the outlet tells itself; null for none and for several. */
function quotedIn(coverage: Coverage, { quotations }: Passage, { start, end }: Sentence): KnownSpeaker | null {
  const held = quotations.filter((quotation) => quotation.start < end && quotation.end > start);
  const speakers = new Set(held.map((quotation) => knownSpeakerOf(coverage, quotation)));
  return speakers.size === 1 ? [...speakers][0]! : null;
}

/** Whether a question is for whoever says something: "which group says the levy is unlawful". */
function asksWhoSays(topic: string): boolean {
  return questionPacks.some(({ kinds }) => kinds.reporting.test(kinds.described.exec(topic)?.[1] ?? ''));
}

/**
 * Where a question is for whoever says something and the best support quotes somebody: what somebody says. What an outlet tells
 * itself, and what somebody was asked, is said by nobody.
 */
export function saidBySomebody(coverage: Coverage, supports: Support[], topic: string): Support[] {
  const best = supports[0];
  if (best === undefined || !asksWhoSays(topic)) return supports;
  const speaker = quotedIn(coverage, best.passage, best.sentence);
  if (speaker === null) return supports;
  return supports.filter(
    ({ passage, sentence }) =>
      quotationOf(passage, sentence) !== undefined || quotedIn(coverage, passage, sentence) === speaker,
  );
}

/**
 * The one speaker of all the evidence.
 *
 * @param topic - the question
 * @param asksWho - the question is for a speaker: the outlet's own words beside those in quotation marks tell of what was said
 * @returns null when some of it is an outlet's own or another's
 */
export function speakerOfAll(
  coverage: Coverage,
  supports: readonly Support[],
  topic: string,
  asksWho: boolean,
): NamedSpeaker | null {
  const asked = asksWhoSays(topic);
  const speakers = new Set(
    supports.map(({ passage, sentence }) => {
      const quotation = quotationOf(passage, sentence, asked ? introduced : undefined);
      if (quotation !== undefined) return knownSpeakerOf(coverage, quotation);
      return asksWho ? quotedIn(coverage, passage, sentence) : null;
    }),
  );
  const [only] = speakers;
  return speakers.size === 1 && only != null ? only.named : null;
}
