/** Who reports: the mention that a cue of indirect speech plainly belongs to. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue, Tie } from './cues.js';
import { governed } from './cues.js';
import type { ReadFrame } from './features.js';
import { pairOf } from './joint.js';
import type { FoundMention } from './mentions.js';

/** The plain ties, the plainest first. */
const PLAIN: readonly Tie[] = ['subject', 'source', 'subject-late', 'subject-aside', 'inverted', 'subject-complement'];
/** Where a cue behind what was said inverts, whoever stands behind it speaks: "..., comme le veut Berg, serait vain, a dit Ruiz". */
const PLAIN_INVERTING: readonly Tie[] = [
  'subject',
  'source',
  'subject-late',
  'inverted',
  'subject-aside',
  'subject-complement',
];

/** @returns the mention that a cue plainly belongs to; null when none does, or several speak together. */
export function speakerOfCue(frame: ReadFrame, cue: Cue, pack: LanguagePack): FoundMention | null {
  frame.found.speakers ??= speakersOfCues(frame, pack.cueInsideMarks ? PLAIN_INVERTING : PLAIN);
  const plain = frame.found.speakers.get(cue)?.mention ?? null;
  const before = plain !== null && plain.last < cue.first && !cue.participle;
  const mention = before ? plain : (mainSubject(frame, cue, pack) ?? (cue.participle ? null : plain));
  return mention === null || speaksWithAnother(frame, mention, pack) ? null : mention;
}

/** For each cue the mention with the plainest tie to it; found at once, so that the work does not grow with cues times mentions. */
function speakersOfCues(frame: ReadFrame, plain: readonly Tie[]): Map<Cue, { mention: FoundMention; rank: number }> {
  const best = new Map<Cue, { mention: FoundMention; rank: number }>();
  for (const mention of frame.mentions) {
    if (!maySpeak(mention)) continue;
    for (const { cue, tie } of mention.ties) {
      const rank = plain.indexOf(tie);
      const known = best.get(cue);
      if (rank >= 0 && (known === undefined || rank < known.rank)) best.set(cue, { mention, rank });
    }
  }
  return best;
}

function maySpeak({ pronoun, possessive }: FoundMention): boolean {
  return !possessive && (pronoun === null || (pronoun.role === 'subject' && pronoun.person === 3));
}

/**
 * The subject that opens the sentence, where the cue goes on with it: "Ruiz was having none of it, and said ...",
 * "Ruiz rejected that, saying ...", "an official in the ministry, who asked not to be named, said ...".
 */
function mainSubject(frame: ReadFrame, cue: Cue, pack: LanguagePack): FoundMention | null {
  const { tokens } = frame;
  const opens = frame.sentenceFirst[cue.sentence]!;
  const subject = frame.mentions.find(({ edge, last }) => edge >= opens && edge <= opens + 1 && last < cue.first);
  if (subject === undefined || !maySpeak(subject) || governed(subject, tokens)) return null;
  const tie = subject.ties.find((tied) => tied.cue === cue)?.tie;
  if (tie !== 'subject-far' && tie !== 'shared') return null;
  const before = tokens[cue.first - 1]!;
  if (cue.participle) return before.text === ',' ? subject : null;
  if (pack.joiners.has(before.lower)) return nobodyBetween(frame, subject, cue) ? subject : null;
  return before.text === ',' && asideBehind(frame, subject, cue) ? subject : null;
}

/** Whether nobody else than the subject can have taken the word before a cue. */
function nobodyBetween(frame: ReadFrame, subject: FoundMention, cue: Cue): boolean {
  return !frame.mentions.some(
    (other) =>
      other.first > subject.last && other.last < cue.first && maySpeak(other) && !governed(other, frame.tokens),
  );
}

/** "in the ministry, who asked not to be named,": a complement without a mark, then an aside up to the cue that a relative opens. */
function asideBehind({ tokens }: ReadFrame, subject: FoundMention, cue: Cue): boolean {
  let at = subject.last + 1;
  if (!is(tokens[at]!, Lexical.preposition)) return false;
  while (at < cue.first && tokens[at]!.kind === 'word') at += 1;
  return tokens[at]!.text === ',' && at < cue.first - 1 && is(tokens[at + 1]!, Lexical.relative);
}

/** "The bank and the mayor said": one of two who are not known as a pair does not speak alone. */
function speaksWithAnother(frame: ReadFrame, mention: FoundMention, pack: LanguagePack): boolean {
  const { tokens, mentions } = frame;
  let at = mention.edge - 1;
  if (at > 0 && is(tokens[at]!, Lexical.determiner)) at -= 1;
  if (at < 1 || !pack.joiners.has(tokens[at]!.lower)) return false;
  const joined = mentions.some((other) => other.last === at - 1 && !other.possessive && !governed(other, tokens));
  return joined && pairOf(mention, frame, pack) === null;
}
