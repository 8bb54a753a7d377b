/** Which statements on record say what a reader tells in words of his own: weighed word by word, each by itself, a related or a kindred one. */
import type { Quotation } from '../../coverage/reading.js';
import { denies, isNegation, modalOf } from '../../language/meaning.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { SpokenAct } from '../../language/questions/spoken-acts.js';
import { oppositeStems, spokenStems } from '../../language/related-words.js';
import { stem } from '../../language/stems.js';
import type { Matter } from '../asked/speaker-matter.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { type Coverage, type Passage, type Token, tokensOf } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf, surnameOf } from '../passages/speakers.js';
import { foundAmongWords } from '../support/term-words.js';
import { bySentence, saidTokens, withoutIdiomDenials, withPlainWords } from './said-tokens.js';
import { actsAsked, showsAct } from './spoken-act.js';

/** What a word of a statement is worth to one asked for, in the sentence of the words quoted and in the paragraph around it. */
const worth = {
  said: { exact: 1, related: 0.85, kindred: 0.75, synonym: 0.65 },
  around: { exact: 0.5, related: 0.4, kindred: 0.3, synonym: 0.2 },
  before: { exact: 0.3, related: 0.2, kindred: 0.2, synonym: 0.1 },
} as const;

/** What stands in another sentence of the same statement counts this much. */
const otherSentence = 0.75;

/** A statement that does not show the act asked for counts this much. */
const otherAct = 0.8;

/** A small word to stand before words whose first may be a name: a capital tells none where a text begins. */
const opening = 'a';

/** A name is in most of what is said about it. */
const nameShare = 0.5;

/** A word that no article has, nor anything like it, is the reader's own. */
const ownShare = 0.5;

/** A verb that says little by itself is in many statements. */
const lightShare = 0.5;

/** How something was said may be told by no word. */
const attitudeShare = 0.25;

/** A word of what is asked for, with what it counts. */
interface Weighed {
  term: Term;
  weight: number;
  synonyms: ReadonlySet<string>;
  /** What says with a no what it says without, or the other way round. */
  opposites: ReadonlySet<string>;
  /** The stem of what it denies: "accept" of "unacceptable"; null for most. */
  positive: string | null;
  /** Tells how something was said. */
  manner: boolean;
}

/** All of them; the terms alone as well, by which what supports them is found once. */
interface Asked {
  words: readonly Weighed[];
  terms: readonly Term[];
  /** Whether the reader says it with a no. */
  denied: boolean;
  /** What was done with the words: promising, warning. */
  acts: readonly SpokenAct[];
}

/** A statement that has some of the words asked for. */
export interface Meant {
  passage: Passage;
  quotation: Quotation;
  speaker: KnownSpeaker;
  /** Share of the weight asked for that the statement has, 0 to 1. */
  share: number;
  /** How many words of weight its own sentence has, names aside. */
  words: number;
  /** How many of those are the reader's own, or related to them: more than such as a reader may use for them. */
  sure: number;
  /** Whether every name that is asked for stands in it or beside it. */
  hasNames: boolean;
  /** Whether a word that is asked for, no name and none for how it was said, is nowhere in it nor beside it. */
  lacks: boolean;
  /** Whether a word for how it was said stands in it. */
  hasManner: boolean;
  /** Whether it denies where the reader does not, or the other way round. */
  turned: boolean;
  /** Whether it does so by a no before all of it: "I will not tell you that ...". */
  governed: boolean;
  /** Whether its speaker holds the office that is asked for; null where none is, or no role of the speaker's is given. */
  office: boolean | null;
  /** Whether it is the act that is asked for, a promise or a warning; true where none is. */
  act: boolean;
  /** Weight of the words asked for that its own words have, names aside. */
  said: number;
  /** Share of the weight asked for, names aside, that is nowhere in it nor beside it. */
  missing: number;
  sentence: MeantSentence;
  marks: { start: number; end: number }[];
}

/** The sentence of a statement that has most of what is asked for. */
interface MeantSentence {
  /** Weight of the words asked for that it has. */
  weight: number;
  /** Its words of weight, and the share of their weight that is asked for: little of a long one may be found by chance. */
  length: number;
  covered: number;
}

function weighedTerms(coverage: Coverage, { matter, attitudes, denied }: Matter, language: string): Asked {
  const main = termsOf(coverage, `${opening} ${matter}`, language).filter(
    ({ word }) => !isNegation(word, language) && modalOf(word, language) === null,
  );
  const stems = new Set(main.map(({ stem }) => stem));
  const told = termsOf(coverage, attitudes, language).filter(({ stem }) => !stems.has(stem));
  const terms = [...main, ...told];
  const light = questionPackFor(language).speakerAsked?.light;
  const words = terms.map((term, index) => {
    const positive = positiveOf(term, language);
    const synonyms = spokenStems(term.stem, language);
    const like = term.known ? [] : [...synonyms].filter((other) => coverage.knows(other));
    const isOwn = !term.known && like.length === 0;
    const isLight = light?.has(term.word) === true;
    const share =
      index >= main.length
        ? attitudeShare
        : (term.name ? nameShare : 1) * (isOwn ? ownShare : 1) * (isLight ? lightShare : 1);
    const weight = Math.min(
      term.weight,
      ...(like.length > 0 ? [Math.max(...like.map((other) => coverage.weight(other)))] : []),
    );
    return {
      term,
      weight: weight * share,
      synonyms: positive === null ? synonyms : new Set([...synonyms, positive]),
      opposites: oppositeStems(term.stem, language),
      positive,
      manner: index >= main.length,
    };
  });
  return { words, terms, denied, acts: actsAsked(attitudes, language) };
}

/** What a word found is worth: itself, a related or a kindred one, one that a reader uses for it. */
interface Worth {
  exact: number;
  related: number;
  kindred: number;
  synonym: number;
}

/** A word that denies stands so near before what it denies. */
const denialReach = 6;

/** The same before what it turns into its contrary: "not talk about it with them in public". */
const turningReach = 6;

/** Opens a word that denies the rest of it: "unacceptable". */
const denying = /^(?:un|in|im|ir|il|dis|non)(?=\p{L}{4})/u;

/** The stem of what a term denies; null where it opens as no word does that denies. */
function positiveOf({ word }: { word: string }, language: string): string | null {
  const positive = word.replace(denying, '');
  return positive === word ? null : stem(positive, language);
}

/** What a word asked for has among some words, and by which of them. */
interface Credit {
  credit: number;
  found: readonly Token[];
  /** Found by what says it with a no. */
  contrary: boolean;
}

/** What each word asked for has among some words. */
function creditsOf(
  tokens: readonly Token[],
  { words: asked, terms, denied }: Asked,
  language: string,
  at: Worth,
): Credit[] {
  const supported = foundAmongWords(tokens, terms, language);
  return asked.map(({ term, synonyms, opposites, positive }, index): Credit => {
    const { exact, related, kindred } = supported[index]!;
    const isContrary = (found: readonly Token[]): boolean =>
      found.some((token) => token.stem === positive || positiveOf(token, language) === term.stem);
    const by = (credit: number, found: readonly Token[]): Credit => ({ credit, found, contrary: isContrary(found) });
    if (exact.length > 0) return by(at.exact, exact);
    if (related.length > 0) return by(at.related, related);
    if (kindred.length > 0) return by(at.kindred, kindred);
    if (term.name) return by(0, []);
    const other = tokens.filter(
      (token) => token.content && (synonyms.has(token.stem) || positiveOf(token, language) === term.stem),
    );
    if (other.length > 0) return by(at.synonym, other);
    const turned = tokens.filter(
      (token) => opposites.has(token.stem) && deniesBefore(tokens, token, language) !== denied,
    );
    return { credit: turned.length > 0 ? at.synonym : 0, found: turned, contrary: turned.length > 0 };
  });
}

/** Whether a word that denies stands a little before another. */
function deniesBefore(tokens: readonly Token[], { start }: Token, language: string): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens.slice(Math.max(0, at - turningReach), at).some(({ word }) => denies(word, language));
}

/** Parts what one word denies from what comes behind. */
const clauseEnd = /[,;:.!?–—()]/u;

/** Whether some words of a passage deny: a little before the first of those found, in its clause, or from there to the last. */
function denialsAmong(
  { text }: Passage,
  tokens: readonly Token[],
  marks: Meant['marks'],
  language: string,
): { before: boolean; within: boolean } {
  const found = tokens.flatMap(({ start }, index) => (marks.some((mark) => mark.start === start) ? [index] : []));
  const first = Math.min(...found);
  const before = tokens
    .slice(Math.max(0, first - denialReach), first)
    .filter(({ end }) => !clauseEnd.test(text.slice(end, tokens[first]!.start)));
  const isDenied = (words: readonly Token[]): boolean => words.some(({ word }) => denies(word, language));
  return { before: isDenied(before), within: isDenied(tokens.slice(first, Math.max(...found) + 1)) };
}

/** Whether what is asked for names somebody by the surname: nobody asks who said it where it is said of oneself by name. */
function isNamedIn(matter: readonly Token[], speaker: KnownSpeaker): boolean {
  const surname = speaker.kind === 'person' ? surnameOf(speaker) : undefined;
  return matter.some(({ word, capital }) => capital && word === surname);
}

/** The sentence, and how much of it is asked for. */
function sentenceMeant(
  coverage: Coverage,
  sentences: readonly { tokens: readonly Token[]; credits: readonly Credit[] }[],
  { words }: Asked,
): MeantSentence {
  const weighed = sentences.map((sentence) => ({
    ...sentence,
    weight: words.reduce((sum, { weight }, index) => sum + weight * sentence.credits[index]!.credit, 0),
  }));
  const { tokens, credits, weight } = weighed.reduce((best, each) => (each.weight > best.weight ? each : best));
  const found = new Set(credits.flatMap((credit) => credit.found.map(({ start }) => start)));
  // A plain word stands at the place of its idiom.
  const content = [...new Map(tokens.filter((token) => token.content).map((token) => [token.start, token])).values()];
  const weightOf = (some: readonly Token[]): number => some.reduce((sum, { stem }) => sum + coverage.weight(stem), 0);
  const all = weightOf(content);
  const covered = all === 0 ? 0 : weightOf(content.filter(({ start }) => found.has(start))) / all;
  return { weight, length: content.length, covered };
}

/** Whether somebody holds an office that is asked for; null where none is, or of a person of whom no role is given. */
function holds({ kind, roleWords, nameWords }: KnownSpeaker, office: Matter['office']): boolean | null {
  if (office === undefined || office === null || (kind === 'person' && roleWords.size === 0)) return null;
  const words = kind === 'person' ? [...roleWords] : [...roleWords, ...nameWords];
  return words.some((word) => office.has(word));
}

function meantIn(
  coverage: Coverage,
  passage: Passage,
  quotation: Quotation | null,
  asked: Asked,
): Omit<Meant, 'quotation' | 'speaker' | 'office'> {
  const { language } = passage.article;
  const own = quotation === null ? passage.tokens : saidTokens(passage, quotation);
  const said = withPlainWords(own, language);
  const before = coverage.passage(passage.article.id, passage.number - 1)?.tokens ?? [];
  const marks: Meant['marks'] = [];
  let words = 0;
  let sure = 0;
  const inside = creditsOf(said, asked, language, worth.said);
  const sentences = bySentence(passage, said);
  const apart =
    sentences.length > 1 ? sentences.map((tokens) => creditsOf(tokens, asked, language, worth.said)) : [inside];
  const around = quotation === null ? null : creditsOf(passage.tokens, asked, language, worth.around);
  const earlier = around === null ? null : creditsOf(before, asked, language, worth.before);
  const credits = asked.words.map(({ term }, index) => {
    const { credit, found } = inside[index]!;
    for (const { start, end } of found) marks.push({ start, end });
    if (credit > 0 && !term.name) words += 1;
    if (credit >= worth.said.kindred && !term.name) sure += 1;
    return Math.max(credit, around?.[index]!.credit ?? 0, earlier?.[index]!.credit ?? 0);
  });
  const total = asked.words.reduce((sum, { weight }) => sum + weight, 0);
  // What is said in one breath counts whole, what the statement has in its other sentences less.
  const inBreath = (own: readonly Credit[]): number =>
    asked.words.reduce((sum, { term, weight }, index) => {
      const all = credits[index]!;
      return sum + weight * (term.name ? all : Math.max(own[index]!.credit, otherSentence * all));
    }, 0);
  const most = total === 0 ? 0 : Math.max(...apart.map(inBreath)) / total;
  const act = quotation === null || showsAct(asked.acts, passage, own);
  const share = act ? most : otherAct * most;
  const matter = asked.words.flatMap(({ term, manner, weight }, index) =>
    term.name || manner ? [] : [{ weight, index }],
  );
  const weightOf = (of: (index: number) => number): number =>
    matter.reduce((sum, { weight, index }) => sum + weight * of(index), 0);
  const weightAsked = weightOf(() => 1);
  const missing = weightAsked === 0 ? 0 : weightOf((index) => (credits[index] === 0 ? 1 : 0)) / weightAsked;
  const isReported = ({ start, end }: Token): boolean =>
    quotation?.kind !== 'indirect' || (start >= quotation.start && end <= quotation.end);
  const parts = apart.map((each, index) => ({
    tokens: (sentences.length > 1 ? sentences[index]! : said).filter(isReported),
    credits: each,
  }));
  const hasNames = asked.words.every(({ term }, index) => !term.name || credits[index]! > 0);
  const lacks = asked.words.some(({ term, manner }, index) => !term.name && !manner && credits[index] === 0);
  const hasManner = asked.words.some(({ manner }, index) => manner && inside[index]!.credit > 0);
  const contrary = inside.some((credit) => credit.contrary);
  const denial =
    marks.length > 0
      ? denialsAmong(passage, withoutIdiomDenials(own, said, language), marks, language)
      : { before: false, within: false };
  const turned = marks.length > 0 && ((denial.before || denial.within) !== contrary) !== asked.denied;
  const governed = turned && denial.before && !asked.denied;
  return {
    passage,
    share,
    words,
    sure,
    hasNames,
    lacks,
    hasManner,
    turned,
    governed,
    act,
    said: weightOf((index) => inside[index]!.credit),
    missing,
    sentence: sentenceMeant(coverage, parts, asked),
    marks,
  };
}

/** What statements on record say of what is asked for. */
interface MeantStatements {
  /** Those that say some of it, the best first. */
  statements: Meant[];
  /** Works out the most of it that a paragraph has in which nobody speaks. */
  told: () => number;
  /** Whether it names what no article does. */
  namesUnknown: boolean;
  /** How many words of weight are asked for, names and those for how it was said aside. */
  words: number;
}

/** What is quoted, and whose it is. */
type Quoted = Pick<Meant, 'quotation' | 'speaker'>;

/**
 * The statements on record by how much of what is asked for they say.
 *
 * @param isAsked - tells whose statements, or which, are weighed; all where it is not given
 */
export function meantStatements(
  coverage: Coverage,
  reader: Matter,
  language: string,
  isAsked: (quoted: Quoted) => boolean = () => true,
): MeantStatements {
  const asked = weighedTerms(coverage, reader, language);
  const matterTokens = tokensOf(reader.matter, language);
  const quotedIn = ({ quotations }: Passage): Quoted[] =>
    quotations.flatMap((quotation) => {
      const speaker = knownSpeakerOf(coverage, quotation);
      return speaker === null || isNamedIn(matterTokens, speaker) ? [] : [{ quotation, speaker }];
    });
  const passages = coverage.candidates(reader.matter);
  const statements = passages.flatMap((passage) =>
    quotedIn(passage)
      .filter(isAsked)
      .map((quoted): Meant => ({
        ...meantIn(coverage, passage, quoted.quotation, asked),
        ...quoted,
        office: holds(quoted.speaker, reader.office),
      }))
      .filter(({ words }) => words > 0),
  );
  statements.sort((a, b) => b.share - a.share || b.words - a.words || a.passage.index - b.passage.index);
  const told = (): number =>
    passages.reduce(
      (most, passage) =>
        quotedIn(passage).length > 0 ? most : Math.max(most, meantIn(coverage, passage, null, asked).share),
      0,
    );
  const namesUnknown = asked.words.some(({ term: { name, known } }) => name && !known);
  const words = asked.words.filter(({ term, manner }) => !term.name && !manner).length;
  return { statements, told, namesUnknown, words };
}
