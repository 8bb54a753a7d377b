/**
 * Cues set between commas inside the marks, as French prints them ("« Oui, a-t-elle dit, nous partons. »"): the run is split so that
 * the cue stands outside.
 */
import type { LanguagePack } from '../language/packs/index.js';
import { type Token, tokens } from '../language/tokens.js';
import type { Run } from './marks.js';

/** Longest cue with its speaker between commas, in tokens. */
const LONGEST = 14;

/** @returns the runs, split at each cue between commas; the same runs for languages that do not print so. */
export function withoutIncises(text: string, runs: readonly Run[], pack: LanguagePack): Run[] {
  return pack.cueInsideMarks ? runs.flatMap((run) => splitRun(text, run, pack)) : [...runs];
}

function splitRun(text: string, run: Run, pack: LanguagePack): Run[] {
  const inner = tokens(text, run.start, run.end, pack);
  const found: Run[] = [];
  let rest = run;
  let skipTo = 1;
  for (const [index, comma] of inner.entries()) {
    if (comma.text !== ',' || index < skipTo) continue;
    const end = incisesTo(inner, index + 1, pack);
    if (end === null) continue;
    const head: Run = { ...rest, end: comma.start, outerEnd: comma.start, ended: 'closed' };
    const next = inner[end + 1];
    if (next === undefined || next.kind === 'mark') return [...found, head];
    found.push(head);
    rest = { ...run, start: next.start, outerStart: next.start, carriedOver: false };
    skipTo = end + 2;
  }
  return [...found, rest];
}

/** The index of the mark that closes a cue and its speaker starting at `first`, or null when none starts there. */
function incisesTo(inner: readonly Token[], first: number, pack: LanguagePack): number | null {
  const opener = inner[first];
  if (opener === undefined) return null;
  const verb = pack.auxiliaries.has(opener.lower) ? [inner[first + 1], inner[first + 2]] : [opener];
  if (!verb.some((token) => token !== undefined && pack.cues.has(token.lower))) return null;
  const speaker = inner
    .slice(first + 1, first + 4)
    .some(
      (token) => token.capital || pack.determiners.has(token.lower) || pack.pronouns.get(token.lower)?.person === 3,
    );
  if (!speaker) return null;
  for (let at = first + 1; at < Math.min(inner.length, first + LONGEST); at += 1)
    if (/^[,.!?;]$/.test(inner[at]!.text)) return at;
  return inner.length <= first + LONGEST ? inner.length - 1 : null;
}
