/** `/setup`, `/collection`, `/record` and `/forget` as a moderator uses them, through a real discord.js client. */
import { ComponentType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../store/fixture.js';
import { isHidden, textOf } from '../stage.js';
import { Desk } from './desk.js';

const file = `---
outlet: Holm Gazette
headline: Ferry to sail twice a day
published: 2021-05-12
language: en
---

The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.
`;

describe.each(kinds)('the commands of a server, over $name', (kind) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open({ kind });
  });
  afterEach(() => desk.close());

  it('/setup shows the state, and changes it by buttons and menus', async () => {
    const panel = await desk.run('setup');
    expect(textOf(panel)).toContain('Answers in every channel');
    expect(textOf(panel)).toContain('Nothing is missing');
    const privately = await desk.change(panel, 'Answer privately');
    expect(textOf(privately)).toContain('shown to the asker alone');
    const { stage } = desk;
    const changed = stage.next('message-changed', () => true, stage.moderator);
    stage.sandbox.useComponent({
      ...{ actor: stage.moderator, channel: panel.channel_id, message: panel.id },
      ...{ custom_id: '1:setup:channels:', values: [stage.server] },
    });
    expect(textOf((await changed).message)).toContain(`Answers in <#${stage.server}>`);
    const settings = await desk.store.server(desk.server).settings.get();
    expect(settings).toMatchObject({ privateAnswers: true, channels: [stage.server] });
    expect(panel.components?.[0]?.type).toBe(ComponentType.Container);
  });

  it('/setup chooses the collections that are searched, and tells of every change by its name', async () => {
    const { collections } = desk.store.server(desk.server);
    const [spring, autumn] = [await collections.create('Spring'), await collections.create('Autumn')];
    const panel = await desk.run('setup');
    expect(textOf(panel)).toContain('What is searched');
    const { stage } = desk;
    const changed = stage.next('message-changed', () => true, stage.moderator);
    stage.sandbox.useComponent({
      ...{ actor: stage.moderator, channel: panel.channel_id, message: panel.id },
      ...{ custom_id: '1:setup:collections:', values: [autumn] },
    });
    await changed;
    expect((await collections.list()).map(({ id, inUse }) => [id, inUse])).toEqual(
      expect.arrayContaining([
        [spring, false],
        [autumn, true],
      ]),
    );
    await desk.change(panel, 'Let members ask in direct messages');
    const record = textOf(await desk.run('record'));
    expect(record).toContain('asked in direct messages: no → yes');
    expect(record).toContain('had questions leave out the collection');
  });

  it('/setup is kept to: channels, private answers, mentions', async () => {
    const { stage } = desk;
    const { settings } = desk.store.server(desk.server);
    const ask = () => stage.slash('ask', { question: 'What will the repair cost?' });
    expect(isHidden(await ask())).toBe(false);
    await settings.change({ privateAnswers: true });
    expect(isHidden(await ask())).toBe(true);
    expect(isHidden(await stage.slash('ask', { question: 'What will the repair cost?', private: false }))).toBe(false);
    const { bot } = stage.sandbox.world();
    expect(textOf(await stage.say(`<@${bot!.id}> what will the repair cost?`, stage.server))).toContain('asker alone');
    await settings.change({ channels: ['100000000000000001'] });
    const refused = await ask();
    expect(isHidden(refused)).toBe(true);
    expect(textOf(refused)).toContain('other channels only');
  });

  it('/collection makes, renames, shares, withdraws and deletes', async () => {
    expect(textOf(await desk.run('collection create', { name: 'Ferries' }))).toContain('Ferries is made');
    expect(textOf(await desk.run('collection create', { name: 'ferries' }))).toContain('another');
    const renamed = await desk.run('collection rename', { collection: 'Ferries', name: 'Boats' });
    expect(textOf(renamed)).toContain('Ferries is now called Boats');
    expect(textOf(await desk.run('collection use', { collection: 'Boats', active: false }))).toContain(
      'leave out Boats',
    );
    const shared = await desk.run('collection share', { collection: 'Boats' });
    const [, code] = /code:([a-z2-7]+)/u.exec(textOf(shared)) ?? [];
    expect(textOf(await desk.run('collection use', { code: code! }))).toContain('this server');
    expect(textOf(await desk.change(shared, 'Withdraw the code'))).toContain('Withdrawn');
    expect(textOf(await desk.run('collection delete', { collection: 'Boats' }))).toContain('Boats is deleted');
    expect(textOf(await desk.run('collection delete', { collection: 'Boats' }))).toContain('no such collection');
  });

  it('sends a reader’s report to the moderators, with what mends it, until one has dealt with it', async () => {
    const { stage } = desk;
    await desk.store.server(desk.server).settings.change({ reportChannel: stage.server });
    await desk.run('coverage add', { file: desk.file('ferry.md', file) });
    const answered = await stage.slash('who-said', { quote: 'No lorry crosses this bridge again' });
    const message = await desk.reported(answered, 'wrong-speaker', 'It was the harbour master.');
    expect(textOf(message)).toContain('the wrong speaker');
    expect(textOf(message)).toContain('No lorry crosses this bridge again');
    expect(textOf(message)).toContain('It was the harbour master.');
    expect(await desk.store.server(desk.server).reports.list()).toMatchObject([{ kind: 'wrong-speaker' }]);
    const closed = await desk.change(message, 'Dealt with');
    expect(textOf(closed)).toContain(`Dealt with by <@${stage.moderator}>`);
    expect(await desk.store.server(desk.server).reports.list()).toEqual([]);
  });

  it('/record tells who changed what, and filters', async () => {
    await desk.run('coverage add', { file: desk.file('ferry.md', file) });
    await desk.run('collection create', { name: 'Ferries' });
    const record = textOf(await desk.run('record'));
    expect(record).toContain(`<@${desk.stage.moderator}> · added the article Ferry to sail twice a day`);
    expect(record).toContain('made the collection Ferries');
    const about = textOf(await desk.run('record', { about: 'collections' }));
    expect(about).not.toContain('added the article');
  });

  it('/forget deletes nothing unless the word is typed, and everything when it is', async () => {
    await desk.run('coverage add', { file: desk.file('ferry.md', file) });
    const open = (moderator: string) => desk.stage.run('forget server', {}, { actor: moderator });
    const refused = await desk.fillIn(open, { word: 'no' });
    expect(textOf(refused.shown)).toContain('Nothing was deleted');
    expect(await desk.store.server(desk.server).articles.list()).toHaveLength(1);
    const forgotten = await desk.fillIn(open, { word: 'Delete' });
    expect(textOf(forgotten.shown)).toContain('1 article');
    expect(await desk.store.server(desk.server).articles.list()).toEqual([]);
    expect(textOf(await desk.run('record'))).toContain('No change');
  });
});
