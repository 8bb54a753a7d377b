/** The headings and lines of answers that have parts, in French. */
import type { AnswerStatus } from '../../coverage/answer.js';
import type { FactName } from '../../coverage/article.js';
import type { Counted, Heading, Line } from '../../coverage/section.js';
import type { Shown } from '../en/sections.js';
import { count, list } from './counting.js';
import { day } from './day.js';

/** More outlets than these are counted, not named. */
const mostNamed = 5;

/** "Harbour Post, Radio Nord et 3 autres". */
function named(outlets: readonly string[], printed: Shown['printed']): string {
  const shown = outlets.slice(0, mostNamed).map(printed);
  const rest = outlets.length - shown.length;
  return list(rest === 0 ? shown : [...shown, count(rest, 'autre', 'autres')]);
}

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
    case 'day-open': {
      const article = found.published === null ? 'un article sans date' : `un article du ${day(found.published)}`;
      return `« ${printed(found.printed)} », dans ${article}`;
    }
    case 'day-not-given':
      return found.published === null
        ? 'Jour non donné, dans des articles sans date'
        : `Jour non donné, dans des articles du ${day(found.published)}`;
    case 'statement':
      return `Déclaration ${found.number}, chez ${named(found.outlets, printed)}`;
    case 'carried-by':
      return `${found.all ? 'Chez tous' : 'Chez plusieurs'} : ${named(found.outlets, printed)}`;
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

/** "stranded residents 6 (¶2), islanders 4 (¶5) et 3 autres". */
function counted(terms: readonly Counted[], more: number, { printed, place }: Shown): string {
  const shown = terms.map((term) => `${printed(term.words)} ${term.count} (${place(term.citation)})`);
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} et ${count(more, 'autre', 'autres')}`;
}

const facts: Readonly<Record<FactName, string>> = {
  outlet: 'Média',
  headline: 'Titre',
  byline: 'Signature',
  published: 'Publié',
  modified: 'Modifié',
  language: 'Langue',
  url: 'Adresse',
};

/** A line of a part. */
function line(found: Line, shown: Shown): string {
  switch (found.key) {
    case 'own-words':
      return `Ses propres mots : ${counted(found.terms, found.more, shown)}`;
    case 'quoted-words':
      return `Dans les citations : ${counted(found.terms, found.more, shown)}`;
    case 'voices': {
      const outlet = shown.printed(found.outlet);
      if (found.speakers.length === 0) return `${outlet} : personne n’est nommé`;
      return `${outlet} : ${counted(found.speakers, found.more, shown)}`;
    }
    case 'numbers': {
      const versions = found.versions.map(
        ({ words, citation }) =>
          `${shown.printed(words)} (${shown.printed(citation.outlet)}, ${shown.place(citation)})`,
      );
      return `${shown.printed(found.of)} : ${versions.join(' ; ')}`;
    }
    case 'fact': {
      if (found.value === null) return `${facts[found.fact]} : inconnu`;
      const dated = found.fact === 'published' || found.fact === 'modified';
      return `${facts[found.fact]} : ${dated ? day(found.value) : shown.printed(found.value)}`;
    }
  }
}

export const sections = { heading, line };
