/** A library that is kept in step with what it is made of: built when it is first asked for, and anew after a change. */
import type { Library } from '../library/index.js';

export class LiveLibrary {
  readonly #build: (previous: Library | undefined) => Promise<Library>;
  readonly #onFailure: (error: unknown) => void;
  #current: Library | undefined;
  #building: Promise<boolean> | undefined;
  #stale = true;

  /**
   * @param build - builds it from what there is now, with the work of the one before
   * @param onFailure - told when it could not be built anew; the one before goes on answering
   */
  constructor(build: (previous: Library | undefined) => Promise<Library>, onFailure: (error: unknown) => void) {
    this.#build = build;
    this.#onFailure = onFailure;
  }

  /** The library as it was last built; undefined before the first time. */
  get current(): Library | undefined {
    return this.#current;
  }

  /** Says that what it is made of has changed. */
  changed(): void {
    this.#stale = true;
  }

  /**
   * The library as it is now. A library never changes: a question is answered from the one it began with.
   *
   * @throws what building throws, when there is none yet
   */
  async fresh(): Promise<Library> {
    // What is being built may have begun before the latest change: then another one follows.
    while (this.#stale || this.#building !== undefined || this.#current === undefined) {
      this.#building ??= this.#rebuild().finally(() => (this.#building = undefined));
      const built = await this.#building;
      if (!built && this.#current !== undefined) break;
    }
    return this.#current;
  }

  /** Waits for what is being built. */
  async settled(): Promise<void> {
    await this.#building?.catch(() => undefined);
  }

  /** @returns whether it could be built; if not, the next question tries again */
  async #rebuild(): Promise<boolean> {
    this.#stale = false;
    try {
      this.#current = await this.#build(this.#current);
      return true;
    } catch (error) {
      this.#stale = true;
      if (this.#current === undefined) throw error;
      this.#onFailure(error);
      return false;
    }
  }
}
