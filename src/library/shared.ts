/**
 * What is the same in several libraries is held in memory once: an article to the last character, and what reading it yields. Held only
 * as long as a library uses it.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';

/** Values that are alive, by what makes them the same. */
class Pool<Value extends object> {
  readonly #alive = new Map<string, WeakRef<Value>>();
  readonly #gone = new FinalizationRegistry<string>((key) => {
    // Another one may have taken the place since.
    if (this.#alive.get(key)?.deref() === undefined) this.#alive.delete(key);
  });

  find(key: string): Value | undefined {
    return this.#alive.get(key)?.deref();
  }

  /** The value that is alive for a key; the given one where there is none. */
  share(key: string, value: Value): Value {
    const known = this.find(key);
    if (known !== undefined) return known;
    this.#alive.set(key, new WeakRef(value));
    this.#gone.register(value, key);
    return value;
  }
}

const articles = new Pool<Article>();
const readings = new Pool<Reading>();

/** The one object for an article; everything that is worked out for it and remembered by it is shared too. */
export function sharedArticle(article: Article): Article {
  return articles.share(createHash('sha256').update(JSON.stringify(article)).digest('base64'), article);
}

/** What reading an article with this fingerprint yields, when any library has it. */
export function knownReading(fingerprint: string): Reading | undefined {
  return readings.find(fingerprint);
}

/** The one object for what reading an article yields. */
export function sharedReading(fingerprint: string, reading: Reading): Reading {
  return readings.share(fingerprint, reading);
}
