import { appendFileSync } from 'node:fs';
import { newReference } from '../runtime/failure.js';
import { logFile } from '../runtime/logger.js';
import { makeFolders } from '../store/index.js';
import { configurationOf, type Terminal } from './terminal.js';

/**
 * Keeps a failure nobody foresaw in the log of the home folder, under a reference.
 *
 * @returns the sentence for people, which gives the reference and nothing of the failure itself
 */
export async function unknownFailure(error: unknown, terminal: Terminal): Promise<string> {
  const { failure } = terminal.text.cli;
  const reference = newReference();
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    const { home } = configurationOf(terminal);
    await makeFolders(home);
    const entry = { time: new Date().toISOString(), level: 'error', reference, error: shown };
    appendFileSync(logFile(home), `${JSON.stringify(entry)}\n`);
    return failure.unknown(reference, logFile(home));
  } catch {
    // A log that cannot be written must not hide the first failure.
    return failure.unknown(reference, null);
  }
}
