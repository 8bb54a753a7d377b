/** Folders for tests that write to disk. */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder, removed when the test has finished. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A folder in which nothing can be created, for the user the tests run as; null where there is none (Windows). */
export function unwritableFolder(): string | null {
  if (process.platform === 'win32') return null;
  // Root may write wherever a file system takes writes at all; /proc takes none.
  if (process.getuid?.() === 0) return '/proc';
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  return folder;
}
