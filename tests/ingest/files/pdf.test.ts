import { describe, expect, test } from 'vitest';
import { draftFromSource, type Draft, IngestError } from '../../../src/ingest/index.js';
import { column, pdfFile } from './pdf-file.js';

const texts = ({ paragraphs }: Draft): string[] => paragraphs.map(({ text }) => text);
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await draftFromSource(bytes, 'story.pdf');
    return 'read';
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
};

const first = [
  'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of',
  'protests by residents of both banks who had asked for a vote and were told to wait for the coun-',
  'ty, which owns the eastern road.',
];
const second = [
  'Nobody will pay to cross this bridge again, Mayor Tomas Brandvold said when the count was over',
  'and the hall had emptied.',
];
const whole = (lines: readonly string[]): string => lines.join(' ').replace('coun- ty', 'county');

describe('a PDF', () => {
  test('becomes a headline and paragraphs: lines joined, parted words whole', async () => {
    const draft = await draftFromSource(
      pdfFile([
        [
          { text: 'The toll is gone', x: 72, y: 700, size: 20 },
          { text: 'By Ines Okafor', x: 72, y: 676 },
          { text: 'April 2, 2031', x: 72, y: 660 },
          ...column(first, 72, 630),
          ...column(second, 72, 580),
        ],
      ]),
      'story.pdf',
      { url: 'https://courier.example/toll.pdf' },
    );
    expect(draft.facts).toMatchObject({
      headline: 'The toll is gone',
      byline: 'Ines Okafor',
      published: '2031-04-02',
      url: 'https://courier.example/toll.pdf',
    });
    expect(texts(draft)).toEqual([whole(first), whole(second)]);
  });

  test('is told apart into paragraphs by an indented first line', async () => {
    const [opening = '', ...rest] = second;
    const draft = await draftFromSource(
      pdfFile([
        [
          { text: 'The toll is gone', x: 72, y: 700, size: 20 },
          ...column(first, 72, 640),
          { text: opening, x: 86, y: 640 - 3 * 12 },
          ...column(rest, 72, 640 - 4 * 12),
        ],
      ]),
      'story.pdf',
    );
    expect(texts(draft)).toEqual([whole(first), whole(second)]);
  });

  test('loses running titles and page numbers; a paragraph goes on over the page', async () => {
    const edge = (page: number) => [
      { text: 'Halden Courier, spring edition', x: 72, y: 770, size: 9 },
      { text: `Page ${page} of 3`, x: 280, y: 24, size: 9 },
    ];
    const [opening = '', middle = '', last = ''] = first;
    const draft = await draftFromSource(
      pdfFile([
        [...edge(1), { text: 'The toll is gone', x: 72, y: 700, size: 20 }, ...column([opening, middle], 72, 640)],
        [...edge(2), ...column([last], 72, 700), ...column(second, 72, 660)],
        [...edge(3), ...column(['The county answers on Friday, the clerk wrote to the council.'], 72, 700)],
      ]),
      'story.pdf',
    );
    expect(texts(draft)).toEqual([
      whole(first),
      whole(second),
      'The county answers on Friday, the clerk wrote to the council.',
    ]);
  });

  test('of two columns is read one after the other, below the headline that runs across', async () => {
    const narrow = (words: string): string[] => words.match(/.{1,44}(?:\s|$)/gu)?.map((line) => line.trim()) ?? [];
    const [one, two] = [whole(first), whole(second)];
    const third =
      'The bakers of the eastern bank, who had lost a third of their customers, gave bread away until noon on the day after the vote.';
    const draft = await draftFromSource(
      pdfFile([
        [
          { text: 'The toll on the old bridge is gone, and the bakers cheer', x: 60, y: 720, size: 18 },
          ...column(narrow(one), 60, 680),
          ...column(narrow(`${two} ${third}`), 330, 680),
        ],
      ]),
      'story.pdf',
    );
    expect(texts(draft).join(' ')).toBe(`${one} ${two} ${third}`);
    expect(draft.facts.headline).toBe('The toll on the old bridge is gone, and the bakers cheer');
  });

  test('keeps its sub-headings', async () => {
    const draft = await draftFromSource(
      pdfFile([
        [
          { text: 'The toll is gone', x: 72, y: 700, size: 20 },
          ...column(first, 72, 650),
          { text: 'What is next', x: 72, y: 590, size: 14 },
          ...column(second, 72, 565),
        ],
      ]),
      'story.pdf',
    );
    expect(draft.paragraphs.map(({ heading }) => heading)).toEqual([undefined, 'What is next']);
  });

  test('without text, damaged, cut off or too long is refused', async () => {
    expect(await codeOf(pdfFile([[]]))).toBe('no-text-layer');
    expect(await codeOf(Buffer.from('%PDF-1.4\nnothing of it follows'))).toBe('damaged');
    expect(await codeOf(pdfFile(Array.from({ length: 201 }, () => [])))).toBe('too-many-pages');
    const story = pdfFile([column(first, 72, 700)]);
    expect(['read', 'damaged', 'no-text-layer', 'no-paragraphs']).toContain(await codeOf(story.subarray(0, 400)));
  });
});
