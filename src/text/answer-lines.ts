/** The lines of an answer that are set out alike in every language: citations, days, versions, and what does not agree. */
import type { Answer, Citation, Conflict, ReportedDay, VersionDifference, WordDifference } from '../coverage/answer.js';

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
  asked: string;
  onRecord: string;
  inParagraph: (words: string, paragraph: number) => string;
  dayCannotBeTold: (words: string) => string;
  inferredFrom: (day: string, words: string) => string;
  sameWordsAs: (outlet: string) => string;
  adds: (words: string) => string;
  leavesOut: (words: string) => string;
  beside: (outlet: string, difference: string) => string;
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

  /** "Asked: cars **will** cross" and "On record: **no** car will cross", the differing words between `mark` and its mirror. */
  function difference(stretches: readonly WordDifference[], mark: (words: string) => string): string {
    const side = (own: WordDifference['kind']): string =>
      stretches
        .filter(({ kind }) => kind === 'same' || kind === own)
        .map(({ kind, words }) => (kind === 'same' ? words : mark(words)))
        .join(' ');
    const { asked, onRecord, colon } = language;
    return `${asked}${colon}${side('asked-only')}\n${onRecord}${colon}${side('record-only')}`;
  }

  /** What a reported day says of itself: "26 March 2020, inferred from "Thursday"". */
  function reportedDay({ date, printed, inferred, paragraph }: ReportedDay): string {
    const words = paragraph === undefined ? quoted(printed) : language.inParagraph(quoted(printed), paragraph);
    if (date === null) return language.dayCannotBeTold(words);
    return inferred || paragraph !== undefined ? language.inferredFrom(day(date), words) : day(date);
  }

  /** How a version's words differ: short, and in words that can be copied. Null for the one that others are compared with. */
  function version({ against, added, missing }: VersionDifference): string | null {
    if (against === null) return null;
    if (added.length === 0 && missing.length === 0) return language.sameWordsAs(against);
    const parts = [
      ...(added.length === 0 ? [] : [language.adds(list(added.map(({ words }) => quoted(words))))]),
      ...(missing.length === 0 ? [] : [language.leavesOut(list(missing.map(quoted)))]),
    ];
    return language.beside(against, parts.join(language.semicolon));
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

  return { dayOrNone, citation, difference, reportedDay, version, conflict, source };
}
