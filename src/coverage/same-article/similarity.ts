/** How much of their wording two texts share. */
import { fold, words } from '../../language/words.js';

/** Words that a shingle has: enough that two texts on one subject share few, and a changed word costs few. */
const shingleLength = 4;

/** Numbers in a sketch. With 64 the estimate is off by less than .13 in 19 cases of 20. */
const sketchLength = 64;

/** The runs of {@link shingleLength} words of some paragraphs, folded; of a shorter text the text itself. */
export function shingles(paragraphs: readonly string[]): Set<string> {
  const all = paragraphs.flatMap((paragraph) => words(fold(paragraph)).map(({ text }) => text));
  if (all.length <= shingleLength) return new Set(all.length === 0 ? [] : [all.join(' ')]);
  const found = new Set<string>();
  for (let first = 0; first + shingleLength <= all.length; first += 1) {
    found.add(all.slice(first, first + shingleLength).join(' '));
  }
  return found;
}

/** The shingles that both have as a share of those that either has (Jaccard), 0 to 1; 0 when either has none. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** A fixed odd multiplier and an addend for each number of a sketch: murmur's finalizer over its place. */
const mixers = Array.from({ length: sketchLength }, (_, index) => {
  const mix = (seed: number): number => {
    const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return (second ^ (second >>> 16)) >>> 0;
  };
  return { multiplier: mix(2 * index + 1) | 1, addend: mix(2 * index + 2) };
});

/**
 * A sketch of shingles by which their similarity to others can be estimated without them (MinHash, Broder 1997).
 *
 * @returns base 64 of {@link sketchLength} numbers of 32 bits
 */
export function sketchOf(found: ReadonlySet<string>): string {
  const least = new Uint32Array(sketchLength).fill(0xffffffff);
  for (const shingle of found) {
    const value = hash(shingle);
    for (let index = 0; index < sketchLength; index += 1) {
      const { multiplier, addend } = mixers[index]!;
      const mixed = Math.imul(value ^ (value >>> 15), multiplier) + addend;
      const folded = (mixed ^ (mixed >>> 16)) >>> 0;
      if (folded < least[index]!) least[index] = folded;
    }
  }
  const bytes = Buffer.alloc(4 * sketchLength);
  least.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes.toString('base64');
}

/** The estimate of {@link similarity} by two sketches, 0 to 1; 0 when either is of another form. */
export function sketchSimilarity(one: string, other: string): number {
  const [a, b] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')];
  if (a.length !== 4 * sketchLength || b.length !== a.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += 4) if (a.readUInt32LE(at) === b.readUInt32LE(at)) same += 1;
  return same / sketchLength;
}
