/**
 * Files become drafts, one file or an archive of many alike.
 *
 * Read are: HTML (.html, .htm, .xhtml), text (.txt and any other text), Markdown (.md, .markdown), PDF with a text layer
 * (.pdf), pages as browsers save them in one file (.mhtml, .mht), and .zip archives of these. WARC is not read.
 */
import type { Draft } from '../draft.js';
import { IngestError } from '../errors.js';
import { extract as extractInThread, type Hint } from '../extraction/index.js';
import { isZip, zipMembers } from './zip.js';

/** What one file gave: a draft, or why it gave none. */
export type FileOutcome = { name: string; draft: Draft } | { name: string; error: IngestError };

export interface FileOptions {
  /** Stops the work; what is under way is given up. */
  signal?: AbortSignal;
  /** Reads one source; by default in a thread of its own. */
  extract?: (bytes: Uint8Array, hint: Hint) => Promise<Draft>;
}

/**
 * Reads a file: one article, or each file of an archive. What is wrong with one file of an archive concerns that one only.
 * @param name the file's; those of an archive are `archive.zip/folder/page.html`
 * @returns outcomes in the order of the archive; one, when the file is none
 * @throws the signal's reason; anything that is no IngestError is a defect of ours
 */
export async function* articlesFromFile(
  bytes: Uint8Array,
  name: string,
  { signal, extract = extractInThread }: FileOptions = {},
): AsyncGenerator<FileOutcome> {
  const read = async (content: Uint8Array, file: string): Promise<FileOutcome> => {
    try {
      return { name: file, draft: await extract(content, signal ? { name: file, signal } : { name: file }) };
    } catch (error) {
      return { name: file, error: known(error) };
    }
  };
  if (!isZip(bytes)) {
    yield await read(bytes, name);
    return;
  }
  try {
    for await (const member of zipMembers(bytes)) {
      signal?.throwIfAborted();
      const file = `${name}/${member.name}`;
      yield 'error' in member ? { name: file, error: member.error } : await read(member.bytes, file);
    }
  } catch (error) {
    yield { name, error: known(error) };
  }
}

/** An error of the source; any other is passed on. */
function known(error: unknown): IngestError {
  if (error instanceof IngestError) return error;
  throw error;
}
