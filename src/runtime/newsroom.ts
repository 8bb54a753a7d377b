/** What server commands work with, over the store and over what brings articles in. */
import { FormatError } from '../coverage/format.js';
import type { ArticleFacts, FactName } from '../coverage/article.js';
import type { Importer, ImportOptions, ImportReport, ImportSource, Newsroom } from '../discord/moderation/newsroom.js';
import { extract } from '../ingest/extraction/index.js';
import type { Fetcher } from '../ingest/fetch/index.js';
import { isZip } from '../ingest/files/zip.js';
import { sentItem } from '../ingest/import/bytes.js';
import { draftOfPage } from '../ingest/import/links.js';
import { outcomeOf, runImport } from '../ingest/import/run.js';
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
    if (source.kind === 'file' && isZip(source.bytes)) return this.#bringAll(source, options);
    const draft = await this.#draftOf(source, options.signal);
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

  /** The articles of an archive: what can be used comes in, the rest is told. */
  async #bringAll({ bytes, name }: { bytes: Uint8Array; name: string }, options: ImportOptions): Promise<ImportReport> {
    const { given, collection, signal, onProgress } = options;
    const { imported, failed, stopped } = await runImport([sentItem(bytes, name)], {
      ...{ given, givenIn, signal, onProgress },
      add: (articles) => this.#store.articles.add(articles, collection === undefined ? {} : { collection }),
      isKnown: (error) => error instanceof IngestError || error instanceof FormatError,
    });
    return { imported, failed, incomplete: [], stopped };
  }

  async #draftOf(source: ImportSource, signal: AbortSignal | undefined): Promise<Draft> {
    const stoppable = signal === undefined ? {} : { signal };
    switch (source.kind) {
      case 'link':
        return draftOfPage(source.url, this.#fetcher, signal);
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
