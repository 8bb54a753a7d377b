import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { FormatError, type FormatProblem, formatArticleFile, parseArticleFile } from '../../src/coverage/format.js';

const file = `---
outlet: Halden Courier
headline: "Bridge toll: council votes again"
byline: Ines Okafor
published: 2031-04-02T07:30
url: https://courier.example/bridge
language: en
account: true
---

The council of Halden votes on the toll
for a second time.

## What changes

"We will pay it back," the mayor said.

##

Voting closes at noon.
`;

function problemOf(text: string): { problem: FormatProblem; line: number; detail: string } {
  try {
    parseArticleFile(text);
  } catch (error) {
    if (error instanceof FormatError) return { problem: error.problem, line: error.line, detail: error.detail };
    throw error;
  }
  throw new Error('was read');
}

describe('a file of data/', () => {
  test('gives facts, paragraphs under their sub-headings, and whose account it is', () => {
    const read = parseArticleFile(file);
    expect(read.facts).toEqual({
      outlet: 'Halden Courier',
      headline: 'Bridge toll: council votes again',
      byline: 'Ines Okafor',
      published: '2031-04-02T07:30',
      modified: null,
      url: 'https://courier.example/bridge',
      language: 'en',
    });
    expect(read.account).toBe(true);
    expect(read.paragraphs).toEqual([
      { number: 1, text: 'The council of Halden votes on the toll for a second time.' },
      { number: 2, text: '"We will pay it back," the mayor said.', heading: 'What changes' },
      { number: 3, text: 'Voting closes at noon.' },
    ]);
    expect(read.provenance.byline).toEqual({ basis: 'given', from: 'front matter: byline' });
    expect(read.provenance.modified).toBeUndefined();
  });

  test('is read the same with a byte order mark and the line ends of Windows', () => {
    expect(parseArticleFile(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual(parseArticleFile(file));
  });

  test('keeps a name that YAML would read as a number or a truth', () => {
    const read = parseArticleFile('---\noutlet: 0680\nheadline: yes\nbyline: ~\n---\n\nA paragraph.\n');
    expect(read.facts.outlet).toBe('0680');
    expect(read.facts.headline).toBe('yes');
    expect(read.facts.byline).toBeNull();
  });

  test.each<[string, string, FormatProblem, number, string]>([
    ['no front matter', 'Only words.', 'no-front-matter', 1, ''],
    ['front matter that does not end', '---\noutlet: A\n\nWords.', 'no-front-matter', 1, ''],
    ['a misspelt key', '---\noutlet: A\nheadlin: B\n---\n\nWords.', 'unknown-key', 3, 'headlin'],
    ['no outlet', '---\nheadline: B\n---\n\nWords.', 'missing-value', 1, 'outlet'],
    ['an empty headline', '---\noutlet: A\nheadline: ""\n---\n\nWords.', 'missing-value', 1, 'headline'],
    [
      'a day in words',
      '---\noutlet: A\nheadline: B\npublished: last Monday\n---\n\nWords.',
      'wrong-value',
      4,
      'published',
    ],
    [
      'an account that is no yes or no',
      '---\noutlet: A\nheadline: B\naccount: ours\n---\n\nWords.',
      'wrong-value',
      4,
      'account',
    ],
    ['a list for a name', '---\noutlet: [A, B]\nheadline: B\n---\n\nWords.', 'wrong-value', 2, 'outlet'],
    ['nothing below', '---\noutlet: A\nheadline: B\n---\n\n## Only a heading\n', 'no-paragraphs', 5, ''],
  ])('is refused with %s', (_, text, problem, line, detail) => {
    expect(problemOf(text)).toEqual({ problem, line, detail });
  });

  test('says what YAML it cannot read, and where', () => {
    const found = problemOf('---\noutlet: A\nheadline: "B\n---\n\nWords.');
    expect(found.problem).toBe('not-yaml');
    expect(found.line).toBeGreaterThan(1);
    expect(found.detail).not.toBe('');
  });
});

/** A line as `printed` leaves it: no white space but single spaces, none at the ends, nothing that YAML refuses. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '');
const marked = fc.oneof(
  line,
  fc.constantFrom('## not a heading', '# one', '\\# two', '\\', '---', '#', '- item', 'a: b'),
);
const fact = fc.option(line, { nil: null });
const day = fc.constantFrom(null, '2031-04-02', '2031-04-02T23:59');

const article: fc.Arbitrary<
  Pick<
    Article,
    'outlet' | 'headline' | 'byline' | 'published' | 'modified' | 'url' | 'language' | 'paragraphs' | 'account'
  >
> = fc.record({
  outlet: line,
  headline: marked,
  byline: fact,
  published: day,
  modified: day,
  url: fc.constantFrom(null, 'https://courier.example/a?b=c&d=%20'),
  language: fc.constantFrom('en', 'fr'),
  account: fc.boolean(),
  paragraphs: fc
    .array(fc.record({ text: marked, heading: fc.option(marked, { nil: undefined }) }), { minLength: 1, maxLength: 8 })
    .map((list) =>
      list.map(({ text, heading }, index) => ({
        number: index + 1,
        text,
        ...(heading === undefined ? {} : { heading }),
      })),
    ),
});

test('writing an article and reading it again loses nothing', () => {
  fc.assert(
    fc.property(article, (written) => {
      const { facts, paragraphs, account } = parseArticleFile(formatArticleFile(written));
      expect({ ...facts, paragraphs, account }).toEqual(written);
    }),
    { numRuns: 300 },
  );
});
