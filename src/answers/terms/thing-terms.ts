/**
 * The words of outlets for a thing: phrases with the topic's own noun, and with nouns for one of its kind where the coverage shows
 * that they mean the same: what the topic says is said of them, or the outlet speaks of nothing else of the kind.
 */
import { questionPackFor } from '../../language/questions/index.js';
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { namingPhrasesIn } from './described-phrases.js';
import { fold } from '../../language/words.js';
import { kindMembers } from '../../language/wording/index.js';
import { sameWordFamily } from '../passages/aliases.js';
import { likeNouns } from './like-nouns.js';
import { namesPeople, type NounPhrase } from '../passages/noun-phrases.js';
import { isMadeWith, nounFilter, shortestPart } from './near-nouns.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import type { Coverage, Token } from '../passages/passages.js';
import { anybody } from './said-of.js';

/** How much of what the topic says is said of a phrase, to tell that it is the thing meant. */
const enoughSaid = 0.5;

/** A thing that an article is about is named in one of its first paragraphs. */
const early = 3;

/** Nouns for those who hold an office, which are no word for a man or a woman: "chairwoman". */
const office = /\p{L}(?<!^wo)m[ae]n$/u;

/** How near a phrase's noun is to the topic's: the same or made with it, meaning nearly the same, of its kind. */
type Nearness = 'same' | 'related' | 'kind';

function nearnessOf({ head }: NounPhrase, asked: Token, like: ReadonlySet<string>, language: string): Nearness | null {
  if (head.stem === asked.stem) return 'same';
  if (office.test(head.word)) return null;
  if (isMadeWith(head.word, asked.word)) return 'same';
  if (like.has(head.stem)) return 'related';
  return isOfKind(head.stem, asked, language) ? 'kind' : null;
}

/** Whether a stem is that of a noun of the topic's kind. */
function isOfKind(stem: string, asked: Token, language: string): boolean {
  const kind = kindMembers(asked.stem, language);
  const stemmed = stem.toLowerCase();
  if (kind.has(stemmed)) return true;
  for (const member of kind) if (isMadeWith(stemmed, member)) return true;
  return false;
}

/** Whether a word says what a word of the topic says, in this form or another, or as one of its kind. */
function saysSame(token: Token, asked: Token, language: string): boolean {
  if (token.stem === asked.stem || sameWordFamily(token.stem, asked.stem)) return true;
  if (asked.capital) return false;
  if (asked.word.length >= shortestPart && token.word.endsWith(asked.word)) return true;
  return (
    relatedStems(asked.stem, language).has(token.stem) ||
    kindredStems(asked.stem, language).has(token.stem) ||
    kindMembers(asked.stem, language).has(token.stem)
  );
}

/** Which share of what the topic says is said in a phrase's sentence. */
export function saidShare({ passage, sentence, last }: NounPhrase, said: readonly Token[], language: string): number {
  if (said.length === 0) return 1;
  const tokens = passage.tokens.slice(sentence.first, sentence.last).filter((_, at) => at + sentence.first !== last);
  return said.filter((asked) => tokens.some((token) => saysSame(token, asked, language))).length / said.length;
}

/** The words of headlines: a few hundred bytes for each word that is in any. */
interface HeadlineWords {
  /** Stems of all of them. */
  stems: ReadonlySet<string>;
  /** Each word that stands before another, with the stems of those it stands before. */
  pairs: readonly { before: Token; stems: ReadonlySet<string> }[];
}

const headlineWords = new WeakMap<Coverage, HeadlineWords>();

/** Found once for each coverage. */
function headlineWordsOf(coverage: Coverage): HeadlineWords {
  const known = headlineWords.get(coverage);
  if (known !== undefined) return known;
  const stems = new Set<string>();
  const pairs = new Map<string, { before: Token; stems: Set<string> }>();
  for (const { id } of coverage.articles) {
    const tokens = coverage.passagesOf(id)[0]?.headline ?? [];
    tokens.forEach((token, at) => {
      stems.add(token.stem);
      const before = tokens[at - 1];
      if (before === undefined) return;
      const key = `${before.word} ${before.stem}`;
      const pair = pairs.get(key) ?? { before, stems: new Set() };
      pairs.set(key, pair);
      pair.stems.add(token.stem);
    });
  }
  const found = { stems, pairs: [...pairs.values()] };
  headlineWords.set(coverage, found);
  return found;
}

/** Stems of the nouns of which headlines say what the topic says: "cattle ban". */
function headlineNouns(coverage: Coverage, said: readonly Token[], language: string): ReadonlySet<string> {
  const { stems, pairs } = headlineWordsOf(coverage);
  if (said.length === 0) return stems;
  const telling = pairs.filter(({ before }) => said.some((asked) => saysSame(before, asked, language)));
  return new Set(telling.flatMap(({ stems }) => [...stems]));
}

/** A phrase, and how near its noun is to the topic's. */
interface Near {
  phrase: NounPhrase;
  nearness: Nearness;
}

const stemOf = ({ phrase }: Near): string => phrase.head.stem;

/** Whether an article tells of the thing early, as of one already told of: "the closure". */
function takenUpEarly({ phrase: { passage, first } }: Near): boolean {
  const before = passage.tokens[first - 1];
  const { takesUp } = questionPackFor(passage.article.language);
  return passage.number <= early && before !== undefined && takesUp.has(fold(before.word));
}

/** Nouns of the kind that an outlet uses as of one thing: more than once, or in what its headline says. */
function usedAgain(own: readonly Near[], headlines: ReadonlySet<string>): Near[] {
  const count = new Map<string, number>();
  for (const near of own) count.set(stemOf(near), (count.get(stemOf(near)) ?? 0) + 1);
  return own.filter((near) => count.get(stemOf(near))! > 1 || headlines.has(stemOf(near)));
}

/** The phrases with the noun of a kind that an outlet has most, of several the earliest. */
function commonest(own: readonly Near[]): Near[] {
  const spoken = own.some(({ phrase }) => !phrase.quoted) ? own.filter(({ phrase }) => !phrase.quoted) : own;
  const count = new Map<string, number>();
  for (const near of spoken) count.set(stemOf(near), (count.get(stemOf(near)) ?? 0) + 1);
  const [noun] = [...count].sort((a, b) => b[1] - a[1]);
  return noun === undefined ? [] : own.filter((near) => stemOf(near) === noun[0]);
}

/** The phrases of one outlet that mean the thing, where the topic says nothing more of it than its noun. */
function ofBareTopic(own: readonly Near[], headlines: ReadonlySet<string>, forPeople: boolean): Near[] {
  // Nouns for people of one kind mean the same people: "mothers" are the women of a ward.
  const named = own.filter(({ nearness }) => nearness !== 'kind' || forPeople);
  const kind = own.filter((near) => !named.includes(near));
  const found = [...named, ...usedAgain(kind, headlines)];
  // What an outlet only quotes is not what it calls the thing itself.
  const isOwn = ({ phrase }: Near): boolean => !phrase.quoted;
  return found.some(isOwn) ? found : [...found, ...commonest(found.length > 0 ? kind.filter(isOwn) : kind)];
}

/**
 * The phrases of one outlet that mean the thing of which the topic says something: those with a noun that is told of so, here or
 * in another outlet; where that is of a kind only, something of it is told beside it. Else those with the topic's own noun.
 */
function ofToldTopic(own: readonly Near[], told: ReadonlySet<string>, says: (near: Near) => number): Near[] {
  const tells = own.some((near) => says(near) >= enoughSaid);
  const found = own.filter(
    (near) => (told.has(stemOf(near)) && (tells || near.nearness === 'same')) || takenUpEarly(near),
  );
  return found.length > 0 ? found : own.filter(({ nearness }) => nearness === 'same');
}

/**
 * The words of each outlet for a thing.
 *
 * @param head - the topic's noun
 * @param said - what else the topic says
 */
export function thingTermsOf(
  coverage: Coverage,
  topic: string,
  { head, said }: { head: Token; said: readonly Token[] },
  language: string,
): OutletTerms[] {
  const { like } = likeNouns(coverage, head, language);
  const mayTell = nounFilter(head, (stem) => like.has(stem) || isOfKind(stem, head, language));
  const passages = coverage.candidates(topic).filter(mayTell);
  const near = passages.flatMap((passage) =>
    namingPhrasesIn(passage).flatMap((phrase): Near[] => {
      const nearness = nearnessOf(phrase, head, like, language);
      return nearness === null ? [] : [{ phrase, nearness }];
    }),
  );
  const says = ({ phrase }: Near): number => saidShare(phrase, said, language);
  const telling = said.length === 0 ? [] : near.filter((each) => says(each) >= enoughSaid);
  const headlines = headlineNouns(coverage, said, language);
  const told = new Set(telling.map(stemOf));
  if (said.length > 0) for (const { phrase } of near) if (headlines.has(phrase.head.stem)) told.add(phrase.head.stem);
  if (said.length > 0 && told.size === 0) {
    const body = onlyBody(near);
    return termsByOutlet(
      body.map(({ phrase }) => phrase),
      [],
      { asked: head.stem },
    );
  }
  const forPeople = anybody.has(head.word) || namesPeople(head.word, language);
  const outlets = [...new Set(near.map(({ phrase }) => phrase.passage.article.outlet))];
  const found = outlets.flatMap((outlet) => {
    const own = near.filter(({ phrase }) => phrase.passage.article.outlet === outlet);
    return said.length === 0 ? ofBareTopic(own, headlines, forPeople) : ofToldTopic(own, told, says);
  });
  const seeds = telling.map(({ phrase }) => phrase);
  return termsByOutlet(
    found.map(({ phrase }) => phrase),
    seeds,
    { asked: head.stem },
  );
}

/** The names of the one body of a kind that several outlets name; none where there are two. */
function onlyBody(near: readonly Near[]): Near[] {
  const outlets = new Map<string, Set<string>>();
  const names = near.filter(({ phrase }) => phrase.head.capital);
  for (const each of names) {
    const { outlet } = each.phrase.passage.article;
    outlets.set(stemOf(each), (outlets.get(stemOf(each)) ?? new Set()).add(outlet));
  }
  const ranked = [...outlets].filter(([, in_]) => in_.size > 1);
  const [only, another] = ranked;
  if (only === undefined || another !== undefined) return [];
  return names.filter((each) => stemOf(each) === only[0]);
}
