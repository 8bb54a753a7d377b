/** `/coverage` as a moderator uses it, through a real discord.js client. */
import type { APIMessage } from 'discord-api-types/v10';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds } from '../../store/fixture.js';
import { buttons, isHidden, textOf } from '../stage.js';
import { Desk } from './desk.js';

const body = [
  'The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.',
  '“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.',
  'The fare stays at nine crowns, and bicycles travel free.',
].join('\n\n');

const file = `---\noutlet: Holm Gazette\nheadline: Ferry to sail twice a day\npublished: 2021-05-12\nlanguage: en\n---\n\n${body}\n`;

describe.each(kinds)('/coverage, over $name', (kind) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open({ kind });
  });
  afterEach(() => desk.close());

  const add = () => desk.run('coverage add', { file: desk.file('ferry.md', file) });

  it('adds a file, shows what it was taken for, and lists it', async () => {
    const added = await add();
    expect(isHidden(added)).toBe(true);
    expect(textOf(added)).toContain('Added.');
    expect(textOf(added)).toContain('Ferry to sail twice a day');
    expect(textOf(added)).toContain('Outlet: Holm Gazette');
    const listed = textOf(await desk.run('coverage list'));
    expect(listed).toContain('Ferry to sail twice a day');
    expect(listed).toContain('1 article of 1 outlet');
    expect(textOf(await desk.run('coverage status'))).toContain('1 article of 1 outlet, 3 paragraphs');
  });

  it('says that an article is there already', async () => {
    await add();
    expect(textOf(await add())).toContain('here already');
  });

  it('takes a text pasted into a form', async () => {
    const { form, shown } = await desk.fillIn((actor) => desk.stage.run('coverage add', {}, { actor }), {
      headline: 'Ferry to sail twice a day',
      outlet: 'Holm Gazette',
      published: '2021-05-12',
      url: '',
      text: body,
    });
    expect(form.title).toBe('Add an article');
    expect(textOf(shown)).toContain('Added.');
    expect(textOf(await desk.run('coverage status'))).toContain('3 paragraphs');
  });

  it('asks for what a file does not say, and adds it once it is said', async () => {
    const text = `Ferry to sail twice a day\n\n${body}`;
    const asked = await desk.run('coverage add', { file: desk.file('ferry.txt', text) });
    expect(textOf(asked)).toContain('outlet');
    const { shown } = await desk.fillIn(
      (actor) => desk.stage.press(asked, 'Fill in', actor),
      { outlet: 'Holm Gazette' },
      'message-changed',
    );
    expect(textOf(shown)).toContain('Added.');
    expect(textOf(shown)).toContain('Outlet: Holm Gazette');
  });

  it('adds a page by its link, and says what it guessed', async () => {
    const page = `<html lang="en"><body><article><h1>Ferry to sail twice a day</h1>${body.replace(/.+/gu, '<p>$&</p>')}</article></body></html>`;
    desk.pages.set('https://holm.example/ferry', page);
    const added = textOf(await desk.run('coverage add', { link: 'https://holm.example/ferry' }));
    expect(added).toContain('What was guessed may be wrong');
    expect(added).toContain('Outlet: holm.example *(guessed, address)*');
  });

  it('refuses a link and a file at once, a day that is none, and a file that is none, each with a sentence', async () => {
    const link = 'https://holm.example/ferry';
    expect(textOf(await desk.run('coverage add', { link, file: desk.file('a.md', file) }))).toContain('not both');
    expect(textOf(await desk.run('coverage add', { link, published: 'Tuesday' }))).toContain('YYYY-MM-DD');
    expect(textOf(await desk.run('coverage add', { file: desk.file('a.txt', '') }))).toContain('empty');
    expect(textOf(await desk.run('coverage add', { link }))).toContain('does not exist');
    expect(textOf(await desk.run('coverage list'))).toContain('no coverage of its own');
  });

  it('corrects, removes and brings back', async () => {
    const added = await add();
    const { shown } = await desk.fillIn((actor) => desk.stage.press(added, 'Correct', actor), {
      headline: 'Ferry to sail twice daily',
      outlet: 'Holm Gazette',
      byline: 'Ada Lund',
      published: '2021-05-13',
    });
    expect(textOf(shown)).toContain('Ferry to sail twice daily');
    expect(textOf(shown)).toContain('Byline: Ada Lund *(given by hand)*');
    const removed = await desk.change(shown, 'Remove');
    expect(textOf(removed)).toContain('For 24 hours');
    expect(textOf(await desk.run('coverage list'))).toContain('no coverage of its own');
    const back = await desk.change(removed, 'Bring back');
    expect(textOf(back)).toContain('Here again');
    expect(textOf(await desk.run('coverage list'))).toContain('Ferry to sail twice daily');
  });

  it('exports what another server can import without loss', async () => {
    await add();
    const exported = await desk.run('coverage export');
    const [attachment] = exported.attachments;
    const bytes = new Uint8Array(await (await fetch(attachment!.url)).arrayBuffer());
    const [[name, content]] = Object.entries(unzipSync(bytes)) as [[string, Uint8Array]];
    await desk.run('coverage remove', { article: name.slice(0, 8) });
    const zip = desk.file('backup.zip', zipSync({ [name]: content, 'notes/empty.txt': new Uint8Array() }));
    const imported = textOf(await desk.ran('coverage import', { file: zip }));
    expect(imported).toContain('1 article added.');
    expect(imported).toContain('notes/empty.txt is empty');
    expect(textOf(await desk.run('coverage list'))).toContain(name.slice(0, 8));
    expect(name).toMatch(/^[a-z2-7]{8}\.md$/u);
    expect(new TextDecoder().decode(content)).toContain('Nobody will wait on the quay until dark again');
  });

  it('is for those who may manage the server', () => {
    const { stage } = desk;
    expect(() => stage.run('coverage list', {}, { actor: stage.member })).toThrow(/lacks the permission/u);
  });

  it('offers articles while one types', async () => {
    await add();
    const { stage } = desk;
    const choices = await stage.sandbox.autocomplete({
      ...{ actor: stage.moderator, channel: stage.server, command: stage.commandId('coverage'), path: ['show'] },
      options: [{ name: 'article', value: 'twice', focused: true }],
    });
    expect(choices.map(({ name }) => name)).toEqual([expect.stringContaining('Ferry to sail twice a day')]);
    const shown = await desk.run('coverage show', { article: String(choices[0]!.value) });
    expect(buttons(shown).has('Remove')).toBe(true);
  });

  describe('a link that announces articles', () => {
    const link = 'https://holm.example/feed.xml';
    const page = (headline: string): string =>
      `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Holm Gazette"><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${headline}, and that is all that the harbour board of Holm had to say.</p><p>${body.split('\n\n').join('</p><p>')}</p></article></body></html>`;

    beforeEach(() => {
      desk.pages.set('https://holm.example/ferry', page('Ferry to sail twice a day'));
      desk.pages.set(
        link,
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Holm Gazette</title><item><link>https://holm.example/ferry</link></item><item><link>https://holm.example/gone</link></item></channel></rss>',
      );
    });

    it('is told, and brought in when that is asked for', async () => {
      const offered = await desk.run('coverage add', { link });
      expect(textOf(offered)).toContain('Holm Gazette announces 2 articles');
      expect([...buttons(offered).keys()]).toEqual(['Follow it', 'Bring these in']);
      const isReport = ({ message }: { message: APIMessage }): boolean => textOf(message).includes('1 article added');
      const report = Promise.race([
        desk.stage.next('message', isReport, desk.stage.moderator),
        desk.stage.next('message-changed', isReport, desk.stage.moderator),
      ]);
      desk.stage.press(offered, 'Bring these in', desk.stage.moderator);
      expect(textOf((await report).message)).toMatch(/1 item could not be used:\n.*gone/u);
    });

    it('is followed when that is asked for', async () => {
      const offered = await desk.run('coverage add', { link, outlet: 'Holm Gazette' });
      const answer = desk.stage.next(
        'message',
        ({ message }) => textOf(message).includes('Followed'),
        desk.stage.moderator,
      );
      desk.stage.press(offered, 'Follow it', desk.stage.moderator);
      expect(textOf((await answer).message)).toContain('Followed from now on');
      expect(await desk.store.server(desk.server).feeds.feeds()).toMatchObject([
        { url: link, given: { outlet: 'Holm Gazette' } },
      ]);
    });
  });
});
