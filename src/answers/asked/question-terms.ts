/** The words of weight of a question, and what each is found by in the coverage. */
import { compoundParts } from '../../language/compounds.js';
import { isNumber } from '../../language/meaning.js';
import { type QuestionPack, questionPackFor } from '../../language/questions/index.js';
import { englishVague } from '../../language/questions/vague-en.js';
import { kindredStems } from '../../language/related-words.js';
import { countryOfSeat } from '../../language/seats-of-government.js';
import { stem } from '../../language/stems.js';
import { irregularForms, isBaseVerb, isLightVerb } from '../../language/verbs.js';
import { fold } from '../../language/words.js';
import { initialsOf, namesOfInitials, sameNameFamily } from '../passages/aliases.js';
import { mayBeMisspelt } from '../statements/alignment.js';
import { type Coverage, type Token, tokensOf, wordLength } from '../passages/passages.js';
import { plainVerbsIn } from './plain-verbs.js';

/** A word of weight of a question. */
export interface Term {
  word: string;
  /** What it is found by: its stem, or that of the coverage's word it seems to be a misspelling of. */
  stem: string;
  /** Other ways the coverage writes the name it is part of: initials, or the words behind initials. */
  aliases: readonly (readonly string[])[];
  weight: number;
  /** Written with a capital inside the question, or known only with one in the coverage. */
  name: boolean;
  /** Written in figures. */
  number: boolean;
  /** False when no article has it or anything like it. */
  known: boolean;
  /** Said of what the question is about: after "about". */
  aside: boolean;
  /** Stems of its other forms, where no ending shows them: "met" for "meet". */
  forms: ReadonlySet<string>;
  /** Found in sentences that say it in a form rather than in a word; null for most, and where the coverage has the word. */
  form: RegExp | null;
  /** Stems of words that a reader may use for it in words of his own, beside those that tell of the same thing; none where he is taken at his word. */
  synonyms?: ReadonlySet<string>;
  /** Means a question that was put to somebody, which is no act of the story for others. */
  posed: boolean;
}

const none: ReadonlySet<string> = new Set();

/** What follows "about" in a question tells of what the thing asked about was, not what is asked. */
const asideWeight = 0.5;

/** What a word that asks for any act of a kind weighs. */
const faintWeight = 0.35;

/** ... and what one of the vague words does that the coverage has not. */
const vagueWeight = 0.15;

/** Whether a word of a question carries nothing to look for. */
function isLight(tokens: readonly Token[], index: number, { light, lightAfter }: QuestionPack): boolean {
  const { word } = tokens[index]!;
  return light.has(word) || (lightAfter.get(word)?.has(tokens[index - 1]?.word ?? '') ?? false);
}

/**
 * The terms of a question.
 *
 * @param question - as asked; parts about the coverage itself are not terms
 */
export function termsOf(coverage: Coverage, question: string, language: string): Term[] {
  const pack = questionPackFor(language);
  const text = question.replace(pack.aboutCoverage, (part) => ' '.repeat(part.length));
  const seen = new Set<string>();
  const terms: Term[] = [];
  const tokens = tokensOf(text, language);
  const initials = initialsOf(coverage, tokens, text);
  const aside = asideOf(tokens, pack);
  const plain = plainVerbsIn(tokens, language);
  const whyAsked = pack.reason.test(text);
  for (const [index, asked] of tokens.entries()) {
    if (plain.some(({ particle }) => particle === index)) continue;
    const token = plain.find(({ verb }) => verb === index)?.token ?? asked;
    const begins = whyAsked && pack.begins.test(text.slice(asked.start));
    const light = token === asked && (begins || isLight(tokens, index, pack));
    // What is asked for is sooner called so where it is told: "quelle association ...".
    const kind = light && pack.kindNouns.has(token.word) && coverage.knows(token.stem);
    if (!token.content || seen.has(token.stem) || (light && !kind)) continue;
    seen.add(token.stem);
    const both = pairAsked(tokens, index, text, pack);
    const printed = coverage.knows(token.stem) ? token.stem : (likeIn(coverage, token, language) ?? token.stem);
    const stem = both === null ? printed : `both ${printed}`;
    const letters = initials.get(index);
    const country = seatIn(coverage, tokens, index, language);
    const aliases = [
      ...(letters === undefined ? namesOfInitials(coverage, stem) : [[letters]]),
      ...country,
      ...apart(coverage, token.word, printed, language),
    ];
    const plainForms = formsOf(token.word, stem, language);
    const forms = token === asked || isLightVerb(asked.word) ? plainForms : new Set([...plainForms, asked.stem]);
    const known = coverage.knows(printed) || aliases.length > 0 || [...forms].some((form) => coverage.knows(form));
    const form = both ?? (known ? null : formAsked(tokens, index, pack));
    const faint = (form !== null && both === null) || kind || pack.faint.has(token.word);
    const vague = !known && englishVague.has(token.word);
    const share = (index > aside ? asideWeight : 1) * (vague ? vagueWeight : faint ? faintWeight : 1);
    const own = weightOf(coverage, printed, known, language);
    const weight =
      share * Math.min(own, ...country.map((name) => Math.max(...name.map((each) => coverage.weight(each)))));
    terms.push({
      word: token.word,
      stem,
      aliases,
      weight,
      name: token.capital && index > 0,
      number: /^\p{N}/u.test(token.word),
      known,
      aside: index > aside,
      forms,
      form,
      posed: token.word === 'asked' && pack.posed?.test(text) === true,
    });
  }
  return terms;
}

/** The words that a word for people is made of, which no article has, where a paragraph has both. */
function apart(coverage: Coverage, word: string, printed: string, language: string): (readonly string[])[] {
  const parts = coverage.knows(printed) ? null : compoundParts(word, language);
  if (parts === null) return [];
  const [first, second] = parts.map((part) => stem(part, language)) as [string, string];
  const places = new Set(coverage.placesWith(first));
  return coverage.placesWith(second).some((place) => places.has(place)) ? [[first, second]] : [];
}

/** What tells of two together, where a question asks of "both countries": the two named, or a pair. */
function pairAsked(tokens: readonly Token[], index: number, text: string, pack: QuestionPack): RegExp | null {
  const before = tokens[index - 1];
  const asks = before !== undefined && pack.pair.test(text.slice(before.start, tokens[index]!.end));
  return asks ? pack.pairTold : null;
}

/** The names in the coverage of the country whose government a question calls by its seat. */
function seatIn(coverage: Coverage, tokens: readonly Token[], index: number, language: string): (readonly string[])[] {
  const { word, capital } = tokens[index]!;
  if (!capital || questionPackFor(language).placePrepositions.has(fold(tokens[index - 1]?.word ?? ''))) return [];
  return countryOfSeat(word, language).filter((name) => name.every((each) => coverage.knows(each)));
}

/**
 * Where what is only said of the thing asked about begins: after "about", where the words before it ask for something of
 * their own. After "what did they decide about" it is all there is to look for.
 */
function asideOf(tokens: readonly Token[], pack: QuestionPack): number {
  const about = tokens.findIndex(({ word }, index) => index > 2 && pack.asideOpeners.has(word));
  const asks = tokens
    .slice(0, Math.max(0, about))
    .some(
      ({ content, capital, word }, index) =>
        content && !capital && !pack.faint.has(word) && !isLight(tokens, index, pack),
    );
  return asks ? about : tokens.length;
}

/** The form that a word of a question is told in; null where it is told in words. */
function formAsked(tokens: readonly Token[], index: number, { forms }: QuestionPack): RegExp | null {
  const before = tokens[index - 1]?.word ?? '';
  const asked = forms.find(({ words, notAfter }) => words.has(tokens[index]!.word) && !notAfter?.has(before));
  return asked?.form ?? null;
}

/** Stems of the other forms of an irregular verb. */
function formsOf(word: string, stemmed: string, language: string): ReadonlySet<string> {
  const forms = irregularForms(word, language);
  return forms.size === 0
    ? none
    : new Set([...forms].map((form) => stem(form, language)).filter((each) => each !== stemmed));
}

/** A word nobody uses, where the coverage has words like it, weighs as the rarest of those. */
function weightOf(coverage: Coverage, stem: string, known: boolean, language: string): number {
  if (known) return coverage.weight(stem);
  const like = [...kindredStems(stem, language)].filter((other) => coverage.knows(other));
  return like.length === 0 ? coverage.weight(stem) : Math.max(...like.map((other) => coverage.weight(other)));
}

/** Names of one family begin with the same letters, at least so many. */
const familyRoot = 4;

/** The coverage's word that an unknown one seems to be a misspelling of, or its letters in capitals. */
function likeIn(coverage: Coverage, token: Token, language: string): string | null {
  const upper = token.word.replaceAll('.', '').toUpperCase();
  if (coverage.knows(upper)) return upper;
  // "Jamaican" asks for Jamaica.
  if (token.capital) {
    const root = token.stem.slice(0, familyRoot);
    for (const other of coverage.vocabulary.values())
      if (other.startsWith(root) && sameNameFamily(other, token.stem)) return other;
  }
  // A word of its own is no misspelling of another.
  if (!token.capital && (kindredStems(token.stem, language).size > 0 || isBaseVerb(token.word))) return null;
  if (token.word.length < wordLength || isNumber(token.word, language)) return null;
  let best: string | null = null;
  for (const [word, stem] of coverage.vocabulary) {
    if (word[0] !== token.word[0] || !mayBeMisspelt(token.word, word)) continue;
    if (best === null || stem < best) best = stem;
  }
  return best;
}
