/** One outlet has one name: "The Miner's Post" and "The Miner’s Post" are the same. */
import type { Article } from '../coverage/article.js';
import { fold } from '../language/words.js';

/** Earlier before later; of one day by id. */
function isEarlier(one: Article, other: Article): boolean {
  const [first, second] = [one.published ?? '9999', other.published ?? '9999'];
  return first === second ? one.id < other.id : first < second;
}

/** Articles with each outlet's name as its earliest article prints it, where names differ only in marks, accents or capitals. */
export function withOneNameEach(articles: readonly Article[]): Article[] {
  const first = new Map<string, Article>();
  for (const article of articles) {
    const name = fold(article.outlet).trim();
    const known = first.get(name);
    if (known === undefined || isEarlier(article, known)) first.set(name, article);
  }
  return articles.map((article) => {
    const { outlet } = first.get(fold(article.outlet).trim())!;
    return outlet === article.outlet ? article : { ...article, outlet };
  });
}
