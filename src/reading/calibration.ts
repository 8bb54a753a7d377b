/** From the ranker's share to the chance of being right, as measured by cross-validation. */
import type { MentionKind } from './mentions.js';

/** For each kind of mention: shares, ascending, with the part of the attributions at that share that were right. */
export type Calibration = Readonly<Record<MentionKind, readonly (readonly [share: number, right: number])[]>>;

/** Leaves shares as they are: for measuring the shares themselves. */
export const UNCALIBRATED: Calibration = {
  name: [
    [0, 0],
    [1, 1],
  ],
  pronoun: [
    [0, 0],
    [1, 1],
  ],
  nominal: [
    [0, 0],
    [1, 1],
  ],
};

/** @returns the chance, 0 to 1, that an attribution to a mention of this kind with this share is right. */
export function chanceOf(calibration: Calibration, kind: MentionKind, share: number): number {
  const points = calibration[kind];
  const above = points.findIndex(([at]) => at >= share);
  if (above < 0) return points.at(-1)?.[1] ?? share;
  const [high, chance] = points[above]!;
  const below = points[above - 1];
  if (below === undefined || high === below[0]) return chance;
  return below[1] + ((chance - below[1]) * (share - below[0])) / (high - below[0]);
}
