/** The words of outlets for an act that a topic names by a noun: an outlet may tell it by a noun of its own or by a verb. */
import { isBaseBeforeEnding } from '../../language/verbs.js';
import { kindMembers, toldAlike, wordingPackFor } from '../../language/wording/index.js';
import { fold } from '../../language/words.js';
import { quotedAt } from '../passages/quoted.js';
import { supportsFor } from '../evidence.js';
import { namesPerson, type NounPhrase } from '../passages/noun-phrases.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import { type Coverage, type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import { tellsAct } from './said-of.js';
import type { Term } from '../asked/question-terms.js';
import type { Support } from '../support/support.js';
import { foundIn } from '../support/term-words.js';

/** A sentence tells the act itself, in its word or another for it. */
const tellsIt = 0.6;

/** ... and this much of all that the topic says. */
const enough = 0.3;

/** What a sentence that is mostly quoted loses against one in the outlet's own voice. */
const quotedLess = 0.25;

/** Endings of nouns for acts besides those of `tellsAct`: "closure", "removal". */
const ofAct = /(?:[^e]al|ure|ance|age)$/u;

/** An act that a topic names. */
export interface NamedAct {
  /** Stem of its word. */
  stem: string;
  /** Named by a form of the verb ("the closing of", "sending away"): no noun is asked for. */
  verbal: boolean;
}

function isGerund({ word }: Token): boolean {
  const base = /^(\p{L}{2,})ing$/u.exec(word)?.[1];
  return base !== undefined && isBaseBeforeEnding(base);
}

/** The act of a topic: "the closing of the ward", "the mayor's change of course"; null for a topic that names none. */
export function actNamed(topic: string, head: Token, language: string): NamedAct | null {
  const tokens = tokensOf(topic, language);
  const at = tokens.findIndex(({ content }) => content);
  const first = tokens[at];
  if (first === undefined) return null;
  // What a form of a verb takes follows it at once: "closing of the ward", "closing the ward", "sending them away".
  if (isGerund(first) && tokens.length > at + 1) return { stem: first.stem, verbal: true };
  const none = wordingPackFor(language)?.noActs;
  if (none?.has(fold(head.word)) === true) return null;
  const { stem } = head;
  const namesAct = tellsAct(head) || ofAct.test(head.word);
  // "Shift": no verb of public affairs, and what is done all the same.
  const toldAsAct = kindMembers(stem, language).size === 0 && toldAlike(stem, language).size > 0;
  return namesAct || (toldAsAct && !namesPerson(head.word, language)) ? { stem, verbal: false } : null;
}

/** Where a paragraph tells the act, best in the sentence that tells most: the word for it. */
function wordFor({ passage, sentence }: Support, terms: readonly Term[], at: number): NounPhrase | null {
  for (const each of [sentence, ...passage.sentences]) {
    const found = wordIn(passage, each, terms, at);
    if (found !== null) return found;
  }
  return null;
}

function wordIn(passage: Passage, sentence: Sentence, terms: readonly Term[], at: number): NounPhrase | null {
  const { tokens, text } = passage;
  const { exact, related, kindred } = foundIn(passage, terms, sentence)[at]!;
  const [head] = [...exact, ...related, ...kindred];
  if (head === undefined) return null;
  const first = tokens.indexOf(head);
  const quoted = quotedAt(passage, head.start);
  return {
    passage,
    sentence,
    first,
    last: first,
    text: text.slice(head.start, head.end),
    head,
    people: false,
    quoted,
  };
}

/**
 * The sentence of each outlet that tells most of an act, by its word for the act.
 *
 * @param without - outlets whose words are known already
 */
export function actTermsOf(
  coverage: Coverage,
  topic: string,
  act: NamedAct,
  language: string,
  without: ReadonlySet<string> = new Set(),
): OutletTerms[] {
  const { terms, supports } = supportsFor(coverage, topic, language);
  const at = terms.findIndex(({ stem, forms }) => stem === act.stem || forms.has(act.stem));
  if (at === -1) return [];
  const value = ({ passage, sentence, share, own }: Support): number =>
    share + own - (quotedAt(passage, sentence.start) && quotedAt(passage, sentence.end - 2) ? quotedLess : 0);
  const best = new Map<string, Support>();
  for (const support of supports) {
    const { outlet } = support.passage.article;
    const tellsMore = terms.length === 1 || support.credits.some((credit, index) => index !== at && credit >= tellsIt);
    if (without.has(outlet) || support.share < enough || support.credits[at]! < tellsIt || !tellsMore) continue;
    const known = best.get(outlet);
    if (known === undefined || value(support) > value(known)) best.set(outlet, support);
  }
  const found = [...best.values()].flatMap((support) => wordFor(support, terms, at) ?? []);
  return termsByOutlet(found, found);
}
