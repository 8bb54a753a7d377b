/**
 * Renames every person of each article to an invented name of the same gender and form, and counts the attributions that change:
 * `npm run --silent bench -- quotes-rename IN.json`. Reading must not depend on who somebody is.
 */
import { readFileSync } from 'node:fs';
import { givenNames } from '../src/language/packs/given-names.js';
import { packFor } from '../src/language/packs/index.js';
import { entitiesOf } from '../src/reading/entities.js';
import { framesOf } from '../src/reading/frames.js';
import { readBenchArticle } from './quotes.js';
import { paragraphsOf } from './quotes-gold.js';

const GIVEN = {
  feminine: ['Ingrid', 'Sigrid', 'Odette', 'Greta', 'Astrid', 'Thelma', 'Ursula', 'Solange', 'Delphine', 'Muriel'],
  masculine: ['Gunnar', 'Anders', 'Rupert', 'Lionel', 'Desmond', 'Otto', 'Basil', 'Cyril', 'Magnus', 'Fritz'],
};
const SURNAMES = [
  'Varnholt',
  'Quillmark',
  'Ostrander',
  'Bexley',
  'Thornquist',
  'Maldonne',
  'Ferrowby',
  'Hallgrim',
  'Penhallow',
  'Stroudley',
  'Wexcombe',
  'Dravenor',
  'Karsholm',
  'Lindeman',
  'Oakhanger',
  'Pellworth',
];

/** @returns the words to replace in an article's text, each with its invented one. */
export function namesFor(text: string): Map<string, string> {
  const pack = packFor('en');
  const entities = entitiesOf(
    framesOf(
      paragraphsOf(text).map((paragraph) => paragraph.text),
      pack,
    ),
    pack,
  );
  const people = entities.filter(
    ({ mentions, nature, names }) => nature === 'person' && names.length > 1 && mentions[0]?.kind === 'name',
  );
  const words = new Map<string, string>();
  let given = 0;
  let surname = 0;
  for (const { mentions, names, gender } of people) {
    const full = mentions.find(({ core }) => core.length > 1)?.core;
    if (full === undefined) continue;
    const first = full[0]!;
    const last = full.at(-1)!;
    const kind = givenNames.get(names[0]!) ?? gender;
    if (kind !== null && /^\p{L}{3,}$/u.test(first) && !words.has(first))
      words.set(first, GIVEN[kind][given++ % GIVEN[kind].length]!);
    if (/^\p{L}{3,}$/u.test(last) && !words.has(last) && surname < SURNAMES.length)
      words.set(last, SURNAMES[surname++]!);
  }
  return words;
}

/** @returns the text with every whole word replaced. */
export function renamed(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const capitalised = word.charAt(0) + word.slice(1).toLowerCase();
    return (
      words.get(word) ??
      (word.length > 2 && word === word.toUpperCase() ? words.get(capitalised)?.toUpperCase() : undefined) ??
      word
    );
  });
}

export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-rename IN.json');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as { id: string; text: string }[];
  let compared = 0;
  let changed = 0;
  for (const article of articles) {
    const words = namesFor(article.text);
    const before = readBenchArticle(article).quotes;
    const after = readBenchArticle({ ...article, text: renamed(article.text, words) }).quotes;
    for (const [index, quote] of before.entries()) {
      compared += 1;
      const expected = quote.speaker === null ? null : renamed(quote.speaker, words);
      if (after[index]?.speaker !== expected) changed += 1;
    }
  }
  process.stdout.write(
    `${changed} of ${compared} attributions changed (${((100 * changed) / compared).toFixed(2)} %)\n`,
  );
  return Promise.resolve();
}
