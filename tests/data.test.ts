/** The built-in coverage: what it must be, and that it is our own account and no copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInArticles } from '../src/library/index.js';
import { fold, words } from '../src/language/words.js';
import type { Article } from '../src/coverage/article.js';

const printed = new URL('../../shared/coverage/', import.meta.url);
const hasPrinted = existsSync(printed);
if (!hasPrinted) console.warn('Skipped: the real articles are not at ../shared/coverage.');

/** The longest run of words that an account may share with the article outside quotation marks: names and terms, no clause. */
const longestSharedRun = 7;

/** The files of the real articles by outlet, as their manifest lists them. */
function printedArticles(): { outlet: string; text: string }[] {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', printed), 'utf8')) as {
    outlet: string;
    file: string;
  }[];
  return manifest.map(({ outlet, file }) => ({ outlet, text: readFileSync(new URL(file, printed), 'utf8') }));
}

const textOf = (article: Article): string => article.paragraphs.map(({ text }) => text).join('\n');
const foldedWords = (text: string): string[] => words(fold(text)).map((word) => word.text);

describe('the built-in coverage', () => {
  it('gives every file as an account with its outlet, headline and day', async () => {
    const articles = await builtInArticles();
    const files = readdirSync(new URL('../data/', import.meta.url)).filter((name) => name.endsWith('.md'));
    expect(articles).toHaveLength(files.length);
    for (const article of articles) {
      expect(article.account).toBe(true);
      expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}/);
      expect(article.paragraphs.length).toBeGreaterThan(5);
    }
  });

  it.skipIf(!hasPrinted)('shares no clause with the articles outside quotation marks', async () => {
    const accounts = await builtInArticles();
    for (const { outlet, text } of printedArticles()) {
      const account = accounts.find((article) => fold(article.outlet) === fold(outlet));
      expect(account, outlet).toBeDefined();
      const article = ` ${foldedWords(text).join(' ')} `;
      for (const ownWords of textOf(account!).split(/[“"][^“”"]*[”"]/)) {
        const own = foldedWords(ownWords);
        for (let start = 0; start + longestSharedRun < own.length; start++) {
          const run = own.slice(start, start + longestSharedRun + 1).join(' ');
          expect(article.includes(` ${run} `), run).toBe(false);
        }
      }
    }
  });

  it.skipIf(!hasPrinted)('prints each statement word for word as its outlet does', async () => {
    const accounts = await builtInArticles();
    for (const { outlet, text } of printedArticles()) {
      const article = fold(text);
      const account = accounts.find((candidate) => fold(candidate.outlet) === fold(outlet));
      for (const [, statement] of textOf(account!).matchAll(/[“"]([^“”"]+)[”"]/g)) {
        expect(article).toContain(fold(statement!.replace(/[.,]$/, '')));
      }
    }
  });
});
