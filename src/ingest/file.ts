import { hasFrontMatter } from '../coverage/format.js';
import { beginsLikeHtml, decode } from './decode.js';
import type { Draft } from './draft.js';
import { IngestError } from './errors.js';
import { draftFromMarkdown } from './markdown.js';
import { draftFromHtml } from './page/index.js';
import { printed } from './printed.js';
import { draftFromText } from './text.js';

/**
 * Reads a file: a page, Markdown or plain text, by its name and its first characters.
 * @param fileName only its ending is looked at
 * @throws IngestError
 */
export function draftFromBytes(bytes: Uint8Array, fileName: string): Draft {
  const named = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const isPage =
    ['html', 'htm', 'xhtml'].includes(named) || (!['md', 'markdown'].includes(named) && beginsLikeHtml(bytes));
  const text = decode(bytes, isPage);
  if (printed(text) === '') throw new IngestError('empty');
  if (isPage) return draftFromHtml(text);
  return ['md', 'markdown'].includes(named) || hasFrontMatter(text) ? draftFromMarkdown(text) : draftFromText(text);
}
