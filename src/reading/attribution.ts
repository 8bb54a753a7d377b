/** Runs to the mentions that speak them, from the first run of an article to the last. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import { mentionFeatures, placeOf, type Previous, type ReadFrame, type RunPlace, silenceFeatures } from './features.js';
import type { FoundMention } from './mentions.js';
import type { Ranker } from './ranker.js';
import { quotedBy } from './second-hand.js';

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
  const middle = frame.mentionsUpTo[place.at]!;
  const near = frame.mentions
    .slice(Math.max(0, middle - SAME_PARAGRAPH), middle + SAME_PARAGRAPH)
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

/** How sure a label or signature is. */
const LABEL_SHARE = 0.97;

/** "Novak: ..." and "... — Maria Novak": print says who speaks, so there is nothing to rank. */
function labelled(place: RunPlace, candidates: readonly Candidate[], pack: LanguagePack): Candidate | null {
  const quoted = quotedBefore(place, pack);
  for (const candidate of candidates) {
    if (quoted !== null && candidate.mention === quoted) return candidate;
    if (candidate.mention === null || candidate.frame !== place.frame || candidate.mention.possessive) continue;
    for (const { cue } of place.frame.ties.get(candidate.mention) ?? []) {
      if (cue.strength === 'label' && cue.first === place.at - 1) return candidate;
      if (cue.strength === 'signature' && cue.first === place.at + 1 && endsThere(place, candidate.mention))
        return candidate;
    }
  }
  return null;
}

/** Whom a cue before the run quotes: "outlets have quoted Jo Berg as saying ...". */
function quotedBefore({ frame, at }: RunPlace, pack: LanguagePack): FoundMention | null {
  const { sentence } = frame.tokens[at]!;
  for (const cue of frame.cues) {
    if (cue.sentence !== sentence || cue.first > at) continue;
    const quoted = quotedBy(frame, cue, pack);
    if (quoted !== null) return quoted.mention;
  }
  return null;
}

/** Nothing of the sentence goes on behind a signature but its details. */
function endsThere(place: RunPlace, mention: FoundMention): boolean {
  const after = place.frame.tokens[mention.last + 1];
  return (
    after === undefined || after.sentence !== place.frame.tokens[mention.first]!.sentence || /^[,.(]$/.test(after.text)
  );
}

/** Attributes every run of an article in order, so that each can build on the one before. */
export function attribute(frames: readonly ReadFrame[], choose: Choose, pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  let previous: Previous | null = null;
  for (const frame of frames) {
    for (let index = 0; index < frame.runs.length; index += 1) {
      const place = placeOf(frame, index, pack);
      const candidates = candidatesOf(place, frames, previous, pack);
      const plain = labelled(place, candidates, pack);
      const { chosen, share } = plain === null ? choose(place, candidates) : { chosen: plain, share: LABEL_SHARE };
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

/** The one whose mentions together have the largest share; of those, the mention with the largest. */
export function chooseTogether(
  candidates: readonly Candidate[],
  ranker: Ranker,
  of: ReadonlyMap<FoundMention, Entity>,
): { chosen: Candidate; share: number } {
  const shares = ranker.shares(candidates.map(({ features }) => features));
  const sums = new Map<Entity | FoundMention | null, { share: number; best: number }>();
  for (const [index, { mention }] of candidates.entries()) {
    const who = mention === null ? null : (of.get(mention) ?? mention);
    const sum = sums.get(who);
    if (sum === undefined) sums.set(who, { share: shares[index]!, best: index });
    else {
      sum.share += shares[index]!;
      if (shares[index]! > shares[sum.best]!) sum.best = index;
    }
  }
  let top = { share: -1, best: 0 };
  for (const sum of sums.values()) if (sum.share > top.share) top = sum;
  return { chosen: candidates[top.best]!, share: Math.min(1, top.share) };
}
