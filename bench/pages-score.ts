/** The benchmark's own measure of a page, and why a page lost: what was left out by which rule, what was too much. */
import type { Furniture } from '../src/ingest/index.js';

export interface PageScore {
  f1: number;
  precision: number;
  recall: number;
  /** Counts of lines by why they differ, the most frequent first. */
  why: string[];
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const flat = (text: string): string => ` ${tokens(text).join(' ')} `;

/** Runs of four words and how often each stands. */
function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const run = words.slice(at, at + 4).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Lines of one text that the other does not hold. */
function missing(from: string, inside: string): string[] {
  const whole = flat(inside);
  return from.split('\n').filter((line) => tokens(line).length > 0 && !whole.includes(flat(line)));
}

/**
 * Compares what was extracted with what should have been.
 * @param furniture what the extractor says it left out, and why
 */
export function scorePage(wanted: string, got: string, furniture: readonly Furniture[]): PageScore {
  const [want, have] = [shingles(wanted), shingles(got)];
  let shared = 0;
  for (const [run, count] of want) shared += Math.min(count, have.get(run) ?? 0);
  const precision = shared / Math.max(1, total(have));
  const recall = shared / Math.max(1, total(want));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const leftOut = new Map(furniture.map(({ text, why }) => [flat(text), why]));
  for (const line of missing(wanted, got)) count(`left out as ${leftOut.get(flat(line)) ?? 'no part of the article'}`);
  missing(got, wanted).forEach(() => count('too much'));
  const why = [...counts].sort((a, b) => b[1] - a[1]).map(([what, times]) => `${times} ${what}`);
  return { f1, precision, recall, why };
}
