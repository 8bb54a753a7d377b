/** What happened when: dated events in order of day, one event of several outlets once, and what they date differently. */
import { withoutEndMarks } from '../language/words.js';
import type { Answer, Citation, Excerpt, Finding, Period, Question } from '../coverage/answer.js';
import { tellsOtherOccasion } from '../language/occasions.js';
import { questionPacks } from '../language/questions/index.js';
import { factsExcerpt } from './articles/article-facts.js';
import { citationOf } from './excerpts/citation.js';
import { datedWithin, nearestTo } from './events/dated-within.js';
import { reportedDayOf } from './events/days.js';
import { dateLineOf, type DatedEvent, eventsOf, exactnessOf } from './events/events.js';
import { evidence, type Supported, supportsFor } from './evidence.js';
import { supportExcerpts } from './support/support-excerpts.js';
import { excerptOf } from './excerpts/excerpts.js';
import { type Dated, inOrderOfDay } from './events/in-order-of-day.js';
import { eventsOnTopic } from './events/topic-events.js';
import type { Coverage, Passage } from './passages/passages.js';
import { periodOf } from './events/periods.js';
import { type Reported, reportedEvents } from './events/reported-events.js';
import { answerOf } from './result.js';
import { onlyTold } from './support/tellings.js';
import { isWholeStory, withoutAffair } from './events/whole-story.js';

/** Less of what is asked supported than this, and a paragraph is not about it. */
const enough = 0.5;

function dayOf(event: DatedEvent): Excerpt['day'] {
  return reportedDayOf(event.mentions[0]!);
}

function excerptOfEvent(coverage: Coverage, event: DatedEvent, reason: Excerpt['reason']): Excerpt {
  const excerpt = excerptOf(coverage, event.passage, event.mentions, reason);
  const day = dayOf(event);
  return day === undefined ? excerpt : { ...excerpt, day };
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

/** The latest day on which an article of the coverage was published; null where none is dated. */
function latestDay({ articles }: Coverage): string | null {
  return articles.reduce<string | null>((latest, { published }) => {
    const day = published?.slice(0, 10) ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
}

/** Events as they are shown. */
function datedIn(coverage: Coverage, events: readonly DatedEvent[]): Dated[] {
  return reportedEvents(coverage, events).map((each) => datedOf(coverage, each));
}

/** Whether the order of events is asked for from one to another: the articles' own days are not among those. */
function isBounded(question: string): boolean {
  const asked = withoutEndMarks(question);
  return questionPacks.some(({ kinds }) => kinds.orderSpan.test(asked) && !kinds.orderWhole.test(asked));
}

/** All that the coverage dates on a topic; with the days of publication where that is all of it. */
function datedOn(
  coverage: Coverage,
  { topic, question }: { topic: string; question: string },
  supported: Supported,
  language: string,
): Dated[] {
  if (supported.terms.length === 0) {
    const all = datedIn(coverage, eventsOf(coverage));
    return isBounded(question) ? all : [...all, ...publications(coverage)];
  }
  return datedIn(coverage, eventsOnTopic(coverage, topic, supported.supports, language));
}

/** What a timeline is asked of. */
export interface TimelineAsked {
  /** What about; empty for all that the coverage dates. */
  topic: string;
  /** The words for the days asked about; empty for all. */
  period: string;
}

/** Answers what happened when. */
export function timeline(
  coverage: Coverage,
  question: Question,
  { topic: narrowed, period: words }: TimelineAsked,
  language: string,
): Answer {
  const { library } = coverage;
  const latest = latestDay(coverage);
  const period = words === '' || latest === null ? null : periodOf(words, latest);
  if (words !== '' && latest !== null && period === null) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'no-such-days', words } });
  }
  const topic = isWholeStory(coverage, narrowed, question.text, language) ? '' : withoutAffair(narrowed) || narrowed;
  const supported = supportsFor(coverage, topic, language);
  const all = datedOn(coverage, { topic, question: question.text }, supported, language);
  const asked = period === null ? {} : { period };
  const dated = period === null ? all : datedWithin(all, period);
  if (dated.length === 0) {
    const nearest = supported.supports.slice(0, 1).filter(({ share }) => share >= enough);
    const excerpts =
      period === null || all.length === 0 ? supportExcerpts(coverage, nearest, 'nearest') : nearestTo(period, all);
    return answerOf(library, question, {
      status: 'not-covered',
      finding: { key: 'no-dated-event', ...asked },
      excerpts,
    });
  }
  return inOrder(coverage, question, dated, asked);
}

/** The answer that shows what is dated, in order of day. */
function inOrder(
  { library }: Coverage,
  question: Question,
  dated: readonly Dated[],
  asked: { period?: Period } = {},
): Answer {
  const sections = inOrderOfDay(dated);
  const days = dated.flatMap(({ day, excerpts }) => [day?.date, ...excerpts.map((each) => each.day?.date)]);
  const stretches = dated.flatMap(({ day }) => (day?.range === undefined ? [] : [day.range.from, day.range.to]));
  const known = [...days.filter((day): day is string => day != null), ...stretches].sort();
  const [from, to] = [known[0] ?? null, known.at(-1) ?? null];
  const finding: Finding = { key: 'timeline', events: dated.length, from, to, ...asked };
  return answerOf(library, question, { status: 'answered', finding, sections });
}

/** What is told of another occasion supports a question about as much as what is dated. */
const besideDated = 0.8;

/** Of paragraphs that tell of an act as well as the best, give or take this, one that no other act took is meant. */
const asGood = 0.97;

/** Answers which of several things came first: what the coverage dates of each, in order of day. */
export function sequence(
  coverage: Coverage,
  question: Question,
  { acts, topic }: { acts: readonly string[]; topic: string },
  language: string,
): Answer {
  const dating = new Set(eventsOf(coverage).map(({ passage }) => passage));
  // What was said "at an earlier meeting" needs no day to come before another.
  const orders = ({ text, article }: Passage): boolean => tellsOtherOccasion(text, article.language);
  const taken = new Set<Passage>();
  const found = acts.flatMap((act) => {
    const { supports, parts } = supportsFor(coverage, `${act} ${topic}`, language);
    const told = onlyTold(supports, parts, enough).filter(({ share }) => share >= enough);
    const dated = told.filter(({ passage }) => dating.has(passage));
    const free = dated.find(({ passage, share }) => !taken.has(passage) && share >= asGood * dated[0]!.share);
    const best = free ?? dated[0];
    if (best !== undefined) taken.add(best.passage);
    const other = told.find(({ passage, share }) => orders(passage) && share >= besideDated * (best?.share ?? 0));
    return [best, other].filter((support) => support !== undefined);
  });
  const undated = found.filter(({ passage }) => !dating.has(passage));
  if (found.length === undated.length) return evidence(coverage, question, [...acts, topic].join(' '), language);
  const told = undated.map((support): Dated => {
    const excerpts = supportExcerpts(coverage, [support], 'answers');
    return { passage: support.passage, day: null, excerpts };
  });
  const shown = new Set(found.map(({ passage }) => passage));
  const dated = datedIn(
    coverage,
    eventsOf(coverage).filter(({ passage }) => shown.has(passage)),
  );
  return inOrder(coverage, question, [...told, ...dated]);
}
