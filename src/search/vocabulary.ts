/** Numbers for strings, in the order they are first seen, so that texts can be kept as arrays of numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** @param strings The strings numbered 0, 1, 2 and so on. */
  constructor(strings: Iterable<string> = []) {
    for (const string of strings) this.add(string);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a string; a new one when it was not there. */
  add(string: string): number {
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(string, number);
    }
    return number;
  }

  /** The number of a string; undefined when it is not there. */
  numberOf(string: string): number | undefined {
    return this.#numbers.get(string);
  }

  /** The strings, by number. */
  strings(): string[] {
    return [...this.#numbers.keys()];
  }
}
