/** The headings and lines of answers that have parts, in English. */
import type { AnswerStatus } from '../../coverage/answer.js';
import type { Heading } from '../../coverage/section.js';
import { sectionLines, type Shown } from '../section-lines.js';
import { count, list } from './counting.js';
import { day } from './day.js';
import { difference } from './difference.js';
import { factNames } from './fact-names.js';

const lines = sectionLines({
  day,
  list,
  others: (number) => count(number, 'other', 'others'),
  and: 'and',
  colon: ': ',
  semicolon: '; ',
  ownWords: 'Own words',
  quotedWords: 'In quotations',
  nobody: 'nobody by name',
  notKnown: 'not known',
  facts: factNames,
  difference,
});

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
    case 'day-range':
      return `${day(found.from)} to ${day(found.to)} ("${printed(found.printed)}")`;
    case 'day-open': {
      const article = found.published === null ? 'an article without a date' : `an article of ${day(found.published)}`;
      return `"${printed(found.printed)}", in ${article}`;
    }
    case 'day-not-given':
      return found.published === null
        ? 'No day given, in articles without a date'
        : `No day given, in articles of ${day(found.published)}`;
    case 'statement':
      return `Statement ${found.number}, in ${lines.named(found.outlets, printed)}`;
    case 'carried-by':
      return `${found.all ? 'All carry it' : 'Several carry it'}: ${lines.named(found.outlets, printed)}`;
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

export const sections = { heading, line: lines.line };
