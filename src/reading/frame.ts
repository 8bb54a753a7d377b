/**
 * A paragraph with its quoted words folded away: tokens outside the marks, and one placeholder a run. Cues and speakers are
 * looked for here only, so that nothing said inside a quotation can be taken for the reporter's own words.
 */
import type { LanguagePack } from '../language/packs/index.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { Run } from './marks.js';

/** A word or mark of a frame, or the placeholder of a run, with its sentence told. */
export type FrameToken = Token;

export interface Frame {
  /** Paragraph number, from 1. */
  paragraph: number;
  text: string;
  tokens: FrameToken[];
  runs: Run[];
  /** Token index of each run's placeholder. */
  runAt: number[];
  sentences: number;
  /** Token index at which each sentence begins; how many tokens there are for a sentence without any. */
  sentenceFirst: number[];
}

/** Builds the frame of one paragraph. */
export function frameOf(text: string, paragraph: number, runs: Run[], pack: LanguagePack): Frame {
  const found: FrameToken[] = [];
  const runAt: number[] = [];
  let position = 0;
  for (const [index, run] of runs.entries()) {
    if (run.outerStart > position) tokenize(text, position, run.outerStart, pack, found);
    runAt.push(found.length);
    found.push({
      text: '',
      lower: '',
      start: run.outerStart,
      end: run.outerEnd,
      kind: 'run',
      capital: false,
      lexical: 0,
      run: index,
      sentence: 0,
      opensSentence: false,
    });
    position = Math.max(position, run.outerEnd);
  }
  if (text.length > position) tokenize(text, position, text.length, pack, found);
  const sentenceFirst = numberSentences(text, found, runs, pack);
  return { paragraph, text, tokens: found, runs, runAt, sentences: sentenceFirst.length, sentenceFirst };
}

const ENDS = new Set(['.', '?', '!', '...', '…']);

/** @returns where each sentence begins. */
function numberSentences(text: string, found: FrameToken[], runs: Run[], pack: LanguagePack): number[] {
  const firsts = [0];
  let sentence = 0;
  let fresh = true;
  for (let index = 0; index < found.length; index += 1) {
    const token = found[index]!;
    const before = index === 0 ? undefined : found[index - 1];
    if (before !== undefined && !fresh && endsSentence(text, before, token, runs, found, index, pack)) {
      sentence += 1;
      firsts.push(index);
      fresh = true;
    }
    token.sentence = sentence;
    if (token.kind === 'word') {
      token.opensSentence = fresh || before?.text === ':' || before?.kind === 'run';
      fresh = false;
    } else if (token.kind === 'run') fresh = false;
  }
  return firsts;
}

function endsSentence(
  text: string,
  before: FrameToken,
  token: FrameToken,
  runs: Run[],
  found: FrameToken[],
  index: number,
  pack: LanguagePack,
): boolean {
  if (before.kind === 'mark' && ENDS.has(before.text)) return starts(token) || token.text === '•';
  if (lineEndsBetween(text, before.end, token.start)) return true;
  if (before.kind !== 'run') return false;
  const run = runs[before.run]!;
  const last = text[run.end - 1] ?? '';
  if (!/[.?!…]/.test(last) || !starts(token)) return false;
  if (token.kind === 'run') return true;
  if (last === '.') return !cueSoon(found, index, 3, pack) || pack.openers.has(token.lower);
  return !cueSoon(found, index, 6, pack);
}

/** Whether a token can be the first of a sentence. */
function starts(token: FrameToken): boolean {
  return token.kind === 'run' || (token.kind === 'word' && (token.capital || /^[\p{N}$€£@#]/u.test(token.text)));
}

function lineEndsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Whether a cue verb stands within the next `reach` tokens of the same clause. */
function cueSoon(found: FrameToken[], from: number, reach: number, pack: LanguagePack): boolean {
  for (let at = from; at < Math.min(found.length, from + reach); at += 1) {
    const token = found[at]!;
    if (token.kind === 'run' || token.text === '.' || token.text === ':') return false;
    const strength = pack.cues.get(token.lower);
    if (strength === 'speech' || strength === 'report') return !token.capital;
  }
  return false;
}
