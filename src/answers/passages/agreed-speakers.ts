/** Who says what several articles print in the same words: a pronoun that one of them leaves open another one makes plain. */
import type { Article } from '../../coverage/article.js';
import type { Quotation, Reading, Speaker } from '../../coverage/reading.js';
import { fold } from '../../language/words.js';

/** So many words in a row are printed alike by chance seldom: of fewer two people say the same. */
const tellingWords = 8;

/** A reading so much surer of its speaker than another's, of the same words, is the one to be believed. */
const surer = 0.05;

/** An article, and what reading it yields. */
export interface ReadArticle {
  article: Article;
  reading: Reading;
}

/** Words as one article prints them, with whom its reading takes for their speaker; null for nobody. */
interface Copy extends ReadArticle {
  quotation: Quotation;
  speaker: Speaker | null;
  /** The runs of its words that are compared. */
  runs: readonly string[];
}

/** A run is compared where a quotation or a word of so many letters begins: fewer runs, of which two of the same words share some. */
const anchorLength = 6;

/** A copy whose reading says who speaks. */
type Told = Copy & { speaker: Speaker };

function isTold(copy: Copy): copy is Told {
  return copy.speaker !== null;
}

/** The runs of words of a quotation that are compared with other articles'; none of those that several people may say. */
function runsOf({ kind, text }: Quotation): string[] {
  if (kind === 'indirect') return [];
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs: string[] = [];
  for (let at = 0; at + tellingWords <= words.length; at += 1) {
    if (at === 0 || words[at]!.length >= anchorLength) runs.push(words.slice(at, at + tellingWords).join(' '));
  }
  return runs;
}

/** So many articles are looked at between two pauses. */
const articlesAStep = 20;

/** What is quoted, article by article. */
function* copiesIn(articles: readonly ReadArticle[]): Generator<undefined, Copy[]> {
  const copies: Copy[] = [];
  for (const [at, { article, reading }] of articles.entries()) {
    if (at % articlesAStep === articlesAStep - 1) yield;
    for (const quotation of reading.quotations) {
      const speaker = quotation.speaker === null ? null : reading.speakers[quotation.speaker]!;
      copies.push({ article, reading, quotation, speaker, runs: runsOf(quotation) });
    }
  }
  return copies;
}

/** Whether an article leaves it to a pronoun who speaks: somebody, or an office whose name it does not print. */
function isOpen(copy: Copy): boolean {
  return !isTold(copy) || !isNamedThere(copy);
}

/** So many quotations are looked at between two pauses. */
const copiesAStep = 200;

/** Who says something, each with the copy whose reading is surest of it: of words that a thousand outlets print these are few. */
type Sayers = Map<string, Told>;

function addSayer(sayers: Sayers, copy: Told): void {
  const own = surname(copy.speaker.name);
  const known = sayers.get(own);
  if (known === undefined || known.quotation.confidence < copy.quotation.confidence) sayers.set(own, copy);
}

/** The quotations that leave open who speaks, each with whoever says a run of its words where these are several, or its own names nobody. */
function* disputed(copies: readonly Copy[]): Generator<undefined, [Copy, Told[]][]> {
  const byRun = new Map<string, Sayers>();
  for (const [at, copy] of copies.entries()) {
    if (at % copiesAStep === copiesAStep - 1) yield;
    if (isOpen(copy)) for (const run of copy.runs) if (!byRun.has(run)) byRun.set(run, new Map());
  }
  for (const [at, copy] of copies.entries()) {
    if (at % copiesAStep === copiesAStep - 1) yield;
    for (const run of copy.runs) {
      const sayers = byRun.get(run);
      if (sayers !== undefined && isTold(copy)) addSayer(sayers, copy);
    }
  }
  const found: [Copy, Told[]][] = [];
  for (const [at, copy] of copies.entries()) {
    if (at % copiesAStep === copiesAStep - 1) yield;
    if (!isOpen(copy)) continue;
    const sayers: Sayers = new Map();
    for (const run of copy.runs) for (const each of byRun.get(run)!.values()) addSayer(sayers, each);
    if (sayers.size > (isTold(copy) ? 1 : 0)) found.push([copy, [...sayers.values()]]);
  }
  return found;
}

function surname(name: string): string {
  return fold(name).split(/\s+/u).at(-1)!;
}

/** Whether an article itself names the speaker of its words where it prints them. */
function isNamedThere({ quotation: { mention }, speaker }: Told): boolean {
  return mention !== null && fold(mention.text).includes(surname(speaker.name));
}

/** The place of a speaker of this surname among an article's, one more where its text only names the person; null where it does not. */
function placeOf(speakers: Speaker[], { article }: ReadArticle, person: Speaker): number | null {
  const known = speakers.findIndex(({ kind, name }) => kind === 'person' && surname(name) === surname(person.name));
  if (known !== -1) return known;
  const [printed] = person.name.split(/\s+/u).slice(-1);
  for (const { number, text } of article.paragraphs) {
    const start = text.search(new RegExp(`(?<!\\p{L})${printed!.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u'));
    if (start === -1) continue;
    const named = { paragraph: number, start, end: start + printed!.length, text: printed! };
    return speakers.push({ name: printed!, kind: 'person', role: null, named, roleAt: null }) - 1;
  }
  return null;
}

/** Of copies with several speakers, the person whom a reading is surest of; null where readings are as sure of two. */
function surest(copies: readonly Told[]): Told | null {
  const named = copies.filter(({ speaker }) => speaker.kind !== 'unnamed');
  if (named.length === 0) return null;
  const best = named.reduce((most, copy) => (copy.quotation.confidence > most.quotation.confidence ? copy : most));
  const own = surname(best.speaker.name);
  const isAsSure = ({ quotation, speaker }: Told): boolean =>
    surname(speaker.name) !== own && quotation.confidence + surer > best.quotation.confidence;
  return best.speaker.kind !== 'person' || named.some(isAsSure) ? null : best;
}

/**
 * Readings in which whoever a pronoun stands for says the same words as in the articles whose reading is surer. A name that an
 * article itself prints beside the words is left: then the outlets differ.
 *
 * @returns in steps, the readings that change, by article; a person whom an article does not name is nobody there
 */
export function* agreedReadings(articles: readonly ReadArticle[]): Generator<undefined, Map<Article, Reading>> {
  const changed = new Map<Article, { reading: Reading; speakers: Speaker[]; now: Map<Quotation, number | null> }>();
  for (const [copy, sayers] of yield* disputed(yield* copiesIn(articles))) {
    const best = surest(sayers);
    const { article, reading, quotation, speaker } = copy;
    if (best === null || (speaker !== null && surname(speaker.name) === surname(best.speaker.name))) continue;
    const change = changed.get(article) ?? { reading, speakers: [...reading.speakers], now: new Map() };
    change.now.set(quotation, placeOf(change.speakers, copy, best.speaker));
    changed.set(article, change);
  }
  return new Map(
    [...changed].map(([article, { reading, speakers, now }]) => [
      article,
      { ...reading, speakers, quotations: continued(reading.quotations, withLeading(article, reading, now)) },
    ]),
  );
}

/** A quotation stands at most so many paragraphs before another of which it is told alike. */
const besideReach = 2;

/** Quotations with other speakers, and those right before them of which a pronoun says that they are of the same one. */
function withLeading(
  { paragraphs }: Article,
  { quotations, speakers }: Reading,
  now: ReadonlyMap<Quotation, number | null>,
): Map<Quotation, number | null> {
  const all = new Map(now);
  for (let at = quotations.length - 1; at > 0; at -= 1) {
    const [before, quotation] = [quotations[at - 1]!, quotations[at]!];
    const is = all.get(quotation);
    if (is === undefined || all.has(before) || before.speaker !== quotation.speaker || before.speaker === null)
      continue;
    const own = surname(speakers[before.speaker]!.name);
    const names = fold(paragraphs[before.paragraph - 1]?.text ?? '').includes(own);
    if (!names && quotation.paragraph - before.paragraph <= besideReach) all.set(before, is);
  }
  return all;
}

/** Quotations with other speakers, those that go on with one of them along with it. */
function continued(quotations: readonly Quotation[], now: ReadonlyMap<Quotation, number | null>): Quotation[] {
  let before: { was: number | null; is: number | null } | null = null;
  return quotations.map((quotation) => {
    const is = now.get(quotation);
    if (is !== undefined) {
      before = { was: quotation.speaker, is };
      return { ...quotation, speaker: is };
    }
    if (before !== null && quotation.continues && quotation.speaker === before.was)
      return { ...quotation, speaker: before.is };
    before = null;
    return quotation;
  });
}
