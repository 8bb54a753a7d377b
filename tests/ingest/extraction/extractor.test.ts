import { afterAll, describe, expect, test } from 'vitest';
import { IngestError } from '../../../src/ingest/index.js';
import { Extractor } from '../../../src/ingest/extraction/index.js';

const sentence =
  'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.';
const page = (paragraphs: string): Uint8Array =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>The toll is gone</title></head><body>${paragraphs}</body></html>`,
  );
const article = page(`<h1>The toll is gone</h1>${`<p>${sentence}</p>`.repeat(3)}`);
/** Takes far longer than the shortest limit, and is read in the end. */
const longArticle = page(`<h1>The toll is gone</h1>${`<p>${sentence}</p>`.repeat(4_000)}`);

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'read';
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
};

describe('a source read in a thread', () => {
  const extractor = new Extractor({ threads: 1 });
  afterAll(() => extractor.close());

  test('gives its draft, with what the caller knows of it', async () => {
    const draft = await extractor.extract(article, {
      url: 'https://courier.example/toll',
      contentType: 'text/html; charset=utf-8',
    });
    expect(draft.paragraphs[0]?.text).toBe(sentence);
    expect(draft.facts).toMatchObject({ headline: 'The toll is gone', url: 'https://courier.example/toll' });
  });

  test('is refused with the code it has when read in this thread, and its details', async () => {
    await expect(extractor.extract(Buffer.from('<html><body></body></html>'))).rejects.toMatchObject({
      name: 'IngestError',
      code: 'no-paragraphs',
    });
    await expect(
      extractor.extract(Buffer.from('---\noutlet: x\nage: 3\n---\ntext'), { name: 'a.md' }),
    ).rejects.toMatchObject({
      code: 'bad-front-matter',
      details: { line: 3 },
    });
    expect(await codeOf(extractor.extract(new Uint8Array()))).toBe('empty');
  });

  test('may be a view on a larger buffer, which stays as it was', async () => {
    const larger = new Uint8Array(article.length + 20);
    larger.set(article, 10);
    const view = larger.subarray(10, 10 + article.length);
    expect((await extractor.extract(view, { name: 'a.html' })).paragraphs).toHaveLength(1);
    expect(Buffer.from(view).equals(article)).toBe(true);
  });

  test('is given up when its signal says so, begun or waiting; the next one is read', async () => {
    const reason = new Error('stopped by a person');
    const stop = new AbortController();
    const begun = extractor.extract(longArticle, { name: 'a.html', signal: stop.signal });
    const waiting = extractor.extract(article, { name: 'a.html', signal: stop.signal });
    const next = extractor.extract(article, { name: 'a.html' });
    setImmediate(() => stop.abort(reason));
    expect(await Promise.allSettled([begun, waiting])).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    expect((await next).facts.headline).toBe('The toll is gone');
    await expect(extractor.extract(article, { signal: stop.signal })).rejects.toBe(reason);
  });

  test('is read after a close as before it', async () => {
    await extractor.close();
    expect(await codeOf(extractor.extract(article))).toBe('read');
  });
});

test('what takes too long is refused with the limit, and stops no other source', async () => {
  const hurried = new Extractor({ threads: 1, seconds: 0.001 });
  try {
    const results = await Promise.all([1, 2].map(() => codeOf(hurried.extract(longArticle, { name: 'a.html' }))));
    expect(results).toEqual(['too-slow', 'too-slow']);
  } finally {
    await hurried.close();
  }
});

test('what takes too much memory is refused, and stops no other source', async () => {
  const narrow = new Extractor({ threads: 1, megabytes: 48, seconds: 120 });
  const heavy = page('<p class="a" id="b">x <b>y</b></p>'.repeat(28_000));
  try {
    const results = await Promise.all(
      [heavy, article].map((bytes) => codeOf(narrow.extract(bytes, { name: 'a.html' }))),
    );
    expect(results).toEqual(['too-much-memory', 'read']);
  } finally {
    await narrow.close();
  }
});

test('a thread that cannot even start refuses its source, and does not leave it waiting', async () => {
  const starved = new Extractor({ threads: 1, megabytes: 4 });
  try {
    expect(await codeOf(starved.extract(article))).toBe('too-much-memory');
    expect(await codeOf(starved.extract(article))).toBe('too-much-memory');
  } finally {
    await starved.close();
  }
});
