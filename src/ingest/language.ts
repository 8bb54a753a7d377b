import { francAll } from 'franc-min';
import { isStopWord } from '../language/stop-words.js';
import { fold, words } from '../language/words.js';

/** What telling a language needs; longer texts only cost time. Characters. */
const ENOUGH = 4_000;

/**
 * Share of a text's words that are its language's articles, prepositions and the like, from which it is that language. English
 * prose has .3 to .5 and no other language's has .15 of the English ones; French prose has .45 to .55, and Spanish and
 * Catalan, which share many, .35 of the French ones.
 */
const SHARE = { en: 0.25, fr: 0.42 } as const;

/** Fewer words say nothing about their share. */
const FEWEST_WORDS = 6;

/** Shortest text whose letters alone tell its language. Characters. */
const SHORTEST = 60;

/** The languages that franc tells and ISO 639-1 has a code for. Languages of one script each are among them. */
const CODES: Readonly<Record<string, string>> = {
  amh: 'am', arb: 'ar', azj: 'az', bel: 'be', ben: 'bn', bos: 'bs', bul: 'bg', ces: 'cs', cmn: 'zh', deu: 'de', ell: 'el', eng: 'en', fra: 'fr', guj: 'gu', hau: 'ha', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', hye: 'hy', ibo: 'ig', ind: 'id', ita: 'it', jpn: 'ja', kan: 'kn', kat: 'ka', kaz: 'kk', khm: 'km', kin: 'rw', kor: 'ko', lao: 'lo', lin: 'ln', mal: 'ml', mar: 'mr', mya: 'my', nld: 'nl', npi: 'ne', nya: 'ny', pan: 'pa', pes: 'fa', plt: 'mg', pol: 'pl', por: 'pt', ron: 'ro', run: 'rn', rus: 'ru', sin: 'si', som: 'so', spa: 'es', srp: 'sr', sun: 'su', swe: 'sv', swh: 'sw', tam: 'ta', tel: 'te', tgl: 'tl', tha: 'th', tur: 'tr', ukr: 'uk', urd: 'ur', uzn: 'uz', vie: 'vi', yor: 'yo', zlm: 'ms', zul: 'zu',
}; // prettier-ignore

const KNOWN = Object.keys(CODES);

/** How many of the folded words are words of a language's grammar; "l'accord" begins with one. */
function grammarShare(folded: readonly string[], language: keyof typeof SHARE): number {
  const count = folded.filter((word) => isStopWord(word, language) || isStopWord(word.replace(/'.*/u, ''), language));
  return count.length / folded.length;
}

/**
 * The language of a text: English and French, which are read, by the words of their grammar; others by their letters.
 * @returns ISO 639-1 code, null when the text is too short to tell
 */
export function languageOf(text: string): string | null {
  const start = text.slice(0, ENOUGH);
  const folded = words(start).map((word) => fold(word.text));
  if (folded.length >= FEWEST_WORDS) {
    for (const language of ['en', 'fr'] as const) {
      if (grammarShare(folded, language) >= SHARE[language]) return language;
    }
  }
  const [language = ''] = francAll(start, { only: KNOWN, minLength: SHORTEST })[0] ?? [];
  return CODES[language] ?? null;
}
