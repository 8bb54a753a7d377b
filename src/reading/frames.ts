/** An article's paragraphs, read as far as the ranker needs them. */
import type { LanguagePack } from '../language/packs/index.js';
import { cuesOf } from './cues.js';
import { type ReadFrame, readFrame } from './features.js';
import { frameOf } from './frame.js';
import { runsOfArticle } from './marks.js';
import { mentionsOf } from './mentions.js';

/** @param paragraphs the paragraphs' texts in order; the frame at index i is paragraph i + 1 */
export function framesOf(paragraphs: readonly string[], pack: LanguagePack): ReadFrame[] {
  return runsOfArticle(paragraphs).map((runs, index) => {
    const frame = frameOf(paragraphs[index]!, index + 1, runs, pack);
    return readFrame(frame, mentionsOf(frame, pack), cuesOf(frame, pack), pack);
  });
}
