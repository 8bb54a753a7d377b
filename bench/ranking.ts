/**
 * `ranking SET.json`: answers each query of a test collection with the product's own ranking and prints a TREC run.
 * Each text of the collection is an article; blank lines part its paragraphs.
 */
import type { Article } from '../src/coverage/article.js';
import { ParagraphIndex } from '../src/search/index.js';
import { type CollectionText, readCollection } from './collection.js';

/** How many texts a run lists for each query. */
const depth = 100;

function articleOf({ id, title, text }: CollectionText): Article {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return {
    id,
    outlet: 'collection',
    headline: title,
    byline: null,
    published: null,
    modified: null,
    language: 'en',
    url: null,
    paragraphs: paragraphs.map((paragraph, index) => ({ number: index + 1, text: paragraph })),
    provenance: {},
    account: false,
  };
}

/** @param args The collection's file. */
export async function run([file]: string[]): Promise<void> {
  if (file === undefined) throw new Error('name the collection: ranking SET.json');
  const { docs, queries } = await readCollection(file);
  const index = ParagraphIndex.build(docs.map(articleOf));
  for (const { id, text } of queries) {
    const best = new Map<string, number>();
    for (const hit of index.search(text, { limit: depth })) {
      if (!best.has(hit.article)) best.set(hit.article, hit.score);
    }
    const lines = [...best].map(([doc, score], rank) => `${id} Q0 ${doc} ${rank + 1} ${score.toFixed(6)} on-record\n`);
    process.stdout.write(lines.join(''));
  }
}
