/** Runs to the mentions that speak them, from the first run of an article to the last. */
import type { LanguagePack } from '../language/packs/index.js';
import { mentionFeatures, placeOf, type Previous, type ReadFrame, type RunPlace, silenceFeatures } from './features.js';
import type { FoundMention } from './mentions.js';

/** A mention that may speak a run, and what the ranker sees of the pair. `mention` is null for "nobody". */
export interface Candidate {
  mention: FoundMention | null;
  frame: ReadFrame;
  features: string[];
}

/** A run and who the ranker holds for its speaker. */
export interface Attribution {
  place: RunPlace;
  mention: FoundMention | null;
  /** The ranker's share for its choice, 0 to 1. */
  confidence: number;
  /** The mention is that of the run before. */
  carried: boolean;
}

/** How many mentions of the same paragraph, nearest first, are considered. */
const SAME_PARAGRAPH = 16;
const PARAGRAPH_BEFORE = 6;
const PARAGRAPH_AFTER = 2;

/** @returns everybody who may speak a run, and nobody. */
export function candidatesOf(
  place: RunPlace,
  frames: readonly ReadFrame[],
  previous: Previous | null,
  pack: LanguagePack,
): Candidate[] {
  const { frame } = place;
  const near = frame.mentions
    .map((mention) => ({ mention, gap: mention.first > place.at ? mention.edge - place.at : place.at - mention.last }))
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SAME_PARAGRAPH)
    .map(({ mention }) => ({ mention, frame }));
  const index = frame.paragraph - 1;
  const before = frames[index - 1];
  if (before !== undefined)
    near.push(...before.mentions.slice(-PARAGRAPH_BEFORE).map((mention) => ({ mention, frame: before })));
  const after = frames[index + 1];
  if (after !== undefined && place.index === frame.runs.length - 1)
    near.push(...after.mentions.slice(0, PARAGRAPH_AFTER).map((mention) => ({ mention, frame: after })));
  const last = previous?.mention;
  if (last != null && !near.some(({ mention }) => mention === last))
    near.push({ mention: last, frame: frames[last.paragraph - 1]! });
  const candidates: Candidate[] = near.map(({ mention, frame: own }) => ({
    mention,
    frame: own,
    features: mentionFeatures(place, mention, own, previous, pack),
  }));
  candidates.push({ mention: null, frame, features: silenceFeatures(place, previous) });
  return candidates;
}

/** Chooses among candidates; `share` is how sure it is, 0 to 1. */
export type Choose = (place: RunPlace, candidates: readonly Candidate[]) => { chosen: Candidate; share: number };

/** Attributes every run of an article in order, so that each can build on the one before. */
export function attribute(frames: readonly ReadFrame[], choose: Choose, pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  let previous: Previous | null = null;
  for (const frame of frames) {
    for (let index = 0; index < frame.runs.length; index += 1) {
      const place = placeOf(frame, index, pack);
      const { chosen, share } = choose(place, candidatesOf(place, frames, previous, pack));
      found.push({
        place,
        mention: chosen.mention,
        confidence: share,
        carried: chosen.mention !== null && chosen.mention === previous?.mention,
      });
      // A word in marks that nobody says does not interrupt a speaker.
      if (chosen.mention !== null || previous === null) previous = { place, mention: chosen.mention };
    }
  }
  return found;
}
