/** Runs to the mentions that speak them, from the first run of an article to the last. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import { type Placed, type Previous, rowsOf } from './attribute-rows.js';
import { ROW_LENGTH } from './attributes.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import type { Forest } from './forest.js';
import { placeOf, type RunPlace } from './run-places.js';
import { quotedIn } from './second-hand.js';
import type { Voices } from './voices.js';

/** A mention that may speak a run. `mention` is null for "nobody". */
export interface Candidate {
  mention: FoundMention | null;
  frame: ReadFrame;
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

/** How many mentions are considered: of the same paragraph the nearest, of the one before the last, of the next the first. */
const NEAR = { same: 16, before: 6, after: 2 } as const;
/** In a paragraph of more quotations than anybody writes fewer are, so that the work stays bounded. */
const CROWDED = 64;
/** Beside them whoever spoke last, and nobody. */
const NEAR_IN_CROWD = { same: 2, before: 0, after: 0 } as const;

/** @returns the mentions that may speak a run. */
function placedFor(place: RunPlace, frames: readonly ReadFrame[], previous: Previous | null): Placed[] {
  const placed = mentionsNear(place, frames);
  const last = previous?.mention;
  if (last != null && !placed.some(({ mention }) => mention === last))
    placed.push({ mention: last, frame: frames[last.paragraph - 1]! });
  return placed;
}

/** The nearest mentions of the paragraph, the last of the one before, the first of the next. */
function mentionsNear(place: RunPlace, frames: readonly ReadFrame[]): Placed[] {
  const { frame, at } = place;
  const placed: Placed[] = [];
  let low = frame.around.before.mentions[at]! - 1;
  let high = low + 1;
  const most = frame.runs.length > CROWDED ? NEAR_IN_CROWD : NEAR;
  while (placed.length < most.same) {
    const before = frame.mentions[low];
    const behind = frame.mentions[high];
    if (before === undefined && behind === undefined) break;
    if (behind === undefined || (before !== undefined && at - before.last <= behind.edge - at)) {
      placed.push({ mention: before!, frame });
      low -= 1;
    } else {
      placed.push({ mention: behind, frame });
      high += 1;
    }
  }
  const earlier = frames[frame.paragraph - 2];
  if (earlier !== undefined)
    for (let at = Math.max(0, earlier.mentions.length - most.before); at < earlier.mentions.length; at += 1)
      placed.push({ mention: earlier.mentions[at]!, frame: earlier });
  const later = frames[frame.paragraph];
  if (later !== undefined && place.index === frame.runs.length - 1)
    for (let at = 0; at < Math.min(most.after, later.mentions.length); at += 1)
      placed.push({ mention: later.mentions[at]!, frame: later });
  return placed;
}

/**
 * Chooses among candidates, of whom the last is nobody; `rows` holds what the ranker sees of each, in the same order. `share` is how sure it
 * is, 0 to 1.
 */
export type Choose = (
  place: RunPlace,
  candidates: readonly Candidate[],
  rows: Uint8Array,
) => { chosen: Candidate; share: number };

/** How sure a label or signature is. */
const LABEL_SHARE = 0.97;

/** "- Ana Ruiz." as a paragraph of its own below a quotation: the mention that signs it, or null. */
function signatureBelow(place: RunPlace, candidate: Placed): boolean {
  const { frame: below, mention } = candidate;
  if (below.paragraph !== place.frame.paragraph + 1 || place.index !== place.frame.runs.length - 1) return false;
  const { tokens, runs } = below;
  const after = tokens[mention.last + 1];
  return (
    runs.length === 0 &&
    mention.kind !== 'pronoun' &&
    mention.edge === 1 &&
    DASH.test(tokens[0]!.text) &&
    below.sentences === 1 &&
    (after === undefined || after.kind === 'mark') &&
    tokens.length <= LONGEST_SIGNATURE &&
    place.frame.tokens.slice(place.at + 1).every(({ kind }) => kind === 'mark')
  );
}

const DASH = /^(?:--+|[-~–—―])$/;
/** A signature with its role or place, in tokens. */
const LONGEST_SIGNATURE = 14;

/** "Novak: ..." and "... — Maria Novak": print says who speaks, so there is nothing to rank. */
function labelled(place: RunPlace, placed: readonly Placed[], pack: LanguagePack): FoundMention | null {
  const quoted = quotedBefore(place, pack);
  for (const candidate of placed) {
    if ((quoted !== null && candidate.mention === quoted) || signatureBelow(place, candidate) || asks(place, candidate))
      return candidate.mention;
    if (candidate.frame !== place.frame || candidate.mention.possessive) continue;
    if (pack.cueInsideMarks && saysBehind(place, candidate.mention)) return candidate.mention;
    for (const { cue } of candidate.mention.ties) {
      if (cue.strength === 'label' && cue.first === place.at - 1) return candidate.mention;
      if (cue.strength === 'signature' && cue.first === place.at + 1 && endsThere(place, candidate.mention))
        return candidate.mention;
    }
  }
  return null;
}

/** "« ... », a-t-elle lâché": behind the words nothing but a verb turned round with its pronoun, which no other word can turn. */
function saysBehind({ frame: { tokens }, at }: RunPlace, { pronoun, first }: FoundMention): boolean {
  if (pronoun === null || pronoun.person !== 3 || pronoun.role !== 'subject' || first <= at) return false;
  let from = at + 1;
  if (tokens[from]?.text === ',') from += 1;
  if (/^s['’]$/.test(tokens[from]?.lower ?? '')) from += 1;
  return from === first - 1 && is(tokens[from]!, Lexical.auxiliary | Lexical.cue);
}

/** Whom a cue before the run quotes: "outlets have quoted Jo Berg as saying ...". */
function quotedBefore({ frame, at }: RunPlace, pack: LanguagePack): FoundMention | null {
  const { sentence } = frame.tokens[at]!;
  const found = quotedIn(frame, pack).find((quoted) => quoted.at.sentence === sentence && quoted.at.first <= at);
  return found?.mention ?? null;
}

/** "Berg was asked by Ana Ruiz, “...”": the words are the asker's when no other cue stands between or behind. */
function asks({ frame, at, sentence }: RunPlace, { mention, frame: own }: Placed): boolean {
  if (own !== frame) return false;
  const agent = mention.ties.find(({ tie, cue }) => tie === 'agent' && cue.passive === 'spoken-to');
  if (agent === undefined || agent.cue.sentence !== sentence || agent.cue.first > at) return false;
  return !frame.cues.some((cue) => cue.sentence === sentence && cue.first > agent.cue.first && cue.strength !== 'like');
}

/** Nothing of the sentence goes on behind a signature but its details. */
function endsThere(place: RunPlace, mention: FoundMention): boolean {
  const after = place.frame.tokens[mention.last + 1];
  return (
    after === undefined || after.sentence !== place.frame.tokens[mention.first]!.sentence || /^[,.(]$/.test(after.text)
  );
}

/** Attributes every run of an article in order, so that each can build on the one before. */
export function attribute(
  frames: readonly ReadFrame[],
  choose: Choose,
  voices: Voices,
  pack: LanguagePack,
): Attribution[] {
  const found: Attribution[] = [];
  let previous: Previous | null = null;
  for (const frame of frames) {
    for (let index = 0; index < frame.runs.length; index += 1) {
      const place = placeOf(frame, index, pack);
      const placed = placedFor(place, frames, previous);
      const plain = labelled(place, placed, pack);
      const { chosen, share }: { chosen: Pick<Candidate, 'mention'>; share: number } =
        plain === null
          ? choose(place, [...placed, { mention: null, frame }], rowsOf(place, placed, frames, previous, voices, pack))
          : { chosen: { mention: plain }, share: LABEL_SHARE };
      found.push({
        place,
        mention: chosen.mention,
        confidence: share,
        carried: chosen.mention !== null && chosen.mention === previous?.mention,
      });
      if (chosen.mention !== null) voices.speaks(chosen.mention, frame.paragraph);
      // A word in marks that nobody says does not interrupt a speaker.
      if (chosen.mention !== null || previous === null) previous = { place, mention: chosen.mention };
    }
  }
  return found;
}

/** "The so-called “night boat”": the writer's own distance from a name, which nobody says. @returns nobody, or null where it is open. */
export function nobodyAt(
  { frame, at }: RunPlace,
  candidates: readonly Candidate[],
  pack: LanguagePack,
): { chosen: Candidate; share: number } | null {
  const before = frame.tokens[at - 1];
  if (before === undefined || !pack.distancing.has(before.lower)) return null;
  const nobody = candidates.find(({ mention }) => mention === null);
  return nobody === undefined ? null : { chosen: nobody, share: LABEL_SHARE };
}

/** The one whose mentions together have the largest share; of those, the mention with the largest. */
export function chooseTogether(
  candidates: readonly Candidate[],
  rows: Uint8Array,
  ranker: Pick<Forest, 'shares'>,
): { chosen: Candidate; share: number } {
  const shares = ranker.shares(rows, ROW_LENGTH);
  // A handful of candidates: comparing them one by one is faster than a map.
  const who: (Entity | FoundMention | null)[] = [];
  for (const { mention } of candidates) who.push(mention === null ? null : (mention.entity ?? mention));
  let chosen = 0;
  let most = -1;
  for (let first = 0; first < who.length; first += 1) {
    const one = who[first]!;
    if (who.indexOf(one) < first) continue;
    let share = 0;
    let best = first;
    for (let index = first; index < who.length; index += 1) {
      if (who[index] !== one) continue;
      share += shares[index]!;
      if (shares[index]! > shares[best]!) best = index;
    }
    if (share > most) {
      most = share;
      chosen = best;
    }
  }
  return { chosen: candidates[chosen]!, share: Math.min(1, most) };
}
