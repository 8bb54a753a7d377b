/** Bench `quotes`: articles as plain text in, quotations with speakers out, in the form that the scorer reads. */
import { readFileSync } from 'node:fs';
import { packFor } from '../src/language/packs/index.js';
import { readQuotations } from '../src/reading/index.js';
import type { MentionKind } from '../src/reading/mentions.js';
import type { Rankers } from '../src/reading/ranker.js';
import { paragraphsOf } from './quotes-gold.js';

interface Input {
  id: string;
  text: string;
  date?: string;
  title?: string;
}

/** A quoted run with offsets into the whole text, in UTF-16 units. */
export interface BenchQuote {
  start: number;
  end: number;
  text: string;
  speaker: string | null;
  mention?: string;
  /** 0 to 1; the scorer does not look at it. */
  confidence: number;
  /** What kind of mention names the speaker; the scorer does not look at it. */
  by?: MentionKind;
}

/** What the bench says of one article. */
export interface BenchArticle {
  id: string;
  quotes: BenchQuote[];
}

/** The kind of a mention by its words: a pronoun is listed, a name begins with a capital and no determiner. */
function kindOf(mention: string): MentionKind {
  const { pronouns, determiners } = packFor('en');
  const [first = ''] = mention.toLowerCase().split(/[\s’']/);
  if (pronouns.has(mention.toLowerCase())) return 'pronoun';
  return /^\p{Lu}/u.test(mention) && !determiners.has(first) ? 'name' : 'nominal';
}

/** Reads one bench article. */
export function readBenchArticle(input: Input, rankers?: Rankers, threshold?: number): BenchArticle {
  const paragraphs = paragraphsOf(input.text);
  const reading = readQuotations(
    {
      headline: input.title ?? '',
      language: 'en',
      published: input.date ?? null,
      paragraphs: paragraphs.map(({ text }, index) => ({ number: index + 1, text })),
    },
    rankers,
    threshold,
  );
  const quotes = reading.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation): BenchQuote => {
      const offset = paragraphs[quotation.paragraph - 1]!.start;
      const speaker = quotation.speaker === null ? null : reading.speakers[quotation.speaker]!.name;
      return {
        start: quotation.start + offset,
        end: quotation.end + offset,
        text: quotation.text,
        speaker,
        confidence: quotation.confidence,
        ...(quotation.mention === null || speaker === null
          ? {}
          : { mention: quotation.mention.text, by: kindOf(quotation.mention.text) }),
      };
    });
  return { id: input.id, quotes };
}

/** Command: `npm run --silent bench -- quotes IN.json > OUT.json`. */
export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes IN.json > OUT.json');
  const inputs = JSON.parse(readFileSync(file, 'utf8')) as Input[];
  process.stdout.write(`${JSON.stringify(inputs.map((input) => readBenchArticle(input)))}\n`);
  return Promise.resolve();
}
