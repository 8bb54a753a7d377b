/** Who acts and where, in the address: `#<actor>/<channel>`, so that a reload or a shared link comes back to it. */
import type { Actor, Place, World } from '../protocol.js';

export interface Whereabouts {
  actor: Actor;
  place: Place;
}

/**
 * @param hash the address's part from `#` on, possibly empty, outdated or made up
 * @returns what it names; the first actor and the first place where it names none. Null when the world is empty.
 */
export function whereaboutsFrom(hash: string, world: World): Whereabouts | null {
  const [actorId, channel] = hash.replace(/^#/, '').split('/').map(decoded);
  const actor = world.actors.find(({ id }) => id === actorId) ?? world.actors[0];
  const place = world.places.find((each) => each.channel === channel) ?? world.places[0];
  return actor && place ? { actor, place } : null;
}

/** @returns the hash for these whereabouts, with its `#` */
export function hashFor({ actor, place }: Whereabouts): string {
  return `#${encodeURIComponent(actor.id)}/${encodeURIComponent(place.channel)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
