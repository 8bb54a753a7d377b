/**
 * Where a policy can be told at all. Every rule begins at a word that its pack lists, so sentences and quotations without one, which
 * are most, need not be read any further.
 */
import type { LanguagePack } from '../../language/packs/index.js';
import type { FrameToken } from '../frame.js';
import type { Place } from './clauses.js';

type Phrase = readonly string[];

interface Openings {
  words: ReadonlySet<string>;
  /** Phrases by their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const known = new WeakMap<LanguagePack, Openings>();

/** The words and phrases at which one of the rules can begin, but forms of "to be": those tell something only of a participle behind them. */
function openingsOf(pack: LanguagePack): Openings {
  let openings = known.get(pack);
  if (openings !== undefined) return openings;
  const { policy, denyingCues } = pack;
  const words = new Set([
    'no',
    'aucun',
    ...denyingCues,
    ...policy.replaces,
    ...policy.changes,
    ...policy.opposition,
    ...policy.barring,
    ...policy.talks,
    ...policy.acceptable,
    ...policy.unacceptable,
    ...policy.future,
    ...policy.reportedFuture,
    ...policy.intentions.keys(),
    ...policy.acts.keys(),
    ...policy.participles.keys(),
    ...policy.nouns.keys(),
  ]);
  const phrases = new Map<string, Phrase[]>();
  const { breaches, needs, tookEffect, takesEffect, inForce, noLonger, duties } = policy;
  for (const phrase of [breaches, needs, tookEffect, takesEffect, inForce, noLonger, duties].flat()) {
    const [first] = phrase;
    if (first === undefined) continue;
    const same = phrases.get(first);
    if (same === undefined) phrases.set(first, [phrase]);
    else same.push(phrase);
  }
  openings = { words, phrases };
  known.set(pack, openings);
  return openings;
}

/** Whether a rule can begin at a token. */
function opensAt(
  tokens: readonly FrameToken[],
  at: number,
  { words, phrases }: Openings,
  form: RegExp | null,
): boolean {
  const { lower } = tokens[at]!;
  if (words.has(lower) || form?.test(lower) === true) return true;
  const here = phrases.get(lower);
  return here?.some((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word)) ?? false;
}

/** @returns whether any policy can be told in the tokens of a frame. */
export function mayTell(tokens: readonly FrameToken[], pack: LanguagePack): boolean {
  const openings = openingsOf(pack);
  return tokens.some((_, at) => opensAt(tokens, at, openings, pack.policy.futureForm));
}

/** @returns the tokens of a sentence at which a policy can be told, in order. */
export function openingsIn({ frame: { tokens }, first, last, pack }: Place): number[] {
  const openings = openingsOf(pack);
  const { futureForm, be } = pack.policy;
  const found: number[] = [];
  let opened = false;
  for (let at = first; at <= last; at += 1) {
    const opens = opensAt(tokens, at, openings, futureForm);
    opened ||= opens;
    if (opens || be.has(tokens[at]!.lower)) found.push(at);
  }
  return opened ? found : [];
}
