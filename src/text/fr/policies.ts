/** What an answer says of a policy, in French. The words in its slots are the articles' own. */
import type { Citation } from '../../coverage/answer.js';
import type {
  PolicyActorSlot,
  PolicyDaySlot,
  PolicyOpposition,
  PolicyRecord,
  PolicySlot,
} from '../../coverage/policy-record.js';
import type { PolicyStatus } from '../../coverage/reading.js';
import type { Writing } from '../en/policies.js';

const statuses: Readonly<Record<PolicyStatus, string>> = {
  'in-force': 'En vigueur',
  announced: 'Annoncé',
  proposed: 'Proposé, non décidé',
  reversed: 'Annulé',
  dropped: 'Abandonné',
  opposed: 'Contesté',
  denied: 'Démenti',
};

const plainly: Omit<Writing, 'day'> = { strong: (words) => words, words: (words) => words };

/** "¶4", or "Harbour Post ¶4" for another article's paragraph; empty for the paragraph that stands right beside. */
function place({ id, article, outlet, paragraph }: Citation, home: Citation, writing: Writing): string {
  if (id === home.id) return '';
  return article === home.article ? ` (¶${paragraph})` : ` (${writing.words(outlet)} ¶${paragraph})`;
}

function slot({ words, citation }: PolicySlot, home: Citation, writing: Writing): string {
  return writing.words(words) + place(citation, home, writing);
}

/** "Mara Lindqvist (¶1), ici « she »". */
function actor({ name, ...at }: PolicyActorSlot, home: Citation, writing: Writing): string {
  if (name === null) return writing.strong(writing.words(at.words)) + place(at.citation, home, writing);
  const named = writing.strong(writing.words(name.words)) + place(name.citation, home, writing);
  return `${named}, ici « ${writing.words(at.words)} »`;
}

/** "Monday (7 septembre 2026, déduit)". */
function since({ words, citation, day }: PolicyDaySlot, home: Citation, writing: Writing): string {
  const printed = writing.words(words) + place(citation, home, writing);
  if (day.date === null) return printed;
  return `${printed} (${writing.day(day.date)}${day.inferred ? ', déduit' : ''})`;
}

function against(opposition: PolicyOpposition, home: Citation, writing: Writing): string {
  const who = opposition.who === null ? '' : `${writing.words(opposition.who)} : `;
  return `S’y oppose : ${who}${slot(opposition, home, writing)}`;
}

/** "A spokesperson" inside a sentence. */
function inSentence(name: string): string {
  return name.replace(/^(?:A|An|The|Un|Une|Le|La|Les) /u, (article) => article.toLowerCase());
}

/** "selon Michael Berg". */
function claim({ claim: told }: PolicyRecord, writing: Writing): string | null {
  if (told === null) return null;
  return told.speaker === null
    ? 'selon quelqu’un qui n’est pas nommé'
    : `selon ${writing.words(inSentence(told.speaker.name))}`;
}

/**
 * A policy in a line, and a line more for each slot that not every policy has.
 *
 * @param home - the paragraph that stands beside the lines: slots from elsewhere name their paragraph
 */
function record(policy: PolicyRecord, home: Citation, writing: Writing): string[] {
  const parts = [writing.strong(statuses[policy.status])];
  if (policy.actor !== null) parts.push(actor(policy.actor, home, writing));
  for (const filled of [policy.action, policy.object]) if (filled !== null) parts.push(slot(filled, home, writing));
  if (policy.since !== null) parts.push(since(policy.since, home, writing));
  const told = claim(policy, writing);
  if (told !== null) parts.push(told);
  const lines = [`${parts.join(' · ')} (¶${home.paragraph})`];
  if (policy.before !== null) lines.push(`Avant : ${slot(policy.before, home, writing)}`);
  if (policy.after !== null) lines.push(`Maintenant : ${slot(policy.after, home, writing)}`);
  if (policy.condition !== null) lines.push(`À condition : ${slot(policy.condition, home, writing)}`);
  if (policy.law !== null) lines.push(`Loi : ${slot(policy.law, home, writing)}`);
  for (const opposition of policy.against) lines.push(against(opposition, home, writing));
  return lines;
}

export const policies = {
  status: (status: PolicyStatus): string => statuses[status],
  record,
  plainly,
};
