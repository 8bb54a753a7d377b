import { Parser } from 'htmlparser2';

/** What a fetched page shows and states, as far as telling a wall from an article needs it. */
export interface PageSurvey {
  /** Texts of JSON-LD blocks. */
  linkedData: readonly string[];
  /** `article:content_tier`, in lower case; empty where there is none. */
  contentTier: string;
  /** Its title and its main headings. */
  titles: readonly string[];
  /** What readers see, up to a limit. */
  text: string;
  /** Characters in its paragraphs. */
  paragraphs: number;
}

/** Elements whose text no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript']);

/** Signals stand in the head or where an article breaks off; more of a page is not looked at. Characters. */
const LOOKED_AT = 2_000_000;
const TEXT_KEPT = 100_000;

/** The parser's time grows with the square of the depth, so a page nested deeper than any real one is read no further. */
const DEEPEST = 1_000;
const PIECE = 16_384;

/** Reads a page in one pass, without building its tree: time and memory grow with its length alone. */
export function surveyFetchedPage(html: string): PageSurvey {
  const linkedData: string[] = [];
  const titles: string[] = [];
  const text: string[] = [];
  let contentTier = '';
  let kept = 0;
  let paragraphs = 0;
  let [depth, unseen, inParagraph, inTitle, inLinkedData] = [0, 0, 0, 0, false];
  const count = (name: string, step: 1 | -1): void => {
    depth += step;
    if (UNSEEN.has(name)) unseen = Math.max(0, unseen + step);
    if (name === 'p') inParagraph = Math.max(0, inParagraph + step);
    if (name === 'title' || name === 'h1') inTitle = Math.max(0, inTitle + step);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      count(name, 1);
      if (name === 'script' && (attributes['type'] ?? '').toLowerCase().includes('ld+json')) {
        inLinkedData = true;
        linkedData.push('');
      }
      if (name === 'title' || name === 'h1') titles.push('');
      const property = attributes['property'] ?? attributes['name'] ?? '';
      if (name === 'meta' && property.toLowerCase() === 'article:content_tier') {
        contentTier = (attributes['content'] ?? '').trim().toLowerCase();
      }
    },
    onclosetag: (name) => {
      count(name, -1);
      if (name === 'script') inLinkedData = false;
    },
    ontext: (data) => {
      if (inLinkedData) linkedData.push((linkedData.pop() ?? '') + data);
      if (unseen > 0) return;
      if (inTitle > 0) titles.push((titles.pop() ?? '') + data);
      if (inParagraph > 0) paragraphs += data.trim().length;
      if (kept < TEXT_KEPT) {
        text.push(data);
        kept += data.length;
      }
    },
  });
  const end = Math.min(html.length, LOOKED_AT);
  for (let at = 0; at < end && depth < DEEPEST; at += PIECE) parser.write(html.slice(at, Math.min(end, at + PIECE)));
  parser.end();
  const spaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  return { linkedData, contentTier, titles: titles.map(spaced), text: spaced(text.join('')), paragraphs };
}
