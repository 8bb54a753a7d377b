/** The line that says where an excerpt stands, with its link. */
import type { Article } from '../../coverage/article.js';
import type { Citation } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { shortLine } from './size.js';

/** Room for each part of the line, in characters as escaped. */
const room = { outlet: 80, headline: 200, address: 420 } as const;

/** Paragraph number of a citation that stands for the article's own facts. */
const facts = 0;

/**
 * "Harbour Post · Cars stay ashore · 12 May 2020 · ¶4", the last part a link where the article has an address.
 * The link is on our own words: brackets in a headline would break it.
 */
export function citationLine(citation: Citation, text: Text): string {
  const { answers, discord } = text;
  const { outlet, headline, published, account } = citation;
  const parts = [
    shortLine(outlet, room.outlet),
    shortLine(headline, room.headline),
    published === null ? discord.citation.noDate : answers.day(published),
    placeLink(citation, text),
  ];
  if (account) parts.push(discord.citation.account);
  return parts.join(' · ');
}

/** What a list shows of an article. */
export type Listed = Pick<Article, 'outlet' | 'headline' | 'published' | 'account' | 'url'> & {
  paragraphs: { length: number };
};

/** "¶4", a link where the article has an address. */
export function placeLink({ paragraph, link }: Citation, { discord }: Text): string {
  return linked(paragraph === facts ? discord.citation.facts : discord.citation.paragraph(paragraph), link);
}

/**
 * "**Cars stay ashore**" and, below, "Harbour Post · 12 May 2020 · 14 paragraphs · open".
 *
 * @param available - characters for both lines: the link gives way first, then the headline
 */
export function articleLines(article: Listed, { answers, discord }: Text, available: number): string {
  const parts = [
    shortLine(article.outlet, room.outlet),
    article.published === null ? discord.citation.noDate : answers.day(article.published),
    discord.paragraphs(article.paragraphs.length),
  ];
  if (article.account) parts.push(discord.citation.account);
  const left = available - parts.join(' · ').length - '****\n'.length;
  const headline = shortLine(article.headline, Math.min(room.headline, left));
  const open = linked(discord.citation.open, article.url);
  if (open !== discord.citation.open && headline.length + ' · '.length + open.length <= left) parts.push(open);
  return `**${headline}**\n${parts.join(' · ')}`;
}

/**
 * An address that can stand in a masked link or on a link button.
 *
 * @returns null when there is none, or it is no web address, or it is too long; a text fragment is given up first
 */
export function safeAddress(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const whole = encodeBrackets(url.href);
  if (whole.length <= room.address) return whole;
  url.hash = '';
  const page = encodeBrackets(url.href);
  return page.length <= room.address ? page : null;
}

/** Characters that would end a masked link, or be taken for other markup in it. A text fragment has none of them. */
function encodeBrackets(address: string): string {
  return address.replace(/[()[\]<>\\*`|]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

function linked(words: string, link: string | null): string {
  const address = safeAddress(link);
  return address === null ? words : `[${words}](${address})`;
}
