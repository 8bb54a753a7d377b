import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { ChangesToPost, Posted } from '../../src/discord/index.js';
import { postRecords, type RecordRunning } from '../../src/runtime/record-runner.js';
import type { Store } from '../../src/store/index.js';
import { numberedArticle } from '../store/articles.js';
import { kinds } from '../store/fixture.js';

const [harbour, island, moderator, channel] = [
  '100000000000000001',
  '100000000000000002',
  '200000000000000001',
  '300000000000000001',
];

interface Running extends RecordRunning {
  posts: { server: string; actions: string[]; total: number }[];
  told: string[];
  outcome: Posted | Error;
}

function running(store: Store): Running {
  const made: Running = {
    ...{ store, posts: [], told: [], outcome: 'posted', logger: pino({ level: 'silent' }) },
    isIn: (server) => server !== island,
    post(server, _settings, { changes, total }: ChangesToPost) {
      if (made.outcome instanceof Error) return Promise.reject(made.outcome);
      if (made.outcome === 'posted') made.posts.push({ server, actions: changes.map(({ action }) => action), total });
      return Promise.resolve(made.outcome);
    },
    tellOfRefusal(server) {
      made.told.push(server);
      return Promise.resolve();
    },
  };
  return made;
}

describe.each(kinds)('the record of a server, on $name', ({ create }) => {
  it('is posted from the moment a channel is named, each change once', async () => {
    const store = await (await create()).open();
    const { articles, settings, collections } = store.server(harbour, moderator);
    const at = running(store);
    await articles.add([numberedArticle(1)]);
    await postRecords(at);
    expect(at.posts).toEqual([]);
    await settings.change({ recordChannel: channel });
    await collections.create('Ferries');
    // Two processes look at the same time: one posts.
    await Promise.all([postRecords(at), postRecords(at)]);
    expect(at.posts).toEqual([{ server: harbour, actions: ['settings-changed', 'collection-created'], total: 2 }]);
    await articles.add(Array.from({ length: 20 }, (_, index) => numberedArticle(index + 2)));
    await postRecords(at);
    expect(at.posts[1]).toMatchObject({ total: 20 });
    expect(at.posts[1]!.actions).toHaveLength(12);
    await settings.change({ recordChannel: null });
    await postRecords(at);
    expect(at.posts).toHaveLength(2);
    await store.close();
  });

  it('is posted later when Discord does not answer, and left to the process that is in the server', async () => {
    const store = await (await create()).open();
    const at = running(store);
    for (const server of [harbour, island]) await store.server(server).settings.change({ recordChannel: channel });
    at.outcome = new Error('no answer');
    await postRecords(at);
    expect(await store.serversToPost()).toEqual([harbour, island]);
    at.outcome = 'posted';
    await postRecords(at);
    expect(at.posts.map(({ server }) => server)).toEqual([harbour]);
    expect(await store.serversToPost()).toEqual([island]);
    await store.close();
  });

  it('tells somebody once that the bot may not post, and again after it could', async () => {
    const store = await (await create()).open();
    const { settings } = store.server(harbour, moderator);
    const at = running(store);
    const change = async (outcome: Posted, privateAnswers: boolean): Promise<string[]> => {
      at.outcome = outcome;
      await settings.change({ privateAnswers });
      await postRecords(at);
      return at.told;
    };
    await settings.change({ recordChannel: channel });
    expect(await change('refused', true)).toEqual([harbour]);
    expect(await change('refused', false)).toEqual([harbour]);
    expect(await change('posted', true)).toEqual([harbour]);
    expect(await change('refused', false)).toEqual([harbour, harbour]);
    await store.close();
  });
});
