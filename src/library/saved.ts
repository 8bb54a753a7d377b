/**
 * What has been worked out about a large library, kept in a file of the home folder so that a start need not do it again.
 * The file is never needed: one that is missing, damaged, or written by other code is as good as none.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../coverage/article.js';
import { Segment } from '../search/index.js';
import type { SegmentData } from '../search/segment.js';
import { makeFolders } from '../store/folders.js';
import { beyond, nothingPrepared, prepare, together, type Prepared, type PreparedArticle } from './prepared.js';

/** The file in a home folder. */
export function savedFile(home: string): string {
  return join(home, 'library.index');
}

/** Why a file could not be used or written, for the log. */
export class SavedLibraryError extends Error {
  override readonly name = 'SavedLibraryError';
}

interface Content {
  articles: [string, PreparedArticle][];
  segments: SegmentData[];
}

/** The file begins with two SHA-256 digests: of the code that made it and of what follows. */
const digestLength = 32;

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Folders whose code decides what is saved. */
const decidingFolders = ['language', 'reading', 'search', 'library'];

let ownDigest: Promise<Buffer> | undefined;

/** {@link readCodeDigest}, read once: this process goes on with the code it began with. */
function codeDigest(): Promise<Buffer> {
  return (ownDigest ??= readCodeDigest());
}

/** A digest of that code, so that a new version of On Record never uses what an older one worked out. */
async function readCodeDigest(): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const folder of decidingFolders) {
    const url = new URL(`../${folder}/`, import.meta.url);
    const entries = await readdir(url, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.(?:js|ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function readContent(file: string): Promise<Content | undefined> {
  const bytes = await readFile(file);
  if (bytes.length < 2 * digestLength) throw new SavedLibraryError('it is cut short');
  const payload = bytes.subarray(2 * digestLength);
  if (!bytes.subarray(0, digestLength).equals(await codeDigest())) return undefined;
  if (!bytes.subarray(digestLength, 2 * digestLength).equals(digest(payload))) {
    throw new SavedLibraryError('its content is damaged');
  }
  return deserialize(payload) as Content;
}

/**
 * What an earlier start saved.
 *
 * @param file Where it was saved.
 * @returns undefined when nothing was saved, or by other code.
 * @throws {SavedLibraryError} When the file is damaged or cannot be read.
 */
async function loadPrepared(file: string): Promise<Prepared | undefined> {
  try {
    const content = await readContent(file);
    if (content === undefined) return undefined;
    return { articles: new Map(content.articles), segments: content.segments.map((data) => Segment.load(data)) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new SavedLibraryError(`${file} is not used`, { cause: error });
  }
}

/**
 * Saves for the next start. Written beside and then put in place, so that a crash leaves the old file or the new one.
 *
 * @throws {SavedLibraryError} When the folder cannot be written.
 */
async function savePrepared(file: string, { articles, segments }: Prepared): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await makeFolders(dirname(file));
    const content: Content = { articles: [...articles], segments: segments.map((segment) => segment.data()) };
    const payload = serialize(content);
    await writeFile(beside, Buffer.concat([await codeDigest(), digest(payload), payload]));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new SavedLibraryError(`${file} cannot be written`, { cause: error });
  }
}

/** Where what is worked out about some articles is saved. */
export interface SavedPlace {
  file: string;
  /** Fewer new articles than this are prepared about as fast as they are loaded, and are not saved. */
  least: number;
}

/** Where the work on the host's own library is saved. */
export function savedInHome(home: string): SavedPlace {
  return { file: savedFile(home), least: 100 };
}

/** Where the work on a server's own articles is saved. Its first question waits for them, so few are worth it. */
export function savedForServer(home: string, server: string): SavedPlace {
  return { file: join(home, 'libraries', `${server}.index`), least: 5 };
}

/**
 * Prepares articles with what is saved, and saves when much was new.
 *
 * @param articles Each id once.
 * @param previous What is prepared already and is not saved again.
 * @param onUnsaved Told what was wrong with the file; the articles are prepared all the same.
 */
export async function prepareSaved(
  articles: readonly Article[],
  { file, least }: SavedPlace,
  previous: Prepared = nothingPrepared,
  onUnsaved: (error: SavedLibraryError) => void = () => undefined,
): Promise<Prepared> {
  const fresh = articles.filter(({ id }) => !previous.articles.has(id));
  if (fresh.length < least) return prepare(articles, previous);
  const report = (error: unknown) => {
    if (!(error instanceof SavedLibraryError)) throw error;
    onUnsaved(error);
    return undefined;
  };
  const saved = (await loadPrepared(file).catch(report)) ?? nothingPrepared;
  const prepared = await prepare(articles, together(previous, saved));
  const own = beyond(prepared, previous);
  const known = [...own.articles].filter(
    ([id, { fingerprint }]) => saved.articles.get(id)?.fingerprint === fingerprint,
  );
  // What was removed from the coverage does not stay behind in a file.
  const gone = [...saved.articles.keys()].some((id) => !own.articles.has(id));
  if (gone || own.articles.size - known.length >= least) await savePrepared(file, own).catch(report);
  return prepared;
}
