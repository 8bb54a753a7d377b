/** A policy as an answer shows it: every slot the words as printed, with where they stand. */
import type { Citation, Mark, NamedSpeaker, ReportedDay } from './answer.js';
import type { PolicyStatus } from './reading.js';

/** Words that fill a slot. */
export interface PolicySlot {
  /** As printed. */
  words: string;
  citation: Citation;
  /** Where the words stand in the cited paragraph. */
  mark: Mark;
}

/** Who acts: the words that stand there, and the fullest name with where the article gives it, when that is another. */
export interface PolicyActorSlot extends PolicySlot {
  name: PolicySlot | null;
}

/** Since when, or from when: the words with their preposition ("since Monday"), and the day they are of. */
export interface PolicyDaySlot extends PolicySlot {
  day: ReportedDay;
}

/** What stands against a policy: a law, or somebody who opposes it. */
export interface PolicyOpposition extends PolicySlot {
  kind: 'law' | 'critic';
  /** Who opposes; null for a law. */
  who: string | null;
}

/**
 * A policy record. A slot that the text does not fill is null. What somebody claims or plans is never shown as a fact:
 * `claim` says whose words they are.
 */
export interface PolicyRecord {
  status: PolicyStatus;
  /** The words that show the status. */
  shownBy: PolicySlot;
  actor: PolicyActorSlot | null;
  action: PolicySlot | null;
  object: PolicySlot | null;
  since: PolicyDaySlot | null;
  before: PolicySlot | null;
  after: PolicySlot | null;
  condition: PolicySlot | null;
  law: PolicySlot | null;
  /** Whose words tell it, when they are not the outlet's own nor the actor's; `speaker` null when that is not clear. */
  claim: { speaker: NamedSpeaker | null } | null;
  against: PolicyOpposition[];
}
