/** How much is looked at, counted and not timed: twice the text may cost at most about twice the work. */
import { describe, expect, it } from 'vitest';
import { packFor } from '../../src/language/packs/index.js';
import { attribute } from '../../src/reading/attribution.js';
import { entitiesOf } from '../../src/reading/entities.js';
import { framesOf } from '../../src/reading/frames.js';
import { Voices } from '../../src/reading/voices.js';

/** How many candidates are weighed for the quotations of some paragraphs. */
function weighed(paragraphs: readonly string[], language = 'en'): number {
  const pack = packFor(language);
  const frames = framesOf(paragraphs, pack);
  const entities = entitiesOf(frames, pack);
  let count = 0;
  attribute(
    frames,
    (_, candidates) => {
      count += candidates.length;
      return { chosen: candidates[0]!, share: 1 };
    },
    new Voices(frames, entities),
    pack,
  );
  return count;
}

describe('the candidates of quotations', () => {
  it.each([
    ['quotations of one speaker', '“Yes,” he said. '],
    ['quotations among many names', '“Yes,” Jo Berg told Ada Wren, Tom Weir and Una Holm. '],
    ['quotations without speakers', '“a” '],
    ['signed quotations', '“a” — Jo '],
    ['labelled quotations', 'Jo: “a” '],
    ['cues inside French marks', '« Oui, a-t-il dit, non » ', 'fr'],
  ])('grow no faster than %s', (_, piece, language = 'en') => {
    const once = weighed([piece.repeat(150)], language);
    const twice = weighed([piece.repeat(300)], language);
    expect(twice).toBeLessThanOrEqual(2.2 * once + 50);
  });

  it('are the two nearest, who spoke before and nobody where a paragraph has more quotations than anybody writes', () => {
    expect(weighed(['“Yes,” Jo Berg told Ada Wren, Tom Weir and Una Holm. '.repeat(100)])).toBeLessThanOrEqual(100 * 4);
  });

  it('are few for each quotation, however many speak', () => {
    const paragraphs = Array.from(
      { length: 600 },
      (_, index) => `“Yes,” said Vera H${'o'.repeat(index % 40)}lm${index}.`,
    );
    expect(weighed(paragraphs)).toBeLessThanOrEqual(600 * 27);
  });
});
