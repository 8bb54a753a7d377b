import { type Article, type ArticleFacts, FACT_NAMES } from '../../coverage/article.js';
import { articleFrom } from '../article.js';
import type { Draft } from '../draft.js';
import type { Hint } from '../extraction/index.js';
import type { Fetcher } from '../fetch/index.js';
import type { FeedItem } from './feed.js';
import type { FeedFacts } from './state.js';

/** Reads bytes as an article, off the event loop. @throws IngestError */
export type Extract = (bytes: Uint8Array, hint: Hint) => Promise<Draft>;

/** What an item is made an article with. */
export interface ItemReading {
  fetcher: Pick<Fetcher, 'fetch'>;
  extract: Extract;
  given: FeedFacts;
  /** The feed's own title: the outlet, where nothing else names it. */
  feedTitle: string | null;
  signal?: AbortSignal | undefined;
}

/**
 * Makes an item of a feed an article. What a moderator gave wins over what {@link draftOfItem} finds.
 *
 * @throws FetchError, IngestError
 */
export async function articleOfItem(item: FeedItem, { given, ...reading }: ItemReading): Promise<Article> {
  return articleFrom(await draftOfItem(item, reading), given);
}

/**
 * Reads an item of a feed: from the feed's own text when it is whole, otherwise from the item's page. What the page states
 * wins over what the feed does.
 *
 * @throws FetchError, IngestError
 */
export async function draftOfItem(item: FeedItem, reading: Omit<ItemReading, 'given'>): Promise<Draft> {
  const { extract, feedTitle, signal } = reading;
  const draft = await (item.html === null
    ? fromPage(item, reading)
    : extract(pageOf(item, item.html), { name: 'item.html', ...(signal && { signal }) }));
  const { url, byline, published, modified, language, outlet } = item;
  const stated: Partial<ArticleFacts> = { url, byline, published, modified, language, outlet, headline: item.title };
  const facts = { ...draft.facts };
  const provenance = { ...draft.provenance };
  for (const name of FACT_NAMES) {
    const value = stated[name] ?? null;
    if (value === null || (facts[name] !== null && provenance[name]?.basis !== 'inferred')) continue;
    facts[name] = value;
    provenance[name] = { basis: 'stated', from: 'feed' };
  }
  if (facts.outlet === null && feedTitle !== null) {
    facts.outlet = feedTitle;
    provenance.outlet = { basis: 'inferred', from: 'feed', printed: feedTitle };
  }
  return { ...draft, facts, provenance };
}

async function fromPage({ url }: FeedItem, { fetcher, extract, signal }: Omit<ItemReading, 'given'>): Promise<Draft> {
  const page = await fetcher.fetch(url ?? '', { wanted: 'page', attempts: 1, signal });
  const { pathname } = new URL(page.url);
  const { contentType, fetchedAt } = page;
  const hint: Hint = { name: pathname, url: page.url, contentType, fetchedAt: new Date(fetchedAt) };
  return extract(page.bytes, signal === undefined ? hint : { ...hint, signal });
}

/** The feed's text as a page that holds nothing else. */
function pageOf({ title, language }: FeedItem, html: string): Uint8Array {
  const escaped = (title ?? '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const heading = title === null ? '' : `<h1>${escaped}</h1>`;
  return Buffer.from(
    `<!doctype html><html lang="${language ?? ''}"><head><meta charset="utf-8"><title>${escaped}</title></head><body><article>${heading}${html}</article></body></html>`,
  );
}
