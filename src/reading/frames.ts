/** An article's paragraphs, read as far as the ranker needs them. */
import type { LanguagePack } from '../language/packs/index.js';
import { cuesOf } from './cues.js';
import { type ReadFrame, readFrame } from './features.js';
import { type Frame, frameOf } from './frame.js';
import { withoutIncises } from './incises.js';
import { runsOfArticle } from './marks.js';
import { type FoundMention, mentionsOf } from './mentions.js';

/** @param paragraphs the paragraphs' texts in order; the frame at index i is paragraph i + 1 */
export function framesOf(paragraphs: readonly string[], pack: LanguagePack): ReadFrame[] {
  const frames = runsOfArticle(paragraphs).map((runs, index) =>
    frameOf(paragraphs[index]!, index + 1, withoutIncises(paragraphs[index]!, runs, pack), pack),
  );
  const inside = capitalsInsideSentences(frames);
  return frames.map((frame) => {
    const mentions = mentionsOf(frame, pack).filter((mention) => !isOpeningWord(mention, frame, inside, pack));
    return readFrame(frame, mentions, cuesOf(frame, pack), pack);
  });
}

/** Words that the article prints with a capital where no sentence begins: names, then. */
function capitalsInsideSentences(frames: readonly Frame[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of frames) {
    for (const token of tokens) if (token.capital && !token.opensSentence) found.add(token.lower);
  }
  return found;
}

/** One capitalised word at the start of a sentence that the article never takes for a name elsewhere, and that does not speak there. */
function isOpeningWord(mention: FoundMention, frame: Frame, inside: ReadonlySet<string>, pack: LanguagePack): boolean {
  const token = frame.tokens[mention.first]!;
  if (mention.kind !== 'name' || mention.first !== mention.last || !token.opensSentence || inside.has(token.lower))
    return false;
  const after = frame.tokens[mention.last + 1];
  if (after === undefined || after.kind === 'mark' || after.kind === 'possessive') return false;
  return !pack.cues.has(after.lower) && !pack.auxiliaries.has(after.lower);
}
