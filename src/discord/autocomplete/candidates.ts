/** What can be suggested while somebody types: words that are on record, so that a suggestion always has an answer. */
import { fold, words } from '../../language/words.js';
import type { Article } from '../../coverage/article.js';
import type { Library } from '../../library/index.js';
import { oneLine } from '../views/escaping.js';

/** A suggestion with its words folded for matching. */
export interface Candidate {
  text: string;
  words: readonly string[];
  /** What choosing it sends, where that is not its text. */
  value?: string;
}

/** Shorter quotations are found too often to be worth suggesting. In words. */
const shortestQuotation = 3;

/** Quotations in their printed words, latest articles first. */
export const quotations = perLibrary((library, articles) =>
  articles.flatMap((article) =>
    library
      .reading(article.id)
      .quotations.filter(({ kind }) => kind !== 'indirect')
      // The comma before the closing mark belongs to the sentence around the quotation.
      .map(({ text }) => text.replace(/,\s*$/u, ''))
      .filter((text) => words(text).length >= shortestQuotation),
  ),
);

/** Headlines, latest first: what there is to ask about. */
export const headlines = perLibrary((_library, articles) => articles.map(({ headline }) => headline));

/** Names of people and bodies that are quoted, in order of first mention in the latest articles. */
export const speakers = perLibrary((library, articles) =>
  articles.flatMap((article) => {
    const { speakers: all, quotations: quoted } = library.reading(article.id);
    return all
      .filter((speaker, index) => speaker.kind !== 'unnamed' && quoted.some((quotation) => quotation.speaker === index))
      .map(({ name }) => name);
  }),
);

/** Who decides, plans, demands or opposes something, by the fullest name, in order of first mention in the latest articles. */
export const actors = perLibrary((library, articles) =>
  articles.flatMap((article) =>
    library
      .reading(article.id)
      .policies.flatMap(({ actor }) => (actor === null ? [] : [(actor.name ?? actor.at).text]))
      .filter((name) => /\p{Lu}/u.test(name)),
  ),
);

/** Outlets, in the order of their names. */
export const outlets: (library: Library) => readonly Candidate[] = perLibrary((_library, articles) =>
  articles.map(({ outlet }) => outlet).sort((a, b) => (a < b ? -1 : 1)),
);

/**
 * Articles, latest first, each by its id.
 *
 * @param named - an article as a choice of at most 100 characters shows it
 */
export function articles(library: Library, named: (article: Article) => string): Candidate[] {
  return articlesOf(library, '').map((article) => ({ ...candidateOf(oneLine(named(article))), value: article.id }));
}

/** Each candidate in a sentence of ours, for example a name in a question about that name. */
export function phrased(candidates: readonly Candidate[], phrase: (text: string) => string): Candidate[] {
  return candidates.map(({ text }) => candidateOf(phrase(text)));
}

/**
 * Candidates of a library, worked out once: libraries never change, a new one takes their place.
 *
 * @param list - texts, repeats allowed, from the articles of one outlet or of all
 */
function perLibrary(
  list: (library: Library, articles: readonly Article[]) => string[],
): (library: Library, outlet?: string) => readonly Candidate[] {
  const known = new WeakMap<Library, Map<string, readonly Candidate[]>>();
  return (library, outlet = '') => {
    const byOutlet = known.get(library) ?? new Map<string, readonly Candidate[]>();
    known.set(library, byOutlet);
    const wanted = fold(outlet);
    const candidates = byOutlet.get(wanted) ?? candidatesOf(list(library, articlesOf(library, wanted)));
    // An outlet that does not exist is typed freely: it must not fill the memory.
    if (candidates.length > 0) byOutlet.set(wanted, candidates);
    return candidates;
  };
}

function articlesOf(library: Library, outlet: string): Article[] {
  return library.articles
    .filter((article) => outlet === '' || fold(article.outlet) === outlet)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
}

function candidatesOf(texts: readonly string[]): Candidate[] {
  const unique = new Map(texts.map((text) => [fold(oneLine(text)), oneLine(text)]));
  return [...unique.values()].map(candidateOf);
}

function candidateOf(text: string): Candidate {
  return { text, words: words(fold(text)).map((word) => word.text) };
}
