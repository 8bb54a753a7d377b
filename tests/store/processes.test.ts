import { describe, expect, it } from 'vitest';
import { hostServer, lockHome, openStore } from '../../src/store/index.js';
import { processTimeout, startScript } from '../processes.js';
import { temporaryFolder } from '../temporary-folder.js';
import { numberedArticle } from './articles.js';

const script = 'tests/store/child.ts';

describe('several processes on one home folder', { timeout: processTimeout }, () => {
  it('lose no acknowledged write when one is killed while writing', async () => {
    const home = temporaryFolder();
    let acknowledged = 0;
    for (const killedAfter of [1, 40, 7]) {
      const writer = startScript(script, ['write', home, String(acknowledged)]);
      for (let written = 0; written < killedAfter; written += 1) acknowledged = Number(await writer.line()) + 1;
      writer.kill('SIGKILL');
      expect(await writer.ended()).toBeNull();
      // Lines that were still on their way count too.
      for (const line of writer.output.split('\n').slice(0, -1))
        acknowledged = Math.max(acknowledged, Number(line) + 1);

      const store = await openStore({ home });
      await store.check();
      const found = new Map(
        (await store.server(hostServer).articles.present()).map((article) => [article.id, article]),
      );
      await store.close();
      for (let number = 0; number < acknowledged; number += 1) {
        const article = numberedArticle(number);
        expect(found.get(article.id)).toEqual(article);
      }
      // At most the one write that was under way may be there beside them, and then whole.
      expect(found.size).toBeLessThanOrEqual(acknowledged + 1);
      for (const article of found.values()) expect(article.paragraphs).toHaveLength(3);
      acknowledged = found.size;
    }
  });

  it('create a store together and write to it at once', async () => {
    const home = temporaryFolder();
    const writers = [1, 2, 3].map((number) => startScript(script, ['write-some', home, String(number)]));
    for (const writer of writers) expect([await writer.ended(), writer.errors]).toEqual([0, '']);
    const store = await openStore({ home });
    expect(await store.server(hostServer).articles.present()).toEqual([1, 2, 3].map(numberedArticle));
    await store.close();
  });

  it('have one lock, which a killed process does not keep', async () => {
    const home = temporaryFolder();
    const holder = startScript(script, ['lock', home]);
    expect(await holder.line()).toBe('locked');
    await expect(lockHome(home)).rejects.toMatchObject({ name: 'StoreError', code: 'locked', path: home });
    holder.kill('SIGKILL');
    await holder.ended();
    const lock = await lockHome(home);
    await expect(lockHome(home)).rejects.toMatchObject({ code: 'locked' });
    lock.release();
    (await lockHome(home)).release();
  });
});
