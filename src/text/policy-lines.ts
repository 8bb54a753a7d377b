/** How a policy is set out in lines, whatever the language. The words in its slots are the articles' own. */
import type { Citation } from '../coverage/answer.js';
import type {
  PolicyActorSlot,
  PolicyDaySlot,
  PolicyOpposition,
  PolicyRecord,
  PolicySlot,
} from '../coverage/policy-record.js';
import type { PolicyStatus } from '../coverage/reading.js';

/** How a place writes: what stands out, and words that are not ours. */
export interface Writing {
  strong: (words: string) => string;
  words: (words: string) => string;
  /** `2020-03-27` as readers write it. */
  day: (date: string) => string;
}

/** A language's own words around the slots of a policy. */
export interface PolicyWords {
  statuses: Readonly<Record<PolicyStatus, string>>;
  /** Behind an actor's full name: the words that stand for it here. */
  here: (words: string) => string;
  inferred: string;
  against: (who: string | null, words: string) => string;
  /** @param speaker - null when who says it is not named */
  claimed: (speaker: string | null) => string;
  /** What stands before a slot in a line of its own. */
  slots: Readonly<Record<'before' | 'after' | 'condition' | 'law', (words: string) => string>>;
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

/** "A spokesperson" inside a sentence. */
function inSentence(name: string): string {
  return name.replace(/^(?:A|An|The|Un|Une|Le|La|Les) /u, (article) => article.toLowerCase());
}

/**
 * Sets policies out in a language.
 *
 * @param language - the language's own words
 * @returns `status`, a status by name; `record`, the lines of a policy; `plainly`, writing without marks
 */
export function policyLines(language: PolicyWords) {
  /** "Mara Lindqvist (¶1), here "she"". */
  function actor({ name, ...at }: PolicyActorSlot, home: Citation, writing: Writing): string {
    if (name === null) return writing.strong(writing.words(at.words)) + place(at.citation, home, writing);
    const named = writing.strong(writing.words(name.words)) + place(name.citation, home, writing);
    return `${named}, ${language.here(writing.words(at.words))}`;
  }

  /** "Monday (7 September 2026, inferred)". */
  function since({ words, citation, day }: PolicyDaySlot, home: Citation, writing: Writing): string {
    const printed = writing.words(words) + place(citation, home, writing);
    if (day.date === null) return printed;
    return `${printed} (${writing.day(day.date)}${day.inferred ? `, ${language.inferred}` : ''})`;
  }

  function against(opposition: PolicyOpposition, home: Citation, writing: Writing): string {
    const who = opposition.who === null ? null : writing.words(opposition.who);
    return language.against(who, slot(opposition, home, writing));
  }

  /** "as Michael Berg says". */
  function claim({ speaker }: NonNullable<PolicyRecord['claim']>, writing: Writing): string {
    return language.claimed(speaker === null ? null : writing.words(inSentence(speaker.name)));
  }

  /**
   * A policy in a line, and a line more for each slot that not every policy has.
   *
   * @param home - the paragraph that stands beside the lines: slots from elsewhere name their paragraph
   */
  function record(policy: PolicyRecord, home: Citation, writing: Writing): string[] {
    const parts = [writing.strong(language.statuses[policy.status])];
    if (policy.actor !== null) parts.push(actor(policy.actor, home, writing));
    for (const filled of [policy.action, policy.object]) if (filled !== null) parts.push(slot(filled, home, writing));
    if (policy.since !== null) parts.push(since(policy.since, home, writing));
    if (policy.claim !== null) parts.push(claim(policy.claim, writing));
    const lines = [`${parts.join(' · ')} (¶${home.paragraph})`];
    for (const key of ['before', 'after', 'condition', 'law'] as const) {
      const filled = policy[key];
      if (filled !== null) lines.push(language.slots[key](slot(filled, home, writing)));
    }
    for (const opposition of policy.against) lines.push(against(opposition, home, writing));
    return lines;
  }

  return { status: (status: PolicyStatus): string => language.statuses[status], record, plainly };
}
