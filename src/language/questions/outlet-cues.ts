/** Words by which a question shows, in whatever order, that it asks for outlets' words, versions or sources. No subject is named. */
import { stem } from '../stems.js';
import { fold } from '../words.js';
import { englishOutletCues } from './outlet-cues-en.js';
import { frenchOutletCues } from './outlet-cues-fr.js';

/** What a word shows that it stands for. */
export type Cue =
  /** Those asked of: outlets and their articles. */
  | 'outlet'
  /** An article, where it is counted out: "each story". */
  | 'counted'
  /** Counts outlets or articles out: "each", "per". */
  | 'each'
  /** What an outlet has for something: a word, a label. */
  | 'term'
  /** What an outlet does with it: calls, describes. */
  | 'naming'
  /** Sets versions beside each other, or tells how they differ. */
  | 'version'
  /** Does so of something that was said; of others it tells what happened: "cut", "added". */
  | 'changed'
  /** What somebody said. */
  | 'statement'
  /** Has not what others have: "skips". */
  | 'omitting'
  /** Counts something. */
  | 'number'
  /** Has somebody's words. */
  | 'quoting'
  /** Has somebody or something at all. */
  | 'mentioning'
  /** Asks for outlets among all: "which", "only". */
  | 'asking'
  /** Opens a topic that is a place: "where". */
  | 'place'
  /** Says how the question is asked and nothing of what it is about. */
  | 'frame';

/** The cues of a language. Lists of words are parted by white space, in whatever form. */
export interface OutletCues {
  /** ISO 639-1. */
  code: string;
  words: Readonly<Record<Cue, string>>;
  /** Several words that are one cue; global, with the flags `iu`. */
  phrases: readonly (readonly [RegExp, Cue])[];
  /** Pronouns that hang on a verb: "-t-il". */
  bound: RegExp;
  /** Opens a question for a number, before what is counted. */
  howMany: string;
  /** Parts words between which a reader leaves the choice. */
  or: RegExp;
}

const packs: readonly OutletCues[] = [englishOutletCues, frenchOutletCues];

/** A pack, and the cues of a word by its stem. */
export interface CueLexicon extends OutletCues {
  cuesOf: (word: string) => ReadonlySet<Cue>;
}

const none: ReadonlySet<Cue> = new Set();

function lexiconOf(pack: OutletCues): CueLexicon {
  const cues = new Map<string, Set<Cue>>();
  for (const [cue, words] of Object.entries(pack.words) as [Cue, string][]) {
    for (const word of words.trim().split(/\s+/u)) {
      const key = stem(fold(word), pack.code);
      cues.set(key, (cues.get(key) ?? new Set()).add(cue));
    }
  }
  const cuesOf = (word: string): ReadonlySet<Cue> => cues.get(stem(fold(word).replace(/'s?$/u, ''), pack.code)) ?? none;
  return { ...pack, cuesOf };
}

/** A question's words are tried in every language: readers need not ask in that of the coverage. */
export const cueLexicons: readonly CueLexicon[] = packs.map(lexiconOf);
