/** Dated events: the sentences that say on which day something happened, found in one article at a time. */
import type { Article } from '../../coverage/article.js';
import { questionPackFor } from '../../language/questions/index.js';
import { quotedAt } from '../passages/quoted.js';
import { type DayMention, daysIn } from './days.js';
import { type Coverage, type Passage, type Sentence, sentenceAt } from '../passages/passages.js';
import { atOnce } from '../steps.js';

/** Something that a sentence puts on a day, or in words that name no one day. */
export interface DatedEvent {
  passage: Passage;
  sentence: Sentence;
  /** The words for the day, and whatever else in the paragraph names the same one. */
  mentions: DayMention[];
}

/** An outlet's own asking for a comment is no event of the story: "When contacted on Friday, an official repeated ...". */
const outletAsking =
  /(?:\b(?:when|after being|if|once)|,)\s+(?:contacted|reached|approached|e-?mailed)\b|\b(?:contacté|joint)e?s?\b/iu;

/** A month or a year alone dates what stands behind the story more often than an event of it. */
const background = /^(?:since|until|in|early|late|mid) (?:\d{4}|\p{L}+(?: \d{4})?)$/iu;

function isEvent(passage: Passage, { start, printed }: DayMention): boolean {
  if (background.test(printed)) return false;
  const sentence = sentenceAt(passage, start);
  if (sentence === undefined || outletAsking.test(passage.text.slice(sentence.start, start))) return false;
  // "It is not the only quarrel this week" leads over to what happened.
  return !questionPackFor(passage.article.language).announces.test(passage.text.slice(sentence.start, sentence.end));
}

/**
 * Whether a paragraph puts something on the day that it names at a place. Beside events that is an outlet's own asking ("when
 * contacted on Friday") and what somebody quoted puts there ("I rang on Monday").
 */
export function putsOn(passage: Passage, mention: DayMention): boolean {
  if (background.test(mention.printed)) return false;
  const sentence = sentenceAt(passage, mention.start);
  if (sentence === undefined) return false;
  if (!outletAsking.test(passage.text.slice(sentence.start, mention.start))) return true;
  // What follows the day of the asking is what was answered, and told of another one.
  return daysIn(passage).find(({ start }) => start >= sentence.start) === mention;
}

/** What a paragraph tells of its outlet's own asking, and on which day. */
export function askingsIn(passage: Passage): DatedEvent[] {
  return daysIn(passage).flatMap((mention) => {
    const sentence = sentenceAt(passage, mention.start);
    const asks = sentence !== undefined && outletAsking.test(passage.text.slice(sentence.start, mention.start));
    return asks && putsOn(passage, mention) ? [{ passage, sentence, mentions: [mention] }] : [];
  });
}

/** The events of a paragraph, one for each day that it names. */
export function eventsIn(passage: Passage): DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const mention of daysIn(passage)) {
    // What a speaker calls "Friday" is open, and so is whether it came about.
    if (mention.date === null && quotedAt(passage, mention.start)) continue;
    if (!isEvent(passage, mention)) continue;
    const same = events.find(({ mentions: [first] }) =>
      mention.date === null ? first?.printed === mention.printed : first?.date === mention.date,
    );
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const sentence = sentenceAt(passage, mention.start);
    if (sentence !== undefined) events.push({ passage, sentence, mentions: [mention] });
  }
  return events;
}

const known = new WeakMap<Coverage, readonly DatedEvent[]>();

/** So many passages are looked at between two pauses. */
const passagesAStep = 50;

/** Finds all events of a coverage in steps; what `eventsOf` then returns at once. */
export function* eventsInSteps(coverage: Coverage): Generator<undefined, readonly DatedEvent[]> {
  const events: DatedEvent[] = [];
  for (const passage of coverage.passages) {
    events.push(...eventsIn(passage));
    if (passage.index % passagesAStep === passagesAStep - 1) yield;
  }
  known.set(coverage, events);
  return events;
}

/** All events of a coverage, in its order. Found once for each coverage. */
export function eventsOf(coverage: Coverage): readonly DatedEvent[] {
  return known.get(coverage) ?? atOnce(eventsInSteps(coverage));
}

/** Beside a day: its time, which leaves less open than the day alone. */
const timeOfDay =
  /^[\s,]*(?:(?:at|around|about|before|after|à|vers)\s+)?(?:morning|afternoon|evening|night|noon|midnight|matin|midi|après-midi|soir|\d{1,2}(?:[:.h]\d{0,2})?\s*(?:[ap]\.?m\b|o['’]clock|heures?\b|h\b))/iu;

/** Words for a day that only the article's own date tells. */
const withoutDay = /^(?:today|tonight|tomorrow|this|later|earlier|that|the|aujourd|demain|le|la)\b/iu;

/** How exactly a report gives the time of its event: 2 with a time of day, 1 by a day, 0 by a word such as "today", less by a stretch of days. */
export function exactnessOf({ passage, mentions: [day] }: DatedEvent): number {
  if (day!.date === null) return -1;
  if (timeOfDay.test(passage.text.slice(day!.end))) return 2;
  return withoutDay.test(day!.printed) ? 0 : 1;
}

/** The fact whose printed line states the day of publication; null when the text does not state it. */
export function dateLineOf(article: Article): 'published' | 'byline' | null {
  if (article.published === null) return null;
  if (article.provenance.published?.printed !== undefined) return 'published';
  const byline = article.provenance.byline?.printed;
  return byline !== undefined && /\d/u.test(byline) ? 'byline' : null;
}
