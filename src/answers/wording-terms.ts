/**
 * The words that outlets use for the same people or thing, found in the coverage and not from a list of ours: phrases with the
 * topic's own noun, and for people those of whom the sentences say the same.
 */
import type { Counted, Line } from '../coverage/section.js';
import { relatedStems } from '../language/related-words.js';
import { fold } from '../language/words.js';
import { citationOf } from './citation.js';
import { type NounPhrase, nounPhrasesIn } from './noun-phrases.js';
import { type Coverage, type Token, tokensOf } from './passages.js';
import { speakersOf } from './speakers.js';

/** How near a word of the topic stands to the phrase it tells of, in words. */
const reach = 6;

/** Two phrases are said the same of when this many telling words beside them are the same. */
const sharedContext = 2;

/** A word in many paragraphs tells little. */
const tellingWeight = 1.2;

/** At most this many words of an outlet are shown, in its own voice and in quotations. */
const mostTerms = 8;

/** Nouns for anybody: they say nothing by themselves. Folded stems are compared by their words. */
const anybody = new Set([
  'people',
  'persons',
  'person',
  'individuals',
  'those',
  'ones',
  'men',
  'women',
  'gens',
  'personnes',
]);

/** Asks for a place, a time or a manner: what answers is no name for people. */
const notPeople = /^(?:where|when|why|how|où|quand|pourquoi|comment)\b/iu;

/** What a phrase is, whatever its hyphens and capitals. */
function termOf({ text }: NounPhrase): string {
  return fold(text).replace(/[\s-]+/gu, ' ');
}

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

function hasAny(context: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((stem) => context.has(stem));
}

/** Phrases that begin the search: those with the topic's own noun, or for "people" those of whom the topic's words are said. */
function seedsOf(
  coverage: Coverage,
  phrases: readonly NounPhrase[],
  { head, said }: { head: Token; said: readonly Token[] },
  language: string,
): NounPhrase[] {
  if (!anybody.has(head.word)) {
    return phrases.filter((phrase) => {
      const own = phrase.passage.tokens.slice(phrase.first, phrase.last + 1);
      const told = said.every(({ stem }) => own.some((token) => token.stem === stem));
      return phrase.head.stem === head.stem && (told || said.length === 0);
    });
  }
  const wanted = new Set(said.flatMap(({ stem }) => [stem, ...relatedStems(stem, language)]));
  return phrases.filter((phrase) => hasAny(contextOf(coverage, phrase), wanted));
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

function counted(phrases: readonly NounPhrase[]): Counted[] {
  const terms = new Map<string, Counted>();
  for (const phrase of phrases) {
    const known = terms.get(termOf(phrase));
    if (known !== undefined) known.count += 1;
    else {
      const citation = citationOf(phrase.passage.article, phrase.passage.number);
      terms.set(termOf(phrase), { words: phrase.text, count: 1, citation });
    }
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

/** What an outlet calls the people or the thing of a topic. */
export interface OutletTerms {
  outlet: string;
  /** Own words and quoted ones, each kind at most once. */
  lines: Line[];
  /** Where the words stand. */
  phrases: NounPhrase[];
}

/**
 * The words that each outlet uses for the people or the thing of a topic.
 *
 * @param topic - "the people left behind", "passengers", "the ramp"
 * @returns the outlets that have such words, in order of their names
 */
export function termsOf(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  if (notPeople.test(topic.trim())) return [];
  const parts = topicParts(topic, language);
  const { head: asked } = parts;
  if (asked === null) return [];
  const speaking = speakerWords(coverage);
  const speaks = (word: string): boolean => speaking.has(word) || speaking.has(word.replace(/s$/u, ''));
  const phrases = coverage
    .candidates(topic)
    .flatMap(nounPhrasesIn)
    .filter(({ people, head }) => head.stem === asked.stem || (people && !speaks(head.word)))
    .filter(({ head }) => !anybody.has(head.word));
  const seeds = seedsOf(coverage, phrases, { head: asked, said: parts.said }, language);
  const found = withVariants(phrases, withSameSaid(coverage, phrases, seeds));
  const outlets = [...new Set(found.map(({ passage }) => passage.article.outlet))].sort();
  return outlets.map((outlet) => {
    const own = found.filter(({ passage }) => passage.article.outlet === outlet);
    const line = (key: 'own-words' | 'quoted-words', terms: Counted[]): Line[] =>
      terms.length === 0
        ? []
        : [{ key, terms: terms.slice(0, mostTerms), more: Math.max(0, terms.length - mostTerms) }];
    const lines = [
      ...line('own-words', counted(own.filter(({ quoted }) => !quoted))),
      ...line('quoted-words', counted(own.filter(({ quoted }) => quoted))),
    ];
    return { outlet, lines, phrases: own };
  });
}
