/** Feeds: read in any form, checked on a schedule, their items made articles. */
export { checkFeed, tellAll, type FeedChecking, type FeedReport } from './check.js';
export { FeedError, type FeedErrorCode, type FeedItem, type ParsedFeed } from './feed.js';
export { beginsLikeFeed, isAddressList, parseFeed } from './parse.js';
export { draftOfItem } from './item-article.js';
export { readFetchedFeed } from './read.js';
export { isDue, newFeed, pausedFeed, postponedFeed, resumedFeed, type NewFeed } from './schedule.js';
export type { FeedFacts, FeedFailure, FeedHealth, FeedNotice, FeedState, FeedStore } from './state.js';
