/** The headings and lines of answers that have parts, in English. */
import type { AnswerStatus, Citation } from '../../coverage/answer.js';
import type { FactName } from '../../coverage/article.js';
import type { Counted, Heading, Line } from '../../coverage/section.js';
import { count, list } from './counting.js';
import { day } from './day.js';

/** How what is not ours is shown: words of the coverage, and the place where they stand. */
export interface Shown {
  printed: (words: string) => string;
  place: (citation: Citation) => string;
}

/** More outlets than these are counted, not named. */
const mostNamed = 5;

/** "Harbour Post, Radio Nord and 3 others". */
function named(outlets: readonly string[], printed: Shown['printed']): string {
  const shown = outlets.slice(0, mostNamed).map(printed);
  const rest = outlets.length - shown.length;
  return list(rest === 0 ? shown : [...shown, count(rest, 'other', 'others')]);
}

const checked: Readonly<Record<AnswerStatus, string>> = {
  answered: 'On record',
  near: 'Not on record in these words; the nearest',
  'not-covered': 'Not covered',
};

/** The heading of a part. */
function heading(found: Heading, printed: Shown['printed']): string {
  switch (found.key) {
    case 'day':
      return day(found.date);
    case 'days-differ':
      return `The outlets give different days: ${list(found.dates.map(day))}`;
    case 'day-open': {
      const article = found.published === null ? 'an article without a date' : `an article of ${day(found.published)}`;
      return `"${printed(found.printed)}", in ${article}`;
    }
    case 'day-not-given':
      return found.published === null
        ? 'No day given, in articles without a date'
        : `No day given, in articles of ${day(found.published)}`;
    case 'statement':
      return `Statement ${found.number}, in ${named(found.outlets, printed)}`;
    case 'carried-by':
      return `${found.all ? 'All carry it' : 'Several carry it'}: ${named(found.outlets, printed)}`;
    case 'only-in':
      return `Only in ${printed(found.outlet)}`;
    case 'voices':
      return 'Whom each outlet quotes on this';
    case 'numbers-differ':
      return 'Numbers that differ';
    case 'outlet':
      return printed(found.outlet);
    case 'quotations': {
      const where = found.first === found.last ? `in ¶${found.first}` : `in ¶${found.first} to ¶${found.last}`;
      return found.words === null ? `Quotations ${where}` : `${printed(found.words)} (${where})`;
    }
    case 'facts':
      return 'Facts of the article';
    case 'checked': {
      const words = printed(found.words);
      return `${checked[found.status]}: ${found.quoted ? `"${words}"` : words}`;
    }
  }
}

/** "stranded residents 6 (¶2), islanders 4 (¶5) and 3 others". */
function counted(terms: readonly Counted[], more: number, { printed, place }: Shown): string {
  const shown = terms.map((term) => `${printed(term.words)} ${term.count} (${place(term.citation)})`);
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${count(more, 'other', 'others')}`;
}

const facts: Readonly<Record<FactName, string>> = {
  outlet: 'Outlet',
  headline: 'Headline',
  byline: 'By',
  published: 'Published',
  modified: 'Changed',
  language: 'Language',
  url: 'Address',
};

/** A line of a part. */
function line(found: Line, shown: Shown): string {
  switch (found.key) {
    case 'own-words':
      return `Own words: ${counted(found.terms, found.more, shown)}`;
    case 'quoted-words':
      return `In quotations: ${counted(found.terms, found.more, shown)}`;
    case 'voices': {
      const outlet = shown.printed(found.outlet);
      if (found.speakers.length === 0) return `${outlet}: nobody by name`;
      return `${outlet}: ${counted(found.speakers, found.more, shown)}`;
    }
    case 'numbers': {
      const versions = found.versions.map(
        ({ words, citation }) =>
          `${shown.printed(words)} (${shown.printed(citation.outlet)}, ${shown.place(citation)})`,
      );
      return `${shown.printed(found.of)}: ${versions.join('; ')}`;
    }
    case 'fact': {
      if (found.value === null) return `${facts[found.fact]}: not known`;
      const dated = found.fact === 'published' || found.fact === 'modified';
      return `${facts[found.fact]}: ${dated ? day(found.value) : shown.printed(found.value)}`;
    }
  }
}

export const sections = { heading, line };
