/** Where a run stands, and what its own surroundings look like. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue, TiedCue } from './cues.js';
import type { ReadFrame } from './features.js';
import type { Run } from './marks.js';
import type { FoundMention } from './mentions.js';
import { TokenClass } from './token-classes.js';

export interface RunPlace {
  frame: ReadFrame;
  run: Run;
  /** Index in `frame.runs`. */
  index: number;
  /** Token index of its placeholder. */
  at: number;
  sentence: number;
  /** How many tokens directly behind it do not count: a comma printed outside the marks, the auxiliary of a cue. */
  unspoken: number;
  /** Classes of the two tokens before it and the two behind it, nearest first. */
  before: number;
  before2: number;
  after: number;
  after2: number;
  /** Its last character. */
  ending: 'none' | 'comma' | 'stop' | 'question';
  /** Its first letter is a capital. */
  capital: boolean;
  /** Its words in lower case, as far as they are looked at. */
  words: string[];
  /** Every longer word begins with a capital, as in a title. */
  titled: boolean;
  /** Its words speak of the speaker: 0 not, 1 as "we", 2 as "I". */
  person: number;
}

/** How many characters of a run are looked at for its words. */
const LOOKED_AT = 400;
const LETTERS = /[\p{L}\p{N}]+/gu;

export function placeOf(frame: ReadFrame, index: number, pack: LanguagePack): RunPlace {
  const run = frame.runs[index]!;
  const at = frame.runAt[index]!;
  const sentence = frame.tokens[at]!.sentence;
  const words = frame.text.slice(run.start, Math.min(run.end, run.start + LOOKED_AT)).match(LETTERS) ?? [];
  const long = words.filter((word) => word.length > 3);
  const last = frame.text[run.end - 1] ?? '';
  const lower = words.map((word) => word.toLowerCase());
  const comma = !ENDED.test(last) && frame.tokens[at + 1]?.text === ',';
  const unspoken = unspokenBehind(frame, at + (comma ? 2 : 1), pack) + (comma ? 1 : 0);
  return {
    frame,
    run,
    index,
    at,
    sentence,
    before: classAt(frame, at - 1, sentence),
    before2: classAt(frame, at - 2, sentence),
    unspoken,
    after: classAt(frame, at + unspoken + 1, sentence),
    after2: classAt(frame, at + unspoken + 2, sentence),
    ending:
      last === ',' || comma ? 'comma' : last === '.' ? 'stop' : last === '?' || last === '!' ? 'question' : 'none',
    capital: /^\P{L}*\p{Lu}/u.test(frame.text.slice(run.start, run.start + 4)),
    words: lower,
    titled: words.length > 1 && long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)),
    person: personOf(lower, pack),
  };
}

const ENDED = /[,.?!]/;

/** "« Oui », a dit Ana Ruiz": 1 where an auxiliary and its cue follow, as in most of French; the cue is what counts. */
function unspokenBehind({ tokens }: ReadFrame, at: number, pack: LanguagePack): number {
  const auxiliary = tokens[at];
  const cue = tokens[at + 1];
  return auxiliary !== undefined &&
    cue?.kind === 'word' &&
    pack.auxiliaries.has(auxiliary.lower) &&
    pack.cues.get(cue.lower) !== undefined
    ? 1
    : 0;
}

function personOf(words: readonly string[], pack: LanguagePack): number {
  let person = 0;
  for (const word of words) {
    const pronoun = pack.pronouns.get(word);
    if (pronoun?.person !== 1) continue;
    if (pronoun.number === 'one') return 2;
    person = 1;
  }
  return person;
}

/** @returns the class of a token as seen from a sentence: tokens of other sentences are all the same, but for quoted words. */
export function classAt(frame: ReadFrame, at: number, sentence: number): number {
  const token = frame.tokens[at];
  if (token === undefined) return TokenClass.edge;
  const kind = frame.around.classes[at]!;
  return token.sentence === sentence || kind === TokenClass.run ? kind : TokenClass.otherSentence;
}

const TIE_ORDER: Readonly<Record<TiedCue['tie'], number>> = {
  subject: 0,
  inverted: 1,
  source: 2,
  agent: 2,
  'subject-late': 3,
  'subject-relative': 4,
  'subject-aside': 4,
  'subject-complement': 4,
  'inverted-late': 5,
  'subject-far': 6,
  shared: 7,
  addressed: 8,
  object: 9,
};

/** The tie that matters for this run: the best one whose cue stands nearest to the run. */
export function bestTie(place: RunPlace, mention: FoundMention, frame: ReadFrame): TiedCue | null {
  let best: TiedCue | null = null;
  let bestRank = Infinity;
  for (const tie of mention.ties) {
    const rank = tieRank(place, tie, frame);
    if (rank < bestRank) {
      best = tie;
      bestRank = rank;
    }
  }
  return best;
}

/** How far a tie is from the plain "Lindqvist said" beside the run: 0 is nearest. */
export function tieRank(place: RunPlace, { tie, cue }: TiedCue, frame: ReadFrame): number {
  const near = frame === place.frame ? Math.min(6, Math.abs(cue.first - place.at)) / 4 : 1;
  return TIE_ORDER[tie] + near + (isWeak(cue) ? 1.5 : 0) + (cue.infinitive ? 2 : 0);
}

function isWeak(cue: Cue): boolean {
  return cue.strength === 'manner' || cue.strength === 'like';
}
