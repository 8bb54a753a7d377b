import { describe, expect, it } from 'vitest';
import { prepareBatch } from '../../src/library/batch.js';
import prepare from '../../src/library/worker.js';
import { ParagraphIndex, Segment } from '../../src/search/index.js';
import { quarryStory } from '../search/articles.js';

describe('the task of a worker thread', () => {
  it('gives, after crossing threads, what the batch gives in this one', async () => {
    const here = prepareBatch(quarryStory);
    const there = structuredClone(prepare(structuredClone(quarryStory)));
    expect(there.readings).toEqual(here.readings);
    const crossed = ParagraphIndex.of([await Segment.load(there.segment)]);
    for (const question of ['wells tested again', '"The wells come first"', 'carrière', 'counsil']) {
      expect(crossed.search(question)).toEqual(ParagraphIndex.of([here.segment]).search(question));
    }
  });
});
