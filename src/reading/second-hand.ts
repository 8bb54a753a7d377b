/** Second-hand speech: the outlet or document from which an article has somebody's words. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Cue } from './cues.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

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
  for (const [mention, ties] of frame.ties) {
    if (mention === speaker || mention.kind === 'pronoun' || frame.tokens[mention.first]!.sentence !== sentence)
      continue;
    if (speaker !== null && mention.first <= speaker.last && mention.last >= speaker.edge) continue;
    const carrier = mention.nature === 'body' || mention.nature === 'document';
    if (!carrier) continue;
    for (const { cue, tie } of ties) {
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
  const at = frame.tokens.findIndex(
    (token, index) =>
      token.sentence === sentence && pack.citingForms.has(token.lower) && frame.tokens[index - 1]?.text === ',',
  );
  if (at < 0) return null;
  return (
    frame.mentions.find(
      (mention) =>
        mention !== speaker && mention.kind !== 'pronoun' && (mention.edge === at + 1 || mention.first === at + 1),
    ) ?? null
  );
}

/**
 * "Outlets have quoted Jo Berg as saying ...": the one quoted speaks, not the outlet.
 * @returns who is quoted and who quotes, or null when the cue is another or has no such object
 */
export function quotedBy(
  frame: ReadFrame,
  cue: Cue | null,
  pack: LanguagePack,
): { mention: FoundMention; by: FoundMention | null } | null {
  if (cue === null || cue.passive !== 'none' || !pack.relayingCues.has(frame.tokens[cue.first]!.lower)) return null;
  const mention = frame.mentions.find((other) => other.edge === cue.last + 1 && !other.possessive);
  if (mention === undefined) return null;
  const saying = frame.cues.some(
    (other) =>
      other.participle &&
      other.first > mention.last &&
      other.sentence === cue.sentence &&
      pack.quotingLinks.has(frame.tokens[other.first - 1]!.lower),
  );
  if (!saying) return null;
  const by = frame.mentions.find((other) =>
    (frame.ties.get(other) ?? []).some((tie) => tie.cue === cue && tie.tie.startsWith('subject')),
  );
  return { mention, by: by ?? null };
}
