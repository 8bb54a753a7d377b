/** Which article a question about articles means: by its day, its byline, its outlet, its headline and what it tells of. */
import type { Article } from '../../coverage/article.js';
import { sourcingPacks } from '../../language/sourcing/index.js';
import { daysOfText, namesDay } from '../events/days.js';
import { type Coverage, tokensOf } from '../passages/passages.js';

/** What of a question points to an article: its day is the surest sign, its headline's words the least. */
const dayPoints = 3;
const bylinePoints = 2;
const outletPoints = 2;
const headlinePoints = 3;
const subjectPoints = 3;

/** Fewer points leave open which article is meant. */
const enoughPoints = 1.5;

/** A subject of which less than this stands in an article's headline and first paragraph is not that article's. */
const enoughOfSubject = 0.5;

/** A word of the first paragraph tells less of what the article is about than one of its headline. */
const leadShare = 0.7;

function contentStems(text: string, language: string): Set<string> {
  return new Set(tokensOf(text, language).flatMap(({ stem, content }) => (content ? [stem] : [])));
}

/** Stems of the words of content of what names an article. */
interface NamedBy {
  headline: ReadonlySet<string>;
  byline: ReadonlySet<string>;
  outlet: ReadonlySet<string>;
  lead: ReadonlySet<string>;
}

const named = new WeakMap<Article, NamedBy>();

function namesOf(article: Article): NamedBy {
  const known = named.get(article);
  if (known !== undefined) return known;
  const { headline, byline, outlet, language, paragraphs } = article;
  const names = {
    headline: contentStems(headline, language),
    byline: contentStems(byline ?? '', language),
    outlet: contentStems(outlet, language),
    lead: contentStems(paragraphs[0]?.text ?? '', language),
  };
  named.set(article, names);
  return names;
}

/** How many of some words a question has, 0 to 1. */
function sharedShare(stems: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (asked.has(stem)) shared++;
  return stems.size === 0 ? 0 : shared / stems.size;
}

/** Stems of what a question says the article is about: neither framing nor the article's outlet or author. */
function subjectOf(topic: string, language: string): Set<string> {
  const tokens = tokensOf(topic, language).filter(
    ({ content, word }) => content && !sourcingPacks.some(({ framing }) => framing.has(word)),
  );
  return new Set(tokens.map(({ stem }) => stem));
}

/** How much of a subject an article's headline and first paragraph have, 0 to 1, by weight. */
function subjectShare({ headline, lead, outlet, byline }: NamedBy, subject: AskedWords['subject']): number {
  let total = 0;
  let shared = 0;
  for (const [stem, weight] of subject) {
    if (outlet.has(stem) || byline.has(stem)) continue;
    total += weight;
    if (headline.has(stem)) shared += weight;
    else if (lead.has(stem)) shared += leadShare * weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** What a question tells, as every article is compared with it. */
interface AskedWords {
  /** Stems of all its words of content. */
  asked: ReadonlySet<string>;
  /** ... without those of the outlets it names. */
  besideOutlets: ReadonlySet<string>;
  /** Stems of what it says an article is about, with their weights. */
  subject: ReadonlyMap<string, number>;
  /** The days it names, as an article of a day would mean them; null where it names none. */
  days: ((published: string) => readonly string[]) | null;
}

/** The days that a text names, worked out once for each day of publication; null for a text that names none. */
function daysNamed(topic: string): AskedWords['days'] {
  if (!namesDay(topic)) return null;
  const known = new Map<string, readonly string[]>();
  return (published) => {
    const day = published.slice(0, 10);
    const days = known.get(day) ?? daysOfText(topic, day);
    known.set(day, days);
    return days;
  };
}

function askedWords({ articles, weight }: Coverage, topic: string, language: string): AskedWords {
  const asked = contentStems(topic, language);
  // Words that name an outlet tell of no headline: the place of "Harbour Radio" is in many.
  const outlets = new Set(
    articles.flatMap((article) => {
      const { outlet } = namesOf(article);
      return sharedShare(outlet, asked) === 1 ? [...outlet] : [];
    }),
  );
  const besideOutlets = new Set([...asked].filter((stem) => !outlets.has(stem)));
  const subject = [...subjectOf(topic, language)].filter((stem) => !outlets.has(stem));
  return {
    asked,
    besideOutlets,
    subject: new Map(subject.map((stem) => [stem, weight(stem)])),
    days: daysNamed(topic),
  };
}

function pointsOf(article: Article, { asked, besideOutlets, subject, days }: AskedWords): number {
  const names = namesOf(article);
  const about = subjectShare(names, subject);
  const points =
    headlinePoints * sharedShare(names.headline, besideOutlets) +
    bylinePoints * sharedShare(names.byline, asked) +
    outletPoints * sharedShare(names.outlet, asked) +
    (about >= enoughOfSubject ? subjectPoints * about : 0);
  const { published } = article;
  // Days named in the question are those of the article's time: only one that may be meant is looked at.
  if (published === null || days === null) return points;
  return days(published).includes(published.slice(0, 10)) ? points + dayPoints : points;
}

/** Articles with what points to them in a question, most first. */
function pointed(coverage: Coverage, topic: string, language: string): { article: Article; points: number }[] {
  const words = askedWords(coverage, topic, language);
  const scored = coverage.articles.map((article) => ({ article, points: pointsOf(article, words) }));
  return scored.sort((a, b) => b.points - a.points);
}

/**
 * The one article that a question means.
 *
 * @param topic - the reader's words
 * @returns null when it is not clear which
 */
export function articleAsked(coverage: Coverage, topic: string, language: string): Article | null {
  const [first, second] = pointed(coverage, topic, language);
  if (first === undefined) return null;
  const clear =
    coverage.articles.length === 1 || (first.points >= enoughPoints && first.points > (second?.points ?? 0));
  return clear ? first.article : null;
}

/** At most so many articles are meant together. */
const mostTogether = 4;

/** The articles that a question means by nothing but the day on which they appeared, or the one outlet that has them, where there are a few. */
export function articlesMeantTogether(coverage: Coverage, topic: string, language: string): Article[] {
  const scored = pointed(coverage, topic, language);
  const least = namesDay(topic) ? dayPoints : enoughPoints;
  const tied = scored.filter(({ points }) => points >= least && points === scored[0]!.points);
  const outlets = new Set(tied.map(({ article }) => article.outlet));
  if (tied.length > mostTogether || (outlets.size > 1 && !namesDay(topic))) return [];
  return tied.map(({ article }) => article);
}

/** The articles of the outlets that a question names; all of them when it names none. */
export function articlesOfOutletsAsked({ articles }: Coverage, topic: string, language: string): readonly Article[] {
  const asked = contentStems(topic, language);
  const of = articles.filter((article) => sharedShare(namesOf(article).outlet, asked) === 1);
  return of.length > 0 ? of : articles;
}

/** Words for any article or outlet, by which none is named. */
const anyArticle =
  /^(?:the|this|that|each|every|all|these|it|they|le|la|les|ce|cet|chaque|l['’])? ?(?:articles?|stor(?:y|ies)|outlets?|papers?|newspapers?|reports?|reporters?|journalists?|media|m[ée]dias?|journa(?:l|ux)|coverage|it|they|il|elle)?$/iu;

/** The articles of an outlet or an author, named as in "the Harbour Post's story", "Lund's article"; none where neither is known. */
export function articlesOfSource(coverage: Coverage, named: string, language: string): readonly Article[] {
  if (anyArticle.test(named.trim())) return coverage.articles;
  const asked = contentStems(named, language);
  const ofOutlet = coverage.articles.filter((article) => sharedShare(namesOf(article).outlet, asked) === 1);
  if (ofOutlet.length > 0) return ofOutlet;
  // One word of a name is enough where it is of no other outlet's: "the Herald".
  const small = new Set([...asked].map((stem) => stem.toLowerCase()));
  const part = coverage.articles.filter((article) =>
    [...namesOf(article).outlet].some((stem) => small.has(stem.toLowerCase())),
  );
  if (part.length > 0 && new Set(part.map(({ outlet }) => outlet)).size === 1) return part;
  return coverage.articles.filter(({ byline, language: own }) =>
    tokensOf(byline ?? '', own).some(({ stem, capital }) => capital && asked.has(stem)),
  );
}

/**
 * Whether a question for an author names an outlet that is none of the coverage's: who wrote what another paper printed is not
 * told by the articles that report it.
 */
export function asksOtherOutlet({ articles }: Coverage, topic: string, language: string): boolean {
  const named = sourcingPacks.flatMap(({ outletAsked }) =>
    outletAsked.flatMap((pattern) => pattern.exec(topic)?.[1] ?? []),
  );
  return named.some((name) => {
    const asked = contentStems(name, language);
    return !articles.some((article) => sharedShare(asked, namesOf(article).outlet) === 1);
  });
}

/** The articles whose byline has a name. */
export function articlesBy({ articles }: Coverage, name: string, language: string): Article[] {
  const asked = contentStems(name, language);
  if (asked.size === 0) return [];
  return articles.filter((article) => [...asked].every((stem) => namesOf(article).byline.has(stem)));
}
