/**
 * What somebody is on record with, each statement once: where several articles print it with small differences (an ellipsis, a
 * part, a few words), the fullest stands for it, and the others are named with how their words differ.
 */
import type { OtherVersion, ReportedDay } from '../../coverage/answer.js';
import type { Quotation } from '../../coverage/reading.js';
import { words } from '../../language/words.js';
import { citationOf } from '../excerpts/citation.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { versionPrinted } from './printed-version.js';
import { findQuotation, type QuotationMatch } from './quotation-matches.js';
import { type KnownSpeaker, knownSpeakerOf } from '../passages/speakers.js';
import { compareVersions } from './version-differences.js';

/** Words of one speaker in a paragraph, and the day the article gives for them. */
export interface Said {
  passage: Passage;
  quotations: readonly Quotation[];
  day: ReportedDay | null;
}

/** A version that is shown, and those that it stands for. */
export interface ShownVersion<S extends Said> {
  statement: S;
  others: OtherVersion[];
}

/** A statement once: the version shown, and one more for each other day that outlets give it. */
export type Entry<S extends Said> = [ShownVersion<S>, ...ShownVersion<S>[]];

/** Fewer words are in many statements. */
const enoughWords = 4;

/** A version has this share of its words' weight in the other, in order. */
const versionShare = 0.85;

/** With this share they are the same words, and another day beside them is another outlet's day for them. */
const sameWords = 0.9;

/** With fewer of the words than this a version is told to be a part. */
const wholeShare = 0.8;

/** A number for each quotation that was ever shown: statements are compared with one another by how long they are. */
const lengths = new WeakMap<Quotation, number>();

/** How many words a quotation has. */
function lengthOf(quotation: Quotation): number {
  const known = lengths.get(quotation) ?? words(quotation.text).length;
  lengths.set(quotation, known);
  return known;
}

function wordCount(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, quotation) => sum + lengthOf(quotation), 0);
}

/** A day that is one day. */
function dateOf({ day }: Said): string | null {
  return day?.date ?? null;
}

/** Whether two articles' days for a statement can be one: the same, a stretch that holds the other's, or none given beside one. */
function daysAgree(head: Said, other: Said): boolean {
  const date = dateOf(head);
  if (other.day === null || date === dateOf(other)) return true;
  const { range } = other.day;
  return date !== null && range !== undefined && date >= range.from && date <= range.to;
}

/** The place of each of a version's quotations in another one's paragraph; null where one of them is not there. */
function placesIn(matches: readonly QuotationMatch[][], { passage }: Said): QuotationMatch[] | null {
  const places = matches.map((found) => found.find((match) => match.passage === passage));
  return places.every((place) => place !== undefined) ? places : null;
}

/** Where a version's words stand in another one's paragraph; null where that is the same paragraph, word for word. */
type Places = readonly QuotationMatch[] | null;

/** Whether another article prints a statement's paragraph word for word, and quotes the same of it. */
function isPrintedIn(other: Said, statement: Said): boolean {
  return (
    other.passage.text === statement.passage.text &&
    spokenIn(statement).length > 0 &&
    other.quotations.length === statement.quotations.length &&
    other.quotations.every(({ start, end }, at) => {
      const quotation = statement.quotations[at]!;
      return start === quotation.start && end === quotation.end;
    })
  );
}

/** How a version's words differ from those of the one shown, inside what both have. */
function otherVersion(head: Said, other: Said, places: Places): OtherVersion {
  const citation = citationOf(other.passage.article, other.passage.number);
  if (places === null) return { citation, changes: [], part: false };
  const spoken = spokenIn(other);
  const printed = places.map(versionPrinted);
  const changes = printed.flatMap(({ words: shown, start }, at) => {
    const { text, start: begins } = spoken[at]!;
    const [, compared] = compareVersions([
      { words: shown, start, outlet: head.passage.article.outlet },
      { words: text, start: begins, outlet: other.passage.article.outlet },
    ]);
    return compared!.difference.changes.filter(({ edge }) => !edge);
  });
  const part = wordCount(other.quotations) < wholeShare * wordCount(head.quotations);
  return { citation, changes, part };
}

/** What is quoted as it was spoken, in words enough to be known again. */
function spokenIn({ quotations }: Said): readonly Quotation[] {
  return quotations.filter((quotation) => quotation.kind !== 'indirect' && lengthOf(quotation) >= enoughWords);
}

/** Whether nothing is lost where another version of what was spoken is shown: the outlet's own report would be. */
function isSpoken(said: Said): boolean {
  return spokenIn(said).length === said.quotations.length;
}

/**
 * Puts the versions of each statement together. Reports in an outlet's own words stay apart, and so does what gives another day
 * in other words: that is said on another occasion.
 *
 * @param speaker - who says all of it
 * @param statements - in the coverage's order
 * @returns the statements in the order of those shown
 */
export function entriesOf<S extends Said>(
  coverage: Coverage,
  speaker: KnownSpeaker,
  statements: readonly S[],
  language: string,
): Entry<S>[] {
  // A version without a day does not stand for one that has it.
  const length = new Map(statements.map((statement) => [statement, wordCount(statement.quotations)]));
  const ranked = [...statements].sort(
    (a, b) =>
      Number(dateOf(b) !== null) - Number(dateOf(a) !== null) ||
      length.get(b)! - length.get(a)! ||
      a.passage.index - b.passage.index,
  );
  const stems = new Map(statements.map(({ passage }) => [passage, new Set(passage.tokens.map(({ stem }) => stem))]));
  const entries = new Map<S, Entry<S>>();
  for (const statement of ranked) {
    const spoken = spokenStems(statement, language);
    const elsewhere = [...entries.keys()].filter(
      ({ passage }) => passage.article !== statement.passage.article && mayHave(stems.get(passage)!, spoken),
    );
    // Many outlets print an agency's paragraph: its words need not be laid along those of all others.
    const printed = elsewhere.find((other) => isPrintedIn(other, statement));
    const found =
      printed === undefined
        ? versionAmong(coverage, speaker, elsewhere, statement, language)
        : { head: printed, places: null };
    const entry = found === null ? undefined : entries.get(found.head);
    if (found === null || entry === undefined || !joins(entry, statement, found.places)) {
      entries.set(statement, [{ statement, others: [] }]);
    }
  }
  return [...entries.values()].sort(([a], [b]) => a.statement.passage.index - b.statement.passage.index);
}

/**
 * Adds a version to a statement: to the one shown that gives its day, or as one more of another outlet's day.
 *
 * @returns whether it is one
 */
function joins<S extends Said>(entry: Entry<S>, statement: S, places: Places): boolean {
  const shown = entry.find((version) => daysAgree(version.statement, statement));
  if (shown !== undefined) {
    if (!isSpoken(statement)) return false;
    shown.others.push(otherVersion(entry[0].statement, statement, places));
    return true;
  }
  const { outlet } = statement.passage.article;
  const otherOutlet = entry.every((version) => version.statement.passage.article.outlet !== outlet);
  if (!otherOutlet || places?.some(({ coverage: share }) => share < sameWords) === true) return false;
  entry.push({ statement, others: [] });
  return true;
}

/** A version has at least this share of the words of content in common; the rarer ones weigh more where words are laid along words. */
const commonWords = 0.4;

function spokenStems(said: Said, language: string): Set<string> {
  const tokens = spokenIn(said).flatMap(({ text }) => tokensOf(text, language));
  return new Set(tokens.flatMap(({ stem, content }) => (content ? [stem] : [])));
}

/** Whether a paragraph has enough of what is spoken in another for its words to be laid along it. */
function mayHave(stems: ReadonlySet<string>, spoken: ReadonlySet<string>): boolean {
  let common = 0;
  for (const stem of spoken) if (stems.has(stem)) common += 1;
  return common >= commonWords * spoken.size;
}

/**
 * The statement that another one is a version of, the most alike, and where its words stand there.
 *
 * @param heads - statements of other articles that may be it
 */
function versionAmong<S extends Said>(
  coverage: Coverage,
  speaker: KnownSpeaker,
  heads: readonly S[],
  version: S,
  language: string,
): { head: S; places: QuotationMatch[] } | null {
  const spoken = spokenIn(version);
  if (heads.length === 0 || spoken.length === 0) return null;
  const among = new Set(heads.map(({ passage }) => passage));
  const matches = spoken.map(({ text }) =>
    findQuotation(coverage, text, false, language, versionShare, among).filter(
      ({ verdict, quotation }) =>
        verdict !== 'changed' &&
        quotation !== undefined &&
        quotation.kind !== 'indirect' &&
        knownSpeakerOf(coverage, quotation) === speaker,
    ),
  );
  let best: { head: S; places: QuotationMatch[]; share: number } | null = null;
  for (const head of heads) {
    const places = placesIn(matches, head);
    if (places === null) continue;
    const share = Math.min(...places.map((place) => place.coverage));
    if (best === null || share > best.share) best = { head, places, share };
  }
  return best;
}
