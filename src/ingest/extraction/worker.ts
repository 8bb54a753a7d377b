/** A worker thread's task: one source to a draft, or why it cannot be taken in. */
import { IngestError } from '../errors.js';
import { draftFromSource } from '../source.js';
import type { Outcome, Task } from './task.js';

export default async function extractInThread({ bytes, name, origin, began }: Task): Promise<Outcome> {
  began.postMessage(null);
  try {
    return { draft: await draftFromSource(bytes, name, origin) };
  } catch (error) {
    if (error instanceof IngestError) return { refused: error.code, details: error.details };
    // The stack overflows on what is nested too deep for a library that walks it.
    if (error instanceof RangeError) return { refused: 'too-complex', details: {} };
    throw error;
  } finally {
    began.close();
  }
}
