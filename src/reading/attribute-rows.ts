/**
 * What the ranker sees of a run and of a mention that may be its speaker, as small whole numbers. Attributes are about structure only:
 * distance, sides, clauses, cues and their form, grammar, and who spoke before. None holds a word or a name of the text.
 */
import type { LanguagePack } from '../language/packs/index.js';
import { COLUMN as A, ROW_LENGTH } from './attributes.js';
import { governed, type TiedCue } from './cues.js';
import type { ReadFrame, SentenceCues } from './features.js';
import type { FoundMention } from './mentions.js';
import { bestTie, classAt, type RunPlace, tieRank } from './run-places.js';
import { TokenClass } from './token-classes.js';
import type { Voices } from './voices.js';

/** What attribution has settled so far. */
export interface Previous {
  /** The run attributed before this one. */
  place: RunPlace;
  mention: FoundMention | null;
}

function most(value: number, limit: number): number {
  return value > limit ? limit : value < 0 ? 0 : value;
}

/** The logarithm of a distance in steps of about a third: 0, 1, 2, 3, 4 are told apart, farther ones roughly. */
const FAR = Uint8Array.from({ length: 512 }, (_, distance) =>
  distance < 5 ? distance : Math.min(20, Math.floor(5 + 3 * Math.log2(distance / 5))),
);
function far(distance: number): number {
  return distance < 0 ? 0 : distance > 511 ? 20 : FAR[distance]!;
}

const STRENGTHS = { speech: 1, report: 2, manner: 3, source: 4, like: 5, label: 6, signature: 7 } as const;
const TIES: Readonly<Record<TiedCue['tie'], number>> = {
  subject: 1,
  'subject-late': 2,
  'subject-aside': 3,
  'subject-relative': 11,
  'subject-far': 4,
  shared: 5,
  inverted: 6,
  'inverted-late': 7,
  addressed: 8,
  source: 9,
  object: 10,
  agent: 12,
  'subject-complement': 13,
};
const ENDINGS = { none: 0, comma: 1, stop: 2, question: 3 } as const;
const NATURES = { unknown: 0, person: 1, body: 2, document: 3 } as const;
const SIDE = { before: 0, behind: 1, earlier: 2, later: 3 } as const;

/**
 * Describes everybody who may speak a run, and nobody.
 * @returns the rows one behind another, that of "nobody" last: one block, since an article has hundreds of rows and a typed array of its
 *   own is costly to make
 */
export function rowsOf(
  place: RunPlace,
  candidates: readonly Placed[],
  frames: readonly ReadFrame[],
  previous: Previous | null,
  voices: Voices,
  pack: LanguagePack,
): Uint8Array {
  const rows = new Uint8Array((candidates.length + 1) * ROW_LENGTH);
  const nobody = candidates.length * ROW_LENGTH;
  runAttributes(rows, nobody, place, previous, frames);
  for (let index = 0; index < candidates.length; index += 1)
    for (let column = 0; column < SHARED; column += 1) rows[index * ROW_LENGTH + column] = rows[nobody + column]!;
  rows[nobody + A.nobody] = 1;
  mentionAttributes(rows, place, candidates, previous, voices, pack);
  return rows;
}

/** The first columns are those of the run, which all its candidates share. */
const SHARED = A.introduced + 1;

/** Fills in what all candidates of a run share. */
function runAttributes(
  rows: Uint8Array,
  row: number,
  place: RunPlace,
  previous: Previous | null,
  frames: readonly ReadFrame[],
): void {
  const { frame, run, at, sentence } = place;
  const { tokens } = frame;
  rows[row + A.before] = place.before;
  rows[row + A.before2] = place.before2;
  rows[row + A.after] = place.after;
  rows[row + A.after2] = place.after2;
  rows[row + A.ending] = ENDINGS[place.ending];
  rows[row + A.capital] = place.capital ? 1 : 0;
  rows[row + A.length] = far((run.end - run.start) >> 2);
  rows[row + A.titled] = place.titled ? 1 : 0;
  rows[row + A.person] = place.person;
  const { count: cues, strongest } = (frame.found.sentenceCues[sentence] ??= cuesIn(frame, sentence));
  rows[row + A.sentenceCue] = strongest;
  rows[row + A.sentenceCues] = most(cues, 4);
  rows[row + A.runIndex] = most(place.index, 4);
  rows[row + A.runs] = most(frame.runs.length, 6);
  rows[row + A.outside] = far(tokens.length - frame.runs.length);
  rows[row + A.opens] = at === 0 ? 1 : 0;
  rows[row + A.closes] = at === tokens.length - 1 ? 1 : 0;
  rows[row + A.carriedOver] = run.carriedOver ? 1 : 0;
  if (previous === null) rows[row + A.sinceParagraphs] = 7;
  else {
    const apart = frame.paragraph - previous.place.frame.paragraph;
    rows[row + A.sinceParagraphs] = most(apart, 6);
    rows[row + A.sinceSentences] = apart === 0 ? most(sentence - previous.place.sentence, 6) : 7;
    rows[row + A.sinceTokens] = apart === 0 ? far(at - previous.place.at - 1) : 21;
    rows[row + A.sinceClosed] = previous.place.run.ended === 'closed' ? 1 : 0;
    rows[row + A.sinceEnding] = ENDINGS[previous.place.ending];
    rows[row + A.sinceJoined] =
      apart === 0 ? most(frame.around.before.mentions[at]! - frame.around.before.mentions[previous.place.at]!, 5) : 6;
  }
  const earlier = frames[frame.paragraph - 2];
  rows[row + A.introduced] = earlier !== undefined && earlier.around.classes.at(-1) === TokenClass.colon ? 1 : 0;
}

function cuesIn({ cues }: ReadFrame, sentence: number): SentenceCues {
  let count = 0;
  let strongest = 0;
  for (const cue of cues) {
    if (cue.sentence > sentence) break;
    if (cue.sentence !== sentence || cue.strength === 'like') continue;
    count += 1;
    const strength = cue.strength === 'speech' || cue.strength === 'source' ? 3 : cue.strength === 'report' ? 2 : 1;
    strongest = Math.max(strongest, strength);
  }
  return { count, strongest };
}

/** A mention with the frame it stands in. */
export interface Placed {
  mention: FoundMention;
  frame: ReadFrame;
}

/** Fills in what tells the candidates apart, one row each. */
function mentionAttributes(
  rows: Uint8Array,
  place: RunPlace,
  candidates: readonly Placed[],
  previous: Previous | null,
  voices: Voices,
  pack: LanguagePack,
): void {
  const ties: (TiedCue | null)[] = [];
  const ranks: number[] = [];
  const gaps: number[] = [];
  for (const { mention, frame } of candidates) {
    const tie = bestTie(place, mention, frame);
    ties.push(tie);
    ranks.push(tie === null ? 99 : tieRank(place, tie, frame) + (frame === place.frame ? 0 : 20));
    gaps.push(gapOf(place, mention, frame));
  }
  for (let index = 0; index < candidates.length; index += 1) {
    const { mention, frame } = candidates[index]!;
    const row = index * ROW_LENGTH;
    placeAttributes(rows, row, place, mention, frame, gaps[index]!);
    tieAttributes(rows, row, place, ties[index]!, frame, pack);
    voiceAttributes(rows, row, place, mention, previous, voices);
    let better = 0;
    let nearer = 0;
    let lead = 99;
    for (let other = 0; other < candidates.length; other += 1) {
      if (other === index) continue;
      if (ranks[other]! < ranks[index]!) better += 1;
      if (gaps[other]! < gaps[index]!) nearer += 1;
      lead = Math.min(lead, ranks[other]!);
    }
    rows[row + A.tieRank] = most(better, 10);
    rows[row + A.gapRank] = most(nearer, 16);
    rows[row + A.tieLead] = most(Math.round(lead - ranks[index]!) + 10, 20);
  }
}

/** Tokens between a run and a mention; those of other paragraphs count from the edge that is nearer, and are farther than all others. */
function gapOf(place: RunPlace, mention: FoundMention, frame: ReadFrame): number {
  if (frame !== place.frame)
    return frame.paragraph < place.frame.paragraph
      ? 600 * (place.frame.paragraph - frame.paragraph) + frame.tokens.length - mention.last
      : 600 + mention.first;
  return mention.first > place.at
    ? Math.max(0, mention.edge - place.at - 1 - place.unspoken)
    : place.at - mention.last - 1;
}

function placeAttributes(
  rows: Uint8Array,
  row: number,
  place: RunPlace,
  mention: FoundMention,
  frame: ReadFrame,
  gap: number,
): void {
  const same = frame === place.frame;
  const side = same
    ? mention.first > place.at
      ? SIDE.behind
      : SIDE.before
    : frame.paragraph < place.frame.paragraph
      ? SIDE.earlier
      : SIDE.later;
  const { tokens } = frame;
  const { before } = frame.around;
  const { sentence } = tokens[mention.first]!;
  rows[row + A.side] = side;
  rows[row + A.paragraphs] = most(Math.abs(frame.paragraph - place.frame.paragraph), 6);
  rows[row + A.sentences] = most(
    8 + (same ? sentence - place.sentence : side === SIDE.earlier ? sentence - frame.sentences : sentence + 1),
    16,
  );
  rows[row + A.gap] = far(same ? gap : gap % 600);
  rows[row + A.kind] = kindOf(mention);
  rows[row + A.nature] = NATURES[mention.nature];
  rows[row + A.coreLength] = most(mention.core.length, 4);
  rows[row + A.titledMention] = mention.title === null ? 0 : 1;
  rows[row + A.form] =
    (mention.possessive ? 1 : mention.modifier ? 2 : 0) +
    (mention.indefinite ? 3 : 0) +
    (mention.number === 'many' ? 6 : 0);
  rows[row + A.gender] = mention.gender === null ? 0 : 1;
  rows[row + A.grammar] = governed(mention, tokens)
    ? TokenClass.preposition
    : classAt(frame, mention.edge - 1, sentence);
  rows[row + A.behind] = classAt(frame, mention.last + 1, sentence);
  const first = firstOfSentence(frame, mention.first);
  rows[row + A.order] = most(before.mentions[mention.first]! - before.mentions[first]!, 6);
  const subjects = before.subjects[mention.first]! - before.subjects[first]!;
  rows[row + A.subjectOrder] =
    before.subjects[mention.first + 1]! === before.subjects[mention.first]! ? 7 : most(subjects, 6);
  rows[row + A.opensSentence] = mention.edge <= first ? 1 : 0;
  if (!same) return;
  const low = Math.min(place.at, mention.last);
  const high = Math.max(place.at, mention.first);
  rows[row + A.mentionsBetween] = most(between(before.mentions, low, high), 6);
  rows[row + A.subjectsBetween] = most(between(before.subjects, low, high), 5);
  rows[row + A.namesBetween] = most(between(before.names, low, high), 5);
  rows[row + A.runsBetween] = most(between(before.runs, low, high), 4);
  rows[row + A.cuesBetween] = most(between(before.cues, low, high), 4);
  rows[row + A.commasBetween] = most(between(before.commas, low, high), 6);
  rows[row + A.jointsBetween] = most(between(before.joints, low, high), 4);
}

/** How many begin between two tokens, exclusive. */
function between(counts: Uint32Array, low: number, high: number): number {
  return counts[high]! - counts[low + 1]!;
}

function firstOfSentence(frame: ReadFrame, at: number): number {
  return frame.sentenceFirst[frame.tokens[at]!.sentence]!;
}

function kindOf(mention: FoundMention): number {
  if (mention.kind === 'pronoun') {
    const { person, role, gender } = mention.pronoun!;
    if (person !== 3) return person;
    const form = gender !== null ? 0 : mention.number === 'one' ? 1 : 2;
    return 3 + form * 3 + (role === 'subject' ? 0 : role === 'object' ? 1 : 2);
  }
  if (mention.kind === 'name')
    return mention.modifier
      ? 12
      : mention.possessive
        ? 13
        : mention.nature === 'body'
          ? 14
          : mention.core.length > 1
            ? 15
            : 16;
  if (mention.possessive) return 17;
  return 18 + (mention.indefinite ? 1 : 0) + (mention.number === 'many' ? 2 : 0);
}

function tieAttributes(
  rows: Uint8Array,
  row: number,
  place: RunPlace,
  tied: TiedCue | null,
  frame: ReadFrame,
  pack: LanguagePack,
): void {
  if (tied === null) return;
  const { tie, cue } = tied;
  rows[row + A.tie] = TIES[tie];
  rows[row + A.strength] = STRENGTHS[cue.strength];
  rows[row + A.cueForm] =
    (cue.participle ? 1 : 0) +
    (cue.infinitive ? 2 : 0) +
    (cue.passive === 'none' ? 0 : cue.passive === 'quoted' ? 4 : 8);
  rows[row + A.cueBehind] = classAt(frame, cue.last + 1, cue.sentence);
  const word = frame.tokens[cue.first]!.lower;
  rows[row + A.cueSense] = pack.askingCues.has(word)
    ? 1
    : pack.addressingCues.has(word)
      ? 2
      : pack.relayingCues.has(word)
        ? 3
        : 0;
  if (frame !== place.frame) {
    rows[row + A.cueDistance] = 31;
    const { cues } = frame.around.before;
    rows[row + A.cueNearest] =
      frame.paragraph < place.frame.paragraph
        ? 5 + most(cues.at(-1)! - cues[cue.last + 1]!, 4)
        : 10 + most(cues[cue.first]!, 4);
    return;
  }
  const after = cue.first > place.at;
  const distance = after ? Math.max(0, cue.first - place.at - 1 - place.unspoken) : place.at - cue.last - 1;
  rows[row + A.cueDistance] = (after ? 0 : 15) + Math.min(14, far(distance));
  const low = after ? place.at : cue.last;
  const high = after ? cue.first : place.at;
  rows[row + A.cueRuns] = most(frame.around.before.runs[high]! - frame.around.before.runs[low + 1]!, 4);
  rows[row + A.cueNearest] = most(frame.around.before.cues[high]! - frame.around.before.cues[low + 1]!, 4);
}

function voiceAttributes(
  rows: Uint8Array,
  row: number,
  place: RunPlace,
  mention: FoundMention,
  previous: Previous | null,
  voices: Voices,
): void {
  const entity = voices.entityOf(mention);
  const before = previous?.mention ?? null;
  rows[row + A.previousMention] = before === mention ? 1 : 0;
  if (before !== null) {
    const who = voices.entityOf(before);
    rows[row + A.previous] =
      before === mention
        ? 1
        : who !== undefined && who === entity
          ? 2
          : who === undefined && before.head === mention.head
            ? 3
            : 0;
    const gender = mention.gender ?? entity?.gender ?? null;
    const other = before.gender ?? who?.gender ?? null;
    rows[row + A.previousGender] = gender === null || other === null ? 0 : gender === other ? 1 : 2;
  }
  if (entity === undefined) return;
  rows[row + A.known] = entity.mentions[0]!.kind === 'name' ? 2 : 1;
  rows[row + A.mentioned] = most(voices.mentions[entity.id]!, 12);
  rows[row + A.speaks] = most(voices.ties[entity.id]!, 8);
  rows[row + A.prominence] = most(voices.rank[entity.id]!, 10);
  rows[row + A.spoken] = most(voices.spoken[entity.id]!, 8);
  const last = voices.spokenIn[entity.id]!;
  rows[row + A.sinceSpoken] = last === 0 ? 15 : most(place.frame.paragraph - last, 14);
  rows[row + A.mentionedBefore] = entity.mentions[0] === mention ? 0 : 1;
  const name = entity.names.at(-1);
  rows[row + A.inRun] = name !== undefined && place.words.includes(name) ? 1 : 0;
  rows[row + A.personhood] = most(entity.personhood + 6, 16);
}
