import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { BYTE_LIMIT, checkSize, draftFromBytes, IngestError, type IngestErrorCode } from '../../src/ingest/index.js';

const story = `The bridge toll is gone

The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.

“Nobody will pay to cross this bridge again – it’s over,” said Mayor Tomas Brandvold. The café at the eastern end stayed open all night.`;
const quotation =
  '“Nobody will pay to cross this bridge again – it’s over,” said Mayor Tomas Brandvold. The café at the eastern end stayed open all night.';

const page = (meta: string): string =>
  `<!doctype html><html><head>${meta}<title>The bridge toll is gone</title></head><body><article><h1>The bridge toll is gone</h1>${story
    .split('\n\n')
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join(
      '',
    )}<p>The county has asked for the books of the bridge, and the treasurer says that they are in order.</p></article></body></html>`;

function codeOf(bytes: Uint8Array, name = 'story.txt'): IngestErrorCode {
  try {
    draftFromBytes(bytes, name);
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
  throw new Error('was read');
}

describe('bytes become the text that was meant', () => {
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(story)],
    ['UTF-8 with a byte order mark', iconv.encode(story, 'utf-8', { addBOM: true })],
    ['UTF-16 little-endian with a mark', iconv.encode(story, 'utf-16le', { addBOM: true })],
    ['UTF-16 big-endian with a mark', iconv.encode(story, 'utf-16be', { addBOM: true })],
    ['windows-1252 with curly quotes', iconv.encode(story, 'windows-1252')],
  ])('%s', (_, bytes) => {
    expect(draftFromBytes(bytes, 'story.txt').paragraphs.at(-1)?.text).toBe(quotation);
  });

  test.each<[string, string, string]>([
    ['the page says windows-1252', '<meta charset="windows-1252">', 'windows-1252'],
    ['the page says ISO 8859-1 and means windows-1252', '<meta charset="iso-8859-1">', 'windows-1252'],
    [
      'the page says it in http-equiv',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      'windows-1252',
    ],
    ['the page says nothing', '', 'windows-1252'],
    ['the page says UTF-8 and lies', '<meta charset="utf-8">', 'windows-1252'],
    ['the page says windows-1252 and is UTF-8', '<meta charset="windows-1252">', 'utf-8'],
    ['the page says UTF-8', '<meta charset="utf-8">', 'utf-8'],
  ])('%s', (_, meta, encoding) => {
    const draft = draftFromBytes(iconv.encode(page(meta), encoding), 'page.html');
    expect(draft.paragraphs.map(({ text }) => text)).toContain(quotation);
  });

  test('a page in Cyrillic is read in the encoding it names', () => {
    const words =
      'Совет города отменил плату за проезд по старому мосту во вторник вечером, после зимы протестов жителей обоих берегов.';
    const html = `<html><head><meta charset="windows-1251"></head><body><article><h1>Мост</h1><p>${words}</p><p>Мэр сказал, что город обойдётся без платы и что округ обещал помочь жителям обоих берегов.</p></article></body></html>`;
    expect(draftFromBytes(iconv.encode(html, 'windows-1251'), 'page.html').paragraphs[0]?.text).toBe(words);
  });
});

describe('what is no article is refused', () => {
  test.each<[string, Uint8Array, IngestErrorCode]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', Buffer.from(' \n\t \r\n'), 'empty'],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['a PDF named .txt', Buffer.from('%PDF-1.7\nand some words that look like text.'), 'binary'],
    ['a zip archive', Buffer.from('PK\u0003\u0004 words'), 'binary'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'binary'],
    ['bytes with zeros', Buffer.from('words\u0000words'), 'binary'],
    ['control bytes', Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7) % 256)), 'binary'],
    ['UTF-16 with zeros in it', iconv.encode('a\u0000b\u0000', 'utf-16le', { addBOM: true }), 'binary'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('more than the limit, by its size alone', () => {
    const error = new IngestError('too-large', { bytes: 50_000_000, limit: BYTE_LIMIT });
    expect(() => {
      checkSize(50_000_000);
    }).toThrow(error);
    expect(codeOf(new Uint8Array(BYTE_LIMIT + 1))).toBe('too-large');
  });

  test('no error of ours says anything but code and details', () => {
    expect(new IngestError('binary').message).toBe('cannot take this source in: binary {}');
  });
});

describe('a file is read by its name and its first characters', () => {
  test('HTML in a .txt file', () => {
    expect(draftFromBytes(Buffer.from(page('')), 'story.txt').facts.headline).toBe('The bridge toll is gone');
  });

  test('text that only begins with a bracket stays text', () => {
    const draft = draftFromBytes(Buffer.from(`<3 Halden\n\n${story}`), 'story.txt');
    expect(draft.paragraphs.map(({ text }) => text)).toContain(quotation);
  });

  test('Markdown, with its marks taken off', () => {
    const markdown = `# The bridge toll is gone\n\nThe council of **Halden** dropped the [toll](https://halden.example/toll) on *Tuesday* night.\n\n## The vote\n\n> Nobody will pay to cross this bridge again, the mayor said.\n\n- The booths are sold.\n- The bridge stays open_all_night.\n\n![The bridge](bridge.jpg)\n`;
    const draft = draftFromBytes(Buffer.from(markdown), 'story.md');
    expect(draft.facts.headline).toBe('The bridge toll is gone');
    expect(draft.paragraphs).toEqual([
      { number: 1, text: 'The council of Halden dropped the toll on Tuesday night.' },
      { number: 2, text: 'Nobody will pay to cross this bridge again, the mayor said.', heading: 'The vote' },
      { number: 3, text: 'The booths are sold.', heading: 'The vote' },
      { number: 4, text: 'The bridge stays open_all_night.', heading: 'The vote' },
    ]);
  });

  test('a file of data/, taken as it stands', () => {
    const text =
      '---\noutlet: Halden Courier\nheadline: The toll\npublished: 2031-04-02\naccount: true\n---\n\nWatch: this stays, for the file says what it is.\n';
    const draft = draftFromBytes(Buffer.from(text), 'story.md');
    expect(draft.account).toBe(true);
    expect(draft.facts).toMatchObject({ outlet: 'Halden Courier', headline: 'The toll', published: '2031-04-02' });
    expect(draft.paragraphs).toEqual([{ number: 1, text: 'Watch: this stays, for the file says what it is.' }]);
    expect(draft.furniture).toEqual([]);
  });

  test('front matter with an outlet only, the headline from the text', () => {
    const draft = draftFromBytes(Buffer.from(`---\noutlet: Halden Courier\n---\n\n${story}`), 'story.md');
    expect(draft.facts).toMatchObject({ outlet: 'Halden Courier', headline: 'The bridge toll is gone' });
    expect(draft.provenance.outlet).toEqual({ basis: 'given', from: 'front matter: outlet' });
  });

  test.each([
    ['---\noutlet: A\nheadline: B\nurl: javascript:alert(1)\n---\n\nA paragraph.', 'bad-url'],
    ['---\noutlet: A\nheadline: B\npublished: 2031-02-30\n---\n\nA paragraph.', 'bad-date'],
    ['---\noutlet: A\nheadline: B\nlanguage: English\n---\n\nA paragraph.', 'bad-language'],
    ['---\noutlet: A\nheadlin: B\n---\n\nA paragraph.', 'bad-front-matter'],
  ])('%j is refused: %s', (text, code) => {
    expect(codeOf(Buffer.from(text), 'story.md')).toBe(code);
  });
});
