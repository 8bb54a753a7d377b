/**
 * What reading an article yields: its speakers, its quotations and its policies.
 * Offsets are UTF-16 units into the text of the paragraph, end exclusive.
 */
import type { PolicyStage } from '../language/packs/index.js';

/** A place in an article. */
export interface Span {
  /** Paragraph number, from 1. */
  paragraph: number;
  start: number;
  end: number;
}

/** A span together with the words that stand there. */
export interface Mention extends Span {
  text: string;
}

/** Somebody or something that words are attributed to. */
export interface Speaker {
  /** The fullest name the article gives ("Mara Lindqvist"), or the nominal as printed ("a ministry spokesperson"). */
  name: string;
  kind: 'person' | 'body' | 'document' | 'unnamed';
  /** Title, role or apposition as printed ("transport minister of the islands"); null when the article gives none. */
  role: string | null;
  /** Where the fullest name stands. */
  named: Mention;
  /** Where the role stands; null when there is none. */
  roleAt: Mention | null;
}

/**
 * Words attributed to a speaker. A quotation over several paragraphs, or interrupted by its cue, is one entry a run;
 * `continues` ties a run to the one before.
 */
export interface Quotation extends Span {
  /** The words as printed, without the outer quotation marks. For `indirect`, the reported clause. */
  text: string;
  /** `direct`: a whole sentence or more in marks; `mixed`: part of a reported sentence in marks; `indirect`: no marks. */
  kind: 'direct' | 'mixed' | 'indirect';
  /** Index into `Reading.speakers`; null when the text does not make the speaker clear. */
  speaker: number | null;
  /** 0 to 1: how sure the attribution is. Below the reader's threshold `speaker` is null. */
  confidence: number;
  /** The words used for the speaker at this quotation ("she", "Lindqvist"); null when there are none. */
  mention: Mention | null;
  /** The cue that attributes it ("said", "according to"); null when it carries a speaker over. */
  cue: Mention | null;
  /** True when this run goes on with the utterance of the run before. */
  continues: boolean;
  /** The outlet or document that this article has the words from, when it is second-hand. */
  source: Mention | null;
  /** `translated`: the outlet says the words were spoken in another language; `denied`/`conditional`: not actually said. */
  remarks: ('translated' | 'denied' | 'conditional' | 'question')[];
}

/** How far a policy has come. A plan, a decision, a demand and a denial are never merged. */
export type PolicyStatus = PolicyStage;

/** Who decides, plans, demands or opposes something. */
export interface PolicyActor {
  /** The words that stand there: a name, "the ministry", "it". */
  at: Mention;
  /** The fullest name that the article gives; null when the words there are all it gives. */
  name: Mention | null;
}

/** A policy as one clause tells it. A slot that the text does not fill is null; none is guessed. */
export interface Policy {
  status: PolicyStatus;
  /** The words that show the status ("plans to", "in force"). */
  statusAt: Mention;
  actor: PolicyActor | null;
  /** What is done, with its verb as printed ("will not pay"). */
  action: Mention | null;
  /** To whom or what. */
  object: Mention | null;
  /** What held before, and what holds now, where the text says both. */
  before: Mention | null;
  after: Mention | null;
  /** On what condition it will be done ("If the level rises again"). */
  condition: Mention | null;
  /** The law it rests on, or the one somebody says it breaks. */
  law: Mention | null;
  /** The clause that tells it: days in it are the policy's. */
  clause: Span;
}

export interface Reading {
  speakers: Speaker[];
  /** In order of their place in the article. */
  quotations: Quotation[];
  /** In order of their place in the article. */
  policies: Policy[];
}
