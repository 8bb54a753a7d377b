/** `/coverage` as a moderator uses it, through a real discord.js client. */
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttons, isHidden, textOf } from '../stage.js';
import { Desk } from './desk.js';

const body = [
  'The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.',
  '“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.',
  'The fare stays at nine crowns, and bicycles travel free.',
].join('\n\n');

const file = `---\noutlet: Holm Gazette\nheadline: Ferry to sail twice a day\npublished: 2021-05-12\nlanguage: en\n---\n\n${body}\n`;

describe('/coverage', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
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
});
