/** What answering needs to have done once for a library, done before the first question. */
import type { Library } from '../library/index.js';
import { coverageOf, readPassages } from './passages.js';
import { speakersOf } from './speakers.js';

/** How long preparing may hold the event loop before it lets others go on. Milliseconds. */
const slice = 20;

/**
 * Prepares a library a slice at a time: on a large one it takes seconds, in which a heartbeat or somebody's answer must not
 * wait. A library that was not prepared gives the same answers, the first of them late.
 */
export async function prepareAnswers(library: Library): Promise<void> {
  let started = performance.now();
  for (const article of library.articles) {
    readPassages(article, library.reading(article.id));
    if (performance.now() - started < slice) continue;
    await new Promise((resolve) => setImmediate(resolve));
    started = performance.now();
  }
  speakersOf(coverageOf(library));
}
