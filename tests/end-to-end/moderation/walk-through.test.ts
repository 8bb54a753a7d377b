/** What moderators rely on over days, through a real discord.js client that answers from each of the stores. */
import { afterEach, describe, expect, it } from 'vitest';
import { graceTime } from '../../../src/discord/index.js';
import { sweep } from '../../../src/runtime/housekeeping.js';
import { undoTime } from '../../../src/store/index.js';
import { kinds, TestClock } from '../../store/fixture.js';
import { numberedArticle } from '../../store/articles.js';
import { buttons, textOf } from '../stage.js';
import { Desk, type DeskOptions } from './desk.js';

const file = `---
outlet: Holm Gazette
headline: Ferry to sail twice a day
published: 2021-05-12
language: en
---

The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.

“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.
`;

const quote = { quote: 'Nobody will wait on the quay until dark again' };
const day = 24 * 60 * 60 * 1_000;

const closing: Desk[] = [];
afterEach(async () => {
  for (const desk of closing.splice(0)) await desk.close();
});

async function opened(options: DeskOptions): Promise<Desk> {
  const desk = await Desk.open(options);
  closing.push(desk);
  return desk;
}

const add = (desk: Desk) => desk.run('coverage add', { file: desk.file('ferry.md', file) });

/** Starting PostgreSQL and two bots takes longer than a test may on a busy machine. Milliseconds. */
const bothStores = { timeout: 120_000 };

it('the same articles are answered in the same words over each store, and after a restart', bothStores, async () => {
  const answers = new Set<string>();
  for (const kind of kinds) {
    const desk = await opened({ kind, answersFromStore: true });
    expect(textOf(await desk.stage.slash('who-said', quote))).not.toContain('Holm Gazette');
    await add(desk);
    answers.add(textOf(await desk.stage.slash('who-said', quote)));
    await desk.restart();
    answers.add(textOf(await desk.stage.slash('who-said', quote)));
    answers.add(textOf(await desk.stage.slash('who-said', quote)));
  }
  expect([...answers]).toEqual([expect.stringMatching(/Ilse Marsh[^]*Holm Gazette/u)]);
});

describe.each(kinds)('over $name', (kind) => {
  it('/coverage list shows pages, and only what an outlet published on some days when that is asked', async () => {
    const desk = await opened({ kind });
    const articles = Array.from({ length: 14 }, (_, index) => ({
      ...numberedArticle(index),
      outlet: index < 12 ? 'Harbour Post' : 'Island News',
      published: `2021-05-${String(index + 1).padStart(2, '0')}`,
    }));
    await desk.store.server(desk.server).articles.add(articles);
    const listed = (message: Parameters<typeof textOf>[0]): number[] =>
      [...textOf(message).matchAll(/Ferry notice (\d+)/gu)].map(([, number]) => Number(number));

    const first = await desk.run('coverage list');
    expect(listed(first)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect(listed(await desk.change(first, 'Next'))).toEqual([3, 2, 1, 0]);
    expect(listed(await desk.run('coverage list', { outlet: 'Island News' }))).toEqual([13, 12]);
    const days = { from: '2021-05-03', to: '2021-05-13' };
    expect(listed(await desk.run('coverage list', { ...days, outlet: 'Island News' }))).toEqual([12]);
    // The filter goes with the pages.
    const filtered = await desk.run('coverage list', days);
    expect(listed(filtered)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(listed(await desk.change(filtered, 'Next'))).toEqual([2]);
    expect(textOf(await desk.run('coverage list', { from: '2022-01-01' }))).toContain('No article of this server fits');
  });

  it('a removed article comes back for a day, and is then refused in a sentence', async () => {
    const clock = new TestClock();
    const desk = await opened({ kind, now: clock.now });
    const { articles } = desk.store.server(desk.server);
    const ids = [1, 2].map(numberedArticle).map(({ id }) => id);
    await articles.add([1, 2].map(numberedArticle));
    const removed = await desk.run('coverage remove', { article: ids[0]! });
    clock.advance(undoTime - 1);
    await sweep(desk.store, clock.now());
    expect(textOf(await desk.change(removed, 'Bring back'))).toContain('Here again: Ferry notice 1.');

    const [first, second] = [
      await desk.run('coverage remove', { article: ids[0]! }),
      await desk.run('coverage remove', { article: ids[1]! }),
    ];
    clock.advance(undoTime);
    const refused = 'cannot be brought back any more: 24 hours have passed';
    expect(textOf(await desk.change(first, 'Bring back'))).toContain(refused);
    await sweep(desk.store, clock.now());
    expect(textOf(await desk.change(second, 'Bring back'))).toContain(refused);
    expect(await articles.present()).toEqual([]);
  });

  it('/record has pages, is filtered by member, and forgets what is older than the moderators want', async () => {
    const clock = new TestClock();
    const desk = await opened({ kind, now: clock.now });
    const { server, stage, store } = desk;
    for (let number = 1; number <= 14; number += 1) {
      await store.server(server, stage.moderator).collections.create(`Folder ${number}.`);
    }
    await store.server(server, stage.member).collections.create('Ferries');
    const made = (message: Parameters<typeof textOf>[0]): string[] =>
      [...textOf(message).matchAll(/made the collection (Ferries|Folder \d+)/gu)].map(([, name]) => name!);
    const folders = (from: number, to: number): string[] =>
      Array.from({ length: from - to + 1 }, (_, index) => `Folder ${from - index}`);

    const latest = await desk.run('record');
    expect(made(latest)).toEqual(['Ferries', ...folders(14, 4)]);
    const older = await desk.change(latest, 'Older');
    expect(made(older)).toEqual(folders(3, 1));
    expect(buttons(older).has('Older')).toBe(false);
    expect(made(await desk.run('record', { member: stage.member }))).toEqual(['Ferries']);
    const own = await desk.run('record', { member: stage.moderator });
    expect(made(own)).toEqual(folders(14, 3));
    expect(made(await desk.change(own, 'Older'))).toEqual(folders(2, 1));

    await store.server(server, stage.moderator).settings.change({ recordDays: 30 });
    clock.advance(30 * day - 1);
    await sweep(store, clock.now());
    expect(made(await desk.run('record', { about: 'collections' }))).toHaveLength(12);
    clock.advance(1);
    await sweep(store, clock.now());
    expect(textOf(await desk.run('record'))).toContain('No change is on record');
  });

  it('what the bot left is deleted when its time is over, and kept when it comes back before', async () => {
    const desk = await opened({ kind });
    const { server, stage, store } = desk;
    await add(desk);
    const { articles, forgetting } = store.server(server);
    const leave = async (): Promise<number> => {
      stage.sandbox.removeBot(server);
      await expect.poll(() => forgetting.due()).not.toBeNull();
      return Date.parse((await forgetting.due())!);
    };
    const due = await leave();
    expect(Math.abs(due - Date.now() - graceTime)).toBeLessThan(day);
    expect(await sweep(store, new Date(due - 1))).toMatchObject({ servers: 0 });
    stage.sandbox.returnBot(server);
    await expect.poll(() => forgetting.due()).toBeNull();
    expect(await sweep(store, new Date(due + graceTime))).toMatchObject({ servers: 0 });
    expect(await articles.present()).toHaveLength(1);
    expect(textOf(await desk.run('coverage list'))).toContain('Ferry to sail twice a day');

    expect(await sweep(store, new Date(await leave()))).toMatchObject({ servers: 1 });
    expect(await articles.present()).toEqual([]);
  });

  it('a report mends the article that it is about', async () => {
    const desk = await opened({ kind, answersFromStore: true });
    const { server, stage, store } = desk;
    await store.server(server).settings.change({ reportChannel: stage.server });
    await add(desk);
    const answered = await stage.slash('who-said', quote);
    const message = await desk.reported(answered, 'other', 'It is from the thirteenth.');
    expect(textOf(message)).toContain('Ferry to sail twice a day · ¶2');
    const { form: correction } = await desk.fillIn((actor) => stage.press(message, 'Correct', actor), {
      headline: 'Ferry to sail twice a day',
      outlet: 'Holm Gazette',
      byline: '',
      published: '2021-05-13',
    });
    expect(JSON.stringify(correction.components)).toContain('2021-05-12');
    expect(await store.server(server).articles.present()).toMatchObject([{ published: '2021-05-13' }]);
    expect(textOf(await stage.slash('who-said', quote))).toContain('13 May 2021');
  });
});
