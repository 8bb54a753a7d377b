/** Articles that carry the same text: one is the article, the others are further places of it. */
import type { Rows } from './scoped.js';

/** The article that a place is a place of: a place of a place is one of the same article. */
export async function placeOf(rows: Rows, id: string): Promise<string> {
  const { same_as } = await rows
    .selectFrom('articles')
    .select('same_as')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return same_as ?? id;
}

/** Makes another article the one that further places are places of. */
export async function movePlaces(rows: Rows, from: string, to: string): Promise<void> {
  await rows.updateTable('articles').set({ same_as: to }).where('same_as', '=', from).execute();
}

/** When an article goes, the first of its further places becomes the article. */
export async function passOn(rows: Rows, gone: string): Promise<void> {
  const heir = await rows
    .selectFrom('articles')
    .select('id')
    .where('same_as', '=', gone)
    .where('removed', 'is', null)
    .where('replaced_by', 'is', null)
    .orderBy('added')
    .orderBy('id')
    .executeTakeFirst();
  if (heir === undefined) return;
  await movePlaces(rows, gone, heir.id);
  await rows.updateTable('articles').set({ same_as: null }).where('id', '=', heir.id).execute();
}
