/** The tokens at which a rule about policies can begin. */
import { is, Lexical } from '../../language/lexical.js';
import type { LanguagePack } from '../../language/packs/index.js';
import { policyOpenings } from '../../language/policy-openings.js';
import type { FrameToken } from '../frame.js';
import type { Place } from './clauses.js';

/** Whether a rule can begin at a token. */
function opensAt(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at]!;
  if (is(token, Lexical.policy)) return true;
  if (!is(token, Lexical.policyPhrase)) return false;
  const phrases = policyOpenings(pack).phrases.get(token.lower)!;
  return phrases.some((phrase) => phrase.every((word, index) => tokens[at + index]?.lower === word));
}

/** @returns whether any policy can be told in the tokens of a frame. */
export function mayTell(tokens: readonly FrameToken[], pack: LanguagePack): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (opensAt(tokens, at, pack)) return true;
  return false;
}

/** A token at which a policy can be told. */
export interface Opening {
  at: number;
  /** Only a form of "to be": it tells something with a participle behind it, where the sentence has another opening. */
  onlyBe: boolean;
}

/** @returns the tokens of a sentence at which a policy can be told, in order. */
export function openingsIn({ frame: { tokens }, first, last, pack }: Place): Opening[] {
  const found: Opening[] = [];
  let opened = false;
  for (let at = first; at <= last; at += 1) {
    if (!is(tokens[at]!, Lexical.policy | Lexical.policyPhrase | Lexical.be)) continue;
    const opens = opensAt(tokens, at, pack);
    opened ||= opens;
    if (opens || is(tokens[at]!, Lexical.be)) found.push({ at, onlyBe: !opens });
  }
  return opened ? found : [];
}
