/** Citations: where an excerpt can be checked, with a link that opens the page at the words. */
import type { Citation } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';

/** Paragraph number that stands for the article's own facts: its byline and date line. */
export const factsParagraph = 0;

/** This many words at the start and at the end make a text fragment findable and keep the address short. */
const edgeWords = 5;

/** Marks that begin a fragment directive: https://wicg.github.io/scroll-to-text-fragment/#syntax */
const directiveMark = ':~:';

/** Percent-encodes a term of a text directive. A hyphen has a meaning there, so it is encoded as well. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/**
 * The text directive that finds a paragraph: its words when it is short, else its first and last words.
 *
 * @param paragraph - text as printed
 * @returns `text=all%20of%20it` or `text=first%20words,last%20words`; empty for a text without words
 */
export function textDirective(paragraph: string): string {
  const words = paragraph.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return '';
  if (words.length <= 2 * edgeWords) return `text=${encodeTerm(words.join(' '))}`;
  const first = encodeTerm(words.slice(0, edgeWords).join(' '));
  const last = encodeTerm(words.slice(-edgeWords).join(' '));
  return `text=${first},${last}`;
}

/**
 * An address that opens at a paragraph. A fragment the address already has is kept, and so is a directive it has.
 *
 * @param url - an http or https address
 * @param paragraph - text as printed
 * @returns the address with `:~:text=` in its fragment; the address itself for a text without words
 */
export function deepLink(url: string, paragraph: string): string {
  const directive = textDirective(paragraph);
  if (directive === '') return url;
  if (url.includes(directiveMark)) return `${url}&${directive}`;
  return `${url}${url.includes('#') ? '' : '#'}${directiveMark}${directive}`;
}

/** The id of a paragraph's citation, which `parseCitationId` reads. */
export function citationId({ article, number }: { article: Pick<Article, 'id'>; number: number }): string {
  return `${article.id}-${number}`;
}

/**
 * The citation of a paragraph.
 *
 * @param number - of the paragraph, from 1; `factsParagraph` for the article's own facts
 * @returns a citation whose link has no text fragment when the text is our own account, because the page does not hold it
 */
export function citationOf(article: Article, number: number): Citation {
  const paragraph = article.paragraphs.find((candidate) => candidate.number === number);
  const findable = paragraph !== undefined && !article.account;
  return {
    id: citationId({ article, number }),
    article: article.id,
    outlet: article.outlet,
    headline: article.headline,
    published: article.published,
    paragraph: number,
    link: article.url === null ? null : findable ? deepLink(article.url, paragraph.text) : article.url,
    account: article.account,
  };
}

/**
 * Reads a citation's id.
 *
 * @returns the article's id and the paragraph's number, or null when the text is not a citation's id
 */
export function parseCitationId(id: string): { article: string; paragraph: number } | null {
  const match = /^([a-z2-7]{8})-(\d{1,6})$/u.exec(id.trim());
  return match === null ? null : { article: match[1]!, paragraph: Number(match[2]) };
}
