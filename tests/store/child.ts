/** A process of its own that uses the store, started by the tests with what to do, the home folder, a number and an amount. */
import { writeSync } from 'node:fs';
import { hostServer, lockHome, openStore } from '../../src/store/index.js';
import { numberedArticle } from './articles.js';

const [task, home = '', start = '0', amount = '1'] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);

if (task === 'write') {
  // Until it is killed: each article is named once its write was acknowledged.
  const store = await openStore({ home });
  for (let number = Number(start); ; number += 1) {
    await store.server(hostServer).articles.add([numberedArticle(number)]);
    say(String(number));
  }
} else if (task === 'write-some') {
  const store = await openStore({ home });
  await store
    .server(hostServer)
    .articles.add(Array.from({ length: Number(amount) }, (_, index) => numberedArticle(Number(start) + index)));
  await store.close();
} else {
  await lockHome(home);
  say('locked');
  // Held until the process is killed: an open pipe keeps it alive.
  process.stdin.resume();
}
