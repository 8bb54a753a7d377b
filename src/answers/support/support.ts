/** How well a sentence supports the words of a question: each word found there, nearby, or in a related word. */
import { questionPackFor } from '../../language/questions/index.js';
import { relatedStems } from '../../language/related-words.js';
import { stem } from '../../language/stems.js';
import { namesOfInitials, sameNameFamily, sameWordFamily } from '../passages/aliases.js';
import { knownSpeakerOf } from '../passages/speakers.js';
import { goesOnFromBefore } from '../passages/cohesion.js';
import type { Speaker } from '../../coverage/reading.js';
import {
  type Coverage,
  type Passage,
  type Sentence,
  sentenceAt,
  speakerOf,
  type Token,
  tokensOf,
} from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { type Found, foundBefore, foundIn } from './term-words.js';

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

const inSentence = { exact: 1, related: 0.75, kindred: 0.65 } as const;
const formInSentence = 0.6;
const inParagraph = { exact: 0.7, related: 0.5, kindred: 0.45 } as const;
const inContext = { apart: 0.35, goesOn: 0.6 } as const;

/** What words found in a sentence are worth there, and in its paragraph beside it. */
function worth({ exact, related, kindred }: Found, at: { exact: number; related: number; kindred: number }): number {
  if (exact.length > 0) return at.exact;
  if (related.length > 0) return at.related;
  return kindred.length > 0 ? at.kindred : 0;
}

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
    // "The minister told reporters": the article names her in another place.
    const known = passage.quotations.flatMap((quotation) => knownSpeakerOf(coverage, quotation)?.named.name ?? []);
    told.push(...known.flatMap((name) => tokensOf(name, language)));
    const own = told.flatMap(({ stem: each, content }) => (content ? [each] : []));
    // Who speaks for the NHB speaks for the Northern Harbour Board.
    stems = new Set([...own, ...own.flatMap((each) => namesOfInitials(coverage, each).flat())]);
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
    const there = foundIn(passage, terms).map((found) => worth(found, inParagraph));
    const carried = carriedOver(coverage, passage, terms);
    credits = terms.map((term, index) =>
      creditAround(coverage, passage, term, { there: there[index]!, carried: () => carried(index) }),
    );
    known.set(passage, credits);
  }
  return credits;
}

/** Whether a term is what words that somebody is quoted with are called: the paragraph need not call them so. */
function isWordForSaying({ stem: asked }: Term, language: string): boolean {
  return questionPackFor(language).sayingNouns.some((noun) => stem(noun, language) === asked);
}

/**
 * What a paragraph and what stands around it support of one term.
 *
 * @param there - what the paragraph's words support of it
 * @param carried - what the words before the paragraph do
 */
function creditAround(
  coverage: Coverage,
  passage: Passage,
  term: Term,
  { there, carried }: { there: number; carried: () => number },
): number {
  // Nothing around a paragraph is worth more than the word itself in it.
  if (there === inParagraph.exact) return there;
  const nearby = (term.form?.test(passage.text) ?? false) ? Math.max(there, inParagraph.related) : there;
  const quoted =
    passage.quotations.length > 0 && isWordForSaying(term, passage.article.language) ? inParagraph.exact : 0;
  const named = term.name ? inParagraph.exact : inParagraph.related;
  const speaks = attributedIn(coverage, passage).has(term.stem) ? named : 0;
  return Math.max(nearby, quoted, speaks, carried(), paired(coverage, passage, term));
}

/** What each term is worth that the paragraph before or the headline has; they are looked at when the first is asked for. */
function carriedOver(coverage: Coverage, passage: Passage, terms: readonly Term[]): (index: number) => number {
  const before = coverage.passage(passage.article.id, passage.number - 1);
  let found: readonly Found[] | undefined;
  return (index) => {
    found ??= foundBefore(passage, before, terms);
    const [carried] = found[index]!.exact;
    if (carried === undefined) return 0;
    // What opens an article tells what its headline tells.
    if (before === undefined) return inContext.goesOn;
    return carried.capital && goesOnFromBefore(coverage, passage) ? inContext.goesOn : inContext.apart;
  };
}

/** What a name of the article is worth where a paragraph speaks of "the two countries". */
function paired(coverage: Coverage, { article, text }: Passage, { name, stem: own }: Term): number {
  if (!name || !questionPackFor(article.language).pair.test(text)) return 0;
  return coverage.inArticle(article, own) ? inContext.goesOn : 0;
}

/** What a sentence itself supports of each term, and by which words. */
type InSentence = Pick<Support, 'sentence' | 'credits' | 'marks'>;

function creditsIn(passage: Passage, sentence: Sentence, terms: readonly Term[]): InSentence {
  const marks: Support['marks'] = [];
  const found = foundIn(passage, terms, sentence);
  const credits = terms.map((term, index) => {
    const here = found[index]!;
    const best = [here.exact, here.related, here.kindred].find((tokens) => tokens.length > 0) ?? [];
    for (const { start, end } of best) marks.push({ start, end });
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

/** What a sentence itself supports, whatever stands around it. */
export function ownSupport(
  passage: Passage,
  sentence: Sentence,
  terms: readonly Term[],
): Pick<Support, 'own' | 'marks'> {
  const { credits, marks } = creditsIn(passage, sentence, terms);
  return { own: shareOf(terms, credits), marks };
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
  for (const stem of coverage.stems) {
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
