/** Importing many: what can be used comes in, the rest is told, and what was told as done is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/coverage/article.js';
import { openJournal } from '../../../src/ingest/import/journal.js';
import { type ImportItem, type ImportOptions, runImport, type Stored } from '../../../src/ingest/import/run.js';
import { draftFromMarkdown, IngestError } from '../../../src/ingest/index.js';
import { temporaryFolder } from '../../temporary-folder.js';

function draft(number: number) {
  const day = `---\noutlet: Pier News\nheadline: Notice ${number}\npublished: 2021-05-12\nlanguage: en\n---\n\n`;
  return draftFromMarkdown(`${day}Notice ${number} of the harbour board says that no car will cross before June.\n`);
}

function item(number: number, works: (number: number) => boolean = () => true): ImportItem {
  return {
    name: `notice-${number}.md`,
    key: `notice-${number}`,
    async *read() {
      await Promise.resolve();
      if (!works(number)) throw new IngestError('empty');
      yield { name: `notice-${number}.md`, draft: draft(number) };
    },
  };
}

/** A store in memory. */
class Shelf {
  readonly articles = new Map<string, Article>();

  readonly add = (articles: readonly Article[]): Promise<Stored> => {
    const stored = { added: [] as string[], present: [] as string[], updated: [], duplicateOf: [] };
    for (const article of articles) {
      (this.articles.has(article.id) ? stored.present : stored.added).push(article.id);
      this.articles.set(article.id, article);
    }
    return Promise.resolve(stored);
  };

  options(more: Partial<ImportOptions> = {}): ImportOptions {
    return { add: this.add, isKnown: (error) => error instanceof IngestError, ...more };
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('runImport', () => {
  it('imports a thousand, tells of the bad one, and of how far it has come', async () => {
    const shelf = new Shelf();
    const told: number[] = [];
    const items = numbers(1_000).map((number) => item(number, (which) => which !== 500));
    const onProgress = ({ done }: { done: number }): void => void told.push(done);
    const summary = await runImport(items, shelf.options({ total: 1_000, onProgress }));
    expect(summary.imported).toHaveLength(999);
    expect(summary.failed).toEqual([{ name: 'notice-500.md', error: expect.any(IngestError) as IngestError }]);
    expect(shelf.articles.size).toBe(999);
    expect(told).toEqual(numbers(1_001).slice(1));
  });

  it('ends at a defect of ours, and does not take it for a bad file', async () => {
    const broken: ImportItem = {
      ...item(1),
      // eslint-disable-next-line require-yield -- it fails before it could
      async *read() {
        await Promise.resolve();
        throw new TypeError('a defect');
      },
    };
    await expect(runImport([broken], new Shelf().options())).rejects.toThrow('a defect');
  });

  it('stops when it is told, and goes on where it was: the same articles as in one go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), async (count, stopAfter) => {
        const shelf = new Shelf();
        const home = temporaryFolder();
        const stopping = new AbortController();
        const items = numbers(count).map((number) => item(number));
        const first = await runImport(
          items,
          shelf.options({
            journal: await openJournal(home, ['notices']),
            signal: stopping.signal,
            onProgress: ({ done }) => done >= stopAfter && stopping.abort(),
          }),
        );
        expect(shelf.articles.size).toBe(first.imported.length);
        const second = await runImport(items, shelf.options({ journal: await openJournal(home, ['notices']) }));
        expect(shelf.articles.size).toBe(count);
        // An import that came to its end is forgotten: the same again reads everything again.
        expect(second.skipped).toBe(first.stopped ? first.imported.length : 0);
        expect(second.skipped + second.imported.length).toBe(count);
      }),
      { numRuns: 20 },
    );
  });

  it('names every item in one list alone, whatever works and whatever does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 80 }), async (works) => {
        const items = works.map((_, number) => item(number, (which) => works[which]!));
        const { imported, failed } = await runImport(items, new Shelf().options());
        const names = [...imported, ...failed].map(({ name }) => name).sort();
        expect(names).toEqual(items.map(({ name }) => name).sort());
        expect(failed).toHaveLength(works.filter((work) => !work).length);
      }),
      { numRuns: 30 },
    );
  });
});
