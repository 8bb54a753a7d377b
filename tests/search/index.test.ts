import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { type Hit, ParagraphIndex, Segment } from '../../src/search/index.js';
import { article, quarryStory } from './articles.js';

const index = ParagraphIndex.build(quarryStory);

function places(hits: readonly Hit[]): string[] {
  return hits.map((hit) => `${hit.article}-${hit.paragraph}`);
}

describe('search', () => {
  it('finds the paragraph that holds the words of a question', () => {
    expect(places(index.search('who complained about cracks?'))[0]).toBe('quarry-a-3');
  });

  it('finds other forms of a word', () => {
    expect(places(index.search('testing a well'))[0]).toBe('quarry-b-1');
  });

  it('names the words that a paragraph holds, as they were asked', () => {
    const [hit] = index.search('Cracks in the walls of Ljubljana');
    expect(hit?.terms).toEqual(['cracks', 'walls']);
  });

  it('takes an unknown word for the known one spelt nearly like it', () => {
    expect(places(index.search('complaned'))).toEqual(places(index.search('complained')));
  });

  it('does not guess at words that are known', () => {
    const two = ParagraphIndex.build([article({ id: 'a', paragraphs: ['The stone fell.', 'The stove fell.'] })]);
    expect(places(two.search('stove'))).toEqual(['a-2']);
  });

  it('knows an abbreviation with and without full stops, and keeps it apart from the pronoun', () => {
    expect(places(index.search('US company'))[0]).toBe('quarry-a-4');
    expect(places(index.search('the U.S. company'))[0]).toBe('quarry-a-4');
    expect(places(index.search('tell us of companies'))).toEqual(['quarry-a-4']);
    expect(index.search('tell us of companies')[0]?.terms).toEqual(['companies']);
  });

  it('finds French paragraphs by other forms and without accents', () => {
    expect(places(index.search('les analyses des puits'))[0]).toBe('quarry-c-2');
    expect(places(index.search('carriere été'))[0]).toBe('quarry-c-1');
  });

  it('prefers a word in the form that was asked, as names need', () => {
    const pair = ParagraphIndex.build([
      article({ id: 'a', paragraphs: ['It is an old custom at the border gate.'] }),
      article({ id: 'b', paragraphs: ['Customs has an old gate at the border.'] }),
    ]);
    expect(places(pair.search('Customs'))).toEqual(['b-1', 'a-1']);
    expect(places(pair.search('custom'))).toEqual(['a-1', 'b-1']);
  });

  it('prefers quoted words where they stand word for word', () => {
    const forms = ParagraphIndex.build([
      article({ id: 'a', paragraphs: ['Waits and waited, we wait: waiting is what we can.'] }),
      article({ id: 'b', paragraphs: ['In a long sentence about other matters she added that they, too, can wait.'] }),
    ]);
    expect(places(forms.search('"can wait"'))[0]).toBe('b-1');
    expect(places(forms.search('“they, too, can wait”'))[0]).toBe('b-1');
  });

  it('counts the words of the headline', () => {
    const pair = ParagraphIndex.build([
      article({ id: 'a', headline: 'Lighthouse sold', paragraphs: ['The buyer was not named.'] }),
      article({ id: 'b', headline: 'Mill sold', paragraphs: ['The buyer was not named.'] }),
    ]);
    expect(places(pair.search('buyer of the mill'))).toEqual(['b-1', 'a-1']);
    expect(places(pair.search('lighthouse'))).toEqual(['a-1']);
  });

  it('counts the other paragraphs of the article', () => {
    const pair = ParagraphIndex.build([
      article({ id: 'a', paragraphs: ['The verdict came late.', 'Nothing else was said.'] }),
      article({ id: 'b', paragraphs: ['The verdict came late.', 'The tram driver wept.'] }),
    ]);
    expect(places(pair.search('tram verdict')).indexOf('b-1')).toBeLessThan(
      places(pair.search('tram verdict')).indexOf('a-1'),
    );
  });

  it('prefers words that stand in one sentence and side by side', () => {
    const pair = ParagraphIndex.build([
      article({
        id: 'a',
        paragraphs: ['The harbour closed. In the night someone saw the master of the inn and a ship.'],
      }),
      article({
        id: 'b',
        paragraphs: ['The inn closed. In the night someone saw a ship and the harbour master there.'],
      }),
    ]);
    expect(places(pair.search('harbour master'))[0]).toBe('b-1');
  });

  it('keeps to an outlet and to a limit', () => {
    expect(
      places(index.search('quarry', { outlet: 'Dale Courier' })).every((place) => place.startsWith('quarry-b')),
    ).toBe(true);
    expect(index.search('quarry', { limit: 2 })).toHaveLength(2);
    expect(index.search('quarry', { outlet: 'No Such Outlet' })).toEqual([]);
  });

  it('takes the first of more equally good paragraphs than it looks at closely', () => {
    const ids = Array.from({ length: 150 }, (_, number) => `copy-${String(number).padStart(3, '0')}`);
    const copies = [...ids].reverse().map((id) => article({ id, paragraphs: ['The quarry walls cracked.'] }));
    const found = ParagraphIndex.build(copies).search('quarry walls', { limit: 5 });
    expect(places(found)).toEqual(ids.slice(0, 5).map((id) => `${id}-1`));
  });

  it('gives one key to questions that it answers alike', () => {
    const key = index.keyOf('the cracks in Quarry walls');
    expect(index.keyOf('Cracks of the quarry walls?')).toBe(key);
    expect(index.search('Cracks of the quarry walls?')).toEqual(index.search('the cracks in Quarry walls'));
    expect(index.keyOf('quarry walls cracks')).not.toBe(key);
    expect(index.keyOf('cracks "quarry walls"')).not.toBe(key);
  });

  it('finds nothing for a question without words, or in an empty index', () => {
    expect(index.search('')).toEqual([]);
    expect(index.search('?!…')).toEqual([]);
    expect(ParagraphIndex.build([]).search('quarry')).toEqual([]);
  });

  it('searches for stop words when a question has nothing else', () => {
    expect(places(index.search('who will not'))).toContain('quarry-a-1');
  });

  it('orders equal paragraphs by article and number', () => {
    const same = ParagraphIndex.build(
      ['c', 'a', 'b'].map((id) => article({ id, paragraphs: ['Rain fell.', 'Rain fell.'] })),
    );
    expect(places(same.search('rain'))).toEqual(['a-1', 'a-2', 'b-1', 'b-2', 'c-1', 'c-2']);
  });
});

const vocabulary = [
  'rain',
  'stone',
  'well',
  'council',
  'blast',
  'waits',
  'waiting',
  'the',
  'not',
  'Brask',
  'U.S.',
  'été',
];
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const coverage: fc.Arbitrary<Article[]> = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('One', 'Two'),
      headline: sentence,
      language: fc.constantFrom('en', 'fr'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sketches) => sketches.map((sketch, place) => article({ id: `article-${place}`, ...sketch })));
const question = fc
  .array(fc.constantFrom(...vocabulary, 'counsil', 'unheard'), { maxLength: 6 })
  .map((words) => words.join(' '));

describe('what the order of import and the spread over segments cannot change', () => {
  it('gives the same hits with the same scores for any order and any segments', () => {
    fc.assert(
      fc.property(coverage, question, fc.infiniteStream(fc.nat()), (articles, asked, numbers) => {
        const draw = (below: number) => numbers.next().value! % below;
        const shuffled = [...articles];
        for (let place = shuffled.length - 1; place > 0; place--) {
          const other = draw(place + 1);
          [shuffled[place], shuffled[other]] = [shuffled[other]!, shuffled[place]!];
        }
        const parts: Article[][] = [[], [], []];
        for (const each of shuffled) parts[draw(3)]!.push(each);
        const segments = parts.filter((part) => part.length > 0).map((part) => Segment.build(part));
        const whole = ParagraphIndex.build(articles).search(asked, { limit: 50 });
        expect(ParagraphIndex.build(shuffled).search(asked, { limit: 50 })).toEqual(whole);
        expect(ParagraphIndex.of(segments).search(asked, { limit: 50 })).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same hits after a segment has crossed to another thread, made ready to be searched before, after or never', async () => {
    await fc.assert(
      fc.asyncProperty(coverage, question, async (articles, asked) => {
        const segment = Segment.build(articles);
        const [early, ready] = [segment, segment].map((each) => Segment.load(structuredClone(each.data())));
        await ready!.readyToSearch();
        segment.makeSearchable();
        const [late, lateReady] = [segment, segment].map((each) => Segment.load(structuredClone(each.data())));
        await lateReady!.readyToSearch();
        const hits = ParagraphIndex.of([segment]).search(asked);
        for (const other of [early, ready, late, lateReady]) {
          expect(ParagraphIndex.of([other!]).search(asked)).toEqual(hits);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (asked) => {
        expect(index.search(asked).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 300 },
    );
  });
});
