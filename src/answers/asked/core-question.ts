/**
 * The question within what a reader writes: "Legal desk: what law bars it?", "Berg met reporters in Oslo. What did she tell them?",
 * "I need the date for my essay. When did the ferry sail?".
 */
import { framesFor } from '../../language/questions/frames.js';
import { questionPackFor } from '../../language/questions/index.js';
import { restated } from '../../language/questions/restated.js';
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { sentences } from '../../language/sentences.js';
import { fold } from '../../language/words.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { speakersOf, surnameOf } from '../passages/speakers.js';

/** A colon, or a dash between spaces, parts what a question is about or for from the question. */
const partEnd = /(?<=\S):\s+|\s+[–—-]{1,2}\s+|(?<=\?)\s+/gu;

/** The end of a sentence before one that begins with a small letter; never an initial or a title. */
const carelessEnd = /(?<=\p{L}{4})[.!]\s+(?=\p{Ll})/gu;

/** Words in quotation marks, which are never parted. */
const quoted = /["“”«„][^"“”«»„]*["“”»]/gu;

const trailing = /[\s.!?…,;]+$/u;

/** A part of what was written. */
interface Part {
  text: string;
  /** Without any word of the matter. */
  frame: boolean;
  asks: boolean;
}

/** A text cut at the ends of its sentences, at colons and at dashes, outside quotation marks. */
function cut(text: string, language: string): string[] {
  const kept = [...text.matchAll(quoted)].map(({ index, 0: words }) => [index, index + words.length] as const);
  const inside = (at: number): boolean => kept.some(([start, end]) => at > start && at < end);
  const ends = sentences(text, language).map(({ end }) => ({ end, next: end }));
  const marks = [...text.matchAll(partEnd)].map(({ index, 0: mark }) => ({ end: index, next: index + mark.length }));
  const careless = [...text.matchAll(carelessEnd)]
    .map(({ index, 0: mark }) => ({ end: index + 1, next: index + mark.length }))
    .filter(({ next }) => framesFor(language).opens.test(text.slice(next)));
  const cuts = [...ends, ...marks, ...careless].filter(({ end }) => !inside(end)).sort((a, b) => a.end - b.end);
  const parts: string[] = [];
  let start = 0;
  for (const { end, next } of [...cuts, { end: text.length, next: text.length }]) {
    const part = text.slice(start, end).trim();
    if (part !== '') parts.push(part);
    start = Math.max(start, next);
  }
  return parts;
}

/** Whether a part is all frame: none of its words is of any matter. */
function isFrame(part: string, language: string): boolean {
  const { words } = framesFor(language);
  return tokensOf(part, language).every(({ content, word }) => !content || words.has(fold(word)));
}

/** A text without a frame before its first comma or behind its last: "dumb question, ...", "..., going by these articles". */
function withoutAsides(text: string, language: string): string {
  if (/["“”«„]/u.test(text)) return text;
  const { purpose } = framesFor(language);
  if (purpose.test(text)) return withoutAsides(text.replace(purpose, ''), language);
  const [first, ...rest] = text.split(/(?<=,)\s+/u);
  // "Until then, what ..." asks for how it was.
  const asksAspect = (part: string): boolean =>
    policyAskedFor(language).aspects.some(({ asked, cue }) => asked.test(part) || cue?.test(part) === true);
  const isAside = (part: string): boolean =>
    isFrame(part, language) && !framesFor(language).elliptic.test(part) && !asksAspect(part);
  if (rest.length > 0 && isAside(first!)) return withoutAsides(rest.join(' '), language);
  const last = text.lastIndexOf(', ');
  return last > 0 && isAside(text.slice(last + 2)) ? withoutAsides(text.slice(0, last), language) : text;
}

/** Whether a text asks: by its question mark, or by how it opens. */
function asks(part: string, language: string): boolean {
  return /\?["”»]?$/u.test(part) || framesFor(language).opens.test(part);
}

/** A part with no more words than this that does not ask names a thing. */
const nameOfThing = 8;

/** A question with the thing it calls "that" named by the part before it; null where it calls nothing so. */
function withThing(question: string, named: string, language: string): string | null {
  const { thing } = framesFor(language);
  const isName = named.split(/\s+/u).length <= nameOfThing && !/[.!?,]/u.test(named);
  return isName && thing.test(question) ? question.replace(thing, () => named) : null;
}

/** The one known person a text names by the last name; null for nobody and for several. */
function personIn(coverage: Coverage, text: string, language: string): string | null {
  const words = new Map(tokensOf(text, language).map(({ word, start, end }) => [word, text.slice(start, end)]));
  const named = speakersOf(coverage)
    .filter(({ kind }) => kind === 'person')
    .flatMap((speaker) => words.get(surnameOf(speaker) ?? '') ?? []);
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? null : only;
}

/** A question with the person it calls "she" named, where what stands before names one person. */
function withPerson(coverage: Coverage, question: string, before: string, language: string): string {
  const name = personIn(coverage, before, language);
  return name === null ? question : question.replace(framesFor(language).person, () => name);
}

/** A question in two parts that has a form of one; others as they are written. */
function inOnePart(written: string, language: string): string {
  const bare = written.replace(trailing, '');
  const whole = restated(bare, questionPackFor(language).parted);
  return whole === bare ? written : whole;
}

/**
 * The question that a reader asks, without what only stands around it, and with what a part before it tells of the matter
 * behind it. A text of one part is left as it is.
 *
 * @param written - as the reader wrote it
 * @param language - ISO 639-1 code
 * @returns the question; the text itself where no part of it asks
 */
export function coreQuestion(coverage: Coverage, written: string, language: string): string {
  const text = withoutAsides(inOnePart(written, language), language);
  const parts: Part[] = cut(text, language).map((part) => ({
    text: part.replace(trailing, ''),
    frame: isFrame(part, language),
    asks: asks(part, language),
  }));
  const told = parts.filter((part) => !part.asks && !part.frame).map((part) => part.text);
  const asking = parts.find((part) => part.asks && !part.frame);
  // "An aid group warned of floods. Which one?"
  const open = parts.find((part) => part.asks && framesFor(language).elliptic.test(part.text));
  const question = asking ?? (told.length > 0 ? open : undefined);
  if (question !== undefined) {
    if (parts.length === 1) return clauseLast(coverage, text, language);
    return withTold(coverage, clauseLast(coverage, question.text, language), told, language);
  }
  return told.length === 1 && parts.length > 1 ? told[0]! : text;
}

/** A question with what the parts around it tell of the matter: in place of "that" or "she", and behind it. */
function withTold(coverage: Coverage, question: string, told: readonly string[], language: string): string {
  const [scene, ...more] = told;
  if (scene === undefined) return question;
  const asked = withPerson(coverage, question, scene, language);
  const named = more.length === 0 && asked === question ? withThing(question, scene, language) : null;
  return named ?? [asked, ...told].join(', ');
}

/** A question behind a condition, or behind the clause that says when and names whom the question calls "she", with the clause last. */
function clauseLast(coverage: Coverage, text: string, language: string): string {
  const { clauseFirst, conditionFirst, person } = framesFor(language);
  const clause = clauseFirst.exec(text);
  const match = clause !== null && person.test(clause[2]!) ? clause : conditionFirst.exec(text);
  if (match === null) return text;
  const asked = withPerson(coverage, match[2]!.replace(trailing, ''), match[1]!, language);
  return `${asked} ${match[1]!.charAt(0).toLowerCase()}${match[1]!.slice(1)}`;
}
