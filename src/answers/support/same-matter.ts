/** What paragraphs of several outlets carry: whether it is the same, as a statement, an event, or the same in nearly the same words. */
import { type DatedEvent, eventsIn } from '../events/events.js';
import { likeness } from '../passages/likeness.js';
import { type Coverage, type Passage, tokensIn } from '../passages/passages.js';
import { isMostlyQuoted } from '../passages/quoted.js';
import { isSameEvent, isSameStatement } from '../events/same-event.js';
import { knownSpeakerOf } from '../passages/speakers.js';
import type { Support } from './support.js';

/** Paragraphs carry the same when they share this much of what they say: in either direction, and on average. */
const alike = { either: 0.2, average: 0.3 } as const;

/** Fewer words are in many statements. */
const partWords = 4;

type Quoted = Passage['quotations'][number];

/** Quotations in marks: what somebody is quoted with in their own words. */
function spoken({ quotations }: Passage): Quoted[] {
  return quotations.filter(({ kind }) => kind !== 'indirect');
}

/** The words of a stretch, folded. */
function wordsOf(passage: Passage, stretch: { start: number; end: number }): string[] {
  return tokensIn(passage, stretch).map(({ word }) => word);
}

/** Whether a paragraph quotes all words of a quotation, in their order: an outlet may quote only a part of a statement. */
function quotesAll(passage: Passage, words: readonly string[]): boolean {
  const part = ` ${words.join(' ')} `;
  return (
    words.length >= partWords &&
    spoken(passage).some((quotation) => ` ${wordsOf(passage, quotation).join(' ')} `.includes(part))
  );
}

/** Whether a statement of one paragraph is a version, or a part, of one in the other. */
function shareStatement(one: Passage, other: Passage): boolean {
  return spoken(one).some((quotation) => {
    const said = wordsOf(one, quotation);
    return spoken(other).some(
      (another) =>
        quotesAll(other, said) ||
        quotesAll(one, wordsOf(other, another)) ||
        isSameStatement({ passage: one, quotation }, { passage: other, quotation: another }),
    );
  });
}

/** Whether two paragraphs quote one speaker with different statements. */
function quoteApart(coverage: Coverage, one: Passage, other: Passage): boolean {
  if (!isMostlyQuoted(one) || !isMostlyQuoted(other)) return false;
  const speakers = (passage: Passage): Set<object | null> =>
    new Set(spoken(passage).map((quotation) => knownSpeakerOf(coverage, quotation)));
  const [mine, theirs] = [speakers(one), speakers(other)];
  return [...mine].some((speaker) => speaker !== null && theirs.has(speaker));
}

function shareEvent(coverage: Coverage, one: Passage, other: Passage): boolean {
  const theirs: readonly DatedEvent[] = eventsIn(other);
  return theirs.length > 0 && eventsIn(one).some((event) => theirs.some((each) => isSameEvent(coverage, event, each)));
}

/** How much of what each says the other says: the less and the average of both directions, 0 to 1. */
function likenessOf(coverage: Coverage, one: Support, other: Support): { least: number; average: number } {
  const there = likeness(coverage, one.passage, one.sentence, other.passage);
  const back = likeness(coverage, other.passage, other.sentence, one.passage);
  return { least: Math.min(there, back), average: (there + back) / 2 };
}

function sayAlike(coverage: Coverage, one: Support, other: Support): boolean {
  const { least, average } = likenessOf(coverage, one, other);
  return least >= alike.either && average >= alike.average;
}

/**
 * Whether two paragraphs carry the same. What one speaker is quoted with in each is the same only where it is one statement:
 * somebody who says much on a matter does so in like words.
 */
export function sameMatter(coverage: Coverage, one: Support, other: Support): boolean {
  if (shareStatement(one.passage, other.passage)) return true;
  if (quoteApart(coverage, one.passage, other.passage)) return false;
  return shareEvent(coverage, one.passage, other.passage) || sayAlike(coverage, one, other);
}

/** The outlet of a paragraph. */
export function outletOf({ passage }: Support): string {
  return passage.article.outlet;
}

/** Of more paragraphs than these, the first are put together. */
const mostGrouped = 80;

/**
 * Puts paragraphs together that carry the same, those most alike first, one of each outlet.
 *
 * @param supports - the better ones first
 * @returns the groups of the most paragraphs first, otherwise in the order of their best
 */
export function carriedTogether(coverage: Coverage, supports: readonly Support[]): Support[][] {
  const among = supports.slice(0, mostGrouped);
  const pairs = among
    .flatMap((one, place) => among.slice(place + 1).map((other) => ({ one, other })))
    .filter(({ one, other }) => outletOf(one) !== outletOf(other) && sameMatter(coverage, one, other))
    .map((pair) => ({ ...pair, alike: likenessOf(coverage, pair.one, pair.other).average }))
    .sort((a, b) => b.alike - a.alike);
  const groupOf = new Map(supports.map((support) => [support, [support]]));
  for (const { one, other } of pairs) {
    const [into, from] = [groupOf.get(one)!, groupOf.get(other)!];
    if (into === from || from.some((each) => into.some((known) => outletOf(known) === outletOf(each)))) continue;
    into.push(...from);
    for (const each of from) groupOf.set(each, into);
  }
  const groups = [...new Set(supports.map((support) => groupOf.get(support)!))];
  return groups.sort((a, b) => b.length - a.length);
}
