/** An article's paragraphs, read as far as the ranker needs them. */
import type { LanguagePack } from '../language/packs/index.js';
import { cuesOf } from './cues.js';
import { type ReadFrame, readFrame } from './features.js';
import { type Frame, frameOf } from './frame.js';
import { withoutIncises } from './incises.js';
import { type Run, runsOfArticle } from './marks.js';
import { type FoundMention, mentionsOf } from './mentions.js';
import { withoutNicknames } from './nicknames.js';

/** @param paragraphs the paragraphs' texts in order; the frame at index i is paragraph i + 1 */
export function framesOf(paragraphs: readonly string[], pack: LanguagePack): ReadFrame[] {
  const frames = runsOfArticle(paragraphs).map((runs, index) =>
    frameOf(paragraphs[index]!, index + 1, spokenRuns(paragraphs[index]!, runs, pack), pack),
  );
  const printed = wordsAsPrinted(frames);
  return frames.map((frame) => {
    const mentions = mentionsOf(frame, pack).filter((mention) => !isOpeningWord(mention, frame, printed, pack));
    return readFrame(frame, mentions, cuesOf(frame, pack), pack);
  });
}

/** The runs that can be somebody's words. */
function spokenRuns(text: string, runs: Run[], pack: LanguagePack): Run[] {
  return withoutNicknames(text, withoutIncises(text, runs, pack));
}

/** How an article prints its words outside quotation marks, folded. */
interface Printed {
  /** With a capital where no sentence begins: names, then. */
  large: ReadonlySet<string>;
  /** With a small letter: words of the language. */
  small: ReadonlySet<string>;
}

function wordsAsPrinted(frames: readonly Frame[]): Printed {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { tokens } of frames) {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      if (!token.capital) small.add(token.lower);
      else if (!token.opensSentence) large.add(token.lower);
    }
  }
  return { large, small };
}

/** One capitalised word at the start of a sentence that the article never takes for a name elsewhere, and that does nothing there. */
function isOpeningWord(mention: FoundMention, frame: Frame, printed: Printed, pack: LanguagePack): boolean {
  const token = frame.tokens[mention.first]!;
  if (
    mention.kind !== 'name' ||
    mention.first !== mention.last ||
    !token.opensSentence ||
    printed.large.has(token.lower)
  )
    return false;
  const after = frame.tokens[mention.last + 1];
  if (after === undefined || after.kind === 'possessive') return false;
  // "Jolly, who was elected ...", "Northline, the company ...", not "Elsewhere, ..."
  if (after.text === ',') return !opensAside(frame, mention.last + 2, namelike(token.lower, printed, pack), pack);
  if (after.kind === 'mark') return false;
  if (pack.cues.has(after.lower) || pack.auxiliaries.has(after.lower)) return false;
  return !(namelike(token.lower, printed, pack) && actsAt(frame, mention.last + 1, pack));
}

function opensAside(frame: Frame, at: number, name: boolean, pack: LanguagePack): boolean {
  const token = frame.tokens[at];
  return token !== undefined && (pack.relatives.has(token.lower) || (name && pack.determiners.has(token.lower)));
}

/** A word without the endings of verbs, adverbs and plurals, which the article never prints small. */
function namelike(lower: string, { small }: Printed, pack: LanguagePack): boolean {
  return !small.has(lower) && !pack.adverbForm.test(lower) && !pack.verbForm.test(lower) && !/[^s]s$/.test(lower);
}

/** "touted the law", "openly admitted it": a past verb with at most one adverb before it. */
function actsAt(frame: Frame, at: number, pack: LanguagePack): boolean {
  const token = frame.tokens[at];
  if (token?.kind !== 'word') return false;
  const verb = pack.adverbForm.test(token.lower) || pack.adverbs.has(token.lower) ? frame.tokens[at + 1] : token;
  return (
    verb?.kind === 'word' &&
    (pack.pastForm.test(verb.lower) || pack.cues.has(verb.lower) || pack.auxiliaries.has(verb.lower))
  );
}
