/** The days of statements that a question describes: "when did the minister say that nothing would change", "speak to reporters". */
import { dayCues } from '../../language/day-cues/index.js';
import { differsInWeight } from '../passages/weighty-words.js';
import { type Coverage, type Passage, tokensOf, tokensIn } from '../passages/passages.js';
import { presumedSpeaker } from '../asked/presumed-speaker.js';
import { findQuotation, lessAlike, type QuotationMatch } from './quotation-matches.js';
import { speakersNamed } from '../passages/speakers.js';
import { type DayGiven, statementDay } from './statement-day.js';
import { limitAnArticle, otherVersions, type Version, versionOf } from './statement-versions.js';

/** A statement or a report, and the day its article gives for it. */
export interface Dated {
  passage: Passage;
  given: DayGiven | null;
}

/** A quotation with this share of the words is the statement, where neither a denial nor a number sets them apart. */
const enough = 0.7;

function isMeant(coverage: Coverage, match: QuotationMatch, words: string, language: string): boolean {
  if (match.quotation === undefined) return false;
  if (match.verdict !== 'changed') return true;
  const { passage, span, marks } = match;
  const printed = tokensIn(passage, span);
  const asked = tokensOf(words, language);
  if (differsInWeight(asked, language, printed, passage.article.language)) return false;
  if (match.coverage >= enough) return true;
  // Words that no article has are the asker's own for what is printed; others may be those of another statement.
  const there = new Set(
    passage.tokens.flatMap(({ start, stem }) => (marks.some((mark) => mark.start === start) ? stem : [])),
  );
  return asked.every(({ content, stem }) => !content || there.has(stem) || !coverage.knows(stem));
}

/**
 * The versions of a statement with their days; null when the question asks for something else than when somebody said something,
 * or nobody of that name is found with such words.
 *
 * @param asked - a question without the words that ask when: "did the minister say that nothing would change"
 */
export function daysOfStatement(coverage: Coverage, asked: string, language: string): Dated[] | null {
  const presumed = presumedSpeaker(asked);
  if (presumed === null || presumed.exact) return null;
  const { speaker: name, words } = presumed;
  const named = new Set(speakersNamed(coverage, name, language));
  const isTheirs = ({ speaker }: Version): boolean => speaker !== null && named.has(speaker);
  const meant = findQuotation(coverage, words, false, language).filter((match) =>
    isMeant(coverage, match, words, language),
  );
  const most = Math.max(...meant.map((match) => match.coverage));
  const matches = meant.filter((match) => match.coverage >= most - lessAlike);
  const own = limitAnArticle(matches)
    .map((match) => versionOf(coverage, match))
    .filter(isTheirs);
  if (own.length === 0) return null;
  const versions = [...own, ...otherVersions(coverage, own, language).filter(isTheirs)];
  return versions.map(({ match: { passage, quotation } }) => ({
    passage,
    given: statementDay(coverage, passage, quotation!),
  }));
}

/**
 * The days on which somebody said anything, each once for an article, at the paragraph that gives it; null when the question
 * asks for something else.
 *
 * @param asked - a question without the words that ask when: "did the minister speak to reporters"
 */
export function daysOfSpeaking(coverage: Coverage, asked: string, language: string): Dated[] | null {
  const name = dayCues.map(({ spokeAtAll }) => spokeAtAll.exec(asked)?.groups?.['speaker']).find(Boolean);
  if (name === undefined) return null;
  const days = new Map<string, Dated>();
  for (const { utterances } of speakersNamed(coverage, name, language)) {
    for (const { passage, quotation } of utterances) {
      const given = statementDay(coverage, passage, quotation);
      const key = `${passage.article.id} ${given?.day.date ?? ''}`;
      if (given !== null && given.day.date !== null && !days.has(key)) days.set(key, { passage: given.passage, given });
    }
  }
  return days.size === 0 ? null : [...days.values()];
}
