/**
 * What a question about the articles themselves wants, read from single words in whatever order they stand: "Byline and date of
 * the piece on the weir?", "Berg's email - which paper got it?".
 */
import type { Article, FactName } from '../../coverage/article.js';
import type { SourceCues } from '../../language/sourcing/cues.js';
import { type SourcingPack, sourcingPackFor, sourcingPacks } from '../../language/sourcing/index.js';
import { isStopWord } from '../../language/stop-words.js';
import { fold, words } from '../../language/words.js';
import type { SourcingAsked } from '../articles/sourcing-intent.js';
import { sourcesNamed } from '../articles/sources-named.js';
import { namesDay } from '../events/days.js';
import type { Coverage } from '../passages/passages.js';
import { type KnownSpeaker, speakersNamed, speakersOf } from '../passages/speakers.js';
import { tokensOf } from '../passages/tokens.js';

/** What is wanted, and the words that say of which article. */
export type SourceAsked =
  | { about: 'sourcing'; asked: SourcingAsked; topic: string }
  /** `end`: of the article that came first or last. */
  | { about: 'facts'; facts: FactName[]; topic: string; end?: 'newest' | 'oldest' }
  /** Whose picture it is, how to reach somebody: no article's text tells it. */
  | { about: 'beyond' };

interface Span {
  start: number;
  end: number;
}

const quotedPart = /["“”«„][^"“”«»„]+["“”»]/gu;

/** The language a question is asked in: that of most of its small words, and of the coverage where they do not tell. */
function packOf(text: string, language: string): SourcingPack {
  const all = words(text).map((word) => fold(word.text));
  const own = sourcingPackFor(language);
  const count = ({ code }: SourcingPack): number => all.filter((word) => isStopWord(word, code)).length;
  return sourcingPacks.reduce((best, pack) => (count(pack) > count(best) ? pack : best), own);
}

/** Fewer words than these may be a headline by chance. */
const shortestHeadline = 4;

const headlineWords = new WeakMap<Article, readonly string[]>();

function wordsOfHeadline(article: Article): readonly string[] {
  const known = headlineWords.get(article) ?? words(article.headline).map((word) => bareWord(word.text));
  headlineWords.set(article, known);
  return known;
}

/** Where a question has a headline of the coverage, in whatever quotation marks. */
function headlineSpans({ articles }: Coverage, text: string): Span[] {
  const asked = words(text);
  const all = asked.map((word) => bareWord(word.text));
  if (all.length <= shortestHeadline) return [];
  return articles.flatMap((article) => {
    const own = wordsOfHeadline(article);
    if (own.length < shortestHeadline || own.length > all.length) return [];
    const at = all.findIndex((_, from) => own.every((word, offset) => all[from + offset] === word));
    return at === -1 ? [] : [{ start: asked[at]!.start, end: asked[at + own.length - 1]!.end }];
  });
}

/** The parts of a question that name an article: words in quotation marks, headlines, outlets, authors. */
function namingSpans(coverage: Coverage, text: string, named: readonly Span[]): Span[] {
  const quoted = [...text.matchAll(quotedPart)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
  const headlines = headlineSpans(coverage, text).filter(
    ({ start, end }) => !quoted.some((part) => part.start < end && start < part.end),
  );
  return [...quoted, ...headlines, ...named];
}

/** A question with blanks for the names of articles, so that what asks is looked for beside them. */
function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end), text);
}

type CueName = { [Name in keyof SourceCues]: SourceCues[Name] extends RegExp ? Name : never }[keyof SourceCues];

/** Which cues a question has, and the question without them and the words around them. */
class Cues {
  readonly #asked: string;
  readonly #text: string;
  readonly #cues: SourceCues;

  constructor(text: string, naming: readonly Span[], cues: SourceCues) {
    this.#text = text;
    this.#asked = blanked(text, naming);
    this.#cues = cues;
  }

  has(...names: readonly CueName[]): boolean {
    return names.some((name) => this.#asked.search(this.#cues[name]) !== -1);
  }

  /** The words that are left when cues of some kinds, names and the words around them are taken out. */
  without(names: readonly CueName[], spans: readonly Span[]): string {
    let rest = this.#asked;
    for (const name of names) rest = rest.replace(this.#cues[name], (found) => ' '.repeat(found.length));
    const kept = words(rest).filter(({ text }) => !/_/u.test(text) && !this.#cues.frames.has(bareWord(text)));
    const named = spans.map(({ start, end }) => ({ text: this.#text.slice(start, end), start }));
    const left = [...kept, ...named]
      .sort((a, b) => a.start - b.start)
      .map(({ text }) => text)
      .join(' ');
    return this.#isEmpty(left) ? '' : left;
  }

  #isEmpty(text: string): boolean {
    return words(text).every((word) => sourcingPacks.some(({ code }) => isStopWord(bareWord(word.text), code)));
  }
}

/** A word folded, without a possessive ending or an elided article. */
function bareWord(word: string): string {
  return fold(word).replace(/^(?:[cdjlmnst]|qu)'|'s?$/gu, '');
}

/** Whether a question is written without capitals, as people type. */
function isSmall(text: string): boolean {
  return !/\p{Lu}/u.test(text.slice(1));
}

/** The one person who is on record and named by the last name; null for nobody and for several. */
function personNamed(coverage: Coverage, text: string, language: string): KnownSpeaker | null {
  const small = isSmall(text);
  const asked = new Set(tokensOf(text, language).flatMap(({ word, capital }) => (capital || small ? [word] : [])));
  const named = speakersOf(coverage).filter(
    (speaker) => speaker.kind === 'person' && asked.has(tokensOf(speaker.named.name, language).at(-1)?.word ?? ''),
  );
  const [only, ...others] = named;
  return only !== undefined && others.every(({ key }) => key === only.key) ? only : null;
}

/** Who gave a statement, as a question names him, her or the body; null for nobody on record. */
function speakerIn(coverage: Coverage, text: string, rest: string, language: string): string | null {
  const person = personNamed(coverage, text, language);
  if (person !== null) return person.named.name;
  return rest !== '' && speakersNamed(coverage, rest, language).length > 0 ? rest : null;
}

const speaking = ['channel', 'recipient', 'statement', 'outlet', 'hour', 'day'] as const;
const taking = ['origin', 'mention', 'article', 'statement', 'outlet', 'author', 'recipient'] as const;
const telling = [
  'author',
  'outlet',
  'day',
  'hour',
  'headline',
  'post',
  'article',
  'newest',
  'oldest',
  'mention',
] as const;

function statementAsked(cues: Cues, coverage: Coverage, text: string, language: string): string | null {
  if (!cues.has('channel', 'recipient')) return null;
  if (!cues.has('statement') && cues.has('author', 'article')) return null;
  return speakerIn(coverage, text, cues.without(speaking, []), language);
}

/**
 * The facts that are asked for.
 *
 * @param knowsAuthor - the author is named, and asked for by nothing that asks for another fact: "the story that Berg wrote"
 */
function factsAsked(cues: Cues, knowsAuthor: boolean): FactName[] {
  const byline = cues.has('author', 'post');
  // What may ask for much else asks for an article's day or place only where the article is spoken of.
  const ofArticle = byline || cues.has('article', 'newest', 'oldest');
  const others: FactName[] = [
    ...(ofArticle && cues.has('outlet') ? (['outlet'] as const) : []),
    ...(ofArticle && cues.has('day', 'hour') ? (['published'] as const) : []),
    ...(ofArticle && cues.has('headline') ? (['headline'] as const) : []),
  ];
  return byline && !(knowsAuthor && others.length > 0) ? ['byline', ...others] : others;
}

/**
 * Reads what a question about the articles wants from the words it uses.
 *
 * @param text - the reader's words
 * @param language - ISO 639-1 code of the coverage
 * @returns null where they do not show it
 */
export function sourceAsked(coverage: Coverage, text: string, language: string): SourceAsked | null {
  const pack = packOf(text, language);
  const named = sourcesNamed(coverage, text, language);
  const names = [...new Set(named.map(({ name }) => name))].join(' ');
  const naming = namingSpans(coverage, text, named);
  const cues = new Cues(text, naming, pack.cues);
  if (cues.has('beyond')) return { about: 'beyond' };
  if (cues.has('person') && cues.has('recipient', 'statement')) return null;
  // An outlet that is quoted is a speaker as well.
  const statement = statementAsked(cues, coverage, blanked(text, named), language);
  const isTaken = cues.has('origin') || (cues.has('mention') && !cues.has('author', 'day', 'post'));
  if (statement !== null && !(cues.has('origin') && named.length > 0)) {
    return { about: 'sourcing', asked: { about: 'statement-given', name: statement }, topic: text };
  }
  if (isTaken && (named.length > 0 || cues.has('article', 'statement', 'mention'))) {
    const quoted = naming.slice(0, naming.length - named.length);
    const what = cues.without(taking, quoted);
    const asked = { about: 'media-cited', by: names === '' ? null : names, what: what === '' ? null : what } as const;
    return { about: 'sourcing', asked, topic: text };
  }
  if (cues.has('unsigned') && cues.has('article')) {
    return { about: 'sourcing', asked: { about: 'articles', kind: 'unsigned' }, topic: text };
  }
  const outlets = new Set(coverage.articles.map(({ outlet }) => outlet));
  const facts = factsAsked(
    cues,
    named.some(({ name }) => !outlets.has(name)),
  );
  // Much else may be asked for in these words where no article is pointed to.
  if (facts.length === 0 || !(cues.has('article') || naming.length > 0 || namesDay(text))) return null;
  if (cues.has('post') && !cues.has('author', 'day') && named.length > 0) {
    return { about: 'sourcing', asked: { about: 'post', name: named[0]!.name }, topic: text };
  }
  const topic = `${cues.without(telling, naming)} ${names}`.trim();
  if (facts.join() === 'published' && cues.has('hour') && !cues.has('day')) {
    return { about: 'sourcing', asked: { about: 'hour' }, topic };
  }
  const end = cues.has('newest') ? 'newest' : cues.has('oldest') ? 'oldest' : null;
  return { about: 'facts', facts, topic, ...(end === null ? {} : { end }) };
}
