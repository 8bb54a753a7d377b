/** Collections as suggestions, and the one that somebody chose. */
import { fold } from '../../../language/words.js';
import type { Collection } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import type { Choice } from '../../commands/command.js';
import { ReaderError } from '../../reader-error.js';
import { limits } from '../../views/size.js';
import type { ServerRequest } from '../command.js';

/** A collection's name; the main one has none until it is given one. */
export function nameOf({ name }: Pick<Collection, 'name'>, { moderation }: Text): string {
  return name === '' ? moderation.collections.main : name;
}

/** @returns at most 25 collections of the server whose names hold what is typed; the values are ids */
export async function collectionChoices(typed: string, { newsroom, text }: ServerRequest): Promise<Choice[]> {
  const collections = await newsroom.store.collections.list();
  return collections
    .filter((collection) => fold(nameOf(collection, text)).includes(fold(typed).trim()))
    .slice(0, limits.choices)
    .map((collection) => ({ name: nameOf(collection, text).slice(0, limits.choice), value: collection.id }));
}

/**
 * @param typed - an id, as a suggestion carries it, or a name as somebody typed it
 * @throws ReaderError `no-such-collection`
 */
export async function chosenCollection(typed: unknown, { newsroom, text }: ServerRequest): Promise<Collection> {
  const wanted = typeof typed === 'string' ? typed.trim() : '';
  const collections = await newsroom.store.collections.list();
  const found =
    collections.find(({ id }) => id === wanted) ??
    collections.find((collection) => fold(nameOf(collection, text)) === fold(wanted));
  if (found === undefined) throw new ReaderError('no-such-collection');
  return found;
}
