/** What server commands work with, over the store and over what brings articles in. */
import type { Article, ArticleFacts, FactName } from '../coverage/article.js';
import type {
  Importer,
  ImportOptions,
  ImportReport,
  ImportSource,
  Imported,
  Newsroom,
} from '../discord/moderation/newsroom.js';
import { extract } from '../ingest/extraction/index.js';
import { articleFrom, type Draft, missingFacts } from '../ingest/index.js';
import type { Added, ServerStore, Store } from '../store/index.js';

/** Where facts come from that a moderator gave. */
const givenIn = 'Discord';

/** A page as it was fetched. */
export interface FetchedPage {
  /** After redirects. */
  url: string;
  bytes: Uint8Array;
  contentType: string;
}

/** Fetches a page as a guest should: never inward, by robots.txt, within limits. */
export type FetchPage = (url: string, signal: AbortSignal | undefined) => Promise<FetchedPage>;

/** A server's newsroom, acting as one person. */
export function newsroomOf(store: Store, fetchPage: FetchPage, server: string, person: string): Newsroom {
  const own = store.server(server, person);
  return { store: own, importer: new ServerImporter(own, fetchPage), shared: (code) => store.shared(code) };
}

/** Brings articles into one server's coverage. */
class ServerImporter implements Importer {
  readonly #store: ServerStore;
  readonly #fetchPage: FetchPage;

  constructor(store: ServerStore, fetchPage: FetchPage) {
    this.#store = store;
    this.#fetchPage = fetchPage;
  }

  async bring(source: ImportSource, options: ImportOptions): Promise<ImportReport> {
    const draft = await this.#draftOf(source, options.signal);
    const missing = requiredOf(draft, options.given);
    if (missing.length === 0) return this.complete(draft, options);
    return { imported: [], failed: [], incomplete: [{ item: nameOf(source), draft, missing }], stopped: false };
  }

  async complete(draft: Draft, { given, collection }: ImportOptions): Promise<ImportReport> {
    const article = articleFrom(draft, given, givenIn);
    const added = await this.#store.articles.add([article], collection === undefined ? {} : { collection });
    const imported = { id: article.id, outcome: outcomeOf(article, added), leftOut: draft.furniture.length };
    return { imported: [imported], failed: [], incomplete: [], stopped: false };
  }

  async #draftOf(source: ImportSource, signal: AbortSignal | undefined): Promise<Draft> {
    const stoppable = signal === undefined ? {} : { signal };
    switch (source.kind) {
      case 'link': {
        const { bytes, url, contentType } = await this.#fetchPage(source.url, signal);
        return extract(bytes, { url, contentType, ...stoppable });
      }
      case 'file':
        return extract(source.bytes, { name: source.name, ...stoppable });
      case 'paste':
        return extract(new TextEncoder().encode(source.text), { name: 'paste.txt', ...stoppable });
    }
  }
}

/** The facts that neither the source nor the person says, without the day: an article can do without one. */
function requiredOf(draft: Draft, given: Partial<ArticleFacts>): FactName[] {
  const known = { ...draft.facts, ...given };
  return missingFacts({ facts: known }).filter((fact) => fact !== 'published');
}

function nameOf(source: ImportSource): string {
  switch (source.kind) {
    case 'link':
      return source.url;
    case 'file':
      return source.name;
    case 'paste':
      return source.headline;
  }
}

function outcomeOf({ id }: Article, { added, updated, duplicateOf }: Added): Imported['outcome'] {
  if (added.includes(id)) return 'added';
  if (updated.some((each) => each.id === id)) return 'updated';
  return duplicateOf.some((each) => each.id === id) ? 'further-place' : 'present';
}
