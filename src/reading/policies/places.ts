/** The places of a policy in its article, all of them at once. */
import type { Policy, Span } from '../../coverage/reading.js';

type Move = <Place extends Span>(place: Place) => Place;

/**
 * Moves every place that a policy names, as when its words were read apart from their paragraph.
 *
 * @param at - where a place of the old text stands in the new one
 * @param named - the same for the actor's full name, which may stand in another paragraph
 * @returns a policy that says the same at the new places
 */
export function movedPolicy(policy: Policy, at: Move, named: Move): Policy {
  const maybe = <Place extends Span>(place: Place | null): Place | null => (place === null ? null : at(place));
  const { actor } = policy;
  return {
    ...policy,
    statusAt: at(policy.statusAt),
    actor: actor === null ? null : { at: at(actor.at), name: actor.name === null ? null : named(actor.name) },
    action: maybe(policy.action),
    object: maybe(policy.object),
    before: maybe(policy.before),
    after: maybe(policy.after),
    condition: maybe(policy.condition),
    law: maybe(policy.law),
    clause: at(policy.clause),
  };
}
