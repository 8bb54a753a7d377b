/** How much garbage may gather before it is collected. */
import { setFlagsFromString } from 'node:v8';

/** The heap may grow by this share of what is in use before it is looked through. Percent. */
const growth = 40;

/**
 * On a machine with much memory V8 lets the heap of a busy process grow to several times of what is in use, which is more than a gigabyte
 * while the libraries of many servers come and go. A bot mostly waits, and has the time to collect earlier.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
