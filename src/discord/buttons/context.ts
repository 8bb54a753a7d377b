/** Context: the paragraphs around an excerpt, for the one who presses. */
import { parseCitationId } from '../../answers/excerpts/citation.js';
import type { ButtonHandler, ButtonPress, Surroundings, View } from '../commands/command.js';
import { ReaderError } from '../reader-error.js';
import { contextView } from '../views/context.js';

function open({ state }: ButtonPress, { library, text }: Surroundings): View {
  const citation = parseCitationId(state);
  if (citation === null) throw new ReaderError('button-outdated');
  const article = library.article(citation.article);
  if (article === undefined) throw new ReaderError('citation-gone');
  return contextView(article, citation.paragraph, text);
}

/** `show` opens beside an answer; `walk` goes on to a neighbour in the message that `show` opened. */
export const contextButtons: Readonly<Record<string, ButtonHandler>> = {
  show: { respond: 'private', run: open },
  walk: { respond: 'update', run: open },
};
