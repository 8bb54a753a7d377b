/** What a question wants, read from how it is asked in a language's question words: nothing about any subject. */
import type { Question } from '../coverage/answer.js';
import type { FactName } from '../coverage/article.js';
import { type QuestionPack, questionPacks } from '../language/questions/index.js';
import { restated } from '../language/questions/restated.js';
import { splitPeriod } from './events/periods.js';
import { onceAQuestion } from './passages/once-a-question.js';
import { tokensOf } from './passages/tokens.js';
import { type SourcingAsked, sourcingAsked } from './articles/sourcing-intent.js';
import { type WordingAsked, wordingAsked, wordingAskedHere } from './terms/wording-intent.js';

/** The commands that are asked for what somebody said. */
export const asksForSpeech: ReadonlySet<Question['kind']> = new Set(['who-said', 'on-record', 'ask']);

/** A question's want, and the parts of its text that matter for it. */
export type Intent =
  /** Who said these words. `exact`: the asker put them in quotation marks. */
  | { want: 'quotation'; words: string; exact: boolean }
  /** Who said or did what the words describe. */
  | { want: 'described'; words: string; topic: string }
  /** What somebody said, about a topic or at all (`topic` empty). */
  | { want: 'statements-of'; speaker: string; topic: string }
  /** How somebody took something: what they said of it, or else what is reported of it (`text`). */
  | { want: 'response'; speaker: string; topic: string; text: string }
  /** What was said on an occasion of speaking. */
  | { want: 'occasion'; topic: string }
  /** On which day an occasion of speaking was that came before another; `all`: on which days several were. */
  | { want: 'earlier-occasion'; occasion: string; topic: string; all: boolean }
  /** On which day something happened or was said; `ends`: on which it ends, or by which it is to be done; `both`: from when until when. */
  | { want: 'day'; topic: string; ends: boolean; both?: true }
  /** What happened on a day. */
  | { want: 'on-day'; day: string; topic: string }
  /** All that happened, in order of day; `period`: the words for the days asked about, empty for all. */
  | { want: 'order'; topic: string; period: string }
  /** Which of several things came first; `topic`, what they are about, may be empty. */
  | { want: 'sequence'; acts: string[]; topic: string }
  /** How the outlets' versions of a statement differ. */
  | { want: 'versions'; topic: string }
  /** Which one newspaper or broadcaster, not of the coverage's, reported something. */
  | { want: 'medium'; topic: string }
  /** Which outlets quote or mention somebody or something. */
  | { want: 'carriers'; name: string; quoted: boolean }
  /** Which of some words each outlet uses for something; `topic` may be empty. */
  | { want: 'choice'; words: string[]; topic: string }
  /** Which words each outlet uses. */
  | { want: 'wording'; asked: WordingAsked }
  /** Where the articles' words come from, who signs them, which there are. `topic`: the whole question. */
  | { want: 'sourcing'; asked: SourcingAsked; topic: string }
  /** Facts of an article itself. */
  | { want: 'facts'; facts: FactName[]; topic: string }
  /** The outlets side by side on a topic. */
  | { want: 'compare'; topic: string }
  /** Anything else: the sentences that answer. */
  | { want: 'evidence'; topic: string };

const opening = `["“”«„]`;
const closing = `["“”»‟]`;
const quotedPart = new RegExp(`${opening}\\s*([^"“”«»„‟]{3,}?)\\s*(?:${closing}|$)`, 'u');

/** The part of a text in quotation marks; null when there is none. */
export function quotedWords(text: string): string | null {
  return quotedPart.exec(text)?.[1] ?? null;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s?!.,;:]+$/u, '')
    .trim();
}

/** Cuts the quotation marks around a whole text. */
function unquote(text: string): string {
  return tidy(text.replace(/^["“”«„'‘\s]+|["“”»‟'’\s]+$/gu, ''));
}

function quotationIntent(rest: string): Intent {
  const quoted = quotedWords(rest);
  return { want: 'quotation', words: quoted === null ? unquote(rest) : tidy(quoted), exact: quoted !== null };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** A text without the marks and spaces around it. */
function untied(text: string): string {
  return tidy(text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, ''));
}

/** What the order of events is asked for; empty for all of them. */
function orderedTopic(text: string, { inOrder, happened, orderFraming, kinds }: QuestionPack): string {
  const plain = untied(text.replace(new RegExp(inOrder, 'giu'), ' '));
  const span = kinds.orderSpan.exec(plain);
  let topic = untied((span === null ? plain : plain.slice(0, span.index)).replace(happened, ' '));
  for (const framing of orderFraming) while (framing.test(topic)) topic = topic.replace(framing, '');
  return topic.trim();
}

/** What a list of words names. */
function listed(words: string): string[] {
  return words
    .split(/[,;/]|\s(?:or|and|ou|et)\s/iu)
    .map((word) => unquote(word.replace(/^\s*(?:(?:or|and|ou|et)\s+)?(?:(?:an?|une?)\s+)?/iu, '')))
    .filter((word) => word !== '');
}

/** The words that a question offers to choose from, and what for, or the things of which it asks the order; null when it offers fewer than two. */
function choiceAsked(text: string, { kinds }: QuestionPack): Intent | null {
  const order = firstMatch(kinds.cameFirst, text)?.groups;
  const acts =
    order?.['first'] === undefined ? listed(order?.['words'] ?? '') : [order['first'], order['second'] ?? ''];
  if (acts.length > 1) return { want: 'sequence', acts, topic: tidy(order?.['topic'] ?? '') };
  const { words, or, topic = '' } = firstMatch(kinds.choice, text)?.groups ?? {};
  const offered = listed(words ?? or ?? '').filter((word) => !kinds.noChoice.test(word));
  return offered.length < 2 ? null : { want: 'choice', words: offered, topic: tidy(topic) };
}

/** Whether nothing but a day is told by a question that does not ask for one. */
function asksOnlyOf({ 0: day }: RegExpExecArray, text: string, { besideDay, dayAsked, code }: QuestionPack): boolean {
  if (dayAsked.test(text)) return false;
  const beside = tokensOf(text.replace(day, ' '), code);
  return (
    beside.some(({ word }) => besideDay.has(word)) &&
    beside.every(({ word, content }) => !content || besideDay.has(word))
  );
}

/** Reads what a question wants, whatever command carries it. Null when only its subject can tell. */
function askedFor(text: string, pack: QuestionPack): Intent | null {
  const said = firstMatch(pack.whoSaid, text);
  if (said !== null) return quotationIntent(said.at(-1)!);
  const medium = pack.kinds.medium.exec(text);
  if (medium !== null) return { want: 'medium', topic: tidy(medium[1]!) };
  const carried = pack.carriers.exec(text.replace(pack.kinds.andWhoDoesNot, ''));
  if (carried !== null) return { want: 'carriers', name: tidy(carried[2]!), quoted: carried[1] !== undefined };
  const alike = pack.kinds.alike.exec(text);
  if (alike !== null) return { want: 'versions', topic: tidy(alike[1]!) };
  const sideBySide = pack.compared.exec(text);
  if (sideBySide !== null) {
    const topic = tidy(sideBySide[1]!);
    return { want: pack.kinds.statementNoun.test(topic) ? 'versions' : 'compare', topic };
  }
  if (pack.differ.test(text)) return { want: 'versions', topic: text };
  const facts = pack.facts.filter(([, asked]) => asked.test(text)).map(([fact]) => fact);
  if (facts.length > 0) return { want: 'facts', facts, topic: text };
  const occasion = pack.kinds.occasionSaid.exec(text)?.[1];
  if (occasion !== undefined) return { want: 'occasion', topic: tidy(occasion) };
  const earlier = pack.kinds.occasionBefore.exec(text)?.groups;
  if (earlier !== undefined) {
    const { occasion: named, before, all } = earlier;
    const occasion = tidy(named ?? before ?? all ?? '');
    return { want: 'earlier-occasion', occasion, topic: tidy(text.replace(pack.dayAsked, '')), all: all !== undefined };
  }
  const period = splitPeriod(text);
  if (period !== null && (pack.happened.test(text) || pack.inOrder.test(period.rest))) {
    return { want: 'order', topic: orderedTopic(period.rest, pack), period: period.words };
  }
  const day = pack.dayWords.exec(text);
  if (day !== null && (pack.happenedOn.test(text) || asksOnlyOf(day, text, pack)))
    return { want: 'on-day', day: day[0], topic: '' };
  if (pack.inOrder.test(text)) return { want: 'order', topic: orderedTopic(text, pack), period: '' };
  if (pack.dayAsked.test(text)) {
    const until = pack.kinds.andUntil.exec(text);
    if (until !== null) {
      const topic = tidy(text.slice(0, until.index).replace(pack.dayAsked, ''));
      return { want: 'day', topic, ends: false, both: true };
    }
    return { want: 'day', topic: tidy(text.replace(pack.dayAsked, '')), ends: pack.kinds.endAsked.test(text) };
  }
  const responded = firstMatch(pack.responded, text);
  if (responded !== null) {
    return { want: 'response', speaker: tidy(responded[1]!), topic: tidy(responded[2] ?? ''), text };
  }
  const spoken = firstMatch(pack.speakerSaid, text);
  if (spoken === null) return null;
  const speaker = tidy(spoken[1]!);
  if (pack.document.test(speaker)) return { want: 'evidence', topic: text };
  return { want: 'statements-of', speaker, topic: tidy(spoken[2] ?? '') };
}

/** A question that names its topic first, as others ask it: "The harbour plan: who opposes it?" */
function questionFirst(question: string): string {
  const named = firstMatch(
    questionPacks.map(({ kinds }) => kinds.topicFirst),
    question,
  );
  return named === null ? question : `${tidy(named[2]!)}, ${named[1]!}`;
}

const rephrasings = questionPacks.flatMap((pack) => pack.rephrasings);

// Hundreds of forms are tried, and several readings of a question ask for the same.
const plain = onceAQuestion<string>();
const intents = onceAQuestion<Intent>();

/** A question without courtesy, in the plain form that means the same; others as they are. */
export function plainQuestion(question: string): string {
  return plain(questionPacks, question, () => restated(question, rephrasings));
}

/** A question of spoken words in the order in which it is written. */
function writtenQuestion(question: string): string {
  if (quotedWords(question) !== null) return question;
  return restated(
    question,
    questionPacks.flatMap(({ spoken }) => spoken),
  );
}

/**
 * What a question wants.
 *
 * @param text - the reader's words
 * @param bare - what words that are no question are taken for: a quotation by who-said, a topic by the others
 */
export function intentOf(text: string, bare: 'quotation' | 'topic'): Intent {
  return intents(questionPacks, `${bare} ${text}`, () => intentIn(text, bare));
}

function intentIn(text: string, bare: 'quotation' | 'topic'): Intent {
  const stated = plainQuestion(tidy(text));
  const given = bare === 'topic' ? writtenQuestion(stated) : stated;
  for (const pack of questionPacks) {
    const choice = choiceAsked(given, pack);
    if (choice !== null) return choice;
  }
  const question = questionFirst(given);
  // Words in quotation marks are looked for themselves.
  const asked = bare === 'quotation' || quotedWords(question) !== null ? null : sourcingAsked(question);
  if (asked !== null) return { want: 'sourcing', asked, topic: question };
  if (bare === 'quotation') {
    const quoted = firstMatch(
      questionPacks.map(({ kinds }) => kinds.quoted),
      question,
    );
    if (quoted !== null) return quotationIntent(quoted[1]!);
    const open = firstMatch(
      questionPacks.map(({ kinds }) => kinds.saidWhether),
      question,
    );
    if (open !== null) return { want: 'response', speaker: tidy(open[1]!), topic: tidy(open[2]!), text: question };
  }
  const words = wordingAsked(question);
  if (words !== null) return { want: 'wording', asked: words };
  for (const pack of questionPacks) {
    const asked = askedFor(question, pack);
    if (asked !== null) return asked;
  }
  if (bare === 'topic') return { want: 'evidence', topic: question };
  const described = firstMatch(
    questionPacks.map(({ kinds }) => kinds.described),
    question,
  );
  if (described === null) return quotationIntent(question);
  return { want: 'described', words: tidy(described[1]!), topic: question };
}

/**
 * What a question to a command wants. Outlets' words are asked for in the reader's own words: what restates questions for other
 * commands ("what does ... mean") asks for something else.
 */
export function intentFor({ kind, text }: Question): Intent {
  const intent = intentOf(text, kind === 'who-said' ? 'quotation' : 'topic');
  if (kind !== 'wording' || intent.want === 'choice' || intent.want === 'wording') return intent;
  const written = tidy(text);
  const asked = wordingAsked(questionFirst(written)) ?? wordingAskedHere(written);
  return asked === null ? intent : { want: 'wording', asked };
}
