import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileItem } from '../../../src/ingest/import/files.js';
import { IngestError } from '../../../src/ingest/index.js';
import { temporaryFolder } from '../../temporary-folder.js';

/** More bytes than one source may have. */
const large = new Uint8Array(11 * 1024 * 1024).fill(7);

/** What becomes of the first source of a file. */
async function firstOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const item = await fileItem(path, name);
  try {
    for await (const outcome of item.read(undefined)) {
      if ('draft' in outcome) return 'an article';
      throw outcome.error;
    }
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
  return 'nothing';
}

test('an archive may have more bytes than a page', async () => {
  const archive = zipSync({ 'empty.txt': strToU8(' \n'), 'large.bin': [large, { level: 0 }] });
  expect(await firstOf('coverage.zip', archive)).toBe('empty');
  expect(await firstOf('page.html', large)).toBe('too-large');
});

test('a file that only has the name of an archive is bound as a page is', async () => {
  expect(await firstOf('coverage.zip', large)).toBe('too-large');
});
