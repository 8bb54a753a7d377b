/**
 * The words that outlets use for the same people or thing, found in the coverage and not from a list of ours: phrases with the
 * topic's own noun, and for people those of whom the sentences say the same.
 */
import { relatedStems } from '../language/related-words.js';
import { fold } from '../language/words.js';
import { namesPeople, type NounPhrase, nounPhrasesIn } from './noun-phrases.js';
import { type Coverage, type Token, tokensOf } from './passages.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import { anybody, says } from './said-of.js';
import { speakersOf } from './speakers.js';
import { placeAsked, placeTermsOf } from './wording-places.js';

/** How near a word of the topic stands to the phrase it tells of, in words. */
const reach = 6;

/** Two phrases are said the same of when this many telling words beside them are the same. */
const sharedContext = 2;

/** A word in many paragraphs tells little. */
const tellingWeight = 1.2;

/** Asks for a time or a manner: what answers is no name for people. */
const notPeople = /^(?:when|why|how|quand|pourquoi|comment)\b/iu;

/** Stems of the telling words beside a phrase, in its sentence. */
function contextOf(coverage: Coverage, { passage, sentence, first, last }: NounPhrase): Set<string> {
  const from = Math.max(sentence.first, first - reach);
  const to = Math.min(sentence.last, last + 1 + reach);
  const beside = [...passage.tokens.slice(from, first), ...passage.tokens.slice(last + 1, to)];
  return new Set(
    beside.flatMap(({ content, capital, stem }) =>
      content && !capital && coverage.weight(stem) >= tellingWeight ? [stem] : [],
    ),
  );
}

const known = new WeakMap<Coverage, ReadonlySet<string>>();

/** Words of nouns by which speakers are called: those who speak are seldom those who are spoken of. */
function speakerWords(coverage: Coverage): ReadonlySet<string> {
  const found = known.get(coverage);
  if (found !== undefined) return found;
  const words = new Set<string>();
  for (const { roleWords, utterances, kind, nameWords } of speakersOf(coverage)) {
    for (const word of roleWords) words.add(word);
    if (kind !== 'person') for (const word of nameWords) words.add(word);
    for (const { quotation } of utterances) {
      if (quotation.mention !== null) for (const part of fold(quotation.mention.text).split(/\s+/u)) words.add(part);
    }
  }
  known.set(coverage, words);
  return words;
}

/** The topic's noun, and what else it says: "the people / being turned back". */
function topicParts(topic: string, language: string): { head: Token | null; said: Token[] } {
  const content = tokensOf(topic, language).filter((token) => token.content);
  const tokens = tokensOf(topic, language);
  const start = tokens.findIndex((token) => token.content);
  if (start === -1) return { head: null, said: [] };
  let end = start;
  while (tokens[end + 1]?.content === true) end++;
  const head = tokens.slice(start, end + 1).find(({ word }) => anybody.has(word)) ?? tokens[end]!;
  return { head, said: content.filter((token) => token !== head) };
}

/** Whether a phrase's noun is the topic's, or one made with it or meaning nearly the same: "children", "schoolchildren". */
function isNoun({ head, people }: NounPhrase, asked: Token, language: string): boolean {
  if (namesPeople(asked.word, language) && !people) return false;
  return (
    head.stem === asked.stem || head.word.endsWith(asked.word) || relatedStems(asked.stem, language).has(head.stem)
  );
}

/**
 * Phrases that begin the search. For "people" and for a noun for people of whom the topic says something: those of whom that is
 * said. For another noun: the phrases with it, and with what the topic says of it.
 */
function seedsOf(
  phrases: readonly NounPhrase[],
  { head, said }: { head: Token; said: readonly Token[] },
  language: string,
): NounPhrase[] {
  const isSaid = (phrase: NounPhrase): boolean => said.length > 0 && says(phrase, said, language);
  if (anybody.has(head.word)) return phrases.filter((phrase) => phrase.people && isSaid(phrase));
  const named = phrases.filter((phrase) => isNoun(phrase, head, language));
  const told = named.filter(({ passage, first, last }) => {
    const own = passage.tokens.slice(first, last + 1);
    return said.every(({ stem }) => own.some((token) => token.stem === stem));
  });
  if (said.length === 0 || told.length > 0) return told;
  if (!named.some(({ people }) => people)) return named.filter(isSaid);
  return phrases.filter((phrase) => phrase.people && isSaid(phrase));
}

/** Adds the phrases of which the same is said as of the first ones. */
function withSameSaid(coverage: Coverage, phrases: readonly NounPhrase[], seeds: readonly NounPhrase[]): NounPhrase[] {
  const contexts = seeds.filter(({ people }) => people).map((seed) => contextOf(coverage, seed));
  return phrases.filter((phrase) => {
    if (seeds.includes(phrase)) return true;
    if (!phrase.people) return false;
    const own = contextOf(coverage, phrase);
    return contexts.some((context) => [...own].filter((stem) => context.has(stem)).length >= sharedContext);
  });
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

/**
 * The words that each outlet uses for the people or the thing of a topic.
 *
 * @param topic - "the people left behind", "passengers", "the ramp"
 * @returns the outlets that have such words, in order of their names
 */
export function termsOf(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  const place = placeAsked(topic, language);
  if (place !== null) return placeTermsOf(coverage, place, language);
  if (notPeople.test(topic.trim())) return [];
  const parts = topicParts(topic, language);
  const { head: asked } = parts;
  if (asked === null) return [];
  const speaking = speakerWords(coverage);
  const speaks = (word: string): boolean => speaking.has(word) || speaking.has(word.replace(/s$/u, ''));
  const phrases = coverage
    .candidates(topic)
    .flatMap(nounPhrasesIn)
    .filter((phrase) => isNoun(phrase, asked, language) || (phrase.people && !speaks(phrase.head.word)))
    .filter(({ head }) => !anybody.has(head.word));
  const seeds = seedsOf(phrases, { head: asked, said: parts.said }, language);
  const found = withVariants(phrases, withSameSaid(coverage, phrases, seeds));
  return termsByOutlet(withOwnNoun(phrases, found, asked, language), seeds, false);
}

/** Adds, of outlets whose own voice has nothing of what was found, the phrases with the topic's own noun. */
function withOwnNoun(
  phrases: readonly NounPhrase[],
  found: readonly NounPhrase[],
  asked: Token,
  language: string,
): NounPhrase[] {
  if (found.length === 0 || anybody.has(asked.word)) return [...found];
  const outlets = new Set(found.flatMap(({ passage, quoted }) => (quoted ? [] : [passage.article.outlet])));
  return phrases.filter(
    (phrase) =>
      found.includes(phrase) || (!outlets.has(phrase.passage.article.outlet) && isNoun(phrase, asked, language)),
  );
}
