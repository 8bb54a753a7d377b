/** What server commands work with: one server's part of the store, under the name of one person, and what brings articles in. */
import type { ArticleFacts, FactName } from '../../coverage/article.js';
import type { Draft } from '../../ingest/index.js';
import type { ServerStore, SharedCollection } from '../../store/index.js';

/** Where coverage is brought in from. */
export type ImportSource =
  /** A page. What announces articles instead (a feed, a sitemap, a list of addresses) is told, and not brought in. */
  | { kind: 'link'; url: string }
  /** Every article that a feed, a sitemap or a list of addresses announces now. */
  | { kind: 'feed'; url: string }
  /** A file, perhaps a zip of many. */
  | { kind: 'file'; name: string; bytes: Uint8Array }
  /** Text that somebody pasted, below the headline that they gave. */
  | { kind: 'paste'; headline: string; text: string };

/** How far an import has come. */
export interface ImportProgress {
  /** Items that are done, well or not. */
  done: number;
  /** Items known so far; null while they are still being counted. */
  total: number | null;
  failed: number;
}

/** An article that came in. */
export interface Imported {
  id: string;
  /** What became of it. */
  outcome: 'added' | 'present' | 'updated' | 'further-place';
  /** How many lines were left out as no part of the article. */
  leftOut: number;
}

/** An item that did not come in. */
export interface NotImported {
  /** Of the file, or the address. */
  name: string;
  /** An error with a code that `src/text` words. */
  error: unknown;
}

/** What an import did. */
export interface ImportReport {
  imported: readonly Imported[];
  failed: readonly NotImported[];
  /** What is whole but for facts that a person has to give. At most one when one page or text was brought in. */
  incomplete: readonly { item: string; draft: Draft; missing: readonly FactName[] }[];
  /** Somebody stopped it before it had come to its end. */
  stopped: boolean;
  /** A link that is no page but announces articles: nothing was brought in. */
  announced?: Announced;
}

/** What a feed, a sitemap or a list of addresses announces. */
export interface Announced {
  url: string;
  /** Its own title, where it has one. */
  title: string | null;
  /** How many articles. */
  articles: number;
}

export interface ImportOptions {
  /** Facts that win over what the source says. */
  given: Partial<ArticleFacts>;
  /** Id of the collection; the server's main one unless told. */
  collection?: string;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

/** Brings coverage in, as `on-record import` does. */
export interface Importer {
  /**
   * @throws an error with a code that `src/text` words, when the source as a whole cannot be read
   */
  bring(source: ImportSource, options: ImportOptions): Promise<ImportReport>;
  /** A draft that lacked facts, with the facts that a person gave. */
  complete(draft: Draft, options: ImportOptions): Promise<ImportReport>;
}

export interface Newsroom {
  store: ServerStore;
  importer: Importer;
  /** The collection of another server that a code opens; undefined when no such code holds. */
  shared(code: string): Promise<SharedCollection | undefined>;
}
