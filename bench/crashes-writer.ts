/** A process that writes until it is killed, and names each change once it is acknowledged: `a` an article, `s` a setting. */
import { writeSync } from 'node:fs';
import type { Article } from '../src/coverage/article.js';
import { openStore, type StorePlace } from '../src/store/index.js';

/** The server that is written to. */
export const server = '100000000000000001';

/** An article by its number. */
export function crashArticle(number: number): Article {
  const facts = { byline: null, published: null, modified: null, url: `https://crash.example/${number}` };
  return {
    ...facts,
    id: `c${String(number).padStart(7, '0')}`,
    outlet: 'Harbour Post',
    headline: `Notice ${number}`,
    language: 'en',
    paragraphs: [1, 2, 3].map((paragraph) => ({ number: paragraph, text: `Paragraph ${paragraph} of ${number}.` })),
    provenance: {},
    account: false,
  };
}

/** Days that the record of changes is kept, as the change with a number sets it. */
export function daysOf(number: number): number {
  return 1 + (number % 3_650);
}

const [place, start] = process.argv.slice(2);
if (place !== undefined && start !== undefined) {
  const store = await openStore(JSON.parse(place) as StorePlace);
  const { articles, settings } = store.server(server);
  for (let number = Number(start); ; number += 1) {
    await articles.add([crashArticle(number)]);
    writeSync(1, `a ${number}\n`);
    await settings.change({ recordDays: daysOf(number) });
    writeSync(1, `s ${number}\n`);
  }
}
