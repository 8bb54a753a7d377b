/** The page in a real browser, with a real discord.js client behind it. Every expectation waits for what it names; none sleeps. */
import axe, { type AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.js';
import { ManualClock } from '../../../src/sandbox/index.js';
import { answerOnPage, type BotControl } from './bot.js';
import { loggedIn, stage, type Stage } from '../stage.js';
import { browserTestsRun, compilePage, complaintsOf, type Scrollable } from './setting.js';

/** Milliseconds that a locator waits before a test fails. */
const PATIENCE = 10_000;

describe.skipIf(!browserTestsRun())('the page of the sandbox', () => {
  let browser: Browser;
  let scene: Stage;
  let control: BotControl;
  let clock: ManualClock;
  let page: Page;
  /** What the browser complained about; must stay empty. */
  let complaints: string[];

  beforeAll(async () => {
    compilePage();
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    clock = new ManualClock();
    scene = await stage({ clock });
    control = await answerOnPage(scene.bot);
    page = await browser.newPage({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(PATIENCE);
    complaints = complaintsOf(page, scene.sandbox.url);
    await page.goto(scene.sandbox.url);
    await heading('Welcome to #general').waitFor();
  });

  afterEach(async () => {
    await page.close();
    await scene.close();
    expect(complaints).toEqual([]);
  });

  const heading = (name: string): Locator => page.getByRole('heading', { name });
  const composer = (): Locator => page.getByRole('textbox', { name: /^Message / });
  const option = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
  const log = (): Locator => page.getByRole('log');
  const lastMessage = (): Locator => page.locator('sandbox-message').last();

  /** Answers `/harbour` for a name by keyboard alone. */
  async function runHarbour(name = 'Elsewhere'): Promise<void> {
    await composer().fill(`/harbour name: ${name}`);
    await option('name').press('Enter');
    await log().getByRole('heading', { name }).waitFor();
  }

  function placeNamed(name: string): string {
    return scene.sandbox.world().places.find((place) => place.name === name)!.channel;
  }

  async function become(name: string): Promise<void> {
    await page.getByRole('radio', { name }).click();
    await page.getByRole('radio', { name, checked: true }).waitFor();
  }

  describe('commands', () => {
    it('are picked by keyboard, filled with autocomplete, and answered', async () => {
      await composer().press('/');
      await page.getByRole('option', { name: '/harbour' }).waitFor();
      await page.keyboard.type('har');
      await page.keyboard.press('Enter');
      await page.keyboard.type('no');
      await page.getByRole('option', { name: 'Northwick' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await option('name').inputValue()).toBe('Northwick');
      await page.keyboard.press('Enter');
      await log().getByRole('heading', { name: 'NORTHWICK' }).waitFor();
      expect(await lastMessage().locator('article').innerText()).toMatch(/Noor\s+used\s+harbour/);
      expect(await page.locator('sandbox-composer textarea:focus').count()).toBe(1);
    });

    it('take words of one’s own past the suggestions', async () => {
      await runHarbour('Far Cove');
      await expect(lastMessage().getByRole('heading').innerText()).resolves.toBe('Far Cove');
    });

    it('say what is missing or wrong beside the option, and run once it is right', async () => {
      await composer().fill('/harbour ');
      await option('name').press('Enter');
      await page.getByRole('alert').getByText('This option is required').waitFor();
      expect(await option('name').getAttribute('aria-invalid')).toBe('true');
      await page.keyboard.type('Far Cove');
      await page.getByRole('button', { name: 'Add option berths' }).click();
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('at most 9').waitFor();
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await log().getByRole('heading', { name: 'Far Cove' }).waitFor();
    });

    it('take a file, and say so when none is chosen', async () => {
      await composer().fill('/chart ');
      await page.getByRole('button', { name: 'Run /chart' }).click();
      await page.getByRole('alert').getByText('This option is required').waitFor();
      const file = { name: 'reef.txt', mimeType: 'text/plain', buffer: Buffer.from('shallow') };
      await page.getByLabel('file', { exact: true }).setInputFiles(file);
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Run /chart' }).click();
      await log().getByText('Chart reef.txt taken: shallow').waitFor();
    });

    it('are left with Escape and with Backspace', async () => {
      await composer().fill('/harbour ');
      await page.getByRole('option', { name: 'Northgate' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await composer().inputValue()).toBe('/harbour');
      await composer().fill('/harbour ');
      await option('name').press('Backspace');
      expect(await composer().inputValue()).toBe('/harbour');
    });

    it('offer a member only what a member may do', async () => {
      await composer().fill('/');
      await page.getByRole('option', { name: '/harbour' }).waitFor();
      expect(await page.getByRole('option', { name: '/close' }).count()).toBe(0);
      await composer().fill('');
      await become('Robin');
      await composer().fill('/cl');
      await page.getByRole('option', { name: '/close' }).click();
      await log().getByText('The harbour is closed.').waitFor();
    });
  });

  describe('messages', () => {
    it('show text as text: markdown formatted, escapes honoured, HTML inert', async () => {
      await runHarbour();
      const text = await lastMessage().locator('article').innerText();
      expect(text).toContain('Safe *at* low tide, <img src=x onerror=alert(1)>');
      expect(await lastMessage().locator('strong').innerText()).toBe('Nine');
      expect(await lastMessage().locator('img').count()).toBe(0);
      const link = lastMessage().getByRole('link', { name: 'Chart' });
      expect(await link.getAttribute('rel')).toContain('noopener');
      expect(await lastMessage().getByRole('button', { name: 'Shut' }).isDisabled()).toBe(true);
    });

    it('keep a private answer from everyone else, and let its reader dismiss it', async () => {
      await runHarbour();
      await page.getByRole('button', { name: 'Tide' }).click();
      await log().getByText('The tide is out.').waitFor();
      await lastMessage().getByText('Only you can see this').waitFor();
      await become('Robin');
      await log().getByRole('heading', { name: 'Elsewhere' }).waitFor();
      expect(await log().getByText('The tide is out.').count()).toBe(0);
      await become('Noor');
      await log().getByText('The tide is out.').waitFor();
      await page.getByRole('button', { name: 'Dismiss message' }).click();
      await log().getByText('The tide is out.').waitFor({ state: 'detached' });
      await page.reload();
      await log().getByRole('heading', { name: 'Elsewhere' }).waitFor();
      expect(await log().getByText('The tide is out.').count()).toBe(0);
    });

    it('run what a select menu offers, by keyboard', async () => {
      await runHarbour();
      await page.getByRole('combobox', { name: 'Choose a berth' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: 'Second berth' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await log().getByText('Berth chosen: second').waitFor();
    });

    it('have a menu with the commands for messages, by mouse and by keyboard', async () => {
      await composer().fill('three small words');
      await composer().press('Enter');
      await log().getByText('three small words').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Count the words' }).click();
      await log().getByText('Words counted: 3').waitFor();
      await page.getByRole('button', { name: 'More: message menu' }).first().press('Enter');
      await page.getByRole('menuitem', { name: 'Count the words' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'hidden' });
    });

    it('are gone through with the arrow keys, and have their menu on the menu key', async () => {
      for (const content of ['one word', 'two more words']) {
        scene.sandbox.sendMessage({ actor: scene.moderator, channel: scene.server, content });
      }
      await log().getByText('two more words').waitFor();
      await page.getByLabel('Messages', { exact: true }).focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ContextMenu');
      await page.getByRole('menuitem', { name: 'Count the words' }).waitFor();
      await page.keyboard.press('Enter');
      await log().getByText('Words counted: 2').waitFor();
    });

    it('hide a spoiler until it is asked for', async () => {
      await composer().fill('@On Record hello');
      await composer().press('Enter');
      const spoiler = log().getByRole('button', { name: 'Spoiler' });
      await spoiler.press('Enter');
      await spoiler.waitFor({ state: 'detached' });
      expect(await lastMessage().locator('article').innerText()).toContain('a hidden harbour');
    });

    it('mention people by name and send their ids', async () => {
      await composer().pressSequentially('@On');
      await page.getByRole('option', { name: 'On Record' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('hello');
      await page.keyboard.press('Enter');
      await log().getByText('Ahoy.').waitFor();
      const sent = scene.sandbox.messages(scene.member, scene.server)[0];
      expect(sent?.content).toBe(`<@${scene.sandbox.world().bot!.id}> hello`);
    });
  });

  describe('what takes time or fails', () => {
    it('shows that the bot thinks, then its answer in the same place', async () => {
      await composer().fill('/slow ');
      await log().getByText('On Record is thinking…').waitFor();
      const count = await page.locator('sandbox-message').count();
      control.release();
      await log().getByText('The fog has lifted.').waitFor();
      expect(await log().getByText('is thinking…').count()).toBe(0);
      expect(await page.locator('sandbox-message').count()).toBe(count);
    });

    it('says when the application did not respond', async () => {
      const received = new Promise((resolve) => scene.bot.once('interactionCreate', resolve));
      await composer().fill('/silent ');
      await received;
      clock.advance(3_001);
      const failure = page.getByRole('alert').getByText(/did not respond/);
      await failure.waitFor();
      await page.getByRole('button', { name: 'Dismiss message' }).click();
      await failure.waitFor({ state: 'detached' });
    });

    it('says when the bot goes offline and when it is back', async () => {
      await page.getByText('On Record is online').waitFor();
      await scene.bot.destroy();
      await page.getByRole('alert').getByText('On Record is offline').waitFor();
      const again = await loggedIn(scene.sandbox);
      await page.getByText('On Record is online').waitFor();
      await again.destroy();
    });

    it('comes back by itself, to the same place, when the sandbox was stopped and started anew', async () => {
      await page.getByRole('button', { name: 'newsroom' }).click();
      await become('Robin');
      const port = Number(new URL(scene.sandbox.url).port);
      await scene.close();
      await page.getByRole('alert').getByText('The sandbox is not running').waitFor();
      scene = await stage({ clock, port });
      await page.getByText('On Record is online').waitFor();
      await heading('Welcome to #newsroom').waitFor();
      const content = 'a word after the storm';
      scene.sandbox.sendMessage({ actor: scene.moderator, channel: placeNamed('newsroom'), content });
      await log().getByText(content).waitFor();
      expect(await page.getByRole('radio', { name: 'Robin' }).getAttribute('aria-checked')).toBe('true');
      // The browser itself reports each request that found nobody listening.
      complaints = complaints.filter((complaint) => !complaint.includes('net::ERR_'));
    });
  });

  it('opens a form, keeps the focus in it, says what is wrong, and submits', async () => {
    await composer().fill('/form ');
    const form = page.getByRole('dialog', { name: 'Declare your cargo' });
    await form.waitFor();
    const field = form.getByRole('textbox', { name: 'Cargo' });
    await form.locator('textarea:focus').waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required.').waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.locator('sandbox-composer :focus').count()).toBe(0);
    }
    await field.fill('Nine crates of lamps');
    await form.getByRole('button', { name: 'Submit' }).click();
    await log().getByText('Received: Nine crates of lamps').waitFor();
    await form.waitFor({ state: 'detached' });
  });

  it('closes a form with Escape and sends nothing', async () => {
    await composer().fill('/form ');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(scene.sandbox.messages(scene.member, scene.server)).toEqual([]);
  });

  describe('places', () => {
    it('are kept in the address, with who one is', async () => {
      await page.getByRole('button', { name: 'Direct messages' }).click();
      await heading('Your direct messages').waitFor();
      await become('Robin');
      const address = page.url();
      await page.reload();
      await heading('Your direct messages').waitFor();
      expect(await page.getByRole('radio', { name: 'Robin' }).getAttribute('aria-checked')).toBe('true');
      expect(page.url()).toBe(address);
    });

    it('answer plain words in direct messages', async () => {
      await page.getByRole('button', { name: 'Direct messages' }).click();
      await heading('Your direct messages').waitFor();
      await composer().fill('hello');
      await composer().press('Enter');
      await log().getByText('Ahoy.').waitFor();
    });

    it('run user-installed commands in a server without the bot', async () => {
      await page.getByRole('button', { name: 'Somewhere Else' }).click();
      await heading('Welcome to #lounge').waitFor();
      await runHarbour();
    });

    it('mark a channel with messages that were not looked at', async () => {
      await page.getByRole('button', { name: 'newsroom' }).click();
      await heading('Welcome to #newsroom').waitFor();
      const content = 'a word in the other channel';
      scene.sandbox.sendMessage({ actor: scene.moderator, channel: scene.server, content });
      await page.getByRole('button', { name: /general.*unread messages/ }).click();
      await log().getByText(content).waitFor();
    });
  });

  it('has nothing that axe objects to, in either theme', async () => {
    const objections = async (): Promise<string[]> => {
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await page.evaluate(axe.source);
    expect(await objections()).toEqual([]);
    await runHarbour();
    await page.getByRole('button', { name: 'Tide' }).click();
    await log().getByText('Only you can see this').waitFor();
    // The label of a button that waits for its answer is faint on purpose; the answer may be shown a moment before it is clear again.
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await composer().fill('/');
    await page.getByRole('option', { name: '/harbour' }).waitFor();
    expect(await objections()).toEqual([]);
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await composer().fill('/harbour ');
    await page.getByRole('option', { name: 'Northgate' }).waitFor();
    expect(await objections()).toEqual([]);
    await option('name').press('Backspace');
    await composer().fill('/form ');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('This field is required.').waitFor();
    expect(await objections()).toEqual([]);
  });

  it('fits a screen of 360 pixels, with the panes in a drawer', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await runHarbour('A harbour with a very long name indeed, and then some');
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    const article = lastMessage().locator('article');
    expect(await article.evaluate((each: Scrollable) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Servers, channels' }).click();
    await page.getByRole('button', { name: 'newsroom' }).click();
    await heading('Welcome to #newsroom').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('switches between light and dark and remembers it', async () => {
    const app = page.locator('sandbox-app');
    expect(await app.getAttribute('theme')).toBe('light');
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    expect(await app.getAttribute('theme')).toBe('dark');
    await page.reload();
    await heading('Welcome').waitFor();
    expect(await app.getAttribute('theme')).toBe('dark');
  });

  it('stays with what one reads while messages come in, and follows at the bottom', async () => {
    const send = (content: string): void => {
      scene.sandbox.sendMessage({ actor: scene.moderator, channel: scene.server, content });
    };
    for (let number = 1; number <= 150; number++) send(`message ${number} of many`);
    await page.reload();
    await log().getByText('message 150 of many').waitFor();
    const scroller = page.getByLabel('Messages', { exact: true });
    const fromBottom = () =>
      scroller.evaluate((each: Scrollable) => each.scrollHeight - each.scrollTop - each.clientHeight);
    expect(await fromBottom()).toBeLessThan(48);
    await scroller.evaluate((each: Scrollable) => (each.scrollTop = 0));
    await log().getByText('message 1 of many', { exact: true }).waitFor();
    const top = await scroller.evaluate((each: Scrollable) => each.scrollTop);
    send('one more');
    await log().getByText('one more').waitFor();
    expect(await scroller.evaluate((each: Scrollable) => each.scrollTop)).toBe(top);
    await page.getByRole('button', { name: 'Newest messages' }).click();
    expect(await fromBottom()).toBeLessThan(48);
  });
});
