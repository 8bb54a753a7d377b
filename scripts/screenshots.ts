/**
 * Makes the pictures of the README: the real bot with the built-in coverage, in the page of `npm run try`. Time stands still and is
 * the same each time, so that a picture changes only when what it shows has changed.
 *
 *   npm run build && npm run screenshots
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { startBot } from '../src/discord/index.js';
import { builtInArticles, Library } from '../src/library/index.js';
import { ManualClock, startSandbox } from '../src/sandbox/index.js';
import { launchChromium } from './chromium.js';

const FOLDER = fileURLToPath(new URL('../docs/', import.meta.url));
const NOW = Date.UTC(2026, 4, 12, 14, 24);

interface Picture {
  /** Name of the file, without its ending. */
  name: string;
  width: number;
  height: number;
  theme: 'dark' | 'light';
  /** The address's part after `#`. */
  place: string;
  /** What the person does; the picture is taken when it is done. */
  act: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'who-said',
    width: 1200,
    height: 1080,
    theme: 'dark',
    place: 'noor/the-reading-room/general',
    act: (page) => command(page, '/who-said quote: hold the alien for the shortest time possible'),
  },
  {
    name: 'what-policy',
    width: 1200,
    height: 1080,
    theme: 'light',
    place: 'noor/the-reading-room/newsroom',
    act: (page) => command(page, '/what-policy topic: asylum seekers at the border'),
  },
  {
    name: 'not-covered',
    width: 1200,
    height: 700,
    theme: 'dark',
    place: 'robin/the-reading-room/newsroom',
    act: (page) => command(page, '/ask question: how many refugee claimants were sent home? private: true'),
  },
  {
    name: 'direct-message',
    width: 1200,
    height: 820,
    theme: 'light',
    place: 'noor/direct',
    act: async (page) => {
      await composer(page).fill('who said refoulement is a tremendous concern?');
      await composer(page).press('Enter');
      await answered(page);
    },
  },
  {
    name: 'commands',
    width: 1200,
    height: 820,
    theme: 'dark',
    place: 'robin/the-reading-room/general',
    act: async (page) => {
      await composer(page).fill('/');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'narrow',
    width: 390,
    height: 980,
    theme: 'light',
    place: 'noor/somewhere-else/lounge',
    act: (page) => command(page, '/who-said quote: refoulement is a tremendous concern'),
  },
];

const composer = (page: Page) => page.getByRole('textbox', { name: /^Message / });

/** Types a command whole and runs it. */
async function command(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  const field = page.locator('sandbox-command-bar input').last();
  await field.press('Enter');
  const [, asked = ''] = /: (.+?)(?: private: true)?$/u.exec(text) ?? [];
  await answered(page, asked);
}

/**
 * Waits until the bot's answer is there: every answer says how much was searched, and nothing that went wrong does.
 *
 * @param asked - words that the answer repeats: an older answer may stand in the same channel
 */
async function answered(page: Page, asked = ''): Promise<void> {
  const answer = page.locator('sandbox-message').filter({ hasText: asked }).last();
  await answer.getByText(/^Searched \d+ of \d+ articles/).waitFor();
  // From its beginning, as one reads it.
  await answer.evaluate((message: { scrollIntoView: () => void }) => message.scrollIntoView());
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, width, height, theme, place, act } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(`${url}/#${place}`);
  await page.getByText('online', { exact: true }).or(page.getByText('On Record is online')).first().waitFor();
  await act(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const sandbox = await startSandbox({ clock: new ManualClock(NOW) });
  const library = await Library.build(await builtInArticles());
  const logger = pino({ level: 'warn' });
  const bot = await startBot({ token: sandbox.token, api: sandbox.api, library: () => library, logger });
  const browser = await launchChromium();
  try {
    for (const picture of PICTURES) {
      await take(browser, sandbox.url, picture);
      console.log(`docs/${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await bot.stop();
    await sandbox.close();
  }
}

await main();
