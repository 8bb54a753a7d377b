import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { hostServer, openStore } from '../../src/store/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { craneArticle, divingArticle, write } from './story.js';

async function stored(home: string): Promise<Article[]> {
  const store = await openStore({ home });
  const articles = await store.server(hostServer).articles.present();
  await store.close();
  return articles;
}

describe('on-record import', () => {
  it('takes what the file says and what flags give, and shows where each fact comes from', async () => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'crane.txt', craneArticle);
    const { code, out, notices } = await terminal.run('import', file, '--outlet', 'Harbour Post');
    expect([code, notices]).toEqual([0, '']);
    expect(out).toMatch(/outlet +Harbour Post \(--outlet\)/);
    expect(out).toMatch(/headline +Harbour crane to stand still until autumn \(stated in the file, line 1\)/);
    expect(out).toMatch(/byline +Ilse Brandt \(stated in the file, line 3: By Ilse Brandt\)/);
    expect(out).toMatch(/published +2021-05-12 \(stated in the file, line 5: 12 May 2021\)/);
    expect(out).toMatch(/language +en \(guessed, /);
    expect(out).toContain('1 article imported.');
    const [article] = await stored(terminal.home);
    expect(article).toMatchObject({
      outlet: 'Harbour Post',
      byline: 'Ilse Brandt',
      published: '2021-05-12',
      language: 'en',
    });
    expect(article?.provenance.outlet).toEqual({ basis: 'given', from: '--outlet' });
    expect(article?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(article?.paragraphs[1]?.text).toContain('"Nobody lifts a crate with a cracked boom,"');
  });

  it('lets a flag win over the file', async () => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'crane.txt', craneArticle);
    const flags = ['--outlet', 'Harbour Post', '--published', '2021-05-13T07:30', '--headline', 'Crane stands still'];
    const more = ['--url', 'https://harbour.example/crane#top', '--language', 'en', '--byline', 'I. Brandt'];
    expect((await terminal.run('import', file, ...flags, ...more)).code).toBe(0);
    expect(await stored(terminal.home)).toMatchObject([
      {
        headline: 'Crane stands still',
        published: '2021-05-13T07:30',
        url: 'https://harbour.example/crane',
        byline: 'I. Brandt',
      },
    ]);
  });

  it('without a terminal, refuses what neither says and names the flags', async () => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'anchor.txt', divingArticle);
    const { code, out, notices } = await terminal.run('import', file);
    expect([code, out]).toEqual([1, '']);
    expect(notices).toBe(
      'anchor.txt does not say the outlet and the day of publication: ' +
        'add --outlet "Name of the outlet" and --published YYYY-MM-DD (or --published unknown).\nNothing was imported.',
    );
    expect(existsSync(terminal.home)).toBe(false);
  });

  it('takes it that nobody knows the day', async () => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'anchor.txt', divingArticle);
    expect((await terminal.run('import', file, '--outlet', 'Pier News', '--published', 'unknown')).code).toBe(0);
    expect(await stored(terminal.home)).toMatchObject([{ outlet: 'Pier News', published: null }]);
  });

  describe('in a terminal', () => {
    it('shows what was found and asks for the rest, again when an answer does not fit', async () => {
      const terminal = new FakeTerminal();
      terminal.interactive = true;
      terminal.answers = { 'Which outlet': ['  ', 'Pier News'], 'On which day': ['12 May', '2021-05-12'] };
      const file = write(terminal.folder, 'anchor.txt', divingArticle);
      const { code, notices } = await terminal.run('import', file);
      expect(code).toBe(0);
      expect(notices).toMatch(/outlet +not known/);
      expect(notices).toMatch(/headline +Divers find anchor/);
      expect(terminal.asked).toEqual([
        'anchor.txt: Which outlet published it?',
        'An article cannot do without its outlet.',
        'anchor.txt: On which day was it published? (YYYY-MM-DD; leave empty when nobody knows)',
        'This has a date that is none: "12 May". Write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
      ]);
      const [article] = await stored(terminal.home);
      expect(article).toMatchObject({ outlet: 'Pier News', published: '2021-05-12' });
      expect(article?.provenance.outlet).toEqual({ basis: 'given', from: 'in the terminal' });
    });

    it('proposes the outlet of the file before, and leaves the day unknown on Enter', async () => {
      const terminal = new FakeTerminal();
      terminal.interactive = true;
      terminal.answers = {
        'a.txt: Which outlet': 'Pier News',
        'b.txt: Which outlet': 'Enter',
        'On which day': 'Enter',
      };
      const files = [write(terminal.folder, 'a.txt', divingArticle), write(terminal.folder, 'b.txt', craneArticle)];
      expect((await terminal.run('import', ...files)).code).toBe(0);
      const facts = (await stored(terminal.home)).map(({ headline, outlet, published }) => [
        headline[0],
        outlet,
        published,
      ]);
      expect(facts.sort()).toEqual([
        ['D', 'Pier News', null],
        ['H', 'Pier News', '2021-05-12'],
      ]);
    });

    it('imports nothing when the person presses Ctrl-C at the second file', async () => {
      const terminal = new FakeTerminal();
      terminal.interactive = true;
      terminal.answers = { 'a.txt: Which outlet': 'Harbour Post', 'b.txt: Which outlet': 'Ctrl-C' };
      const files = [write(terminal.folder, 'a.txt', craneArticle), write(terminal.folder, 'b.txt', divingArticle)];
      const { code, notices } = await terminal.run('import', ...files);
      expect(code).toBe(1);
      expect(notices).toMatch(/Cancelled\. Nothing was imported\.$/);
      expect(existsSync(terminal.home)).toBe(false);
    });
  });

  it('imports of a folder what can be used, names the rest, and shows how far it has come', async () => {
    const terminal = new FakeTerminal();
    const saved = join(terminal.folder, 'saved');
    mkdirSync(join(saved, 'older'), { recursive: true });
    write(saved, 'crane.txt', craneArticle);
    write(join(saved, 'older'), 'anchor.txt', divingArticle);
    write(saved, 'empty.html', '');
    write(saved, 'notes.json', '{}');
    const { code, out, notices } = await terminal.run('import', 'saved', '--outlet', 'Pier News');
    expect([code, out]).toEqual([0, '2 articles imported.']);
    expect(notices).toBe(
      `${join('saved', 'empty.html')} is empty: there is nothing to import.\n1 file could not be used; see above.`,
    );
    expect(terminal.progress.at(-1)).toBe('3 of 3');
    expect((await stored(terminal.home)).map(({ outlet }) => outlet)).toEqual(['Pier News', 'Pier News']);
    expect((await terminal.run('import', 'saved', '--outlet', 'Pier News')).out).toBe(
      '0 articles imported, 2 already there.',
    );
  });

  it('refuses a folder without an article, and an address that leads inward', async () => {
    const terminal = new FakeTerminal();
    mkdirSync(join(terminal.folder, 'nothing'));
    expect(await terminal.run('import', 'nothing')).toMatchObject({ code: 1, out: '' });
    const { code, notices } = await terminal.run('import', 'http://127.0.0.1/article');
    expect(code).toBe(1);
    expect(notices).toContain('http://127.0.0.1/article leads into a private network');
    expect(notices).toContain('Nothing was imported.');
  });

  it('imports nothing when one of several files is refused, and says of every one why', async () => {
    const terminal = new FakeTerminal();
    const { folder } = terminal;
    write(folder, 'large.txt', '');
    truncateSync(join(folder, 'large.txt'), 50 * 1024 * 1024);
    const files = [
      write(folder, 'good.txt', craneArticle),
      write(folder, 'empty.txt', ''),
      write(folder, 'blank.txt', ' \n\t\n'),
      write(
        folder,
        'binary.txt',
        Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
      ),
      write(folder, 'picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'large.txt',
      'missing.txt',
      join('good.txt', 'below'),
    ];
    const { code, out, notices } = await terminal.run('import', ...files, '--outlet', 'Harbour Post');
    expect([code, out]).toEqual([1, '']);
    expect(notices.split('\n')).toEqual([
      'empty.txt is empty: there is nothing to import.',
      'blank.txt is empty: there is nothing to import.',
      'binary.txt is no kind of file that is read: save the article as text, Markdown, HTML or PDF.',
      'picture.txt is no kind of file that is read: save the article as text, Markdown, HTML or PDF.',
      'large.txt is too large (50 MB, at most 10 MB): one file holds one article.',
      'missing.txt does not exist: check its name.',
      `${join('good.txt', 'below')} does not exist: check its name.`,
      'Nothing was imported.',
    ]);
    expect(existsSync(terminal.home)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe, which might never end', async () => {
    const terminal = new FakeTerminal();
    execFileSync('mkfifo', [join(terminal.folder, 'pipe.txt')]);
    const { code, notices } = await terminal.run('import', 'pipe.txt', '--outlet', 'Harbour Post');
    expect([code, notices]).toEqual([
      1,
      'pipe.txt is not a regular file: save it as one first.\nNothing was imported.',
    ]);
  });

  it('refuses a file that cannot be read', async () => {
    const terminal = new FakeTerminal();
    // A link to itself: nobody can read it, not even root.
    symlinkSync('loop.txt', join(terminal.folder, 'loop.txt'));
    const { code, notices } = await terminal.run('import', 'loop.txt', '--outlet', 'Harbour Post');
    expect([code, notices]).toEqual([1, 'loop.txt cannot be read: check that you may read it.\nNothing was imported.']);
  });

  it('reads windows-1252 with its curly quotes', async () => {
    const terminal = new FakeTerminal();
    const curly = craneArticle.replace(/"([^"]+)"/g, '“$1”').replace('paid in full', 'paid in full – café included –');
    const file = write(terminal.folder, 'crane.txt', iconv.encode(curly, 'windows-1252'));
    expect((await terminal.run('import', file, '--outlet', 'Harbour Post')).code).toBe(0);
    const [article] = await stored(terminal.home);
    expect(article?.paragraphs[1]?.text).toBe(
      '“Nobody lifts a crate with a cracked boom,” said Tove Halvorsen, head of the port authority. “We wait for the new one.”',
    );
    expect(article?.paragraphs[3]?.text).toContain('– café included –');
  });

  it('takes the same file once, however often it is named or imported', async () => {
    const terminal = new FakeTerminal();
    const files = [write(terminal.folder, 'a.txt', craneArticle), write(terminal.folder, 'copy.txt', craneArticle)];
    const first = await terminal.run('import', ...files, '--outlet', 'Harbour Post');
    expect(first.code).toBe(0);
    expect(first.out).toContain('the same article as a.txt');
    expect(first.out).toContain('1 article imported.');
    const again = await terminal.run('import', 'a.txt', '--outlet', 'Harbour Post', '--published', '2021-05-14');
    const [article] = await stored(terminal.home);
    expect(again.code).toBe(0);
    expect(again.out).toContain(
      `already imported as ${article!.id}; to import it again with other facts, remove it first`,
    );
    expect(again.out).toContain('0 articles imported, 1 already there.');
    expect(await stored(terminal.home)).toEqual([article]);
  });

  it.each([
    [
      ['--published', 'Tuesday'],
      '--published has a date that is none: "Tuesday". Write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
    ],
    [
      ['--published', '2021-02-30'],
      '--published has a date that is none: "2021-02-30". Write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
    ],
    [
      ['--url', 'javascript:alert(1)'],
      '--url has an address that cannot be used: "javascript:alert(1)". It must begin with http:// or https:// and hold no password.',
    ],
    [
      ['--language', 'English, mostly'],
      '--language has a language that is none: "English, mostly". Write its two letters, for example en or fr.',
    ],
    [['--outlet', '  '], '--outlet needs a value.'],
  ])('refuses a flag that does not fit: %s', async (flags, sentence) => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'crane.txt', craneArticle);
    const { code, notices } = await terminal.run('import', file, '--headline', 'Crane', ...flags);
    expect([code, notices]).toEqual([1, `${sentence}\nNothing was imported.`]);
  });

  it('refuses a flag that belongs to one article for several', async () => {
    const terminal = new FakeTerminal();
    const files = [write(terminal.folder, 'a.txt', craneArticle), write(terminal.folder, 'b.txt', divingArticle)];
    const { code, notices } = await terminal.run('import', ...files, '--headline', 'One headline');
    expect(code).toBe(1);
    expect(notices).toContain('--headline belongs to one article: give it with one file, and import the others apart.');
  });

  it('refuses a home folder that cannot be one, and says what to set', async () => {
    const terminal = new FakeTerminal();
    const file = write(terminal.folder, 'crane.txt', craneArticle);
    terminal.environment = { ON_RECORD_HOME: file };
    const { code, notices } = await terminal.run('import', file, '--outlet', 'Harbour Post');
    expect([code, notices]).toEqual([
      1,
      `${join(terminal.folder, file)} cannot be the home folder, because a file stands in its way: set ON_RECORD_HOME to another folder.`,
    ]);
  });
});
