/** What happened when: dated events in order of day, one event of several outlets once, and what they date differently. */
import type { Answer, Citation, Excerpt, Question } from '../coverage/answer.js';
import { factsExcerpt } from './article-facts.js';
import { citationOf } from './citation.js';
import { reportedDayOf } from './days.js';
import { dateLineOf, type DatedEvent, eventsOf, exactnessOf } from './events.js';
import { supportExcerpts, supportsFor } from './evidence.js';
import { excerptOf } from './excerpts.js';
import { type Dated, inOrderOfDay } from './in-order-of-day.js';
import type { Coverage, Passage } from './passages.js';
import { answerOf } from './result.js';
import { datedVersions, isSameEvent, isSameOccasion } from './same-event.js';

/** An event is on a topic when its paragraph supports this much of it, and this share of what the best paragraph does. */
const enough = 0.5;
const besideBest = 0.6;

/** One event, as one or more paragraphs report it; the report that gives its time most exactly is shown, of several the first. */
interface Reported {
  events: DatedEvent[];
  /** The outlets date one statement differently: its paragraph in each article, by the event that dates it there. */
  differing?: Map<DatedEvent, Passage>;
}

function dayOf(event: DatedEvent): Excerpt['day'] {
  return reportedDayOf(event.mentions[0]!);
}

function excerptOfEvent(coverage: Coverage, event: DatedEvent, reason: Excerpt['reason']): Excerpt {
  const excerpt = excerptOf(coverage, event.passage, event.mentions, reason);
  const day = dayOf(event);
  return day === undefined ? excerpt : { ...excerpt, day };
}

/** The event of a paragraph that has a day's words. */
function eventAt(
  events: ReadonlyMap<Passage, readonly DatedEvent[]>,
  passage: Passage,
  start: number,
): DatedEvent | undefined {
  return events.get(passage)?.find(({ mentions }) => mentions.some((day) => day.start === start));
}

function byPassage(events: readonly DatedEvent[]): Map<Passage, DatedEvent[]> {
  const found = new Map<Passage, DatedEvent[]>();
  for (const event of events) {
    const own = found.get(event.passage);
    if (own === undefined) found.set(event.passage, [event]);
    else own.push(event);
  }
  return found;
}

/** Statements that outlets date differently, by the events that date them. */
function differingStatements(coverage: Coverage, events: readonly DatedEvent[]): Reported[] {
  const found: Map<DatedEvent, Passage>[] = [];
  const placed = byPassage(events);
  for (const { versions } of datedVersions(coverage)) {
    if (new Set(versions.map(({ given }) => given.day.date)).size < 2) continue;
    const dating = versions.flatMap(({ given, utterance }) => {
      const event = eventAt(placed, given.passage, given.mention.start);
      return event === undefined ? [] : [[event, utterance.passage] as const];
    });
    const known = found.find((each) => dating.some(([event]) => each.has(event)));
    if (known === undefined) found.push(new Map(dating));
    else for (const [event, passage] of dating) if (!known.has(event)) known.set(event, passage);
  }
  const dates = (each: Map<DatedEvent, Passage>): number =>
    new Set([...each.keys()].map(({ mentions }) => mentions[0]!.date)).size;
  return found
    .filter((each) => dates(each) > 1)
    .map((differing) => {
      const dating = [...differing.keys()].sort((a, b) => a.passage.index - b.passage.index);
      return { events: dating, differing };
    });
}

/** Events, those of several outlets that are one put together. */
function reportedEvents(coverage: Coverage, events: readonly DatedEvent[]): Reported[] {
  const reported = differingStatements(coverage, events);
  const taken = new Set(reported.flatMap((each) => each.events));
  const ofDay = new Map<string, Reported[]>();
  for (const event of events) {
    if (taken.has(event)) continue;
    const { date, printed, range } = event.mentions[0]!;
    const day = date ?? (range === undefined ? printed.toLowerCase() : `${range.from} ${range.to}`);
    const sameDay = ofDay.get(day) ?? [];
    ofDay.set(day, sameDay);
    const known = sameDay.find(
      ({ events: others }) =>
        isSameEvent(coverage, others[0]!, event) || others.some((other) => isSameOccasion(coverage, other, event)),
    );
    if (known !== undefined) known.events.push(event);
    else {
      const first = { events: [event] };
      sameDay.push(first);
      reported.push(first);
    }
  }
  return reported;
}

function citationAt({ article, number }: Passage): Citation {
  return citationOf(article, number);
}

/** The report that gives the time most exactly, of several the first. */
function mostExact(events: readonly DatedEvent[]): DatedEvent {
  return events.reduce((best, event) => (exactnessOf(event) > exactnessOf(best) ? event : best));
}

function datedOf(coverage: Coverage, { events, differing }: Reported): Dated {
  if (differing === undefined) return datedOnce(coverage, events);
  return datedDifferently(coverage, events, differing);
}

/** An event that nobody dates differently: one report, and where the others stand. */
function datedOnce(coverage: Coverage, events: readonly DatedEvent[]): Dated {
  const shown = mostExact(events);
  const excerpt = excerptOfEvent(coverage, shown, 'answers');
  const also = events.filter((event) => event !== shown).map(({ passage }) => citationAt(passage));
  const excerpts = [also.length === 0 ? excerpt : { ...excerpt, also }];
  return { passage: shown.passage, day: dayOf(shown) ?? null, excerpts };
}

/** A statement that outlets date differently: a report for each day given, and where the others that give it stand. */
function datedDifferently(
  coverage: Coverage,
  events: readonly DatedEvent[],
  differing: ReadonlyMap<DatedEvent, Passage>,
): Dated {
  const byDate = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const date = event.mentions[0]!.date ?? event.mentions[0]!.printed;
    byDate.set(date, [...(byDate.get(date) ?? []), event]);
  }
  const excerpts = [...byDate.values()].map((same, index) => {
    const shown = mostExact(same);
    const excerpt = excerptOfEvent(coverage, shown, index === 0 ? 'answers' : 'same-event');
    const elsewhere = same.flatMap((event) => {
      const statement = differing.get(event);
      const places = event === shown ? [] : [event.passage];
      return statement === undefined || statement === event.passage ? places : [...places, statement];
    });
    const also = [...new Set(elsewhere)].filter((passage) => passage !== shown.passage).map(citationAt);
    return also.length === 0 ? excerpt : { ...excerpt, also };
  });
  const dates = [...new Set(events.flatMap(({ mentions }) => mentions[0]!.date ?? []))].sort();
  const { passage } = events[0]!;
  const day = dayOf(events[0]!) ?? null;
  const earliest = day === null ? null : { ...day, date: dates[0] ?? day.date };
  return { passage, day: earliest, excerpts, heading: { key: 'days-differ', dates } };
}

/** The lines in which articles state their own day of publication. */
function publications(coverage: Coverage): Dated[] {
  return coverage.articles.flatMap((article) => {
    const fact = dateLineOf(article);
    const [passage] = coverage.passagesOf(article.id);
    const excerpt = fact === null ? null : factsExcerpt(article, [fact], 'answers');
    if (excerpt === null || passage === undefined || article.published === null) return [];
    const day = { date: article.published.slice(0, 10), printed: excerpt.text, inferred: false };
    return [{ passage, day, excerpts: [excerpt] }];
  });
}

/**
 * Answers what happened when.
 *
 * @param topic - what about; empty for all that the coverage dates
 */
export function timeline(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const { terms, supports } = supportsFor(coverage, topic, language);
  const all = eventsOf(coverage);
  const least = Math.max(enough, besideBest * (supports[0]?.share ?? 0));
  const onTopic = new Set(supports.filter(({ share }) => share >= least).map(({ passage }) => passage));
  const events = terms.length === 0 ? all : all.filter(({ passage }) => onTopic.has(passage));
  const reported = reportedEvents(coverage, events);
  const dated = reported.map((each) => datedOf(coverage, each));
  if (terms.length === 0) dated.push(...publications(coverage));
  if (dated.length === 0) {
    const nearest = supports.slice(0, 1).filter(({ share }) => share >= enough);
    const excerpts = supportExcerpts(coverage, nearest, 'nearest');
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'no-dated-event' }, excerpts });
  }
  const sections = inOrderOfDay(dated);
  const days = dated.flatMap(({ day, excerpts }) => [day?.date, ...excerpts.map((each) => each.day?.date)]);
  const stretches = dated.flatMap(({ day }) => (day?.range === undefined ? [] : [day.range.from, day.range.to]));
  const known = [...days.filter((day): day is string => day != null), ...stretches].sort();
  const finding = { key: 'timeline', events: dated.length, from: known[0] ?? null, to: known.at(-1) ?? null } as const;
  return answerOf(library, question, { status: 'answered', finding, sections });
}
