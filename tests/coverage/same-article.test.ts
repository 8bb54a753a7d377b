import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleChanges,
  canonicalUrl,
  correctionNotice,
  relationTo,
  shingles,
  similarity,
  sketchOf,
  sketchSimilarity,
} from '../../src/coverage/same-article/index.js';

describe('canonicalUrl', () => {
  it.each([
    'https://www.harbour-post.example/2021/05/crane',
    'http://harbour-post.example/2021/05/crane/',
    'https://m.harbour-post.example/2021/05/crane?utm_source=x&fbclid=1',
    'https://harbour-post.example/2021/05/crane/amp/#comments',
  ])('takes %s for one page with the others', (url) => {
    expect(canonicalUrl(url)).toBe('harbour-post.example/2021/05/crane');
  });

  it('keeps what makes another page', () => {
    const urls = [
      'https://a.example/?id=1',
      'https://a.example/?id=2',
      'https://a.example/b',
      'https://b.example/?id=1',
    ];
    expect(new Set(urls.map(canonicalUrl)).size).toBe(urls.length);
    expect(canonicalUrl('https://a.example/?b=2&a=1')).toBe(canonicalUrl('https://a.example/?a=1&b=2'));
  });
});

describe('similarity', () => {
  const story =
    'The ferry stays in port until the ramp is mended, the harbour master said on Monday evening after the storm.';

  it('is 1 for the same words in other marks, and 0 for others', () => {
    expect(similarity(shingles([story]), shingles([story.toUpperCase().replace(',', ' –')]))).toBe(1);
    expect(similarity(shingles([story]), shingles(['A goat won the county fair, to nobody’s great surprise.']))).toBe(
      0,
    );
    expect(similarity(shingles([]), shingles([]))).toBe(0);
  });

  it('is estimated by sketches', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const texts = fc.tuple(
      fc.array(word, { minLength: 120, maxLength: 300 }),
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.nat(100),
    );
    fc.assert(
      fc.property(texts, ([base, other, at]) => {
        const [one, two] = [
          shingles([base.join(' ')]),
          shingles([base.toSpliced(at, other.length, ...other).join(' ')]),
        ];
        // Four times the standard deviation of an estimate by 64 numbers, at most .0625.
        expect(Math.abs(sketchSimilarity(sketchOf(one), sketchOf(two)) - similarity(one, two))).toBeLessThan(0.25);
      }),
    );
  });

  it('of a sketch of another form is 0', () => {
    expect(sketchSimilarity('AAAA', sketchOf(shingles([story])))).toBe(0);
  });
});

describe('relationTo', () => {
  const article = {
    outlet: 'Harbour Post',
    headline: 'Ramp to be mended',
    url: 'https://harbour-post.example/ramp',
    account: false,
  };
  const known = (change: object, similarTo: number): Parameters<typeof relationTo>[1][number] => ({
    ...article,
    id: 'first222',
    similarity: similarTo,
    ...change,
  });

  it.each([
    ['the same address, a changed story', {}, 0.6, 'version'],
    ['the same address, the headline kept and the story new', {}, 0.1, 'version'],
    [
      'the same address, another headline and story: a page that changes by the hour',
      { headline: 'Goat wins fair' },
      0.1,
      undefined,
    ],
    ['no address, the same outlet and headline', { url: null }, 0.5, 'version'],
    ['no address, the same column under the same headline', { url: null }, 0.1, undefined],
    ['no address, the headline changed', { url: null, headline: 'Ramp is mended' }, 0.95, 'version'],
    ['another outlet with the same text', { outlet: 'Island News', url: 'https://island.example/1' }, 0.93, 'place'],
    [
      'another outlet with much of the text',
      { outlet: 'Island News', url: 'https://island.example/1' },
      0.8,
      undefined,
    ],
    ['the same outlet at another address', { url: 'https://harbour-post.example/island/ramp' }, 1, 'place'],
    ['our own account of it', { account: true }, 1, undefined],
  ])('%s', (_what, change, similarTo, kind) => {
    expect(relationTo(article, [known(change, similarTo)])?.kind).toBe(kind);
  });

  it('prefers a version to a place, and the closest of several', () => {
    const place = known({ id: 'place222', outlet: 'Island News', url: 'https://island.example/1' }, 1);
    const closer = known({ id: 'closer22', outlet: 'Coast Daily', url: 'https://coast.example/1' }, 1);
    expect(relationTo(article, [place, known({}, 0.5)])).toEqual({ kind: 'version', of: 'first222' });
    expect(relationTo(article, [place, closer])).toEqual({ kind: 'place', of: 'closer22' });
    expect(relationTo(article, [])).toBeUndefined();
  });
});

describe('articleChanges', () => {
  const version = (headline: string, ...texts: string[]): Parameters<typeof articleChanges>[0] => ({
    headline,
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
  });
  const shown = (...versions: Parameters<typeof articleChanges>): string[] =>
    articleChanges(...versions).map(
      ({ before, after, stretches }) =>
        `${before ?? '-'}>${after ?? '-'} ${stretches.map(({ kind, words }) => (kind === 'same' ? words : kind === 'first-only' ? `[-${words}-]` : `{+${words}+}`)).join(' ')}`,
    );

  it('shows the headline and each paragraph that is not as it was, word by word', () => {
    const before = version(
      'Ramp closed',
      'The ramp is closed.',
      'Ten cars wait.',
      'The storm came on Monday.',
      'Goats swim.',
    );
    const after = version('Ramp open', 'The ramp is closed.', 'Twelve cars wait.', 'Goats swim.', 'A bus came.');
    expect(shown(before, after)).toEqual([
      '0>0 Ramp [-closed-] {+open+}',
      '2>2 [-Ten-] {+Twelve+} cars wait',
      '3>- [-The storm came on Monday-]',
      '->4 {+A bus came+}',
    ]);
    expect(shown(before, before)).toEqual([]);
  });

  it('says nothing of marks alone', () => {
    expect(shown(version('A', 'The “ramp” is closed.'), version('A', 'The "ramp" is closed'))).toEqual([]);
  });
});

describe('correctionNotice', () => {
  const notice = (...texts: string[]): string | null =>
    correctionNotice({ paragraphs: texts.map((text, index) => ({ number: index + 1, text })) });

  it.each([
    'Correction: The ramp is 40 metres long, not 400.',
    'CORRECTION (May 12): The harbour master’s name is Nessa Quill.',
    'An earlier version of this story misstated the length of the ramp.',
    'Editor’s note: This story was changed to correct the length of the ramp.',
    'Rectificatif : la rampe mesure 40 mètres.',
  ])('finds "%s"', (text) => expect(notice('The ramp is closed.', text)).toBe(text));

  it.each([
    'Corrections officers will get new boats.',
    'The correction of the course took an hour.',
    'Editor’s note: Nessa Quill is a columnist.',
  ])('does not take "%s" for one', (text) => expect(notice(text)).toBeNull());
});
