/** The day on which words were said, as their article gives it; with less than that, none. */
import type { ReportedDay } from '../../coverage/answer.js';
import type { Quotation, Speaker } from '../../coverage/reading.js';
import {
  pointsBackTo,
  saysSameDay,
  tellsOtherOccasion,
  tellsSpeech,
  tellsWhatWasAsked,
} from '../../language/occasions.js';
import { calls } from '../passages/calling.js';
import { type DayMention, daysIn, reportedDayOf } from '../events/days.js';
import { type Coverage, type Passage, type Sentence, speakerOf, tokensOf, sentenceAt } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf } from '../passages/speakers.js';

/** The day of a statement or an event, and the paragraph that gives it. */
export interface DayGiven {
  passage: Passage;
  day: ReportedDay;
  mention: DayMention;
}

/** How many paragraphs before a statement a day that its speaker spoke on still holds. */
const reach = 12;

function isQuoted({ quotations }: Passage, { start, end }: DayMention): boolean {
  return quotations.some((other) => start >= other.start && end <= other.end);
}

/** Whether a day is one to come, or stands in what somebody was asked: on such a day nobody has spoken. */
function isOfMatter({ article, text }: Passage, { date, start, end }: DayMention): boolean {
  const published = article.published?.slice(0, 10);
  if (date !== null && published !== undefined && date > published) return true;
  return tellsWhatWasAsked(text, { start, end }, article.language);
}

/** Days between two places, and not within what is quoted or reported. */
function daysBetween(passage: Passage, from: number, to: number): DayMention[] {
  return daysIn(passage).filter(
    (day) => day.start >= from && day.end <= to && !isQuoted(passage, day) && !isOfMatter(passage, day),
  );
}

/** "That same day" is the last one that the article names before; other mentions are as they are. */
function withDate(coverage: Coverage, passage: Passage, mention: DayMention): DayMention {
  if (mention.date !== null || !saysSameDay(mention.printed, passage.article.language)) return mention;
  for (let number = passage.number - 1; number >= Math.max(1, passage.number - sameDayReach); number--) {
    const earlier = coverage.passage(passage.article.id, number);
    const day = earlier === undefined ? undefined : daysIn(earlier).findLast(({ date }) => date !== null);
    if (day !== undefined) return { ...mention, date: day.date };
  }
  return mention;
}

/** "That same day" points back over so many paragraphs at most. */
const sameDayReach = 2;

const elsewhere = new WeakMap<Passage, boolean>();

/** Whether a paragraph moves to another occasion of speaking. */
function movesOn(passage: Passage): boolean {
  const known = elsewhere.get(passage) ?? tellsOtherOccasion(passage.text, passage.article.language);
  elsewhere.set(passage, known);
  return known;
}

function nearestTo(place: { start: number; end: number }, days: readonly DayMention[]): DayMention | null {
  const distance = ({ start, end }: DayMention): number => Math.max(0, place.start - end, start - place.end);
  return [...days].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Where a quotation is attributed: its cue in the same paragraph, else the words themselves. */
function attributedAt(passage: Passage, quotation: Quotation): { start: number; end: number } {
  return quotation.cue?.paragraph === passage.number ? quotation.cue : quotation;
}

/** The day named beside the words that attribute a quotation: in its sentence, and not within what is quoted or reported. */
function ownDay(passage: Passage, quotation: Quotation): DayMention | null {
  const at = attributedAt(passage, quotation);
  // Who speaks may be told a sentence before the words: "For the mayor, it is too late. "We wait," she said on Monday."
  return dayAt(passage, at) ?? (at === quotation ? null : dayAt(passage, quotation));
}

/** The day nearest to a stretch, of those that its sentences name. */
function dayAt(passage: Passage, at: { start: number; end: number }): DayMention | null {
  const sentence = sentenceAt(passage, at.start);
  const ends = passage.sentences.find(({ start, end }) => at.end > start && at.end <= end) ?? sentence;
  if (sentence === undefined || ends === undefined) return null;
  return nearestTo(at, daysBetween(passage, sentence.start, ends.end));
}

/**
 * The day of a speech that a sentence tells ("Holm met reporters on Friday."): the speaker is named there or nobody else is
 * quoted, it tells an occasion of speaking, and it dates it.
 */
function speechDay(passage: Passage, sentence: Sentence, speaker: Speaker): DayMention | null {
  // Most sentences name no day, and looking for one is cheap.
  const day = daysBetween(passage, sentence.start, sentence.end).at(-1);
  if (day === undefined || !calls(passage, sentence, speaker)) return null;
  const text = passage.text.slice(sentence.start, sentence.end);
  return tellsSpeech(text, passage.article.language) ? day : null;
}

/** The day that the sentences of a paragraph before a place give for the speaker's speaking, the nearest first. */
function dayBefore(
  coverage: Coverage,
  passage: Passage,
  place: number,
  { speaker, known }: { speaker: Speaker; known: KnownSpeaker | null },
): DayMention | null {
  const before = passage.sentences.filter(({ end }) => end <= place);
  for (const sentence of [...before].reverse()) {
    const said = passage.quotations
      .filter((quotation) => {
        const { start } = attributedAt(passage, quotation);
        return start >= sentence.start && start < sentence.end && knownSpeakerOf(coverage, quotation) === known;
      })
      .at(-1);
    const day = (said === undefined ? null : ownDay(passage, said)) ?? speechDay(passage, sentence, speaker);
    if (day !== null) return day;
  }
  return null;
}

/** The first place of the sentences that a quotation and its attribution stand in. */
function beginning(passage: Passage, quotation: Quotation): number {
  const start = Math.min(quotation.start, attributedAt(passage, quotation).start);
  return passage.sentences.findLast((sentence) => sentence.start <= start)?.start ?? start;
}

/**
 * The day of an earlier occasion of which a paragraph tells without one ("at an earlier meeting the mayor set out her case"): that
 * of what the same speaker is quoted with right behind it.
 */
export function dayOfOtherOccasion(coverage: Coverage, telling: Passage): DayGiven | null {
  const behind = coverage.passage(telling.article.id, telling.number + 1);
  const [first] = behind?.quotations ?? [];
  if (behind === undefined || first === undefined || !movesOn(telling)) return null;
  const speaker = speakerOf(behind, first);
  const mention = ownDay(behind, first);
  if (speaker === null || mention === null || mention.date === null) return null;
  if (!telling.sentences.some((sentence) => calls(telling, sentence, speaker))) return null;
  return { passage: behind, mention, day: { ...reportedDayOf(mention), inferred: true, paragraph: behind.number } };
}

/**
 * The day of a statement: the one named where it is attributed; else the one that the sentences before it give for what the
 * same speaker said or for the occasion, as long as nothing in between moves to another occasion. A time that is no one day
 * ("last week") is that of its own sentence only.
 *
 * @returns null when the article gives none; a day of another sentence is said to be inferred
 */
export function statementDay(coverage: Coverage, passage: Passage, quotation: Quotation): DayGiven | null {
  const named = ownDay(passage, quotation);
  if (named !== null) {
    const own = withDate(coverage, passage, named);
    return { passage, mention: own, day: reportedDayOf(own) };
  }
  const sentence = sentenceAt(passage, attributedAt(passage, quotation).start);
  return (
    dayOfSpeaker(coverage, passage, quotation) ??
    (sentence === undefined || movesOn(passage) ? null : dayOfSameOccasion(coverage, passage, sentence))
  );
}

/** The day of an occasion that a sentence points back to by its noun: "told the same committee". */
function dayOfSameOccasion(coverage: Coverage, passage: Passage, sentence: Sentence): DayGiven | null {
  const noun = pointsBackTo(passage.text.slice(sentence.start, sentence.end), passage.article.language);
  return noun === null || noun === '' ? null : dayPointedTo(coverage, passage, sentence);
}

/** The day that the sentences before a quotation give for what its speaker said. */
function dayOfSpeaker(coverage: Coverage, passage: Passage, quotation: Quotation): DayGiven | null {
  const speaker = speakerOf(passage, quotation);
  const known = knownSpeakerOf(coverage, quotation);
  const { id } = passage.article;
  if (speaker === null) return null;
  if (movesOn(passage)) return dayOfOtherOccasion(coverage, passage);
  for (let number = passage.number; number >= Math.max(1, passage.number - reach); number--) {
    const earlier = coverage.passage(id, number);
    if (earlier === undefined) continue;
    const place = earlier === passage ? beginning(passage, quotation) : earlier.text.length;
    const told = dayBefore(coverage, earlier, place, { speaker, known });
    const mention = told === null ? null : withDate(coverage, earlier, told);
    if (mention !== null) {
      if (mention.date === null) return null;
      const day = { ...reportedDayOf(mention), inferred: true };
      return { passage: earlier, mention, day: earlier === passage ? day : { ...day, paragraph: earlier.number } };
    }
    if (movesOn(earlier)) return null;
  }
  return null;
}

/**
 * The day that a paragraph gives nearest to a stretch of it, for what its outlet reports there.
 *
 * @param marks - words of the stretch: of several days in it, the one nearest to them is theirs
 */
export function dayBeside(
  passage: Passage,
  stretch: { start: number; end: number },
  marks: readonly { start: number; end: number }[] = [],
): DayGiven | null {
  const days = daysIn(passage);
  const inside = days.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const away = ({ start }: DayMention): number =>
    marks.reduce((total, mark) => total + Math.abs(mark.start - start), 0);
  const mention = inside.length > 1 ? [...inside].sort((a, b) => away(a) - away(b))[0]! : nearestTo(stretch, days);
  return mention === null ? null : { passage, mention, day: reportedDayOf(mention) };
}

/**
 * The day of what a sentence points back to: that of the paragraph before it ("she said there"), or the one that stands beside
 * the occasion where it is told ("at that briefing").
 */
export function dayPointedTo(coverage: Coverage, passage: Passage, { start, end }: Sentence): DayGiven | null {
  const { id, language } = passage.article;
  const noun = pointsBackTo(passage.text.slice(start, end), language);
  if (noun === null) return null;
  const [occasion] = tokensOf(noun, language);
  const furthest = Math.max(1, passage.number - (occasion === undefined ? 1 : reach));
  for (let number = passage.number - 1; number >= furthest; number--) {
    const earlier = coverage.passage(id, number);
    if (earlier === undefined) continue;
    const telling = earlier.sentences.filter(
      ({ first, last }) =>
        occasion === undefined || earlier.tokens.slice(first, last).some(({ stem }) => stem === occasion.stem),
    );
    const mention = telling.flatMap((sentence) => daysBetween(earlier, sentence.start, sentence.end)).at(-1);
    if (mention === undefined || mention.date === null) continue;
    const day = { ...reportedDayOf(mention), inferred: true, paragraph: earlier.number };
    return { passage: earlier, mention, day };
  }
  return null;
}
