/** What readers chose for their direct messages, kept in the store. */
import type { ReaderChoices } from '../discord/index.js';
import { hostServer, ownActors, type Store } from '../store/index.js';

/**
 * A choice of the host's coverage stands for having chosen at all: it is asked in any case, and a reader who wants nothing else has to
 * be told from one who never chose.
 */
export function readerChoices(store: Store): ReaderChoices {
  const readers = (server: string) => store.server(server, ownActors.bot).readers;
  return {
    open: () => store.serversInDirectMessages(),
    async chosen(reader) {
      const chosen = await store.choicesOf(reader);
      return chosen.length === 0 ? null : chosen.filter((server) => server !== hostServer);
    },
    async choose(reader, servers) {
      const before = await store.choicesOf(reader);
      const after = servers === null ? [] : [hostServer, ...servers];
      // What is added comes first: a choice that is broken off holds more than was wanted, and is never taken for none.
      for (const server of after) if (!before.includes(server)) await readers(server).choose(reader);
      for (const server of before) if (!after.includes(server)) await readers(server).leave(reader);
    },
  };
}
