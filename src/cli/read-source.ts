/** A file of the command line to a draft, or a sentence about why not. */
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { checkSize, extract, IngestError, type Draft } from '../ingest/index.js';
import { Refusal } from '../runtime/failure.js';
import type { CliText } from '../text/index.js';

/**
 * Reads a file as an article, in a thread that can be killed.
 *
 * @param path - as given on the command line
 * @param folder - the working folder
 * @throws Refusal with one sentence when it cannot be taken in
 */
export async function readSource(path: string, folder: string, { failure }: CliText): Promise<Draft> {
  const refusal = (sentence: string): Refusal => new Refusal([failure.file(path, sentence)]);
  try {
    const bytes = await readRegularFile(resolve(folder, path));
    return await extract(bytes, { name: basename(path) });
  } catch (error) {
    if (error instanceof IngestError) throw refusal(failure.ingest(error.code, error.details));
    switch (error instanceof Error && 'code' in error ? error.code : undefined) {
      case 'ENOENT':
      case 'ENOTDIR':
      case 'ENAMETOOLONG':
        throw refusal(failure.fileMissing);
      case 'EISDIR':
        throw refusal(failure.fileIsFolder);
      case 'ENXIO':
      case 'ENODEV':
      case notRegular:
        throw refusal(failure.fileIsNoFile);
      case 'EACCES':
      case 'EPERM':
      case 'EIO':
      case 'ELOOP':
      case 'ERR_INVALID_ARG_VALUE':
        throw refusal(failure.fileUnreadable);
      default:
        throw error;
    }
  }
}

const notRegular = 'NOT_A_REGULAR_FILE';

/** @throws IngestError when it is too large or empty, before its bytes are read */
async function readRegularFile(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  // A pipe or a device may never end.
  if (!found.isFile()) throw Object.assign(new Error(path), { code: notRegular });
  checkSize(found.size);
  return readFile(path);
}
