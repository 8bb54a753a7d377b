/** Questions for an occasion of speaking: what was said there, and on which day the one before it was. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import { tellsOtherOccasion } from '../../language/occasions.js';
import { relatedStems } from '../../language/related-words.js';
import { daysIn, isOfDay, reportedDayOf } from './days.js';
import { excerptOf } from '../excerpts/excerpts.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { speakersOf } from '../passages/speakers.js';
import { type DayGiven, statementDay } from '../statements/statement-day.js';
import { speakingOn, statementTopic } from '../statements/statement-topic.js';
import { statementsBy } from '../statements-of.js';

/** The paragraph behind the one that tells of an occasion may still have what was said there. */
const goesOn = 1;

/** Stems of the nouns for an occasion: "briefing", "conference". */
function nounsOf(occasion: string, language: string): Set<string> {
  const stems = tokensOf(occasion, language).flatMap(({ stem, content, capital }) =>
    content && !capital ? [stem] : [],
  );
  return new Set(stems.flatMap((stem) => [stem, ...relatedStems(stem, language)]));
}

/** The paragraphs that have one of some stems, in the coverage's order. */
function withAny(coverage: Coverage, stems: ReadonlySet<string>): Passage[] {
  const places = new Set([...stems].flatMap((stem) => coverage.placesWith(stem)));
  return [...places].sort((a, b) => a - b).map((place) => coverage.passages[place]!);
}

function hasAny({ tokens }: Passage, stems: ReadonlySet<string>): boolean {
  return tokens.some(({ stem }) => stems.has(stem));
}

/**
 * Answers what was said on an occasion that the reader tells by its day ("the briefing of May 12"): the statements of those who
 * spoke on that day and of whose speaking an occasion of the kind is told.
 *
 * @returns null where the topic names no day, or nobody is known to have spoken so
 */
export function saidOnOccasion(coverage: Coverage, question: Question, topic: string, language: string): Answer | null {
  const dated = statementTopic(topic, language);
  if (dated === null) return null;
  const nouns = nounsOf(topic.replace(dated.day, ' '), language);
  const isAsked = isOfDay(dated.day);
  // Only articles that tell of an occasion of the kind on that day have what was said there.
  const telling = withAny(coverage, nouns).filter((passage) =>
    daysIn(passage).some((mention) => isAsked(mention, passage.article.published)),
  );
  const articles = new Set(telling.map(({ article }) => article));
  const there = speakersOf(coverage).flatMap((speaker) => {
    const utterances = speaker.utterances.filter(({ passage }) => articles.has(passage.article));
    return utterances.length === 0 ? [] : [{ ...speaker, utterances }];
  });
  const speakers = speakingOn(coverage, there, dated.day).filter(({ utterances }) =>
    utterances.some(({ passage, quotation }) => {
      const given = statementDay(coverage, passage, quotation);
      return given !== null && isAsked(given.mention) && (hasAny(passage, nouns) || hasAny(given.passage, nouns));
    }),
  );
  const names = new Set(
    tokensOf(topic, language).flatMap(({ word, capital }) => (capital ? word.replace(/['’]s$/u, '') : [])),
  );
  const named = speakers.filter(
    ({ kind, nameWords }) => kind === 'person' && [...nameWords].some((word) => names.has(word)),
  );
  const asked = named.length > 0 ? named : speakers;
  return asked.length === 0 ? null : statementsBy(coverage, question, { speakers: asked, name: topic }, language);
}

/** The day that an article gives for what is said on another occasion, of which a paragraph tells. */
function dayOfOther(coverage: Coverage, telling: Passage): DayGiven | null {
  for (let number = telling.number; number <= telling.number + goesOn; number++) {
    const passage = coverage.passage(telling.article.id, number);
    for (const quotation of passage?.quotations ?? []) {
      const given = statementDay(coverage, passage!, quotation);
      if (given !== null && given.passage.number >= telling.number) return given;
    }
  }
  return null;
}

/**
 * Answers on which day the occasion was that an article calls an earlier one.
 *
 * @param occasion - its noun
 * @returns null where no article tells of one with a day
 */
export function earlierOccasion(
  coverage: Coverage,
  question: Question,
  occasion: string,
  language: string,
): Answer | null {
  const nouns = nounsOf(occasion, language);
  const excerpts = withAny(coverage, nouns).flatMap((passage): Excerpt[] => {
    if (!tellsOtherOccasion(passage.text, passage.article.language)) return [];
    const given = dayOfOther(coverage, passage);
    if (given === null) return [];
    const day = reportedDayOf(given.mention);
    return [{ ...excerptOf(coverage, given.passage, [given.mention], 'answers'), day }];
  });
  if (excerpts.length === 0) return null;
  const finding = { key: 'days', count: excerpts.length, shown: excerpts.length } as const;
  return answerOf(coverage.library, question, { status: 'answered', finding, excerpts });
}
