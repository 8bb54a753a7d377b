/**
 * The words that outlets use for the same people or thing, found in the coverage and not from a list of ours: phrases with the
 * topic's own noun, and for people those of whom the sentences say the same.
 */
import { questionPacks } from '../../language/questions/index.js';
import { kindMembers, plainTopic } from '../../language/wording/index.js';
import { fold } from '../../language/words.js';
import { actNamed, actTermsOf } from './act-terms.js';
import { isAddressed } from './described-phrases.js';
import { describedTermsOf } from './described-terms.js';
import { clauseOf } from '../passages/clauses.js';
import { likeness } from '../passages/likeness.js';
import { namesPeople, type NounPhrase } from '../passages/noun-phrases.js';
import { type Coverage, type Token, tokensOf } from '../passages/passages.js';
import { phrasesIn } from '../passages/phrases.js';
import { namesIn } from './named-twice.js';
import { inOrder, type OutletTerms, termOf, termsByOutlet, together, withoutOutletsOf } from './outlet-terms.js';
import { termsOfPlace } from './place-terms.js';
import { anybody, says, tellsAct } from './said-of.js';
import { speakersOf } from '../passages/speakers.js';
import { likeNouns } from './like-nouns.js';
import { thingTermsOf } from './thing-terms.js';
import { inParallel, toldBeside } from './told-beside.js';
import { topicParts, type TopicParts } from './topic-parts.js';
import { placeAsked } from './wording-places.js';

/** How near a word of the topic stands to the phrase it tells of, in words. */
const reach = 6;

/** Two phrases are said the same of when this many telling words beside them are the same. */
const sharedContext = 2;

/** Sentences of two outlets tell the same when they share this much of what they say, on average. */
const parallel = 0.25;

/** Parts of a compound are at least so long. */
const shortestPart = 4;

/** A word in many paragraphs tells little. */
const tellingWeight = 1.2;

/** Asks for a time or a manner: what answers is no name for people. */
const notPeople = /^(?:when|why|how|quand|pourquoi|comment)\b/iu;

/** What is said of a phrase: stems of the telling words beside it in its clause, those before and those behind it apart. */
interface Said {
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  /** Those that tell what is done. */
  acts: ReadonlySet<string>;
  /** Stems of the words of content right before and right behind it, however common; empty where there is none. */
  nearest: readonly [string, string];
}

function saidOf(coverage: Coverage, phrase: NounPhrase): Said {
  const { passage, sentence, first, last } = phrase;
  const clause = clauseOf(passage, sentence, phrase);
  const telling = (tokens: readonly Token[]): Token[] =>
    tokens.filter(({ content, capital, stem }) => content && !capital && coverage.weight(stem) >= tellingWeight);
  const before = telling(passage.tokens.slice(Math.max(clause.first, first - reach), first));
  const behind = telling(passage.tokens.slice(last + 1, Math.min(clause.last, last + 1 + reach)));
  const stems = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ stem }) => stem));
  return {
    before: stems(before),
    behind: stems(behind),
    acts: stems([...before, ...behind].filter(tellsAct)),
    nearest: [
      passage.tokens.slice(clause.first, first).findLast(({ content }) => content)?.stem ?? '',
      passage.tokens.slice(last + 1, clause.last).find(({ content }) => content)?.stem ?? '',
    ],
  };
}

/** A phrase, and what is said of it. */
interface Told {
  phrase: NounPhrase;
  said: Said;
}

/** Whether two outlets tell the same in two sentences, in which one phrase then stands where the other does. */
function isParallel(coverage: Coverage, one: NounPhrase, other: NounPhrase): boolean {
  if (one.passage.article.outlet === other.passage.article.outlet) return false;
  const there = likeness(coverage, one.passage, one.sentence, other.passage);
  const back = likeness(coverage, other.passage, other.sentence, one.passage);
  return (there + back) / 2 >= parallel;
}

/**
 * Whether the same is said of two phrases: enough of the same words, one of them for what is done; or, in two outlets' sentences
 * that tell the same, the same word on the same side of them.
 */
function isSaidAlike(coverage: Coverage, one: Told, other: Told): boolean {
  const [mine, theirs] = [one.said, other.said];
  const both = [...new Set([...mine.before, ...mine.behind])].filter(
    (stem) => theirs.before.has(stem) || theirs.behind.has(stem),
  );
  if (both.length >= sharedContext && both.some((stem) => mine.acts.has(stem))) return true;
  const sharesSide = (side: 'before' | 'behind'): boolean => [...mine[side]].some((stem) => theirs[side].has(stem));
  const sameBeside =
    sharesSide('before') ||
    sharesSide('behind') ||
    mine.nearest.some((stem, side) => stem !== '' && stem === theirs.nearest[side]);
  return sameBeside && isParallel(coverage, one.phrase, other.phrase);
}

const known = new WeakMap<Coverage, ReadonlySet<string>>();

/** Words of a role that are not what the speaker is: the body spoken for, "adviser at the Tenants' Union", and whose it is, "the pilots' spokesman". */
function besideOffice(role: string): Set<string> {
  const body = /\s\p{Ll}+(?:\s\p{Ll}+)*\s(\p{Lu}.*)$/u.exec(role)?.[1] ?? '';
  const owners = role.match(/[\p{L}-]+(?=['’])/gu) ?? [];
  return new Set([...body.split(/[^\p{L}-]+/u), ...owners].map(fold));
}

/** Words of nouns by which speakers are called: those who speak are seldom those who are spoken of. */
function speakerWords(coverage: Coverage): ReadonlySet<string> {
  const found = known.get(coverage);
  if (found !== undefined) return found;
  const words = new Set<string>();
  for (const { roleWords, utterances, kind, nameWords, named } of speakersOf(coverage)) {
    const beside = besideOffice(named.role ?? '');
    for (const word of roleWords) if (!beside.has(word)) words.add(word);
    if (kind !== 'person') for (const word of nameWords) words.add(word);
    for (const { quotation } of utterances) {
      if (quotation.mention !== null) for (const part of fold(quotation.mention.text).split(/\s+/u)) words.add(part);
    }
  }
  known.set(coverage, words);
  return words;
}

/** Whether a phrase's noun is the topic's, or one made with it or meaning nearly the same: "children", "schoolchildren". */
function isNoun({ head, people }: NounPhrase, asked: Asked, language: string): boolean {
  if (namesPeople(asked.word, language) && !people) return false;
  if (head.stem === asked.stem || head.word.endsWith(asked.word)) return true;
  return asked.like.has(head.stem) || [...asked.compounded].some((stem) => head.stem.endsWith(stem));
}

/** The topic's noun, and what may stand for it. */
interface Asked extends Token {
  /** Stems of nouns that mean nearly the same; where no article has the noun or one of these, of those for the same thing. */
  like: ReadonlySet<string>;
  /** Those of them that make other nouns: "seabird" is a bird. */
  compounded: ReadonlySet<string>;
}

/** Shorter stems end many words. */
const compoundedLength = 5;

function askedNoun(coverage: Coverage, noun: Token, language: string): Asked {
  const { like, kindred } = likeNouns(coverage, noun, language);
  return {
    ...noun,
    like,
    compounded: new Set([...like].filter(({ length }) => kindred && length >= compoundedLength)),
  };
}

/** Whether a noun for people is made with a word that the topic says: "landlords", of those whose land it is. */
function isMadeWith({ head: { word } }: NounPhrase, said: readonly Token[]): boolean {
  return said.some((token) => {
    const rest = word.startsWith(token.word) ? word.slice(token.word.length) : '';
    return token.word.length >= shortestPart && rest.length >= shortestPart && /s$/u.test(rest);
  });
}

/**
 * Phrases that begin the search. For "people" and for a noun for people of whom the topic says something: those of whom that is
 * said. For another noun: the phrases with it, and with what the topic says of it.
 */
function seedsOf(
  phrases: readonly NounPhrase[],
  { head, said }: { head: Asked; said: readonly Token[] },
  language: string,
): NounPhrase[] {
  const isSaid = (phrase: NounPhrase): boolean => said.length > 0 && says(phrase, said, language);
  if (anybody.has(head.word) && said.length > 0) {
    return phrases.filter((phrase) => phrase.people && (isSaid(phrase) || isMadeWith(phrase, said)));
  }
  const named = phrases.filter((phrase) => isNoun(phrase, head, language));
  const told = named.filter(({ passage, first, last }) => {
    const own = passage.tokens.slice(first, last + 1);
    return said.every(({ stem }) => own.some((token) => token.stem === stem));
  });
  if (said.length === 0 || told.length > 0) return told;
  if (!named.some(({ people }) => people)) return named.filter(isSaid);
  return phrases.filter((phrase) => phrase.people && isSaid(phrase));
}

/** Adds the phrases of which the same is said as of the first ones, and that do not stand beside them as somebody else. */
function withSameSaid(coverage: Coverage, phrases: readonly NounPhrase[], seeds: readonly NounPhrase[]): NounPhrase[] {
  const toldOf = (phrase: NounPhrase): Told => ({ phrase, said: saidOf(coverage, phrase) });
  const told = seeds.filter(({ people }) => people).map(toldOf);
  const beside = headsBeside(phrases, seeds);
  return phrases.filter((phrase) => {
    if (seeds.includes(phrase)) return true;
    if (!phrase.people || beside.has(phrase.head.stem)) return false;
    const own = toldOf(phrase);
    return told.some((each) => isSaidAlike(coverage, each, own));
  });
}

/**
 * Nouns for others than those of the first phrases: they stand in one clause with them, as those who do something to them. What
 * only "and" or "or" joins, or "of", can be the same people.
 */
function headsBeside(phrases: readonly NounPhrase[], seeds: readonly NounPhrase[]): Set<string> {
  const own = new Set(seeds.map(({ head }) => head.stem));
  const heads = new Set<string>();
  for (const seed of seeds) {
    const { passage, sentence } = seed;
    const clause = clauseOf(passage, sentence, seed);
    for (const other of phrases) {
      if (other.passage !== passage || !other.people || own.has(other.head.stem)) continue;
      if (other.first < clause.first || other.last >= clause.last) continue;
      const between = passage.tokens.slice(Math.min(seed.last, other.last) + 1, Math.max(seed.first, other.first));
      if (between.some(tellsAct)) heads.add(other.head.stem);
    }
  }
  return heads;
}

/** Adds the phrases of several words that another outlet has among those found: "asylum seekers" are the same in both. */
function withSameTerms(phrases: readonly NounPhrase[], found: readonly NounPhrase[]): NounPhrase[] {
  const terms = new Set(found.filter(({ first, last }) => last > first).map(termOf));
  return phrases.filter((phrase) => found.includes(phrase) || terms.has(termOf(phrase)));
}

/** Adds an outlet's phrases that share their noun, or an adjective before a noun for people, with one found in that outlet. */
function withVariants(phrases: readonly NounPhrase[], found: readonly NounPhrase[]): NounPhrase[] {
  const words = ({ passage, first, last }: NounPhrase): string[] =>
    passage.tokens.slice(first, last).map(({ stem }) => `${passage.article.outlet}\n${stem}`);
  const heads = new Set(found.map(({ passage, head }) => `${passage.article.outlet}\n${head.stem}`));
  const adjectives = new Set(found.flatMap(words));
  return phrases.filter(
    (phrase) =>
      found.includes(phrase) ||
      heads.has(`${phrase.passage.article.outlet}\n${phrase.head.stem}`) ||
      words(phrase).some((word) => adjectives.has(word)),
  );
}

/** Whether a topic's noun asks for people. */
function isForPeople({ word }: Token, language: string): boolean {
  return anybody.has(word) || namesPeople(word, language);
}

/**
 * The words that each outlet uses for the people or the thing of a topic.
 *
 * @param topic - "the people left behind", "passengers", "the ramp"
 * @returns the outlets that have such words, in order of their names
 */
export function termsOf(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  const { alike, instead } = namesIn(plainTopic(topic), language);
  const ofEach = (names: readonly string[]): OutletTerms[] =>
    together(names.map((each) => termsOfOne(coverage, each, language)));
  const found = ofEach(alike);
  const outlets = new Set(found.map(({ outlet }) => outlet));
  const others = ofEach(instead).filter(({ outlet }) => !outlets.has(outlet));
  return inOrder([...found, ...others]);
}

/** The words of each outlet for what a topic names in one way. */
function termsOfOne(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  const place = placeAsked(topic, language);
  if (place !== null) return termsOfPlace(coverage, topic, place, language);
  if (notPeople.test(topic.trim())) return [];
  const telling = questionPacks.reduce((rest, { kinds }) => rest.replace(kinds.affected, ' '), topic);
  const parts = topicParts(telling, language);
  const described = parts.said.length === 0 ? [] : describedIn(coverage, telling, parts, language);
  // What else may be found is looked for in a small coverage only: it takes as long again.
  if (described.length === outletsIn(coverage).size || (described.length > 0 && !coverage.isSmall)) return described;
  const found = termsOfParts(coverage, topic, parts, language);
  const plain = found.length > 0 ? found : termsOfParts(coverage, topic, topicParts(telling, language, true), language);
  return withoutOutletsOf(
    described,
    parts.head === null ? plain : withOthers(coverage, topic, parts.head, plain, language),
  );
}

function outletsIn(coverage: Coverage): Set<string> {
  return new Set(coverage.articles.map(({ outlet }) => outlet));
}

/** The words of each outlet for what a topic describes: people, a thing, or an act, which is told by verbs as well. */
function describedIn(
  coverage: Coverage,
  topic: string,
  { head: noun, said }: TopicParts,
  language: string,
): OutletTerms[] {
  if (noun === null) return [];
  const act = actNamed(topic, noun, language);
  const verb = act?.verbal === true ? tokensOf(topic, language).find(({ stem }) => stem === act.stem) : undefined;
  const speaks = speaksIn(coverage);
  const forPeople = verb === undefined && isForPeople(noun, language);
  const head = verb ?? noun;
  const isBeside = (token: Token): boolean => token.start > head.start && token.stem !== head.stem && !tellsAct(token);
  const beside = new Set(said.filter(isBeside).map(({ stem }) => stem));
  return describedTermsOf(coverage, topic, { head, act: act?.stem, beside, forPeople, speaks }, language);
}

/** Tells whether a noun, of one or of several, calls those who are quoted. */
function speaksIn(coverage: Coverage): (word: string) => boolean {
  const speaking = speakerWords(coverage);
  return (word) => speaking.has(word) || speaking.has(word.replace(/s$/u, ''));
}

/** Adds the words of outlets that have none for a topic that says something of its noun, as far as paragraphs show them. */
function withOthers(
  coverage: Coverage,
  topic: string,
  head: Token,
  found: readonly OutletTerms[],
  language: string,
): OutletTerms[] {
  const all = outletsIn(coverage);
  // What an outlet only quotes is not what it calls the thing itself, unless it is its name.
  const own = found.filter(({ phrases }) => phrases.some((phrase) => !phrase.quoted || phrase.head.capital));
  // Each paragraph is compared with those of other outlets: of a large coverage they are too many.
  if (own.length === all.size || !coverage.isSmall) return [...found];
  const bare = own.length === 0 ? [] : termsOfParts(coverage, head.word, { head, said: [] }, language);
  const alike = [...own, ...inParallel(coverage, own, bare)];
  const known = new Set(alike.map(({ outlet }) => outlet));
  const forPeople = isForPeople(head, language);
  const shown = [...alike, ...toldBeside(coverage, topic, { head, forPeople }, language, known)];
  const outlets = new Set(shown.map(({ outlet }) => outlet));
  return inOrder([...shown, ...found.filter(({ outlet }) => !outlets.has(outlet))]);
}

/** The words of each outlet for what a topic's noun names, of which the topic says something. */
function termsOfParts(coverage: Coverage, topic: string, parts: TopicParts, language: string): OutletTerms[] {
  if (parts.head === null) return [];
  if (
    !isForPeople(parts.head, language) ||
    (parts.said.length === 0 && kindMembers(parts.head.stem, language).size > 0)
  )
    return thingOrActTermsOf(coverage, topic, { head: parts.head, said: parts.said }, language);
  const asked = askedNoun(coverage, parts.head, language);
  const speaks = speaksIn(coverage);
  const phrases = coverage
    .candidates(topic)
    .flatMap((passage) => phrasesIn(passage))
    .filter((phrase) => isNoun(phrase, asked, language) || (phrase.people && !speaks(phrase.head.word)))
    .filter(({ head }) => !anybody.has(head.word) || (head.word === asked.word && parts.said.length === 0))
    .filter((phrase) => !isAddressed(phrase));
  const seeds = seedsOf(phrases, { head: asked, said: parts.said }, language);
  // Of anybody, as much is said as of those whom they are with.
  const alike = anybody.has(asked.word) && parts.said.length === 0 ? seeds : withSameSaid(coverage, phrases, seeds);
  const found = withVariants(phrases, withSameTerms(phrases, alike));
  // What an outlet calls by the topic's own noun leads to another outlet's word for it as well.
  const named = withOwnNoun(phrases, found, asked, language);
  const all = named.length === found.length ? named : withVariants(phrases, withSameSaid(coverage, phrases, named));
  return termsByOutlet(all, seeds);
}

/** The words of each outlet for a thing; where the topic names an act, of outlets without a noun for it those that tell it. */
function thingOrActTermsOf(
  coverage: Coverage,
  topic: string,
  parts: { head: Token; said: readonly Token[] },
  language: string,
): OutletTerms[] {
  const act = parts.said.length > 0 ? actNamed(topic, parts.head, language) : null;
  const things = act?.verbal === true ? [] : thingTermsOf(coverage, topic, parts, language);
  if (act === null) return things;
  const acts = actTermsOf(coverage, topic, act, language, new Set(things.map(({ outlet }) => outlet)));
  return inOrder([...things, ...acts]);
}

/** Adds, of outlets whose own voice has nothing of what was found, the phrases with the topic's own noun. */
function withOwnNoun(
  phrases: readonly NounPhrase[],
  found: readonly NounPhrase[],
  asked: Asked,
  language: string,
): NounPhrase[] {
  if (found.length === 0 || anybody.has(asked.word)) return [...found];
  const outlets = new Set(found.flatMap(({ passage, quoted }) => (quoted ? [] : [passage.article.outlet])));
  return phrases.filter(
    (phrase) =>
      found.includes(phrase) || (!outlets.has(phrase.passage.article.outlet) && isNoun(phrase, asked, language)),
  );
}
