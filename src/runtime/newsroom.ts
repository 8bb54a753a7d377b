/** What server commands work with, over the store and over what brings articles in. */
import type { ArticleFacts, FactName } from '../coverage/article.js';
import type { Importer, ImportOptions, ImportReport, ImportSource, Newsroom } from '../discord/moderation/newsroom.js';
import { extract } from '../ingest/extraction/index.js';
import { FetchError, type Fetcher } from '../ingest/fetch/index.js';
import { isZip } from '../ingest/files/zip.js';
import { sentItem } from '../ingest/import/bytes.js';
import { followLink } from '../ingest/import/links.js';
import { type ImportItem, outcomeOf, runImport } from '../ingest/import/run.js';
import { articleFrom, type Draft, IngestError, missingFacts } from '../ingest/index.js';
import type { ServerStore, Store } from '../store/index.js';

/** Where facts come from that a moderator gave. */
const givenIn = 'Discord';

/** A server's newsroom, acting as one person. */
export function newsroomOf(store: Store, fetcher: Fetcher, server: string, person: string): Newsroom {
  const own = store.server(server, person);
  return { store: own, importer: new ServerImporter(own, fetcher), shared: (code) => store.shared(code) };
}

/** Brings articles into one server's coverage. */
class ServerImporter implements Importer {
  readonly #store: ServerStore;
  readonly #fetcher: Fetcher;

  constructor(store: ServerStore, fetcher: Fetcher) {
    this.#store = store;
    this.#fetcher = fetcher;
  }

  async bring(source: ImportSource, options: ImportOptions): Promise<ImportReport> {
    if (source.kind === 'file' && isZip(source.bytes))
      return this.#bringAll([sentItem(source.bytes, source.name)], options);
    if (source.kind === 'link' || source.kind === 'feed') return this.#bringLinked(source, options);
    return this.#bringDraft(await this.#draftOf(source, options.signal), source, options);
  }

  /** A page's article; of a feed what it announces, when that is asked for. */
  async #bringLinked(source: ImportSource & { kind: 'link' | 'feed' }, options: ImportOptions): Promise<ImportReport> {
    const { url } = source;
    const link = await followLink(url, this.#fetcher, options.signal);
    if (link.kind === 'page') return this.#bringDraft(await link.read(options.signal), source, options);
    if (source.kind === 'feed') return this.#bringAll(link.items, options, link.items.length);
    const { title, items } = link;
    return {
      imported: [],
      failed: [],
      incomplete: [],
      stopped: false,
      announced: { url, title, articles: items.length },
    };
  }

  async #bringDraft(draft: Draft, source: ImportSource, options: ImportOptions): Promise<ImportReport> {
    const missing = requiredOf(draft, options.given);
    if (missing.length === 0) return this.complete(draft, options);
    return { imported: [], failed: [], incomplete: [{ item: nameOf(source), draft, missing }], stopped: false };
  }

  async complete(draft: Draft, { given, collection }: ImportOptions): Promise<ImportReport> {
    const article = articleFrom(draft, given, givenIn);
    const added = await this.#store.articles.add([article], collection === undefined ? {} : { collection });
    const imported = { id: article.id, outcome: outcomeOf(article.id, added), leftOut: draft.furniture.length };
    return { imported: [imported], failed: [], incomplete: [], stopped: false };
  }

  /** The articles of an archive or a feed: what can be used comes in, the rest is told. */
  async #bringAll(items: readonly ImportItem[], options: ImportOptions, total?: number): Promise<ImportReport> {
    const { given, collection, signal, onProgress } = options;
    const { imported, failed, stopped } = await runImport(items, {
      ...{ given, givenIn, signal, onProgress, ...(total === undefined ? {} : { total }) },
      add: (articles) => this.#store.articles.add(articles, collection === undefined ? {} : { collection }),
      isKnown: (error) => error instanceof IngestError || error instanceof FetchError,
    });
    return { imported, failed, incomplete: [], stopped };
  }

  #draftOf(source: ImportSource & { kind: 'file' | 'paste' }, signal: AbortSignal | undefined): Promise<Draft> {
    const stoppable = signal === undefined ? {} : { signal };
    switch (source.kind) {
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
    case 'feed':
      return source.url;
    case 'file':
      return source.name;
    case 'paste':
      return source.headline;
  }
}
