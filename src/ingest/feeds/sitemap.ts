import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { FeedError } from './feed.js';
import type { RawItem } from './feed-item.js';

/** A feed as its format has it. */
export interface RawFeed {
  title?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  items: RawItem[];
  sitemaps?: string[];
}

/** Only the five references that XML itself knows are resolved; a document with entities of its own is refused before. */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  maxNestedTags: 20,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

const text = z.string().trim().min(1).optional().catch(undefined);

const news = z
  .object({
    publication: z.object({ name: text, language: text }).optional().catch(undefined),
    publication_date: text,
    title: text,
  })
  .optional()
  .catch(undefined);

const location = z.object({ loc: text, lastmod: text, news });
const locations = z.array(location.optional().catch(undefined)).optional().catch(undefined);

const sitemap = z.object({
  urlset: z.object({ url: locations }).optional().catch(undefined),
  sitemapindex: z.object({ sitemap: locations }).optional().catch(undefined),
});

/** Whether a text is a sitemap or a sitemap index (sitemaps.org). */
export function isSitemap(xml: string): boolean {
  return /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)*<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/u.test(xml);
}

/**
 * Reads a sitemap with Google's news extension, a plain sitemap, or a sitemap index.
 *
 * @throws FeedError `malformed`
 */
export function readSitemap(xml: string): RawFeed {
  let document: unknown;
  try {
    document = parser.parse(xml);
  } catch (error) {
    throw new FeedError('malformed', { cause: error });
  }
  const { urlset, sitemapindex } = sitemap.parse(document);
  const items = (urlset?.url ?? []).flatMap((entry): RawItem[] =>
    entry?.loc === undefined
      ? []
      : [
          {
            link: entry.loc,
            title: entry.news?.title,
            outlet: entry.news?.publication?.name,
            language: entry.news?.publication?.language,
            published: entry.news?.publication_date,
            modified: entry.news === undefined ? undefined : entry.lastmod,
          },
        ],
  );
  return { items, sitemaps: (sitemapindex?.sitemap ?? []).flatMap((entry) => entry?.loc ?? []) };
}
