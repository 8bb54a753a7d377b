/** The languages of readers, as their interactions tell: a plain message tells none. */

/** Readers that are remembered at most. */
const mostKept = 10_000;

export class ReaderLocales {
  /** By reader; the one that was heard of the longest ago first. */
  readonly #locales = new Map<string, string>();

  /** Takes down what an interaction says. */
  heard(reader: string, locale: string): void {
    this.#locales.delete(reader);
    this.#locales.set(reader, locale);
    for (const oldest of this.#locales.keys()) {
      if (this.#locales.size <= mostKept) return;
      this.#locales.delete(oldest);
    }
  }

  /** A reader's locale; undefined until one of their interactions told it. */
  of(reader: string): string | undefined {
    return this.#locales.get(reader);
  }
}
