/** What the ranker sees of a run and of somebody who may be its speaker: the columns of a row of small whole numbers. */

/**
 * Where each attribute stands in a row; every value is below 32. A literal, so that the compiler knows each number where it is used.
 */
export const COLUMN = {
  // The run.
  nobody: 0,
  before: 1,
  before2: 2,
  after: 3,
  after2: 4,
  ending: 5,
  capital: 6,
  length: 7,
  titled: 8,
  person: 9,
  sentenceCue: 10,
  sentenceCues: 11,
  runIndex: 12,
  runs: 13,
  outside: 14,
  opens: 15,
  closes: 16,
  carriedOver: 17,
  sinceParagraphs: 18,
  sinceSentences: 19,
  sinceTokens: 20,
  sinceClosed: 21,
  sinceJoined: 22,
  sinceEnding: 23,
  introduced: 24,
  // The mention and its place.
  side: 25,
  paragraphs: 26,
  sentences: 27,
  gap: 28,
  kind: 29,
  nature: 30,
  coreLength: 31,
  titledMention: 32,
  form: 33,
  gender: 34,
  grammar: 35,
  behind: 36,
  order: 37,
  opensSentence: 38,
  mentionsBetween: 39,
  namesBetween: 40,
  subjectsBetween: 41,
  subjectOrder: 42,
  runsBetween: 43,
  cuesBetween: 44,
  commasBetween: 45,
  jointsBetween: 46,
  gapRank: 47,
  // Its tie to a cue.
  tie: 48,
  strength: 49,
  cueForm: 50,
  cueDistance: 51,
  cueRuns: 52,
  tieRank: 53,
  tieLead: 54,
  cueBehind: 55,
  cueNearest: 56,
  cueSense: 57,
  // Who it stands for.
  known: 58,
  mentioned: 59,
  mentionedBefore: 60,
  speaks: 61,
  prominence: 62,
  spoken: 63,
  sinceSpoken: 64,
  previous: 65,
  previousMention: 66,
  previousGender: 67,
  inRun: 68,
  personhood: 69,
} as const;

export type Attribute = keyof typeof COLUMN;

/** In the order of a row. */
export const ATTRIBUTES = Object.keys(COLUMN) as readonly Attribute[];

/** How long a row is. */
export const ROW_LENGTH = ATTRIBUTES.length;
