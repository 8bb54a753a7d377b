/**
 * Stories: the articles of a coverage that tell of one matter, whichever outlet has them. Two articles tell of one when they share its
 * names, and words that few other articles have: the mean of both cosines of their term weights (tf-idf) tells it. Over 13 stories of
 * three to six articles each article has another of its story at .23 or more, and 99 of 100 articles of other stories below .11.
 */
import type { Article } from '../../coverage/article.js';
import type { Library } from '../../library/index.js';
import { atOnce } from '../steps.js';
import { type Coverage, coverageOf, type Passage } from './passages.js';

/** Two articles this alike tell of one story, and so do those that are tied by others. */
const alike = 0.13;

/** A story of more articles than these is taken apart where its articles are less alike: a field has a few words of its own as well. */
const mostTied = 60;
const step = 0.05;

/** Taken for the number of articles of anything else, so that what all of a few articles share still tells something. */
const otherArticles = 30;

/** So many of an article's weights are looked at, the heaviest ones. */
const heaviest = 150;

/** Words that more articles than these share tie no two of them. */
const mostSharing = 300;

/** So many articles are read between two pauses. */
const articlesAStep = 10;

/** An article's words by how much each tells of it: its weights have length 1. */
type Weights = [key: string, weight: number][];

/** Whether a word of a passage is a name there: a capital that opens no sentence. */
function isNameAt({ tokens, sentences }: Passage, at: number): boolean {
  return tokens[at]!.capital && !sentences.some(({ first }) => first === at);
}

/** How often an article has each word of content, and each as a name. */
function countsOf(coverage: Coverage, article: Article): { words: Map<string, number>; names: Map<string, number> } {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  for (const passage of coverage.passagesOf(article.id)) {
    for (const [at, { stem, content }] of passage.tokens.entries()) {
      if (!content) continue;
      words.set(stem, (words.get(stem) ?? 0) + 1);
      if (isNameAt(passage, at)) names.set(stem, (names.get(stem) ?? 0) + 1);
    }
  }
  return { words, names };
}

/** Weights of counted words, of length 1. */
function weighed(counts: ReadonlyMap<string, number>, having: ReadonlyMap<string, number>, articles: number): Weights {
  const weights = [...counts].map(([key, count]): Weights[number] => {
    const rarity = Math.log((articles + otherArticles) / (having.get(key)! + 0.5));
    return [key, (1 + Math.log(count)) * rarity];
  });
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return length === 0 ? [] : weights.map(([key, weight]) => [key, weight / length]);
}

/** How many of some articles have each word. */
function havingEach(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const having = new Map<string, number>();
  for (const words of counts) for (const key of words.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  return having;
}

/** A pair of articles by their places, and how alike they are, 0 to 1. */
interface Pair {
  one: number;
  other: number;
  likeness: number;
}

/** The pairs of articles that are alike. */
function* pairsAlike(all: readonly Weights[]): Generator<undefined, Pair[]> {
  const having = new Map<string, [place: number, weight: number][]>();
  const pairs: Pair[] = [];
  for (const [place, weights] of all.entries()) {
    const shared = new Map<number, number>();
    for (const [key, weight] of weights) {
      const others = having.get(key) ?? [];
      if (others.length <= mostSharing) {
        for (const [other, theirs] of others) shared.set(other, (shared.get(other) ?? 0) + weight * theirs);
      }
      others.push([place, weight]);
      having.set(key, others);
    }
    for (const [other, likeness] of shared) if (likeness >= alike) pairs.push({ one: other, other: place, likeness });
    if (place % articlesAStep === articlesAStep - 1) yield;
  }
  return pairs;
}

/** Places tied by pairs, in groups; those too large taken apart by what ties closer. */
function groupsOf(places: readonly number[], pairs: readonly Pair[], least: number): number[][] {
  const leads = new Map(places.map((place) => [place, place]));
  const leadOf = (place: number): number => {
    let lead = place;
    while (leads.get(lead) !== lead) lead = leads.get(lead)!;
    leads.set(place, lead);
    return lead;
  };
  const near = pairs.filter(({ likeness }) => likeness >= least);
  for (const { one, other } of near) leads.set(leadOf(one), leadOf(other));
  const groups = new Map<number, number[]>();
  for (const place of places) groups.set(leadOf(place), [...(groups.get(leadOf(place)) ?? []), place]);
  return [...groups.values()].flatMap((group) => {
    if (group.length <= mostTied || least >= 1) return [group];
    const within = new Set(group);
    return groupsOf(
      group,
      near.filter(({ one }) => within.has(one)),
      least + step,
    );
  });
}

type Stories = ReadonlyMap<Article, readonly Article[]>;

const known = new WeakMap<Library, Stories>();

/**
 * Finds the stories of a library in steps; what {@link storyOf} then knows.
 *
 * @param coverage - all of the library
 */
export function* storiesInSteps(coverage: Coverage): Generator<undefined, Stories> {
  const { articles } = coverage;
  const counts: ReturnType<typeof countsOf>[] = [];
  for (const [place, article] of articles.entries()) {
    counts.push(countsOf(coverage, article));
    if (place % articlesAStep === articlesAStep - 1) yield;
  }
  const havingWord = havingEach(counts.map(({ words }) => words));
  const havingName = havingEach(counts.map(({ names }) => names));
  const all = counts.map(({ words, names }): Weights => {
    const byWord = weighed(words, havingWord, articles.length);
    const byName = weighed(names, havingName, articles.length).map(([key, weight]): Weights[number] => [
      `name ${key}`,
      weight,
    ]);
    const both = [...byWord, ...byName].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, heaviest);
    // The mean of two cosines is one of both together, each by the root of a half.
    return both.map(([key, weight]) => [key, weight * Math.SQRT1_2]);
  });
  const pairs = yield* pairsAlike(all);
  const stories = new Map<Article, readonly Article[]>();
  for (const group of groupsOf([...articles.keys()], pairs, alike)) {
    const story = group.map((place) => articles[place]!);
    for (const article of story) stories.set(article, story);
  }
  known.set(coverage.library, stories);
  return stories;
}

/** The articles of a library that tell the story of one of them, itself among them: the same array for each of them. */
export function storyOf(library: Library, article: Article): readonly Article[] {
  const stories = known.get(library) ?? atOnce(storiesInSteps(coverageOf(library)));
  return stories.get(article)!;
}
