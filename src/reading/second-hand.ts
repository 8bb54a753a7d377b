/** Second-hand speech: the outlet or document from which an article has somebody's words. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue } from './cues.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

/** What the sentences of a frame hold that can be second-hand, looked for once however many quotations a paragraph has. */
export interface SecondHand {
  /** Token index of the first participle behind a comma ("..., citing") of each sentence that has one. */
  citing: ReadonlyMap<number, number>;
  /** Bodies and documents that are tied to a cue, by sentence, in order. */
  carriers: ReadonlyMap<number, readonly FoundMention[]>;
  /** What `quotedBy` finds, by cue, in order. */
  quoted: readonly Quoted[];
}

/** A word for quoting, a cue or not. */
type Relay = Pick<Cue, 'first' | 'last' | 'sentence' | 'passive'>;

/** "Outlets have quoted Jo Berg as saying ...": who is quoted, by whom, and the word that says so. */
interface Quoted {
  /** Token index of the word, and its sentence. */
  at: { first: number; sentence: number };
  mention: FoundMention;
  by: FoundMention | null;
}

function inSentences(frame: ReadFrame, pack: LanguagePack): SecondHand {
  return (frame.found.secondHand ??= lookedFor(frame, pack));
}

function lookedFor(frame: ReadFrame, pack: LanguagePack): SecondHand {
  const citing = new Map<number, number>();
  for (let at = 1; at < frame.tokens.length; at += 1) {
    const token = frame.tokens[at]!;
    if (!is(token, Lexical.remarked) || !pack.citingForms.has(token.lower)) continue;
    if (frame.tokens[at - 1]!.text === ',' && !citing.has(token.sentence)) citing.set(token.sentence, at);
  }
  const carriers = new Map<number, FoundMention[]>();
  for (const mention of frame.mentions) {
    if (mention.kind === 'pronoun' || (mention.nature !== 'body' && mention.nature !== 'document')) continue;
    if (mention.ties.length === 0) continue;
    const { sentence } = frame.tokens[mention.first]!;
    const same = carriers.get(sentence);
    if (same === undefined) carriers.set(sentence, [mention]);
    else same.push(mention);
  }
  return {
    citing,
    carriers,
    quoted: [...frame.cues, ...plainWords(frame, pack)].flatMap((cue) => quotedBy(frame, cue, pack) ?? []),
  };
}

/** The words for quoting that are no cues of a language: only what stands behind whom they quote tells that somebody spoke. */
function plainWords({ tokens, cues }: ReadFrame, pack: LanguagePack): Relay[] {
  if (pack.quotingPhrases.length === 0) return [];
  const known = new Set(cues.map(({ first }) => first));
  return tokens.flatMap(({ lower, sentence }, at) =>
    pack.relayingCues.has(lower) && !known.has(at) ? [{ first: at, last: at, sentence, passive: 'none' as const }] : [],
  );
}

/** @returns those of a paragraph whom others quote ("outlets have quoted Jo Berg as saying ..."), in the order of the cues. */
export function quotedIn(frame: ReadFrame, pack: LanguagePack): readonly Quoted[] {
  return inSentences(frame, pack).quoted;
}

/**
 * @returns the other body or document of the sentence that carries the words: addressed ("told Harbour Radio"), reporting
 *   ("..., the Harbour Post reported"), named as the source ("according to a report") or quoting ("outlets have quoted ..."); null when none does
 */
export function sourceOf(
  frame: ReadFrame,
  sentence: number,
  speaker: FoundMention | null,
  pack: LanguagePack,
): FoundMention | null {
  let found: FoundMention | null = citedIn(frame, sentence, speaker, pack);
  if (found !== null) return found;
  for (const mention of inSentences(frame, pack).carriers.get(sentence) ?? []) {
    if (mention === speaker) continue;
    if (speaker !== null && mention.first <= speaker.last && mention.last >= speaker.edge) continue;
    for (const { cue, tie } of mention.ties) {
      const word = frame.tokens[cue.first]!.lower;
      const reports =
        pack.relayingCues.has(word) && (tie === 'subject' || tie === 'subject-late' || tie === 'inverted');
      if (
        (tie === 'addressed' && pack.tellingCues.has(word) && mention.kind === 'name') ||
        (tie === 'source' && speaker !== null) ||
        reports
      )
        found ??= mention;
    }
  }
  return found;
}

/** "..., citing two officials": whoever or whatever stands behind the participle. */
function citedIn(
  frame: ReadFrame,
  sentence: number,
  speaker: FoundMention | null,
  pack: LanguagePack,
): FoundMention | null {
  const at = inSentences(frame, pack).citing.get(sentence);
  if (at === undefined) return null;
  return (
    frame.mentions.find(
      (mention) =>
        mention !== speaker && mention.kind !== 'pronoun' && (mention.edge === at + 1 || mention.first === at + 1),
    ) ?? null
  );
}

/** "Outlets have quoted Jo Berg as saying ...": the one quoted speaks, not the outlet. Null when the cue is another or has no such object. */
function quotedBy(frame: ReadFrame, cue: Relay, pack: LanguagePack): Quoted | null {
  if (cue.passive !== 'none' || !pack.relayingCues.has(frame.tokens[cue.first]!.lower)) return null;
  const mention = frame.mentions.find((other) => other.edge === cue.last + 1 && !other.possessive);
  if (mention === undefined) return null;
  const saying = frame.cues.some(
    (other) =>
      other.participle &&
      other.first > mention.last &&
      other.sentence === cue.sentence &&
      pack.quotingLinks.has(frame.tokens[other.first - 1]!.lower),
  );
  if (!saying && !hasQuotingPhrase(frame, mention, pack)) return null;
  const by = frame.mentions.find((other) =>
    other.ties.some(({ cue: tied, tie }) => tied.first === cue.first && tie.startsWith('subject')),
  );
  return { at: cue, mention, by: by ?? null };
}

/** "quoted Jo Berg, the clerk, to the effect that ...". */
function hasQuotingPhrase({ tokens }: ReadFrame, { last }: FoundMention, pack: LanguagePack): boolean {
  const { sentence } = tokens[last]!;
  return pack.quotingPhrases.some((phrase) =>
    tokens.some(
      (token, at) =>
        at > last && token.sentence === sentence && phrase.every((word, index) => tokens[at + index]?.lower === word),
    ),
  );
}
