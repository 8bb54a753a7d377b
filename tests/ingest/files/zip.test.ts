import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articlesFromFile, draftFromSource, type FileOutcome, IngestError } from '../../../src/ingest/index.js';

const story =
  'The toll is gone\n\nThe council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.\n';
const file = strToU8(story);

/** Reads in this thread; what a thread adds is tested with the extractor. */
async function read(bytes: Uint8Array, name = 'coverage.zip'): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const extract = (content: Uint8Array, hint: { name?: string }) => draftFromSource(content, hint.name ?? '');
  for await (const outcome of articlesFromFile(bytes, name, { extract })) outcomes.push(outcome);
  return outcomes;
}

const shown = (outcomes: readonly FileOutcome[]): string[] =>
  outcomes.map((one) => `${one.name}: ${'draft' in one ? one.draft.facts.headline : one.error.code}`);

const zip = (files: Zippable): Promise<string[]> => read(zipSync(files)).then(shown);

describe('a zip archive', () => {
  test('gives each of its files in order; one bad file concerns no other', async () => {
    expect(
      await zip({
        'one.txt': file,
        'empty.txt': strToU8(' \n'),
        'folder/two.md': strToU8(`# The vote\n\n${story}`),
        'folder/picture.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2]),
        'three.html': strToU8(`<h1>The bakers</h1><p>${story}</p><p>${story}</p>`),
      }),
    ).toEqual([
      'coverage.zip/one.txt: The toll is gone',
      'coverage.zip/empty.txt: empty',
      'coverage.zip/folder/two.md: The vote',
      'coverage.zip/folder/picture.jpg: binary',
      'coverage.zip/three.html: The bakers',
    ]);
  });

  test('refuses paths that lead out of it, links, archives in it and bombs, and reads the rest', async () => {
    expect(
      await zip({
        '../one.txt': file,
        '/etc/two.txt': file,
        'C:/three.txt': file,
        '..\\slash.txt': file,
        [`${'a/'.repeat(25)}four.txt`]: file,
        'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: (0o120_777 << 16) >>> 0 }],
        'inner.zip': zipSync({ 'one.txt': file }),
        'renamed.txt': zipSync({ 'one.txt': file }),
        'bomb.txt': new Uint8Array(5_000_000),
        'large.txt': [new Uint8Array(11 * 1024 * 1024), { level: 0 }],
        'five.txt': [file, { os: 3, attrs: (0o100_644 << 16) >>> 0 }],
        '__MACOSX/._five.txt': file,
        'folder/': new Uint8Array(),
      }).then((lines) => lines.map((line) => line.replace('coverage.zip/', '').replace(/^(?:a\/)+/u, ''))),
    ).toEqual([
      '../one.txt: unsafe-path',
      '/etc/two.txt: unsafe-path',
      'C:/three.txt: unsafe-path',
      '../slash.txt: unsafe-path',
      'four.txt: unsafe-path',
      'link.txt: unsafe-path',
      'inner.zip: nested-archive',
      'renamed.txt: nested-archive',
      'bomb.txt: too-compressed',
      'large.txt: too-large',
      'five.txt: The toll is gone',
    ]);
  });

  test('does not believe what it says of a file’s size', async () => {
    const bytes = zipSync({ 'story.txt': new Uint8Array(2_000_000).fill(97) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The uncompressed size stands at 22 of the local header and at 24 of the directory's entry (APPNOTE 4.3).
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(22, 500, true);
    view.setUint32(directory + 24, 500, true);
    expect(shown(await read(bytes))).toEqual(['coverage.zip/story.txt: damaged']);
  });

  test('with a password is refused file by file', async () => {
    const bytes = zipSync({ 'story.txt': file });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(6, 1, true);
    view.setUint16(directory + 8, 1, true);
    expect(shown(await read(bytes))).toEqual(['coverage.zip/story.txt: protected']);
  });

  test('cut off anywhere is damaged, and never a defect', async () => {
    const bytes = zipSync({ 'one.txt': file, 'two.txt': file });
    for (let end = 4; end < bytes.length; end += 7) {
      const outcomes = await read(bytes.subarray(0, end));
      expect(outcomes.every((one) => 'error' in one && one.error instanceof IngestError)).toBe(true);
      expect(outcomes.length).toBeGreaterThan(0);
    }
  });

  test('is given up when its signal says so', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      const bytes = zipSync({ 'one.txt': file, 'two.txt': file });
      const extract = (content: Uint8Array) => draftFromSource(content, 'a.txt');
      for await (const { name } of articlesFromFile(bytes, 'a.zip', { signal: stop.signal, extract })) {
        seen.push(name);
        stop.abort(new Error('stopped by a person'));
      }
    })();
    await expect(reading).rejects.toThrow('stopped by a person');
    expect(seen).toEqual(['a.zip/one.txt']);
  });
});

test('a file that is no archive is one article', async () => {
  expect(shown(await read(file, 'story.txt'))).toEqual(['story.txt: The toll is gone']);
});
