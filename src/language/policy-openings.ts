/**
 * Where a policy can be told at all. Every rule about policies begins at a word that its pack lists, so sentences and quotations without
 * one, which are most, need not be read any further.
 */
import type { LanguagePack } from './packs/index.js';

/** The words and phrases at which a rule about policies can begin, by their first word. */
interface Openings {
  words: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const openings = new WeakMap<LanguagePack, Openings>();

/** @returns where rules about policies can begin: but for forms of "to be", which tell something only of a participle behind them. */
export function policyOpenings(pack: LanguagePack): Openings {
  let found = openings.get(pack);
  if (found !== undefined) return found;
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
  const phrases = new Map<string, (readonly string[])[]>();
  const { breaches, needs, tookEffect, takesEffect, inForce, noLonger, duties } = policy;
  for (const phrase of [breaches, needs, tookEffect, takesEffect, inForce, noLonger, duties].flat()) {
    const [first] = phrase;
    if (first === undefined) continue;
    const same = phrases.get(first);
    if (same === undefined) phrases.set(first, [phrase]);
    else same.push(phrase);
  }
  found = { words, phrases };
  openings.set(pack, found);
  return found;
}
