/** Which of the dated events of several outlets are one event, and which statements the outlets date differently. */
import type { ReportedDay } from '../../coverage/answer.js';
import { relatedStems } from '../../language/related-words.js';
import { lengthOf } from './day-ranges.js';
import type { DatedEvent } from './events.js';
import { type Coverage, type Passage, type Token, tokensIn } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf, speakersOf, type Utterance } from '../passages/speakers.js';
import { type DayGiven, statementDay } from '../statements/statement-day.js';
import { sameWordFamily } from '../passages/aliases.js';
import { atOnce } from '../steps.js';

/** Events of one day share this much of what their sentences say: in either direction, and on average. */
const alike = { either: 0.15, average: 0.2 } as const;

/** The same, where the one is dated by a day and the other by a stretch that holds it: the time tells less. */
const alikeInStretch = { either: 0.3, average: 0.45 } as const;

/** A related word is not the word. */
const relatedCredit = 0.7;

/** Statements of fewer words are made more than once. */
const enoughWords = { all: 8, content: 3 } as const;

/** Of the shorter of two versions of a statement, this share of the words is in the longer. */
const sameStatement = 0.75;

function weightOf(coverage: Coverage, token: Token): number {
  return coverage.weight(token.stem);
}

/** The words of an event's sentence that tell of it: not those of its day. */
function telling({ passage, sentence, mentions }: DatedEvent): Token[] {
  const seen = new Set<string>();
  return passage.tokens.slice(sentence.first, sentence.last).filter(({ content, stem, start, end }) => {
    if (!content || seen.has(stem) || mentions.some((day) => start >= day.start && end <= day.end)) return false;
    seen.add(stem);
    return true;
  });
}

/** Share of the weight of an event's words that another paragraph has, itself or by a related word, 0 to 1. */
function sharedWith(coverage: Coverage, event: DatedEvent, passage: Passage): number {
  const { language } = event.passage.article;
  const stems = new Set(passage.tokens.flatMap(({ content, stem }) => (content ? [stem] : [])));
  let total = 0;
  let shared = 0;
  for (const token of telling(event)) {
    const weight = weightOf(coverage, token);
    total += weight;
    if (stems.has(token.stem)) shared += weight;
    else if (hasRelated(token.stem, stems, language)) shared += relatedCredit * weight;
  }
  return total === 0 ? 0 : shared / total;
}

function hasRelated(stem: string, stems: ReadonlySet<string>, language: string): boolean {
  for (const related of relatedStems(stem, language)) if (stems.has(related)) return true;
  for (const other of stems) if (sameWordFamily(stem, other)) return true;
  return false;
}

/** Whose saying something an event is: those to whom words are attributed in the sentence that names the day. */
function speakersIn(coverage: Coverage, { passage, mentions }: DatedEvent): Set<KnownSpeaker | null> {
  const day = mentions[0]!;
  const said = passage.quotations.filter((quotation) => statementDayIs(passage, quotation.cue, day));
  return new Set(said.map((quotation) => knownSpeakerOf(coverage, quotation)));
}

function statementDayIs(
  { sentences }: Passage,
  cue: { start: number } | null,
  day: { start: number; end: number },
): boolean {
  if (cue === null) return false;
  const sentence = sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
  return sentence !== undefined && day.start >= sentence.start && day.end <= sentence.end;
}

/**
 * How alike two events must be told to be one, by what their time says; null where they are not of one time. Words that name
 * no one day must be printed alike ("last week"), or name a stretch that holds the other's day.
 */
function leastAlike(one: DatedEvent, other: DatedEvent): typeof alike | typeof alikeInStretch | null {
  const [day, otherDay] = [one.mentions[0]!, other.mentions[0]!];
  if (day.date === null && otherDay.date === null) {
    const sameTime = one.passage.article.published?.slice(0, 10) === other.passage.article.published?.slice(0, 10);
    const sameWords = day.printed.toLowerCase() === otherDay.printed.toLowerCase();
    return (sameWords && sameTime) || isSameRange(day, otherDay) ? alike : null;
  }
  if (day.date === otherDay.date) return alike;
  return holds(day, otherDay) || holds(otherDay, day) ? alikeInStretch : null;
}

/** A longer stretch holds too many days to tell that it is this one. In days. */
export const longestStretch = 31;

/** Whether a stretch of days holds a day. */
function holds({ range }: ReportedDay, { date }: ReportedDay): boolean {
  if (range === undefined || lengthOf(range) > longestStretch) return false;
  return date !== null && date >= range.from && date <= range.to;
}

/** Whether two events of different outlets are one. */
export function isSameEvent(coverage: Coverage, one: DatedEvent, other: DatedEvent): boolean {
  if (one.passage.article.outlet === other.passage.article.outlet) return false;
  const least = leastAlike(one, other);
  if (least === null) return false;
  const [saying, otherSaying] = [speakersIn(coverage, one), speakersIn(coverage, other)];
  if (saying.size > 0 && otherSaying.size > 0 && !sharesMember(saying, otherSaying)) return false;
  const [there, back] = [sharedWith(coverage, one, other.passage), sharedWith(coverage, other, one.passage)];
  return Math.min(there, back) >= least.either && (there + back) / 2 >= least.average;
}

function isSameRange({ range: one }: ReportedDay, { range: other }: ReportedDay): boolean {
  return one !== undefined && one.from === other?.from && one.to === other.to;
}

function sharesMember(one: ReadonlySet<KnownSpeaker | null>, other: ReadonlySet<KnownSpeaker | null>): boolean {
  return [...one].some((speaker) => speaker !== null && other.has(speaker));
}

/** Whether two sentences of one article tell of one occasion: of what somebody said, both on the same day. */
export function isSameOccasion(coverage: Coverage, one: DatedEvent, other: DatedEvent): boolean {
  if (one.passage.article !== other.passage.article) return false;
  const [day, otherDay] = [one.mentions[0]!, other.mentions[0]!];
  if (day.date === null || day.date !== otherDay.date) return false;
  return sharesMember(speakersIn(coverage, one), speakersIn(coverage, other));
}

/** Versions of one statement in several outlets, each with the day its article gives. */
export interface DatedVersions {
  versions: { utterance: Utterance; given: DayGiven }[];
}

/** The stems of a statement, and those of its words of content. */
interface StatementWords {
  all: ReadonlySet<string>;
  content: ReadonlySet<string>;
}

function wordsOf({ passage, quotation }: Utterance): StatementWords {
  const inside = tokensIn(passage, quotation);
  return {
    all: new Set(inside.map(({ stem }) => stem)),
    content: new Set(inside.flatMap(({ content, stem }) => (content ? [stem] : []))),
  };
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].filter((stem) => other.has(stem)).length >= sameStatement * Math.min(one.size, other.size);
}

function isVersion(one: StatementWords, other: StatementWords): boolean {
  if (Math.min(one.all.size, other.all.size) < enoughWords.all) return false;
  if (Math.min(one.content.size, other.content.size) < enoughWords.content) return false;
  return shares(one.all, other.all) && shares(one.content, other.content);
}

/** Whether two utterances are versions of one statement, by their words. */
export function isSameStatement(one: Utterance, other: Utterance): boolean {
  return isVersion(wordsOf(one), wordsOf(other));
}

/** A statement's versions, and the words of the first of them. */
interface Group {
  said: StatementWords;
  members: Utterance[];
}

/** Utterances put together that are versions of one statement. Those that share no word of content are not compared. */
function* groupsOf(utterances: readonly Utterance[]): Generator<undefined, Group[]> {
  const groups: Group[] = [];
  const withStem = new Map<string, number[]>();
  for (const utterance of utterances) {
    const said = wordsOf(utterance);
    const near = new Set([...said.content].flatMap((stem) => withStem.get(stem) ?? []));
    const same = [...near].sort((a, b) => a - b).find((place) => isVersion(groups[place]!.said, said));
    if (same !== undefined) groups[same]!.members.push(utterance);
    else {
      for (const stem of said.content) {
        const places = withStem.get(stem);
        if (places === undefined) withStem.set(stem, [groups.length]);
        else places.push(groups.length);
      }
      groups.push({ said, members: [utterance] });
    }
    yield;
  }
  return groups;
}

const known = new WeakMap<Coverage, readonly DatedVersions[]>();

/** Finds in steps what `datedVersions` then returns at once. */
export function* datedVersionsInSteps(coverage: Coverage): Generator<undefined, readonly DatedVersions[]> {
  const found: DatedVersions[] = [];
  for (const { utterances } of speakersOf(coverage)) {
    const spoken = utterances.filter(({ quotation }) => quotation.kind !== 'indirect');
    const outlets = new Set(spoken.map(({ passage }) => passage.article.outlet));
    if (outlets.size < 2) continue;
    for (const { members } of yield* groupsOf(spoken)) {
      if (members.length < 2) continue;
      const versions = members.flatMap((utterance) => {
        const given = statementDay(coverage, utterance.passage, utterance.quotation);
        return given === null || given.day.date === null ? [] : [{ utterance, given }];
      });
      const dating = new Set(versions.map(({ utterance }) => utterance.passage.article.outlet));
      if (dating.size > 1) found.push({ versions });
      yield;
    }
  }
  known.set(coverage, found);
  return found;
}

/**
 * Statements that several outlets carry, with the days they give. Found once for each coverage.
 *
 * @returns each statement with the version of every outlet that dates it; those that fewer than two date are left out
 */
export function datedVersions(coverage: Coverage): readonly DatedVersions[] {
  return known.get(coverage) ?? atOnce(datedVersionsInSteps(coverage));
}
