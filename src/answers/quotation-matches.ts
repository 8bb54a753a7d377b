/** Finds asked words in the coverage: in what is quoted first, in all that is printed otherwise. */
import type { Quotation } from '../coverage/reading.js';
import { align, type Alignment, type Unit, unitsOf } from './alignment.js';
import { type Coverage, type Passage, type Token, tokensOf } from './passages.js';
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

interface Region {
  units: readonly Unit[];
  quotation: Quotation | undefined;
}

function opensOf(passage: Passage): (token: Token) => boolean {
  const openers = new Set(passage.sentences.map(({ first }) => passage.tokens[first]!));
  return (token) => openers.has(token);
}

/** The runs of one utterance in a paragraph read as one: a cue between them is not part of the words. */
function regionsOf(coverage: Coverage, passage: Passage): Region[] {
  const { language } = passage.article;
  const opens = opensOf(passage);
  const units = (tokens: readonly Token[]): Unit[] => unitsOf(tokens, language, coverage.weight, opens);
  const regions: Region[] = passage.quotations.map((quotation) => ({
    units: units(passage.tokens.filter(({ start, end }) => start >= quotation.start && end <= quotation.end)),
    quotation,
  }));
  const joined: Region[] = [];
  for (const [index, { quotation }] of regions.entries()) {
    const previous = regions[index - 1];
    if (quotation?.continues !== true || previous === undefined) continue;
    joined.push({
      units: [...(joined.at(-1)?.units ?? previous.units), ...regions[index]!.units],
      quotation: previous.quotation,
    });
  }
  return [...regions, ...joined, { units: units(passage.tokens), quotation: undefined }];
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

/**
 * How much of the asked words' weight a passage may have, in whatever order. Misspelt words and contractions are not found
 * by their stem, so they are let through here and judged by aligning.
 */
function weighing(asked: readonly Unit[], known: (stem: string) => boolean): (passage: Passage) => number {
  const placesOf = new Map<string, number[]>();
  for (const [place, { stem, word }] of asked.entries()) {
    for (const key of new Set([stem, word])) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  }
  const unknown = asked.map(({ stem }) => !known(stem));
  return ({ tokens }) => {
    const there = [...unknown];
    for (const { stem, word } of tokens) {
      for (const place of placesOf.get(stem) ?? []) if (asked[place]!.stem === stem) there[place] = true;
      for (const place of placesOf.get(word) ?? []) if (asked[place]!.word === word) there[place] = true;
    }
    return asked.reduce((sum, { weight }, place) => (there[place] === true ? sum + weight : sum), 0);
  };
}

/**
 * Matches of asked words, best first: by verdict, then by how much of the words they have, then in the order of the coverage.
 *
 * @param words - the words asked for
 * @param exact - whether the asker put them in quotation marks
 * @param least - matches with a smaller share of the words are left out
 * @param among - the passages to look at; those that the words are likely in unless told
 */
export function findQuotation(
  coverage: Coverage,
  words: string,
  exact: boolean,
  language: string,
  least = nearCoverage,
  among = coverage.candidates(words),
): QuotationMatch[] {
  const asked = unitsOf(tokensOf(words, language), language, coverage.weight);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const known = (stem: string): boolean => coverage.knows(stem);
  const weightIn = weighing(asked, known);
  const matches: QuotationMatch[] = [];
  for (const passage of among) {
    if (weightIn(passage) < Math.min(worthAligning, least) * total) continue;
    const match = matchIn(coverage, passage, asked, exact, least);
    if (match !== null) matches.push(match);
  }
  return matches.sort(
    (a, b) => rank[b.verdict] - rank[a.verdict] || b.coverage - a.coverage || a.passage.index - b.passage.index,
  );
}

function matchIn(
  coverage: Coverage,
  passage: Passage,
  asked: readonly Unit[],
  exact: boolean,
  least: number,
): QuotationMatch | null {
  const articlePassages = coverage.passagesOf(passage.article.id);
  const inArticle = (stem: string): boolean =>
    articlePassages.some(({ tokens }) => tokens.some((token) => token.stem === stem));
  let best: { alignment: Alignment; region: Region; verdict: Verdict; value: number } | null = null;
  for (const region of regionsOf(coverage, passage)) {
    const alignment = align(asked, region.units, coverage.knows);
    if (alignment.coverage < least) continue;
    const verdict = judge(alignment, { language: passage.article.language, exact, inArticle });
    const value = alignment.coverage + rank[verdict] + (region.quotation === undefined ? 0 : quotedPreference);
    if (best === null || value > best.value) best = { alignment, region, verdict, value };
  }
  if (best === null) return null;
  const { alignment, region, verdict } = best;
  const span = spanOf(alignment);
  return {
    passage,
    quotation: region.quotation ?? quotationAt(passage, span),
    verdict,
    coverage: alignment.coverage,
    marks: alignment.pairs.map(({ record }) => {
      const { start, end } = alignment.record[record]!;
      return { start, end };
    }),
    span,
  };
}
