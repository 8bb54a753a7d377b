/** A paragraph with everything found in it, and the counts that tell at once how much stands between two of its places. */
import type { LanguagePack } from '../language/packs/index.js';
import { appositionsOf } from './appositions.js';
import { type Cue, governed, tiesOf } from './cues.js';
import type { Frame, FrameToken } from './frame.js';
import type { Run } from './marks.js';
import type { FoundMention } from './mentions.js';
import type { SecondHand } from './second-hand.js';
import { classOf, TokenClass } from './token-classes.js';

interface Found {
  secondHand?: SecondHand;
  /** The mention that each cue plainly belongs to. */
  speakers?: ReadonlyMap<Cue, { mention: FoundMention; rank: number }>;
  /** By sentence: what cues it has. */
  sentenceCues: (SentenceCues | undefined)[];
  /** By sentence: whether its words are told to be translated. */
  translated: (boolean | undefined)[];
}

/** The cues of a sentence that stand in a pack's lists, or are marks or phrases. */
export interface SentenceCues {
  count: number;
  /** 0 for none, 1 for a cue that counts only beside a quotation, 2 for one that usually announces speech, 3 for one that does so by itself. */
  strongest: number;
}

interface Surroundings {
  /** The class of each token. */
  classes: Uint8Array;
  /** For each token index, how many of these begin before it. */
  before: Readonly<Record<'mentions' | 'names' | 'subjects' | 'runs' | 'cues' | 'commas' | 'joints', Uint32Array>>;
}

/** How many kinds of places are counted. */
const COUNTED = 7;

/**
 * A paragraph, read. A class and no literal with a getter: objects of a class share one shape, on which the speed of all that reads rests.
 */
export class ReadFrame implements Frame {
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: FrameToken[];
  readonly runs: Run[];
  readonly runAt: number[];
  readonly sentences: number;
  readonly sentenceFirst: number[];
  /** What is found out once however many quotations a paragraph has. */
  readonly found: Found = { sentenceCues: [], translated: [] };
  #around: Surroundings | undefined;

  /** @param appositions nominals with the name that stands in apposition to them */
  constructor(
    frame: Frame,
    readonly mentions: FoundMention[],
    readonly cues: Cue[],
    readonly appositions: ReadonlyMap<FoundMention, FoundMention>,
    private readonly pack: LanguagePack,
  ) {
    this.paragraph = frame.paragraph;
    this.text = frame.text;
    this.tokens = frame.tokens;
    this.runs = frame.runs;
    this.runAt = frame.runAt;
    this.sentences = frame.sentences;
    this.sentenceFirst = frame.sentenceFirst;
  }

  /** What stands around each token; counted when it is first asked for, since most paragraphs hold no quotation. */
  get around(): Surroundings {
    return (this.#around ??= surroundingsOf(this, this.mentions, this.cues, this.pack));
  }
}

export function readFrame(frame: Frame, mentions: FoundMention[], cues: Cue[], pack: LanguagePack): ReadFrame {
  for (const [place, mention] of mentions.entries()) mention.ties = tiesOf(place, frame, cues, mentions, pack);
  const appositions = appositionsOf(frame, mentions, pack);
  // "said the ferry's captain, Jo Berg": the name shares what its nominal is tied to.
  for (const [nominal, name] of appositions) {
    if (name.first > nominal.last && name.ties.length === 0) name.ties = nominal.ties;
  }
  return new ReadFrame(frame, mentions, cues, appositions, pack);
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
  const before = {
    mentions: block.subarray(0, size),
    names: block.subarray(size, 2 * size),
    subjects: block.subarray(2 * size, 3 * size),
    runs: block.subarray(3 * size, 4 * size),
    cues: block.subarray(4 * size, 5 * size),
    commas: block.subarray(5 * size, 6 * size),
    joints: block.subarray(6 * size, 7 * size),
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
