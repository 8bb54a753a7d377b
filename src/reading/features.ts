/** A paragraph with everything found in it, and the counts that tell at once how much stands between two of its places. */
import type { LanguagePack } from '../language/packs/index.js';
import { appositionsOf } from './appositions.js';
import { type Cue, governed, type TiedCue, tiesOf } from './cues.js';
import type { Frame } from './frame.js';
import type { FoundMention } from './mentions.js';
import { classOf, TokenClass } from './token-classes.js';

export interface ReadFrame extends Frame {
  mentions: FoundMention[];
  cues: Cue[];
  ties: Map<FoundMention, TiedCue[]>;
  /** Nominals with the name that stands in apposition to them. */
  appositions: Map<FoundMention, FoundMention>;
  /** What stands around each token; counted when it is first asked for, since most paragraphs hold no quotation. */
  readonly around: Surroundings;
}

interface Surroundings {
  /** The class of each token. */
  classes: Uint8Array;
  /** Token index at which each sentence begins. */
  sentenceFirst: Uint32Array;
  /** For each token index, how many of these begin before it. */
  before: Readonly<Record<'mentions' | 'names' | 'subjects' | 'runs' | 'cues' | 'commas' | 'joints', Uint32Array>>;
}

export function readFrame(frame: Frame, mentions: FoundMention[], cues: Cue[], pack: LanguagePack): ReadFrame {
  const ties = new Map(mentions.map((mention, place) => [mention, tiesOf(place, frame, cues, mentions, pack)]));
  const appositions = appositionsOf(frame, mentions, pack);
  // "said the ferry's captain, Jo Berg": the name shares what its nominal is tied to.
  for (const [nominal, name] of appositions) {
    const own = ties.get(name)!;
    if (name.first > nominal.last && own.length === 0) own.push(...ties.get(nominal)!);
  }
  let around: Surroundings | undefined;
  return {
    paragraph: frame.paragraph,
    text: frame.text,
    tokens: frame.tokens,
    runs: frame.runs,
    runAt: frame.runAt,
    sentences: frame.sentences,
    mentions,
    cues,
    ties,
    appositions,
    get around() {
      return (around ??= surroundingsOf(frame, mentions, cues, pack));
    },
  };
}

function surroundingsOf(
  frame: Frame,
  mentions: readonly FoundMention[],
  cues: readonly Cue[],
  pack: LanguagePack,
): Surroundings {
  const classes = Uint8Array.from(frame.tokens, (token) => classOf(token, pack));
  const size = frame.tokens.length + 2;
  const before = {
    mentions: new Uint32Array(size),
    names: new Uint32Array(size),
    subjects: new Uint32Array(size),
    runs: new Uint32Array(size),
    cues: new Uint32Array(size),
    commas: new Uint32Array(size),
    joints: new Uint32Array(size),
  };
  for (const mention of mentions) {
    before.mentions[mention.first + 1]! += 1;
    if (mention.kind === 'name') before.names[mention.first + 1]! += 1;
    if (mayBeSubject(mention, frame)) before.subjects[mention.first + 1]! += 1;
  }
  for (const at of frame.runAt) before.runs[at + 1]! += 1;
  for (const { first } of cues) before.cues[first + 1]! += 1;
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] === TokenClass.comma) before.commas[at + 1]! += 1;
    if (isJoint(classes[at]!)) before.joints[at + 1]! += 1;
  }
  for (const counts of Object.values(before)) for (let at = 1; at < size; at += 1) counts[at]! += counts[at - 1]!;
  const sentenceFirst = new Uint32Array(frame.sentences);
  for (let at = frame.tokens.length - 1; at >= 0; at -= 1) sentenceFirst[frame.tokens[at]!.sentence] = at;
  return { classes, sentenceFirst, before };
}

/** Neither a preposition nor a noun behind it governs the mention. */
function mayBeSubject(mention: FoundMention, frame: Frame): boolean {
  return (
    !mention.possessive &&
    !mention.modifier &&
    mention.pronoun?.role !== 'object' &&
    mention.pronoun?.person !== 1 &&
    !governed(mention, frame.tokens)
  );
}

/** Where one clause is joined to the next. */
function isJoint(kind: number): boolean {
  return (
    kind === TokenClass.conjunction ||
    kind === TokenClass.relative ||
    kind === TokenClass.semicolon ||
    kind === TokenClass.mark ||
    kind === TokenClass.opener
  );
}
