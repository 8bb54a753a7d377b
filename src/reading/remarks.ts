/** Remarks: what the reporter's words around a cue say about how the quoted words were (or were not) spoken. */
import type { Quotation } from '../coverage/reading.js';
import { is, Lexical } from '../language/lexical.js';
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
    const behind = frame.tokens[cue.last + 1];
    const limited = [...words3, behind?.sentence === sentence ? behind.lower : ''].some((lower) =>
      pack.limiters.has(lower),
    );
    if (saidOnlyBehind(frame.tokens, cue, pack) !== null) return remarks;
    if (negated) remarks.push('denied');
    else if (words3.some((lower) => pack.hypothetical.has(lower)) && !limited) remarks.push('conditional');
    if (pack.askingCues.has(word) && /\?\s*$/.test(words)) remarks.push('question');
  }
  return remarks;
}

/** "said no more than that": the place of what opens the clause behind such words; null where none stand behind the cue. */
export function saidOnlyBehind(tokens: ReadFrame['tokens'], cue: Cue, pack: LanguagePack): number | null {
  for (const words of pack.saidOnly) {
    const at = cue.last + 1 + words.length;
    const stands = words.every((word, index) => tokens[cue.last + 1 + index]?.lower === word);
    if (stands && pack.reportOpeners.has(tokens[at]?.lower ?? '')) return at;
  }
  return null;
}

function isTranslated(frame: ReadFrame, sentence: number, pack: LanguagePack): boolean {
  return (frame.found.translated[sentence] ??= tellsTranslation(frame, sentence, pack));
}

/** "told reporters in French", "through an interpreter", outside the marks. */
function tellsTranslation(frame: ReadFrame, sentence: number, pack: LanguagePack): boolean {
  const { tokens } = frame;
  for (let at = frame.sentenceFirst[sentence] ?? tokens.length; tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at]!;
    if (!is(token, Lexical.remarked)) continue;
    const { lower } = token;
    const before = tokens[at - 1];
    if (pack.interpreters.has(lower)) {
      if (before !== undefined && isThrough(frame, at - 1, pack)) return true;
    } else if (pack.languageNames.has(lower) && before !== undefined && pack.languageMarkers.has(before.lower))
      return true;
  }
  return false;
}

/** "through an interpreter": a preposition stands before the interpreter, with or without a determiner. */
function isThrough(frame: ReadFrame, at: number, pack: LanguagePack): boolean {
  const token = frame.tokens[at];
  if (token === undefined) return false;
  const before = pack.determiners.has(token.lower) ? frame.tokens[at - 1] : token;
  return before !== undefined && pack.throughWords.has(before.lower);
}
