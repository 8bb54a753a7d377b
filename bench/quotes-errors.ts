/**
 * The ten worst kinds of error by count: `npm run --silent bench -- quotes-errors GOLD.json [OUT.json]`. Reads the gold file's articles with
 * the weights in use, or takes the readings of `quotes-validate` from OUT.json.
 */
import { readFileSync } from 'node:fs';
import { type BenchArticle, type BenchQuote, readBenchArticle } from './quotes.js';
import { type GoldArticle, type GoldQuote, isSpeaker, overlap } from './quotes-gold.js';

const SHOWN = 10;

/** @returns what went wrong with a quotation in a few words, or null when it is right or cannot be judged. */
function errorOf(gold: GoldQuote, quote: BenchQuote | undefined): string | null {
  if (gold.speaker === null || (gold.speaker_type === 'pronoun' && gold.speaker_resolved === undefined)) return null;
  if (quote === undefined) return 'quotation not found';
  if (isSpeaker(quote, gold) === true) return null;
  if (quote.speaker === null) return `${gold.speaker_type} speaker: nobody named`;
  const same = sameWords(gold.speaker, quote.mention ?? '');
  if (same)
    return `${gold.speaker_type} speaker: right words, wrong ${gold.speaker_type === 'pronoun' ? 'antecedent' : 'name'}`;
  return `${gold.speaker_type} speaker: a ${quote.by ?? 'speaker'} elsewhere taken instead`;
}

function sameWords(gold: string, mention: string): boolean {
  const last = mention
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1);
  return (
    last !== undefined &&
    gold
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(last)
  );
}

export function run(args: string[]): Promise<void> {
  const [file, output] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-errors GOLD.json [OUT.json]');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  const read =
    output === undefined
      ? articles.map((article) => readBenchArticle(article))
      : (JSON.parse(readFileSync(output, 'utf8')) as BenchArticle[]);
  const quotesOf = new Map(read.map(({ id, quotes }) => [id, quotes]));
  const counts = new Map<string, number>();
  let judged = 0;
  for (const { id, quotes } of articles) {
    for (const gold of quotes) {
      judged += 1;
      const error = errorOf(
        gold,
        quotesOf.get(id)?.find((quote) => overlap(quote, gold) >= 0.8),
      );
      if (error !== null) counts.set(error, (counts.get(error) ?? 0) + 1);
    }
  }
  const worst = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHOWN);
  for (const [kind, count] of worst) process.stdout.write(`${String(count).padStart(5)}  ${kind}\n`);
  process.stdout.write(`of ${judged} quotations\n`);
  return Promise.resolve();
}
