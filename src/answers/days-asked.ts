/** Questions about days: when something was done or said, and what a day brought. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import { citationId, citationOf } from './citation.js';
import { dayConflicts } from './conflicts.js';
import { type DayMention, isOfDay, reportedDayOf } from './days.js';
import { eventsOf } from './events.js';
import { besideBest, evidence, supportsFor } from './evidence.js';
import { excerptOf } from './excerpts.js';
import { quotedWords } from './intent.js';
import type { Coverage, Passage } from './passages.js';
import { findQuotation } from './quotation-matches.js';
import { hasAct } from './refusals.js';
import { answerOf } from './result.js';
import { knownSpeakerOf } from './speakers.js';
import { dayBeside, type DayGiven, statementDay } from './statement-day.js';

/** Less of the question supported than this, and no day is given for it. */
const enough = 0.52;

/** Words that point to a statement are on record nearly all. */
const labelCoverage = 0.9;

function dayExcerpt(
  coverage: Coverage,
  passage: Passage,
  mentions: readonly DayMention[],
  reason: Excerpt['reason'],
): Excerpt {
  const marks = mentions.map(({ start, end }) => ({ start, end }));
  const excerpt = excerptOf(coverage, passage, marks, reason);
  const [first] = mentions;
  if (first !== undefined) excerpt.day = reportedDayOf(first);
  return excerpt;
}

/** Statements or reports of what was asked for, each with the day its article gives. */
interface Dated {
  passage: Passage;
  given: DayGiven | null;
}

/** The versions of a quotation that a question about a day has in quotation marks. */
function datedQuotation(coverage: Coverage, words: string, language: string): Dated[] {
  // Here the words only point to a statement, so what stands before them does not matter.
  const matches = findQuotation(coverage, words, false, language).filter(
    ({ coverage: share }) => share >= labelCoverage,
  );
  return matches.map(({ passage, quotation, span }) => ({
    passage,
    given: quotation === undefined ? dayBeside(passage, span) : statementDay(coverage, passage, quotation),
  }));
}

/** Asks for the end of something. */
const endAsked = /(?<!\p{L})(?:until|till|jusqu['’]?(?:à|au)?)(?!\p{L})/iu;

/** Stands before the day on which something ends. */
const beforeEnd = /(?<!\p{L})(?:until|till|through|by|jusqu['’](?:à|au|en))\s+(?:the |le )?$/iu;

function isEnd({ passage, mention: { start } }: DayGiven): boolean {
  return beforeEnd.test(passage.text.slice(0, start)) || endAsked.test(passage.text.slice(start, start + 6));
}

/** The paragraphs that support a question about a day, each with its day. */
function datedEvidence(coverage: Coverage, topic: string, language: string): Dated[] {
  const { terms, parts, supports } = supportsFor(coverage, topic, language);
  const { act } = parts;
  const done = supports.filter((support) => act === null || hasAct(support, act, parts.done));
  if (done[0] === undefined || done[0].share < enough) return [];
  const dated = done
    .filter(({ share }) => share >= 0.8 * done[0]!.share)
    .map((support) => {
      const { passage, sentence } = support;
      const quotation = passage.quotations.find(({ start, end }) => start < sentence.end && end > sentence.start);
      const speaker = quotation === undefined ? null : knownSpeakerOf(coverage, quotation);
      // The day of what somebody said is that of what they said before; nothing else is dated by another paragraph.
      const asked = speaker !== null && terms.some(({ word }) => speaker.nameWords.has(word));
      const given = asked ? statementDay(coverage, passage, quotation!) : null;
      return { support, given: given ?? dayBeside(passage, sentence) };
    });
  const withDay = dated.filter(({ given }) => given !== null && (!endAsked.test(topic) || isEnd(given)));
  const chosen = new Set(
    besideBest(
      coverage,
      withDay.map(({ support }) => support),
      terms,
      act,
    ).map(({ passage }) => passage),
  );
  return withDay
    .filter(({ support }) => chosen.has(support.passage))
    .map(({ support, given }) => ({ passage: support.passage, given }));
}

/** Answers on which day something was done or said. */
export function dayOf(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const quoted = quotedWords(topic);
  const dated = quoted === null ? datedEvidence(coverage, topic, language) : datedQuotation(coverage, quoted, language);
  const withDay = dated.filter((each): each is Dated & { given: DayGiven } => each.given !== null);
  if (withDay.length === 0) {
    const found = evidence(coverage, question, topic, language);
    return {
      ...found,
      status: 'not-covered',
      finding: found.finding.key === 'premise-not-reported' ? found.finding : { key: 'not-covered' },
      excerpts: found.excerpts.slice(0, 1).map((excerpt) => ({ ...excerpt, reason: 'nearest' })),
    };
  }
  const excerpts: Excerpt[] = [];
  const shown = new Map<Passage, Excerpt>();
  const show = (passage: Passage, excerpt: () => Excerpt): void => {
    if (shown.has(passage)) return;
    const made = excerpt();
    shown.set(passage, made);
    excerpts.push(made);
  };
  withDay.sort((a, b) => a.passage.index - b.passage.index);
  for (const { passage, given } of withDay) {
    const elsewhere = given.passage !== passage;
    show(given.passage, () => {
      const excerpt = dayExcerpt(coverage, given.passage, [given.mention], 'answers');
      const also = quoted !== null && elsewhere ? [citationOf(passage.article, passage.number)] : [];
      return also.length === 0 ? excerpt : { ...excerpt, also };
    });
    // Who quotes a statement to ask for its day has read it.
    if (elsewhere && quoted === null) show(passage, () => excerptOf(coverage, passage, [], 'gives-context'));
  }
  const versions = withDay.flatMap(({ given: { passage, day } }) =>
    day.date === null ? [] : [{ citation: citationId(passage), value: day.date }],
  );
  const conflicts = dayConflicts(versions);
  return answerOf(coverage.library, question, {
    status: 'answered',
    finding: { key: 'days', count: excerpts.length, shown: excerpts.length },
    excerpts,
    conflicts,
  });
}

/** Of a day in many paragraphs, this many are shown, the latest. */
const mostOnDay = 100;

/** Answers what the coverage puts on a day. */
export function onDay(coverage: Coverage, question: Question, day: string): Answer {
  const isAsked = isOfDay(day);
  const mentioned = new Map<Passage, DayMention[]>();
  for (const { passage, mentions } of eventsOf(coverage)) {
    const asked = mentions.filter(isAsked);
    if (asked.length > 0) mentioned.set(passage, [...(mentioned.get(passage) ?? []), ...asked]);
  }
  const shown = [...mentioned].slice(-mostOnDay);
  const excerpts = shown.map(([passage, mentions]) => dayExcerpt(coverage, passage, mentions, 'answers'));
  const { library } = coverage;
  if (excerpts.length === 0)
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  return answerOf(library, question, {
    status: 'answered',
    finding: { key: 'days', count: mentioned.size, shown: excerpts.length },
    excerpts,
  });
}
