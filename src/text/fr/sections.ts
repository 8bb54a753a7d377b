/** The headings and lines of answers that have parts, in French. */
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
  others: (number) => count(number, 'autre', 'autres'),
  and: 'et',
  colon: ' : ',
  semicolon: ' ; ',
  ownWords: 'Ses propres mots',
  quotedWords: 'Dans les citations',
  nobody: 'personne n’est nommé',
  notKnown: 'inconnu',
  facts: factNames,
  difference,
});

const checked: Readonly<Record<AnswerStatus, string>> = {
  answered: 'Consigné',
  near: 'Pas consigné en ces mots ; le plus proche',
  'not-covered': 'Absent de la couverture',
};

/** The heading of a part. */
function heading(found: Heading, printed: Shown['printed']): string {
  switch (found.key) {
    case 'day':
      return day(found.date);
    case 'days-differ':
      return `Les médias donnent des jours différents : ${list(found.dates.map(day))}`;
    case 'day-range':
      return `Du ${day(found.from)} au ${day(found.to)} (« ${printed(found.printed)} »)`;
    case 'day-open': {
      const article = found.published === null ? 'un article sans date' : `un article du ${day(found.published)}`;
      return `« ${printed(found.printed)} », dans ${article}`;
    }
    case 'day-not-given':
      return found.published === null
        ? 'Jour non donné, dans des articles sans date'
        : `Jour non donné, dans des articles du ${day(found.published)}`;
    case 'statement':
      return `Déclaration ${found.number}, chez ${lines.named(found.outlets, printed)}`;
    case 'carried-by':
      return `${found.all ? 'Chez tous' : 'Chez plusieurs'} : ${lines.named(found.outlets, printed)}`;
    case 'only-in':
      return `Seulement chez ${printed(found.outlet)}`;
    case 'voices':
      return 'Qui chaque média cite à ce sujet';
    case 'numbers-differ':
      return 'Chiffres qui diffèrent';
    case 'outlet':
      return printed(found.outlet);
    case 'quotations': {
      const where = found.first === found.last ? `¶${found.first}` : `¶${found.first} à ¶${found.last}`;
      return found.words === null ? `Citations, ${where}` : `${printed(found.words)} (${where})`;
    }
    case 'facts':
      return 'Fiche de l’article';
    case 'checked': {
      const words = printed(found.words);
      return `${checked[found.status]} : ${found.quoted ? `« ${words} »` : words}`;
    }
  }
}

export const sections = { heading, line: lines.line };
