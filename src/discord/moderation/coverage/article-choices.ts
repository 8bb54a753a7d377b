/** Articles as suggestions while somebody types: by headline, outlet, day or id. */
import { fold } from '../../../language/words.js';
import type { ArticleEntry } from '../../../store/index.js';
import type { Choice } from '../../commands/command.js';
import { oneLine } from '../../views/escaping.js';
import { limits } from '../../views/size.js';
import type { ServerRequest } from '../command.js';

/** @returns at most 25 articles of the server in which every word typed stands, latest first; the values are ids */
export async function articleChoices(typed: string, { newsroom }: ServerRequest): Promise<Choice[]> {
  const wanted = fold(typed).split(/\s+/u).filter(Boolean);
  const articles = await newsroom.store.articles.list();
  return articles
    .filter((article) => wanted.every((word) => fold(describe(article)).includes(word)))
    .slice(0, limits.choices)
    .map((article) => ({ name: shortened(describe(article)), value: article.id }));
}

/** @returns at most 25 outlets of the server that begin with what is typed or have it in them */
export async function outletChoices(typed: string, { newsroom }: ServerRequest): Promise<Choice[]> {
  const outlets = new Set((await newsroom.store.articles.list()).map(({ outlet }) => oneLine(outlet)));
  return [...outlets]
    .filter((outlet) => fold(outlet).includes(fold(typed).trim()) && outlet.length <= limits.choice)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .slice(0, limits.choices)
    .map((outlet) => ({ name: outlet, value: outlet }));
}

function describe({ headline, outlet, published, id }: ArticleEntry): string {
  return [oneLine(headline), oneLine(outlet), published?.slice(0, 10), id].filter(Boolean).join(' · ');
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= limits.choice ? name : `${characters.slice(0, limits.choice - 1).join('')}…`;
}
