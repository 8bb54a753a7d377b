/** Tokens: words and marks of a text, finer than `words` and with the details that reading needs. */
import { type Form, type Forms, formsOf, hashWith } from './forms.js';
import type { LanguagePack } from './packs/index.js';

export interface Token {
  text: string;
  /** Lower case, straight apostrophe, no diacritics: the form that packs list. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'possessive' | 'run';
  /** Begins with a capital letter. */
  capital: boolean;
  /** What the pack's lists and forms say of `lower`: bits of `Lexical`. */
  lexical: number;
  /** For `run`, which stands for quoted words where a paragraph is read without them: which one; -1 otherwise. */
  run: number;
  /** Number of its sentence in the paragraph, from 0, as far as told. */
  sentence: number;
  /** First word of its sentence, as far as told. */
  opensSentence: boolean;
}

/* Marks between letters in the second line of Latin-1 are letters of a text decoded twice: they stay in their word. */
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?=[\p{L}\u00a1-\u00bf])|['’&_/-](?=[\p{L}\p{N}])|[.,](?=\p{N})|\.(?=\p{L}{2,3}\b))*|--+|\.\s?\.\s?\.|\S/iuy;
/** The same for languages that elide: "d'", "l'", "qu'" are words of their own. */
const ELIDING_TOKEN = new RegExp(`(?:d|l|qu|s|n|j|c|m|t)['’](?=\\p{L}{2})|${TOKEN.source}`, TOKEN.flags);
const INITIAL = /^\p{Lu}$/u;

/** Kinds of characters. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Goes on with a word when a letter or digit follows. */
const JOINING = 4;
/** The expression tells what it is. */
const UNKNOWN = 5;
/** By UTF-16 unit: a curly apostrophe joins, dashes and curly marks do not. A table, since every character of a text is looked up in it. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) KINDS[code] = LETTER;
  else if (/[0-9]/.test(character)) KINDS[code] = DIGIT;
  else if (/\s/.test(character)) KINDS[code] = SPACE;
  else KINDS[code] = /['&_/.,-]/.test(character) ? JOINING : OTHER;
}
KINDS.fill(OTHER, 0x2010, 0x2028);
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
KINDS[CURLY_APOSTROPHE] = JOINING;

/** The kind of the character at a place; the end of the text is no letter. */
function kindAt(text: string, at: number): number {
  return at < text.length ? KINDS[text.charCodeAt(at)]! : OTHER;
}

/**
 * Where the token at `at` ends, as far as plain print shows it without the expression, which would take most of the time of reading.
 * @returns 0 when only the expression can tell
 */
function plainEnd(text: string, at: number, elides: boolean): number {
  const first = kindAt(text, at);
  if (first === UNKNOWN) return 0;
  if (first !== LETTER && first !== DIGIT) return markEnd(text, at);
  for (let end = at + 1; ; end += 1) {
    const kind = kindAt(text, end);
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind !== JOINING) return kind === UNKNOWN ? 0 : end;
    const next = kindAt(text, end + 1);
    if (next === UNKNOWN) return 0;
    if (next !== LETTER && next !== DIGIT) return end;
    const code = text.charCodeAt(end);
    if (next === LETTER && code === STOP) return 0;
    if (next === LETTER && code === COMMA) return end;
    if (elides && end - at <= 2 && (code === APOSTROPHE || code === CURLY_APOSTROPHE)) return 0;
  }
}

/** The same for a mark: alone unless it is repeated or a sign before a word. */
function markEnd(text: string, at: number): number {
  const next = kindAt(text, at + 1);
  const code = text.charCodeAt(at);
  if (code === HYPHEN) return text.charCodeAt(at + 1) === HYPHEN ? 0 : at + 1;
  if (code === STOP) {
    const stop = text.charCodeAt(at + (next === SPACE ? 2 : 1)) === STOP;
    return stop || next === UNKNOWN ? 0 : at + 1;
  }
  const isSign = code === 36 || code === 35 || code === 64;
  return isSign && (next === LETTER || next === DIGIT || next === UNKNOWN) ? 0 : at + 1;
}

/**
 * @param text the whole text that offsets count in
 * @param start where to begin
 * @param end where to stop, exclusive
 * @returns tokens in order; a possessive ending and a full stop that belongs to an abbreviation or initial are told from the rest
 */
export function tokens(text: string, start: number, end: number, pack: LanguagePack): Token[] {
  const found: Token[] = [];
  tokenize(text, start, end, pack, found);
  return found;
}

/** The same, added to those found before. */
export function tokenize(text: string, start: number, end: number, pack: LanguagePack, found: Token[]): void {
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  const elides = pack.cueInsideMarks;
  const forms = formsOf(pack);
  for (let at = 0; at < piece.length;) {
    const first = kindAt(piece, at);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    if (first === LETTER || first === DIGIT) {
      // Most tokens: letters and digits up to a space. Their hash is made on the way.
      let wordEnd = at;
      let hash = 0;
      let kind: number;
      do {
        hash = hashWith(hash, piece.charCodeAt(wordEnd));
        wordEnd += 1;
        kind = kindAt(piece, wordEnd);
      } while (kind === LETTER || kind === DIGIT);
      if (kind === SPACE) {
        take(found, forms.hashed(hash, piece, at, wordEnd), start + at, start + wordEnd, text, pack, forms);
        at = wordEnd + 1;
        continue;
      }
    }
    const to = tokenEnd(piece, at, elides);
    if (to > at) take(found, forms.of(piece, at, to), start + at, start + to, text, pack, forms);
    at = Math.max(to, at + 1);
  }
}

/** Where the token at a place ends; 0 at white space beyond ASCII. */
function tokenEnd(text: string, at: number, elides: boolean): number {
  const end = plainEnd(text, at, elides);
  if (end > 0) return end;
  const expression = elides ? ELIDING_TOKEN : TOKEN;
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : 0;
}

/** Adds the token or tokens that a form at a place stands for. */
function take(
  found: Token[],
  form: Form,
  at: number,
  to: number,
  text: string,
  pack: LanguagePack,
  forms: Forms,
): void {
  if (form.parts !== null) {
    const [first, second] = form.parts;
    add(found, first, at, at + first.text.length, 'word');
    add(found, second, to - second.text.length, to, second.isWord ? 'word' : 'possessive');
    return;
  }
  if (form.isWord) {
    add(found, form, at, to, 'word');
    return;
  }
  const last = found.length === 0 ? undefined : found[found.length - 1]!;
  const follows = last?.kind === 'word' && last.end === at;
  if (follows && form.text === '.' && takesStop(last, pack)) {
    last.text += '.';
    last.end += 1;
    return;
  }
  // "the residents' groups"
  const plural =
    follows &&
    !pack.cueInsideMarks &&
    (form.text === "'" || form.text === '’') &&
    /s$/i.test(last.text) &&
    /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
  if (plural) add(found, { ...forms.possessive, text: form.text }, at, to, 'possessive');
  else add(found, form, at, to, 'mark');
}

function add(found: Token[], form: Form, start: number, end: number, kind: Token['kind']): void {
  const { text, lower, capital, lexical } = form;
  found.push({ text, lower, start, end, kind, capital, lexical, run: -1, sentence: 0, opensSentence: false });
}

function takesStop(token: Token, pack: LanguagePack): boolean {
  return INITIAL.test(token.text) || (token.capital && pack.abbreviations.has(token.lower));
}
