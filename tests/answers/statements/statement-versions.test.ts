/** Versions of one utterance are found however it is cut or printed; what changes its meaning is never confirmed. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { words } from '../../../src/language/words.js';
import { Library } from '../../../src/library/index.js';

const utterance =
  'The quarry at Tolm will not open again before the dust has been measured in seven villages, and the council will publish every figure';

function articleOf(id: string, outlet: string, published: string, texts: readonly string[]): Article {
  return {
    id,
    outlet,
    published,
    headline: 'Quarry stays shut',
    byline: null,
    modified: null,
    language: 'en',
    url: null,
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
    provenance: {},
    account: false,
  };
}

const others = [
  'The quarry at Tolm closed in spring after neighbours complained about dust on their windows.',
  '"We measured the noise twice and the dust once," said Petra Oll, who leads the county laboratory.',
  'Lorries passed the school in Brenn forty times a day, the county road office counted.',
];

const articles = [
  articleOf('aaaaaaa2', 'Tolm Herald', '2026-03-05', [
    ...others.slice(0, 1),
    `"${utterance}," council chair Idris Fenn said on Tuesday outside the town hall.`,
    others[1]!,
  ]),
  articleOf('bbbbbbb3', 'Brenn Voice', '2026-03-06', [
    'Idris Fenn, who chairs the council, spoke at a public meeting on Wednesday.',
    '“The quarry at Tolm will not open again before the dust has been measured in seven villages,” Fenn said on Wednesday at a public meeting.',
    others[2]!,
  ]),
  articleOf('ccccccc4', 'Hill Radio', '2026-03-06', ['The weather will stay dry until the weekend, forecasters said.']),
];

const apart = [
  articleOf('ddddddd5', 'Tolm Herald', '2026-05-04', [
    '"It is important for this valley that the trains run on time," minister Ada Crane said on Monday.',
    'A week of strikes followed.',
    '"As I said, it is important for us that trains run on time again, and soon," Crane said on Friday.',
  ]),
  articleOf('eeeeeee6', 'Brenn Voice', '2026-05-09', [
    'Minister Ada Crane spoke again on Friday. "As I said, it is important for us that trains run on time again, and soon," Crane said.',
  ]),
];

describe('versions of a statement', { timeout: 60_000 }, () => {
  let library: Library;
  const ask = (text: string): Answer => answer(library, { kind: 'who-said', text });
  const asked = words(utterance);
  /** The words from one to before another, as printed. */
  const part = (from: number, to: number): string => utterance.slice(asked[from]!.start, asked[to - 1]!.end);

  beforeAll(async () => {
    library = await Library.build(articles);
  });

  const isFound = (given: Answer): void => {
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Idris Fenn' } });
    expect(given.excerpts.map(({ citation }) => citation.outlet)).toContain('Tolm Herald');
  };

  test('any part of some length is found, but where a denial is cut off before it', () => {
    const length = asked.length;
    const behindDenial = (from: number): boolean =>
      asked.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'not');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: length - 6 }), fc.integer({ min: 6, max: length }), (from, count) => {
        const given = ask(part(from, Math.min(length, from + count)));
        if (behindDenial(from)) expect(given.status).toBe('near');
        else isFound(given);
      }),
      { numRuns: 60 },
    );
  });

  test('typographic marks, capitals, ellipses and brackets do not matter', () => {
    const dressed = fc.record({
      open: fc.constantFrom('"', '“', '« ', ''),
      capitals: fc.boolean(),
      ellipsis: fc.constantFrom('... ', '… ', '[…] ', ''),
      bracket: fc.boolean(),
      at: fc.integer({ min: 4, max: asked.length - 4 }),
    });
    const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '« ': ' »', '': '' };
    fc.assert(
      fc.property(dressed, ({ open, capitals, ellipsis, bracket, at }) => {
        const word = asked[at]!;
        const printed = bracket ? `[${word.text}]` : word.text;
        const text = `${utterance.slice(0, word.start)}${ellipsis}${printed}${utterance.slice(word.end)}`;
        isFound(ask(`${open}${capitals ? text.toUpperCase() : text}${closing[open]!}`));
      }),
      { numRuns: 60 },
    );
  });

  test('a negation more or less, another number or another name is never confirmed', () => {
    const change = fc.oneof(
      fc.integer({ min: 1, max: asked.length - 1 }).map((at) => {
        const { start } = asked[at]!;
        return `${utterance.slice(0, start)}not ${utterance.slice(start)}`;
      }),
      fc.constant(utterance.replace('will not open', 'will open')),
      fc.constantFrom('six', 'eight', 'seventy', '12').map((number) => utterance.replace('seven', number)),
      fc.constantFrom('Brenn', 'Orvane', 'Kessel').map((name) => utterance.replace('Tolm', name)),
    );
    fc.assert(
      fc.property(change, fc.boolean(), (text, quoted) => {
        expect(ask(quoted ? `"${text}"` : text).status, text).not.toBe('answered');
      }),
      { numRuns: 80 },
    );
  });

  test('tells how each version differs, who does not carry it, and days and places that differ', () => {
    const given = ask('the dust has been measured in seven villages');
    expect(given.finding).toMatchObject({ key: 'speaker', outlets: 2, without: ['Hill Radio'], statements: 1 });
    expect(given.finding).toMatchObject({ differing: { words: 0, part: 1, day: 1 } });
    const told = given.excerpts.filter(({ version }) => version !== undefined);
    expect(told.map(({ version }) => version!.changes)).toEqual([
      [],
      [{ here: null, there: 'and the council will publish every figure', edge: true }],
    ]);
    expect(told.map(({ differing }) => differing)).toEqual([undefined, undefined]);
    expect(told.map(({ place }) => place)).toEqual(['outside the town hall', 'at a public meeting']);
    expect(told.map(({ attribution }) => attribution)).toEqual(['direct', 'direct']);
    expect(given.conflicts.map(({ about }) => about).sort()).toEqual(['day', 'place']);
  });

  test.each([
    ['did Petra Oll say "the dust has been measured in seven villages"?', 'Petra Oll'],
    ['Did the mayor of Brenn say the dust has been measured in seven villages?', 'the mayor of Brenn'],
    ['Petra Oll said "the quarry at Tolm will not open again"', 'Petra Oll'],
  ])('says who it was when another is taken for the speaker: %s', (text, presumed) => {
    expect(ask(text)).toMatchObject({
      status: 'not-covered',
      finding: { key: 'said-by-another', presumed, name: 'Idris Fenn' },
    });
  });

  test('confirms the speaker that is rightly taken for one', () => {
    expect(ask('did Idris Fenn say "the dust has been measured in seven villages"')).toMatchObject({
      status: 'answered',
      finding: { key: 'speaker' },
    });
  });

  test('near-repeats on different occasions are kept apart', async () => {
    const given = answer(await Library.build(apart), {
      kind: 'who-said',
      text: 'it is important that trains run on time',
    });
    expect(given.finding).toMatchObject({ key: 'speaker', name: 'Ada Crane', statements: 2 });
    const paragraphs = given.sections?.map(({ excerpts }) => excerpts.map(({ citation }) => citation.id));
    expect(paragraphs).toEqual([['ddddddd5-1'], ['ddddddd5-3', 'eeeeeee6-1']]);
  });
});

test('an outlet that quotes only the end of a sentence carries its beginning where it tells it of the same names', async () => {
  const said =
    'Every farm on the list for Brenn will be taken on the list for Tolm, and will be paid by the end of the year';
  const library = await Library.build([
    articleOf('fffffff7', 'Tolm Herald', '2026-05-04', [`"${said}," council chair Idris Fenn said on Monday.`]),
    articleOf('ggggggg8', 'Brenn Voice', '2026-05-09', [
      'Council chair Idris Fenn promised that whoever was put down in Brenn would be put down in Tolm and “paid by the end of the year.”',
    ]),
    articleOf('hhhhhhh9', 'Hill Radio', '2026-05-09', [
      'Council chair Idris Fenn promised that bakers too would be “paid by the end of the year.”',
    ]),
  ]);
  const text = '"Every farm on the list for Brenn will be taken on the list for Tolm"';
  const { excerpts } = answer(library, { kind: 'who-said', text });
  expect(excerpts.map(({ citation }) => citation.outlet).sort()).toEqual(['Brenn Voice', 'Tolm Herald']);
});
