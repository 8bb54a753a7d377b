import { hasFrontMatter } from '../coverage/format.js';
import { contentTypeOf } from './content-type.js';
import { beginsLikeHtml, decode } from './decode.js';
import type { Draft } from './draft.js';
import { IngestError } from './errors.js';
import { draftFromMarkdown } from './markdown.js';
import { draftFromHtml } from './page/index.js';
import { printed } from './printed.js';
import { draftFromText, takeAddress } from './text.js';

/** Where a source came from, when it was fetched. */
export interface Origin {
  /** The address it was fetched from, after redirects. */
  url?: string;
  /** The `Content-Type` it was sent with. */
  contentType?: string;
  /** When; dates after it are refused. */
  fetchedAt?: Date;
}

/**
 * Reads a file: a page, Markdown or plain text, by its name, its type and its first characters.
 * @param fileName only its ending is looked at
 * @throws IngestError
 */
export function draftFromBytes(bytes: Uint8Array, fileName: string, origin: Origin = {}): Draft {
  const named = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const { media, charset } = contentTypeOf(origin.contentType);
  const isMarkdown = ['md', 'markdown'].includes(named) || media === 'text/markdown';
  const isPage =
    ['html', 'htm', 'xhtml'].includes(named) ||
    ['text/html', 'application/xhtml+xml'].includes(media) ||
    (!isMarkdown && beginsLikeHtml(bytes));
  const text = decode(bytes, isPage, charset);
  if (printed(text) === '') throw new IngestError('empty');
  if (isPage) return draftFromHtml(text, origin.url, origin.fetchedAt);
  return takeAddress(isMarkdown || hasFrontMatter(text) ? draftFromMarkdown(text) : draftFromText(text), origin.url);
}
