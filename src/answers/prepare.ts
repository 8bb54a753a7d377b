/** What answering needs to have done once for a library, done before the first question. */
import type { Library } from '../library/index.js';
import { initialsInSteps } from './passages/aliases.js';
import { eventsInSteps } from './events/events.js';
import { opposingInSteps } from './policies/oppositions.js';
import { coverageInSteps } from './passages/passages.js';
import { datedVersionsInSteps } from './events/same-event.js';
import { speakersInSteps } from './passages/speakers.js';
import { storiesInSteps } from './passages/stories.js';

/** How long preparing may hold the event loop before it lets others go on. Milliseconds. */
const slice = 20;

/** Runs steps to their end, letting others go on whenever a slice of time is used up. */
async function inSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < slice) continue;
    await new Promise((resolve) => setImmediate(resolve));
    started = performance.now();
  }
}

/**
 * Prepares a library a slice at a time: on a large one it takes seconds, in which a heartbeat or somebody's answer must not
 * wait. Of a small one only what every question needs is prepared: the rest is worked out faster than it would be missed, by the
 * first question that needs it. A library that was not prepared gives the same answers, the first of them late.
 */
export async function prepareAnswers(library: Library): Promise<void> {
  const coverage = await inSlices(coverageInSteps(library));
  await inSlices(speakersInSteps(coverage));
  if (coverage.isSmall) return;
  await library.index.readyToSearch();
  await inSlices(storiesInSteps(coverage));
  await inSlices(initialsInSteps(coverage));
  await inSlices(eventsInSteps(coverage));
  await inSlices(opposingInSteps(coverage));
  await inSlices(datedVersionsInSteps(coverage));
}
