import { describe } from 'vitest';
import { describeFeedStore } from './feed-store-contract.js';
import { MemoryFeedStore } from './memory-feed-store.js';

describe('feeds in memory', () => {
  describeFeedStore(() => Promise.resolve(new MemoryFeedStore()));
});
