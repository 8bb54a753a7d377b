/** Pronouns to the names they stand for. */
import type { Gender, LanguagePack } from '../language/packs/index.js';
import { governed } from './cues.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { softmax } from './ranker.js';

/** Where the search for a pronoun's name may look back, in paragraphs. */
const REACH = 4;

export interface PronounCandidate {
  entity: Entity;
  features: string[];
}

/** What resolution knows besides the text: who spoke last, and what the last pronoun of the same form stood for. */
interface Memory {
  speaker: Entity | null;
  speakerParagraph: number;
  chain: Map<Gender, { entity: Entity; paragraph: number; sentence: number }>;
}

const bin = (value: number, bounds: readonly number[]): string => {
  for (const [index, bound] of bounds.entries()) if (value <= bound) return String(index);
  return String(bounds.length);
};

/** A nominal comes into question when it is one person that has a name, or that was brought in without one ("a spokesperson"). */
function mayBeHeOrShe(mention: FoundMention, of: ReadonlyMap<FoundMention, Entity>): boolean {
  if (mention.nature !== 'person' || mention.number === 'many') return false;
  const first = of.get(mention)?.mentions[0];
  return first !== undefined && (first.kind === 'name' || first.indefinite);
}

/** @returns the people a pronoun may stand for, nearest first, and what the ranker sees of each. */
export function pronounCandidates(
  pronoun: FoundMention,
  frames: readonly ReadFrame[],
  of: ReadonlyMap<FoundMention, Entity>,
  memory: Memory,
): PronounCandidate[] {
  const nearest = new Map<Entity, { mention: FoundMention; frame: ReadFrame; rank: number; count: number }>();
  const own = frames[pronoun.paragraph - 1]!;
  const ownSentence = own.tokens[pronoun.first]!.sentence;
  for (let index = pronoun.paragraph - 1; index >= Math.max(0, pronoun.paragraph - 1 - REACH); index -= 1) {
    const frame = frames[index]!;
    for (let at = frame.mentions.length - 1; at >= 0; at -= 1) {
      const mention = frame.mentions[at]!;
      if (mention.kind === 'pronoun' || (frame === own && mention.first > pronoun.first)) continue;
      if (mention.kind === 'nominal' && !mayBeHeOrShe(mention, of)) continue;
      const entity = of.get(mention);
      if (entity === undefined || entity.nature === 'body' || entity.nature === 'document') continue;
      const known = nearest.get(entity);
      if (known === undefined) nearest.set(entity, { mention, frame, rank: nearest.size, count: 1 });
      else known.count += 1;
    }
  }
  const { gender } = pronoun;
  const link = gender === null ? undefined : memory.chain.get(gender);
  const candidates: PronounCandidate[] = [];
  for (const [entity, { mention, frame, rank, count }] of nearest) {
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    const paragraphs = own.paragraph - frame.paragraph;
    const sentence = frame.tokens[mention.first]!.sentence;
    const sentences =
      paragraphs === 0 ? ownSentence - sentence : ownSentence + frame.sentences - sentence + (paragraphs - 1) * 2;
    const first = frame.mentions.find((other) => frame.tokens[other.first]!.sentence === sentence) === mention;
    const opens = mention.edge === 0 || frame.tokens[mention.edge - 1]!.sentence !== sentence;
    const grammar = mention.modifier ? 'm' : mention.possessive ? 'p' : opens ? 's' : first ? 'f' : 'o';
    const agrees = gender === null ? 'x' : entity.gender === null ? '?' : '=';
    const spoke = memory.speaker === entity ? `y${Math.min(2, own.paragraph - memory.speakerParagraph)}` : 'n';
    const linked =
      link?.entity === entity
        ? `y${own.paragraph === link.paragraph ? `s${Math.min(2, ownSentence - link.sentence)}` : Math.min(3, own.paragraph - link.paragraph)}`
        : 'n';
    const near = bin(sentences, [0, 1, 2, 4]);
    const tied = (frame.ties.get(mention) ?? []).some(
      ({ tie }) => tie.startsWith('subject') || tie.startsWith('inverted'),
    );
    candidates.push({
      entity,
      features: [
        `r:${Math.min(4, rank)}`,
        `s:${near}`,
        `sg:${near},${grammar}`,
        `rg:${Math.min(3, rank)},${grammar}`,
        `a:${agrees}`,
        `ar:${agrees},${Math.min(3, rank)}`,
        `v:${spoke}`,
        `vp:${spoke},${Math.min(3, paragraphs)}`,
        `l:${linked}`,
        `lv:${linked},${spoke}`,
        `lp:${linked},${Math.min(3, paragraphs)}`,
        `n:${bin(count, [1, 2, 4])}`,
        `k:${mention.kind === 'nominal' ? (entity.mentions[0]!.kind === 'name' ? 'linked' : 'nominal') : mention.core.length > 1 ? 'full' : 'one'},${mention.title === null ? '' : 't'}`,
        `t:${tied ? 1 : 0},${Math.min(3, paragraphs)}`,
        `ts:${tied ? 1 : 0},${near},${grammar}`,
        `tv:${tied ? 1 : 0},${spoke},${agrees}`,
        `c:${Math.min(3, nearest.size)},${Math.min(3, rank)},${grammar}`,
        `lr:${linked},${Math.min(3, rank)}`,
        `sr:${near},${Math.min(3, rank)},${agrees}`,
        `p:${Math.min(3, paragraphs)},${grammar}`,
        `u:${entity.nature},${near}`,
        `h:${bin(entity.personhood, [-2, -1, 0, 1, 3])},${agrees}`,
        `hr:${bin(entity.personhood, [-1, 0, 2])},${Math.min(3, rank)}`,
        `o:${opens ? 1 : 0},${pronoun.first === 0 || own.tokens[pronoun.first]!.opensSentence ? 1 : 0},${near}`,
      ],
    });
  }
  return candidates;
}

/** Decides which candidate a pronoun stands for; null leaves it open. */
export type Decide = (pronoun: FoundMention, candidates: readonly PronounCandidate[]) => Resolved | null;

export interface Resolved {
  entity: Entity;
  /** 0 to 1. */
  share: number;
}

/**
 * Resolves the pronouns of an article in order, each with what is known from those before.
 * @param speaking the mentions that speak a quotation
 */
export function resolvePronouns(
  frames: readonly ReadFrame[],
  of: ReadonlyMap<FoundMention, Entity>,
  speaking: ReadonlySet<FoundMention>,
  decide: Decide,
  pack: LanguagePack,
): Map<FoundMention, Resolved> {
  const resolved = new Map<FoundMention, Resolved>();
  const memory: Memory = { speaker: null, speakerParagraph: -9, chain: new Map() };
  for (const frame of frames) {
    for (const mention of frame.mentions) {
      let entity = of.get(mention) ?? null;
      if (mention.kind === 'pronoun' && speaking.has(mention) && isNeuter(mention)) {
        const found = neuterAntecedent(mention, frames, of, pack);
        if (found !== null) {
          resolved.set(mention, found);
          entity = found.entity;
        }
      }
      if (mention.kind === 'pronoun' && mention.pronoun?.person === 3 && mention.gender !== null) {
        const candidates = pronounCandidates(mention, frames, of, memory);
        const found = candidates.length === 0 ? null : decide(mention, candidates);
        if (found !== null) {
          resolved.set(mention, found);
          entity = found.entity;
          memory.chain.set(mention.gender, {
            entity,
            paragraph: mention.paragraph,
            sentence: frame.tokens[mention.first]!.sentence,
          });
        }
      }
      if (speaking.has(mention) && entity !== null) {
        memory.speaker = entity;
        memory.speakerParagraph = frame.paragraph;
      }
    }
  }
  return resolved;
}

/** "They" and "it": no gender, so bodies, groups and unnamed people come into question. */
function isNeuter(mention: FoundMention): boolean {
  return mention.pronoun?.person === 3 && mention.pronoun.role === 'subject' && mention.gender === null;
}

/** How sure a rule is that finds the subject of the sentence before. */
const NEUTER_SHARE = 0.75;

/** The subject of the nearest earlier sentence that "they" or "it" can stand for. */
function neuterAntecedent(
  pronoun: FoundMention,
  frames: readonly ReadFrame[],
  of: ReadonlyMap<FoundMention, Entity>,
  pack: LanguagePack,
): Resolved | null {
  const single = pronoun.number === 'one';
  const own = frames[pronoun.paragraph - 1]!;
  for (let index = pronoun.paragraph - 1; index >= Math.max(0, pronoun.paragraph - 3); index -= 1) {
    const frame = frames[index]!;
    const from = frame === own ? own.tokens[pronoun.first]!.sentence : frame.sentences - 1;
    for (let sentence = from; sentence >= 0; sentence -= 1) {
      for (const mention of frame.mentions) {
        if (
          frame.tokens[mention.first]!.sentence !== sentence ||
          (frame === own && mention.last >= pronoun.first) ||
          mention.possessive
        )
          continue;
        const entity = of.get(mention);
        if (entity === undefined || governed(mention, frame.tokens, pack)) continue;
        const group = entity.nature === 'body' || entity.nature === 'document' || mention.number === 'many';
        if (single ? entity.nature === 'body' || entity.nature === 'document' : group || mention.kind === 'nominal')
          return { entity, share: NEUTER_SHARE };
      }
    }
  }
  return null;
}

/** @returns a decision that takes the candidate with the highest score. */
export function decideBy(score: (features: readonly string[]) => number): Decide {
  return (_, candidates) => {
    const shares = softmax(candidates.map(({ features }) => score(features)));
    const best = shares.indexOf(Math.max(...shares));
    return { entity: candidates[best]!.entity, share: shares[best]! };
  };
}
