/** Clauses: where one begins and ends, and what may stand between a verb and what belongs to it. */
import type { Mention } from '../../coverage/reading.js';
import { is, Lexical } from '../../language/lexical.js';
import { isNegation } from '../../language/meaning.js';
import type { LanguagePack } from '../../language/packs/index.js';
import type { ReadFrame } from '../features.js';
import type { FrameToken } from '../frame.js';

/** A stretch of tokens, `last` inclusive. */
export interface Stretch {
  first: number;
  last: number;
}

/** A sentence of a frame, and what reading its clauses needs. */
export interface Place extends Stretch {
  frame: ReadFrame;
  pack: LanguagePack;
  /** Words inside quotation marks: who speaks them is told outside. */
  quoted: boolean;
}

/** An object of more tokens than this is cut at its last preposition, or left out. */
const longestPhrase = 24;

/** A sentence of more tokens tells no policy plainly; looking back and forth in it would take long. */
const longestSentence = 300;

/** @returns the sentences of a frame that are no longer than print ever makes them, in order. */
export function sentencesOf(frame: ReadFrame, pack: LanguagePack, quoted: boolean): Place[] {
  const places: Place[] = [];
  const { tokens } = frame;
  for (let first = 0; first < tokens.length;) {
    let last = first;
    while (tokens[last + 1]?.sentence === tokens[first]!.sentence) last += 1;
    if (last - first < longestSentence) places.push({ frame, pack, quoted, first, last });
    first = last + 1;
  }
  return places;
}

/** @returns the words of a stretch as printed; null for an empty one. */
export function wordsOf({ frame }: Place, { first, last }: Stretch): Mention | null {
  const [from, to] = [frame.tokens[first], frame.tokens[last]];
  if (from === undefined || to === undefined || last < first) return null;
  return { paragraph: frame.paragraph, start: from.start, end: to.end, text: frame.text.slice(from.start, to.end) };
}

/** Adverbs, auxiliaries, negations, days: what stands between a subject and its verb without being part of either. */
export function isLight(token: FrameToken | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (is(token, Lexical.adverb | Lexical.calendar | Lexical.timeWord) ||
      (is(token, Lexical.adverbForm) && !token.capital && !is(token, Lexical.bodyNoun)))
  );
}

export function isNegated(token: FrameToken | undefined, pack: LanguagePack): boolean {
  return token?.kind === 'word' && (isNegation(token.lower, pack.code) || /n(?:'t|')$/u.test(token.lower));
}

/** Whether words stand at a token. */
export function standsAt({ frame, last }: Place, at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length - 1 > last) return false;
  for (let index = 0; index < phrase.length; index += 1)
    if (frame.tokens[at + index]!.lower !== phrase[index]) return false;
  return true;
}

/** @returns the last token of the first of some phrases that stands at a token; null when none does. */
export function phraseAt(place: Place, at: number, phrases: readonly (readonly string[])[]): number | null {
  for (const phrase of phrases) if (standsAt(place, at, phrase)) return at + phrase.length - 1;
  return null;
}

/** The token behind light words, negations and one aside between commas. */
export function pastLight(place: Place, from: number): number {
  const { frame, last, pack } = place;
  let at = from;
  while (at <= last && (isLight(frame.tokens[at]) || isNegated(frame.tokens[at], pack))) at += 1;
  if (frame.tokens[at]?.text !== ',') return at;
  for (let close = at + 1; close <= Math.min(last, at + 9); close += 1) {
    if (frame.tokens[close]!.text === ',') return pastLight(place, close + 1);
  }
  return at;
}

/** Where a clause begins that a token stands in: behind the last mark or conjunction that opens one. */
export function clauseStart({ frame, first, pack }: Place, at: number): number {
  for (let before = at - 1; before >= first; before -= 1) {
    const token = frame.tokens[before]!;
    if (token.kind === 'run' || /^(?:[,;:()—–]|--+)$/u.test(token.text)) return before + 1;
    if (pack.reportOpeners.has(token.lower) || pack.policy.clauseEnds.has(token.lower)) return before + 1;
    if (pack.conjunctions.has(token.lower) && !joinsNouns(frame.tokens, before, pack)) return before + 1;
  }
  return first;
}

/** "the towns and the county": what follows is no verb of another clause. */
function joinsNouns(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  if (!/^(?:and|or|et|ou)$/u.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && (next.capital || pack.determiners.has(next.lower));
}

/** The last token of a clause that goes on from a token: up to a mark, or a word that opens another clause. */
export function clauseEnd({ frame, last, pack }: Place, from: number): number {
  for (let at = from; at <= last; at += 1) {
    const token = frame.tokens[at]!;
    if (token.kind === 'mark' && /^(?:[.,;:!?()[\]—–]|--+|\.\.\.|…)$/u.test(token.text)) {
      if (token.text !== ',' || !listsOn(frame.tokens, at)) return at - 1;
    }
    if (token.kind !== 'word' || at === from || token.capital) continue;
    if (pack.policy.clauseEnds.has(token.lower) || pack.policy.supposed.has(token.lower)) return at - 1;
    if (/^(?:and|or|but|et|ou|mais)$/u.test(token.lower) && opensClause(frame.tokens, at + 1, pack)) return at - 1;
  }
  return last;
}

/** "trams, buses and ferries": a comma inside a list. */
function listsOn(tokens: readonly FrameToken[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  return next?.kind === 'word' && !next.capital && /^(?:and|or|et|ou|,)$/u.test(after?.text ?? '');
}

/** Whether a subject, or a verb of the subject before, stands at a token. */
function opensClause(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.kind === 'run';
  const { policy } = pack;
  if (pack.pronouns.get(token.lower)?.role === 'subject' || policy.future.has(token.lower)) return true;
  if (isLight(token)) return true;
  if (pack.cues.has(token.lower) || policy.acts.has(token.lower) || policy.be.has(token.lower)) return true;
  const near = tokens.slice(at, at + 7);
  const verb = near.findIndex(
    ({ lower, kind }) =>
      kind === 'word' && (policy.future.has(lower) || policy.be.has(lower) || policy.have.has(lower)),
  );
  return verb > 0 && near.slice(0, verb).every(({ kind, lower }) => kind === 'word' && !pack.prepositions.has(lower));
}

/** Cuts a stretch that says when, so that a day does not end an object: "all night trams on Tuesday". */
export function withoutTime({ frame, pack }: Place, { first, last }: Stretch): Stretch {
  let end = last;
  const { tokens } = frame;
  for (;;) {
    let at = end;
    while (at >= first && isTime(tokens[at]!, pack)) at -= 1;
    if (at === end) return { first, last: end };
    while (at > first && pack.determiners.has(tokens[at]!.lower)) at -= 1;
    if (at >= first && pack.policy.timePrepositions.has(tokens[at]!.lower)) at -= 1;
    end = at;
  }
}

function isTime(token: FrameToken, pack: LanguagePack): boolean {
  return (
    token.kind === 'word' &&
    (pack.calendar.has(token.lower) || pack.policy.timeWords.has(token.lower) || /^(?:19|20)\d\d$/u.test(token.lower))
  );
}

/** What follows a verb up to the end of its clause, without its day. */
export function objectFrom(place: Place, from: number): Mention | null {
  let start = from;
  while (start <= place.last && isTime(place.frame.tokens[start]!, place.pack)) start += 1;
  const end = clauseEnd(place, start);
  if (endsBeforeItsVerb(place, start, end)) return wholeClause(place, start);
  let stretch = withoutTime(place, { first: start, last: end });
  if (stretch.last - stretch.first >= longestPhrase) stretch = shortened(place, stretch);
  return stretch.last < stretch.first ? null : wordsOf(place, stretch);
}

/** "promised that riders | who ...", "assured it | that ...": what is promised is told by a clause that another one interrupts. */
function endsBeforeItsVerb({ frame, last }: Place, start: number, end: number): boolean {
  const opener = frame.tokens[start];
  if (opener === undefined || end >= last || frame.tokens[end + 1]!.kind !== 'word') return false;
  return is(opener, Lexical.reportOpener) || (end === start && is(opener, Lexical.pronoun));
}

/** Such a clause up to the next mark; null when it is too long to be read at a glance. */
function wholeClause(place: Place, first: number): Mention | null {
  let last = first;
  while (last < place.last && place.frame.tokens[last + 1]!.kind === 'word') last += 1;
  return last - first >= longestPhrase ? null : wordsOf(place, withoutTime(place, { first, last }));
}

/** A long stretch up to the last preposition that leaves it short enough. */
function shortened({ frame, pack }: Place, { first }: Stretch): Stretch {
  for (let at = first + longestPhrase; at > first + 3; at -= 1) {
    if (pack.prepositions.has(frame.tokens[at]!.lower)) return { first, last: at - 1 };
  }
  return { first, last: first - 1 };
}

/** Whether a relative clause opens at a token: "a plan that ...", but not "said that ...". */
function opensRelative({ frame, pack, first }: Place, at: number): boolean {
  const token = frame.tokens[at];
  if (token?.kind !== 'word' || at <= first) return false;
  if (!pack.relatives.has(token.lower)) return false;
  const before = frame.tokens[at - 1]!;
  return before.kind === 'word' && !(pack.reportOpeners.has(token.lower) && pack.cues.has(before.lower));
}

/** Where the noun phrase before a verb begins, with the relative clause that may stand in it. */
function subjectStart(place: Place, verb: number): { first: number; relative: boolean } {
  let first = clauseStart(place, verb);
  let relative = false;
  while (first > place.first && opensRelative(place, first - 1)) {
    relative = true;
    first = clauseStart(place, first - 1);
  }
  return { first, relative };
}

/** The noun phrase that ends right before a verb, when the clause begins with it and it is no pronoun. */
export function subjectBefore(place: Place, verb: number): Mention | null {
  const { frame, pack } = place;
  let last = verb - 1;
  // In French a noun can look like an adverb: "le règlement".
  while (last >= place.first && isLight(frame.tokens[last]) && !pack.adjectivesFollow) last -= 1;
  if (frame.tokens[last]?.text === ',') return null;
  const { first: begins, relative } = subjectStart(place, last + 1);
  let first = begins;
  while (first <= last && opensTime(place, first)) first += 1;
  const opener = frame.tokens[first];
  if (opener === undefined || last < first || last - first >= longestPhrase) return null;
  if (
    opener.kind !== 'word' ||
    pack.prepositions.has(opener.lower) ||
    pack.pronouns.get(opener.lower)?.role === 'subject'
  )
    return null;
  if (pack.relatives.has(opener.lower) || pack.auxiliaries.has(opener.lower)) return null;
  if (pack.cues.has(opener.lower) && !opener.opensSentence) return null;
  const holdsVerb = frame.tokens
    .slice(first, last + 1)
    .some(({ lower, kind }) => kind === 'word' && (pack.policy.future.has(lower) || pack.policy.be.has(lower)));
  if (holdsVerb && !relative) return null;
  // "said that policy would ...": a bare noun has "that" for its determiner.
  const demonstrative =
    first > place.first &&
    pack.reportOpeners.has(frame.tokens[first - 1]!.lower) &&
    first === last &&
    !opener.capital &&
    !opener.lower.endsWith('s');
  return wordsOf(place, { first: demonstrative ? first - 1 : first, last });
}

/** Words that say when, at the head of a clause and no part of the noun behind them: "last week the ...". */
function opensTime({ frame, pack }: Place, at: number): boolean {
  const token = frame.tokens[at]!;
  if (pack.adverbs.has(token.lower) && !pack.policy.timeWords.has(token.lower)) return true;
  if (!isTime(token, pack)) return false;
  const next = frame.tokens[at + 1];
  return next !== undefined && (isTime(next, pack) || pack.determiners.has(next.lower));
}

/** Whether a clause's words are a report or a main clause: not a relative clause, nor what is hoped, feared or asked for. */
export function isAsserted(place: Place, subject: number): boolean {
  const { frame, pack, first } = place;
  if (subject <= first) return true;
  const before = frame.tokens[subject - 1]!;
  if (before.kind !== 'word') return true;
  const { policy } = pack;
  if (policy.doubting.has(before.lower)) return false;
  if (pack.reportOpeners.has(before.lower)) {
    const cue = frame.tokens[subject - 2];
    return subject - 2 < first || (cue !== undefined && reports(place, subject - 2));
  }
  if (pack.relatives.has(before.lower) || policy.supposed.has(before.lower)) return false;
  if (pack.circumstances.has(before.lower)) return false;
  if (pack.conjunctions.has(before.lower) || isLight(before) || pack.cues.has(before.lower)) return true;
  if (policy.clauseEnds.has(before.lower) || pack.prepositions.has(before.lower)) return true;
  return false;
}

/** Whether a verb of speech, with a listener or a day behind it, ends at a token: "told reporters on Monday". */
function reports({ frame, pack, first }: Place, at: number): boolean {
  for (let cue = at; cue >= Math.max(first, at - 6); cue -= 1) {
    const token = frame.tokens[cue]!;
    if (token.kind !== 'word') return false;
    if (pack.cues.has(token.lower) && !pack.askingCues.has(token.lower)) {
      const before = frame.tokens[cue - 1];
      return before === undefined || !pack.determiners.has(before.lower);
    }
  }
  return false;
}
