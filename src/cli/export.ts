/** `on-record export`: articles as files of the format of `data/`, to be kept, read or imported again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Article } from '../coverage/article.js';
import { formatArticleFile } from '../coverage/format.js';
import { coverageOf, storedArticles } from '../runtime/coverage.js';
import { Refusal } from '../runtime/failure.js';
import { makeFolders } from '../store/index.js';
import { outletNamed } from './outlet.js';
import { configurationOf, type Terminal } from './terminal.js';

interface ExportOptions {
  outlet?: string;
  builtIn?: true;
  overwrite?: true;
}

/** Adds the command to the program. */
export function registerExport(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('export')
    .description(help.export.description)
    .argument('<folder>', help.export.folder)
    .option('--outlet <name>', help.export.outlet)
    .option('--built-in', help.export.builtIn)
    .option('--overwrite', help.export.overwrite)
    .addHelpText('after', help.export.after)
    .action((folder: string, options: ExportOptions) => exportArticles(folder, options, terminal));
}

async function exportArticles(folder: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const { exporting, failure } = terminal.text.cli;
  const place = configurationOf(terminal);
  const all = await (options.builtIn ? coverageOf(place) : storedArticles(place));
  if (all.length === 0) throw new Refusal([exporting.none]);
  const outlet = outletNamed(options.outlet, all, terminal.text.cli);
  const articles = all.filter((article) => outlet === undefined || article.outlet === outlet);
  const target = resolve(terminal.folder, folder);
  try {
    await writeAll(target, articles, options.overwrite === true, terminal);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new Refusal([failure.folderIsFile(folder), failure.nothingExported]);
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOENT') {
      throw new Refusal([failure.folderNotWritable(folder)]);
    }
    throw error;
  }
  terminal.out(exporting.done(articles.length, folder));
}

/** Looks at every file before it writes one, so that a refusal leaves the folder as it was. */
async function writeAll(
  target: string,
  articles: readonly Article[],
  overwrite: boolean,
  { text }: Terminal,
): Promise<void> {
  const { failure } = text.cli;
  const files = articles.map((article) => ({
    path: join(target, fileName(article)),
    content: formatArticleFile(article),
  }));
  const inTheWay: string[] = [];
  for (const { path, content } of files) if (!overwrite && (await differs(path, content))) inTheWay.push(path);
  if (inTheWay.length > 0) {
    throw new Refusal([...inTheWay.map((path) => failure.fileInTheWay(path)), failure.nothingExported]);
  }
  await makeFolders(target);
  for (const { path, content } of files) await writeFile(path, content);
}

async function differs(path: string, content: string): Promise<boolean> {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  return found !== undefined && found !== content;
}

/** `harbour-post-2026-05-12-k3v7qa2m.md`: readable, in order of day within an outlet, and unique by the id. */
function fileName({ outlet, published, id }: Article): string {
  const name = outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return [name, published?.slice(0, 10), id].filter((part) => part !== undefined && part !== '').join('-') + '.md';
}
