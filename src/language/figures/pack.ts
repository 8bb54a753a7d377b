/** The words beside figures that say of what they are: units of time, months, a share in a hundred. */

/** Figures of a language. */
export interface FiguresPack {
  /** ISO 639-1. */
  code: string;
  /** Names of the months, January first, folded. */
  months: readonly string[];
  /** Words for "one" before a unit of time: "a year". Folded. */
  one: ReadonlySet<string>;
  /** Units of time, folded, each with the smallest unit that whole numbers of it are counted in, and how many of that it has. */
  units: Readonly<Record<string, readonly [of: 'hours' | 'months', times: number]>>;
  /** Words before "a year" that make it a length of time, and no rate. Folded. */
  during: ReadonlySet<string>;
  /** Words behind a unit of time that make it an age. Folded. */
  aged: ReadonlySet<string>;
  /** What follows a number that is a share in a hundred. */
  percent: RegExp;
  /** The last day of a month, up to its name: "the end of ". */
  endOf: RegExp;
}
