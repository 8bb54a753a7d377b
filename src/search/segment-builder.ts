/** Turns articles into the tables of a segment. */
import type { Article } from '../coverage/article.js';
import type { SegmentArticle, SegmentTables } from './segment.js';
import { allTerms } from './terms.js';
import { Vocabulary } from './vocabulary.js';

/**
 * Between two words: the end of a sentence. Coarser than `sentences`, which goes by capitals: ranking must cope with
 * texts that have none, and a break too many after "Mr." costs it nothing.
 */
const sentenceBreak = /[.!?…]["'”’»)\]]*\s/u;

/**
 * @param articles In the order their entries shall stand; each id once.
 */
export function buildSegment(articles: readonly Article[]): SegmentTables {
  const words = new Vocabulary();
  const stems = new Vocabulary();
  const segmentArticles: SegmentArticle[] = [];
  const articleOfEntry: number[] = [];
  const paragraphOfEntry: number[] = [];
  const firstToken: number[] = [];
  const wordOfToken: number[] = [];
  const stemOfToken: number[] = [];
  const tokenStart: number[] = [];
  const tokenEnd: number[] = [];
  const sentenceStart: number[] = [];
  const paragraphFrequency: number[] = [];
  const headlineFrequency: number[] = [];

  function addEntry(paragraph: number, text: string, language: string): void {
    articleOfEntry.push(segmentArticles.length);
    paragraphOfEntry.push(paragraph);
    firstToken.push(wordOfToken.length);
    const entryStems = new Set<number>();
    let lastEnd = 0;
    for (const term of allTerms(text, language)) {
      wordOfToken.push(words.add(term.word));
      const stem = stems.add(term.stem);
      stemOfToken.push(stem);
      entryStems.add(stem);
      tokenStart.push(term.start);
      tokenEnd.push(term.end);
      const begins = lastEnd === 0 || sentenceBreak.test(text.slice(lastEnd, term.start));
      lastEnd = term.end;
      sentenceStart.push(begins ? 1 : 0);
    }
    const frequency = paragraph === 0 ? headlineFrequency : paragraphFrequency;
    for (const stem of entryStems) frequency[stem] = (frequency[stem] ?? 0) + 1;
  }

  for (const { id, outlet, language, headline, paragraphs } of articles) {
    const firstEntry = articleOfEntry.length;
    addEntry(0, headline, language);
    for (const paragraph of paragraphs) addEntry(paragraph.number, paragraph.text, language);
    segmentArticles.push({ id, outlet, language, firstEntry, endEntry: articleOfEntry.length });
  }
  firstToken.push(wordOfToken.length);

  const byStem = (frequency: number[]) => Uint32Array.from({ length: stems.size }, (_, stem) => frequency[stem] ?? 0);
  return {
    articles: segmentArticles,
    articleOfEntry: Uint32Array.from(articleOfEntry),
    paragraphOfEntry: Uint32Array.from(paragraphOfEntry),
    firstToken: Uint32Array.from(firstToken),
    wordOfToken: Uint32Array.from(wordOfToken),
    stemOfToken: Uint32Array.from(stemOfToken),
    tokenStart: Uint32Array.from(tokenStart),
    tokenEnd: Uint32Array.from(tokenEnd),
    sentenceStart: Uint8Array.from(sentenceStart),
    words: words.strings(),
    stems: stems.strings(),
    paragraphFrequency: byStem(paragraphFrequency),
    headlineFrequency: byStem(headlineFrequency),
  };
}
