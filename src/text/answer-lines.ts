/** The lines of an answer that are set out alike in every language: citations, days, versions, and what does not agree. */
import type {
  Answer,
  Citation,
  Conflict,
  OtherVersion,
  ReportedDay,
  VersionDifference,
  WordChange,
} from '../coverage/answer.js';
import { brief } from './brief.js';

/** A language's own words for these lines. */
export interface AnswerWords {
  day: (date: string) => string;
  list: (items: readonly string[]) => string;
  /** Between statements that stand side by side: "; ". */
  semicolon: string;
  /** Between what is named and what is said of it: ": ". */
  colon: string;
  quoted: (words: string) => string;
  noDate: string;
  bylineAndDate: string;
  ownAccount: string;
  paragraphs: (count: number) => string;
  inParagraph: (words: string, paragraph: number) => string;
  dayCannotBeTold: (words: string) => string;
  /** "4 May 2020 to 10 May 2020". */
  fromTo: (from: string, to: string) => string;
  inferredFrom: (day: string, words: string) => string;
  sameWordsAs: (outlet: string) => string;
  adds: (words: string) => string;
  leavesOut: (words: string) => string;
  insteadOf: (words: string, others: string) => string;
  unlike: (outlet: string, difference: string) => string;
  /** "Also in Radio Nord", "A part of it in Radio Nord". */
  alsoIn: (place: string) => string;
  partIn: (place: string) => string;
  differing: Readonly<Record<Conflict['about'], string>>;
}

/**
 * @param language - the language's own words
 * @returns the lines, as functions of an answer's parts
 */
export function answerLines(language: AnswerWords) {
  const { day, list, quoted } = language;

  function dayOrNone(date: string | null): string {
    return date === null ? language.noDate : day(date);
  }

  /** "Harbour Post · 12 May 2020 · ¶4". */
  function citation({ outlet, published, paragraph, account }: Citation): string {
    const parts = [outlet, dayOrNone(published), paragraph === 0 ? language.bylineAndDate : `¶${paragraph}`];
    if (account) parts.push(language.ownAccount);
    return parts.join(' · ');
  }

  /** What a reported day says of itself: "26 March 2020, inferred from "Thursday"". */
  function reportedDay({ date, printed, inferred, range, paragraph }: ReportedDay): string {
    const words = paragraph === undefined ? quoted(printed) : language.inParagraph(quoted(printed), paragraph);
    if (range !== undefined) return language.inferredFrom(language.fromTo(day(range.from), day(range.to)), words);
    if (date === null) return language.dayCannotBeTold(words);
    return inferred || paragraph !== undefined ? language.inferredFrom(day(date), words) : day(date);
  }

  /** How a version's words differ: short, and in words that can be copied. Null for the one that others are compared with. */
  function version({ against, changes }: VersionDifference): string | null {
    if (against === null) return null;
    if (changes.length === 0) return language.sameWordsAs(against);
    return language.unlike(against, changed(changes));
  }

  /** "adds "the end of"; leaves out "ever"". */
  function changed(changes: readonly WordChange[]): string {
    const short = (words: string): string => quoted(brief(words));
    const parts = changes.map(({ here, there }) => {
      if (here === null) return language.leavesOut(short(there ?? ''));
      return there === null ? language.adds(short(here.words)) : language.insteadOf(short(here.words), short(there));
    });
    return parts.join(language.semicolon);
  }

  /**
   * Where another version of a statement stands that is not shown, and how its words differ.
   *
   * @param place - its outlet and paragraph
   */
  function otherVersion(place: string, { changes, part }: OtherVersion): string {
    const where = part ? language.partIn(place) : language.alsoIn(place);
    return changes.length === 0 ? `${where}.` : `${where}${language.colon}${changed(changes)}.`;
  }

  /**
   * One line for a disagreement.
   *
   * @param outletOf - the outlet behind a citation's id
   */
  function conflict({ about, versions }: Conflict, outletOf: (citation: string) => string): string {
    const shown = (value: string): string =>
      about === 'day' ? day(value) : about === 'number' ? value : quoted(value);
    const parts = versions.map(
      ({ value, citations }) => `${list([...new Set(citations.map(outletOf))])}${language.colon}${shown(value)}`,
    );
    return `${language.differing[about]}. ${parts.join(language.semicolon)}.`;
  }

  /** One line of the list of sources. */
  function source({ headline, outlet, published, paragraphs }: Answer['sources'][number]): string {
    return [headline, outlet, dayOrNone(published), language.paragraphs(paragraphs.length)].join(' · ');
  }

  return { dayOrNone, citation, reportedDay, version, otherVersion, conflict, source };
}
