/** The real articles, read at run time from ../shared, which is not part of the project: skipped where it is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftFromText } from '../../src/ingest/index.js';
import { readArticle } from '../../src/reading/index.js';

const folder = join(import.meta.dirname, '../../../shared/coverage');
const there = existsSync(folder);
if (!there) console.log(`Skipped: the articles of ${folder} are not here.`);

describe.skipIf(!there)('the real articles', () => {
  const files = there ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  it.each(files)('%s: every quotation has a speaker, named where the article says so', (file) => {
    const { facts, paragraphs } = draftFromText(readFileSync(join(folder, file), 'utf8'));
    const reading = readArticle({
      headline: facts.headline ?? '',
      language: 'en',
      published: facts.published,
      paragraphs,
    });
    expect(reading.quotations.length).toBeGreaterThan(8);
    for (const { speaker } of reading.quotations) {
      expect(speaker).not.toBeNull();
      const { named } = reading.speakers[speaker!]!;
      const paragraph = paragraphs.find(({ number }) => number === named.paragraph)!;
      expect(paragraph.text.slice(named.start, named.end)).toBe(named.text);
    }
  });
});
