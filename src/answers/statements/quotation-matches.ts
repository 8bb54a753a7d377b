/** Finds asked words in the coverage: in what is quoted first, in all that is printed otherwise. */
import type { Quotation } from '../../coverage/reading.js';
import {
  align,
  type Alignment,
  type Asked,
  askedWords,
  mayCover,
  type Recorded,
  recordOf,
  type Runs,
  type Unit,
  unitsOf,
} from './alignment.js';
import { likelyPassages } from '../passages/likely-passages.js';
import { type Coverage, type Passage, type Token, tokensIn, tokensOf } from '../passages/passages.js';
import { onceAQuestion } from '../passages/once-a-question.js';
import { quotationBeside, quotationLedInto } from './reported-beside.js';
import { judge, type Verdict } from './verdict.js';

/** A paragraph that has the asked words, or most of them. */
export interface QuotationMatch {
  passage: Passage;
  /** The quotation the words stand in; undefined when nobody is quoted with them. */
  quotation: Quotation | undefined;
  verdict: Verdict;
  /** Share of the asked words' weight on record in order, 0 to 1. */
  coverage: number;
  /** The words on record that are also asked, UTF-16 units of the paragraph. */
  marks: { start: number; end: number }[];
  /** From the first to the last word on record that is also asked. */
  span: { start: number; end: number };
}

/** Less of the asked words than this is another statement, not a near one. */
export const nearCoverage = 0.6;

/** A paragraph without this much of the asked words, in whatever order, is not aligned at all. */
const worthAligning = 0.5;

/** What a quotation's own words are preferred by to the same paragraph's other words. */
const quotedPreference = 0.03;

/** Words of a paragraph that are read as one: a quotation, the runs of one utterance, or all of them. */
interface Region {
  runs: Runs;
  quotation: Quotation | undefined;
}

function opensOf({ sentences, tokens }: Passage): (token: Token) => boolean {
  const openers = new Set(sentences.map(({ first }) => tokens[first]!));
  return (token) => openers.has(token);
}

/** A text laid out to be read with the asked words. Copies of one text, as several outlets print it, are laid out once. */
interface LaidOut {
  units: readonly Unit[];
  record: Recorded;
  /** By the runs they are of; null for one that has too little of the words. */
  alignments: Map<string, Alignment | null>;
}

/** The place of the first unit of which something holds, as it does of all behind it; one past the last where it holds of none. */
function firstOf(units: readonly Unit[], holds: (unit: Unit) => boolean): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(units[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The runs of one utterance in a paragraph read as one: a cue between them is not part of the words. */
function regionsOf({ quotations }: Passage, units: readonly Unit[]): Region[] {
  const regions = quotations.map((quotation) => {
    const first = firstOf(units, ({ start }) => start >= quotation.start);
    const end = firstOf(units, (unit) => unit.end > quotation.end);
    return { runs: [[first, Math.max(first, end)] as const], quotation };
  });
  const joined: Region[] = [];
  for (const [index, { quotation }] of regions.entries()) {
    const previous = regions[index - 1];
    if (!quotation.continues || previous === undefined) continue;
    joined.push({
      runs: [...(joined.at(-1)?.runs ?? previous.runs), ...regions[index]!.runs],
      quotation: previous.quotation,
    });
  }
  return [...regions, ...joined, { runs: [[0, units.length]], quotation: undefined }];
}

/** The part of a paragraph's record that is a region's. */
function within({ units, places }: Recorded, { runs }: Region): Recorded {
  const [first, ...more] = runs;
  if (first !== undefined && more.length === 0 && first[0] === 0 && first[1] === units.length) return { units, places };
  return {
    units: runs.flatMap(([from, to]) => units.slice(from, to)),
    places: runs.flatMap(([from, to]) => places.slice(from, to)),
  };
}

/** The quotation that holds most of a span. */
function quotationAt(passage: Passage, span: { start: number; end: number }): Quotation | undefined {
  let best: Quotation | undefined;
  let most = 0;
  for (const quotation of passage.quotations) {
    const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    if (shared > most) {
      most = shared;
      best = quotation;
    }
  }
  return most * 3 >= span.end - span.start ? best : undefined;
}

function spanOf(alignment: Alignment): { start: number; end: number } {
  const { record, pairs } = alignment;
  return { start: record[pairs[0]!.record]!.start, end: record[pairs.at(-1)!.record]!.end };
}

const rank: Readonly<Record<Verdict, number>> = { same: 2, reworded: 1, changed: 0 };

const readied = onceAQuestion<Asked>();
const matched = onceAQuestion<readonly QuotationMatch[]>();

/**
 * Matches of asked words, best first: by verdict, then by how much of the words they have, then in the order of the coverage.
 *
 * @param words - the words asked for
 * @param exact - whether the asker put them in quotation marks
 * @param least - matches with a smaller share of the words are left out
 * @param among - the passages to look at; all unless told
 */
export function findQuotation(
  coverage: Coverage,
  words: string,
  exact: boolean,
  language: string,
  least = nearCoverage,
  among?: ReadonlySet<Passage>,
): readonly QuotationMatch[] {
  const find = (): QuotationMatch[] => matchesOf(coverage, words, exact, language, least, among);
  if (among !== undefined) return find();
  // Several outlets print the same statement, and each of them is asked for its versions.
  return matched(coverage, `${language} ${String(exact)} ${String(least)} ${words}`, find);
}

function matchesOf(
  coverage: Coverage,
  words: string,
  exact: boolean,
  language: string,
  least: number,
  among: ReadonlySet<Passage> | undefined,
): QuotationMatch[] {
  // A statement's words are looked for in one article after another.
  const asked = readied(coverage, `${language} ${words}`, () =>
    askedWords(tokensOf(words, language), language, coverage),
  );
  const { total } = asked;
  if (total === 0) return [];
  const needed = Math.min(worthAligning, least) * total;
  const matchIn = matcherOf(coverage, asked, exact, least);
  const matches: QuotationMatch[] = [];
  for (const passage of likelyPassages(coverage, words, asked.units, needed, language, among)) {
    const match = matchIn(passage);
    if (match !== null) matches.push(match);
  }
  return matches.sort(
    (a, b) => rank[b.verdict] - rank[a.verdict] || b.coverage - a.coverage || a.passage.index - b.passage.index,
  );
}

/** Of as many words as these, whatever they weigh, this share is a near statement: one of which a few words are exchanged. */
const fewestWords = 5;
const mostWords = 0.7;

/** Where less of their weight is there, the few are what was asked for. */
const leastWeight = 0.33;

/** The asked words stand among at most so many others for each of them. */
const stretched = 1.5;

/** So many in a row, of which some are of content, and this share of all, are the part of the words that was remembered. */
const inRow = { least: 4, content: 2, share: 0.5 } as const;

/** ... or this many in a row, where so large a share of all stands there. */
const rowAmong = { least: 3, content: 2, share: 0.6 } as const;

/**
 * Quotations in which most of the asked words stand side by side, though the few that do not weigh more than those: "the dam
 * will hold until the spring" where it was said to hold until the relief comes.
 */
export function inMostWords(coverage: Coverage, words: string, exact: boolean, language: string): QuotationMatch[] {
  const asked = tokensOf(words, language);
  if (asked.length < fewestWords) return [];
  return findQuotation(coverage, words, exact, language, leastWeight).filter(({ passage, quotation, marks, span }) => {
    if (quotation === undefined) return false;
    const tokens = tokensIn(passage, span);
    if (marks.length >= mostWords * asked.length) return tokens.length <= stretched * marks.length;
    const row = longestRow(tokens, marks);
    if (
      marks.length >= rowAmong.share * asked.length &&
      row.length >= rowAmong.least &&
      row.filter(({ content }) => content).length >= rowAmong.content
    )
      return tokens.length <= stretched * marks.length;
    return (
      marks.length >= Math.max(inRow.least, inRow.share * asked.length) &&
      tokens.length === marks.length &&
      tokens.filter(({ content }) => content).length >= inRow.content
    );
  });
}

/** The most words side by side that are all marked. */
function longestRow(tokens: readonly Token[], marks: readonly { start: number }[]): Token[] {
  const marked = new Set(marks.map(({ start }) => start));
  let longest: Token[] = [];
  let row: Token[] = [];
  for (const token of tokens) {
    row = marked.has(token.start) ? [...row, token] : [];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}

/** A paragraph with this much less of the words than the best one has other words. */
export const lessAlike = 0.12;

/** A region of a paragraph as the asked words read it. */
interface Read {
  alignment: Alignment;
  region: Region;
  verdict: Verdict;
  value: number;
}

/** Where the words of an alignment stand that are asked. */
function placesIn({ pairs, record }: Alignment): Set<number> {
  return new Set(pairs.map((pair) => record[pair.record]!.start));
}

/** Whether an alignment has all words on record that another has, and more of those asked for. */
function goesFurther(further: Alignment, than: Alignment): boolean {
  if (further.pairs.length <= than.pairs.length) return false;
  const places = placesIn(further);
  return [...placesIn(than)].every((place) => places.has(place));
}

/**
 * The region that has the words best. Where the paragraph has more of them around that region, and with them something that
 * changes the meaning, the part alone is not what was asked for: "without a deeper channel "the ships will go"".
 */
function bestOf(found: readonly Read[]): Read | null {
  let best: Read | null = null;
  for (const read of found) if (best === null || read.value > best.value) best = read;
  if (best === null || best.verdict === 'changed') return best;
  const { alignment } = best;
  return found.find((read) => read.verdict === 'changed' && goesFurther(read.alignment, alignment)) ?? best;
}

/** Finds asked words in one passage after another. */
function matcherOf(
  coverage: Coverage,
  asked: Asked,
  exact: boolean,
  least: number,
): (passage: Passage) => QuotationMatch | null {
  const laidOut = new Map<string, Map<string, LaidOut | null>>();
  const layOut = (passage: Passage): LaidOut | null => {
    const { language } = passage.article;
    const inLanguage = laidOut.get(language) ?? new Map<string, LaidOut | null>();
    laidOut.set(language, inLanguage);
    let known = inLanguage.get(passage.text);
    if (known === undefined) {
      const units = unitsOf(passage.tokens, language, opensOf(passage));
      const record = recordOf(asked, units);
      known = mayCover(asked, record, least) ? { units, record, alignments: new Map() } : null;
      inLanguage.set(passage.text, known);
    }
    return known;
  };
  const alignmentOf = ({ record, alignments }: LaidOut, region: Region): Alignment | null => {
    const key = region.runs.join(';');
    let alignment = alignments.get(key);
    if (alignment === undefined) {
      alignment = mayCover(asked, record, least, region.runs) ? align(asked, within(record, region)) : null;
      if (alignment !== null && alignment.coverage < least) alignment = null;
      alignments.set(key, alignment);
    }
    return alignment;
  };
  return (passage) => {
    const text = layOut(passage);
    if (text === null) return null;
    const { language } = passage.article;
    const inArticle = (stem: string): boolean => coverage.inArticle(passage.article, stem);
    const found: Read[] = [];
    for (const region of regionsOf(passage, text.units)) {
      const alignment = alignmentOf(text, region);
      if (alignment === null) continue;
      const verdict = judge(alignment, { language, exact, inArticle });
      const value = alignment.coverage + rank[verdict] + (region.quotation === undefined ? 0 : quotedPreference);
      found.push({ alignment, region, verdict, value });
    }
    const best = bestOf(found);
    return best === null ? null : matchOf(passage, best);
  };
}

function matchOf(passage: Passage, { alignment, region, verdict }: Read): QuotationMatch {
  const span = spanOf(alignment);
  const quotation =
    region.quotation ?? quotationAt(passage, span) ?? quotationBeside(passage, span) ?? quotationLedInto(passage, span);
  return {
    passage,
    quotation,
    verdict: isDenied(quotation) ? 'changed' : verdict,
    coverage: alignment.coverage,
    marks: alignment.pairs.map(({ record }) => {
      const { start, end } = alignment.record[record]!;
      return { start, end };
    }),
    span,
  };
}

/** "Berg denied that the gates were open": the clause is what somebody did not say. */
function isDenied(quotation: Quotation | undefined): boolean {
  return quotation?.kind === 'indirect' && quotation.remarks.includes('denied');
}
