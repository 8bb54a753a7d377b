/** What an answer says of a policy, in French. */
import { policyLines } from '../policy-lines.js';

export const policies = policyLines({
  statuses: {
    'in-force': 'En vigueur',
    announced: 'Annoncé',
    proposed: 'Proposé, non décidé',
    reversed: 'Annulé',
    dropped: 'Abandonné',
    opposed: 'Contesté',
    denied: 'Démenti',
  },
  here: (words) => `ici « ${words} »`,
  inferred: 'déduit',
  against: (who, words) => `S’y oppose : ${who === null ? '' : `${who} : `}${words}`,
  claimed: (speaker) => (speaker === null ? 'selon quelqu’un qui n’est pas nommé' : `selon ${speaker}`),
  slots: {
    before: (words) => `Avant : ${words}`,
    after: (words) => `Maintenant : ${words}`,
    condition: (words) => `À condition : ${words}`,
    law: (words) => `Loi : ${words}`,
  },
});
