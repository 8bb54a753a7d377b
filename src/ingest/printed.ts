/**
 * Printed text as paragraphs keep it: the words and marks of the source, with white space made even and characters that
 * cannot be seen taken out. Nothing that a reader can see is changed.
 */

/** Zero-width, soft hyphen, bidirectional controls, byte order mark: invisible, and they break matching and can disguise text. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]/gu;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/** The text with each run of white space (no-break spaces included) as one space, trimmed, invisible characters out. */
export function printed(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** Words for comparing two lines: lower case, letters and digits only, marks and accents ignored. */
export function comparable(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How much of the shorter text's words the longer one holds, 0 to 1; repeated words count as often as they stand. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared / short.length;
}

/** Letters of scripts that put no spaces between words; two of them make a word, roughly. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The number of words as a reader counts them. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return Math.ceil(unspaced / 2) + spaced.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Longest line, in characters, whose words are looked at for what it is; longer ones are paragraphs, whatever they say. */
export const LONGEST_FURNITURE = 1_200;

/** Whether the text ends as a sentence does, closing marks and brackets allowed after the stop. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][”"’'»)\]」』\s]*$/u.test(text);
}

/** Whether the full stop at the end is that of initials ("the U.S."), which may or may not end a sentence. */
export function endsWithInitials(text: string): boolean {
  return /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u.test(text);
}
