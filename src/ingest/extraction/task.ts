/** What crosses between the extractor and its threads: plain data both ways, for errors lose their class on the way. */
import type { MessagePort } from 'node:worker_threads';
import type { Draft } from '../draft.js';
import type { IngestErrorCode, IngestErrorDetails } from '../errors.js';
import type { Origin } from '../file.js';

export interface Task {
  bytes: Uint8Array;
  name: string;
  origin: Origin;
  /** A message here says that the work has begun: time spent waiting for a thread is not the source's. */
  began: MessagePort;
}

export type Outcome = { draft: Draft } | { refused: IngestErrorCode; details: IngestErrorDetails };
