/**
 * The words of outlets in which a topic's noun is not found: the phrase of which the rest of the topic is told, or the topic's noun
 * in a paragraph that tells what another outlet's found one does.
 */
import { kindMembers } from '../../language/wording/index.js';
import { fold } from '../../language/words.js';
import { supportsFor } from '../evidence.js';
import { likeness } from '../passages/likeness.js';
import type { NounPhrase } from '../passages/noun-phrases.js';
import type { Coverage, Token } from '../passages/passages.js';
import type { Support } from '../support/support.js';
import { anybody } from './said-of.js';
import { namingPhrasesIn } from './described-phrases.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';

/** A sentence tells this much of what the topic says beside its noun. */
const enoughTold = 0.5;

/** What is said of a phrase follows it within so many words. */
const reach = 8;

/** Paragraphs of two outlets tell the same when they share this much of what they say, on average; of those that open articles, less. */
const parallel = { anywhere: 0.3, early: 0.12 } as const;

/** Paragraphs with which an article begins. */
const early = 3;

/** A participle tells of the noun before it: "sheds standing below". */
const participle = /(?:ed|ing|ées?|és?)$/u;

/** Opens what is told of a noun: "a plan to station", "shacks that stand below". */
const opensTold: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'to that which who of for at on in near under beneath below along across over against outside inside'.split(' '),
  ),
  fr: new Set("qui que de du des d' pour a au aux sur sous dans pres contre devant".split(' ')),
};

/** How many words that tell what the topic says are told of a phrase: they stand within it, or what is opened right behind it. */
function toldOf({ passage, sentence, first, last }: NounPhrase, isSaid: (token: Token) => boolean): number {
  const { tokens, article } = passage;
  const inside = tokens.slice(first, last).filter(isSaid).length;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.last) return inside;
  const opens = opensTold[article.language]?.has(fold(next.word)) === true || participle.test(next.word);
  if (!opens) return inside;
  return inside + tokens.slice(last + 1, Math.min(sentence.last, last + 2 + reach)).filter(isSaid).length;
}

/** The phrase of a sentence of which most of what the topic says is told; of equals the first. */
function phraseTold({ passage, sentence, marks }: Support, { head, forPeople }: Head): NounPhrase | null {
  const isSaid = ({ stem, start, end }: Token): boolean =>
    stem !== head.stem && marks.some((mark) => mark.start < end && start < mark.end);
  // Of a noun that has a kind, other nouns are words for something else.
  const kinds = kindMembers(head.stem, passage.article.language);
  let best: { phrase: NounPhrase; told: number } | null = null;
  for (const phrase of namingPhrasesIn(passage)) {
    if (phrase.sentence.first !== sentence.first || phrase.people !== forPeople || phrase.quoted) continue;
    if (isSaid(phrase.head) || anybody.has(phrase.head.word)) continue;
    if (kinds.size > 0 && !kinds.has(phrase.head.stem.toLowerCase())) continue;
    const told = toldOf(phrase, isSaid);
    if (told > (best?.told ?? 0)) best = { phrase, told };
  }
  return best?.phrase ?? null;
}

/** A topic's noun. */
interface Head {
  head: Token;
  forPeople: boolean;
}

/**
 * The phrase of each outlet of which the rest of a topic is told.
 *
 * @param without - outlets whose words are known already
 */
export function toldBeside(
  coverage: Coverage,
  topic: string,
  noun: Head,
  language: string,
  without: ReadonlySet<string>,
): OutletTerms[] {
  const { terms, supports } = supportsFor(coverage, topic, language);
  const { head } = noun;
  const others = terms
    .map((term, at) => ({ term, at }))
    .filter(({ term }) => term.stem !== head.stem && term.word !== head.word);
  const total = others.reduce((sum, { term }) => sum + term.weight, 0);
  if (total === 0) return [];
  const best = new Map<string, { told: number; phrase: NounPhrase }>();
  for (const support of supports) {
    const { outlet } = support.passage.article;
    if (without.has(outlet)) continue;
    const told = others.reduce((sum, { term, at }) => sum + term.weight * support.credits[at]!, 0) / total;
    if (told < enoughTold || told <= (best.get(outlet)?.told ?? 0)) continue;
    const phrase = phraseTold(support, noun);
    if (phrase !== null) best.set(outlet, { told, phrase });
  }
  const found = [...best.values()].map(({ phrase }) => phrase);
  return termsByOutlet(found, found);
}

/**
 * Of the words found for a topic's noun alone, those of outlets whose paragraph tells what a paragraph of the found outlets tells.
 *
 * @param found - the words of outlets for the whole topic
 * @param bare - the words of outlets for its noun alone
 */
export function inParallel(
  coverage: Coverage,
  found: readonly OutletTerms[],
  bare: readonly OutletTerms[],
): OutletTerms[] {
  const known = new Set(found.map(({ outlet }) => outlet));
  const named = found.flatMap(({ phrases }) => phrases);
  const isParallel = (phrase: NounPhrase): boolean =>
    named.some((other) => {
      const there = likeness(coverage, phrase.passage, phrase.sentence, other.passage);
      const back = likeness(coverage, other.passage, other.sentence, phrase.passage);
      const open = Math.max(phrase.passage.number, other.passage.number) <= early;
      return (there + back) / 2 >= (open ? parallel.early : parallel.anywhere);
    });
  return bare
    .filter(({ outlet }) => !known.has(outlet))
    .flatMap(({ phrases, manner }) => {
      const own = phrases.filter(isParallel);
      return own.length === 0 ? [] : termsByOutlet(own, [], manner);
    });
}
