/** `on-record import` of folders, archives and addresses: what can be used is imported, the rest is named, and a crash loses nothing. */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Fetcher } from '../ingest/fetch/index.js';
import { filesBelow, fileItem } from '../ingest/import/files.js';
import { pageItem } from '../ingest/import/links.js';
import { openJournal } from '../ingest/import/journal.js';
import { type ImportItem, type ImportProgress, type ImportSummary, runImport } from '../ingest/import/run.js';
import { closeExtraction } from '../ingest/extraction/index.js';
import { Refusal, sentencesFor } from '../runtime/failure.js';
import { endSignal } from '../runtime/signals.js';
import { hostServer, openStore } from '../store/index.js';
import { givenFacts, type FactFlags } from './given-facts.js';
import { configurationOf, type Terminal } from './terminal.js';

/** Whether something on the command line can be many articles, or is not on this machine. */
export async function isMany(source: string, { folder }: Terminal): Promise<boolean> {
  if (isAddress(source) || /\.zip$/iu.test(source)) return true;
  // What is not there is told by the import of single files.
  return (await stat(resolve(folder, source)).catch(() => null))?.isDirectory() === true;
}

/**
 * Imports what can be used.
 *
 * @param sources - folders, files and addresses, as given on the command line
 * @throws Refusal when nothing could be imported
 */
export async function importMany(sources: readonly string[], flags: FactFlags, terminal: Terminal): Promise<void> {
  const { text } = terminal;
  const { importing } = text.cli;
  const { home } = configurationOf(terminal);
  const fetcher = new Fetcher({ contact: null });
  const items = await itemsOf(sources, fetcher, terminal);
  if (items.length === 0) throw new Refusal([importing.nothingThere, text.cli.failure.nothingImported]);
  const { facts } = givenFacts(flags, items.length, text.cli);
  const store = await openStore({ home });
  const end = endSignal(terminal.signals);
  const stopping = new AbortController();
  void end.arrived.then(() => stopping.abort());
  const bar = await terminal.bar(items.length);
  try {
    const summary = await runImport(items, {
      add: (articles) => store.server(hostServer).articles.add(articles),
      given: facts,
      givenIn: importing.flags,
      journal: await openJournal(
        home,
        sources.map((source) => resolve(terminal.folder, source)),
      ),
      total: items.length,
      signal: stopping.signal,
      onProgress: ({ done, total }: ImportProgress) => bar.update(done, total ?? done),
      isKnown: (error) => sentencesFor(error, text.cli) !== undefined,
    });
    bar.stop();
    report(summary, terminal);
  } finally {
    bar.stop();
    end.cancel();
    await store.close();
    await fetcher.close();
    await closeExtraction();
  }
}

async function itemsOf(sources: readonly string[], fetcher: Fetcher, terminal: Terminal): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const source of sources) {
    if (isAddress(source)) items.push(pageItem(source, fetcher));
    else for (const path of await pathsOf(source, terminal)) items.push(await fileItem(path, named(path, terminal)));
  }
  return items;
}

async function pathsOf(source: string, terminal: Terminal): Promise<string[]> {
  const path = resolve(terminal.folder, source);
  const { failure } = terminal.text.cli;
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Refusal([failure.file(source, failure.fileMissing), failure.nothingImported]);
  return found.isDirectory() ? filesBelow(path) : [path];
}

/** A path as short as it can be told. */
function named(path: string, { folder }: Terminal): string {
  const below = relative(folder, path);
  return below.startsWith('..') ? path : below;
}

function isAddress(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}

function report({ imported, failed, skipped, stopped }: ImportSummary, terminal: Terminal): void {
  const { importing, failure } = terminal.text.cli;
  for (const { name, error } of failed) {
    for (const sentence of sentencesFor(error, terminal.text.cli) ?? []) terminal.notice(failure.file(name, sentence));
  }
  const many = (outcome: string): number => imported.filter((each) => each.outcome === outcome).length;
  const present = many('present') + skipped;
  if (failed.length > 0) terminal.notice(importing.notUsed(failed.length));
  if (stopped) terminal.notice(importing.stopped);
  if (imported.length + skipped === 0) throw new Refusal([terminal.text.cli.failure.nothingImported]);
  terminal.out(importing.doneMany(many('added'), many('updated'), many('further-place'), present));
}
