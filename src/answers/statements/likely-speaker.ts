/** How likely it is that a question means one speaker's statement, and not another's or none. */
import type { KnownSpeaker } from '../passages/speakers.js';
import type { Meant } from './meant-statements.js';

/**
 * What a statement has of what is asked for, as numbers, each with its weight: what they sum up to is compared with those of all
 * other statements, and with what is known where nobody said it.
 *
 * Fitted as a conditional logit to questions about news stories in readers' own words, each of them twice more with whatever
 * answers it taken out of the coverage, where nobody is right.
 */
const weights: readonly (readonly [of: (statement: Meant) => number, weight: number])[] = [
  [({ share }) => share, 5.2],
  [({ said }) => Math.log1p(said), 1.5],
  [({ missing }) => missing, -1],
  [({ sure }) => Math.log1p(sure), 1.28],
  [({ hasNames }) => Number(hasNames), 1.76],
  [({ turned }) => Number(turned), -1.04],
  [({ act }) => Number(!act), -0.99],
  [({ sentence }) => sentence.covered, 4.57],
  [({ sentence }) => Math.log1p(sentence.length), -0.76],
  [({ sentence }) => Math.log1p(sentence.weight), 1.8],
];

/** The same of nobody's having said it: always, by how much of it the outlets tell themselves, and by how many words ask for it. */
const nobody = { always: 6.5, told: 2.8, words: 3.04 } as const;

/** So many statements are compared, the best by the share they have: many that have little of it are none the more likely for that. */
const compared = 25;

/** Whose statement is meant, and which. */
export interface LikelySpeaker {
  best: Meant;
  /** That it is this speaker's, 0 to 1. */
  likely: number;
}

/**
 * The most likely speaker.
 *
 * @param statements - the best first
 * @param asked - how much of what is asked for the outlets tell themselves at most, and how many words ask for it
 * @returns null where nobody has said any of it
 */
export function likelySpeaker(
  statements: readonly Meant[],
  asked: { told: number; words: number },
): LikelySpeaker | null {
  const scored = statements.slice(0, compared).map((statement) => ({
    statement,
    odds: Math.exp(weights.reduce((sum, [of, weight]) => sum + weight * of(statement), 0)),
  }));
  const none = Math.exp(nobody.always + nobody.told * asked.told + nobody.words * Math.log1p(asked.words));
  const all = scored.reduce((sum, { odds }) => sum + odds, none);
  const bySpeaker = new Map<KnownSpeaker, LikelySpeaker & { odds: number }>();
  for (const { statement, odds } of scored) {
    const known = bySpeaker.get(statement.speaker);
    const best = known !== undefined && known.odds >= odds ? known : { best: statement, odds };
    bySpeaker.set(statement.speaker, { best: best.best, odds: best.odds, likely: (known?.likely ?? 0) + odds / all });
  }
  const [first, ...others] = bySpeaker.values();
  if (first === undefined) return null;
  const { best, likely } = others.reduce((most, each) => (each.likely > most.likely ? each : most), first);
  return { best, likely };
}
