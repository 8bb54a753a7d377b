/** A process that writes until it is killed, and names each change once it is acknowledged: `a` an article, `s` a setting. */
import { writeSync } from 'node:fs';
import { openStore, type StorePlace } from '../src/store/index.js';
import { crashArticle, daysOf, server } from './crashes-changes.js';

const [place = '', start = '0'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as StorePlace);
const { articles, settings } = store.server(server);
for (let number = Number(start); ; number += 1) {
  await articles.add([crashArticle(number)]);
  writeSync(1, `a ${number}\n`);
  await settings.change({ recordDays: daysOf(number) });
  writeSync(1, `s ${number}\n`);
}
