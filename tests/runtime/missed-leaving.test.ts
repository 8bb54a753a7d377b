import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { graceTime } from '../../src/discord/index.js';
import { catchUpOnLeaving } from '../../src/runtime/missed-leaving.js';
import { hostServer } from '../../src/store/index.js';
import { numberedArticle } from '../store/articles.js';
import { kinds, TestClock } from '../store/fixture.js';

const [harbour, island, isle] = ['100000000000000001', '100000000000000002', '100000000000000003'];
const logger = pino({ level: 'silent' });

describe.each(kinds)('a bot that starts again, over $name', ({ create }) => {
  it('plans the deletions of servers it has left meanwhile, and takes back those of servers it is in', async () => {
    const clock = new TestClock();
    const store = await (await create()).open(clock.now);
    for (const server of [hostServer, harbour, island, isle]) {
      await store.server(server).articles.add([numberedArticle(1)]);
    }
    const dueOf = (server: string) => store.server(server).forgetting.due();
    await store.server(harbour).forgetting.schedule(clock.now().toISOString());
    // The third is looked after by another process.
    const bot = {
      isIn: (server: string) => server === harbour,
      wouldKnow: (server: string) => server !== isle,
    };
    await catchUpOnLeaving(store, bot, logger, clock.now());
    const due = new Date(clock.now().getTime() + graceTime).toISOString();
    expect(await Promise.all([hostServer, harbour, island, isle].map(dueOf))).toEqual([null, null, due, null]);

    // Starting again and again puts nothing off.
    clock.advance(graceTime / 2);
    await catchUpOnLeaving(store, bot, logger, clock.now());
    expect(await dueOf(island)).toBe(due);
    await store.close();
  });
});
