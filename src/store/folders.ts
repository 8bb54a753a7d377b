import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Creates a folder and those it lies in. Not `mkdir` with `recursive`: Node 20's never returns where a folder's parent exists and
 * yet refuses it as missing, as `/proc` does.
 *
 * @param path - absolute
 * @throws the file system's error when one cannot be created
 */
export async function makeFolders(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  const parent = dirname(path);
  if (found === undefined && parent !== path) await makeFolders(parent);
  try {
    await mkdir(path);
  } catch (error) {
    // Two commands may begin at the same moment.
    const now = await stat(path).catch(() => undefined);
    if (now?.isDirectory() !== true) throw error;
  }
}
