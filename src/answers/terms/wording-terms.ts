/**
 * The words that outlets use for the same people or thing, found in the coverage: what is told of as the topic tells, else phrases
 * with the topic's own noun or one of its kind.
 */
import { questionPacks } from '../../language/questions/index.js';
import { plainTopic, wordingPackFor } from '../../language/wording/index.js';
import { fold } from '../../language/words.js';
import { actNamed, actTermsOf } from './act-terms.js';
import { describedTermsOf } from './described-terms.js';
import { namesPeople } from '../passages/noun-phrases.js';
import { type Coverage, type Token, tokensOf } from '../passages/passages.js';
import { namesIn } from './named-twice.js';
import { wordFor } from './done-to.js';
import { inOrder, type OutletTerms, together, withoutOutletsOf } from './outlet-terms.js';
import { termsOfPlace } from './place-terms.js';
import { anybody, tellsAct } from './said-of.js';
import { speakersOf } from '../passages/speakers.js';
import { thingTermsOf } from './thing-terms.js';
import { toldMost } from './told-most.js';
import { inParallel } from './in-parallel.js';
import { turnedAwayTerms } from './turned-away.js';
import { topicParts, type TopicParts } from './topic-parts.js';
import { placeAsked } from './wording-places.js';

/** Asks for a time or a manner: what answers is no name for people. */
const notPeople = /^(?:when|why|how|quand|pourquoi|comment)\b/iu;

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
  const known = [...found, ...others];
  return inOrder([...known, ...toldMost(coverage, plainTopic(topic), known, language)]);
}

/** A topic without words that say nothing of those it asks for: "who are affected". */
export function withoutAffected(topic: string): string {
  return questionPacks.reduce((rest, { kinds }) => rest.replace(kinds.affected, ' '), topic);
}

/** The words of each outlet for what a topic names in one way. */
function termsOfOne(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  const telling = withoutAffected(topic);
  const parts = topicParts(telling, language);
  const turned =
    parts.head === null ? [] : turnedAwayTerms(coverage, telling, isForPeople(parts.head, language), language);
  const place = placeAsked(topic, language);
  if (place !== null) return withoutOutletsOf(turned, termsOfPlace(coverage, topic, place, language));
  if (notPeople.test(topic.trim())) return [];
  const described = withoutOutletsOf(
    turned,
    parts.said.length === 0 ? [] : describedIn(coverage, telling, parts, language),
  );
  // What else may be found is looked for in a small coverage only: it takes as long again.
  if (described.length === outletsIn(coverage).size || (described.length > 0 && !coverage.isSmall)) return described;
  const found = termsOfParts(coverage, topic, parts, language);
  const plain = found.length > 0 ? found : termsOfParts(coverage, topic, topicParts(telling, language, true), language);
  return withoutOutletsOf(described, parts.head === null ? plain : withOthers(coverage, parts.head, plain, language));
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
  const handled = thingHandled(topic, language);
  return describedTermsOf(coverage, topic, { head, act: act?.stem, handled, beside, forPeople, speaks }, language);
}

/** The words for what a topic asks how it is handled: "the handling of the water"; none for other topics. */
function thingHandled(topic: string, language: string): ((token: Token) => boolean) | undefined {
  const named = wordingPackFor(language)?.handling.exec(topic)?.groups?.['thing'];
  const { head } = topicParts(named ?? '', language);
  return head === null ? undefined : wordFor(head, language);
}

/** Tells whether a noun, of one or of several, calls those who are quoted. */
function speaksIn(coverage: Coverage): (word: string) => boolean {
  const speaking = speakerWords(coverage);
  return (word) => speaking.has(word) || speaking.has(word.replace(/s$/u, ''));
}

/** Adds the words of outlets that have none for a topic that says something of its noun, as far as paragraphs show them. */
function withOthers(coverage: Coverage, head: Token, found: readonly OutletTerms[], language: string): OutletTerms[] {
  const all = outletsIn(coverage);
  // What an outlet only quotes is not what it calls the thing itself, unless it is its name.
  const own = found.filter(({ phrases }) => phrases.some((phrase) => !phrase.quoted || phrase.head.capital));
  // Each paragraph is compared with those of other outlets: of a large coverage they are too many.
  if (own.length === all.size || !coverage.isSmall) return [...found];
  const bare = own.length === 0 ? [] : termsOfParts(coverage, head.word, { head, said: [] }, language);
  const shown = [...own, ...inParallel(coverage, own, bare)];
  const outlets = new Set(shown.map(({ outlet }) => outlet));
  return inOrder([...shown, ...found.filter(({ outlet }) => !outlets.has(outlet))]);
}

/**
 * The words of each outlet for what a topic's noun names, of which the topic says something; where it names an act, of outlets
 * without a noun for it those that tell it.
 */
function termsOfParts(coverage: Coverage, topic: string, { head, said }: TopicParts, language: string): OutletTerms[] {
  if (head === null) return [];
  const act = said.length > 0 ? actNamed(topic, head, language) : null;
  const things = act?.verbal === true ? [] : thingTermsOf(coverage, topic, { head, said }, language);
  if (act === null) return things;
  const acts = actTermsOf(coverage, topic, act, language, new Set(things.map(({ outlet }) => outlet)));
  return inOrder([...things, ...acts]);
}
