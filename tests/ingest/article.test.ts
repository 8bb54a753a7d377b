import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '../../src/coverage/article.js';
import { articleFrom, articleId, draftFromText, IngestError, missingFacts } from '../../src/ingest/index.js';

const text =
  'The bridge toll is gone\n\nThe council of Halden dropped the toll on Tuesday night, after a winter of protests.\n\nThe mayor said the town would manage.';
const given = { outlet: 'Halden Courier', published: '2031-04-02' };

describe('an article of a draft and what a person gives', () => {
  test('says of each fact where it came from', () => {
    const article = articleFrom(draftFromText(text), given, '--outlet');
    expect(article).toMatchObject({
      outlet: 'Halden Courier',
      headline: 'The bridge toll is gone',
      published: '2031-04-02',
      language: 'en',
      account: false,
    });
    expect(article.provenance.outlet).toEqual({ basis: 'given', from: '--outlet' });
    expect(article.provenance.headline).toMatchObject({ basis: 'stated', from: 'line 1' });
    expect(article.provenance.url).toBeUndefined();
  });

  test('asks for what is missing, in order', () => {
    expect(missingFacts(draftFromText(text))).toEqual(['outlet', 'published']);
    expect(
      missingFacts(draftFromText('Nobody will pay again, the mayor of Halden said on Tuesday night after the vote.')),
    ).toContain('headline');
  });

  test('is refused without an outlet, and names it', () => {
    expect(() => articleFrom(draftFromText(text))).toThrow(new IngestError('missing-fact', { facts: ['outlet'] }));
    expect(() => articleFrom(draftFromText(text), { outlet: ' ' })).toThrow(
      new IngestError('missing-fact', { facts: ['outlet'] }),
    );
  });

  test('what is given wins over what the source says', () => {
    expect(articleFrom(draftFromText(text), { ...given, headline: 'Another' }).headline).toBe('Another');
  });

  test.each<[Partial<ArticleFacts>, Partial<ArticleFacts>]>([
    [{ published: '2031-04-02T07:05:33Z' }, { published: '2031-04-02T07:05' }],
    [{ published: '2031-04-02 07:05' }, { published: '2031-04-02T07:05' }],
    [{ url: 'https://Courier.example/a#top' }, { url: 'https://courier.example/a' }],
    [{ language: 'fr-CA' }, { language: 'fr' }],
    [{ byline: '  Ines\u00a0 Okafor ' }, { byline: 'Ines Okafor' }],
  ])('%j is kept as %j', (written, kept) => {
    expect(articleFrom(draftFromText(text), { ...given, ...written })).toMatchObject(kept);
  });

  test.each<[Partial<ArticleFacts>, string]>([
    [{ published: 'yesterday' }, 'bad-date'],
    [{ published: '2031-02-29' }, 'bad-date'],
    [{ published: '0001-01-01' }, 'bad-date'],
    [{ published: '2031-04-02T25:00' }, 'bad-date'],
    [{ published: '02/04/2031' }, 'bad-date'],
    [{ modified: '2031' }, 'bad-date'],
    [{ url: 'javascript:alert(1)' }, 'bad-url'],
    [{ url: 'file:///etc/passwd' }, 'bad-url'],
    [{ url: 'https://user:secret@courier.example/' }, 'bad-url'],
    [{ url: 'courier.example/a' }, 'bad-url'],
    [{ language: 'English' }, 'bad-language'],
    [{ outlet: 'x'.repeat(301) }, 'bad-text'],
  ])('%j is refused: %s', (written, code) => {
    expect(() => articleFrom(draftFromText(text), { ...given, ...written })).toThrow(
      expect.objectContaining({ code }) as IngestError,
    );
  });
});

describe('the id of an article', () => {
  const id = articleId('Halden Courier', 'The toll', ['One.', 'Two.']);

  test('is the same on every machine', () => {
    expect(id).toBe('tzcwwgyh');
    expect(articleId('', '', [])).toMatch(/^[a-z2-7]{8}$/u);
  });

  test('does not change with marks, case, accents or spaces', () => {
    expect(articleId('HALDEN Courier', '“The” tóll', [' One', 'Two!'])).toBe(id);
  });

  test.each<[string, string, string[]]>([
    ['Halden Post', 'The toll', ['One.', 'Two.']],
    ['Halden Courier', 'A toll', ['One.', 'Two.']],
    ['Halden Courier', 'The toll', ['One.', 'Three.']],
    ['Halden Courier', 'The toll', ['One. Two.']],
    ['Halden Courier', 'The toll', ['Two.', 'One.']],
  ])('changes with outlet, headline and paragraphs: %s, %s, %j', (outlet, headline, paragraphs) => {
    expect(articleId(outlet, headline, paragraphs)).not.toBe(id);
  });
});
