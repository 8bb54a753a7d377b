/** Pages by their address, as items of an import. */
import type { Draft } from '../draft.js';
import { extract } from '../extraction/index.js';
import type { Fetcher } from '../fetch/index.js';
import type { ImportItem } from './run.js';

/**
 * Fetches a page and reads it.
 *
 * @throws FetchError, IngestError
 */
export async function draftOfPage(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Draft> {
  const page = await fetcher.fetch(url, { wanted: 'page', signal });
  const { bytes, contentType } = page;
  return extract(bytes, { url: page.url, contentType, ...(signal === undefined ? {} : { signal }) });
}

/** A page that is fetched when it is its turn. */
export function pageItem(url: string, fetcher: Fetcher): ImportItem {
  return {
    name: url,
    key: url,
    async *read(signal) {
      yield { name: url, draft: await draftOfPage(url, fetcher, signal) };
    },
  };
}
