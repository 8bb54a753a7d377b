import { type Article, type ArticleFacts, FACT_NAMES, type FactName, type Provenance } from '../coverage/article.js';
import { articleId } from './article-id.js';
import { calendarDay, EARLIEST_YEAR } from './date-line.js';
import type { Draft } from './draft.js';
import { IngestError } from './errors.js';
import { printed } from './printed.js';

/** Facts without which an article cannot be cited. */
const REQUIRED = ['outlet', 'headline', 'language'] as const satisfies readonly FactName[];

/** Facts worth asking for: required ones, and the day, which every citation shows. */
const ASKED = ['outlet', 'headline', 'published', 'language'] as const satisfies readonly FactName[];

const LONGEST_TEXT_FACT = 300;

/** The facts to ask a person for, in the order to ask. Empty when nothing is missing. */
export function missingFacts(draft: Pick<Draft, 'facts'>): FactName[] {
  return ASKED.filter((name) => draft.facts[name] === null);
}

/**
 * Makes an article of a draft and what a person gives.
 * @param given wins over what the source says; null or an empty text means not given
 * @param givenIn where the person gave it, for the provenance ("--outlet", "form")
 * @throws IngestError `missing-fact`, `bad-date`, `bad-url`, `bad-language`, `bad-text`
 */
export function articleFrom(
  draft: Pick<Draft, 'facts' | 'provenance' | 'paragraphs' | 'account'>,
  given: Partial<ArticleFacts> = {},
  givenIn = 'given',
): Article {
  const facts = { ...draft.facts };
  const provenance: Partial<Record<FactName, Provenance>> = { ...draft.provenance };
  for (const name of FACT_NAMES) {
    const value = printed(given[name] ?? '');
    if (value === '') continue;
    facts[name] = checkedFact(name, value);
    provenance[name] = { basis: 'given', from: givenIn };
  }
  const { outlet, headline, language } = facts;
  if (outlet === null || headline === null || language === null) {
    throw new IngestError('missing-fact', { facts: REQUIRED.filter((name) => facts[name] === null) });
  }
  if (draft.paragraphs.length === 0) throw new IngestError('no-paragraphs');
  const id = articleId(
    outlet,
    headline,
    draft.paragraphs.map(({ text }) => text),
  );
  return { ...facts, outlet, headline, language, id, paragraphs: draft.paragraphs, provenance, account: draft.account };
}

/**
 * A fact in its agreed form.
 * @throws IngestError when it does not fit
 */
export function checkedFact(name: FactName, value: string): string {
  switch (name) {
    case 'published':
    case 'modified':
      return checkedDate(name, value);
    case 'url':
      return checkedUrl(value);
    case 'language': {
      const language = value.toLowerCase().slice(0, 2);
      if (!/^[a-z]{2}(?:[-_][a-z0-9]{2,8})*$/iu.test(value)) throw new IngestError('bad-language', { value });
      return language;
    }
    case 'outlet':
    case 'headline':
    case 'byline':
      if (value.length > LONGEST_TEXT_FACT) throw new IngestError('bad-text', { fact: name, limit: LONGEST_TEXT_FACT });
      return value;
  }
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

function checkedDate(fact: 'published' | 'modified', value: string): string {
  const [, year = '', month = '', day = '', hour, minute] = DATE.exec(value) ?? [];
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (date === null || Number(year) < EARLIEST_YEAR) throw new IngestError('bad-date', { fact, value });
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) throw new IngestError('bad-date', { fact, value });
  return `${date}T${hour}:${minute}`;
}

/** Only http and https, without a name and password; a fragment points into the page and is no part of its address. */
function checkedUrl(value: string): string {
  if (!URL.canParse(value)) throw new IngestError('bad-url', { value });
  const url = new URL(value);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new IngestError('bad-url', { value });
  }
  url.hash = '';
  return url.href;
}
