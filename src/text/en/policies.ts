/** What an answer says of a policy, in English. The words in its slots are the articles' own. */
import type { Citation } from '../../coverage/answer.js';
import type {
  PolicyActorSlot,
  PolicyDaySlot,
  PolicyOpposition,
  PolicyRecord,
  PolicySlot,
} from '../../coverage/policy-record.js';
import type { PolicyStatus } from '../../coverage/reading.js';

const statuses: Readonly<Record<PolicyStatus, string>> = {
  'in-force': 'In force',
  announced: 'Announced',
  proposed: 'Proposed, not decided',
  reversed: 'Reversed',
  dropped: 'Dropped',
  opposed: 'Opposed',
  denied: 'Denied',
};

/** How a place writes: what stands out, and words that are not ours. */
export interface Writing {
  strong: (words: string) => string;
  words: (words: string) => string;
  /** `2020-03-27` as readers write it. */
  day: (date: string) => string;
}

const plainly: Omit<Writing, 'day'> = { strong: (words) => words, words: (words) => words };

/** "¶4", or "Harbour Post ¶4" for another article's paragraph; empty for the paragraph that stands right beside. */
function place({ id, article, outlet, paragraph }: Citation, home: Citation, writing: Writing): string {
  if (id === home.id) return '';
  return article === home.article ? ` (¶${paragraph})` : ` (${writing.words(outlet)} ¶${paragraph})`;
}

function slot({ words, citation }: PolicySlot, home: Citation, writing: Writing): string {
  return writing.words(words) + place(citation, home, writing);
}

/** "Mara Lindqvist (¶1), here "she"". */
function actor({ name, ...at }: PolicyActorSlot, home: Citation, writing: Writing): string {
  if (name === null) return writing.strong(writing.words(at.words)) + place(at.citation, home, writing);
  const named = writing.strong(writing.words(name.words)) + place(name.citation, home, writing);
  return `${named}, here "${writing.words(at.words)}"`;
}

/** "since Monday (7 September 2026, inferred)". */
function since({ words, citation, day }: PolicyDaySlot, home: Citation, writing: Writing): string {
  const printed = writing.words(words) + place(citation, home, writing);
  if (day.date === null) return printed;
  return `${printed} (${writing.day(day.date)}${day.inferred ? ', inferred' : ''})`;
}

function against(opposition: PolicyOpposition, home: Citation, writing: Writing): string {
  const who = opposition.who === null ? '' : `${writing.words(opposition.who)}: `;
  return `Stands against it: ${who}${slot(opposition, home, writing)}`;
}

/** "A spokesperson" inside a sentence. */
function inSentence(name: string): string {
  return name.replace(/^(?:A|An|The|Un|Une|Le|La|Les) /u, (article) => article.toLowerCase());
}

/** "as Michael Berg says". */
function claim({ claim: told }: PolicyRecord, writing: Writing): string | null {
  if (told === null) return null;
  return told.speaker === null
    ? 'as somebody says who is not named'
    : `as ${writing.words(inSentence(told.speaker.name))} says`;
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
  if (policy.before !== null) lines.push(`Before: ${slot(policy.before, home, writing)}`);
  if (policy.after !== null) lines.push(`Now: ${slot(policy.after, home, writing)}`);
  if (policy.condition !== null) lines.push(`On condition: ${slot(policy.condition, home, writing)}`);
  if (policy.law !== null) lines.push(`Law: ${slot(policy.law, home, writing)}`);
  for (const opposition of policy.against) lines.push(against(opposition, home, writing));
  return lines;
}

export const policies = {
  status: (status: PolicyStatus): string => statuses[status],
  record,
  plainly,
};
