import { expect, test } from 'vitest';
import { draftFromSource, IngestError } from '../../../src/ingest/index.js';

const story =
  'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests by residents.';

/** A page as a browser saves it in one file, with a frame and a picture beside it. */
const saved = (parts: string): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://courier.example/toll',
      'Subject: The toll is gone',
      'Date: Wed, 2 Apr 2031 20:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----Boundary"',
      '',
      parts,
    ].join('\r\n'),
  );
const part = (type: string, encoding: string, body: string): string =>
  ['------Boundary', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body, ''].join('\r\n');

const page = `<html lang=3D"en"><head><title>The toll is gone</title><meta property=3D"article:published_time" content=3D"2031-04-02"></head><body><h1>The toll is gone</h1>${`<p>${story} =E2=80=9CNobody pays,=E2=80=9D said the=\r\n mayor.</p>`.repeat(2)}</body></html>`;

test('a page saved in one file is read with its address; frames are not', async () => {
  const frame = `<html><body><p>${story.replace('toll', 'prize')}</p></body></html>`;
  const draft = await draftFromSource(
    saved(
      `${part('text/html', 'quoted-printable', page)}${part('text/html', '8bit', frame)}${part('image/png', 'base64', 'iVBORw0KGgo=')}------Boundary--`,
    ),
    'toll.mhtml',
  );
  expect(draft.facts).toMatchObject({
    headline: 'The toll is gone',
    url: 'https://courier.example/toll',
    published: '2031-04-02',
  });
  expect(new Set(draft.paragraphs.map(({ text }) => text))).toEqual(
    new Set([`${story} “Nobody pays,” said the mayor.`]),
  );
});

test('a saved page without a page in it is damaged', async () => {
  await expect(draftFromSource(saved(part('image/png', 'base64', 'iVBORw0KGgo=')), 'a.mht')).rejects.toThrow(
    IngestError,
  );
});
