import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articlesFromFile, type FileOutcome } from '../../../src/ingest/index.js';

const body = [
  'The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.',
  '“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.',
];
const page = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Holm Gazette"><title>Ferry to sail twice a day</title></head><body><article><h1>Ferry to sail twice a day</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** A record of a web archive (ISO 28500). */
function record(url: string, type: string, content: string, status = '200 OK'): string {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-12T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}

const records = [
  record('https://holm.example/ferry', 'text/html; charset=utf-8', page),
  record('https://holm.example/quay.css', 'text/css', 'p { color: red }'),
  record('https://holm.example/gone', 'text/html', page, '404 Not Found'),
  record('https://holm.example/empty', 'text/html', '<html><body><nav>Home</nav></body></html>'),
];

async function outcomes(bytes: Uint8Array, name: string): Promise<FileOutcome[]> {
  const all: FileOutcome[] = [];
  for await (const outcome of articlesFromFile(bytes, name)) all.push(outcome);
  return all;
}

describe('a web archive', () => {
  test.each([
    ['as it is', 'holm.warc', Buffer.from(records.join(''))],
    ['packed record by record', 'holm.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('%s gives the pages that were answered with, each with its address', async (_, name, bytes) => {
    const [ferry, empty, ...others] = await outcomes(bytes, name);
    expect(others).toEqual([]);
    expect(ferry).toMatchObject({
      name: 'https://holm.example/ferry',
      draft: { facts: { outlet: 'Holm Gazette', url: 'https://holm.example/ferry' } },
    });
    expect(ferry && 'draft' in ferry ? ferry.draft.paragraphs.map(({ text }) => text) : []).toEqual(body);
    expect(empty).toMatchObject({ name: 'https://holm.example/empty', error: { code: 'no-paragraphs' } });
  });

  test.each([
    ['is broken', gzipSync(records.join('')).subarray(0, 60), 'damaged'],
    ['holds no page', gzipSync(records[1] ?? ''), 'no-paragraphs'],
  ])('that %s is told so', async (_, bytes, code) => {
    expect(await outcomes(bytes, 'holm.warc.gz')).toMatchObject([{ name: 'holm.warc.gz', error: { code } }]);
  });
});
