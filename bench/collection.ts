/** Test collections for ranking: texts, and questions that some of them answer. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const collection = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  queries: z.array(z.object({ id: z.string(), text: z.string() })),
});

export type Collection = z.infer<typeof collection>;
export type CollectionText = Collection['docs'][number];

/** Reads the texts and questions of a collection's file, and nothing of what is said there about their relevance. */
export async function readCollection(file: string): Promise<Collection> {
  return collection.parse(JSON.parse(await readFile(file, 'utf8')));
}
