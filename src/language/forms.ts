/** The forms of printed words: what can be told of a word by itself, found out once for each different word. */
import { lexicalOf } from './lexical.js';
import type { LanguagePack } from './packs/index.js';

export interface Form {
  /** As printed. */
  text: string;
  /** Lower case, straight apostrophe, no diacritics: the form that packs list. */
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** A word, not a mark. */
  isWord: boolean;
  /** Bits of `Lexical`. */
  lexical: number;
  /** The two forms of a word that holds two: an owner and the possessive ending, a verb and the pronoun behind it. */
  parts: readonly [Form, Form] | null;
}

/** "a-t-elle", "dit-il": a verb with its subject behind it. */
const INVERTED = /^(\p{L}+)(?:-t)?-(ils?|elles?|on)$/iu;
const POSSESSIVE = /^(.+)(['’]s)$/isu;

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

const isCapital = (text: string) => {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
};

/** Words come again and again: so many forms are kept for each pack, and none of the longest, so that memory stays flat. */
const MOST = 20_000;
const LONGEST = 40;
/** Places of the table: a power of two, so that the lower bits of a hash are a place, and never full. */
const PLACES = 1 << 16;

/** A hash table by the characters of a stretch of text: looking a word up makes no string of it. */
export class Forms {
  #table: (Form | undefined)[] = [];
  #kept = 0;
  /** The form of a possessive ending. */
  readonly possessive: Form;

  constructor(private readonly pack: LanguagePack) {
    this.#clear();
    this.possessive = this.#whole("'s");
  }

  /** @returns the form of the word or mark from `start` to `end`, exclusive. */
  of(text: string, start: number, end: number): Form {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
    return this.hashed(hash, text, start, end);
  }

  /** The same where the hash of its characters is known. */
  hashed(hash: number, text: string, start: number, end: number): Form {
    const length = end - start;
    if (length > LONGEST) return this.#make(text.slice(start, end));
    if (this.#kept >= MOST) this.#clear();
    for (let place = (hash ^ (hash >>> 15)) & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const form = this.#table[place];
      if (form === undefined) return this.#keep(ownCopy(text.slice(start, end)), place);
      if (form.text.length === length && isAt(form.text, text, start)) return form;
    }
  }

  #keep(text: string, place: number): Form {
    const form = this.#make(text);
    this.#table[place] = form;
    this.#kept += 1;
    return form;
  }

  #clear(): void {
    this.#table = new Array<Form | undefined>(PLACES).fill(undefined);
    this.#kept = 0;
  }

  #make(text: string): Form {
    const whole = this.#whole(text);
    const parts = whole.isWord ? (this.pack.cueInsideMarks ? INVERTED : POSSESSIVE).exec(text) : null;
    if (parts !== null) whole.parts = [this.#part(parts[1]!), this.#part(parts[2]!)];
    return whole;
  }

  /** A part is not parted again. */
  #part(text: string): Form {
    const part = this.#whole(text);
    if (!/^['’]/.test(text)) return part;
    // Whichever the apostrophe, it is one ending.
    part.lower = this.possessive.lower;
    part.lexical = this.possessive.lexical;
    return part;
  }

  #whole(text: string): Form {
    const isWord = /^[\p{L}\p{N}$€£#@]/u.test(text) && text !== '#' && text !== '@' && text !== '$';
    const lower = isWord ? foldToken(text) : text;
    const capital = isWord && isCapital(text);
    return { text, lower, capital, isWord, lexical: lexicalOf(lower, this.pack), parts: null };
  }
}

/** @returns the hash of some characters and one more behind them; that of none is 0. */
export function hashWith(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}

/** Whether a word stands at a place. */
function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** V8 makes of more than twelve characters of a text a view into the whole of it, which a kept form would keep alive. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

const known = new WeakMap<LanguagePack, Forms>();

/** @returns the forms of a language. */
export function formsOf(pack: LanguagePack): Forms {
  let forms = known.get(pack);
  if (forms === undefined) known.set(pack, (forms = new Forms(pack)));
  return forms;
}
