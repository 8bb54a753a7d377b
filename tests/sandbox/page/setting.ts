/** What the browser tests of the page need around them: a reason to run, the page as it stands in src/, and an ear for complaints. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.js';

/** Whether the browser tests run: wherever there is a browser, and always on CI, where a missing one is a failure. Says why when not. */
export function browserTestsRun(): boolean {
  const runs = findChromium() !== null || process.env['CI'] === 'true';
  if (!runs) {
    console.warn(
      'The browser tests of the sandbox page are skipped: no Chromium was found. Install it or set CHROMIUM_PATH.',
    );
  }
  return runs;
}

/** Compiles the page, so that what is tested is what stands in src/ and not what was built last. */
export function compilePage(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'src/sandbox/page'], { stdio: 'inherit' });
}

/** @returns a list that grows with each error or warning of the browser's and each request that leaves `origin` */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`left the machine: ${url}`);
  });
  return complaints;
}

/** What the tests measure of an element in the browser; the types of the DOM are the page's own (src/sandbox/page/tsconfig.json). */
export interface Scrollable {
  scrollTop: number;
  scrollWidth: number;
  scrollHeight: number;
  clientWidth: number;
  clientHeight: number;
}
