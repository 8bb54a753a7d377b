/** Phrases that name people or things: a noun with the adjectives and nouns before it, as printed. Names of persons are none. */
import { isNumber } from '../../language/meaning.js';
import { packFor } from '../../language/packs/index.js';
import { madeThings, peopleNouns } from '../../language/packs/people.js';
import { baseOfInflected, isBaseBeforeEnding, isBaseVerb, isVerbForm } from '../../language/verbs.js';
import { quotedAt } from './quoted.js';
import type { Passage, Sentence, Token } from './passages.js';

/** A phrase where it stands. */
export interface NounPhrase {
  passage: Passage;
  sentence: Sentence;
  /** Tokens from `first` to `last`, the last being the noun. */
  first: number;
  last: number;
  /** As printed. */
  text: string;
  /** The noun. */
  head: Token;
  /** A plural noun for people. */
  people: boolean;
  /** Within words quoted as they were spoken. */
  quoted: boolean;
}

/** More words than these before a noun are a sentence that was not understood. */
const mostWords = 4;

/** Nouns for people that no list has are made from verbs: those who cross are crossers, those who claim claimants. */
const agent = /^(.{3,}?)(?:er|or|ant|ent|ee)s$/u;

/** Nouns for people that end compounds: "homeowners", "cave dwellers" written in one. */
const compound = /\p{L}{3}(?:owners|lords|dwellers|breakers|sellers|growers|fighters|drivers|farers|mates|folk)$/u;

/** By language and word: a letter or two for each word that was ever looked at, at most all of the coverage's. */
const namingPeople = new Map<string, Map<string, boolean>>();

/** Whether a plural noun names people. */
export function namesPeople(word: string, language: string): boolean {
  const known = namingPeople.get(language) ?? new Map<string, boolean>();
  namingPeople.set(language, known);
  const names = known.get(word) ?? isNounForPeople(word, language);
  known.set(word, names);
  return names;
}

function isNounForPeople(word: string, language: string): boolean {
  const { personNouns, personSuffix } = packFor(language);
  if (peopleNouns.has(word) || /(?:people|women|children)$|^men$/u.test(word) || compound.test(word)) return true;
  if (!/(?:s|men)$/u.test(word) || madeThings.has(word)) return false;
  if (personNouns.has(word) || personNouns.has(word.replace(/s$/u, '')) || personSuffix.test(word)) return true;
  const stem = agent.exec(word)?.[1];
  return stem !== undefined && isBaseBeforeEnding(stem.replace(/i$/u, 'y'));
}

/** Whether a noun, of one or of several, names people. */
export function namesPerson(word: string, language: string): boolean {
  return namesPeople(word, language) || namesPeople(`${word}s`, language);
}

/** Words that count a noun and tell nothing of it. */
const counting = new Set(
  'every each another several single other many few most some all both certain various'.split(' '),
);

/** Words that open a clause whose verb may follow them: "cameras that film visitors". */
const opensClause = new Set(['that', 'which', 'who', 'qui']);

/** Whether a word before a noun acts on it rather than telling of it: "deporting migrants". */
function isVerb({ word }: Token, before: Token | undefined, language: string): boolean {
  const { cues, determiners, prepositions } = packFor(language);
  // "of sending refugees": what is done, to those behind it.
  const isAct = /ing$/u.test(word) && isBaseBeforeEnding(word.replace(/ing$/u, ''));
  const modifies = before !== undefined && (determiners.has(before.word) || (prepositions.has(before.word) && !isAct));
  // "Norland returned settlers": whoever has a name does it.
  if (before?.capital === true && baseOfInflected(word) !== null) return true;
  if (modifies && !(opensClause.has(before.word) && isBaseVerb(word))) return false;
  if (word.endsWith('ed') && !cues.has(word)) return false;
  return isVerbForm(word) || cues.has(word) || /ing$/u.test(word);
}

/** Particles of verbs, which stand before the object: "turned away passengers". */
export const particles = new Set(['aside', 'away', 'back', 'out', 'off', 'down', 'home', 'ahead', 'together', 'again']);

/** Whether a word takes an infinitive: what follows it is done to the phrase. */
function opensInfinitive(token: Token | undefined, language: string): boolean {
  if (token === undefined) return false;
  const { auxiliaries, modals, negations } = packFor(language);
  const { word } = token;
  return word === 'to' || /n['’]t$/u.test(word) || auxiliaries.has(word) || modals.has(word) || negations.has(word);
}

/** The ending of a plural noun: "virus" and "crisis" are none. */
const plural = /[^sui]s$/u;

/** Whether a word can tell of the noun behind it. A plural does not: "in their harbours passengers". */
function tellsOf(token: Token, before: Token | undefined, language: string): boolean {
  if (
    particles.has(token.word) ||
    counting.has(token.word) ||
    packFor(language).prepositions.has(token.word) ||
    isNumber(token.word, language) ||
    plural.test(token.word)
  )
    return false;
  return !opensInfinitive(before, language) && !isVerb(token, before, language);
}

/** Whether a phrase is a verb that only looks like a noun: "does not leak", "they release", "limit the tunnel". */
export function actsAsVerb({ passage, sentence, first, last, head }: NounPhrase): boolean {
  const { tokens, article, text } = passage;
  const { language } = article;
  const { pronouns, determiners } = packFor(language);
  if (onlyVerbs.has(head.word)) return true;
  const next = tokens[last + 1];
  const isVerb = isVerbForm(head.word);
  const hasObject = next !== undefined && (determiners.has(next.word) || /ing$/u.test(next.word));
  if (isVerb && hasObject && text.slice(head.end, next.start) === ' ') return true;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  if (first !== last || before === undefined || head.capital) return false;
  // No plural follows "to": "to customers".
  if (before.word === 'to' && plural.test(head.word)) return false;
  return opensInfinitive(before, language) || (pronouns.has(before.word) && !determiners.has(before.word));
}

/** Verbs in the present whose form no plural noun has. */
const onlyVerbs = new Set(
  `admits agrees allows appears becomes begins belongs brings comes continues describes expects gets gives goes happens includes insists
  intends keeps knows leads makes means obliges opens provides refuses remains requires says seeks seems sends takes tells threatens wants`
    .trim()
    .split(/\s+/u),
);

/** Whether a word is a verb beside another one ("may be", "must"), never the month of May. */
function isModal({ word, capital }: Token, language: string): boolean {
  return !capital && packFor(language).modals.has(word);
}

/** Whether a word cannot stand inside a phrase: a preposition ("a blast near the village"), or a verb ("a poison made by", "work begins"). */
function endsPhrase(token: Token, language: string): boolean {
  const { prepositions } = packFor(language);
  const { word } = token;
  return (
    isModal(token, language) ||
    prepositions.has(word) ||
    onlyVerbs.has(word) ||
    (baseOfInflected(word) !== null && !/s$/u.test(word))
  );
}

/** Whether only white space or a hyphen parts two words. */
export function adjacent({ text }: Passage, left: Token, right: Token): boolean {
  return /^[\s-]*$/u.test(text.slice(left.end, right.start));
}

/** Whether two words are one with a hyphen, whatever the first is by itself: "single-nurse posts", "one-man crews". */
function isJoined({ text }: Passage, left: Token, right: Token): boolean {
  return text.slice(left.end, right.start) === '-' && /^\p{L}+$/u.test(text.slice(left.start, left.end));
}

/** Whether a word calls people by their country, with an adjective before it: "stranded Americans". */
function isOfCountry({ tokens, text }: Passage, at: number): boolean {
  const [before, head, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (
    !head.capital ||
    !/(?:ans|ese|ish|ch|is|[bk]s|ards|es)$/u.test(head.word) ||
    before === undefined ||
    next?.capital === true
  )
    return false;
  return (
    before.content &&
    !before.capital &&
    /^\p{Ll}/u.test(text.slice(before.start)) &&
    text.slice(before.end, head.start) === ' '
  );
}

/**
 * The phrases of a paragraph, one for each run of words of content.
 *
 * @param openings - those whose noun opens a sentence as well: its capital does not tell whether it is a name
 */
export function nounPhrasesIn(passage: Passage, openings = false): NounPhrase[] {
  const { tokens, text, sentences, article } = passage;
  const { language } = article;
  const phrases: NounPhrase[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const head = tokens[at]!;
      // What opens a sentence has a capital whatever it is: a plural noun for people is no name there.
      const opens =
        openings && ((at === sentence.first && namesPeople(head.word, language)) || isOfCountry(passage, at));
      if (!head.content || (head.capital && !opens) || packFor(language).prepositions.has(head.word)) continue;
      if (isModal(head, language)) continue;
      const next = tokens[at + 1];
      const ends =
        next === undefined ||
        at + 1 >= sentence.last ||
        !next.content ||
        next.capital ||
        endsPhrase(next, language) ||
        !adjacent(passage, head, next);
      // Whoever owns what follows is told by it: "the children's charity".
      if (/['’]s$/u.test(text.slice(head.start, head.end))) continue;
      // Whatever the noun, "who" right behind it tells of people.
      const people =
        namesPeople(head.word, language) || head.capital || (/s$/u.test(head.word) && next?.word === 'who');
      // A plural noun ends its phrase: what follows it is what they do.
      if (!ends && !people && !plural.test(head.word)) continue;
      let first = at;
      while (first > sentence.first && at - first + 1 < mostWords) {
        const before = tokens[first - 1]!;
        if (isJoined(passage, before, tokens[first]!)) {
          first--;
          continue;
        }
        if (!before.content || before.capital || !adjacent(passage, before, tokens[first]!)) break;
        if (/\p{Lu}/u.test(text.slice(before.start, before.end)) || !tellsOf(before, tokens[first - 2], language))
          break;
        first--;
      }
      const start = tokens[first]!.start;
      phrases.push({
        passage,
        sentence,
        first,
        last: at,
        text: text.slice(start, head.end) + (/^(?:-\p{Ll}+){2}(?![\p{L}-])/u.exec(text.slice(head.end))?.[0] ?? ''),
        head,
        people,
        quoted: quotedAt(passage, start),
      });
    }
  }
  return phrases;
}
