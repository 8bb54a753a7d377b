/**
 * Reads many mutated articles and stops at the first that throws, is slow or gives a place outside its paragraph:
 * `npm run --silent bench -- quotes-fuzz IN.json [COUNT]` (100,000 without COUNT). The same input gives the same mutations.
 */
import { readFileSync } from 'node:fs';
import { oddTexts } from './odd-texts.js';
import { readArticle } from '../src/reading/index.js';
import { paragraphsOf } from './quotes-gold.js';
import { generator } from './random.js';

/** Longest time for one reading, in milliseconds for each 100,000 characters, and what a reading may take however short it is. */
const SLOWEST = 1000;
const ALLOWANCE = 250;
const SEEDS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  '\n',
  '\n\n',
  '. ',
  ', ',
  ': ',
  '(',
  ')',
  '—',
  ' said ',
  ' he ',
  ' Holm ',
  '\u0000',
  '\ud83d',
  '  ',
];

/** @returns the text with a few stretches cut, doubled, moved or replaced by marks. */
export function mutated(text: string, random: () => number): string {
  let result = text;
  const times = 1 + Math.floor(random() * 8);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * (result.length + 1));
    const end = Math.min(result.length, at + Math.floor(random() * 60));
    const seed = SEEDS[Math.floor(random() * SEEDS.length)]!;
    const kind = Math.floor(random() * 4);
    const middle =
      kind === 0
        ? ''
        : kind === 1
          ? seed.repeat(1 + Math.floor(random() * 4))
          : kind === 2
            ? result.slice(at, end).repeat(2)
            : seed + result.slice(at, end);
    result = result.slice(0, at) + middle + result.slice(end);
  }
  return result;
}

/** Processor time for 100,000 characters of each odd text, the slowest first. */
function timesOfOddTexts(): [string, number][] {
  const times = Object.entries(oddTexts).map(([kind, text]): [string, number] => {
    const paragraphs = paragraphsOf(text).map((paragraph, at) => ({ number: at + 1, text: paragraph.text }));
    const before = process.cpuUsage();
    readArticle({ headline: '', language: kind.startsWith('French') ? 'fr' : 'en', published: null, paragraphs });
    const { user, system } = process.cpuUsage(before);
    return [kind, ((user + system) / 1000) * (100_000 / text.length)];
  });
  return times.sort(([, a], [, b]) => b - a);
}

export function run(args: string[]): Promise<void> {
  const [file, count = '100000'] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-fuzz IN.json [COUNT]');
  const articles = (JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) =>
    text.slice(0, 1500),
  );
  let slowest = 0;
  for (let index = 0; index < Number(count); index += 1) {
    const text = mutated(articles[index % articles.length]!, generator(index));
    const paragraphs = paragraphsOf(text).map((paragraph, at) => ({ number: at + 1, text: paragraph.text }));
    // Processor time: what others do on the machine does not count.
    const before = process.cpuUsage();
    const { quotations } = readArticle({
      headline: '',
      language: index % 5 === 4 ? 'fr' : 'en',
      published: null,
      paragraphs,
    });
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (time > ALLOWANCE + (SLOWEST * text.length) / 100_000)
      throw new Error(`Mutation ${index} took ${time.toFixed(0)} ms`);
    for (const { paragraph, start, end, text: words } of quotations) {
      if (paragraphs[paragraph - 1]?.text.slice(start, end) !== words)
        throw new Error(`Mutation ${index} has a place outside its paragraph`);
    }
  }
  process.stdout.write(`${count} mutated articles read; the slowest took ${slowest.toFixed(0)} ms\n`);
  for (const [kind, time] of timesOfOddTexts().slice(0, 10))
    process.stdout.write(`${time.toFixed(0).padStart(6)} ms for 100,000 characters: ${kind}\n`);
  return Promise.resolve();
}
