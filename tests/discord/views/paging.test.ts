import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageButtons, paginate, type Placed } from '../../../src/discord/views/paging.js';
import { textFor } from '../../../src/text/index.js';

const placed = (size: number, follows = false): Placed => ({ size, follows });

describe('paginate', () => {
  it('fills a page before it begins the next', () => {
    const things = [placed(40), placed(40), placed(40), placed(10)];
    expect(paginate(things, 100, 5)).toEqual([things.slice(0, 2), things.slice(2)]);
  });

  it('keeps what follows a thing with it', () => {
    const things = [placed(60), placed(30), placed(30, true)];
    expect(paginate(things, 100, 5)).toEqual([things.slice(0, 1), things.slice(1)]);
  });

  it('parts what does not fit on one page in any case', () => {
    const things = [placed(60), placed(60, true), placed(60, true)];
    expect(paginate(things, 100, 5)).toEqual(things.map((thing) => [thing]));
  });

  it('has one empty page for nothing', () => {
    expect(paginate([], 100, 5)).toEqual([[]]);
  });

  it('places everything once, in order, within the room and the number', () => {
    const thing = fc.record({ size: fc.integer({ min: 1, max: 100 }), follows: fc.boolean() });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (things, most) => {
        const pages = paginate(things, 100, most);
        expect(pages.flat()).toEqual(things);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(most);
          expect(page.reduce((total, { size }) => total + size, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('pageButtons', () => {
  it.each([
    [1, [true, false]],
    [2, [false, false]],
    [3, [false, true]],
  ])('on page %i of 3 switches off what leads nowhere', (page, off) => {
    const { components } = pageButtons('ask', page, 3, textFor('en'));
    expect(components.map(({ disabled }) => disabled)).toEqual(off);
    expect(new Set(components.map(({ custom_id }) => custom_id)).size).toBe(2);
  });
});
