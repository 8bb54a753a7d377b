import { describe, expect, it } from 'vitest';
import { builtInArticles } from '../../src/library/index.js';
import { LiveLibrary } from '../../src/runtime/live-library.js';
import { hostServer, openStore } from '../../src/store/index.js';
import { numberedArticle } from '../store/articles.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('the library of a running bot', () => {
  it('takes up what another process writes to the store, and only then builds anew', async () => {
    const home = temporaryFolder();
    const [ofBot, ofCommandLine] = [await openStore({ home }), await openStore({ home })];
    const live = await LiveLibrary.open(ofBot);
    const first = live.current;
    const builtIn = (await builtInArticles()).length;
    expect(first.articles).toHaveLength(builtIn);

    expect(await live.refresh()).toBe(false);
    expect(live.current).toBe(first);

    const article = numberedArticle(1);
    await ofCommandLine.server(hostServer).articles.add([article]);
    expect(await live.refresh()).toBe(true);
    expect(live.current.article(article.id)).toEqual(article);
    expect(first.article(article.id)).toBeUndefined();
    expect(await live.refresh()).toBe(false);

    await ofCommandLine.server(hostServer).articles.remove([article.id]);
    expect(await live.refresh()).toBe(true);
    expect(live.current.articles).toHaveLength(builtIn);
    await live.unfollow();
    await Promise.all([ofBot.close(), ofCommandLine.close()]);
  });

  it('asked several times at once, builds once', async () => {
    const home = temporaryFolder();
    const store = await openStore({ home });
    const live = await LiveLibrary.open(store);
    await store.server(hostServer).articles.add([numberedArticle(1)]);
    const [one, two] = [live.refresh(), live.refresh()];
    expect(one).toBe(two);
    expect(await one).toBe(true);
    await store.close();
  });

  it('goes on with what it has when the store cannot be read', async () => {
    const store = await openStore({ home: temporaryFolder() });
    await store.server(hostServer).articles.add([numberedArticle(1)]);
    const live = await LiveLibrary.open(store);
    await store.close();
    await expect(live.refresh()).rejects.toThrow();
    expect(live.current.article(numberedArticle(1).id)).toBeDefined();
    await live.unfollow();
  });
});
