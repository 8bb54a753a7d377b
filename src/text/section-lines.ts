/** The lines of an answer's parts that are set out alike in every language: counted words, voices, numbers and facts. */
import type { Citation, WordDifference } from '../coverage/answer.js';
import type { FactName } from '../coverage/article.js';
import type { Counted, Line } from '../coverage/section.js';
import { namedOutlets } from './named-outlets.js';

/** How what is not ours is shown: words of the coverage, and the place where they stand. */
export interface Shown {
  printed: (words: string) => string;
  place: (citation: Citation) => string;
}

/** A language's own words for these lines. */
export interface SectionWords {
  day: (date: string) => string;
  list: (items: readonly string[]) => string;
  /** "3 others". */
  others: (count: number) => string;
  and: string;
  /** Between what is named and what is said of it: ": ". */
  colon: string;
  /** Between versions that stand side by side: "; ". */
  semicolon: string;
  ownWords: string;
  quotedWords: string;
  nobody: string;
  notKnown: string;
  facts: Readonly<Record<FactName, string>>;
  difference: (stretches: readonly WordDifference[], mark: (words: string) => string) => string;
}

/**
 * @param language - the language's own words
 * @returns `named`, outlets in a list; `line`, a line of a part
 */
export function sectionLines(language: SectionWords) {
  const { colon } = language;

  /** "Harbour Post, Radio Nord and 3 others". */
  function named(outlets: readonly string[], printed: Shown['printed']): string {
    return namedOutlets(outlets.map(printed), language);
  }

  /** "stranded residents 6 (¶2), islanders 4 (¶5) and 3 others". */
  function counted(terms: readonly Counted[], more: number, { printed, place }: Shown): string {
    const shown = terms.map((term) => `${printed(term.words)} ${term.count} (${place(term.citation)})`).join(', ');
    return more === 0 ? shown : `${shown} ${language.and} ${language.others(more)}`;
  }

  /** A line of a part. */
  function line(found: Line, shown: Shown): string {
    switch (found.key) {
      case 'own-words':
        return `${language.ownWords}${colon}${counted(found.terms, found.more, shown)}`;
      case 'quoted-words':
        return `${language.quotedWords}${colon}${counted(found.terms, found.more, shown)}`;
      case 'voices': {
        const voices = found.speakers.length === 0 ? language.nobody : counted(found.speakers, found.more, shown);
        return `${shown.printed(found.outlet)}${colon}${voices}`;
      }
      case 'numbers': {
        const versions = found.versions.map(
          ({ words, citation }) =>
            `${shown.printed(words)} (${shown.printed(citation.outlet)}, ${shown.place(citation)})`,
        );
        return `${shown.printed(found.of)}${colon}${versions.join(language.semicolon)}`;
      }
      case 'difference':
        return language.difference(found.difference, (words) => `[${shown.printed(words)}]`);
      case 'fact': {
        const dated = found.fact === 'published' || found.fact === 'modified';
        const value =
          found.value === null ? language.notKnown : dated ? language.day(found.value) : shown.printed(found.value);
        return `${language.facts[found.fact]}${colon}${value}`;
      }
    }
  }

  return { named, line };
}
