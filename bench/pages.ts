import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { draftFromBytes, type Draft, IngestError } from '../src/ingest/index.js';

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
async function pageFiles(directory: string): Promise<string[]> {
  const isPage = (name: string): boolean => /\.html?(?:\.gz)?$/u.test(name);
  const here = (await readdir(directory)).filter(isPage);
  if (here.length > 0) return here.sort().map((name) => join(directory, name));
  const below = join(directory, 'html');
  return (await readdir(below))
    .filter(isPage)
    .sort()
    .map((name) => join(below, name));
}

/** The value under which 95 of 100 lie. */
function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

/**
 * `npm run --silent bench -- pages DIR [--facts]`: prints `{id: {articleBody}}` for each page of DIR, and the time and
 * memory on standard error. With `--facts` the facts found stand beside the body.
 */
export async function run(args: string[]): Promise<void> {
  const directory = args.find((argument) => !argument.startsWith('--'));
  if (directory === undefined) throw new Error('usage: bench pages DIR [--facts]');
  // Node lets garbage pile up while the machine has memory to spare; this shows what reading pages needs.
  setFlagsFromString('--optimize-for-size');
  const out: Record<string, object> = {};
  const milliseconds: number[] = [];
  for (const file of await pageFiles(directory)) {
    const id = file.replace(/^.*\//u, '').replace(/\.html?(?:\.gz)?$/u, '');
    const raw = await readFile(file);
    const bytes = file.endsWith('.gz') ? gunzipSync(raw) : raw;
    const start = performance.now();
    try {
      const draft = draftFromBytes(bytes, `${id}.html`);
      out[id] = {
        articleBody: articleBody(draft),
        ...(args.includes('--facts')
          ? { facts: draft.facts, provenance: draft.provenance, furniture: draft.furniture }
          : {}),
      };
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      process.stderr.write(`${id}: ${error.code}\n`);
      out[id] = { articleBody: '' };
    }
    milliseconds.push(performance.now() - start);
  }
  process.stdout.write(`${JSON.stringify(out)}\n`);
  const total = milliseconds.reduce((sum, value) => sum + value, 0);
  process.stderr.write(
    `${milliseconds.length} pages, ${(total / milliseconds.length).toFixed(0)} ms a page, p95 ${percentile95(milliseconds).toFixed(0)} ms, ` +
      `max ${Math.max(...milliseconds).toFixed(0)} ms, peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
}
