/** Pronouns to the names they stand for. */
import type { Gender } from '../language/packs/index.js';
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
      if (mention.kind !== 'name' || (frame === own && mention.first > pronoun.first)) continue;
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
    const grammar = `${mention.possessive ? 'p' : opens ? 's' : first ? 'f' : 'o'}`;
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
        `k:${mention.core.length > 1 ? 'full' : 'one'},${mention.title === null ? '' : 't'}`,
        `t:${tied ? 1 : 0},${Math.min(3, paragraphs)}`,
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
): Map<FoundMention, Resolved> {
  const resolved = new Map<FoundMention, Resolved>();
  const memory: Memory = { speaker: null, speakerParagraph: -9, chain: new Map() };
  for (const frame of frames) {
    for (const mention of frame.mentions) {
      let entity = of.get(mention) ?? null;
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

/** @returns a decision that takes the candidate with the highest score. */
export function decideBy(score: (features: readonly string[]) => number): Decide {
  return (_, candidates) => {
    const shares = softmax(candidates.map(({ features }) => score(features)));
    const best = shares.indexOf(Math.max(...shares));
    return { entity: candidates[best]!.entity, share: shares[best]! };
  };
}
