/**
 * Indirect quotations: reported clauses without quotation marks. Precision first: only plain forms are taken.
 *   after its cue    "Novak said (that) the line would close."
 *   before its cue   "The line would close, Novak said."
 *   with a source    "According to Novak, the line would close."
 */
import type { LanguagePack } from '../language/packs/index.js';
import { is, Lexical } from '../language/lexical.js';
import { type Bounds, hasPlainVerb, hasVerb, SHORTEST } from './clause-verbs.js';
import type { Cue } from './cues.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { namedAfter, wentOn } from './naming-speech.js';
import { saidOnlyBehind } from './remarks.js';
import { speakerOfCue } from './reporting-subjects.js';

export interface Report {
  frame: ReadFrame;
  sentence: number;
  cue: Cue;
  mention: FoundMention;
  /** The reported clause, in UTF-16 units of the paragraph. */
  start: number;
  end: number;
}

/** A word for a time stands so near behind what opens its phrase: "in the early morning". */
const TIME_REACH = 3;
/** How far behind its cue the opening "that" may stand, in tokens. */
const OPENER_REACH = 16;

/** @returns the reported clauses of a frame's sentences that hold no quotation of their own. */
export function reportsOf(frame: ReadFrame, pack: LanguagePack): Report[] {
  const found: Report[] = [];
  if (frame.cues.length === 0) return found;
  for (let sentence = 0; sentence < frame.sentences; sentence += 1) {
    const first = frame.sentenceFirst[sentence]!;
    let last = (frame.sentenceFirst[sentence + 1] ?? frame.tokens.length) - 1;
    if (last < first || frame.runAt.some((at) => at >= first && at <= last)) continue;
    while (last > first && frame.tokens[last]!.kind === 'mark') last -= 1;
    const report = reportIn(frame, sentence, first, last, pack);
    if (report !== null) found.push(report);
  }
  return found;
}

function reportIn(frame: ReadFrame, sentence: number, first: number, last: number, pack: LanguagePack): Report | null {
  for (const cue of frame.cues) {
    if (cue.sentence !== sentence || cue.passive !== 'none') continue;
    const report = namingReport(frame, cue, last, pack) ?? clauseReport(frame, cue, first, last, pack);
    if (report === null) continue;
    const { mention, bounds } = report;
    return {
      frame,
      sentence,
      cue,
      mention,
      start: frame.tokens[bounds.first]!.start,
      end: frame.tokens[bounds.last]!.end,
    };
  }
  return null;
}

/** Reported words and whose they are. */
interface Reported {
  mention: FoundMention;
  bounds: Bounds;
}

function clauseReport(frame: ReadFrame, cue: Cue, first: number, last: number, pack: LanguagePack): Reported | null {
  if (pack.askingCues.has(frame.tokens[cue.first]!.lower)) return null;
  if (cue.strength !== 'speech' && cue.strength !== 'report' && cue.strength !== 'source') return null;
  if (standsInAside(frame, cue, last)) return null;
  const mention = wentOn(frame, cue, pack) ?? speakerOfCue(frame, cue, pack);
  if (mention === null) return null;
  const bounds =
    cue.strength === 'source'
      ? sourced(frame, cue, mention, first, last)
      : (afterCue(frame, cue, mention, last, pack) ??
        (cue.participle ? null : beforeCue(frame, cue, mention, first, last, pack)));
  if (bounds === null) return null;
  bounds.last = withoutSource(frame, withoutRelay(frame, cue, bounds, pack), bounds, pack);
  return hasVerb(frame, bounds, pack) ? { mention, bounds } : null;
}

/** "Ruiz, whose committee wrote the rules, said": what an aside tells is not what the sentence reports. */
function standsInAside({ cues, tokens }: ReadFrame, cue: Cue, last: number): boolean {
  return cues.some(
    (other) =>
      other.first > cue.last &&
      other.last <= last &&
      other.strength === 'speech' &&
      !other.participle &&
      !other.infinitive &&
      tokens[other.first - 1]!.text === ',' &&
      !tokens.slice(cue.last + 1, other.first - 1).some(({ text }) => text === ','),
  );
}

/** "Ruiz called the closing an insult": said unless it is denied or only wished for. */
function namingReport(frame: ReadFrame, cue: Cue, last: number, pack: LanguagePack): Reported | null {
  const end = namedAfter(frame, cue, last, pack);
  if (end === null || cue.participle) return null;
  const mention = cue.infinitive ? wentOn(frame, cue, pack) : speakerOfCue(frame, cue, pack);
  if (mention === null || mention.first > cue.first) return null;
  const between = frame.tokens.slice(mention.last + 1, cue.first);
  if (between.some((token) => is(token, Lexical.negation) || pack.modals.has(token.lower))) return null;
  return { mention, bounds: { first: cue.last + 1, last: end } };
}

function afterCue(frame: ReadFrame, cue: Cue, mention: FoundMention, last: number, pack: LanguagePack): Bounds | null {
  if (mention.first > cue.first) return null;
  const { tokens } = frame;
  const only = saidOnlyBehind(tokens, cue, pack);
  if (only !== null && only < last) return { first: only + 1, last };
  for (let at = cue.last + 1; at <= Math.min(last, cue.last + OPENER_REACH); at += 1) {
    if (/^[,;:]$/.test(tokens[at]!.text) && at === cue.last + 1) return null;
    if (pack.reportOpeners.has(tokens[at]!.lower)) {
      // After other words "that" may open a relative clause; only cues that take a listener leave room for them.
      const adjacent = tokens
        .slice(cue.last + 1, at)
        .every(
          ({ lower }, index, between) =>
            pack.adverbs.has(lower) ||
            pack.adverbForm.test(lower) ||
            tellsTime(lower, pack) ||
            ((pack.prepositions.has(lower) || pack.determiners.has(lower)) &&
              between.slice(index + 1, index + 1 + TIME_REACH).some((next) => tellsTime(next.lower, pack))),
        );
      // "said two notes had come and that neither was signed": the first clause stands without its "that".
      // "said the bends were too tight for ships of that size": behind a preposition it opens no clause.
      const before = tokens[at - 1]!.lower;
      if (!adjacent && at > cue.last + 2 && (pack.joiners.has(before) || pack.prepositions.has(before))) break;
      // "said he would not hold that discussion there": the clause is open, with a subject and its verb.
      if (!adjacent && opensWithSubject(frame, cue.last + 1, pack)) break;
      if (!adjacent && !pack.tellingCues.has(tokens[cue.first]!.lower)) return null;
      if (at >= last || pointsToNoun(frame, at, last, pack)) return null;
      return { first: isDeterminer(frame, at, pack) ? at : at + 1, last };
    }
    if (pack.cues.get(tokens[at]!.lower) === 'speech') break;
  }
  if (cue.strength !== 'speech') return null;
  let from = cue.last + 1;
  while (from < last && isDay(frame, from, pack)) from += 1;
  // "There" before a verb is what the clause opens with.
  while (from < last && pack.adverbs.has(tokens[from]!.lower) && !is(tokens[from + 1]!, Lexical.be)) from += 1;
  if (from >= last) return null;
  if (pack.tellingCues.has(tokens[cue.first]!.lower)) return behindListener(frame, from, last, pack);
  const opener = tokens[from];
  if (opener?.kind !== 'word' || pack.addressingCues.has(tokens[cue.first]!.lower)) return null;
  if (pack.prepositions.has(opener.lower) && !pack.sentencePrepositions.has(opener.lower)) return null;
  if (
    opener.lower === 'to' ||
    opener.lower === 'so' ||
    pack.conjunctions.has(opener.lower) ||
    pack.auxiliaries.has(opener.lower)
  )
    return null;
  return { first: from, last };
}

/** Whether a word is one for a time: "Friday", "morning", "last". */
function tellsTime(word: string, pack: LanguagePack): boolean {
  return pack.calendar.has(word) || pack.policy.timeWords.has(word) || pack.periodNouns.has(word);
}

/** "Monday", "on Monday", "February 12" behind a cue: when it was said. */
function isDay({ tokens }: ReadFrame, at: number, pack: LanguagePack): boolean {
  const { lower, text } = tokens[at]!;
  if (pack.calendar.has(lower)) return true;
  if (/^\d{1,2}$/.test(text)) return pack.calendar.has(tokens[at - 1]!.lower);
  return pack.prepositions.has(lower) && pack.calendar.has(tokens[at + 1]?.lower ?? '');
}

/** Whether a subject pronoun of the third person and a verb stand at a place. */
function opensWithSubject({ tokens }: ReadFrame, at: number, pack: LanguagePack): boolean {
  const pronoun = pack.pronouns.get(tokens[at]?.lower ?? '');
  const verb = tokens[at + 1];
  return (
    pronoun?.role === 'subject' &&
    pronoun.person === 3 &&
    verb !== undefined &&
    (is(verb, Lexical.auxiliary | Lexical.verbForm) || pack.modals.has(verb.lower))
  );
}

/** How many words may name the listener of a clause that no "that" opens. */
const LISTENER = 4;

/** "told councillors she had warned the board": behind the listener a subject pronoun and its verb open the clause. */
function behindListener({ tokens }: ReadFrame, from: number, last: number, pack: LanguagePack): Bounds | null {
  for (let at = from + 1; at < last && at <= from + LISTENER; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    const pronoun = pack.pronouns.get(token.lower);
    if (pronoun?.role !== 'subject' || pronoun.person !== 3) continue;
    return is(tokens[at + 1]!, Lexical.auxiliary | Lexical.verbForm) ? { first: at, last } : null;
  }
  return null;
}

/** "Repeated that position in the assembly on Thursday": behind the noun and its preposition no verb makes a clause of it. */
function pointsToNoun({ tokens }: ReadFrame, at: number, last: number, pack: LanguagePack): boolean {
  const noun = tokens[at + 1];
  const link = tokens[at + 2];
  if (noun?.kind !== 'word' || noun.capital || noun.lower.endsWith('s') || pack.pronouns.has(noun.lower)) return false;
  if (link === undefined || !pack.prepositions.has(link.lower)) return false;
  return !tokens.slice(at + 2, last + 1).some((token) => is(token, Lexical.auxiliary | Lexical.be | Lexical.verbForm));
}

/** "Weir said that policy would hurt": before one noun and its verb "that" is no conjunction. */
function isDeterminer(frame: ReadFrame, at: number, pack: LanguagePack): boolean {
  const noun = frame.tokens[at + 1];
  const verb = frame.tokens[at + 2];
  return (
    noun?.kind === 'word' &&
    !noun.capital &&
    verb !== undefined &&
    pack.modals.has(verb.lower) &&
    !pack.determiners.has(noun.lower) &&
    !pack.pronouns.has(noun.lower) &&
    !pack.adverbs.has(noun.lower) &&
    !noun.lower.endsWith('s')
  );
}

function beforeCue(
  frame: ReadFrame,
  cue: Cue,
  mention: FoundMention,
  first: number,
  last: number,
  pack: LanguagePack,
): Bounds | null {
  const { tokens } = frame;
  // "En vertu de la règle, le conseil a décidé de": where a cue behind what was said inverts, its subject does not come first.
  if (pack.cueInsideMarks && mention.first < cue.first) return null;
  let edge = Math.min(mention.edge, cue.first);
  while (edge > first && is(tokens[edge - 1]!, Lexical.determiner | Lexical.auxiliary)) edge -= 1;
  if (tokens[edge - 1]?.text !== ',' || asksFirst(frame, first)) return null;
  edge = beforeOffice(frame, mention, edge);
  if (edge <= first || tokens[edge - 1]?.text !== ',') return null;
  const telling = pack.tellingCues.has(tokens[cue.first]!.lower) && cue.first > mention.last;
  const end = telling ? listenerEnd(frame, cue) : Math.max(mention.last, cue.last);
  const rest = tokens[end + 1];
  const whole =
    goesOnWithCondition(frame, end + 1, last, pack) ||
    isInserted(frame, end + 1, last, pack) ||
    isPreamble(frame, { first, last: edge - 2 }, { first: end + 2, last }, pack);
  if (whole) return { first, last };
  if (
    end < last &&
    rest !== undefined &&
    rest.text !== '.' &&
    !pack.prepositions.has(rest.lower) &&
    !pack.calendar.has(rest.lower) &&
    !pack.adverbs.has(rest.lower)
  )
    return null;
  if (pack.prepositions.has(tokens[first]!.lower) && edge - first < 9) return null;
  if (pack.conjunctions.has(tokens[first]!.lower) && edge - first < 9) return null;
  return { first, last: edge - 2 };
}

/** "Asked whether the lock would open, Berg would not say": the clause before the comma is somebody else's question. */
function asksFirst({ cues }: ReadFrame, first: number): boolean {
  return cues.some((cue) => cue.passive === 'spoken-to' && (cue.first === first || cue.first === first + 1));
}

/** "..., the board's clerk, Jo Berg, said": the office before the name is no part of what was said. */
function beforeOffice({ appositions }: ReadFrame, name: FoundMention, edge: number): number {
  for (const [office, named] of appositions) if (named === name && office.edge < edge) return office.edge;
  return edge;
}

/** "The lock will stay shut, she said, until it is mended": cut at its cue the sentence would say more than was said. */
function goesOnWithCondition({ tokens }: ReadFrame, at: number, last: number, pack: LanguagePack): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || next === undefined || at + 1 >= last) return false;
  return is(next, Lexical.preposition | Lexical.conjunction) && !pack.joiners.has(next.lower);
}

/** "The divers, she added, will follow the doctors": behind the cue the sentence goes on with its verb. */
function isInserted({ tokens }: ReadFrame, at: number, last: number, pack: LanguagePack): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || next === undefined || at + 1 >= last) return false;
  return is(next, Lexical.auxiliary) || pack.modals.has(next.lower) || pack.clitics.has(next.lower.replace('’', "'"));
}

/** "Rain or no rain, she said, the ferry would sail": behind the cue and its comma stands all the clause. */
function isPreamble(frame: ReadFrame, before: Bounds, behind: Bounds, pack: LanguagePack): boolean {
  const opening = frame.tokens[behind.first];
  if (opening === undefined || frame.tokens[behind.first - 1]!.text !== ',') return false;
  if (is(opening, Lexical.preposition | Lexical.conjunction | Lexical.relative)) return false;
  return !hasPlainVerb(frame, before, pack) && behind.last - behind.first > SHORTEST && hasVerb(frame, behind, pack);
}

/** The last token of the listener: "told the Harbour Post". */
function listenerEnd(frame: ReadFrame, cue: Cue): number {
  const listener = frame.mentions.find((other) => other.ties.some((tie) => tie.cue === cue && tie.tie === 'addressed'));
  return listener?.last ?? cue.last;
}

/** "..., the Harbour Post reported": another voice at the end is no part of what was said. */
function withoutRelay(frame: ReadFrame, cue: Cue, { first, last }: Bounds, pack: LanguagePack): number {
  for (const other of frame.cues) {
    if (other === cue || other.first <= first || other.first > last || other.last < last - 4) continue;
    if (other.strength !== 'speech' && !pack.relayingCues.has(frame.tokens[other.first]!.lower)) continue;
    const mention = speakerOfCue(frame, other, pack);
    if (mention === null) continue;
    let edge = Math.min(mention.edge, other.first);
    while (edge > first && pack.determiners.has(frame.tokens[edge - 1]!.lower)) edge -= 1;
    if (frame.tokens[edge - 1]?.text === ',' && edge - 2 > first) return edge - 2;
  }
  return last;
}

/** "..., citing two officials": where the words come from is no part of what was said. */
function withoutSource(frame: ReadFrame, last: number, { first }: Bounds, pack: LanguagePack): number {
  for (let at = last; at > first + 1; at -= 1)
    if (pack.citingForms.has(frame.tokens[at]!.lower) && frame.tokens[at - 1]!.text === ',') return at - 2;
  return last;
}

function sourced(frame: ReadFrame, cue: Cue, mention: FoundMention, first: number, last: number): Bounds | null {
  const { tokens } = frame;
  if (cue.first === first) {
    const comma = tokens.findIndex((token, index) => index > mention.last && index < last && token.text === ',');
    if (comma < 0) return null;
    return { first: comma + 1, last };
  }
  if (last - mention.last > 12) return null;
  // "The closing needs, according to the code, a vote": the sentence goes on behind the source and would be cut in two.
  if (tokens[cue.first - 1]!.text === ',' && goesOn(frame, mention, last)) return null;
  return { first, last: tokens[cue.first - 1]!.text === ',' ? cue.first - 2 : cue.first - 1 };
}

/** Whether the clause that a source interrupts goes on behind it: a comma and then no preposition, "and" or word of time. */
function goesOn({ tokens }: ReadFrame, mention: FoundMention, last: number): boolean {
  for (let at = mention.last + 1; at < last; at += 1) {
    if (tokens[at]!.text !== ',') continue;
    const next = tokens[at + 1]!;
    return (
      next.kind === 'word' && !is(next, Lexical.preposition | Lexical.conjunction | Lexical.calendar | Lexical.relative)
    );
  }
  return false;
}
