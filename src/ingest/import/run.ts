/**
 * Imports many: each item is read, what is whole goes into the store in batches as it comes, and one bad item costs no other anything.
 * The command line and the moderators' commands import with this.
 */
import type { Article, ArticleFacts } from '../../coverage/article.js';
import { articleFrom } from '../article.js';
import type { Draft } from '../draft.js';
import type { Journal } from './journal.js';

/** What was made of a file or page: a draft, or why there is none. */
export type ItemOutcome = { name: string; draft: Draft } | { name: string; error: unknown };

/** A file, a page, or an archive of several. */
export interface ImportItem {
  /** Names it in the report: a path, an address. */
  name: string;
  /** The same for the same content at the same place, so that an import that was cut short need not read it again. */
  key: string;
  read(signal: AbortSignal | undefined): AsyncIterable<ItemOutcome>;
}

/** How far an import has come. */
export interface ImportProgress {
  /** Files and pages that are done, well or not. */
  done: number;
  /** Items known so far; null while they are being counted. */
  total: number | null;
  failed: number;
}

/** What the store made of a batch: ids, each in one list. */
export interface Stored {
  added: readonly string[];
  present: readonly string[];
  updated: readonly { id: string }[];
  duplicateOf: readonly { id: string }[];
}

export interface ImportOptions {
  /** Takes a batch into the store, all of it or none. What it took is on the disk when it resolves. */
  add: (articles: readonly Article[]) => Promise<Stored>;
  /** Facts that win over what the items say, and where they were given. */
  given?: Partial<ArticleFacts>;
  givenIn?: string;
  /** Remembers what is done. */
  journal?: Journal;
  /** How many items there are, where that is known. */
  total?: number;
  /** Stops the import; what is in hand is still taken in. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Whether an error is about the item. Any other ends the import. */
  isKnown: (error: unknown) => boolean;
}

/** What became of an import. */
export interface ImportSummary {
  /** Articles in the order they came in, with what became of each and how many lines were left out of it. */
  imported: { name: string; id: string; outcome: 'added' | 'present' | 'updated' | 'further-place'; leftOut: number }[];
  failed: { name: string; error: unknown }[];
  /** Items that an earlier import had done already. */
  skipped: number;
  /** Whether it was stopped before its end. */
  stopped: boolean;
}

/** Items that are read at once: reading waits for the network or for another thread. */
const atOnce = 4;

/** Articles that are stored at once. A crash costs at most so much work, and nothing that was told as done. */
const batchSize = 20;

/**
 * Imports items.
 *
 * @param items - an iterable whose own failure ends the import
 * @returns once everything that was read is in the store
 */
export async function runImport(
  items: AsyncIterable<ImportItem> | Iterable<ImportItem>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const run = new ImportRun(options);
  const queue = (async function* () {
    yield* items;
  })();
  const worker = async (): Promise<void> => {
    for (;;) {
      if (options.signal?.aborted === true) return;
      const next = await queue.next();
      if (next.done === true) return;
      await run.take(next.value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return run.end();
}

/** An import under way. */
class ImportRun {
  readonly #options: ImportOptions;
  readonly #summary: ImportSummary = { imported: [], failed: [], skipped: 0, stopped: false };
  #done = 0;
  /** What is to be stored next, and the items that are done with it. */
  #batch: { name: string; article: Article; leftOut: number }[] = [];
  #keys: string[] = [];
  /** One batch at a time, in order. */
  #storing: Promise<void> = Promise.resolve();

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  async take(item: ImportItem): Promise<void> {
    const { journal, signal } = this.#options;
    if (journal?.isDone(item.key) === true) {
      this.#summary.skipped += 1;
      this.#done += 1;
      this.#tell();
      return;
    }
    let whole = true;
    try {
      for await (const outcome of item.read(signal)) whole = this.#keep(outcome) && whole;
    } catch (error) {
      if (signal?.aborted === true) return;
      this.#fail(item.name, error);
      whole = false;
    }
    // What failed is tried again by the next import.
    if (whole) this.#keys.push(item.key);
    if (this.#batch.length >= batchSize) await this.#store();
  }

  async end(): Promise<ImportSummary> {
    await this.#store();
    this.#summary.stopped = this.#options.signal?.aborted === true;
    await this.#options.journal?.end(!this.#summary.stopped);
    return this.#summary;
  }

  /** @returns whether there is an article */
  #keep(outcome: ItemOutcome): boolean {
    const { given = {}, givenIn } = this.#options;
    if ('error' in outcome) return this.#fail(outcome.name, outcome.error);
    try {
      const article = articleFrom(outcome.draft, given, givenIn);
      this.#batch.push({ name: outcome.name, article, leftOut: outcome.draft.furniture.length });
      this.#done += 1;
      this.#tell();
      return true;
    } catch (error) {
      return this.#fail(outcome.name, error);
    }
  }

  #fail(name: string, error: unknown): false {
    if (!this.#options.isKnown(error)) throw error;
    this.#summary.failed.push({ name, error });
    this.#done += 1;
    this.#tell();
    return false;
  }

  #store(): Promise<void> {
    const batch = this.#batch;
    const keys = this.#keys;
    this.#batch = [];
    this.#keys = [];
    this.#storing = this.#storing.then(() => this.#storeBatch(batch, keys));
    return this.#storing;
  }

  async #storeBatch(batch: { name: string; article: Article; leftOut: number }[], keys: string[]): Promise<void> {
    const articles = [...new Map(batch.map(({ article }) => [article.id, article])).values()];
    const stored = articles.length === 0 ? null : await this.#options.add(articles);
    for (const { name, article, leftOut } of batch) {
      this.#summary.imported.push({ name, id: article.id, outcome: outcomeOf(article.id, stored!), leftOut });
    }
    // Only now: an item is done when its articles are on the disk.
    await this.#options.journal?.done(keys);
  }

  #tell(): void {
    const { onProgress, total } = this.#options;
    onProgress?.({ done: this.#done, total: total ?? null, failed: this.#summary.failed.length });
  }
}

/** What the store made of an article that it was given. */
export function outcomeOf(
  id: string,
  { added, updated, duplicateOf }: Stored,
): ImportSummary['imported'][number]['outcome'] {
  if (added.includes(id)) return 'added';
  if (updated.some((each) => each.id === id)) return 'updated';
  return duplicateOf.some((each) => each.id === id) ? 'further-place' : 'present';
}
