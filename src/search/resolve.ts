/** A question's words against what the segments know. */
import { editDistance } from '../language/edit-distance.js';
import type { QueryWord } from './query.js';
import { rarity } from './ranking.js';
import type { Segment } from './segment.js';

export interface ResolvedWord extends QueryWord {
  /** In how many paragraphs it stands; 0 when no segment knows it. */
  frequency: number;
  /** Its rarity; that of a word in no paragraph when it is unknown. */
  weight: number;
  /** How much its matches count: 1, or less when it was taken for a word spelt nearly like it. */
  likeness: number;
}

function frequencyOf(stems: readonly string[], segments: readonly Segment[]): number {
  let frequency = 0;
  for (const segment of segments) {
    for (const stem of stems) {
      const number = segment.stems.numberOf(stem);
      if (number !== undefined) frequency += segment.tables.paragraphFrequency[number]!;
    }
  }
  return frequency;
}

function isKnown(stems: readonly string[], segments: readonly Segment[]): boolean {
  return stems.some((stem) => segments.some((segment) => segment.stems.numberOf(stem) !== undefined));
}

const mostLettersWrong = 2;

/** The known stems nearest to an unknown one, by how many letters differ; all that differ least. */
function nearestStems(stem: string, segments: readonly Segment[]): { stems: string[]; distance: number } {
  const near = new Set(segments.flatMap((segment) => segment.stemsLike(stem)));
  let distance = mostLettersWrong;
  let stems: string[] = [];
  for (const candidate of near) {
    const letters = editDistance(stem, candidate, mostLettersWrong);
    if (letters > distance) continue;
    if (letters < distance) stems = [];
    distance = letters;
    stems.push(candidate);
  }
  return { stems: stems.sort(), distance };
}

/**
 * Looks up each word; one that no segment knows is taken for the known words spelt most nearly like it.
 *
 * @param paragraphs How many paragraphs the segments hold together.
 */
export function resolveWord(word: QueryWord, segments: readonly Segment[], paragraphs: number): ResolvedWord {
  if (isKnown(word.stems, segments)) {
    const frequency = Math.min(frequencyOf(word.stems, segments), paragraphs);
    return { ...word, frequency, weight: rarity(frequency, paragraphs), likeness: 1 };
  }
  const [stem = word.word] = word.stems;
  const { stems, distance } = nearestStems(stem, segments);
  const likeness = stem.length / (stem.length + 2 * distance);
  return { ...word, stems, frequency: 0, weight: rarity(0, paragraphs), likeness };
}
