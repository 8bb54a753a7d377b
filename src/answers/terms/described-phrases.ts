/** The phrases of a paragraph that may name what a topic describes, and how near each is to the topic's noun. */
import { packFor } from '../../language/packs/index.js';
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { stem } from '../../language/stems.js';
import { baseOfInflected, isBaseBeforeEnding } from '../../language/verbs.js';
import { deedsOf, kindMembers, toldAlike, toldOfDoers, wordingPackFor } from '../../language/wording/index.js';
import { quotedAt } from '../passages/quoted.js';
import { sameWordFamily } from '../passages/aliases.js';
import { namePhrasesIn } from '../passages/name-phrases.js';
import { actsAsVerb, namesPerson, type NounPhrase, particles } from '../passages/noun-phrases.js';
import type { Passage, Token } from '../passages/passages.js';
import { phrasesIn } from '../passages/phrases.js';
import { anybody } from './said-of.js';
import { isDoneTo } from './done-to.js';
import { isMadeWith, nounFilter } from './near-nouns.js';
import { isPlace } from './wording-places.js';

/** What a topic describes. */
export interface Described {
  /** Its noun; null for a place told by what is done there. */
  head: Token | null;
  /** Stem of the noun for such a place, where the topic has one: "the site where". */
  place?: string | undefined;
  /** Stem of the act that it names: an outlet may tell it by a verb. */
  act?: string | undefined;
  /** Tells the words for the thing of which it asks what is done to it. */
  handled?: ((token: Token) => boolean) | undefined;
  forPeople: boolean;
  /** Stems of what a clause tells of it: in "the buses that replace the trams" no trams are asked for. */
  beside: ReadonlySet<string>;
  /** Whether a noun calls those who are quoted: they are seldom spoken of. */
  speaks: (word: string) => boolean;
}

/** A phrase that may name it. */
export interface Candidate {
  phrase: NounPhrase;
  /** How near its noun is to the topic's, 0 to 1. */
  fit: number;
  /** Tells the act that the topic names, in whatever kind of word. */
  isAct: boolean;
}

const fits = {
  same: 1,
  related: 0.95,
  kind: 0.85,
  ofWhichItIsAKind: 0.8,
  kindred: 0.75,
  /** Other people, where anybody is asked for. */
  people: 0.85,
  /** "People", with more told of them and without. */
  anybody: { told: 0.85, bare: 0.6 },
  /** Other people, where those of a noun are asked for. */
  otherPeople: 0.35,
  /** Those who are quoted. */
  speakers: 0.4,
  place: { known: 0.9, otherKind: 0.75, told: 0 },
  act: { same: 0.9, related: 0.85, kind: 0.8, alike: 0.75 },
  /** A verb for what a noun for a decision asks for. */
  deed: 0.75,
  /** A verb that has for its object what a topic asks what is done to. */
  handling: 0.8,
} as const;

/** What a phrase for one is worth where several are asked for, of people and of things; and a name for a noun. */
const less = { onePerson: 0.7, oneThing: 0.85, anybody: 0.1, name: 0.8, adjective: 0.9 } as const;

const plural = /[^sui]s$|men$|people$/u;

/** Whether a word is a participle, which ends no phrase: "the cabinet scrapped". */
function isParticiple({ word }: Token): boolean {
  return baseOfInflected(word) !== null && /(?:ed|en|[dt])$/u.test(word);
}

/** Whether a phrase ends in what somebody does: "anybody looking", "without confining", "relating to". */
function isGerund({ passage, first, last, head }: NounPhrase): boolean {
  if (/ing$/u.test(head.word) && passage.tokens[last + 1]?.word === 'to') return true;
  const base = /^(\p{L}{2,})ing$/u.exec(head.word)?.[1];
  if (base === undefined || !isBaseBeforeEnding(base)) return false;
  return !packFor(passage.article.language).determiners.has(passage.tokens[first - 1]?.word ?? '');
}

/** Whether a phrase is whom a statement was made to: "told reporters". */
export function isAddressed({ passage, first, head }: NounPhrase): boolean {
  if (wordingPackFor(passage.article.language)?.listeners.has(head.word) === true) return true;
  const { addressingCues } = packFor(passage.article.language);
  const cueEnds = new Set(passage.quotations.flatMap(({ cue }) => (cue === null ? [] : [cue.end])));
  // "Told reporters", "told the reporters"; what was said may follow any other cue: "said the closure".
  return [passage.tokens[first - 1], passage.tokens[first - 2]].some(
    (token) => token !== undefined && cueEnds.has(token.end) && addressingCues.has(token.word),
  );
}

function namesNothing({ passage, first, last, head }: NounPhrase): boolean {
  const { opens, nouns } = wordingPackFor(passage.article.language)?.states ?? {};
  if (first === last && nouns?.has(head.word) === true && opens?.has(passage.tokens[first - 1]?.word ?? '') === true)
    return true;
  return (
    /^\p{N}/u.test(head.word) ||
    particles.has(head.word) ||
    wordingPackFor(passage.article.language)?.idle.has(head.word) === true
  );
}

/** The phrases of a paragraph that name people or things. */
export function namingPhrasesIn(passage: Passage): NounPhrase[] {
  const isDone = (phrase: NounPhrase): boolean =>
    passage.article.language !== 'fr' && (isParticiple(phrase.head) || isGerund(phrase));
  const phrases = phrasesIn(passage, true).filter((phrase) => !isDone(phrase));
  return [...phrases, ...namePhrasesIn(passage)].filter(
    (phrase) => !actsAsVerb(phrase) && !isAddressed(phrase) && !namesNothing(phrase),
  );
}

/** Whether more is told of a phrase than its noun, before it or right behind it. */
function isTold({ passage, sentence, first, last }: NounPhrase): boolean {
  const next = passage.tokens[last + 1];
  if (last > first || next === undefined || last + 1 >= sentence.last) return last > first;
  return wordingPackFor(passage.article.language)?.opensTold.has(next.word) === true || isParticiple(next);
}

/** How surely a phrase tells a place. */
function placeFit(phrase: NounPhrase, asked: string | undefined, language: string): number {
  if (!isPlace(phrase)) return 0;
  const own = phrase.head.stem.toLowerCase();
  const kind = asked === undefined ? new Set<string>() : kindMembers(asked, language);
  if (own === asked || kind.has(own)) return fits.place.known;
  const place = wordingPackFor(language)?.place ?? '';
  if (!kindMembers(stem(place, language), language).has(own)) return fits.place.told;
  return kind.size > 0 ? fits.place.otherKind : fits.place.known;
}

/** How near nouns are to a topic's, by the topic's noun: an article has few nouns many times. */
const knownFits = new WeakMap<Token, Map<string, number>>();

/** How near a noun is to the topic's, by its meaning alone; 0 where it is not. */
function meaningFit(head: Token, noun: Token, language: string): number {
  const known = knownFits.get(noun) ?? new Map<string, number>();
  knownFits.set(noun, known);
  const key = `${language} ${head.stem}`;
  const fit = known.get(key) ?? fitByMeaning(head, noun, language);
  known.set(key, fit);
  return fit;
}

function fitByMeaning(head: Pick<Token, 'stem'>, noun: Token, language: string): number {
  const own = head.stem.toLowerCase();
  const kind = kindMembers(noun.stem, language);
  if (relatedStems(noun.stem, language).has(head.stem)) return fits.related;
  if (kind.has(own) || [...kind].some((member) => isMadeWith(own, member))) return fits.kind;
  if (kindMembers(own, language).has(noun.stem)) return fits.ofWhichItIsAKind;
  return kindredStems(noun.stem, language).has(head.stem) ? fits.kindred : 0;
}

/** Whether a noun for a thing has the stem of one for a person: "office", "officer". */
function isSharedStem({ word, stem: own }: Token): boolean {
  const base = word.replace(/s$/u, '');
  return [`${base}r`, `${base}er`, `${base}or`].some((person) => stem(person, 'en') === own);
}

function fitOf(phrase: NounPhrase, { head: noun, place, forPeople, speaks }: Described, language: string): number {
  const { head, people } = phrase;
  if (noun === null) return placeFit(phrase, place, language);
  if (forPeople && anybody.has(head.word)) {
    const fit = isTold(phrase) ? fits.anybody.told : fits.anybody.bare;
    return anybody.has(noun.word) ? fit : fit - less.anybody;
  }
  const isOne = plural.test(noun.word) && !plural.test(head.word);
  const number = !isOne ? 1 : forPeople ? less.onePerson : less.oneThing;
  if (head.stem === noun.stem) return fits.same * number * (head.capital && !noun.capital ? less.name : 1);
  if (isMadeWith(head.word, noun.word)) return fits.same;
  const isPeople = people || namesPerson(head.word, language);
  if (isPeople !== forPeople) {
    // An office is no officer.
    if (forPeople && isSharedStem(head)) return 0;
    const kinds = isPeople ? kindMembers(head.stem, language) : kindMembers(noun.stem, language);
    return kinds.has(isPeople ? noun.stem : head.stem) ? fits.ofWhichItIsAKind * number : 0;
  }
  // Whoever asks for a person asks for no thing: the stem of "officer" is that of "office".
  const asksPerson = !forPeople && !isPeople && namesPerson(noun.word, language);
  const fit = asksPerson && head.stem !== noun.stem && isSharedStem(head) ? 0 : meaningFit(head, noun, language);
  if (fit > 0 || !forPeople) return fit * number;
  // "Cross-border squatters": an adjective may be the noun for those people.
  const beside = phrase.passage.tokens.slice(phrase.first, phrase.last + 1).filter((token) => token !== head);
  const besideFit = Math.max(
    0,
    ...beside.map((token) => (token.stem === noun.stem ? fits.same : meaningFit(token, noun, language))),
  );
  if (besideFit > 0) return besideFit * less.adjective * number;
  if (speaks(head.word)) return fits.speakers * number;
  return (anybody.has(noun.word) ? fits.people : fits.otherPeople) * number;
}

/** How near a word is to the one for the act that a topic names. */
function actFit({ stem: own, content, capital }: Token, act: string, language: string): number {
  if (!content || capital) return 0;
  if (own === act || sameWordFamily(own, act)) return fits.act.same;
  if (relatedStems(act, language).has(own)) return fits.act.related;
  if (kindMembers(act, language).has(own)) return fits.act.kind;
  return toldAlike(act, language).has(own) ? fits.act.alike : 0;
}

/** What a word of a paragraph is as a candidate: how near it is, whether it tells an act, and where what is printed of it ends. */
interface AsCandidate {
  fit: number;
  isAct: boolean;
  end?: number;
}

/**
 * The words of a paragraph that are candidates by themselves.
 *
 * @param read - what the word at a place is; null for none
 */
function wordsAs(passage: Passage, read: (token: Token, at: number) => AsCandidate | null): Candidate[] {
  const { tokens, text } = passage;
  return passage.sentences.flatMap((sentence) =>
    tokens.slice(sentence.first, sentence.last).flatMap((head, index): Candidate[] => {
      const at = sentence.first + index;
      const candidate = read(head, at);
      if (candidate === null) return [];
      const { fit, isAct, end = head.end } = candidate;
      const quoted = quotedAt(passage, head.start);
      const printed = text.slice(head.start, end);
      const phrase = { passage, sentence, first: at, last: at, text: printed, head, people: false, quoted };
      return [{ phrase, fit, isAct }];
    }),
  );
}

/** The words of a paragraph that tell an act. */
function actsIn(passage: Passage, act: string): Candidate[] {
  return wordsAs(passage, (token) => {
    const fit = actFit(token, act, passage.article.language);
    return fit === 0 ? null : { fit, isAct: true };
  });
}

/** The verbs of a paragraph that tell what is decided, where a topic asks for a decision. */
function deedsIn(passage: Passage, { head }: Described): Candidate[] {
  const { tokens, article } = passage;
  const deeds = head === null ? new Set<string>() : deedsOf(head.stem, article.language);
  if (deeds.size === 0) return [];
  return wordsAs(passage, ({ stem: own, capital }, at) =>
    deeds.has(own) && !capital && isVerbAt(tokens, at) ? { fit: fits.deed, isAct: true } : null,
  );
}

/** Whether a word is a verb where it stands, as far as its form tells: "suspended", "to suspend". */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  return baseOfInflected(word) !== null || tokens[at - 1]?.word === 'to';
}

/** The verbs of a paragraph that have for their object what a topic asks what is done to. */
function handlingsIn(passage: Passage, { handled }: Described): Candidate[] {
  if (handled === undefined || !passage.tokens.some(handled)) return [];
  return wordsAs(passage, (_, at) => (isDoneTo(passage, at, handled) ? { fit: fits.handling, isAct: true } : null));
}

/** Where a paragraph tells what those do who are asked for, without a noun for them: "Berg, who speaks for the port". */
function doersIn(passage: Passage, { head }: Described): Candidate[] {
  const { tokens, text, article } = passage;
  const told = head === null ? undefined : toldOfDoers(head.stem, article.language);
  if (told === undefined) return [];
  return wordsAs(passage, ({ start }, at) => {
    const end = tokens[at + 1]?.end;
    return end !== undefined && told.test(text.slice(start, end)) ? { fit: fits.kind, isAct: false, end } : null;
  });
}

/** By what is described and by language: tells which paragraphs may have a phrase of which {@link fitOf} gives any fit. */
const mayName = new WeakMap<Described, Map<string, (passage: Passage) => boolean>>();

function mayNameIn(passage: Passage, asked: Described): boolean {
  const { head: noun, forPeople } = asked;
  // Other people than those of a noun may be meant, and a place by what is done there.
  if (noun === null || forPeople) return true;
  const { language } = passage.article;
  const known = mayName.get(asked) ?? new Map<string, (passage: Passage) => boolean>();
  mayName.set(asked, known);
  const isNear = (own: string): boolean =>
    kindMembers(own, language).has(noun.stem) || fitByMeaning({ stem: own }, noun, language) > 0;
  const may = known.get(language) ?? nounFilter(noun, isNear);
  known.set(language, may);
  return may(passage);
}

/** The phrases of a paragraph that may name what a topic describes. */
export function candidatesIn(passage: Passage, asked: Described): Candidate[] {
  const naming = mayNameIn(passage, asked) ? namingPhrasesIn(passage) : [];
  const named = naming.flatMap((phrase): Candidate[] => {
    const fit = fitOf(phrase, asked, passage.article.language);
    return fit === 0 || asked.beside.has(phrase.head.stem) ? [] : [{ phrase, fit, isAct: false }];
  });
  const told = asked.act === undefined ? [] : actsIn(passage, asked.act);
  const known = [...named, ...doersIn(passage, asked)];
  const done = [...told, ...handlingsIn(passage, asked), ...deedsIn(passage, asked)];
  return [...known, ...done.filter(({ phrase }) => known.every((other) => other.phrase.last !== phrase.last))];
}
