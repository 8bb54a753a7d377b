/** `on-record sources`: what can be asked. */
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import type { Article } from '../coverage/article.js';
import { coverageOf, storedArticles, storedEntries } from '../runtime/coverage.js';
import type { ArticleEntry } from '../store/index.js';
import type { CliText } from '../text/index.js';
import { outletNamed } from './outlet.js';
import { sourceEntry } from './source-entry.js';
import { configurationOf, type Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

interface SourcesOptions {
  outlet?: string;
  imported?: true;
  json?: true;
}

/** Adds the command to the program. */
export function registerSources(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('sources')
    .description(help.sources.description)
    .option('--outlet <name>', help.sources.outlet)
    .option('--imported', help.sources.imported)
    .option('--json', help.json)
    .addHelpText('after', help.sources.after)
    .action((options: SourcesOptions) => sources(options, terminal));
}

async function sources(options: SourcesOptions, terminal: Terminal): Promise<void> {
  const place = configurationOf(terminal);
  const all = await (options.imported ? storedArticles(place) : coverageOf(place));
  const outlet = outletNamed(options.outlet, all, terminal.text.cli);
  const articles = all.filter((article) => outlet === undefined || article.outlet === outlet).sort(latestFirst);
  if (options.json) terminal.out(JSON.stringify(articles.map(sourceEntry), null, 2));
  else terminal.out(renderSources(articles, terminal, await storedEntries(place)));
}

/** Latest day first, the undated last, then by id: the same order every time. */
function latestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [a.published ?? '', b.published ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A list of articles for a person: each with its outlet, day, headline and id. */
export function renderSources(
  articles: readonly Article[],
  { text, colour, width }: Terminal,
  entries: ReadonlyMap<string, ArticleEntry> = new Map(),
): string {
  const { cli, answers } = text;
  if (articles.length === 0) return cli.sources.none;
  const colours = createColors(colour);
  const blocks = articles.map((article) => {
    const facts = [
      article.outlet,
      article.published === null ? cli.sources.noDate : answers.day(article.published),
      ...(article.byline === null ? [] : [article.byline]),
      cli.sources.paragraphs(article.paragraphs.length),
      ...(article.account ? [cli.sources.account] : []),
      ...versionFacts(entries.get(article.id), cli),
    ];
    return [
      ...wrap(visible(article.headline), width).map(colours.bold),
      ...wrap(visible(facts.join(' · ')), width - 2).map((line) => `  ${colours.cyan(line)}`),
      ...(article.url === null ? [] : [`  ${colours.underline(visible(article.url))}`]),
      colours.dim(`  ${article.id}`),
    ].join('\n');
  });
  const outlets = new Set(articles.map((article) => article.outlet));
  return [...blocks, colours.dim(cli.sources.total(articles.length, outlets.size))].join('\n\n');
}

/** What the store knows of an article that a reader should: that it changed, was corrected, or stands elsewhere too. */
function versionFacts(entry: ArticleEntry | undefined, { sources: words }: CliText): string[] {
  if (entry === undefined) return [];
  return [
    ...(entry.version === 1 ? [] : [words.version(entry.version)]),
    ...(entry.correction === null ? [] : [words.corrected]),
    ...(entry.sameAs === null ? [] : [words.sameAs(entry.sameAs)]),
  ];
}
