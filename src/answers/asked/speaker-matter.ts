/** What a question for a speaker says was said: what is left of it without the words that ask, in whatever words they do. */
import { denies } from '../../language/meaning.js';
import { questionPackFor, questionPacks } from '../../language/questions/index.js';
import type { SpeakerAskedWords } from '../../language/questions/speaker-asked.js';
import { isStopWord } from '../../language/stop-words.js';
import { fold, withoutEndMarks, type Word, words } from '../../language/words.js';
import { plainQuestion, quotedWords } from '../intent.js';
import { withoutIdioms } from './plain-verbs.js';
import type { Coverage } from '../passages/passages.js';
import { type KnownSpeaker, speakersNamed } from '../passages/speakers.js';
import { namesInQuestion } from './speaker-names.js';

/** What a reader tells was said. */
export interface Matter {
  /** In the reader's words, without those that ask. */
  matter: string;
  /** The words that tell how it was said ("warned", "his fear"): they may be told otherwise on record. */
  attitudes: string;
  /** Whether the reader says so with a no. */
  denied: boolean;
  /** Words of the roles of those it asks for, folded: "which minister"; null where it asks for anybody. */
  office?: ReadonlySet<string> | null;
}

/** A question for whoever said something. */
export interface SpeakerMatter extends Matter {
  /** Whether a word for saying, thinking or wishing asks for it; not in "who closed the gate". */
  spoken: boolean;
  /** Whether it is done to somebody by words, as accusing and mocking are: what they are said of alone is not what was said. */
  ofAnother: boolean;
  /** Whether a verb for saying no asks for it: denying, refusing, doubting. */
  denial: boolean;
  /** Whether it is done by its own word, as apologising and thanking are: a statement without one for it is none. */
  performed: boolean;
}

/** What is elided before a word: "qu'on", "l'annonce"; a word of its own. */
const elided = /^(\p{L}{1,2})['’](?=\p{L}{2})/u;

/** The words of a text, those parted that an apostrophe joins in French. */
function partedWords(text: string, language: string): Word[] {
  return words(text).flatMap((word) => {
    const before = language === 'fr' ? elided.exec(word.text)?.[1] : undefined;
    if (before === undefined) return [word];
    const at = word.start + before.length + 1;
    return [
      { text: before, start: word.start, end: at },
      { text: word.text.slice(before.length + 1), start: at, end: word.end },
    ];
  });
}

/** Where what was said begins behind something else that the speaker did: "who gave no date but replied that"; null where it does not. */
function saidWithin(found: readonly Word[], from: number, asked: SpeakerAskedWords): number | null {
  const rest = found.filter(({ start }) => start >= from).map(({ text, end }) => ({ word: fold(text), end }));
  const that = rest.findIndex(({ word }) => asked.clauses.has(word));
  if (that < 2) return null;
  const says = rest.slice(0, that).findLastIndex(({ word }) => asked.saying.has(word) || asked.attitudes.has(word));
  const isBetween = says > 0 && rest.slice(says + 1, that).every(({ word }) => asked.around.has(word));
  return isBetween ? rest[that]!.end : null;
}

/** Reads the opening of a question, up to where what was said begins. */
function matterIn(question: string, asked: SpeakerAskedWords, language: string): SpeakerMatter | null {
  const opened = asked.opens.exec(question);
  if (opened === null) return null;
  const opening = words(opened[0]).map(({ text }) => fold(text));
  const rest = question.slice(opened[0].length);
  const found = partedWords(rest, language);
  const attitudes: string[] = [];
  let spoken = opened.groups?.['source'] !== undefined || opening.some((word) => asked.saying.has(word));
  let from = rest.length;
  for (const { text, start, end } of found) {
    const word = fold(text);
    const isName = /^\p{Lu}/u.test(text);
    if (spoken && asked.links.has(word)) {
      from = end;
      break;
    }
    const says = asked.saying.has(word);
    const isAttitude = !says && asked.attitudes.has(word);
    if (isName || !(says || isAttitude || asked.around.has(word) || isStopWord(word, language))) {
      from = start;
      break;
    }
    if (isAttitude) attitudes.push(text);
    spoken ||= says || isAttitude;
  }
  const told = spoken ? from : (saidWithin(found, from, asked) ?? from);
  spoken ||= told > from;
  const matter = withoutIdioms(rest.slice(told).trim(), language);
  const ofAnother = attitudes.some((word) => asked.toAnother.has(fold(word)));
  const denial = attitudes.some((word) => asked.denials.has(fold(word)));
  const performed = attitudes.some((word) => asked.performed.has(fold(word)));
  const before = told === from ? found.filter(({ start }) => start < from) : [];
  const office = opening.map((word) => asked.offices.get(word)).find((roles) => roles !== undefined) ?? null;
  const denied = [...before, ...words(matter)].some(({ text }) => denies(fold(text), language)) !== denial;
  return matter === ''
    ? null
    : { matter, attitudes: attitudes.join(' '), denied, office, spoken, ofAnother, denial, performed };
}

/** What a question asks of the words of somebody it names. */
export interface NamedMatter extends Matter {
  speaker: KnownSpeaker;
  /** Whether it is plainly the one named whose words are asked for: the name stands right beside the word for saying. */
  direct: boolean;
}

/** Whether a word of a name stands right before or behind a place: it is a part of the name there. */
function goesOn(question: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = /(?:\p{Lu}[\p{L}-]+ )+$/u.exec(question.slice(0, start))?.[0].length ?? 0;
  const behind = /^(?: \p{Lu}[\p{L}-]+)+/u.exec(question.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/**
 * Reads a question for what somebody on record said of something: the name, and what is left of the question without the words
 * that ask.
 *
 * @returns null where it asks who, names nobody on record or several, or has no word for saying or thinking; the matter is empty
 *   where all that was said is asked for
 */
export function namedMatter(coverage: Coverage, text: string, language: string): NamedMatter | null {
  const question = withoutIdioms(plainQuestion(text.replace(/\s+/gu, ' ').trim()), language);
  const { speakerAsked: asked } = questionPackFor(language);
  if (asked === null || asked.opens.test(question)) return null;
  const found = partedWords(question, language).map((word) => ({ word, folded: fold(word.text) }));
  const asks = (folded: string): boolean => asked.saying.has(folded) || asked.attitudes.has(folded);
  const isListening = listenersIn(found, asked);
  const open = found.map(({ word, folded }, index) => ({
    word,
    open: !(
      asks(folded) ||
      (asked.around.has(folded) && (!asked.listeners.has(folded) || isListening(index))) ||
      isStopWord(folded, language)
    ),
  }));
  const names = namesInQuestion(coverage, open, language);
  const [name, ...more] = names;
  if (name === undefined || !found.some(({ folded }) => asks(folded))) return null;
  // "What does Berg of the water board say": the board is what she speaks for.
  if (more.some((each) => !name.isRole(each.name))) return null;
  const whole = goesOn(question, name);
  const [speaker, ...others] = speakersNamed(coverage, question.slice(whole.start, whole.end), language);
  if (speaker?.kind !== 'person' || others.length > 0) return null;
  const isBeside = (at: number): boolean => found[at] !== undefined && asks(found[at].folded);
  const first = found.findIndex(({ word }) => word.start >= whole.start);
  const behind = found.findIndex(({ word }) => word.start >= whole.end);
  const after = first > 0 ? fold(found[first - 1]!.word.text) : '';
  const direct = !asked.links.has(after) && (isBeside(behind) || isBeside(first - 1));
  const topic = topicFrom(found, whole.end, asked);
  const left = open.filter(({ word, open: isLeft }, index) => {
    const isOfTopic = index > topic && (asks(found[index]!.folded) || asked.listeners.has(found[index]!.folded));
    return (isLeft || isOfTopic) && (word.end <= whole.start || word.start >= whole.end);
  });
  const matter = left.map(({ word }) => word.text).filter((word) => !name.isRole(word));
  const attitudes = found
    .filter(({ folded }, index) => asked.attitudes.has(folded) && index < topic)
    .map(({ word }) => word.text);
  const denied = found.some(({ folded }) => denies(folded, language));
  const isAll = matter.length > 0 && matter.every((word) => asked.overall.has(fold(word)));
  if (matter.length === 0) return null;
  return { speaker, matter: isAll ? '' : matter.join(' '), attitudes: attitudes.join(' '), denied, direct };
}

/** Where in a question the topic begins, behind a name and a word for saying: from there on such words are of what was said. */
function topicFrom(
  found: readonly { word: Word; folded: string }[],
  name: number,
  { saying, attitudes, topics, links, listeners }: SpeakerAskedWords,
): number {
  const says = found.findIndex(({ folded }) => saying.has(folded) || attitudes.has(folded));
  const behind = found.findIndex(({ word }) => word.start >= name);
  const isTopic = ({ folded }: { folded: string }, index: number): boolean =>
    topics.has(folded) || (index === behind && links.has(folded) && !listeners.has(found[index + 1]?.folded ?? ''));
  const from = found.findIndex((each, index) => index > says && index >= behind && behind >= 0 && isTopic(each, index));
  return from < 0 ? found.length : from;
}

/** Tells which words of a question are those for listeners, to whom something is said: between a word for saying and what was said. */
function listenersIn(found: readonly { folded: string }[], asked: SpeakerAskedWords): (index: number) => boolean {
  const says = found.findIndex(({ folded }) => asked.saying.has(folded));
  const link = found.findIndex(({ folded }, index) => index > says && asked.clauses.has(folded));
  return (index) => says >= 0 && index > says && (link < 0 || index < link);
}

/** Fewer words in quotation marks may be anybody's. */
const fewestQuoted = 3;

/**
 * The words in quotation marks that a question asks for the speaker of, whatever it calls them.
 *
 * @returns null where it does not open by asking for a person, and where it has too few words in quotation marks
 */
export function quotationAsked(text: string): string | null {
  const quoted = wordsQuoted(text);
  const question = plainQuestion(text.trim());
  return questionPacks.some(({ speakerAsked }) => speakerAsked?.opens.test(question) === true) ? quoted : null;
}

/** The words of a question in quotation marks; null where they are too few. */
export function wordsQuoted(text: string): string | null {
  const quoted = quotedWords(text);
  return quoted === null || words(quoted).length < fewestQuoted ? null : quoted;
}

/**
 * Reads a question for a speaker.
 *
 * @param text - the question, in whatever words
 * @returns null where it does not ask for a person, and where it tells nothing of what was said
 */
export function speakerMatter(text: string): SpeakerMatter | null {
  const question = withoutEndMarks(plainQuestion(text.replace(/\s+/gu, ' ').trim()));
  for (const { speakerAsked, code } of questionPacks) {
    const found = speakerAsked === null ? null : matterIn(question, speakerAsked, code);
    if (found !== null) return found;
  }
  return null;
}
