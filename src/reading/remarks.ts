/** Remarks: what the reporter's words around a cue say about how the quoted words were (or were not) spoken. */
import type { Quotation } from '../coverage/reading.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue } from './cues.js';
import type { ReadFrame } from './features.js';

type Remark = Quotation['remarks'][number];

/** @returns the remarks that hold for words of `sentence` announced by `cue`; `words` are the quoted ones. */
export function remarksOf(
  frame: ReadFrame,
  sentence: number,
  cue: Cue | null,
  words: string,
  pack: LanguagePack,
): Remark[] {
  const remarks: Remark[] = [];
  if (isTranslated(frame, sentence, pack)) remarks.push('translated');
  if (cue !== null) {
    const before = [1, 2, 3]
      .map((offset) => frame.tokens[cue.first - offset])
      .filter((token) => token?.sentence === sentence && token.kind === 'word');
    const words3 = before.map((token) => token!.lower);
    const word = frame.tokens[cue.first]!.lower;
    const negated =
      words3.some((lower) => pack.negations.has(lower) || lower.endsWith("n't")) || pack.denyingCues.has(word);
    if (negated) remarks.push('denied');
    else if (words3.some((lower) => pack.hypothetical.has(lower)) && !words3.some((lower) => pack.limiters.has(lower)))
      remarks.push('conditional');
    if (pack.askingCues.has(word) && /\?\s*$/.test(words)) remarks.push('question');
  }
  return remarks;
}

/** "told reporters in French", outside the marks. */
function isTranslated(frame: ReadFrame, sentence: number, pack: LanguagePack): boolean {
  return frame.tokens.some((token, index) => {
    if (token.sentence !== sentence || !pack.languageNames.has(token.lower)) return false;
    const before = frame.tokens[index - 1]?.lower ?? '';
    return pack.languageMarkers.has(before);
  });
}
