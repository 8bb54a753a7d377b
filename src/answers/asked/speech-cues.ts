/**
 * Reads a wish for what somebody said by its cues, in whatever order they stand: words that ask for speech, a name on record, and
 * what is left of the question, which is the topic. For questions that no form reads.
 */
import { type QuestionPack, questionPacks } from '../../language/questions/index.js';
import { framesFor } from '../../language/questions/frames.js';
import { isNegation } from '../../language/meaning.js';
import { editDistance } from '../../language/edit-distance.js';
import { packFor } from '../../language/packs/index.js';
import { fold, withoutEndMarks, type Word, words } from '../../language/words.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { namesInQuestion } from './speaker-names.js';
import { quotedWords } from '../intent.js';

/** What is asked of speech; `spoken` where a noun or a verb for saying asks for it. */
export type SpeechAsked = { spoken: boolean } &
  /** What somebody said; an empty topic is everything. */
  (
    | { want: 'statements'; speaker: string; topic: string }
    /**
     * Who said something: `topic` is what it was about, or else what it says; `giver`, who is asked for by a name or an office that
     * nobody on record has.
     */
    | { want: 'speaker'; topic: string; about: boolean; giver: string | null }
    /** Who said words in quotation marks, among others that only tell what they are about. */
    | { want: 'quotation'; words: string }
  );

/** What a word of a question is to a wish for speech. A word can be several. */
interface Cue {
  word: Word;
  whoever: boolean;
  noun: boolean;
  verb: boolean;
  about: boolean;
  by: boolean;
  frame: boolean;
  /** Says nothing where all words beside it say nothing. */
  asideOnly: boolean;
  light: boolean;
  closing: boolean;
}

/** Ends what belongs together in a question: marks, and dashes between spaces. An apostrophe or a hyphen does not. */
const segmentEnd = /[?!;:,…()/]+|\.+(?=\s|$)|\s[–—-]+\s|--+|<-|->/gu;

/** A cue with fewer letters is nearly too many other words. */
const slipLength = 4;

/** Whether a word is another with a letter more or less, or with two in the wrong order; both begin alike. */
function isSlipOf(word: string, cue: string): boolean {
  if (cue.length < slipLength || word[0] !== cue[0] || Math.abs(word.length - cue.length) > 1) return false;
  if (word.length !== cue.length) return editDistance(word, cue, 1) <= 1;
  const sorted = (letters: string): string => Array.from(letters).sort().join('');
  return sorted(word) === sorted(cue);
}

/** The cue that a word nobody prints is a slip of: "abuot", "wat"; the word itself where it is none. */
function unslipped(word: string, pack: QuestionPack, known: (word: string) => boolean): string {
  const { verbs, about, nouns, frame } = pack.speechCues;
  if (word.length < slipLength - 1 || [verbs, about, nouns, frame].some((cues) => cues.has(word)) || known(word))
    return word;
  for (const cues of [about, verbs, nouns, frame]) for (const cue of cues) if (isSlipOf(word, cue)) return cue;
  return word;
}

function cueOf(word: Word, pack: QuestionPack, known: (word: string) => boolean): Cue {
  const { whoever, nouns, verbs, about, by, frame, light, closing } = pack.speechCues;
  // A name is seldom a slip.
  const isName = word.start > 0 && /^\p{Lu}/u.test(word.text);
  const whole = isName ? fold(word.text) : unslipped(fold(word.text), pack, known);
  // "l'auteur", "d'apres": what is elided is a word of its own.
  const parts = whole.split("'");
  const last = parts.at(-1)!;
  const isIn = (cues: ReadonlySet<string>): boolean => cues.has(whole) || (parts.length > 1 && cues.has(last));
  const elided = parts.length > 1 && parts.every((part) => light.has(part) || frame.has(part));
  return {
    word,
    whoever: isIn(whoever),
    noun: isIn(nouns),
    verb: isIn(verbs),
    about: about.has(whole),
    by: by.has(whole),
    frame: frame.has(whole),
    asideOnly: framesFor(pack.code).words.has(whole),
    light: light.has(whole) || elided,
    closing: closing.has(whole),
  };
}

function isCue({ whoever, noun, verb, about }: Cue): boolean {
  return whoever || noun || verb || about;
}

/** Whether a word says nothing of what was said where it stands before it. */
function isAround(cue: Cue): boolean {
  return isCue(cue) || cue.by || cue.frame || cue.light;
}

/** A stretch of a question between marks or names, without what stands around what it tells. */
interface Stretch {
  /** What is left; empty where nothing is. */
  text: string;
  /** The cues before what is left, in order, and those behind it. */
  before: readonly Cue[];
  behind: readonly Cue[];
}

function isThat({ word }: Cue): boolean {
  return /^(?:that|qu[e'’])/iu.test(word.text) && word.text.length <= 5;
}

function isAuxiliary(cue: Cue | undefined, { speechCues: { polar } }: QuestionPack): boolean {
  return cue !== undefined && polar.test(cue.word.text);
}

/**
 * How many of the words before what a stretch tells are no part of it. Behind a verb for saying all are: what may say nothing
 * elsewhere ("we had", "all") is said there.
 */
function openingOf(around: readonly Cue[], pack: QuestionPack): number {
  const that = around.findLastIndex(isThat);
  const cue = around.findLastIndex(isCue);
  const last = around[cue];
  if (that > cue && cue >= 0) return that + 1;
  // "according to whom can the gates not hold": the verb stands first because it is asked.
  if (last?.whoever === true && isAuxiliary(around[cue + 1], pack)) return cue + 2;
  if (last?.whoever === true && around[cue + 1]?.by === true) return cue + 2;
  if (last !== undefined && !last.noun) return cue + 1;
  return around.findLastIndex((each) => isCue(each) || each.by || each.frame) + 1;
}

/**
 * Where the words begin that ask, behind others that tell why: "I am writing a paper and wonder who spoke about the locks"; 0 where
 * they come first.
 */
function askingRun(cues: readonly Cue[]): number {
  for (let at = 0; at < cues.length; at += 1) {
    if (!isAround(cues[at]!)) continue;
    const end = cues.findIndex((cue, place) => place > at && !isAround(cue));
    const run = cues.slice(at, end === -1 ? cues.length : end);
    if (run.some(({ whoever }) => whoever) && run.some(({ verb, noun, about }) => verb || noun || about))
      return end === -1 ? 0 : at;
    at += run.length;
  }
  return 0;
}

/** Takes what stands around what a stretch tells away. */
function stripped(text: string, cues: readonly Cue[], pack: QuestionPack): Stretch {
  if (cues.every((cue) => isAround(cue) || cue.asideOnly)) return { text: '', before: cues, behind: [] };
  const asking = askingRun(cues);
  if (asking > 0) return stripped(text, cues.slice(asking), pack);
  const from = openingOf(
    cues.slice(
      0,
      cues.findIndex((cue) => !isAround(cue)),
    ),
    pack,
  );
  const before = cues.slice(0, from);
  const last = before.findLast(isCue);
  const tellsClause = last !== undefined && !last.about && !last.noun && !before.at(-1)!.by;
  let to = cues.length;
  while (to > from + 1) {
    const cue = cues[to - 1]!;
    const closes = cue.closing || cue.whoever || (!tellsClause && (cue.noun || cue.verb) && !cue.about);
    if (!closes) break;
    to -= 1;
  }
  // What closes nothing by itself stays: "the gate they are in".
  if (!cues.slice(to).some((cue) => isCue(cue) || cue.frame)) to = cues.length;
  const start = cues[from]!.word.start;
  return { text: text.slice(start, cues[to - 1]!.word.end).trim(), before, behind: cues.slice(to) };
}

/** The pack of whose words a question has most. */
function packOf(asked: readonly Word[], known: (word: string) => boolean): QuestionPack {
  const count = (pack: QuestionPack): number => asked.filter((word) => isAround(cueOf(word, pack, known))).length;
  return questionPacks.reduce((best, pack) => (count(pack) > count(best) ? pack : best));
}

/** Where a question is cut: at marks, and around the name of the speaker. */
function stretchesOf(
  text: string,
  cues: readonly Cue[],
  name: { start: number; end: number } | null,
  pack: QuestionPack,
): Stretch[] {
  const ends = [...text.matchAll(segmentEnd)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const inWord = ({ start, end }: { start: number; end: number }): boolean =>
    cues.some(({ word }) => start < word.end && end > word.start);
  const cuts = [...ends.filter((end) => !inWord(end)), ...(name === null ? [] : [name])];
  cuts.sort((a, b) => a.start - b.start);
  const found: Stretch[] = [];
  let start = 0;
  for (const { start: at, end } of [...cuts, { start: text.length, end: text.length }]) {
    const held = cues.filter(({ word }) => word.start >= start && word.end <= at);
    if (held.length > 0) found.push(stripped(text, held, pack));
    start = end;
  }
  return found;
}

/** Behind a name that is parted from what follows: "Berg: the weir?". */
const standsAlone = /^\s*(?:[:;?!]|[–—-]\s)/u;

/** Whether what is left of a question is nothing but a no, or a word nobody would look for. */
function isNothing(text: string, language: string): boolean {
  return !tokensOf(text, language).some(({ content }) => content);
}

/** Quotation marks of all kinds. */
const marks = /["“”«»„‟]/gu;

/**
 * What a reader tells beside words in quotation marks, with those: "about the repairs, which "will take a while"".
 *
 * @returns null where the words in quotation marks are all that is told
 */
export function toldAround(coverage: Coverage, text: string, language: string): string | null {
  const quoted = quotedWords(text);
  if (quoted === null) return null;
  const asked = speechAsked(coverage, text.replace(marks, ' '), language);
  if (asked?.want !== 'speaker') return null;
  return words(asked.topic).length > words(quoted).length ? asked.topic : null;
}

/** Two words or more with capitals: the name of somebody. */
const writtenAsName = /\p{Lu}[\p{L}'’.-]* \p{Lu}/u;

/** Whom a question takes for the one something said comes from: "a comment from the Dutch ambassador", "by Ann Lee". */
function giverIn(text: string, { speakerAsked, code }: QuestionPack): string | null {
  const giver = speakerAsked?.giver.exec(withoutEndMarks(text.trim()))?.[1];
  if (giver === undefined) return null;
  const { personNouns, titles } = packFor(code);
  const isPerson = words(giver).some(({ text: word }) => personNouns.has(fold(word)) || titles.has(fold(word)));
  return isPerson || writtenAsName.test(giver) ? giver : null;
}

/** Fewer words in quotation marks may be anybody's. */
const fewestQuoted = 3;

/** The words in quotation marks, unless a no outside them turns them round. */
function quotationAsked(text: string, quoted: string, language: string): SpeechAsked | null {
  const around = words(text.replace(quoted, ' '));
  if (words(quoted).length < fewestQuoted || around.some(({ text: word }) => isNegation(fold(word), language)))
    return null;
  return { spoken: true, want: 'quotation', words: quoted };
}

/**
 * Reads what a question asks of speech.
 *
 * @param text - the question, in whatever words
 * @returns null where it does not ask for speech, and where it names a speaker who is not on record
 */
export function speechAsked(coverage: Coverage, text: string, language: string): SpeechAsked | null {
  const quoted = quotedWords(text);
  if (quoted !== null) return quotationAsked(text, quoted, language);
  const asked = words(text);
  const known = (word: string): boolean => tokensOf(word, language).some(({ stem }) => coverage.knows(stem));
  const pack = packOf(asked, known);
  const { polar, anything } = pack.speechCues;
  if (polar.test(text.trim()) && !anything.test(text)) return null;
  const cues = asked.map((word) => cueOf(word, pack, known));
  const spoken = cues.some(({ noun, verb }) => noun || verb);
  const open = cues.map((cue) => ({ word: cue.word, open: !isAround(cue) }));
  const names = namesInQuestion(coverage, open, language);
  const before = (at: number): Cue | undefined =>
    cues.findLast(({ word, light, by }) => word.end <= at && (!light || by));
  const speaker = names.find(({ start }) => before(start)?.about !== true) ?? null;
  const whole = stretchesOf(text, cues, null, pack);
  const asksWho = whole.some(({ before: opening, behind }) => [...opening, ...behind].some(({ whoever }) => whoever));
  if (speaker !== null && !asksWho) {
    const parts = stretchesOf(text, cues, speaker, pack);
    const left = parts.map((part) => part.text).filter((part) => !isNothing(part, language));
    const alone = standsAlone.test(text.slice(speaker.end));
    if (left.length > 0 && !cues.some(isCue) && !alone) return null;
    const topic = left.filter((part) => !speaker.isRole(part)).join(' ');
    // "Has the mayor said anything about Berg's plan": somebody else is asked for.
    if (polar.test(topic)) return null;
    return { spoken, want: 'statements', speaker: speaker.name, topic };
  }
  const topic = whole
    .map(({ text: part }) => part)
    .filter((part) => !isNothing(part, language))
    .join(', ');
  if (topic === '') return null;
  const leading = whole.find(({ text: part }) => part !== '' && !isNothing(part, language))!;
  const last = leading.before.findLast((cue) => isCue(cue) || cue.by);
  const about = last?.about === true || ((last?.noun === true || last?.by === true) && !leading.before.some(isThat));
  if (asksWho) return { spoken, want: 'speaker', topic, about, giver: null };
  // "The line about the lower gate": "the claim that the gates hold": a noun with what it tells asks for the speaker.
  const ofNoun = leading.before.some(({ noun }) => noun) && (last?.about === true || leading.before.some(isThat));
  return ofNoun ? { spoken, want: 'speaker', topic, about, giver: giverIn(text, pack) } : null;
}
