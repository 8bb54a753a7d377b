import { describe, expect, it } from 'vitest';
import { sweep } from '../../src/runtime/housekeeping.js';
import { undoTime } from '../../src/store/index.js';
import { numberedArticle } from '../store/articles.js';
import { kinds, TestClock } from '../store/fixture.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];
const day = 24 * 60 * 60 * 1_000;

describe.each(kinds)('keeping house in $name', ({ create }) => {
  it('deletes what is due, and nothing before', async () => {
    const clock = new TestClock();
    const store = await (await create()).open(clock.now);
    const [own, other] = [store.server(harbour), store.server(island)];
    await own.settings.change({ recordDays: 30 });
    await own.articles.add([1, 2].map(numberedArticle));
    await own.articles.remove([numberedArticle(1).id]);
    await other.articles.add([numberedArticle(3)]);
    await other.forgetting.schedule(new Date(clock.now().getTime() + 7 * day).toISOString());
    clock.advance(undoTime - 1);
    expect(await sweep(store, clock.now())).toEqual({ servers: 0, articles: 0, changes: 0 });
    clock.advance(1);
    expect(await sweep(store, clock.now())).toEqual({ servers: 0, articles: 1, changes: 0 });
    clock.advance(6 * day);
    expect(await sweep(store, clock.now())).toEqual({ servers: 1, articles: 0, changes: 0 });
    expect(await other.articles.present()).toEqual([]);
    clock.advance(24 * day);
    expect(await sweep(store, clock.now())).toEqual({ servers: 0, articles: 0, changes: 4 });
    expect(await own.articles.present()).toEqual([numberedArticle(2)]);
    await store.close();
  });
});
