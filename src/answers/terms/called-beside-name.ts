/**
 * What each outlet calls a person or a body that a topic names: the description that it prints beside the name, as "a lenders' club,
 * the Brack Union, ..." or "ferry firm Northline". An outlet that only names it has no words for it.
 */
import { packFor } from '../../language/packs/index.js';
import { baseOfInflected, irregularForms, isVerbForm } from '../../language/verbs.js';
import type { NounPhrase } from '../passages/noun-phrases.js';
import { type Coverage, type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import { quotedAt } from '../passages/quoted.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';

/** A name has at most so many words. */
const mostWords = 5;

/** A description between commas has at most so many words, and one right before a name. */
const longest = { apart: 12, before: 4 } as const;

/** What a description is worth: told between commas or right before the name, told in a sentence of its own, a title with a capital. */
const worths = { beside: 1, told: 0.8, title: 0.6 } as const;
const quotedLess = 0.5;

/** The words of a topic that is a name and nothing more; null for other topics. */
export function nameAsked(topic: string, language: string): Token[] | null {
  const { determiners } = packFor(language);
  const tokens = tokensOf(topic.trim().replace(/['’]s?$/u, ''), language);
  const name = tokens.filter(({ word, capital }, at) => !(at === 0 && !capital && determiners.has(word)));
  const isName =
    name.length > 0 && name.length <= mostWords && name.every(({ capital, content }) => capital || !content);
  return isName && name[0]!.capital && name.at(-1)!.capital ? name : null;
}

/** Where a name stands in a paragraph: its tokens, from `first` to `last`. */
interface Named {
  passage: Passage;
  sentence: Sentence;
  first: number;
  last: number;
}

/** The places where a paragraph prints the whole of a name. */
function namedIn(passage: Passage, name: readonly Token[]): Named[] {
  const { tokens, sentences } = passage;
  return sentences.flatMap((sentence) =>
    tokens.slice(sentence.first, sentence.last).flatMap((token, index): Named[] => {
      const first = sentence.first + index;
      const isHere = token.capital && name.every((part, at) => tokens[first + at]?.word === part.word);
      const last = first + name.length - 1;
      return isHere && last < sentence.last ? [{ passage, sentence, first, last }] : [];
    }),
  );
}

/** A description beside a name: its tokens, and what it is worth. */
interface Beside {
  first: number;
  last: number;
  worth: number;
}

/** Whether a word opens a noun phrase: an article, or a possessive, "the harbour's". */
function opensPhrase({ word, start, end }: Token, { text, article }: Passage): boolean {
  return packFor(article.language).determiners.has(word) || /['’]s?$/u.test(text.slice(start, end));
}

/** "Northline, the ferry firm, ...": between commas behind the name. */
function behind({ passage, sentence, last }: Named): Beside | null {
  const { tokens, text } = passage;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.last) return null;
  if (!/^['’]?\s?[,(–—]\s*$/u.test(text.slice(tokens[last]!.end, next.start))) return null;
  if (!opensPhrase(next, passage)) return null;
  const end = tokens.findIndex(
    (token, at) =>
      at > last + 1 && at <= sentence.last && /^\s?[,;.)–—]/u.test(text.slice(tokens[at - 1]!.end, token.start)),
  );
  const stop = Math.min(end === -1 ? sentence.last : end, sentence.last);
  const isShort = stop - last - 1 <= longest.apart;
  return isShort ? { first: last + 1, last: stop - 1, worth: worths.beside } : null;
}

/** "The ferry firm, Northline, ...": before the name and a comma, with another behind the name. */
function before({ passage, sentence, first, last }: Named): Beside | null {
  const { tokens, text, article } = passage;
  const start = tokens[first - 1]?.content === false && article.language === 'en' ? first - 1 : first;
  if (start <= sentence.first) return null;
  const [own, other] = [tokens[start]!, tokens[start - 1]!];
  const next = tokens[last + 1];
  const closes = last + 1 >= sentence.last || /^\s?[,;.)–—]/u.test(text.slice(tokens[last]!.end, next!.start));
  if (!closes || !/^['’]?,\s$/u.test(text.slice(other.end, own.start))) return null;
  let from = start - 1;
  while (from > sentence.first && /^(?:['’]s?)?[\s-]$/u.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start)))
    from--;
  const stretch = tokens.slice(from, start);
  // "An order binds the operator, Northline": from the article that no preposition joins to what is before it.
  const { prepositions } = packFor(article.language);
  const opener = stretch.findLastIndex(
    (token, at) => opensPhrase(token, passage) && !prepositions.has(stretch[at - 1]?.word ?? ''),
  );
  const opens = opener === -1 ? stretch.findLastIndex((token) => opensPhrase(token, passage)) : opener;
  const isPhrase = opens !== -1 && stretch.length <= longest.apart;
  return isPhrase ? { first: from + opens, last: start - 1, worth: worths.beside } : null;
}

/** Whether a word right before a name can only act: "met Berg". */
function acts({ word }: Token, language: string): boolean {
  const { cues, prepositions } = packFor(language);
  return (
    cues.has(word) ||
    prepositions.has(word) ||
    isVerbForm(word) ||
    baseOfInflected(word) !== null ||
    irregularForms(word, language).size > 0 ||
    /ly$/u.test(word)
  );
}

/** "Ferry firm Northline", "Captain Berg": right before the name. */
function rightBefore({ passage, sentence, first }: Named): Beside | null {
  const { tokens, text, article } = passage;
  const noun = tokens[first - 1];
  if (noun === undefined || first <= sentence.first || !noun.content || acts(noun, article.language)) return null;
  if (text.slice(noun.end, tokens[first]!.start) !== ' ') return null;
  let from = first - 1;
  const joins = (at: number): boolean => /^[\s-]$/u.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  while (
    from > sentence.first &&
    first - from < longest.before &&
    joins(from) &&
    tokens[from - 1]!.content &&
    !acts(tokens[from - 1]!, article.language)
  )
    from--;
  return { first: from, last: first - 1, worth: noun.capital ? worths.title : worths.beside };
}

/** "Northline is a ferry firm". */
function toldOf({ passage, sentence, last }: Named): Beside | null {
  const { tokens, text, article } = passage;
  const [verb, opener] = [tokens[last + 1], tokens[last + 2]];
  const { being, determiners } = packFor(article.language);
  if (verb === undefined || opener === undefined || last + 3 >= sentence.last) return null;
  if (!being.has(verb.word) || !determiners.has(opener.word)) return null;
  const end = tokens.findIndex(
    (token, at) => at > last + 3 && /^\s?[,;.)–—]/u.test(text.slice(tokens[at - 1]!.end, token.start)),
  );
  const stop = Math.min(end === -1 ? sentence.last : end, sentence.last, last + 3 + longest.before);
  return { first: last + 2, last: stop - 1, worth: worths.told };
}

/** What a paragraph calls what is named there, the description that is worth most. */
function calledAt(named: Named): { phrase: NounPhrase; worth: number } | null {
  const { passage, sentence } = named;
  const found = [behind, before, rightBefore, toldOf].flatMap((read) => read(named) ?? []);
  const [best] = found.sort((a, b) => b.worth - a.worth);
  if (best === undefined) return null;
  const { tokens, text, article } = passage;
  const opener = tokens[best.first]!;
  const first =
    best.last > best.first && packFor(article.language).determiners.has(opener.word) ? best.first + 1 : best.first;
  const head = tokens[best.last]!;
  const { start } = tokens[first]!;
  const quoted = quotedAt(passage, start);
  const printed = text.slice(start, head.end);
  const phrase = { passage, sentence, first, last: best.last, text: printed, head, people: false, quoted };
  return { phrase, worth: best.worth - (quoted ? quotedLess : 0) };
}

/**
 * What each outlet calls a person or a body beside its name.
 *
 * @param name - its words, as {@link nameAsked} reads them
 * @returns the outlets that print a description of it
 */
export function calledBesideName(coverage: Coverage, name: readonly Token[]): OutletTerms[] {
  const found = coverage
    .candidates(name.map(({ word }) => word).join(' '))
    .flatMap((passage) => namedIn(passage, name))
    .flatMap((named) => calledAt(named) ?? []);
  const values = new Map(found.map(({ phrase, worth }) => [phrase, worth]));
  const best = new Map<string, number>();
  for (const { phrase, worth } of found) {
    const { outlet } = phrase.passage.article;
    best.set(outlet, Math.max(worth, best.get(outlet) ?? 0));
  }
  const shown = found.filter(({ phrase, worth }) => worth >= best.get(phrase.passage.article.outlet)!);
  return termsByOutlet(
    shown.map(({ phrase }) => phrase),
    [],
    { values },
  );
}
