/**
 * `ranking SET.json`: answers each query of a test collection with the product's own ranking and prints a TREC run.
 * Each text of the collection is an article; blank lines part its paragraphs.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../src/coverage/article.js';
import { ParagraphIndex } from '../src/search/index.js';

const collection = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  queries: z.array(z.object({ id: z.string(), text: z.string() })),
});

type Text = z.infer<typeof collection>['docs'][number];

/** How many texts a run lists for each query. */
const depth = 100;

function articleOf({ id, title, text }: Text): Article {
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
export async function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Name the collection: ranking SET.json');
  const { docs, queries } = collection.parse(JSON.parse(await readFile(file, 'utf8')));
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
