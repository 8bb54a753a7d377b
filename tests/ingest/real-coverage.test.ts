import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFrom, type Draft, draftFromBytes } from '../../src/ingest/index.js';

/**
 * The real articles stand beside the project, not in it. What is right about them is read from the set of questions that
 * goes with them, so that no word of theirs is here.
 */
const shared = new URL('../../../shared/', import.meta.url);
const coverage = new URL('coverage/', shared);
const questions = new URL('bench/questions/dev.json', shared);
const isThere = existsSync(coverage) && existsSync(questions);
if (!isThere) console.warn('tests/ingest/real-coverage.test.ts is skipped: ../shared/coverage is not here');

interface Entry {
  article: string;
  file: string;
  outlet: string;
  published: string;
}
interface Known {
  outlet_in_text: string | null;
  byline: string | null;
  title_line: number;
  published: string | null;
}
interface Furniture {
  article: string;
  line: number;
  anchor: string;
  what: string;
  inline?: boolean;
}

interface Gold {
  articles: Record<string, Known>;
  boilerplate: Furniture[];
}

const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const entries = isThere ? (readJson(new URL('manifest.json', coverage)) as Entry[]) : [];
const gold: Gold = isThere ? (readJson(questions) as Gold) : { articles: {}, boilerplate: [] };

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const linesOf = (entry: Entry): string[] => readFileSync(new URL(entry.file, coverage), 'utf8').split('\n').map(flat);
const draftOf = (entry: Entry): Draft => draftFromBytes(readFileSync(new URL(entry.file, coverage)), entry.file);

describe.skipIf(!isThere)('the real articles', () => {
  test.each(entries.map((entry) => [entry.article, entry] as const))(
    '%s: the facts that its text has, and no others',
    (article, entry) => {
      const { facts } = draftOf(entry);
      const known = gold.articles[article];
      expect(facts.outlet).toBe(known?.outlet_in_text ?? null);
      expect(facts.byline).toBe(known?.byline);
      expect(facts.published).toBe(known?.published);
      expect(facts.headline).toBe(linesOf(entry)[(known?.title_line ?? 0) - 1]);
      expect(facts.language).toBe('en');
    },
  );

  test.each(entries.map((entry) => [entry.article, entry] as const))(
    '%s: no furniture is a paragraph, and every other line is',
    (article, entry) => {
      const draft = draftOf(entry);
      const furniture = gold.boilerplate.filter((piece) => piece.article === article);
      const whole = new Set([
        gold.articles[article]?.title_line,
        ...furniture.filter(({ inline }) => inline !== true).map(({ line }) => line),
      ]);
      for (const { anchor, inline, what } of furniture) {
        if (inline === true) for (const { text } of draft.paragraphs) expect(text).not.toContain(anchor);
        else
          expect(draft.furniture.some(({ text }) => text.includes(anchor)) || what.includes('sub-heading')).toBe(true);
      }
      const wanted = linesOf(entry).filter((line, index) => line !== '' && !whole.has(index + 1));
      const got = draft.paragraphs.map(({ text }) => text);
      expect(got).toHaveLength(wanted.length);
      wanted.forEach((line, index) => {
        const cut = furniture.find(({ anchor, inline }) => inline === true && line.includes(anchor));
        expect(got[index]).toBe(cut ? flat(line.slice(0, line.indexOf(cut.anchor) - 1)) : line);
      });
    },
  );

  test('a sub-heading of the text stands over its paragraphs', () => {
    for (const { article, line } of gold.boilerplate.filter(({ what }) => what.startsWith('sub-heading'))) {
      const entry = entries.find((one) => one.article === article);
      const headings = entry ? draftOf(entry).paragraphs.map(({ heading }) => heading) : [];
      expect(headings).toContain(entry ? linesOf(entry)[line - 1] : '');
      expect(headings[0]).toBeUndefined();
    }
  });

  test('with what a moderator gives, each becomes an article of its own', () => {
    const articles = entries.map((entry) =>
      articleFrom(draftOf(entry), { outlet: entry.outlet, published: entry.published }),
    );
    expect(new Set(articles.map(({ id }) => id)).size).toBe(entries.length);
    for (const article of articles) expect(article.provenance.outlet?.basis).toBe('given');
  });
});
