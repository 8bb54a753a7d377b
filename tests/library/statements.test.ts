import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library/index.js';
import { article } from '../search/articles.js';

/** Article ids of each statement that several articles carry. */
async function carriedBy(...texts: string[]): Promise<string[][]> {
  const library = await Library.build(
    texts.map((text, index) =>
      article({ id: `${index}`, published: `2021-03-0${index + 1}`, paragraphs: text.split('\n') }),
    ),
  );
  return library
    .statements()
    .map(({ versions }) => versions.map((version) => version.article))
    .filter((articles) => articles.length > 1);
}

const printed = '"No barge will pass the lower lock before the harvest is in," Tobias Wrenfield said on Friday.';

describe('versions of one statement', () => {
  it('are found through marks, case and accents', async () => {
    const typographic = '“No barge will pass the lower lock before the harvest is in,” said Tobias Wrenfield.';
    expect(await carriedBy(printed, typographic)).toEqual([['0', '1']]);
  });

  it('are found when one outlet prints a part, leaves words out or puts some in', async () => {
    const part = 'Tobias Wrenfield said that it "will pass the lower lock before the harvest" and no sooner.';
    const shortened = '"No barge will pass the lower lock ... before the harvest is in," Tobias Wrenfield said.';
    const explained =
      '"No barge will pass the lower lock [at Amberley] before the harvest is in," Tobias Wrenfield said.';
    expect(await carriedBy(printed, part)).toEqual([['0', '1']]);
    expect(await carriedBy(printed, shortened)).toEqual([['0', '1']]);
    expect(await carriedBy(printed, explained)).toEqual([['0', '1']]);
  });

  it('are found when one outlet interrupts them', async () => {
    const interrupted = '"No barge will pass the lower lock," Tobias Wrenfield said, "before the harvest is in."';
    expect(await carriedBy(printed, interrupted)).toEqual([['0', '1']]);
  });

  it('are found when a word differs', async () => {
    expect(await carriedBy(printed, printed.replace('in,"', 'over,"'))).toEqual([['0', '1']]);
  });

  it('may have a version whose speaker the text does not name', async () => {
    const unnamed = '"No barge will pass the lower lock before the harvest is in."';
    expect(await carriedBy(printed, unnamed)).toEqual([['0', '1']]);
  });

  it('are never of two named speakers, not even through a version without one', async () => {
    const other = printed.replace('Tobias Wrenfield', 'Honora Quillan');
    const unnamed = '"No barge will pass the lower lock before the harvest is in."';
    expect(await carriedBy(printed, other)).toEqual([]);
    const both = await carriedBy(printed, other, unnamed);
    expect(both).toHaveLength(1);
    expect(both[0]).toHaveLength(2);
  });

  it('are not made of other words or of a few common ones', async () => {
    expect(await carriedBy(printed, '"The upper lock needs new gates by the spring," Tobias Wrenfield said.')).toEqual(
      [],
    );
    expect(await carriedBy('"We will see," Tobias Wrenfield said.', '"We will see," Tobias Wrenfield said.')).toEqual(
      [],
    );
  });
});
