/**
 * Who acts and where, in the address: `#noor/the-reading-room/general`. Names and not ids, so that a reload or a kept link still
 * finds them after the sandbox was started anew. Pure.
 */
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
  const [named, ...where] = hash.replace(/^#/, '').split('/');
  const actor = world.actors.find(({ name }) => slug(name) === named) ?? world.actors[0];
  const place = world.places.find((each) => placePath(each) === where.join('/')) ?? world.places[0];
  return actor && place ? { actor, place } : null;
}

/** @returns the hash for these whereabouts, with its `#` */
export function hashFor({ actor, place }: Whereabouts): string {
  return `#${slug(actor.name)}/${placePath(place)}`;
}

function placePath(place: Place): string {
  return place.server ? `${slug(place.server.name)}/${slug(place.name)}` : 'direct';
}

function slug(name: string): string {
  return encodeURIComponent(name.toLowerCase().replace(/\s+/g, '-'));
}
