import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInArticles } from '../../src/library/index.js';
import { storeFile } from '../../src/store/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { craneArticle, divingArticle, write } from './story.js';

/** A terminal whose store holds the two articles of the story. */
async function withStory(): Promise<FakeTerminal> {
  const terminal = new FakeTerminal();
  const { folder } = terminal;
  await terminal.run('import', write(folder, 'crane.txt', craneArticle), '--outlet', 'Harbour Post');
  await terminal.run(
    'import',
    write(folder, 'anchor.txt', divingArticle),
    '--outlet',
    'Pier News',
    '--published',
    'unknown',
  );
  return terminal;
}

interface AskJson {
  kind: string;
  status: string;
  text: string;
  speaker?: string;
  speakerRole?: string | null;
  excerpts: {
    article: string;
    outlet: string;
    paragraph: number;
    text: string;
    marks: { start: number; end: number }[];
    speaker?: string | null;
  }[];
  searched: { articles: number; from: string | null; to: string | null };
}

describe('on-record ask', () => {
  it('answers with the excerpt, its speaker and its citation', async () => {
    const terminal = await withStory();
    const { code, out, notices } = await terminal.run('ask', 'who said "nobody lifts a crate with a cracked boom"');
    expect([code, notices]).toEqual([0, '']);
    expect(out).toContain(
      '│ "Nobody lifts a crate with a cracked boom," said Tove Halvorsen, head of the port authority.',
    );
    expect(out).toContain('Harbour Post · 12 May 2021 · ¶2');
    expect(out).toContain('Harbour crane to stand still until autumn');
    expect(out).toContain('Said by Tove Halvorsen');
    expect(out).toMatch(/Searched \d+ of \d+ articles, \d+ outlets/);
    expect(out).not.toContain('\u001b');
  });

  it('opens what was cited before an article changed, and says that it has changed', async () => {
    const terminal = new FakeTerminal();
    const flags = ['--outlet', 'Harbour Post', '--url', 'https://harbour.example/crane'];
    const first = await terminal.run('import', write(terminal.folder, 'crane.txt', craneArticle), ...flags);
    const id = /imported as ([a-z2-7]{8})/u.exec(first.out)?.[1] ?? '';
    const changed = write(terminal.folder, 'changed.txt', craneArticle.replace('14 centimetres', '41 centimetres'));
    expect((await terminal.run('import', changed, ...flags)).out).toContain(`new version (2) of ${id}`);
    const { out } = await terminal.run('ask', `${id}-3`);
    expect(out).toContain('This is an earlier version');
    expect(out).toContain('a crack of 14 centimetres');
    const asked = await terminal.run('ask', 'How long was the crack in the boom?');
    expect(asked.out).toContain('a crack of 41 centimetres');
    expect(asked.out).not.toContain('a crack of 14 centimetres');
  });

  it('prints the answer as JSON and nothing else', async () => {
    const terminal = await withStory();
    const { code, out, notices } = await terminal.run(
      'ask',
      '--json',
      'who said "nobody lifts a crate with a cracked boom"',
    );
    expect([code, notices]).toEqual([0, '']);
    const answer = JSON.parse(out) as AskJson;
    expect(answer).toMatchObject({ kind: 'who-said', status: 'answered', speaker: 'Tove Halvorsen' });
    const [excerpt] = answer.excerpts;
    expect(excerpt).toMatchObject({ outlet: 'Harbour Post', paragraph: 2, speaker: 'Tove Halvorsen' });
    const [mark] = excerpt!.marks;
    expect(excerpt!.text.slice(mark!.start, mark!.end)).toContain('Nobody lifts a crate');
    expect(answer.text).toContain(excerpt!.text);
    expect(answer.searched.articles).toBe(2 + (await builtInArticles()).length);
  });

  it('says of what the coverage does not cover that it does not say', async () => {
    const terminal = await withStory();
    const { code, out } = await terminal.run('ask', '--json', 'how', 'many', 'zebras', 'won', 'the', 'regatta?');
    const answer = JSON.parse(out) as AskJson;
    expect(code).toBe(0);
    expect(answer.status).not.toBe('answered');
    expect(answer).not.toHaveProperty('speaker');
  });

  it('searches one outlet, whatever the case of its name', async () => {
    const terminal = await withStory();
    const { out } = await terminal.run('ask', '--json', '--outlet', 'pier news', 'who', 'found', 'an', 'anchor?');
    const answer = JSON.parse(out) as AskJson;
    expect(answer.searched.articles).toBe(1);
    expect(new Set(answer.excerpts.map(({ outlet }) => outlet))).toEqual(new Set(['Pier News']));
  });

  it('names the outlets when the one asked for is not covered', async () => {
    const terminal = await withStory();
    const { code, out, notices } = await terminal.run('ask', '--outlet', 'Tide Times', 'what?');
    expect([code, out]).toEqual([1, '']);
    expect(notices).toMatch(/^No article of "Tide Times" is covered\. The outlets are: .*Harbour Post.* and .*\.$/);
  });

  it.each([
    ['thanks!', 'thanks'],
    ['hello', 'greeting'],
    ['', 'empty'],
  ])('points to how to ask at %j, and searches nothing', async (words, reason) => {
    const terminal = new FakeTerminal();
    const plain = await terminal.run('ask', words);
    expect([plain.code, plain.notices]).toEqual([0, '']);
    const { out } = await terminal.run('ask', '--json', words);
    expect(JSON.parse(out)).toEqual({
      kind: 'pointer',
      reason,
      status: 'not-asked',
      text: plain.out,
      excerpts: [],
      searched: { articles: 0, total: 0, outlets: 0, from: null, to: null },
    });
  });

  it('lists the sources when it is asked for them', async () => {
    const terminal = await withStory();
    const { out } = await terminal.run('ask', 'what do you cover?');
    expect(out).toContain('Divers find anchor beneath the old pier');
  });

  it('takes the longest question Discord takes, and no longer one', async () => {
    const terminal = await withStory();
    const longest = `who said "${'nobody lifts a crate '.repeat(300)}`.slice(0, 6000);
    expect((await terminal.run('ask', longest)).code).toBe(0);
    const { code, out, notices } = await terminal.run('ask', `${longest}?`);
    expect([code, out, notices]).toEqual([1, '', 'The question is too long: ask in at most 6,000 characters.']);
  });

  it('leaves no store behind where there was none', async () => {
    const terminal = new FakeTerminal();
    expect((await terminal.run('ask', 'who said anything?')).code).toBe(0);
    expect(existsSync(terminal.home)).toBe(false);
  });
});

describe('on-record sources', () => {
  it('lists articles, latest first and the undated last', async () => {
    const terminal = await withStory();
    const { code, out } = await terminal.run('sources', '--imported');
    expect(code).toBe(0);
    expect(out).toMatch(
      /Harbour crane[\s\S]+Harbour Post · 12 May 2021 · Ilse Brandt · 4 paragraphs[\s\S]+Divers find anchor/,
    );
    expect(out).toMatch(/Pier News · no date · 3 paragraphs[\s\S]+2 articles of 2 outlets\.$/);
  });

  it('prints the agreed shape as JSON', async () => {
    const terminal = await withStory();
    const { out } = await terminal.run('sources', '--json', '--outlet', 'Harbour Post');
    const id: unknown = expect.stringMatching(/^[a-z2-7]{8}$/);
    expect(JSON.parse(out)).toEqual([
      {
        id,
        outlet: 'Harbour Post',
        headline: 'Harbour crane to stand still until autumn',
        byline: 'Ilse Brandt',
        published: '2021-05-12',
        language: 'en',
        url: null,
        paragraphs: 4,
        account: false,
      },
    ]);
  });

  it('has the built-in articles from the start', async () => {
    const { out } = await new FakeTerminal().run('sources', '--json');
    const ids = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(ids.sort()).toEqual((await builtInArticles()).map(({ id }) => id).sort());
  });

  it('says what to do when nothing was imported', async () => {
    const { code, out } = await new FakeTerminal().run('sources', '--imported');
    expect([code, out]).toEqual([0, 'There is no coverage yet: import articles with `on-record import FILE...`.']);
  });
});

describe('on-record export and remove', () => {
  it('exports what can be imported again without loss', async () => {
    const terminal = await withStory();
    const before = (await terminal.run('sources', '--imported', '--json')).out;
    const exported = await terminal.run('export', 'backup');
    expect([exported.code, exported.notices]).toEqual([0, '']);
    const files = readdirSync(join(terminal.folder, 'backup')).map((file) => join('backup', file));
    expect(files).toHaveLength(2);

    rmSync(terminal.home, { recursive: true });
    const again = await terminal.run('import', ...files);
    expect([again.code, again.notices]).toEqual([0, '']);
    expect((await terminal.run('sources', '--imported', '--json')).out).toBe(before);

    await terminal.run('export', 'again');
    for (const file of files) {
      const copy = readFileSync(join(terminal.folder, file.replace('backup', 'again')), 'utf8');
      expect(copy).toBe(readFileSync(join(terminal.folder, file), 'utf8'));
    }
  });

  it('overwrites nothing that holds something else, unless told', async () => {
    const terminal = await withStory();
    await terminal.run('export', 'backup');
    const [file] = readdirSync(join(terminal.folder, 'backup'));
    const path = join(terminal.folder, 'backup', file!);
    const exported = readFileSync(path, 'utf8');
    writeFileSync(path, 'my notes');
    const refused = await terminal.run('export', 'backup');
    expect(refused.code).toBe(1);
    expect(refused.notices).toBe(
      `${path} exists and holds something else: name another folder, or add --overwrite.\nNothing was exported.`,
    );
    expect(readFileSync(path, 'utf8')).toBe('my notes');
    expect((await terminal.run('export', 'backup', '--overwrite')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(exported);
  });

  it('says so when there is nothing to export or nowhere to', async () => {
    const empty = await new FakeTerminal().run('export', 'backup');
    expect([empty.code, empty.out]).toEqual([1, '']);
    expect(empty.notices).toContain('Nothing has been imported');
    const terminal = await withStory();
    const toFile = await terminal.run('export', 'crane.txt');
    expect(toFile.notices).toBe('crane.txt is a file: name a folder to export to.\nNothing was exported.');
  });

  it('removes articles by id, all of them or none', async () => {
    const terminal = await withStory();
    const ids = (JSON.parse((await terminal.run('sources', '--imported', '--json')).out) as { id: string }[]).map(
      ({ id }) => id,
    );
    const refused = await terminal.run('remove', ids[0]!, 'nothing2');
    expect([refused.code, refused.notices]).toEqual([
      1,
      'No imported article has the id nothing2: see `on-record sources --imported` for those there are.',
    ]);
    const removed = await terminal.run('remove', ids[0]!, ids[0]!);
    expect([removed.code, removed.out]).toEqual([0, `Removed ${ids[0]!}: Harbour crane to stand still until autumn`]);
    const left = JSON.parse((await terminal.run('sources', '--imported', '--json')).out) as { id: string }[];
    expect(left.map(({ id }) => id)).toEqual([ids[1]]);
  });
});

describe('on-record doctor', () => {
  const statuses = (out: string): Record<string, string> =>
    Object.fromEntries(
      (JSON.parse(out) as { check: string; status: string }[]).map(({ check, status }) => [check, status]),
    );

  it('finds nothing wrong in a fresh folder, and leaves nothing behind', async () => {
    const terminal = new FakeTerminal();
    const { code, out, notices } = await terminal.run('doctor', '--json');
    expect([code, notices]).toEqual([0, '']);
    expect(statuses(out)).toEqual({
      node: 'ok',
      configuration: 'ok',
      token: 'notice',
      home: 'ok',
      store: 'ok',
      coverage: 'ok',
      index: 'ok',
    });
    expect(readdirSync(terminal.folder)).toEqual([]);
  });

  it('counts what is in the store', async () => {
    const { out } = await (await withStory()).run('doctor');
    expect(out).toMatch(/^ok +store +2 articles, the file is sound$/m);
    expect(out).toMatch(/^note +Discord token +DISCORD_TOKEN is not set/m);
  });

  it('says of each thing that is wrong what to do, and ends with 1', async () => {
    const terminal = new FakeTerminal();
    terminal.environment = { DISCORD_TOKEN: 'mfa.secret-of-mine' };
    mkdirSync(terminal.home);
    writeFileSync(storeFile(terminal.home), 'A shopping list. '.repeat(100));
    const { code, out, notices } = await terminal.run('doctor', '--json');
    expect(code).toBe(1);
    expect(notices).toBe('2 things must be mended: see above.');
    expect(statuses(out)).toMatchObject({ token: 'wrong', store: 'wrong', coverage: 'notice', index: 'notice' });
    expect(out).toContain('https://discord.com/developers/applications');
    expect(out).toContain('put a copy from a backup in its place');
    expect(out).not.toContain('secret-of-mine');
  });

  it('goes no further than a configuration that cannot be used', async () => {
    const terminal = new FakeTerminal();
    terminal.environment = { PORT: 'many', LOG_LEVEL: 'loud' };
    const { code, out } = await terminal.run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/^WRONG +configuration +PORT must be a number .* LOG_LEVEL must be /m);
  });

  it('sees a home folder that cannot be one', async () => {
    const terminal = new FakeTerminal();
    write(terminal.folder, 'file', '');
    terminal.environment = { ON_RECORD_HOME: join('file', 'home') };
    const { code, out } = await terminal.run('doctor', '--json');
    expect([code, statuses(out)['home']]).toEqual([1, 'wrong']);
  });
});
