/** Finds and starts the Chromium that this machine has; nothing is downloaded. For the screenshots and the tests of the page. */
import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Nothing here may reach the network, draw on a screen, or touch a person's own profile. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns the path of the browser: `CHROMIUM_PATH` where it is set, else the first that is there; null when there is none */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  return (given ? [given] : PLACES).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error that says what to install when there is no browser */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium is installed. Install it (Debian: apt install chromium) or set CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
