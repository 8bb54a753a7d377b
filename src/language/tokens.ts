/** Tokens: words and marks of a text, finer than `words` and with the details that reading needs. */
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
}

const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L})|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?=[\p{L}\u00a1-\u00bf])|['’&_/-](?=[\p{L}\p{N}])|[.,](?=\p{N})|\.(?=\p{L}{2,3}\b))*|--+|\.\s?\.\s?\.|\S/giu;
/** The same for languages that elide: "d'", "l'", "qu'" are words of their own. */
const ELIDING_TOKEN = new RegExp(`(?:d|l|qu|s|n|j|c|m|t)['’](?=\\p{L}{2})|${TOKEN.source}`, TOKEN.flags);
/* Marks between letters in the second line of Latin-1 are letters of a text decoded twice: they stay in their word. */
const POSSESSIVE = /['’]s$/i;
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
  lower: string;
  capital: boolean;
  isWord: boolean;
}

/**
 * Words come again and again: their forms are kept, this many at most, so that memory stays flat. Longer words are not kept: V8 makes
 * of more than twelve characters a view into the whole text, which would then be kept with them.
 */
const MOST_FORMS = 20_000;
const LONGEST_KEPT = 12;
const forms = new Map<string, Form>();

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const isWord = /^[\p{L}\p{N}$€£#@]/u.test(text) && text !== '#' && text !== '@' && text !== '$';
  const form = { lower: isWord ? foldToken(text) : text, capital: isWord && isCapital(text), isWord };
  if (text.length <= LONGEST_KEPT) {
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(text, form);
  }
  return form;
}

const isCapital = (text: string) => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
};

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
  for (const match of piece.matchAll(elides ? ELIDING_TOKEN : TOKEN)) {
    const at = match.index + start;
    let word = match[0];
    const first = found.at(-1);
    if (word === '.' && first?.kind === 'word' && first.end === at && takesStop(first, pack)) {
      first.text += '.';
      first.end += 1;
      continue;
    }
    let form = formOf(word);
    if (!form.isWord) {
      // "the residents' groups"
      const plural =
        !elides &&
        /^['’]$/.test(word) &&
        first?.kind === 'word' &&
        first.end === at &&
        /s$/i.test(first.text) &&
        /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
      found.push({
        text: word,
        lower: plural ? "'s" : word,
        start: at,
        end: at + word.length,
        kind: plural ? 'possessive' : 'mark',
        capital: false,
      });
      continue;
    }
    const inverted = elides ? INVERTED.exec(word) : null;
    if (inverted !== null) {
      for (const [part, offset] of [
        [inverted[1]!, 0],
        [inverted[2]!, word.length - inverted[2]!.length],
      ] as const) {
        found.push({
          text: part,
          lower: formOf(part).lower,
          start: at + offset,
          end: at + offset + part.length,
          kind: 'word',
          capital: formOf(part).capital,
        });
      }
      continue;
    }
    const possessive = !elides && word.length > 2 && POSSESSIVE.test(word);
    if (possessive) {
      word = word.slice(0, -2);
      form = formOf(word);
    }
    const { lower, capital } = form;
    found.push({ text: word, lower, start: at, end: at + word.length, kind: 'word', capital });
    if (possessive) {
      const from = at + word.length;
      found.push({
        text: text.slice(from, from + 2),
        lower: "'s",
        start: from,
        end: from + 2,
        kind: 'possessive',
        capital: false,
      });
    }
  }
  return found;
}

function takesStop(token: Token, pack: LanguagePack): boolean {
  return INITIAL.test(token.text) || (token.capital && pack.abbreviations.has(token.lower));
}
