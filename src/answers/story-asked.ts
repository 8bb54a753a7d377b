/** Of a coverage of many stories the one that a question is of: what another story tells answers no part of it. */
import type { Question } from '../coverage/answer.js';
import type { Article } from '../coverage/article.js';
import { withoutEndMarks } from '../language/words.js';
import { type Coverage, coverageOfArticles } from './passages/passages.js';
import { storyOf } from './passages/stories.js';
import { supportsFor, type Supported } from './evidence.js';
import type { Term } from './asked/question-terms.js';
import { shareOf } from './support/support.js';
import { wordingAsked } from './terms/wording-intent.js';

/** Of no more articles than these all are looked at. */
const few = 8;

/** So many of the best paragraphs tell which stories a question may be of. */
const looked = 200;

/** So many articles of a story tell what it has of a question: all outlets name what it is about. */
const ofArticles = 3;

/** What a whole story has of a question counts this much beside what its best paragraph has. */
const ofStory = 0.5;

/** A story with this share of the best one's worth may as well be meant. */
const asWell = 0.97;

/** Of a story of more articles, those with the best paragraphs are looked at. */
const mostArticles = 12;

/** The commands whose questions are of one matter; the others look for somebody's words, for days, or for articles. */
const ofOneMatter: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy', 'wording']);

/** A story, what its best paragraph has of a question, and the most that the paragraphs of each article have of each term. */
interface StoryFound {
  articles: readonly Article[];
  best: number;
  credits: Map<Article, number[]>;
}

/** What a story has of each term: the mean of what the articles have that have the most of it. */
function creditsOf({ articles, credits }: StoryFound, terms: readonly Term[]): number[] {
  const counted = Math.min(ofArticles, articles.length);
  return terms.map((_, index) => {
    const most = [...credits.values()].map((each) => each[index]!).sort((a, b) => b - a);
    return most.slice(0, counted).reduce((sum, credit) => sum + credit, 0) / counted;
  });
}

/** The stories that have something of a question, best first, each with what it is worth. */
function storiesFound(
  coverage: Coverage,
  { supports, terms }: Supported,
): { articles: readonly Article[]; worth: number }[] {
  const found = new Map<readonly Article[], StoryFound>();
  for (const { passage, share, credits } of supports.slice(0, looked)) {
    const { article } = passage;
    const articles = storyOf(coverage.library, article);
    const story = found.get(articles) ?? { articles, best: share, credits: new Map<Article, number[]>() };
    const known = story.credits.get(article) ?? credits;
    story.credits.set(
      article,
      known.map((credit, index) => Math.max(credit, credits[index]!)),
    );
    found.set(articles, story);
  }
  return [...found.values()]
    .map((story) => ({
      articles: story.articles,
      worth: story.best + ofStory * shareOf(terms, creditsOf(story, terms)),
    }))
    .sort((a, b) => b.worth - a.worth);
}

/**
 * The coverage that a question is to be answered from.
 *
 * @param coverage - all that may be asked
 * @returns the articles of the story that has the most of the question, or of several that have about as much; all of them where it
 *   is of no story in particular
 */
export function coverageAsked(coverage: Coverage, { kind, text }: Question, language: string): Coverage {
  if (!ofOneMatter.has(kind) || coverage.articles.length <= few) return coverage;
  const words = withoutEndMarks(text);
  const topic = kind === 'wording' ? (wordingAsked(words)?.topic ?? words) : words;
  const found = supportsFor(coverage, topic, language, 'synonyms');
  const [first, ...others] = storiesFound(coverage, found);
  if (first === undefined) return coverage;
  const near = others.filter(({ worth }) => worth >= asWell * first.worth);
  const within = new Set(coverage.articles);
  const meant = new Set([first, ...near].flatMap(({ articles }) => articles.filter((each) => within.has(each))));
  const best = new Set(found.supports.flatMap(({ passage: { article } }) => (meant.has(article) ? [article] : [])));
  return coverageOfArticles(coverage, [...new Set([...best, ...meant])].slice(0, mostArticles));
}
