/**
 * Files become drafts, one file or an archive of many alike.
 *
 * Read are: HTML (.html, .htm, .xhtml), text (.txt and any other text), Markdown (.md, .markdown), PDF with a text layer
 * (.pdf), pages as browsers save them in one file (.mhtml, .mht), .zip archives of these, and the pages of web archives
 * (.warc, .warc.gz).
 */
import type { Draft } from '../draft.js';
import { IngestError } from '../errors.js';
import { extract as extractInThread, type Hint } from '../extraction/index.js';
import type { Origin } from '../file.js';
import { isWarc, warcPages } from './warc.js';
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
  const read = async (content: Uint8Array, file: string, origin: Origin = {}): Promise<FileOutcome> => {
    try {
      return { name: file, draft: await extract(content, { ...origin, name: file, ...(signal && { signal }) }) };
    } catch (error) {
      return { name: file, error: known(error) };
    }
  };
  if (!isZip(bytes) && !isWarc(bytes, name)) {
    yield await read(bytes, name);
    return;
  }
  try {
    if (isWarc(bytes, name)) {
      for await (const page of warcPages(bytes)) {
        signal?.throwIfAborted();
        if ('error' in page) yield page;
        else yield await read(page.bytes, page.name, originOf(page));
      }
      return;
    }
    for await (const member of zipMembers(bytes)) {
      signal?.throwIfAborted();
      const file = `${name}/${member.name}`;
      yield 'error' in member ? { name: file, error: member.error } : await read(member.bytes, file);
    }
  } catch (error) {
    yield { name, error: known(error) };
  }
}

/** A page of a web archive as if it had been fetched now, but for its day. */
function originOf({
  name,
  contentType,
  fetchedAt,
}: {
  name: string;
  contentType: string;
  fetchedAt: Date | null;
}): Origin {
  return { url: name, contentType, ...(fetchedAt && { fetchedAt }) };
}

/** An error of the source; any other is passed on. */
function known(error: unknown): IngestError {
  if (error instanceof IngestError) return error;
  throw error;
}
