/** Tokens: words and marks of a text, finer than `words` and with the details that reading needs. */
import { lexicalOf } from './lexical.js';
import type { LanguagePack } from './packs/index.js';

export interface Token {
  text: string;
  /** Lower case, straight apostrophe, no diacritics: the form that packs list. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'possessive';
  /** Begins with a capital letter. */
  capital: boolean;
  /** What the pack's lists and forms say of `lower`: bits of `Lexical`. */
  lexical: number;
}

const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?=[\p{L}\u00a1-\u00bf])|['’&_/-](?=[\p{L}\p{N}])|[.,](?=\p{N})|\.(?=\p{L}{2,3}\b))*|--+|\.\s?\.\s?\.|\S/iuy;
/** The same for languages that elide: "d'", "l'", "qu'" are words of their own. */
const ELIDING_TOKEN = new RegExp(`(?:d|l|qu|s|n|j|c|m|t)['’](?=\\p{L}{2})|${TOKEN.source}`, TOKEN.flags);
/* Marks between letters in the second line of Latin-1 are letters of a text decoded twice: they stay in their word. */
/** "a-t-elle", "dit-il": a verb with its subject behind it. */
const INVERTED = /^(\p{L}+)(?:-t)?-(ils?|elles?|on)$/iu;
const INITIAL = /^\p{Lu}$/u;

/** @returns the folded form of one token. */
function foldToken(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .replace(/[’‘]/g, "'")
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
}

/** What can be told of a printed word by itself. */
interface Form {
  text: string;
  lower: string;
  capital: boolean;
  isWord: boolean;
  lexical: number;
}

/**
 * Words come again and again: their forms are kept, this many at most for each pack and none of the longest, so that memory stays flat.
 */
const MOST_FORMS = 20_000;
const LONGEST_KEPT = 40;
const formsOfPack = new WeakMap<LanguagePack, Map<string, Form>>();

function formsFor(pack: LanguagePack): Map<string, Form> {
  let forms = formsOfPack.get(pack);
  if (forms === undefined) formsOfPack.set(pack, (forms = new Map<string, Form>()));
  return forms;
}

function formOf(word: string, forms: Map<string, Form>, pack: LanguagePack): Form {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const kept = word.length <= LONGEST_KEPT;
  const text = kept ? ownCopy(word) : word;
  const isWord = /^[\p{L}\p{N}$€£#@]/u.test(text) && text !== '#' && text !== '@' && text !== '$';
  const lower = isWord ? foldToken(text) : text;
  const form = { text, lower, capital: isWord && isCapital(text), isWord, lexical: lexicalOf(lower, pack) };
  if (kept) {
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(text, form);
  }
  return form;
}

/** V8 makes of more than twelve characters of a text a view into the whole of it, which a kept form would keep alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

const isCapital = (text: string) => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
};

/** Kinds of the characters below 128. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Goes on with a word when a letter or digit follows. */
const JOINING = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  return /['&_/.,-]/.test(character) ? JOINING : OTHER;
});
/** The expression tells what it is. */
const UNKNOWN = 5;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** The kind of the character at a place: a curly apostrophe joins, dashes and curly marks do not, the end of the text is no letter. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  if (code === CURLY_APOSTROPHE) return JOINING;
  return code >= 0x2010 && code <= 0x2027 ? OTHER : UNKNOWN;
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

/** Calls back with the start and end of each token of a text. */
function scan(text: string, elides: boolean, take: (start: number, end: number) => void): void {
  const expression = elides ? ELIDING_TOKEN : TOKEN;
  for (let at = 0; at < text.length;) {
    if (kindAt(text, at) === SPACE) {
      at += 1;
      continue;
    }
    let end = plainEnd(text, at, elides);
    if (end === 0) {
      expression.lastIndex = at;
      // Nothing is found at white space beyond ASCII.
      end = expression.test(text) ? expression.lastIndex : 0;
    }
    if (end > at) take(at, end);
    at = Math.max(end, at + 1);
  }
}

/**
 * @param text the whole text that offsets count in
 * @param start where to begin
 * @param end where to stop, exclusive
 * @returns tokens in order; a possessive ending and a full stop that belongs to an abbreviation or initial are told from the rest
 */
export function tokens(text: string, start: number, end: number, pack: LanguagePack): Token[] {
  const found: Token[] = [];
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  const elides = pack.cueInsideMarks;
  const forms = formsFor(pack);
  const add = (form: Form, at: number, to: number, kind: Token['kind']): void => {
    const { text: printed, lower, capital, lexical } = form;
    found.push({ text: printed, lower, start: at, end: to, kind, capital, lexical });
  };
  const addPossessive = (printed: string, at: number): void => {
    const { lower, lexical } = formOf(POSSESSIVE_ENDING, forms, pack);
    const to = at + printed.length;
    found.push({ text: printed, lower, start: at, end: to, kind: 'possessive', capital: false, lexical });
  };
  scan(piece, elides, (from, to) => {
    const at = from + start;
    const word = piece.slice(from, to);
    const last = found.at(-1);
    if (word === '.' && last?.kind === 'word' && last.end === at && takesStop(last, pack)) {
      last.text += '.';
      last.end += 1;
      return;
    }
    const form = formOf(word, forms, pack);
    if (!form.isWord) {
      // "the residents' groups"
      const plural =
        !elides &&
        /^['’]$/.test(word) &&
        last?.kind === 'word' &&
        last.end === at &&
        /s$/i.test(last.text) &&
        /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
      if (plural) addPossessive(word, at);
      else add(form, at, to + start, 'mark');
      return;
    }
    const inverted = elides && word.includes('-') ? INVERTED.exec(word) : null;
    if (inverted !== null) {
      const [, verb, subject] = inverted as unknown as [string, string, string];
      add(formOf(verb, forms, pack), at, at + verb.length, 'word');
      add(formOf(subject, forms, pack), to + start - subject.length, to + start, 'word');
      return;
    }
    const possessive = !elides && word.length > 2 && /['’]/.test(word.charAt(word.length - 2)) && /s$/i.test(word);
    if (!possessive) {
      add(form, at, to + start, 'word');
      return;
    }
    const owner = word.slice(0, -2);
    add(formOf(owner, forms, pack), at, at + owner.length, 'word');
    addPossessive(word.slice(-2), at + owner.length);
  });
  return found;
}

/** The folded form of a possessive ending, with its "s" or without. */
const POSSESSIVE_ENDING = "'s";

function takesStop(token: Token, pack: LanguagePack): boolean {
  return INITIAL.test(token.text) || (token.capital && pack.abbreviations.has(token.lower));
}
