import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { IngestError } from './errors.js';
import { checkSize } from './limits.js';

/** First bytes of formats that are no text, however their files are named. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, and the office formats in it
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0], // older office formats
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Bytes looked at to tell text from anything else. */
const SAMPLE = 64 * 1024;

/** Share of control bytes from which a file is no text: none of the encodings we read has them in prose. */
const MOST_CONTROL_BYTES = 0.005;

function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control += 1;
  }
  return control > sample.length * MOST_CONTROL_BYTES;
}

type ByteOrderMark = 'utf-8' | 'utf-16le' | 'utf-16be';

function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes with iconv-lite: Node 20's own TextDecoder turns the curly quotes of windows-1252 into control characters
 * (nodejs/node#56542). ISO 8859-1 is read as windows-1252, as browsers do: the two differ in just those marks.
 */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const name = /^(?:iso-8859-1|latin1|us-ascii|ascii)$/iu.test(encoding) ? 'windows-1252' : encoding;
  return iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    iconv.encodingExists(name) ? name : 'windows-1252',
  );
}

/** How sure chardet must be (0 to 100) before its guess is taken over windows-1252, the encoding of old English and French files. */
const SURE = 60;

/** Encodings whose letters windows-1252 would show as nonsense; between western ones a guess changes the quotation marks. */
const NOT_WESTERN = /^(?:shift_jis|euc-|big5|gb18030|iso-2022|koi8|windows-125[13456]|iso-8859-[5678]|utf-16|utf-32)/iu;

function guessed(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, SAMPLE))[0];
  return best && best.confidence >= SURE && NOT_WESTERN.test(best.name) ? best.name : 'windows-1252';
}

/** Whether bytes are a page, by their first characters. */
export function beginsLikeHtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|head|body|!--|\?xml|meta|article|div|p\b|h1)/iu.test(start);
}

/**
 * Turns bytes into text: byte order mark, the page's own `<meta>`, strict UTF-8, a guess, windows-1252, in this order.
 * @param isPage whether the bytes are HTML
 * @param transportLabel the charset of a `Content-Type` header, when there was one
 * @throws IngestError `empty`, `too-large`, `binary`
 */
export function decode(bytes: Uint8Array, isPage: boolean, transportLabel?: string): string {
  checkSize(bytes.byteLength);
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const text = decodeAs(bytes, mark);
    if (text.includes('\u0000')) throw new IngestError('binary');
    return text;
  }
  if (isBinary(bytes)) throw new IngestError('binary');
  const utf8 = strictUtf8(bytes);
  if (isPage) {
    const options = transportLabel === undefined ? {} : { transportLayerEncodingLabel: transportLabel };
    const declared = sniffHtmlEncoding(bytes, { ...options, defaultEncoding: '' });
    // Bytes that are strict UTF-8 beyond ASCII are UTF-8, whatever the page says: no other encoding's prose is by chance.
    if (declared !== '' && utf8 === null) return decodeAs(bytes, declared === 'UTF-8' ? guessed(bytes) : declared);
    if (declared.startsWith('ISO-2022')) return decodeAs(bytes, declared);
  }
  return utf8 ?? decodeAs(bytes, guessed(bytes));
}
