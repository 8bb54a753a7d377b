/** Whether some words of a sentence make a clause: what may be a verb in them, and what surely is one. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import { baseOfInflected } from '../language/verbs.js';
import type { ReadFrame } from './features.js';

/** Shortest reported clause, in tokens. */
export const SHORTEST = 2;

/** A stretch of a frame's tokens, both inclusive. */
export interface Bounds {
  first: number;
  last: number;
}

/** Whether some words hold what may be a verb, so that they make a clause. */
export function hasVerb(frame: ReadFrame, { first, last }: Bounds, pack: LanguagePack): boolean {
  if (last - first + 1 < SHORTEST) return false;
  if (first > 0 && pack.reportOpeners.has(frame.tokens[first - 1]!.lower)) return true;
  for (let at = first; at <= last; at += 1) {
    const token = frame.tokens[at]!;
    if (
      token.kind === 'word' &&
      !token.capital &&
      (pack.auxiliaries.has(token.lower) || (pack.verbForm.test(token.lower) && at > first))
    )
      return true;
    if (at > first && (isPresentVerb(frame, at, first, pack) || isPastVerb(frame, at, first))) return true;
    if (
      token.kind === 'possessive' &&
      frame.tokens[at - 1] !== undefined &&
      pack.pronouns.has(frame.tokens[at - 1]!.lower)
    )
      return true;
  }
  return false;
}

/** Whether some words hold what is surely a verb: a helping verb, or a past. */
export function hasPlainVerb(frame: ReadFrame, { first, last }: Bounds, pack: LanguagePack): boolean {
  for (let at = first; at <= last; at += 1) {
    const { lower, capital } = frame.tokens[at]!;
    if (capital) continue;
    if (is(frame.tokens[at]!, Lexical.auxiliary | Lexical.be) || pack.modals.has(lower)) return true;
    if (at > first && (pack.pastForm.test(lower) || isPastVerb(frame, at, first))) return true;
  }
  return false;
}

/** "talks went on", "two boats left": an irregular past, where no relative clause that may own it has opened. */
function isPastVerb({ tokens }: ReadFrame, at: number, first: number): boolean {
  const { kind, lower, capital } = tokens[at]!;
  if (kind !== 'word' || capital || /(?:s|ed)$/.test(lower) || baseOfInflected(lower) === null) return false;
  if (is(tokens[at - 1]!, Lexical.determiner | Lexical.preposition)) return false;
  return !tokens.slice(first, at).some((token) => is(token, Lexical.relative | Lexical.reportOpener));
}

/** "the board needs to ...", "it fears a flood": a form in -s or an irregular past that takes what follows. */
function isPresentVerb({ tokens }: ReadFrame, at: number, first: number, pack: LanguagePack): boolean {
  const { kind, lower, capital } = tokens[at]!;
  if (kind !== 'word' || capital) return false;
  if (at === first + 1 && is(tokens[first]!, Lexical.pronoun) && !is(tokens[first]!, Lexical.possessivePronoun)) {
    return baseOfInflected(lower) !== null || /[^s]s$/.test(lower);
  }
  const next = tokens[at + 1];
  const takes = next?.kind === 'word' && (next.lower === 'to' || is(next, Lexical.determiner));
  return takes && at > first + 1 && (baseOfInflected(lower) !== null || pack.presentVerbs.has(lower));
}
