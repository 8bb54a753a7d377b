/** From the ranker's share to the chance of being right, as measured by cross-validation (Platt's scaling). */
import type { MentionKind } from './mentions.js';

/** A logistic curve over the log odds of a share. */
export interface Curve {
  slope: number;
  shift: number;
}

/** One curve for each kind of mention: a pronoun's share is worth less than a name's. */
export type Calibration = Readonly<Record<MentionKind, Curve>>;

const STRAIGHT: Curve = { slope: 1, shift: 0 };

/** Leaves shares as they are: for measuring the shares themselves. */
export const UNCALIBRATED: Calibration = { name: STRAIGHT, pronoun: STRAIGHT, nominal: STRAIGHT };

/** Shares are told apart between this and one less it. */
const SUREST = 0.001;

/** @returns the log odds of a share, within bounds. */
export function logOdds(share: number): number {
  const bounded = Math.min(1 - SUREST, Math.max(SUREST, share));
  return Math.log(bounded / (1 - bounded));
}

/** @returns the chance, 0 to 1, that an attribution to a mention of this kind with this share is right. */
export function chanceOf(calibration: Calibration, kind: MentionKind, share: number): number {
  const { slope, shift } = calibration[kind];
  return 1 / (1 + Math.exp(-(slope * logOdds(share) + shift)));
}
