import { parseFeed as parseAny } from 'feedsmith';
import { decode } from '../decode.js';
import { IngestError } from '../errors.js';
import { contentTypeOf } from '../content-type.js';
import { FeedError, type ParsedFeed } from './feed.js';
import { feedItem, type RawItem } from './feed-item.js';
import { isSitemap, readSitemap, type RawFeed } from './sitemap.js';

/** Items beyond these are older than anybody asks a feed for. Sitemaps of news hold at most 1,000 (Google's own limit). */
const MOST_ITEMS = 1_000;

/** Where a list of addresses is told from other text: most of its lines are addresses. */
const MOSTLY = 0.8;

/**
 * Reads RSS, Atom, RDF, JSON Feed, a sitemap of news, a sitemap index, or a text with an address a line.
 *
 * @param url - where it was found: relative links start there
 * @param contentType - as it was sent, for its character set
 * @throws FeedError
 */
export function parseFeed(bytes: Uint8Array, url: string, contentType = ''): ParsedFeed {
  const text = textOf(bytes, contentType).trim();
  const raw = readAny(text);
  const items = new Map<string, ParsedFeed['items'][number]>();
  for (const one of raw.items) {
    if (items.size === MOST_ITEMS) break;
    const item = feedItem({ outlet: raw.outlet, language: raw.language, ...one }, url);
    if (item !== null && !items.has(item.key)) items.set(item.key, item);
  }
  const title = (raw.title ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300);
  return { title: title === '' ? null : title, items: [...items.values()], sitemaps: raw.sitemaps ?? [] };
}

/** Whether bytes begin as a feed or a sitemap does: a page is none. */
export function beginsLikeFeed(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4_096))
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//u.test(start);
  return /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:[\w-]+:)?(?:rss|feed|RDF|urlset|sitemapindex)[\s>]/u.test(
    start,
  );
}

/** Whether bytes are a text of addresses, one a line. */
export function isAddressList(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('utf8');
  const lines = listedLines(start);
  return lines.length > 0 && lines.filter(isAddress).length >= lines.length * MOSTLY;
}

function textOf(bytes: Uint8Array, contentType: string): string {
  try {
    // XML declares its encoding itself, which UTF-8 bytes overrule.
    const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/u.exec(
      Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
    )?.[1];
    return decode(bytes, true, contentTypeOf(contentType).charset ?? declared);
  } catch (error) {
    if (error instanceof IngestError) throw new FeedError('not-a-feed', { cause: error });
    throw error;
  }
}

function readAny(text: string): RawFeed {
  if (/<!ENTITY\b|<!DOCTYPE[^>[]*\[/iu.test(text)) throw new FeedError('entities');
  if (isSitemap(text)) return readSitemap(text);
  const lines = listedLines(text);
  if (!text.startsWith('<') && !text.startsWith('{') && lines.length > 0) {
    if (lines.filter(isAddress).length < lines.length * MOSTLY) throw new FeedError('not-a-feed');
    return { items: lines.filter(isAddress).map((link) => ({ link })) };
  }
  return readFeed(text);
}

function listedLines(text: string): string[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/iu.test(line);

function readFeed(text: string): RawFeed {
  let parsed: ReturnType<typeof parseAny<string>>;
  try {
    parsed = parseAny(text);
  } catch (error) {
    const looksLikeOne = /^(?:<\?xml|<(?:rss|feed|rdf:RDF)\b|\{)/u.test(text);
    throw new FeedError(looksLikeOne ? 'malformed' : 'not-a-feed', { cause: error });
  }
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed;
      return {
        title: feed.title,
        language: feed.language ?? feed.dc?.languages?.[0],
        items: (feed.items ?? []).map((item): RawItem => {
          const { dc, content, guid } = item;
          return {
            id: guid?.value,
            link: item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
            title: item.title ?? dc?.titles?.[0],
            byline: dc?.creators?.join(', ') ?? item.authors?.[0]?.name,
            published: item.pubDate ?? dc?.dates?.[0],
            modified: item.atom?.updated,
            html: content?.encoded ?? item.description,
          };
        }),
      };
    }
    case 'rdf': {
      const { feed } = parsed;
      return {
        title: feed.title,
        language: feed.dc?.languages?.[0],
        items: (feed.items ?? []).map(({ rdf, link, title, description, dc, content }): RawItem => ({
          id: rdf?.about,
          link,
          title,
          byline: dc?.creators?.join(', '),
          published: dc?.dates?.[0],
          html: content?.encoded ?? description,
        })),
      };
    }
    case 'atom': {
      const { feed } = parsed;
      return {
        title: feed.title?.value,
        language: feed.xml?.lang,
        items: (feed.entries ?? []).map((entry): RawItem => ({
          id: entry.id,
          link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
          title: entry.title?.value,
          byline: (entry.authors ?? feed.authors)?.map(({ name }) => name).join(', '),
          published: entry.published ?? entry.updated,
          modified: entry.published === undefined ? undefined : entry.updated,
          html: entry.content?.value ?? entry.summary?.value,
        })),
      };
    }
    case 'json': {
      const { feed } = parsed;
      return {
        title: feed.title,
        language: feed.language,
        items: (feed.items ?? []).map((item): RawItem => ({
          id: item.id,
          link: item.url,
          title: item.title,
          byline: item.authors?.map(({ name }) => name ?? '').join(', '),
          language: item.language ?? feed.language,
          published: item.date_published,
          modified: item.date_modified,
          html: item.content_html ?? paragraphs(item.content_text),
        })),
      };
    }
  }
}

/** Plain text as HTML: a blank line ends a paragraph. */
function paragraphs(text: string | undefined): string | undefined {
  const escaped = text?.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return escaped
    ?.split(/\n\s*\n/u)
    .map((words) => `<p>${words}</p>`)
    .join('\n');
}
