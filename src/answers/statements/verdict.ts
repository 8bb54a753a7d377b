/** Whether words laid along a record are that record's words, harmlessly other words, or another statement. */
import { relatedStems } from '../../language/related-words.js';
import { isNegation, isNumber, isScope, modalOf, namesAnything, opensClause } from '../../language/meaning.js';
import { type Alignment, type Pair, type Unit } from './alignment.js';

/**
 * `same`: every asked word stands there in order; `reworded`: what differs does not change the meaning;
 * `changed`: a word that changes the meaning was added, dropped or exchanged.
 */
export type Verdict = 'same' | 'reworded' | 'changed';

export interface Judging {
  language: string;
  /** The asker put the words in quotation marks, so each of them was asked for. */
  exact: boolean;
  /** Whether the article has a stem: an asker may name what the article says elsewhere. */
  inArticle: (stem: string) => boolean;
}

/** Words of one place that only one side has. */
interface Gap {
  asked: readonly Unit[];
  record: readonly Unit[];
}

/** Past this many words on record between two asked ones, a whole phrase was left out rather than a word changed. */
const phraseLength = 3;

/** A denial this near before the first word asked for turns it round. */
const denialReach = 2;

/** Or this near before the clause that they are: "I will not tell anybody that the gates hold". */
const clauseReach = 8;

/** What stands on record in place of asked words before the first or after the last shared one, within the sentence. */
function beyond(record: readonly Unit[], from: number, step: 1 | -1, count: number): Unit[] {
  const found: Unit[] = [];
  for (let at = from; found.length < count; at += step) {
    const unit = record[at];
    if (unit === undefined || (step === 1 && unit.opens)) break;
    found.push(unit);
    if (unit.opens) break;
  }
  return found;
}

function gapsOf({ asked, record, pairs }: Alignment): Gap[] {
  const first = pairs[0]!;
  const last = pairs.at(-1)!;
  const gaps: Gap[] = [];
  if (first.asked > 0) {
    const inPlace = record[first.record]!.opens ? [] : beyond(record, first.record - 1, -1, first.asked);
    gaps.push({ asked: asked.slice(0, first.asked), record: inPlace });
  }
  for (const [index, pair] of pairs.entries()) {
    const next = pairs[index + 1];
    if (next === undefined) break;
    const gap = { asked: asked.slice(pair.asked + 1, next.asked), record: record.slice(pair.record + 1, next.record) };
    if (gap.asked.length > 0 || gap.record.length > 0) gaps.push(gap);
  }
  const trailing = asked.slice(last.asked + 1);
  if (trailing.length > 0) gaps.push({ asked: trailing, record: beyond(record, last.record + 1, 1, trailing.length) });
  return gaps;
}

function modals(units: readonly Unit[], language: string): string[] {
  return units.flatMap(({ word }) => modalOf(word, language) ?? []);
}

function changesMeaning(gap: Gap, { language, exact, inArticle }: Judging): boolean {
  const small = (units: readonly Unit[], is: (word: string, language: string) => boolean): boolean =>
    units.some(({ word }) => is(word, language));
  const shortOnRecord = gap.record.length <= phraseLength;
  if (small(gap.asked, isNegation) || small(gap.record, isNegation)) return true;
  if (small(gap.asked, isNumber)) return true;
  if (small(gap.record, isNumber) && gap.asked.some(({ content }) => content)) return true;
  if (small(gap.asked, isScope) || (shortOnRecord && small(gap.record, isScope))) return true;
  const askedModals = modals(gap.asked, language);
  const recordModals = modals(gap.record, language);
  if (askedModals.length > 0 && recordModals.length > 0 && askedModals[0] !== recordModals[0]) return true;
  if (askedModals.length > 0 && recordModals.length === 0 && exact) return true;
  if (askedModals.length === 0 && recordModals.length > 0 && gap.asked.length > 0 && shortOnRecord) return true;
  const askedContent = gap.asked.filter(({ content, word }) => content && (exact || !namesAnything(word, language)));
  const recordContent = gap.record.filter(({ content }) => content);
  if (askedContent.length === 0) return false;
  if (exact) return true;
  // Where nothing of content stands in its place, a word is an addition.
  if (recordContent.length === 0) return !askedContent.every(({ stem }) => inArticle(stem));
  return !askedContent.every(({ stem }) => recordContent.some((other) => relatedStems(stem, language).has(other.stem)));
}

/** Whether a denial that was not asked for stands right before the words, or before the clause that they are. */
function deniedBefore({ record, pairs }: Alignment, language: string): boolean {
  const first = pairs[0]!.record;
  const isClause = opensClause(record[first - 1]?.word ?? '', language);
  const sentence = isClause ? record.slice(0, first + 1).findLastIndex(({ opens }) => opens) : 0;
  const from = Math.max(0, sentence, first - (isClause ? clauseReach : denialReach));
  return record.slice(from, first).some(({ word }) => isNegation(word, language));
}

/** Whether the words on record between two pairs are another phrase or sentence, where those asked for stand side by side. */
function farApart({ record }: Alignment, before: Pair | undefined, after: Pair | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  const between = record.slice(before.record + 1, after.record + 1);
  if (after.asked - before.asked > phraseLength) return false;
  return between.length - 1 > phraseLength || between.some(({ opens }) => opens);
}

/** Whether a "never" or a number that was asked for stands on record, but in another phrase than the words around it. */
function isStranded(alignment: Alignment, language: string): boolean {
  const { asked, pairs } = alignment;
  return pairs.some((pair, index) => {
    const { word } = asked[pair.asked]!;
    if (!isNegation(word, language) && !isScope(word, language) && !isNumber(word, language)) return false;
    const [before, after] = [pairs[index - 1], pairs[index + 1]];
    return (before ?? after) !== undefined && farApart(alignment, before, pair) && farApart(alignment, pair, after);
  });
}

/** Judges an alignment that covers enough of the asked words to be looked at. */
export function judge(alignment: Alignment, judging: Judging): Verdict {
  const { asked, pairs } = alignment;
  if (pairs.length === 0) return 'changed';
  const changed = gapsOf(alignment).some((gap) => changesMeaning(gap, judging));
  if (changed || deniedBefore(alignment, judging.language) || isStranded(alignment, judging.language)) return 'changed';
  const complete = pairs.length === asked.length && pairs.every(({ sameness }) => sameness === 'word');
  return complete ? 'same' : 'reworded';
}
