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
  [({ share }) => share, 5.58],
  [({ said }) => Math.log1p(said), 1.46],
  [({ missing }) => missing, -0.73],
  [({ sure }) => Math.log1p(sure), 1.44],
  [({ hasNames }) => Number(hasNames), 1.94],
  [({ turned }) => Number(turned), -0.89],
  [({ act }) => Number(!act), -1.05],
  [({ office }) => Number(office === true), 0.68],
  [({ office }) => Number(office === false), -2.14],
  [({ sentence }) => sentence.covered, 5.07],
  [({ sentence }) => Math.log1p(sentence.length), -0.31],
  [({ sentence }) => Math.log1p(sentence.weight), 1.57],
];

/** The same of nobody's having said it: always, by how much of it the outlets tell themselves, and by how many words ask for it. */
const nobody = { always: 7.76, told: 3.25, words: 3.2 } as const;

/** So many statements are compared, the best by the share they have: many that have little of it are none the more likely for that. */
const compared = 25;

/** Statements of one speaker with this share of what the likeliest has of all that is asked for say it as well. */
const asMuch = 0.85;

/** Whose statement is meant, and which. */
export interface LikelySpeaker {
  best: Meant;
  /** The statements of this speaker that say it as well, with this one, the best first by the share they have. */
  statements: Meant[];
  /** That it is this speaker's, 0 to 1. */
  likely: number;
}

/**
 * The most likely speaker.
 *
 * @param said - statements on record, the best first
 * @param asked - how much of what is asked for the outlets tell themselves at most, and how many words ask for it
 * @returns null where nobody has said any of it
 */
export function likelySpeaker(said: readonly Meant[], asked: { told: number; words: number }): LikelySpeaker | null {
  const scored = said.slice(0, compared).map((statement) => ({
    statement,
    odds: Math.exp(weights.reduce((sum, [of, weight]) => sum + weight * of(statement), 0)),
  }));
  const none = Math.exp(nobody.always + nobody.told * asked.told + nobody.words * Math.log1p(asked.words));
  const all = scored.reduce((sum, { odds }) => sum + odds, none);
  const bySpeaker = new Map<KnownSpeaker, typeof scored>();
  for (const each of scored) {
    const { speaker } = each.statement;
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), each]);
  }
  const oddsOf = (some: typeof scored): number => some.reduce((sum, { odds }) => sum + odds, 0);
  const [first, ...others] = bySpeaker.values();
  if (first === undefined) return null;
  const own = others.reduce((most, each) => (oddsOf(each) > oddsOf(most) ? each : most), first);
  const best = own.reduce((most, each) => (each.odds > most.odds ? each : most));
  const statements = own
    .map(({ statement }) => statement)
    .filter(({ share }) => share >= asMuch * best.statement.share);
  return { best: best.statement, statements, likely: oddsOf(own) / all };
}
