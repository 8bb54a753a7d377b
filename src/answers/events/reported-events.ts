/** The events that paragraphs report: one event of several outlets once, and statements that they date differently. */
import { eachDay, lengthOf } from './day-ranges.js';
import type { DatedEvent } from './events.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { datedVersions, isSameEvent, isSameOccasion, longestStretch } from './same-event.js';

/** One event, as one or more paragraphs report it; the report that gives its time most exactly is shown, of several the first. */
export interface Reported {
  events: DatedEvent[];
  /** The outlets date one statement differently: its paragraph in each article, by the event that dates it there. */
  differing?: Map<DatedEvent, Passage>;
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

/** Events, those of several outlets that are one put together; those that outlets date differently first. */
export function reportedEvents(coverage: Coverage, events: readonly DatedEvent[]): Reported[] {
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
  return withStretches(coverage, reported, ofDay);
}

/**
 * Puts what one outlet dates by a stretch of days ("last week") to the event that another dates by a day of it. Where events
 * of several days fit, which one is meant is left open.
 */
function withStretches(
  coverage: Coverage,
  reported: readonly Reported[],
  ofDay: ReadonlyMap<string, readonly Reported[]>,
): Reported[] {
  const placed = new Set<Reported>();
  for (const each of reported) {
    const { range } = each.events[0]!.mentions[0]!;
    if (range === undefined || lengthOf(range) > longestStretch) continue;
    const fitting = eachDay(range).flatMap((day) =>
      (ofDay.get(day) ?? []).filter(({ events }) =>
        events.some((dated) => each.events.some((stretch) => isSameEvent(coverage, dated, stretch))),
      ),
    );
    if (fitting.length !== 1) continue;
    fitting[0]!.events.push(...each.events);
    placed.add(each);
  }
  return reported.filter((each) => !placed.has(each));
}
