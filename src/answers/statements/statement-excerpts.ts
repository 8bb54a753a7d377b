/** A statement's versions as excerpts: each with its day, its place and how its words differ, and what the outlets disagree on. */
import type { Conflict, Excerpt, OutletsDiffering } from '../../coverage/answer.js';
import { citationId } from '../excerpts/citation.js';
import { conflictOf, dayConflicts } from '../excerpts/conflicts.js';
import { excerptOf, withNamingPassages } from '../excerpts/excerpts.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { versionPrinted } from './printed-version.js';
import { type DayGiven, statementDay } from './statement-day.js';
import { mayBeOnePlace, placeOfStatement } from './statement-place.js';
import type { Version } from './statement-versions.js';
import { type ComparedVersion, compareVersions } from './version-differences.js';

/** A version with what its article tells of it. */
export interface ToldVersion extends Version {
  words: string;
  start: number;
  article: string;
  citation: string;
  day: string | null;
  given: DayGiven | null;
  place: string | null;
}

/** A version with the day and the place that its article gives. */
export function toldOf(coverage: Coverage, version: Version): ToldVersion {
  const { passage, quotation } = version.match;
  const given = quotation === undefined ? null : statementDay(coverage, passage, quotation);
  return {
    ...version,
    ...versionPrinted(version.match),
    article: passage.article.id,
    citation: citationId(passage),
    given,
    day: given?.day.date ?? null,
    place: quotation === undefined ? null : placeOfStatement(passage, quotation),
  };
}

/** What the outlets of one statement's versions disagree on. That their words differ is told and marked at each version. */
export function conflictsOf(versions: readonly ToldVersion[], language: string): Conflict[] {
  const days = versions.flatMap(({ citation, day }) => (day === null ? [] : [{ citation, value: day }]));
  const places = versions.flatMap(({ citation, place }) => (place === null ? [] : [{ citation, value: place }]));
  return [...dayConflicts(days), ...conflictOf('place', places, (one, other) => mayBeOnePlace(one, other, language))];
}

/** A statement: its versions, each against the one that most outlets carry. */
export interface ComparedStatement {
  versions: readonly ToldVersion[];
  compared: readonly ComparedVersion[];
}

/** Compares the versions of one statement. */
export function comparedStatement(versions: readonly ToldVersion[]): ComparedStatement {
  const printed = versions.map(({ words, start, match }) => ({ words, start, outlet: match.passage.article.outlet }));
  return { versions, compared: compareVersions(printed) };
}

function outletOf({ match }: Version): string {
  return match.passage.article.outlet;
}

/** How many outlets give a statement in other words, in part, or another day than most do. */
export function outletsDiffering({ versions, compared }: ComparedStatement): OutletsDiffering {
  const outletsOf = (is: (version: ToldVersion, index: number) => boolean): Set<string> =>
    new Set(versions.filter(is).map(outletOf));
  const words = outletsOf((_, index) => compared[index]!.difference.changes.some(({ edge }) => !edge));
  const part = outletsOf((version, index) => {
    const { changes } = compared[index]!.difference;
    return !words.has(outletOf(version)) && changes.some(({ here, edge }) => edge && here === null);
  });
  const days = [...new Set(versions.flatMap(({ day }) => day ?? []))].map((day) =>
    outletsOf((version) => version.day === day),
  );
  const most = Math.max(0, ...days.map(({ size }) => size));
  const dated = outletsOf(({ day }) => day !== null);
  return { words: words.size, part: part.size, day: days.length < 2 ? 0 : Math.max(1, dated.size - most) };
}

/**
 * Excerpts of versions, with the paragraphs that name their speakers.
 *
 * @param beside - what other sections of the answer show
 */
export function versionExcerpts(
  coverage: Coverage,
  versions: readonly Version[],
  reason: Excerpt['reason'],
  beside: readonly Passage[] = [],
): Excerpt[] {
  const found = versions.map(({ match, speaker }) => {
    const excerpt = excerptOf(coverage, match.passage, match.marks, reason, match.quotation);
    if (speaker === null && match.quotation !== undefined) excerpt.speaker = null;
    return { passage: match.passage, quotation: match.quotation, excerpt };
  });
  return withNamingPassages(coverage, found, beside);
}

/**
 * The excerpts of one statement's versions, each with its day and place and how its words differ.
 *
 * @param beside - what other sections of the answer show
 */
export function statementExcerpts(
  coverage: Coverage,
  { versions, compared }: ComparedStatement,
  beside: readonly Passage[] = [],
): Excerpt[] {
  const told = new Map(versions.map((version, index) => [version.citation, { version, compared: compared[index]! }]));
  return versionExcerpts(coverage, versions, 'answers', beside).map((excerpt) => {
    const own = excerpt.reason === 'answers' ? told.get(excerpt.citation.id) : undefined;
    if (own === undefined) return excerpt;
    const { difference, differing } = own.compared;
    const { given, place } = own.version;
    return {
      ...excerpt,
      version: difference,
      ...(differing.length === 0 ? {} : { differing }),
      ...(given === null ? {} : { day: given.day }),
      ...(place === null ? {} : { place }),
    };
  });
}
