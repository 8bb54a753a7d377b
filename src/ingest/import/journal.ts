/** What an import has done, so that the same import goes on where it was after a crash. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Journal {
  /** Whether an item was done by an earlier run. */
  isDone(key: string): boolean;
  /** Takes down items whose articles are in the store. */
  done(keys: readonly string[]): Promise<void>;
  /** @param complete - the import has come to its end: there is nothing to go on with */
  end(complete: boolean): Promise<void>;
}

/**
 * A journal in a file: one line an item, appended when the item is done. A line that a crash cut short is of no item, so that item is
 * read again, which the store takes for the same article.
 *
 * @param home - the folder of the store (`ON_RECORD_HOME`)
 * @param sources - what is imported, as it was named: the same sources go on with the same journal
 */
export async function openJournal(home: string, sources: readonly string[]): Promise<Journal> {
  const name = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16);
  const file = join(home, 'imports', `${name}.journal`);
  const before = new Set((await contentOf(file)).split('\n').slice(0, -1));
  return {
    isDone: (key) => before.has(lineOf(key)),
    async done(keys) {
      if (keys.length === 0) return;
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, keys.map((key) => `${lineOf(key)}\n`).join(''));
    },
    async end(complete) {
      if (complete) await rm(file, { force: true });
    },
  };
}

/** A key of any length and any characters, as a line. */
function lineOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
