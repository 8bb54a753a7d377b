/**
 * The words of outlets for what a topic describes: "the people whose lessons were cancelled". Every phrase of the coverage that may
 * name it is weighed by how near its noun is to the topic's, by how much of what the topic says is told of it, and by how like its
 * paragraph is to one of another outlet in which that is told; the best of each outlet, and what is like it, are its words.
 */
import { toldAlike, toldOfDoers, wordingPackFor } from '../../language/wording/index.js';
import { termsOf as questionTerms } from '../asked/question-terms.js';
import { likenessTo } from '../passages/likeness.js';
import { namesPeople, namesPerson, type NounPhrase } from '../passages/noun-phrases.js';
import { fold } from '../../language/words.js';
import type { Coverage, Passage, Token } from '../passages/passages.js';
import { type Candidate, candidatesIn, type Described } from './described-phrases.js';
import { type OutletTerms, termOf, termsByOutlet } from './outlet-terms.js';
import { anybody } from './said-of.js';
import { nounsFor, type Said, toldIn, type ToldIn, toldOf } from './told-of.js';

/** A candidate, weighed. */
interface Weighed extends Candidate {
  /** Its words. */
  term: string;
  /** How much of what the topic says is told of it, 0 to 1. */
  told: number;
  /** The same, and what another outlet's paragraph adds by telling what its paragraph tells. */
  inAll: number;
  value: number;
}

/** How far what is told counts beside the noun. */
const share = { noun: 0.35, told: 0.65 } as const;

/**
 * What a phrase gains by each adjective, by where its article names it, and by each further use; and loses as words of others, and as the
 * reader's own noun alone.
 */
const gains = { adjective: 0.06, opening: 0.08, early: 0.05, use: 0.05, introduced: 0.15 } as const;
const losses = { quoted: 0.2, spokenElsewhere: 0.15, askedAlone: 0.08 } as const;
const mostCounted = 2;

/** Paragraphs with which an article opens, and early ones. */
const opening = 2;
const early = 3;

/** A phrase of which this much is told shows what other outlets' are compared with. */
const anchor = { value: 0.5, told: 0.3 } as const;

/** What a paragraph that tells the same as another outlet's adds, and what the same noun there adds. */
const echoes = { most: 0.4, sameNoun: 0.075, otherKind: 0.7 } as const;

/** A phrase is an outlet's word for what is described with so much value; with the topic's own noun less does. */
const enough = { sameNoun: 0.075, otherNoun: 0.45, farNoun: 0.6, told: 0.12, actTold: 0.4, inAll: 0.38 } as const;

/** A noun this far from the topic's needs more; one nearer than this is of its kind. */
const far = 0.5;
const ofItsKind = 0.7;

/** Of plans and decisions this share of what is told of the one of which most is told is told of each. */
const besideMost = 0.55;

/** What an outlet calls people in its first paragraph with this share of the best one's value is its word for them. */
const inLead = 0.7;

/** ... and for a thing where this much is told of it there. */
const thingTold = 0.3;

/** Of whom this much is told, nobody else is likelier. */
const allTold = 0.8;

/** Another phrase is one of an outlet's words with this share of the best one's value, and of what is told of that itself. */
const besideBest = 0.85;

/** The words of a topic besides its noun; those that tell little, and those nothing in the coverage is like, weigh half. */
function saidIn(coverage: Coverage, topic: string, { head }: Described, language: string): Said[] {
  const terms = questionTerms(coverage, topic, language).filter(
    ({ stem, word }) => stem !== head?.stem && word !== head?.word && !anybody.has(word) && word !== 'longer',
  );
  const faint = wordingPackFor(language)?.faint;
  return terms.map((term) => {
    const { word, stem, known, weight } = term;
    const tellsLittle =
      faint?.has(word) === true || (!known && ![...toldAlike(stem, language)].some((each) => coverage.knows(each)));
    return { ...term, weight: terms.length > 1 && tellsLittle ? weight / 2 : weight, nouns: nounsFor(coverage, term) };
  });
}

const outletOf = ({ phrase }: Candidate): string => phrase.passage.article.outlet;

/** The words of a phrase in its outlet. */
const useOf = (each: Weighed): string => `${outletOf(each)}\n${each.term}`;

/** Whether a noun names those who do what hardly anybody else does, whatever else is told of them: a spokesperson. */
function isOfRole(head: Token | null, language: string): boolean {
  return head !== null && toldOfDoers(head.stem, language) !== undefined;
}

/** Whether a noun names one person. */
function isOnePerson(word: string, language: string): boolean {
  return namesPerson(word, language) && !namesPeople(word, language);
}

/** Whether a phrase tells of one person for the first time: "a spokesperson for the port". */
function isIntroduced({ passage, first, head }: NounPhrase): boolean {
  const { language } = passage.article;
  const before = passage.tokens[first - 1]?.word ?? '';
  return isOnePerson(head.word, language) && wordingPackFor(language)?.introduces.has(before) === true;
}

/**
 * @param isAsked - its noun is the topic's
 * @param isOfOne - one person is asked for
 */
function valueOf(
  { phrase, fit }: Candidate,
  told: number,
  { isAsked, isOfOne }: { isAsked: boolean; isOfOne: boolean },
  said: readonly Said[],
): number {
  const { passage, first, last, quoted } = phrase;
  const ordering = wordingPackFor(passage.article.language)?.ordering;
  // What the reader says already shows nothing new.
  const isSaid = (token: Token): boolean => said.some((term) => term.stem === token.stem);
  const adjectives = passage.tokens
    .slice(first, last)
    .filter((token) => ordering?.has(token.word) !== true && !isSaid(token));
  const place = passage.number <= opening ? gains.opening : passage.number <= early ? gains.early : 0;
  return (
    fit * (share.noun + share.told * Math.min(1, told)) +
    gains.adjective * Math.min(mostCounted, adjectives.length) +
    place +
    (isOfOne && isIntroduced(phrase) ? gains.introduced : 0) -
    (isAsked && first === last ? losses.askedAlone : 0) -
    (quoted ? losses.quoted : 0)
  );
}

/** A phrase that others are compared with, and how like its paragraph another one is. */
interface Anchor {
  each: Weighed;
  like: (passage: Passage) => number;
}

/** What paragraphs of other outlets add to what is told of a phrase, by telling what its paragraph tells, in these or related words. */
function echoOf(each: Weighed, anchors: readonly Anchor[]): number {
  const { passage, head } = each.phrase;
  const others = anchors.filter(({ each: other }) => outletOf(other) !== outletOf(each));
  const near = each.fit >= ofItsKind ? 1 : echoes.otherKind;
  const echo = others.map(
    ({ each: other, like }) => like(passage) * near + (head.stem === other.phrase.head.stem ? echoes.sameNoun : 0),
  );
  return Math.min(echoes.most, Math.max(0, ...echo));
}

/** Weighs phrases by themselves, then with what is told elsewhere; none where of no phrase enough is told. */
function weighedIn(
  coverage: Coverage,
  candidates: readonly Candidate[],
  said: readonly Said[],
  { head }: Described,
  language: string,
): Weighed[] {
  const isOfOne = head !== null && isOnePerson(head.word, language);
  const value = (each: Candidate, told: number): number =>
    valueOf(each, told, { isAsked: each.phrase.head.stem === head?.stem, isOfOne }, said);
  const inPassage = new Map<Passage, ToldIn>();
  const weighed = candidates.map((each): Weighed => {
    const { passage } = each.phrase;
    const telling = inPassage.get(passage) ?? toldIn(passage, said);
    inPassage.set(passage, telling);
    const told = toldOf(each.phrase, telling);
    return { ...each, term: termOf(each.phrase), told, inAll: told, value: value(each, told) };
  });
  const anchors = [...bestOf(weighed).values()].filter(
    ({ value, told }) => value >= anchor.value && told >= anchor.told,
  );
  if (anchors.length === 0 && !isOfRole(head, language)) return [];
  const uses = new Map<string, number>();
  for (const each of weighed) if (each.told >= anchor.told) uses.set(useOf(each), (uses.get(useOf(each)) ?? 0) + 1);
  const spoken = new Set(weighed.flatMap(({ phrase, term }) => (phrase.quoted ? [term] : [])));
  const compared = anchors.map((each) => ({ each, like: likenessTo(coverage, each.phrase.passage) }));
  return weighed.map((each) => {
    const { quoted, first, last } = each.phrase;
    // Each phrase is compared with one of every other outlet: in a large coverage they are too many.
    const inAll = each.told + (coverage.isSmall ? echoOf(each, compared) : 0);
    const isSpoken = !quoted && last > first && spoken.has(each.term);
    const used = gains.use * Math.min(mostCounted, (uses.get(useOf(each)) ?? 1) - 1);
    return { ...each, inAll, value: value(each, inAll) + used - (isSpoken ? losses.spokenElsewhere : 0) };
  });
}

/** The best phrase of each outlet. */
function bestOf(weighed: readonly Weighed[]): Map<string, Weighed> {
  const best = new Map<string, Weighed>();
  for (const each of weighed) if (each.value > (best.get(outletOf(each))?.value ?? 0)) best.set(outletOf(each), each);
  return best;
}

/**
 * How much is told at least of another noun than the topic's. Of plans and decisions there are many: an outlet that tells little
 * where another tells most has one of its own.
 */
function leastTold(weighed: readonly Weighed[], head: Token | null): number {
  const { language } = weighed[0]?.phrase.passage.article ?? {};
  if (head === null || language === undefined || wordingPackFor(language)?.noActs.has(fold(head.word)) !== true)
    return 0;
  const likely = weighed.filter(({ value }) => value >= enough.otherNoun);
  return besideMost * Math.max(0, ...likely.map(({ told }) => told));
}

/**
 * Of people, what an outlet calls them in its first paragraph where that is nearly as likely a word for them: there news says whom it
 * is about.
 */
function inLeads(
  best: ReadonlyMap<string, Weighed>,
  weighed: readonly Weighed[],
  forPeople: boolean,
): Map<string, Weighed> {
  const leading = bestOf(weighed.filter(({ phrase: { passage, quoted } }) => passage.number === 1 && !quoted));
  const isTheirs = forPeople ? isRather : isRatherThing;
  return new Map(
    [...best].map(([outlet, each]) => {
      const first = leading.get(outlet);
      return [outlet, first !== undefined && isTheirs(first, each) ? first : each];
    }),
  );
}

/** Whether a word for people in a first paragraph is rather theirs than the best one, of which not all is told either. */
function isRather(first: Weighed, best: Weighed): boolean {
  if (first.value < inLead * best.value || best.told >= allTold) return false;
  if (first.phrase.head.stem !== best.phrase.head.stem) return first.told >= enough.told;
  return first.phrase.last - first.phrase.first >= best.phrase.last - best.phrase.first;
}

/** ... and for a thing: of its kind, with as much told of it nearly, and more telling in itself. */
function isRatherThing(first: Weighed, best: Weighed): boolean {
  if (first.value < inLead * best.value || first.fit < ofItsKind) return false;
  return (
    first.told >= thingTold &&
    first.phrase.last - first.phrase.first >= Math.max(1, best.phrase.last - best.phrase.first)
  );
}

/** The best word of each outlet that is one for what is described, in its own voice where it has one. */
function chosenOf(weighed: readonly Weighed[], { head, forPeople }: Described, language: string): Map<string, Weighed> {
  const least = leastTold(weighed, head);
  const isRole = isOfRole(head, language);
  const possible = weighed.filter(({ phrase, fit, told, inAll, value, isAct }) => {
    if (phrase.head.stem !== head?.stem && told < least) return false;
    if (isAct && told < enough.actTold) return false;
    if (phrase.head.stem === head?.stem || (isRole && fit >= ofItsKind)) return value >= enough.sameNoun;
    return value >= (fit < far ? enough.farNoun : enough.otherNoun) && inAll >= enough.inAll && told >= enough.told;
  });
  const speaking = new Set(possible.flatMap((each) => (each.phrase.quoted ? [] : [outletOf(each)])));
  const best = bestOf(possible.filter((each) => !each.phrase.quoted || !speaking.has(outletOf(each))));
  return head === null ? best : inLeads(best, weighed, forPeople);
}

/**
 * The words of each outlet for what a topic describes.
 *
 * @param topic - the noun and what is said of it: "the people whose lessons were cancelled"
 * @returns no outlet whose coverage has no phrase that is surely one for it
 */
export function describedTermsOf(coverage: Coverage, topic: string, asked: Described, language: string): OutletTerms[] {
  const said = saidIn(coverage, topic, asked, language);
  if (said.length === 0) return [];
  const candidates = coverage.candidates(topic).flatMap((passage) => candidatesIn(passage, asked));
  const weighed = weighedIn(coverage, candidates, said, asked, language);
  const chosen = chosenOf(weighed, asked, language);
  const found = weighed.filter((each) => {
    const best = chosen.get(outletOf(each));
    if (best === undefined) return false;
    const own = each.value + (each.phrase.quoted && !best.phrase.quoted ? losses.quoted : 0);
    const isAsTold = each.told >= besideBest * best.told;
    const isAsGood = isAsTold && own >= besideBest * best.value && each.fit >= best.fit;
    return each === best || isAsGood || each.phrase.head.stem === best.phrase.head.stem;
  });
  const phrasesOf = (each: Iterable<Candidate>): NounPhrase[] => [...each].map(({ phrase }) => phrase);
  const values = new Map(weighed.map(({ phrase, value }) => [phrase, value]));
  // What is chosen shows most.
  for (const { phrase, value } of chosen.values()) values.set(phrase, value + 1);
  return termsByOutlet(phrasesOf(found), phrasesOf(chosen.values()), { values });
}
