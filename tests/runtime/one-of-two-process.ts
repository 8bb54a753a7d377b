/** {@link OneOfTwo} as a process: says in a line which articles answer after each change, and adds the article whose number it is sent. */
import { createInterface } from 'node:readline';
import type { StorePlace } from '../../src/store/index.js';
import { gateArticle, OneOfTwo, server } from './one-of-two.js';

const [place = ''] = process.argv.slice(2);
const { store } = await OneOfTwo.open(JSON.parse(place) as StorePlace, (answering) =>
  console.log(`answers ${answering.join(' ')}`),
);
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  await store.server(server).articles.add([gateArticle(Number(line))]);
}
