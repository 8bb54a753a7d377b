import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { builtInArticles, Library } from '../../src/library/index.js';
import { article, quarryStory } from '../search/articles.js';

const rainStory: Article[] = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  article({
    id: `rain-${id}`,
    outlet: `Outlet ${id}`,
    headline: `Rain in week ${id}`,
    published: '2020-10-01',
    paragraphs: ['It rained.', `"The river rose by a metre in week ${id}," Orla Fennimore said.`],
  }),
);

function contentOf(library: Library) {
  return {
    articles: library.articles,
    readings: library.articles.map(({ id }) => library.reading(id)),
    hits: ['river metre', 'quarry', 'wells "come first"', 'rain'].map((question) => library.index.search(question)),
  };
}

describe('a library', () => {
  it('holds its articles by id, each once, and knows nothing of others', async () => {
    const library = await Library.build([...quarryStory, quarryStory[0]!].reverse());
    expect(library.articles.map(({ id }) => id)).toEqual(['quarry-a', 'quarry-b', 'quarry-c']);
    expect(library.article('quarry-b')).toBe(quarryStory[1]);
    expect(library.article('quarry-z')).toBeUndefined();
    expect(() => library.reading('quarry-z')).toThrow(RangeError);
  });

  it('reads its articles', async () => {
    const library = await Library.build(quarryStory);
    const { quotations, speakers } = library.reading('quarry-a');
    const said = quotations.find(({ text }) => text.startsWith('The wells'))!;
    expect(speakers[said.speaker!]?.name).toBe('Ottoline Brask');
  });

  it('says how much it searches', async () => {
    const library = await Library.build([...quarryStory, article({ id: 'undated', paragraphs: ['Later.'] })]);
    expect(library.searched()).toEqual({ articles: 4, total: 4, outlets: 3, from: '2021-06-03', to: '2021-06-05' });
    expect(library.searched('Quarry Gazette')).toMatchObject({ articles: 2, total: 4, outlets: 1, to: '2021-06-03' });
    expect(library.searched('Nobody')).toEqual({ articles: 0, total: 4, outlets: 0, from: null, to: null });
  });

  it('may be empty', async () => {
    const library = await Library.build([]);
    expect(contentOf(library)).toMatchObject({ articles: [], readings: [] });
    expect(library.index.search('quarry')).toEqual([]);
  });

  it('never changes when another is made from it', async () => {
    const before = await Library.build(quarryStory);
    const content = contentOf(before);
    const more = await before.with(rainStory);
    await more.without(['quarry-a']);
    expect(contentOf(before)).toEqual(content);
    expect(more.articles).toHaveLength(8);
  });

  it('uses again what was read and indexed', async () => {
    const before = await Library.build(quarryStory);
    const more = await before.with([rainStory[0]!]);
    expect(more.reading('quarry-a')).toBe(before.reading('quarry-a'));
    expect(more.index.segments).toContain(before.index.segments[0]);
  });

  it('reads an article again when its text has changed under the same id', async () => {
    const before = await Library.build(quarryStory);
    const corrected = { ...quarryStory[0]!, paragraphs: [{ number: 1, text: 'The quarry will blast again in July.' }] };
    const after = await Library.build([corrected, ...quarryStory.slice(1)], { previous: before });
    expect(after.index.search('july')[0]).toMatchObject({ article: 'quarry-a', paragraph: 1 });
    expect(after.index.search('cracks')).toEqual([]);
  });

  it('is the same whatever the order and the steps it came about in', async () => {
    const all = [...quarryStory, ...rainStory];
    const whole = contentOf(await Library.build(all));
    const step = fc.record({ add: fc.subarray(all), remove: fc.subarray(all.map(({ id }) => id)) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 4 }),
        fc.shuffledSubarray(all, { minLength: all.length }),
        async (steps, order) => {
          let library = await Library.build([]);
          for (const { add, remove } of steps) library = await (await library.with(add)).without(remove);
          expect(contentOf(await library.with(order))).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps its segments few while articles come one by one', async () => {
    let library = await Library.build([]);
    for (let number = 0; number < 30; number++) {
      library = await library.with([article({ id: `single-${number}`, paragraphs: [`Tide table number ${number}.`] })]);
    }
    expect(library.index.segments.length).toBeLessThanOrEqual(9);
    expect(library.index.search('tide table', { limit: 50 })).toHaveLength(30);
  });
});

describe('the built-in coverage', () => {
  it('is complete enough to be cited', async () => {
    const articles = await builtInArticles();
    expect(articles.length).toBeGreaterThan(0);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    for (const { account, paragraphs, published } of articles) {
      expect(account).toBe(true);
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(published).toMatch(/^\d{4}-\d{2}-\d{2}/);
    }
  });
});
