/** `on-record import` of folders, archives and addresses: what can be used is imported, the rest is named, and a crash loses nothing. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isAddressList } from '../ingest/feeds/index.js';
import type { Fetcher } from '../ingest/fetch/index.js';
import { filesBelow, fileItem } from '../ingest/import/files.js';
import { failedItem, followLink, listedPages } from '../ingest/import/links.js';
import { openJournal } from '../ingest/import/journal.js';
import { type ImportItem, type ImportProgress, type ImportSummary, runImport } from '../ingest/import/run.js';
import { closeExtraction } from '../ingest/extraction/index.js';
import { BYTE_LIMIT } from '../ingest/limits.js';
import { Refusal, sentencesFor } from '../runtime/failure.js';
import { endSignal } from '../runtime/signals.js';
import { hostServer, openStore, type Store } from '../store/index.js';
import { givenFacts, type FactFlags } from './given-facts.js';
import { noBar } from './progress-bar.js';
import { configurationOf, type Terminal } from './terminal.js';

/** Whether something on the command line can be many articles, or is not on this machine. */
export async function isMany(source: string, { folder }: Terminal): Promise<boolean> {
  if (isAddress(source) || /\.(?:zip|warc|warc\.gz)$/iu.test(source)) return true;
  const path = resolve(folder, source);
  // What is not there is told by the import of single files.
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return true;
  return found?.isFile() === true && found.size <= BYTE_LIMIT && isAddressList(await readFile(path).catch(() => empty));
}

const empty = new Uint8Array();

/**
 * Imports what can be used.
 *
 * @param sources - folders, files and addresses, as given on the command line
 * @throws Refusal when nothing could be imported
 */
export async function importMany(sources: readonly string[], flags: FactFlags, terminal: Terminal): Promise<void> {
  const { text } = terminal;
  const { importing } = text.cli;
  const { home, contact } = configurationOf(terminal);
  const fetcher = await terminal.fetcher({ contact });
  const end = endSignal(terminal.signals);
  const stopping = new AbortController();
  void end.arrived.then(() => stopping.abort());
  let bar = noBar;
  let store: Store | undefined;
  try {
    const items = await itemsOf(sources, fetcher, terminal, stopping.signal);
    if (items.length === 0) throw new Refusal([importing.nothingThere, text.cli.failure.nothingImported]);
    const { facts } = givenFacts(flags, items.length, text.cli);
    store = await openStore({ home });
    const { articles } = store.server(hostServer);
    bar = await terminal.bar(items.length);
    const summary = await runImport(items, {
      add: (batch) => articles.add(batch),
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
    await store?.close();
    await fetcher.close();
    await closeExtraction();
  }
}

async function itemsOf(
  sources: readonly string[],
  fetcher: Fetcher,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const source of sources) {
    if (isAddress(source)) items.push(...(await linkedItems(source, fetcher, terminal, signal)));
    else items.push(...(await localItems(source, fetcher, terminal)));
  }
  return items;
}

/** What stands at an address: a page, or each article of a feed, a sitemap or a list. */
async function linkedItems(
  address: string,
  fetcher: Fetcher,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ImportItem[]> {
  try {
    const link = await followLink(address, fetcher, signal);
    if (link.kind === 'page') return [link.item];
    terminal.notice(terminal.text.cli.importing.announced(address, link.title, link.items.length));
    return link.items;
  } catch (error) {
    return [failedItem(address, error)];
  }
}

/** A file, a list of addresses, or the files below a folder. */
async function localItems(source: string, fetcher: Fetcher, terminal: Terminal): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const path of await pathsOf(source, terminal)) {
    const { size } = await stat(path);
    const listed = size <= BYTE_LIMIT ? listedPages(await readFile(path), fetcher) : null;
    items.push(...(listed ?? [await fileItem(path, named(path, terminal))]));
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
