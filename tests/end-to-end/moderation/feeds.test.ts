/** `/coverage feed` as a moderator uses it, and what the bot posts about a feed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../store/fixture.js';
import { textOf } from '../stage.js';
import { Desk } from './desk.js';

const link = 'https://holm.example/feed.xml';

describe.each(kinds)('/coverage feed, over $name', (kind) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open({ kind });
  });
  afterEach(() => desk.close());

  const run = async (name: string, options = {}): Promise<string> =>
    textOf(await desk.run(`coverage feed ${name}`, options));
  const feeds = () => desk.store.server(desk.server).feeds;

  it('follows a feed once, lists it, pauses it, follows it again and forgets it', async () => {
    expect(await run('list')).toContain('No feed');
    expect(await run('add', { link, outlet: 'Holm Gazette' })).toContain('Followed from now on');
    expect(await run('add', { link })).toContain('already');
    expect(await run('list')).toContain('not yet looked at');
    expect(await feeds().feeds()).toMatchObject([
      { url: link, given: { outlet: 'Holm Gazette' }, addedBy: desk.stage.moderator },
    ]);
    expect(await run('pause', { feed: link })).toContain('Paused');
    expect(await feeds().feeds()).toMatchObject([{ health: 'paused' }]);
    expect(await run('pause', { feed: link })).toContain('Followed again');
    expect(await feeds().feeds()).toMatchObject([{ health: 'new' }]);
    expect(await run('remove', { feed: link })).toContain('Its articles stay');
    expect(await run('remove', { feed: link })).toContain('no such feed');
    expect(await feeds().feeds()).toEqual([]);
  });

  it('refuses what is no address, and one inside a network', async () => {
    expect(await run('add', { link: 'the gazette' })).toContain('no address of the web');
    expect(await run('add', { link: 'http://127.0.0.1/feed' })).toContain('private network');
    expect(await feeds().feeds()).toEqual([]);
  });

  it('posts news of a feed once the moderators have named a channel', async () => {
    const { stage } = desk;
    await run('add', { link });
    const [feed] = await feeds().feeds();
    const told = { feed: feed!, notice: { kind: 'broken', failure: { code: 'not-a-feed', details: {} } } } as const;
    expect(await stage.bot.tellOfFeed(desk.server, told)).toBe(false);
    await desk.store.server(desk.server).settings.change({ reportChannel: stage.server });
    const posted = stage.nextReply();
    expect(await stage.bot.tellOfFeed(desk.server, told)).toBe(true);
    expect(textOf(await posted)).toContain('is no feed');
  });
});
