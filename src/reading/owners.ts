/** Speakers called by what they are to somebody: "her office", "his spokesperson", "Lindqvist's lawyer". */
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import type { Resolved } from './resolution.js';

/** How sure an owner must be to be named. */
const LEAST = 0.6;

/** @returns the mention that owns a nominal, or null. */
export function ownerMention(nominal: FoundMention, { mentions }: ReadFrame): FoundMention | null {
  if (nominal.ownerAt === null) return null;
  return mentions.find(({ first, kind }) => kind !== 'nominal' && first === nominal.ownerAt) ?? null;
}

/** @returns the named one to whom a nominal belongs; null when it belongs to nobody or it is not clear to whom. */
export function ownerOf(
  nominal: FoundMention,
  frame: ReadFrame,
  resolved: ReadonlyMap<FoundMention, Resolved>,
): Entity | null {
  const mention = ownerMention(nominal, frame);
  if (mention === null) return null;
  const { entity, share } = resolved.get(mention) ?? { entity: mention.entity, share: 1 };
  return entity?.mentions[0]?.kind === 'name' && share >= LEAST ? entity : null;
}
