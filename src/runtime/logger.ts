/** Where the log goes: JSON lines for machines, readable lines where a person looks on. */
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { destination, pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from '../configuration.js';
import { makeFolders, storeError } from '../store/index.js';

/** Whatever holds secrets never reaches the log, whoever logs it. */
const redact = ['token', '*.token', 'authorization', '*.authorization', 'err.requestBody'];

/**
 * A logger on standard error: a service's log, which its host keeps.
 *
 * @param level - the least important lines that are written
 */
export function serviceLogger(level: LogLevel): Logger {
  if (!process.stderr.isTTY) return pino({ level, redact }, destination({ dest: 2, sync: true }));
  return pino({ level, redact }, pretty({ destination: 2, sync: true, ignore: 'pid,hostname' }));
}

/** The log file in a home folder. */
export function logFile(home: string): string {
  return join(home, 'on-record.log');
}

/**
 * A logger into the home folder's log file, for commands whose terminal is for people.
 *
 * @throws StoreError when the folder cannot be written
 */
export async function fileLogger(home: string, level: LogLevel): Promise<Logger> {
  try {
    await makeFolders(home);
    return pino({ level, redact }, destination({ fd: openSync(logFile(home), 'a'), sync: true }));
  } catch (error) {
    throw storeError(error, home);
  }
}
