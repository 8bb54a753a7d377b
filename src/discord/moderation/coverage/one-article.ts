/** The article that a subcommand or a button is about. */
import type { KeptArticle } from '../../../store/index.js';
import { ReaderError } from '../../reader-error.js';
import type { ServerRequest } from '../command.js';

/**
 * @param typed - an id, as a suggestion or a button carries it
 * @throws ReaderError `no-such-article`
 */
export async function articleOf(typed: unknown, { newsroom }: ServerRequest): Promise<KeptArticle> {
  const found = typeof typed === 'string' ? await newsroom.store.articles.find(typed.trim().toLowerCase()) : undefined;
  if (found === undefined) throw new ReaderError('no-such-article');
  return found;
}
