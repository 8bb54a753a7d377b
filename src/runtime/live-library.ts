/** The library of a running bot, kept in step with the store: what the command line imports is answered from a moment later. */
import type { Logger } from 'pino';
import type { Article } from '../coverage/article.js';
import { prepareAnswers } from '../answers/index.js';
import { withBuiltIn } from './coverage.js';
import { type BuildOptions, Library } from '../library/index.js';
import { hostServer, type Store } from '../store/index.js';

/** How often the store is asked whether somebody wrote. Asking takes microseconds. Milliseconds. */
const interval = 1_000;

type SavedIn = Pick<BuildOptions, 'home' | 'onUnsaved'>;

export class LiveLibrary {
  readonly #store: Store;
  #current: Library;
  #version: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #refreshing: Promise<boolean> | undefined;

  private constructor(store: Store, current: Library, version: string | undefined) {
    this.#store = store;
    this.#current = current;
    this.#version = version;
  }

  /**
   * Builds the library of the built-in articles and the store's.
   *
   * @param saved - the folder where the work on a large library is saved for the next start, and whom to tell when it cannot
   * @throws StoreError when the store cannot be read
   */
  static async open(store: Store, saved: SavedIn = {}): Promise<LiveLibrary> {
    // The version first: what is written while the articles are read is then seen as a change.
    const version = (await store.versions()).get(hostServer);
    return new LiveLibrary(store, await ready(await Library.build(await articlesOf(store), saved)), version);
  }

  /** The library as it is now. A library never changes: a question is answered from the one it began with. */
  get current(): Library {
    return this.#current;
  }

  /**
   * Builds the library anew when the store has changed.
   *
   * @returns whether it had
   */
  refresh(): Promise<boolean> {
    // One at a time: a library that takes longer to build than the interval must not be built twice at once.
    this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  /** Keeps the library in step until {@link unfollow}. A failure is logged and the library stays as it is. */
  follow(logger: Logger): void {
    this.#timer ??= setInterval(() => {
      this.refresh().then(
        (changed) => changed && logger.info({ articles: this.#current.articles.length }, 'Coverage changed'),
        (error: unknown) =>
          logger.error({ err: error }, 'The store could not be read; answering from what was read before'),
      );
    }, interval);
    this.#timer.unref();
  }

  /** Stops following, and waits for what is being read. */
  async unfollow(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#refreshing?.catch(() => undefined);
  }

  async #refresh(): Promise<boolean> {
    const version = (await this.#store.versions()).get(hostServer);
    if (version === this.#version) return false;
    this.#current = await ready(await Library.build(await articlesOf(this.#store), { previous: this.#current }));
    this.#version = version;
    return true;
  }
}

async function articlesOf(store: Store): Promise<Article[]> {
  const { articles } = await store.server(hostServer).articles.coverage();
  return withBuiltIn(articles);
}

/** A library that answers its first question as fast as any other. */
async function ready(library: Library): Promise<Library> {
  await prepareAnswers(library);
  return library;
}
