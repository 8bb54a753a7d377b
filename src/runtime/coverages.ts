/**
 * Which coverage is asked where: each server its own, in direct messages what the reader chose. Libraries are built when they are first
 * asked for, kept in step with the store, and dropped when others need the room.
 */
import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { prepareAnswers } from '../answers/index.js';
import { withoutRetoldArticles } from '../coverage/accounts.js';
import type { Article } from '../coverage/article.js';
import type { Asked } from '../discord/index.js';
import { builtInArticles, Library, savedForServer, savedInHome } from '../library/index.js';
import { hostServer, type ServerCoverage, type Store } from '../store/index.js';
import { LiveLibrary } from './live-library.js';

/** Characters of articles that libraries of servers may hold together. What that comes to in memory: `npm run bench -- servers`. */
const roomForText = 2_500_000;

interface ServerLibrary {
  live: LiveLibrary;
  /** The servers whose coverage or settings it is made of. */
  madeOf: Set<string>;
  /**
   * Servers that changed since the building of it began. Which servers it is made of is known only once it is built, so a change of one
   * of them could otherwise be missed: a code that is withdrawn at that moment would hold on.
   */
  changedMeanwhile: Set<string>;
  /** Characters of its own articles. */
  characters: number;
}

/** What a library is made of beside the host's. */
interface Own {
  articles: Article[];
  /** Earlier versions of these, which citations still open. */
  former: Article[];
  /** Id of a further place to id of the article whose text it carries. */
  sameAs: Map<string, string>;
}

export interface CoveragesOptions {
  /** The folder where the work on libraries is saved for the next start. */
  home: string;
  logger: Logger;
  /** Characters that libraries may hold together; {@link roomForText} unless told. */
  room?: number;
}

export class Coverages {
  readonly #store: Store;
  readonly #home: string;
  readonly #logger: Logger;
  readonly #room: number;
  readonly #host: LiveLibrary;
  /** Earlier versions and further places of the host's articles. */
  #hostBeside: Pick<ServerCoverage, 'former' | 'sameAs'> = { former: [], sameAs: new Map() };
  /** By the ids of the servers they are of; the one not asked for the longest time first. */
  readonly #libraries = new Map<string, ServerLibrary>();
  #known: ReadonlySet<string> = new Set();
  #unfollow: () => Promise<void> = () => Promise.resolve();

  private constructor(store: Store, { home, logger, room = roomForText }: CoveragesOptions) {
    this.#store = store;
    this.#home = home;
    this.#logger = logger;
    this.#room = room;
    this.#host = this.#live((previous) => this.#buildHost(previous));
  }

  /**
   * Builds the library of the built-in articles and the host's; those of servers are built when they are asked for.
   *
   * @throws StoreError when the store cannot be read
   */
  static async open(store: Store, options: CoveragesOptions): Promise<Coverages> {
    const coverages = new Coverages(store, options);
    // Followed first: what is written while the articles are read is then seen as a change.
    coverages.#unfollow = store.watch({
      onChange: (servers, gone) => coverages.#changed(servers, gone),
      onFailure: (error) =>
        options.logger.error({ err: error }, 'The store could not be read; answering from what was read before'),
    });
    try {
      coverages.#known = new Set((await store.versions()).keys());
      await coverages.#host.fresh();
      return coverages;
    } catch (error) {
      await coverages.close();
      throw error;
    }
  }

  /** The built-in coverage and the host's, as it was last built. */
  get host(): Library {
    return this.#host.current!;
  }

  /** The library that a question is asked of. */
  libraryFor(asked: Asked): Promise<Library> {
    return 'server' in asked ? this.ofServer(asked.server) : this.ofServers(asked.servers);
  }

  /** A server's library: the built-in coverage where its settings say so, its collections in use, and those shared with it. */
  ofServer(server: string): Promise<Library> {
    // Nobody set or added anything there.
    if (!this.#known.has(server)) return this.#host.fresh();
    return this.#asked(server, (library, previous) => this.#buildServer(server, library, previous));
  }

  /** The built-in coverage and that of some servers together, for a reader who may ask all of them. */
  ofServers(servers: readonly string[]): Promise<Library> {
    const ids = [...new Set(servers)].sort();
    if (ids.length === 0) return this.#host.fresh();
    return this.#asked(ids.join('+'), (library, previous) => this.#buildTogether(ids, library, previous));
  }

  /** Stops following the store, and waits for what is being built. */
  async close(): Promise<void> {
    await this.#unfollow();
    for (const { live } of this.#libraries.values()) await live.settled();
    await this.#host.settled();
  }

  async #asked(
    key: string,
    build: (library: ServerLibrary, previous: Library | undefined) => Promise<Library>,
  ): Promise<Library> {
    let library = this.#libraries.get(key);
    if (library === undefined) {
      const made: ServerLibrary = {
        live: this.#live(async (previous) => {
          made.changedMeanwhile = new Set();
          const built = await build(made, previous);
          if ([...made.madeOf].some((server) => made.changedMeanwhile.has(server))) made.live.changed();
          return built;
        }),
        madeOf: new Set(),
        changedMeanwhile: new Set(),
        characters: 0,
      };
      library = made;
    }
    // The last in the map is the one that was asked last.
    this.#libraries.delete(key);
    this.#libraries.set(key, library);
    const asked = await library.live.fresh();
    this.#makeRoom(key);
    return asked;
  }

  /** Drops the libraries not asked for the longest time until the others fit. */
  #makeRoom(keep: string): void {
    let held = [...this.#libraries.values()].reduce((sum, { characters }) => sum + characters, 0);
    for (const [key, { characters }] of this.#libraries) {
      if (held <= this.#room) return;
      if (key === keep) continue;
      this.#libraries.delete(key);
      held -= characters;
    }
  }

  #changed(servers: ReadonlySet<string>, gone: ReadonlySet<string>): void {
    this.#known = new Set([...this.#known, ...servers].filter((server) => !gone.has(server)));
    for (const server of gone) this.#forget(server);
    if (servers.has(hostServer)) {
      this.#host.changed();
      this.#rebuild(this.#host);
    }
    for (const { live, madeOf, changedMeanwhile } of this.#libraries.values()) {
      for (const server of servers) changedMeanwhile.add(server);
      if (![...servers].some((server) => madeOf.has(server))) continue;
      live.changed();
      this.#rebuild(live);
    }
    this.#logger.debug({ servers: servers.size }, 'Coverage changed');
  }

  /** Nothing of a server that was deleted stays behind, not even what was worked out about it. */
  #forget(server: string): void {
    this.#libraries.delete(server);
    rm(savedForServer(this.#home, server).file, { force: true }).catch((error: unknown) =>
      this.#logger.error({ err: error, server }, 'The saved index of a deleted server could not be deleted'),
    );
  }

  /** Begins to build a library anew, so that the next question waits less. */
  #rebuild(live: LiveLibrary): void {
    live.fresh().catch((error: unknown) => this.#logger.error({ err: error }, 'A library could not be built'));
  }

  #live(build: (previous: Library | undefined) => Promise<Library>): LiveLibrary {
    return new LiveLibrary(
      async (previous) => {
        const library = await build(previous);
        await prepareAnswers(library);
        return library;
      },
      (error) => this.#logger.error({ err: error }, 'The store could not be read; answering from what was read before'),
    );
  }

  async #buildHost(previous: Library | undefined): Promise<Library> {
    const [builtIn, { articles, former, sameAs }] = await Promise.all([
      builtInArticles(),
      this.#store.server(hostServer).articles.coverage(),
    ]);
    this.#hostBeside = { former, sameAs };
    return Library.build(withoutRetoldArticles([...builtIn, ...articles]), {
      ...this.#hostBeside,
      ...(previous === undefined ? { saved: savedInHome(this.#home) } : { previous }),
      onUnsaved: (error) => this.#unsaved(error),
    });
  }

  async #buildServer(server: string, library: ServerLibrary, previous: Library | undefined): Promise<Library> {
    const madeOf = new Set([server]);
    library.madeOf = madeOf;
    const repository = this.#store.server(server);
    const { builtIn, speakerConfidence } = await repository.settings.get();
    const own = await this.#articlesOf(server, madeOf);
    return this.#build(library, own, { builtIn, leastConfidence: speakerConfidence ?? 0 }, previous, server);
  }

  async #buildTogether(
    servers: readonly string[],
    library: ServerLibrary,
    previous: Library | undefined,
  ): Promise<Library> {
    const madeOf = new Set(servers);
    library.madeOf = madeOf;
    const own: Own = { articles: [], former: [], sameAs: new Map() };
    for (const server of servers) join(own, await this.#articlesOf(server, madeOf));
    return this.#build(library, own, { builtIn: true, leastConfidence: 0 }, previous);
  }

  /** A server's own articles and those of the collections shared with it. */
  async #articlesOf(server: string, madeOf: Set<string>): Promise<Own> {
    const repository = this.#store.server(server);
    const coverage = await repository.articles.coverage();
    const own: Own = {
      articles: [...coverage.articles],
      former: [...coverage.former],
      sameAs: new Map(coverage.sameAs),
    };
    for (const { code } of await repository.sharing.used()) {
      const collection = await this.#store.shared(code);
      if (collection === undefined) continue;
      madeOf.add(collection.server);
      join(own, collection.coverage);
    }
    return own;
  }

  async #build(
    library: ServerLibrary,
    own: Own,
    { builtIn, leastConfidence }: { builtIn: boolean; leastConfidence: number },
    previous: Library | undefined,
    server?: string,
  ): Promise<Library> {
    const host = await this.#host.fresh();
    if (builtIn) library.madeOf.add(hostServer);
    library.characters = own.articles.reduce((sum, { paragraphs }) => sum + charactersOf(paragraphs), 0);
    if (own.articles.length === 0 && builtIn && leastConfidence === 0) return host;
    const articles = withoutRetoldArticles([...(builtIn ? host.articles : []), ...own.articles]);
    return Library.build(articles, {
      previous: previous ?? host,
      leastConfidence,
      former: [...(builtIn ? this.#hostBeside.former : []), ...own.former],
      sameAs: new Map([...(builtIn ? this.#hostBeside.sameAs : []), ...own.sameAs]),
      // Saved when it is built from nothing: later it differs by a few articles.
      ...(server === undefined || previous !== undefined ? {} : { saved: savedForServer(this.#home, server) }),
      onUnsaved: (error) => this.#unsaved(error),
    });
  }

  #unsaved(error: unknown): void {
    this.#logger.warn({ err: error }, 'A saved index is not used; it is built anew');
  }
}

/** Adds what another server has. */
function join(own: Own, { articles, former, sameAs }: ServerCoverage): void {
  own.articles.push(...articles);
  own.former.push(...former);
  for (const [place, article] of sameAs) own.sameAs.set(place, article);
}

function charactersOf(paragraphs: Article['paragraphs']): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
