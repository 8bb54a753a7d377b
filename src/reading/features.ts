/**
 * What the ranker sees of a run and of a mention that may be its speaker. Features are about structure only: distance,
 * sides, cues and their form, grammar. None holds a word or a name of the text.
 */
import type { LanguagePack } from '../language/packs/index.js';
import { appositionsOf } from './appositions.js';
import { type Cue, governed, type TiedCue, tiesOf } from './cues.js';
import type { Frame } from './frame.js';
import type { FoundMention } from './mentions.js';
import type { Run } from './marks.js';

/** A frame with everything found in it. */
export interface ReadFrame extends Frame {
  mentions: FoundMention[];
  cues: Cue[];
  ties: Map<FoundMention, TiedCue[]>;
  /** Nominals with the name that stands in apposition to them. */
  appositions: Map<FoundMention, FoundMention>;
  /** How many mentions of the same sentence stand before each. */
  order: Map<FoundMention, number>;
  /** For each token index, how many mentions begin before it. */
  mentionsUpTo: Uint32Array;
  /** For each token index, how many runs stand before it. */
  runsUpTo: Uint32Array;
}

/** Where a run stands. */
export interface RunPlace {
  frame: ReadFrame;
  run: Run;
  /** Index in `frame.runs`. */
  index: number;
  /** Token index of its placeholder. */
  at: number;
  context: RunContext;
}

/** The run's own surroundings, reduced to a few letters each. */
interface RunContext {
  before: string;
  after: string;
  ending: string;
  opening: string;
  length: string;
  cue: string;
  first: string;
}

const bin = (value: number, bounds: readonly number[]): string => {
  for (const [index, bound] of bounds.entries()) if (value <= bound) return String(index);
  return String(bounds.length);
};
const TOKENS = [0, 1, 2, 4, 8, 15, 30];

export function readFrame(frame: Frame, mentions: FoundMention[], cues: Cue[], pack: LanguagePack): ReadFrame {
  const ties = new Map(mentions.map((mention) => [mention, tiesOf(mention, frame, cues, mentions, pack)]));
  const order = new Map<FoundMention, number>();
  const counts = new Map<number, number>();
  for (const mention of mentions) {
    const { sentence } = frame.tokens[mention.first]!;
    const count = counts.get(sentence) ?? 0;
    order.set(mention, count);
    counts.set(sentence, count + 1);
  }
  const index = {
    order,
    mentionsUpTo: counted(
      frame,
      mentions.map(({ first }) => first),
    ),
    runsUpTo: counted(frame, frame.runAt),
  };
  return { ...frame, ...index, mentions, cues, ties, appositions: appositionsOf(frame, mentions, pack) };
}

/** For each token index, how many of `places` lie before it. */
function counted(frame: Frame, places: readonly number[]): Uint32Array {
  const counts = new Uint32Array(frame.tokens.length + 2);
  for (const place of places) counts[place + 1]! += 1;
  for (let at = 1; at < counts.length; at += 1) counts[at]! += counts[at - 1]!;
  return counts;
}

export function placeOf(frame: ReadFrame, index: number, pack: LanguagePack): RunPlace {
  const run = frame.runs[index]!;
  const at = frame.runAt[index]!;
  return { frame, run, index, at, context: contextOf(frame, run, at, index, pack) };
}

function contextOf(frame: ReadFrame, run: Run, at: number, index: number, pack: LanguagePack): RunContext {
  const { tokens, text } = frame;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const sentence = tokens[at]!.sentence;
  const last = text[run.end - 1] ?? '';
  const inSentence = frame.cues.filter((cue) => cue.sentence === sentence && cue.strength !== 'like');
  const nearest =
    inSentence.length === 0
      ? 'none'
      : inSentence.some((cue) => cue.strength === 'speech' || cue.strength === 'source')
        ? 'speech'
        : inSentence[0]!.strength;
  return {
    before: before === undefined ? 'start' : classOf(before, tokens[at]!.sentence, pack),
    after: after === undefined ? 'end' : classOf(after, sentence, pack),
    ending: /[,]/.test(last) ? ',' : /[.]/.test(last) ? '.' : /[?!]/.test(last) ? '?' : '-',
    opening: /^\P{L}*\p{Lu}/u.test(text.slice(run.start, run.start + 4)) ? 'U' : 'l',
    length: bin(run.end - run.start, [20, 45, 100]),
    cue: nearest,
    first: `${index === 0 ? 'f' : 'n'}${run.carriedOver ? 'c' : ''}${run.outerStart === 0 || at === 0 ? 's' : ''}`,
  };
}

function classOf(token: ReadFrame['tokens'][number], sentence: number, pack: LanguagePack): string {
  if (token.kind === 'run') return 'Q';
  if (token.sentence !== sentence) return 'S';
  if (token.kind === 'mark') return /^[,:.;]$/.test(token.text) ? token.text : 'm';
  if (pack.reportOpeners.has(token.lower)) return 'that';
  const cue = pack.cues.get(token.lower);
  if (cue !== undefined && !(token.capital && !token.opensSentence)) return `c${cue[0]!}`;
  if (pack.pronouns.has(token.lower)) return 'pro';
  if (pack.determiners.has(token.lower)) return 'det';
  if (pack.prepositions.has(token.lower)) return 'prep';
  if (pack.auxiliaries.has(token.lower)) return 'aux';
  if (token.capital) return 'Name';
  if (pack.conjunctions.has(token.lower)) return 'conj';
  return pack.verbForm.test(token.lower) ? 'verb' : 'w';
}

/** What attribution has settled so far, for the features about carrying a speaker over. */
export interface Previous {
  /** The run attributed before this one. */
  place: RunPlace;
  mention: FoundMention | null;
}

const TIE_ORDER = [
  'subject',
  'inverted',
  'source',
  'subject-late',
  'subject-aside',
  'inverted-late',
  'subject-far',
  'shared',
  'addressed',
  'object',
];

/** @returns the features of one mention as the speaker of one run. */
export function mentionFeatures(
  place: RunPlace,
  mention: FoundMention,
  frame: ReadFrame,
  previous: Previous | null,
  pack: LanguagePack,
): string[] {
  const { context } = place;
  const side =
    frame === place.frame
      ? mention.first > place.at
        ? 'A'
        : 'B'
      : frame.paragraph < place.frame.paragraph
        ? 'P'
        : 'N';
  const far = Math.abs(frame.paragraph - place.frame.paragraph);
  const kind = kindOf(mention);
  const own = frame.tokens[mention.first]!;
  const sentence =
    side === 'P'
      ? own.sentence - frame.sentences
      : side === 'N'
        ? own.sentence + 1
        : own.sentence - frame.tokens[place.at]!.sentence;
  const position = `${side}${Math.max(-3, Math.min(3, sentence))}`;
  const gap =
    side === 'A'
      ? mention.edge - place.at - 1
      : side === 'B'
        ? place.at - mention.last - 1
        : side === 'P'
          ? frame.tokens.length - mention.last
          : mention.first;
  const distance = bin(gap, TOKENS);
  const tie = bestTie(place, mention, frame);
  const tied = tie === null ? 'none' : `${tie.tie}/${tie.cue.strength}`;
  const form =
    tie === null ? '' : `${tie.cue.participle ? 'p' : ''}${tie.cue.passive[0]!}${tie.cue.infinitive ? 'i' : ''}`;
  const cueGap = tie === null || (side !== 'A' && side !== 'B') ? 'x' : cueDistance(place, tie.cue);
  const grammar = grammarOf(mention, frame, pack);
  const between = side === 'A' || side === 'B' ? betweenOf(place, mention, frame) : 'x';
  const carried = previous?.mention === mention;
  const carry = carried ? carryOf(place, previous) : previous?.mention?.head === mention.head ? 'same' : 'no';
  const order = bin(frame.order.get(mention) ?? 0, [0, 1, 2]);
  const features = [
    `k:${kind}`,
    `kt:${kind},${tied}`,
    `p:${position}`,
    `pd:${position},${distance}`,
    `pk:${position},${kind}`,
    `pt:${position},${tied}`,
    `ptc:${position},${tied},${cueGap}`,
    `ptf:${side},${tied},${form}`,
    `tb:${side},${tied},${between}`,
    `tcb:${side},${tie?.tie ?? 'none'},${cueGap},${context.before}`,
    `tca:${side},${tie?.tie ?? 'none'},${cueGap},${context.after}`,
    `pe:${position},${context.ending},${context.before}`,
    `pae:${position},${context.ending},${context.after}`,
    `pte:${position},${tie?.tie ?? 'none'},${context.ending}${context.opening}`,
    `pc:${position},${tie?.tie ?? 'none'},${context.cue}`,
    `g:${grammar}`,
    `gk:${grammar},${kind}`,
    `gp:${grammar},${position}`,
    `gt:${grammar},${tie?.tie ?? 'none'}`,
    `c:${carry}`,
    `cc:${carry},${context.cue},${context.before}`,
    `ce:${carry},${context.first},${context.after}`,
    `ct:${carry},${tied}`,
    `cp:${carry},${position}`,
    `o:${order},${position}`,
    `b:${between},${position}`,
    `x:${far},${context.first},${context.cue}`,
    `xk:${far},${side},${order},${kind}`,
    `m:${mention.possessive ? 1 : mention.modifier ? 2 : 0}${mention.indefinite ? 1 : 0}${mention.nature[0]!},${tie?.tie ?? 'none'}`,
    `n:${mention.nature},${position},${context.first}`,
  ];
  return features;
}

function kindOf(mention: FoundMention): string {
  if (mention.kind === 'pronoun') {
    const { person, role, gender } = mention.pronoun!;
    return person === 3
      ? `pro-${role[0]!}-${gender === null ? (mention.head === 'it' || mention.head === 'its' ? 'it' : 'they') : 'g'}`
      : `pro${person}`;
  }
  if (mention.kind === 'name') if (mention.modifier) return 'name-mod';
  return mention.possessive
    ? 'name-poss'
    : mention.nature === 'body'
      ? 'name-b'
      : mention.core.length > 1
        ? 'name-full'
        : 'name-one';
  return mention.possessive
    ? 'nom-poss'
    : `nom-${mention.indefinite ? 'i' : 'd'}${mention.number === 'many' ? 'p' : 's'}`;
}

function grammarOf(mention: FoundMention, frame: ReadFrame, pack: LanguagePack): string {
  const before = frame.tokens[mention.edge - 1];
  if (governed(mention, frame.tokens, pack)) return 'prep';
  if (before === undefined || before.sentence !== frame.tokens[mention.first]!.sentence) return 'start';
  return classOf(before, before.sentence, pack);
}

/** The tie that matters for this run: the best one whose cue stands nearest to the run. */
export function bestTie(place: RunPlace, mention: FoundMention, frame: ReadFrame): TiedCue | null {
  const ties = frame.ties.get(mention) ?? [];
  let best: TiedCue | null = null;
  let bestRank = Infinity;
  for (const tie of ties) {
    const near = frame === place.frame ? Math.min(6, Math.abs(tie.cue.first - place.at)) / 4 : 1;
    const rank =
      TIE_ORDER.indexOf(tie.tie) +
      near +
      (tie.cue.strength === 'manner' || tie.cue.strength === 'like' ? 1.5 : 0) +
      (tie.cue.infinitive ? 2 : 0);
    if (rank < bestRank) {
      best = tie;
      bestRank = rank;
    }
  }
  return best;
}

/** Side and distance of a cue from the run, in tokens. */
function cueDistance(place: RunPlace, cue: Cue): string {
  return cue.first > place.at
    ? `a${bin(cue.first - place.at - 1, [0, 1, 3, 6, 12])}`
    : `b${bin(place.at - cue.last - 1, [0, 1, 3, 6, 12])}`;
}

/** How many mentions and runs stand between the run and the mention. */
function betweenOf(place: RunPlace, mention: FoundMention, frame: ReadFrame): string {
  const low = Math.min(place.at, mention.last);
  const high = Math.max(place.at, mention.first);
  const others = frame.mentionsUpTo[high]! - frame.mentionsUpTo[low + 1]!;
  const runs = frame.runsUpTo[high]! - frame.runsUpTo[low + 1]!;
  return `${bin(others, [0, 1, 3])}${bin(runs, [0, 1])}`;
}

function carryOf(place: RunPlace, previous: Previous): string {
  const apart = place.frame.paragraph - previous.place.frame.paragraph;
  const sentences =
    apart === 0 ? place.frame.tokens[place.at]!.sentence - previous.place.frame.tokens[previous.place.at]!.sentence : 9;
  return `${Math.min(3, apart)}${apart === 0 ? bin(sentences, [0, 1, 2]) : place.run.carriedOver ? 'c' : 'n'}${previous.place.run.ended === 'closed' ? '' : 'o'}`;
}

/** @returns the features of "nobody" as the speaker of a run. */
export function silenceFeatures(place: RunPlace, previous: Previous | null): string[] {
  const { context } = place;
  const apart = previous === null ? 'x' : String(Math.min(3, place.frame.paragraph - previous.place.frame.paragraph));
  return [
    'nobody',
    `0l:${context.length},${context.opening}`,
    `0c:${context.cue}`,
    `0cb:${context.cue},${context.before}`,
    `0ca:${context.cue},${context.after}`,
    `0ce:${context.cue},${context.ending},${context.opening}`,
    `0f:${context.first},${context.before}`,
    `0p:${apart},${context.first}`,
    `0t:${titleCase(place) ? 1 : 0},${context.ending},${context.length}`,
  ];
}

/** Every longer word of the run begins with a capital, as in a title. */
function titleCase(place: RunPlace): boolean {
  const words = place.frame.text.slice(place.run.start, place.run.end).match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return words.length > 1 && long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
