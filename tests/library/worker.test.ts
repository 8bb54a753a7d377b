import { describe, expect, it } from 'vitest';
import { prepareBatch } from '../../src/library/batch.js';
import prepare from '../../src/library/worker.js';
import { ParagraphIndex, Segment } from '../../src/search/index.js';
import { quarryStory } from '../search/articles.js';

describe('the task of a worker thread', () => {
  it('gives, after crossing threads, what the batch gives in this one', () => {
    const here = prepareBatch({ articles: quarryStory, known: [], searchable: true });
    const there = structuredClone(prepare(structuredClone({ articles: quarryStory, known: [], searchable: true })));
    expect(there.readings).toEqual(here.readings);
    const crossed = ParagraphIndex.of([Segment.load(there.segment)]);
    for (const question of ['wells tested again', '"The wells come first"', 'carrière', 'counsil']) {
      expect(crossed.search(question)).toEqual(ParagraphIndex.of([here.segment]).search(question));
    }
  });

  it('reads no article whose reading is known, and indexes it all the same', () => {
    const { readings, segment } = prepareBatch({ articles: quarryStory, known: ['quarry-b'], searchable: false });
    expect([...readings.keys()]).toEqual(['quarry-a', 'quarry-c']);
    expect(segment.tables.articles.map(({ id }) => id)).toContain('quarry-b');
  });
});
