/** Any source becomes a draft off the event loop, within limits of time and memory. */
import type { Draft } from '../draft.js';
import { Extractor, type Hint } from './extractor.js';

export { Extractor, type ExtractorOptions, type Hint } from './extractor.js';

/** The threads that the whole process shares. */
const shared = new Extractor();

/**
 * Reads one source in a thread that the whole process shares ({@link Extractor.extract}).
 * @throws IngestError, or the signal's reason
 */
export function extract(bytes: Uint8Array, hint: Hint = {}): Promise<Draft> {
  return shared.extract(bytes, hint);
}

/** Ends the shared threads; idle ones end by themselves and keep no process alive. */
export function closeExtraction(): Promise<void> {
  return shared.close();
}
