/** An import of a folder that is killed half-way, and goes on where it was. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { hostServer, openStore } from '../../src/store/index.js';
import { temporaryFolder } from '../temporary-folder.js';
import { processTimeout, startScript } from '../processes.js';
import { write } from './story.js';

const pages = 120;

/** Pages of articles that share no paragraph: near copies would be one article. */
function page(number: number): string {
  const word = (place: number): string =>
    `${'klmnprst'[(number + place) % 8]}a${'dfgv'[number % 4]}o${number}x${place}`;
  const paragraph = (place: number): string =>
    `The board of ${word(place)} said that the ${word(place + 1)} at ${word(place + 2)} will open to ${word(place + 3)} in the spring of ${word(place + 4)}.`;
  return `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Holm Gazette"><title>Plans for ${word(0)}</title></head><body><article><h1>Plans for ${word(0)} and ${word(9)}</h1>${[1, 6, 11].map((place) => `<p>${paragraph(place)}</p>`).join('')}</article></body></html>`;
}

/** How many items the import under way has taken down as done. */
function done(home: string): number {
  const folder = join(home, 'imports');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce(
    (sum, name) => sum + readFileSync(join(folder, name), 'utf8').split('\n').length - 1,
    0,
  );
}

it(
  'loses nothing and takes nothing twice',
  async () => {
    const cwd = temporaryFolder();
    const home = join(cwd, '.on-record');
    mkdirSync(join(cwd, 'pages'));
    for (let number = 0; number < pages; number += 1) {
      write(join(cwd, 'pages'), `${String(number).padStart(3, '0')}.html`, page(number));
    }
    const killed = startScript('src/cli.ts', ['import', 'pages'], { cwd });
    await vi.waitFor(() => expect(done(home)).toBeGreaterThan(0), { timeout: processTimeout, interval: 10 });
    killed.kill('SIGKILL');
    expect(await killed.ended()).toBeNull();
    const before = done(home);
    expect(before).toBeLessThan(pages);

    const again = startScript('src/cli.ts', ['import', 'pages'], { cwd });
    expect([await again.ended(), again.errors]).toEqual([0, '']);
    // What was stored and not yet taken down as done is read again, and found to be there.
    const [, added = '', present = ''] = /(\d+) articles? imported, (\d+) already there/u.exec(again.output) ?? [];
    expect(Number(present)).toBeGreaterThanOrEqual(before);
    expect(Number(added) + Number(present)).toBe(pages);
    expect(done(home)).toBe(0);
    const store = await openStore({ home });
    const articles = await store.server(hostServer).articles.present();
    await store.close();
    expect(new Set(articles.map(({ headline }) => headline)).size).toBe(pages);
    expect(articles).toHaveLength(pages);
  },
  processTimeout * 2,
);
