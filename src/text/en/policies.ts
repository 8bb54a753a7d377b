/** What an answer says of a policy, in English. */
import { policyLines } from '../policy-lines.js';

export const policies = policyLines({
  statuses: {
    'in-force': 'In force',
    announced: 'Announced',
    proposed: 'Proposed, not decided',
    reversed: 'Reversed',
    dropped: 'Dropped',
    opposed: 'Opposed',
    denied: 'Denied',
  },
  here: (words) => `here "${words}"`,
  inferred: 'inferred',
  against: (who, words) => `Stands against it: ${who === null ? '' : `${who}: `}${words}`,
  claimed: (speaker) => (speaker === null ? 'as somebody says who is not named' : `as ${speaker} says`),
  slots: {
    before: (words) => `Before: ${words}`,
    after: (words) => `Now: ${words}`,
    condition: (words) => `On condition: ${words}`,
    law: (words) => `Law: ${words}`,
  },
});
