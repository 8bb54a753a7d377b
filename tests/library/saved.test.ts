import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { Library, savedInHome } from '../../src/library/index.js';
import { SavedLibraryError, savedFile } from '../../src/library/saved.js';
import { article } from '../search/articles.js';

const many: Article[] = Array.from({ length: 120 }, (_, number) =>
  article({
    id: `notice-${String(number).padStart(3, '0')}`,
    headline: `Notice ${number}`,
    paragraphs: [`"Gate ${number} stays shut," Pell Harrowgate said.`, 'The keeper has the key.'],
  }),
);

let home: string;
let problems: SavedLibraryError[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'on-record-library-'));
  problems = [];
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

function build(articles: readonly Article[], folder = home): Promise<Library> {
  return Library.build(articles, { saved: savedInHome(folder), onUnsaved: (error) => problems.push(error) });
}

function contentOf(library: Library) {
  const readings = library.articles.map(({ id }) => library.reading(id));
  return { readings, hits: library.index.search('gate 17 shut') };
}

describe('a large library in a home folder', () => {
  it('is the same after another start, which leaves the file alone', async () => {
    const first = contentOf(await build(many));
    const { mtimeMs } = await stat(savedFile(home));
    expect(contentOf(await build(many))).toEqual(first);
    expect((await stat(savedFile(home))).mtimeMs).toBe(mtimeMs);
    expect(problems).toEqual([]);
  });

  it('takes nothing from the file for articles that changed, came or went since', async () => {
    await build(many);
    const changed = { ...many[5]!, paragraphs: [{ number: 1, text: 'The drawbridge rusts.' }] };
    const now = [changed, ...many.slice(6), article({ id: 'new', paragraphs: ['A ferryman sang.'] })];
    expect(contentOf(await build(now))).toEqual(contentOf(await Library.build(now)));
    expect((await build(now)).index.search('drawbridge')[0]?.article).toBe(changed.id);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes).fill(bytes.at(-100)! ^ 1, bytes.length - 100, bytes.length - 99),
    ],
  ])('is built anew, and the file put right, when the file is %s', async (_, damage) => {
    const first = contentOf(await build(many));
    const whole = await readFile(savedFile(home));
    await writeFile(savedFile(home), damage(whole));
    expect(contentOf(await build(many))).toEqual(first);
    expect(problems.map(({ name }) => name)).toEqual(['SavedLibraryError']);
    expect(await readFile(savedFile(home))).toEqual(whole);
  });

  it('uses nothing that other code has saved', async () => {
    await build(many);
    const bytes = await readFile(savedFile(home));
    bytes.fill(0, 0, 32);
    await writeFile(savedFile(home), bytes);
    await build(many);
    expect(problems).toEqual([]);
    expect((await readFile(savedFile(home))).subarray(0, 32)).not.toEqual(Buffer.alloc(32));
  });

  it('is built all the same where nothing can be written', async () => {
    const file = join(home, 'no-folder');
    await writeFile(file, '');
    const library = await build(many, file);
    expect(library.articles).toHaveLength(many.length);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem instanceof SavedLibraryError)).toBe(true);
  });

  it('leaves only the one file, and none for a small library', async () => {
    await build(many.slice(0, 50));
    expect(await readdir(home)).toEqual([]);
    await build(many);
    expect(await readdir(home)).toEqual(['library.index']);
  });
});
