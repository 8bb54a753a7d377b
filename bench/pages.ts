import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { draftFromBytes, type Draft, IngestError } from '../src/ingest/index.js';
import { dayInUrl } from '../src/ingest/page/dates.js';
import { type PageScore, scorePage } from './pages-score.js';

/** What stands for an article's body in the benchmark's form: a line a paragraph, sub-headings in their places. */
function articleBody(draft: Draft): string {
  const lines: string[] = [];
  let heading: string | undefined;
  for (const paragraph of draft.paragraphs) {
    if (paragraph.heading !== undefined && paragraph.heading !== heading) lines.push(paragraph.heading);
    heading = paragraph.heading;
    lines.push(paragraph.text);
  }
  return lines.join('\n');
}

/** Where the pages stand: DIR itself, or its `html` folder. */
export async function pageFiles(directory: string): Promise<string[]> {
  const isPage = (name: string): boolean => /\.html?(?:\.gz)?$/u.test(name);
  const here = (await readdir(directory)).filter(isPage);
  if (here.length > 0) return here.sort().map((name) => join(directory, name));
  const below = join(directory, 'html');
  return (await readdir(below))
    .filter(isPage)
    .sort()
    .map((name) => join(below, name));
}

export async function pageBytes(file: string): Promise<Buffer> {
  const raw = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(raw) : raw;
}

/** "mean 60, p50 50, p95 120, max 300". */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return `mean ${mean.toFixed(0)}, p50 ${at(0.5)}, p95 ${at(0.95)}, max ${(sorted.at(-1) ?? 0).toFixed(0)}`;
}

/** Processor time of this process, in milliseconds: on a busy machine the clock on the wall says little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What is known of a page beside its bytes, by its id; none where DIR has no `ground-truth.json`. */
type Truth = Readonly<Record<string, { articleBody?: string; url?: string }>>;

async function truthOf(directory: string): Promise<Truth> {
  const file = join(directory, 'ground-truth.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Truth) : {};
}

/** How many pages each fact was found on, and whether the day is the one in the address where that holds one. */
function factLines(drafts: ReadonlyMap<string, Draft>, truth: Truth): string[] {
  const names = ['headline', 'outlet', 'byline', 'published', 'modified', 'language', 'url'] as const;
  const all = [...drafts.values()];
  const found = names.map((name) => {
    const share = all.filter(({ facts }) => facts[name] !== null).length / Math.max(1, all.length);
    return `${name} ${(share * 100).toFixed(1)}`;
  });
  const dated = [...drafts].flatMap(([id, { facts }]) => {
    const url = truth[id]?.url;
    const day = url === undefined ? null : dayInUrl(url, undefined);
    return day === null ? [] : [facts.published?.startsWith(day) === true];
  });
  return [
    `found, % of the pages: ${found.join(', ')}`,
    `day equal to the one in the address: ${dated.filter(Boolean).length} of the ${dated.length} that have one`,
  ];
}

const MOST_SHOWN = 10;

function worstLines(scores: readonly (PageScore & { id: string })[]): string[] {
  const worst = [...scores].sort((a, b) => a.f1 - b.f1).slice(0, MOST_SHOWN);
  return worst.map(
    ({ id, f1, precision, recall, why }) =>
      `  ${id.slice(0, 12)}  F1 ${f1.toFixed(3)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  lines: ${why.join(', ') || 'none differ'}`,
  );
}

/**
 * `npm run --silent bench -- pages DIR [--facts]`: prints `{id: {articleBody}}` for each page of DIR; the time, the memory,
 * the facts found and the ten worst pages on standard error. With `--facts` the facts found stand beside the body.
 */
export async function run(args: string[]): Promise<void> {
  const directory = args.find((argument) => !argument.startsWith('--'));
  if (directory === undefined) throw new Error('usage: bench pages DIR [--facts]');
  const truth = await truthOf(directory);
  const out: Record<string, object> = {};
  const drafts = new Map<string, Draft>();
  const bodies = new Map<string, string>();
  const milliseconds: number[] = [];
  const processor: number[] = [];
  for (const file of await pageFiles(directory)) {
    const id = file.replace(/^.*\//u, '').replace(/\.html?(?:\.gz)?$/u, '');
    const bytes = await pageBytes(file);
    const [start, busy] = [performance.now(), processorTime()];
    let body = '';
    try {
      const draft = draftFromBytes(bytes, `${id}.html`);
      body = articleBody(draft);
      drafts.set(id, draft);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      process.stderr.write(`${id}: ${error.code}\n`);
    }
    milliseconds.push(performance.now() - start);
    processor.push(processorTime() - busy);
    bodies.set(id, body);
    const draft = drafts.get(id);
    const { facts, provenance, furniture } = draft ?? {};
    out[id] = { articleBody: body, ...(args.includes('--facts') ? { facts, provenance, furniture } : {}) };
  }
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  process.stdout.write(`${JSON.stringify(out)}\n`);
  const scores = [...bodies].flatMap(([id, body]) => {
    const wanted = truth[id]?.articleBody;
    return wanted === undefined ? [] : [{ id, ...scorePage(wanted, body, drafts.get(id)?.furniture ?? []) }];
  });
  const lines = [
    `${milliseconds.length} pages; ms a page: ${spread(milliseconds)}; of processor time: ${spread(processor)}; peak RSS ${peak} MB`,
    ...factLines(drafts, truth),
    ...(scores.length > 0 ? ['the worst pages, and why:', ...worstLines(scores)] : []),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
