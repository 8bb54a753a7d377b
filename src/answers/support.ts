/** How well a sentence supports the words of a question: each word found there, nearby, or in a related word. */
import { type QuestionPack, questionPackFor } from '../language/questions/index.js';
import { isNumber } from '../language/meaning.js';
import { kindredStems, relatedStems } from '../language/related-words.js';
import { stem } from '../language/stems.js';
import { countryOfSeat } from '../language/seats-of-government.js';
import { irregularForms, isBaseVerb, isLightVerb } from '../language/verbs.js';
import { initialsOf, namesOfInitials, sameNameFamily, sameWordFamily } from './aliases.js';
import { mayBeMisspelt } from './alignment.js';
import { goesOnFromBefore } from './cohesion.js';
import type { Speaker } from '../coverage/reading.js';
import { type Coverage, type Passage, type Sentence, type Token, sentenceAt } from './passages.js';
import { speakerOf, tokensOf, wordLength } from './passages.js';
import { plainVerbsIn } from './plain-verbs.js';
import { type Found, foundIn, type Likes, likesOf } from './term-words.js';

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
}

/** What a sentence has of a question. */
export interface Support {
  passage: Passage;
  sentence: Sentence;
  /** Share of the question's weight that is supported, 0 to 1. */
  share: number;
  /** The same, counting only what the sentence itself has. */
  own: number;
  /** Credit of each term, 0 to 1, in the question's order. */
  credits: number[];
  /** Words of the sentence that support a term. */
  marks: { start: number; end: number }[];
}

const none: ReadonlySet<string> = new Set();

const inSentence = { exact: 1, related: 0.75, kindred: 0.65 } as const;
const formInSentence = 0.6;
const inParagraph = { exact: 0.7, related: 0.5, kindred: 0.45 } as const;
const inContext = { apart: 0.35, goesOn: 0.6 } as const;

/** What follows "about" in a question tells of what the thing asked about was, not what is asked. */
const asideWeight = 0.5;

/** What a word that asks for any act of a kind weighs. */
const faintWeight = 0.35;

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
  for (const [index, asked] of tokens.entries()) {
    if (plain.some(({ particle }) => particle === index)) continue;
    const token = plain.find(({ verb }) => verb === index)?.token ?? asked;
    if (!token.content || seen.has(token.stem) || (token === asked && isLight(tokens, index, pack))) continue;
    seen.add(token.stem);
    const both = pairAsked(tokens, index, text, pack);
    const printed = coverage.knows(token.stem) ? token.stem : (likeIn(coverage, token, language) ?? token.stem);
    const stem = both === null ? printed : `both ${printed}`;
    const letters = initials.get(index);
    const country = seatIn(coverage, tokens, index, language);
    const aliases = [...(letters === undefined ? namesOfInitials(coverage, stem) : [[letters]]), ...country];
    const plainForms = formsOf(token.word, stem, language);
    const forms = token === asked || isLightVerb(asked.word) ? plainForms : new Set([...plainForms, asked.stem]);
    const known = coverage.knows(printed) || aliases.length > 0 || [...forms].some((form) => coverage.knows(form));
    const form = both ?? (known ? null : formAsked(tokens, index, pack));
    const faint = (form !== null && both === null) || pack.faint.has(token.word);
    const share = (index > aside ? asideWeight : 1) * (faint ? faintWeight : 1);
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
    });
  }
  return terms;
}

/** What tells of two together, where a question asks of "both countries": the two named, or a pair. */
function pairAsked(tokens: readonly Token[], index: number, text: string, pack: QuestionPack): RegExp | null {
  const before = tokens[index - 1];
  const asks = before !== undefined && pack.pair.test(text.slice(before.start, tokens[index]!.end));
  return asks ? pack.pairTold : null;
}

/** After these a capital city is a place and stands for no government. */
const placed = /^(?:in|at|near|outside|around|a|à|en|pres|vers)$/u;

/** The names in the coverage of the country whose government a question calls by its seat. */
function seatIn(coverage: Coverage, tokens: readonly Token[], index: number, language: string): (readonly string[])[] {
  const { word, capital } = tokens[index]!;
  if (!capital || placed.test(tokens[index - 1]?.word ?? '')) return [];
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

/** The coverage's word that an unknown one seems to be a misspelling of, or its letters in capitals. */
function likeIn(coverage: Coverage, token: Token, language: string): string | null {
  const upper = token.word.replaceAll('.', '').toUpperCase();
  if (coverage.knows(upper)) return upper;
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

/** What words found in a sentence are worth there, and in its paragraph beside it. */
function worth({ exact, related, kindred }: Found, at: { exact: number; related: number; kindred: number }): number {
  if (exact.length > 0) return at.exact;
  if (related.length > 0) return at.related;
  return kindred.length > 0 ? at.kindred : 0;
}

/** Stems of what words that somebody is quoted with are called: the paragraph need not call them so. */
const namesSaying = new Set(['statement', 'remark', 'comment', 'quot', 'déclar', 'declar', 'propos']);

const attributed = new WeakMap<Passage, ReadonlySet<string>>();

/** What tells who somebody is stands this near to the name, in words. */
const introductionReach = 12;

/** The words around the name where a speaker is named: "Ann Lee, who leads the drivers' union". */
function introductionOf(coverage: Coverage, passage: Passage, { named }: Speaker): readonly Token[] {
  const naming = coverage.passage(passage.article.id, named.paragraph);
  const sentence = naming === undefined ? undefined : sentenceAt(naming, named.start);
  if (naming === undefined || sentence === undefined) return [];
  const at = naming.tokens.findIndex(({ end }) => end > named.start);
  const first = Math.max(sentence.first, at - introductionReach);
  return naming.tokens.slice(first, Math.min(sentence.last, at + introductionReach));
}

/** Stems of the names and roles of those whose words a passage has: who speaks need not be named beside the words. */
function attributedIn(coverage: Coverage, passage: Passage): ReadonlySet<string> {
  let stems = attributed.get(passage);
  if (stems === undefined) {
    const { language } = passage.article;
    const speakers = new Set(passage.quotations.flatMap((quotation) => speakerOf(passage, quotation) ?? []));
    const told = [...speakers].flatMap((speaker) => [
      ...tokensOf(`${speaker.name} ${speaker.role ?? ''}`, language),
      ...introductionOf(coverage, passage, speaker),
    ]);
    stems = new Set(told.flatMap(({ stem: each, content }) => (content ? [each] : [])));
    attributed.set(passage, stems);
  }
  return stems;
}

/** By a question's terms: several utterances of a paragraph are looked at one after another. */
const creditsOfTerms = new WeakMap<readonly Term[], Map<Passage, readonly number[]>>();

/** What a paragraph and what stands around it support of each term, whichever of its sentences is looked at. */
function creditsAround(coverage: Coverage, passage: Passage, terms: readonly Term[]): readonly number[] {
  const known = creditsOfTerms.get(terms) ?? new Map<Passage, readonly number[]>();
  creditsOfTerms.set(terms, known);
  let credits = known.get(passage);
  if (credits === undefined) {
    const likesOfEach = likesOf(terms, passage.article.language);
    credits = terms.map((term, index) => creditAround(coverage, passage, term, likesOfEach[index]!));
    known.set(passage, credits);
  }
  return credits;
}

function creditAround(coverage: Coverage, passage: Passage, term: Term, likes: Likes): number {
  const there = worth(foundIn(passage.tokens, term, likes, passage), inParagraph);
  // Nothing around a paragraph is worth more than the word itself in it.
  if (there === inParagraph.exact) return there;
  const nearby = (term.form?.test(passage.text) ?? false) ? Math.max(there, inParagraph.related) : there;
  const quoted = passage.quotations.length > 0 && namesSaying.has(term.stem) ? inParagraph.exact : 0;
  const named = term.name ? inParagraph.exact : inParagraph.related;
  const speaks = attributedIn(coverage, passage).has(term.stem) ? named : 0;
  return Math.max(nearby, quoted, speaks, carriedOver(coverage, passage, term, likes), paired(coverage, passage, term));
}

/** What a term is worth that the paragraph before or the headline has. */
function carriedOver(coverage: Coverage, passage: Passage, term: Term, likes: Likes): number {
  const before = coverage.passage(passage.article.id, passage.number - 1);
  const context = [...(before?.tokens ?? []), ...passage.headline];
  const [carried] = foundIn(context, term, likes).exact;
  if (carried === undefined) return 0;
  return carried.capital && goesOnFromBefore(coverage, passage) ? inContext.goesOn : inContext.apart;
}

/** What a name of the article is worth where a paragraph speaks of "the two countries". */
function paired(coverage: Coverage, { article, text }: Passage, { name, stem: own }: Term): number {
  if (!name || !questionPackFor(article.language).pair.test(text)) return 0;
  return coverage.inArticle(article, own) ? inContext.goesOn : 0;
}

/** What a sentence itself supports of each term, and by which words. */
type InSentence = Pick<Support, 'sentence' | 'credits' | 'marks'>;

function creditsIn(passage: Passage, sentence: Sentence, terms: readonly Term[]): InSentence {
  const inside = passage.tokens.slice(sentence.first, sentence.last);
  const marks: Support['marks'] = [];
  const likesOfEach = likesOf(terms, passage.article.language);
  const credits = terms.map((term, index) => {
    const here = foundIn(inside, term, likesOfEach[index]!, passage);
    const found = [here.exact, here.related, here.kindred].find((tokens) => tokens.length > 0) ?? [];
    for (const { start, end } of found) marks.push({ start, end });
    const words = worth(here, inSentence);
    const inForm = words === 0 && term.form?.test(passage.text.slice(sentence.start, sentence.end)) === true;
    return inForm ? formInSentence : words;
  });
  return { sentence, credits, marks };
}

/** Share of the terms' weight that has some credits, 0 to 1. */
export function shareOf(terms: readonly Term[], credits: readonly number[]): number {
  let total = 0;
  let shared = 0;
  for (const [index, { weight }] of terms.entries()) {
    total += weight;
    shared += weight * credits[index]!;
  }
  return total === 0 ? 0 : shared / total;
}

function together(
  passage: Passage,
  { sentence, credits: own, marks }: InSentence,
  around: readonly number[],
  terms: readonly Term[],
): Support {
  const credits = own.map((credit, index) => Math.max(credit, around[index]!));
  return { passage, sentence, share: shareOf(terms, credits), own: shareOf(terms, own), credits, marks };
}

/** Support of some sentences of a passage, in their order. */
export function supportsOf(
  coverage: Coverage,
  passage: Passage,
  sentences: readonly Sentence[],
  terms: readonly Term[],
): Support[] {
  const around = creditsAround(coverage, passage, terms);
  return sentences.map((sentence) => together(passage, creditsIn(passage, sentence, terms), around, terms));
}

/** Support of one sentence of a passage. */
export function supportOf(coverage: Coverage, passage: Passage, sentence: Sentence, terms: readonly Term[]): Support {
  return supportsOf(coverage, passage, [sentence], terms)[0]!;
}

/** Whether a word of this stem may support a term; {@link foundIn} decides, by the whole sentence. */
function maySupport(stem: string, term: Term, related: ReadonlySet<string>): boolean {
  return (
    stem === term.stem ||
    term.forms.has(stem) ||
    related.has(stem) ||
    sameWordFamily(stem, term.stem) ||
    (term.name && sameNameFamily(stem, term.stem)) ||
    term.aliases.some((alias) => alias.includes(stem))
  );
}

/** The passages with a word that may support a term: others need not be looked at. */
function withAnyTerm(coverage: Coverage, terms: readonly Term[], passages: readonly Passage[]): readonly Passage[] {
  // What is told in a form may be told in any words.
  if (passages.length < coverage.passages.length || terms.some(({ form }) => form !== null)) return passages;
  const languages = [...new Set(coverage.articles.map(({ language }) => language))];
  const asked = terms.map((term) => ({
    term,
    related: new Set(languages.flatMap((language) => [...relatedStems(term.stem, language)])),
  }));
  const places = new Set<number>();
  for (const stem of coverage.stems()) {
    if (!asked.some(({ term, related }) => maySupport(stem, term, related))) continue;
    for (const place of coverage.placesWith(stem)) places.add(place);
  }
  return passages.filter(({ index }) => places.has(index));
}

/** What a sentence gains among those of its paragraph by giving the kind of answer asked for. */
const preference = 0.5;

/**
 * The best sentence of each passage, best passage first; equally good ones in the coverage's order.
 *
 * @param prefers - whether a sentence gives the kind of answer asked for; it is chosen before others of its paragraph
 */
export function bestSupport(
  coverage: Coverage,
  terms: readonly Term[],
  passages: readonly Passage[],
  prefers: (passage: Passage, sentence: Sentence) => boolean = () => false,
): Support[] {
  const found: Support[] = [];
  for (const passage of withAnyTerm(coverage, terms, passages)) {
    const having = passage.sentences
      .map((sentence) => creditsIn(passage, sentence, terms))
      .filter(({ credits }) => credits.some((credit) => credit > 0));
    if (having.length === 0) continue;
    const around = creditsAround(coverage, passage, terms);
    let best: Support | null = null;
    let most = 0;
    for (const each of having) {
      const support = together(passage, each, around, terms);
      const { sentence } = each;
      const value = support.share + support.own + (prefers(passage, sentence) ? preference : 0);
      if (value <= most) continue;
      best = support;
      most = value;
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => b.share + b.own - (a.share + a.own) || a.passage.index - b.passage.index);
}
