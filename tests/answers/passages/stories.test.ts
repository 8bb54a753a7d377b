import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../src/answers/passages/stories.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { ofMatter, severalStories } from '../several-stories.js';
import { toldIn } from '../told.js';

const articles = severalStories();

async function storiesOf(imported: readonly Article[]): Promise<string[][]> {
  const library = await Library.build(imported);
  const stories = new Set(library.articles.map((article) => storyOf(library, article)));
  return [...stories].map((story) => story.map(({ headline }) => headline).sort()).sort();
}

describe('storyOf', () => {
  it('puts the articles of one matter together, whoever has them', async () => {
    const expected = ['ferry', 'museum', 'orchard'].map((matter) =>
      ofMatter(articles, matter)
        .map(({ headline }) => headline)
        .sort(),
    );
    expect(await storiesOf(articles)).toEqual(expected.sort());
  });

  it('finds the same stories in whatever order the articles came', async () => {
    const expected = await storiesOf(articles);
    const order = fc.shuffledSubarray(articles, { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(order, async (imported) => {
        expect(await storiesOf(imported)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves what shares nothing by itself', async () => {
    const alone = toldIn('en')('Morning Post', '2024-03-01', 'Chess cup goes to Dunmore', [
      'Dunmore won the chess cup on Friday with a rook and two pawns.',
    ]);
    expect(await storiesOf([...articles, alone])).toContainEqual(['Chess cup goes to Dunmore']);
  });

  it('takes a field of many articles apart where they are less alike', async () => {
    const teams = ['Arden', 'Bolm', 'Carrow', 'Dask', 'Ebbin', 'Farrel', 'Gost', 'Hamm'];
    const league = teams.flatMap((team, of) =>
      Array.from({ length: 10 }, (_, day) =>
        toldIn('en')('Morning Post', `2024-04-${String(day + 10)}`, `League match ${of * 10 + day}`, [
          `${team} played in the Norden League at the Halle Stadium before the referee Ulf Brandt on match day ${day}.`,
          `Coach Kai ${team}sen of ${team} praised the ${team} keeper Ole ${team}man and the ${team} fans in ${team}stadt.`,
        ]),
      ),
    );
    const sizes = (await storiesOf(league)).map((story) => story.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
  });
});
