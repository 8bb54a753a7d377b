/** Two who speak together: "Ana Ruiz and Tomas Okafor said". */
import type { LanguagePack } from '../language/packs/index.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

/** @returns the two of whom a name is one, in order; null when it speaks alone. */
export function pairOf(
  name: FoundMention,
  frame: ReadFrame,
  pack: LanguagePack,
): readonly [FoundMention, FoundMention] | null {
  if (name.kind !== 'name' || name.nature === 'body' || name.possessive) return null;
  const { tokens, mentions } = frame;
  if (pack.joiners.has(tokens[name.edge - 1]?.lower ?? '')) {
    const before = mentions.find((other) => joins(other, name) && other.last === name.edge - 2);
    return before !== undefined && (speaks(name, 'subject') || speaks(before, 'inverted')) ? [before, name] : null;
  }
  if (!pack.joiners.has(tokens[name.last + 1]?.lower ?? '')) return null;
  const after = mentions.find((other) => joins(other, name) && other.edge === name.last + 2);
  return after === undefined || !(speaks(name, 'inverted') || speaks(after, 'subject')) ? null : [name, after];
}

function joins(other: FoundMention, name: FoundMention): boolean {
  return other.kind === 'name' && other !== name && !other.possessive && other.nature !== 'body';
}

function speaks(name: FoundMention, tie: 'subject' | 'inverted'): boolean {
  return name.ties.some((tied) => tied.tie === tie && tied.cue.strength !== 'label');
}
