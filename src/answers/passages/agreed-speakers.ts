/** Who says what several articles print in the same words: a pronoun that one of them leaves open another one makes plain. */
import type { Article } from '../../coverage/article.js';
import type { Quotation, Reading, Speaker } from '../../coverage/reading.js';
import { fold } from '../../language/words.js';

/** Of fewer words than this two people say the same. */
const tellingWords = 8;

/** A reading so much surer of its speaker than another's, of the same words, is the one to be believed. */
const surer = 0.05;

/** An article, and what reading it yields. */
export interface ReadArticle {
  article: Article;
  reading: Reading;
}

/** Words as one article prints them, with whom its reading takes for their speaker. */
interface Copy extends ReadArticle {
  quotation: Quotation;
  speaker: Speaker;
}

/** The words of a quotation as they are compared with other articles'; null for those that several people may say. */
function comparedWords({ kind, text }: Quotation): string | null {
  if (kind === 'indirect') return null;
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < tellingWords ? null : words.join(' ');
}

/** So many articles are looked at between two pauses. */
const articlesAStep = 20;

/** What is printed with a speaker by more than one article, by its words. */
function* copiesByWords(articles: readonly ReadArticle[]): Generator<undefined, Copy[][]> {
  const copies = new Map<string, Copy[]>();
  for (const [at, { article, reading }] of articles.entries()) {
    if (at % articlesAStep === articlesAStep - 1) yield;
    for (const quotation of reading.quotations) {
      const speaker = quotation.speaker === null ? undefined : reading.speakers[quotation.speaker];
      const words = speaker === undefined ? null : comparedWords(quotation);
      if (speaker === undefined || words === null) continue;
      const known = copies.get(words);
      const copy = { article, reading, quotation, speaker };
      if (known === undefined) copies.set(words, [copy]);
      else known.push(copy);
    }
  }
  return [...copies.values()].filter((each) => each.length > 1);
}

function surname(name: string): string {
  return fold(name).split(/\s+/u).at(-1)!;
}

/** Whether an article itself names the speaker of its words where it prints them. */
function isNamedThere({ quotation: { mention }, speaker }: Copy): boolean {
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
function surest(copies: readonly Copy[]): Copy | null {
  const best = copies.reduce((most, copy) => (copy.quotation.confidence > most.quotation.confidence ? copy : most));
  const own = surname(best.speaker.name);
  const isAsSure = ({ quotation, speaker }: Copy): boolean =>
    speaker.kind !== 'unnamed' &&
    surname(speaker.name) !== own &&
    quotation.confidence + surer > best.quotation.confidence;
  return best.speaker.kind !== 'person' || copies.some(isAsSure) ? null : best;
}

/**
 * Readings in which whoever a pronoun stands for says the same words as in the articles whose reading is surer. A name that an
 * article itself prints beside the words is left: then the outlets differ.
 *
 * @returns in steps, the readings that change, by article; a person whom an article does not name is nobody there
 */
export function* agreedReadings(articles: readonly ReadArticle[]): Generator<undefined, Map<Article, Reading>> {
  const changed = new Map<Article, { reading: Reading; speakers: Speaker[]; now: Map<Quotation, number | null> }>();
  for (const copies of yield* copiesByWords(articles)) {
    const best = surest(copies);
    if (best === null) continue;
    const own = surname(best.speaker.name);
    for (const copy of copies) {
      const { article, reading, quotation, speaker } = copy;
      if (speaker.kind === 'unnamed' || surname(speaker.name) === own || isNamedThere(copy)) continue;
      const change = changed.get(article) ?? { reading, speakers: [...reading.speakers], now: new Map() };
      change.now.set(quotation, placeOf(change.speakers, copy, best.speaker));
      changed.set(article, change);
    }
  }
  return new Map(
    [...changed].map(([article, { reading, speakers, now }]) => [
      article,
      { ...reading, speakers, quotations: continued(reading.quotations, now) },
    ]),
  );
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
