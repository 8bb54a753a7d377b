/** A paragraph with everything found in it, and the counts that tell at once how much stands between two of its places. */
import type { LanguagePack } from '../language/packs/index.js';
import { appositionsOf } from './appositions.js';
import { type Cue, governed, type TiedCue, tiesOf } from './cues.js';
import type { Frame } from './frame.js';
import type { FoundMention } from './mentions.js';
import type { SecondHand } from './second-hand.js';
import { classOf, TokenClass } from './token-classes.js';

export interface ReadFrame extends Frame {
  mentions: FoundMention[];
  cues: Cue[];
  ties: Map<FoundMention, TiedCue[]>;
  /** Nominals with the name that stands in apposition to them. */
  appositions: Map<FoundMention, FoundMention>;
  /** What stands around each token; counted when it is first asked for, since most paragraphs hold no quotation. */
  readonly around: Surroundings;
  /** What is found out once however many quotations a paragraph has. */
  readonly found: Found;
}

interface Found {
  secondHand?: SecondHand;
  /** The mention that each cue plainly belongs to. */
  speakers?: ReadonlyMap<Cue, { mention: FoundMention; rank: number }>;
  /** By sentence: whether its words are told to be translated. */
  translated: (boolean | undefined)[];
}

interface Surroundings {
  /** The class of each token. */
  classes: Uint8Array;
  /** For each token index, how many of these begin before it. */
  before: Readonly<Record<'mentions' | 'names' | 'subjects' | 'runs' | 'cues' | 'commas' | 'joints', Uint32Array>>;
}

/** How many kinds of places are counted. */
const COUNTED = 7;

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
    sentenceFirst: frame.sentenceFirst,
    mentions,
    cues,
    ties,
    appositions,
    found: { translated: [] },
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
  const { tokens, runAt } = frame;
  const size = tokens.length + 2;
  const classes = new Uint8Array(tokens.length);
  // One block for all, since typed arrays are costly to make.
  const block = new Uint32Array(COUNTED * size);
  const part = (index: number) => block.subarray(index * size, (index + 1) * size);
  const before = {
    mentions: part(0),
    names: part(1),
    subjects: part(2),
    runs: part(3),
    cues: part(4),
    commas: part(5),
    joints: part(6),
  };
  for (const mention of mentions) {
    before.mentions[mention.first + 1]! += 1;
    if (mention.kind === 'name') before.names[mention.first + 1]! += 1;
    if (mayBeSubject(mention, frame)) before.subjects[mention.first + 1]! += 1;
  }
  for (const at of runAt) before.runs[at + 1]! += 1;
  for (const { first } of cues) before.cues[first + 1]! += 1;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    const kind = classOf(token, pack);
    classes[at] = kind;
    if (kind === TokenClass.comma) before.commas[at + 1] = 1;
    else if (isJoint(kind)) before.joints[at + 1] = 1;
  }
  accumulate(before.mentions);
  accumulate(before.names);
  accumulate(before.subjects);
  accumulate(before.runs);
  accumulate(before.cues);
  accumulate(before.commas);
  accumulate(before.joints);
  return { classes, before };
}

/** Turns counts at places into counts up to places. */
function accumulate(counts: Uint32Array): void {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    sum += counts[at]!;
    counts[at] = sum;
  }
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
