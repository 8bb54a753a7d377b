import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library/index.js';
import { LiveLibrary } from '../../src/runtime/live-library.js';
import { numberedArticle } from '../store/articles.js';

const nothing = (): void => undefined;

describe('a library that is kept in step', () => {
  it('is built when it is first asked for, and anew only after a change', async () => {
    const built: (Library | undefined)[] = [];
    const live = new LiveLibrary(async (previous) => {
      built.push(previous);
      return Library.build([numberedArticle(built.length)]);
    }, nothing);
    expect(live.current).toBeUndefined();
    const first = await live.fresh();
    expect(await live.fresh()).toBe(first);
    live.changed();
    expect(live.current).toBe(first);
    const second = await live.fresh();
    expect(second.articles).toEqual([numberedArticle(2)]);
    expect(built).toEqual([undefined, first]);
  });

  it('asked several times at once, is built once; a change in the meantime makes it be built again', async () => {
    let built = 0;
    let finish = nothing;
    const live = new LiveLibrary(async () => {
      built += 1;
      await new Promise<void>((resolve) => (finish = resolve));
      return Library.build([]);
    }, nothing);
    const asked = [live.fresh(), live.fresh()];
    expect(built).toBe(1);
    live.changed();
    finish();
    await new Promise((resolve) => setImmediate(resolve));
    expect(built).toBe(2);
    finish();
    const [one, two] = await Promise.all(asked);
    expect(one).toBe(two);
    expect(built).toBe(2);
  });

  it('goes on with what it has when it cannot be built anew, and tries again at the next question', async () => {
    const failures: unknown[] = [];
    let works = true;
    const live = new LiveLibrary(
      () => (works ? Library.build([]) : Promise.reject(new Error('the disk is gone'))),
      (error) => failures.push(error),
    );
    const first = await live.fresh();
    works = false;
    live.changed();
    expect(await live.fresh()).toBe(first);
    expect(failures).toHaveLength(1);
    works = true;
    expect(await live.fresh()).not.toBe(first);
  });

  it('says why when it could never be built', async () => {
    const live = new LiveLibrary(() => Promise.reject(new Error('the disk is gone')), nothing);
    await expect(live.fresh()).rejects.toThrow('the disk is gone');
  });
});
