/** `on-record remove`: imported articles out of the store, all of those named or none. */
import type { Command } from 'commander';
import type { Article } from '../coverage/article.js';
import { Refusal } from '../runtime/failure.js';
import { storedArticles } from '../runtime/coverage.js';
import { hostServer, openStore } from '../store/index.js';
import { configurationOf, type Terminal } from './terminal.js';
import { visible } from './visible.js';

/** Adds the command to the program. */
export function registerRemove(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('remove')
    .description(help.remove.description)
    .argument('<ids...>', help.remove.ids)
    .addHelpText('after', help.remove.after)
    .action((ids: string[]) => remove(ids, terminal));
}

async function remove(ids: readonly string[], terminal: Terminal): Promise<void> {
  const { failure, removing } = terminal.text.cli;
  const place = configurationOf(terminal);
  const stored = new Map((await storedArticles(place)).map((article): [string, Article] => [article.id, article]));
  const unknown = [...new Set(ids)].filter((id) => !stored.has(id));
  if (unknown.length > 0) throw new Refusal(unknown.map((id) => failure.noSuchArticle(id)));
  const store = await openStore(place);
  try {
    await store.server(hostServer).articles.remove(ids);
  } finally {
    await store.close();
  }
  for (const id of new Set(ids)) terminal.out(removing.done(id, visible(stored.get(id)?.headline ?? '')));
}
