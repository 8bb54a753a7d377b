/**
 * Speech that gives something a name or a likeness: "called the closing an insult", "described the plan as a gift". What is
 * called so is said without a clause; the object and its name are the reported words.
 */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue } from './cues.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

/** Longest object between the verb and what it is called, in tokens. */
const OBJECT = 8;

/** @returns the index of the last token of what is called something in a sentence; null where a cue calls nothing anything. */
export function namedAfter(frame: ReadFrame, cue: Cue, last: number, pack: LanguagePack): number | null {
  const { tokens } = frame;
  const word = tokens[cue.first]!.lower;
  const linked = pack.likeningCues.has(word);
  if (!linked && !pack.namingCues.has(word)) return null;
  const from = cue.last + 1;
  for (let at = from + 1; at < Math.min(last, from + OBJECT); at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || is(token, Lexical.relative | Lexical.reportOpener | Lexical.auxiliary)) return null;
    if (linked ? pack.quotingLinks.has(token.lower) : opensName(frame, at, pack)) return last;
  }
  return null;
}

/** "the closing an insult": a determiner behind a noun opens the name, unless a time follows ("called the police an hour ago"). */
function opensName({ tokens }: ReadFrame, at: number, pack: LanguagePack): boolean {
  if (!pack.namingDeterminers.has(tokens[at]!.lower)) return false;
  const before = tokens[at - 1]!;
  const behind = tokens[at + 1]!;
  const noun =
    before.kind === 'word' &&
    !is(before, Lexical.preposition | Lexical.determiner | Lexical.conjunction | Lexical.adverb | Lexical.adverbForm);
  return noun && !pack.periodNouns.has(behind.lower) && !is(behind, Lexical.timeWord | Lexical.calendar);
}

/** "She went on to call": the subject directly before a phrase that only says that speech went on. */
export function wentOn(frame: ReadFrame, cue: Cue, pack: LanguagePack): FoundMention | null {
  const { tokens } = frame;
  const phrase = pack.goingOn.find((words) =>
    words.every((word, index) => tokens[cue.first - words.length + index]?.lower === word),
  );
  if (phrase === undefined) return null;
  const subject = frame.mentions.find(({ last }) => last === cue.first - phrase.length - 1);
  return subject === undefined || subject.possessive ? null : subject;
}
