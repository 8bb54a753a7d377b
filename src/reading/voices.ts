/** What the article as a whole tells of those it mentions, and who has spoken in it so far. */
import type { Gender } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

export class Voices {
  /** By number of the entity: how often it is mentioned. */
  readonly mentions: Uint32Array;
  /** How many of its mentions a cue makes the subject of speech. */
  readonly ties: Uint32Array;
  /** How many entities are mentioned more often. */
  readonly rank: Uint32Array;
  /** For pronouns of gender: whom they probably stand for. A guess that only the ranker sees; resolution decides later. */
  readonly #likely = new Map<FoundMention, Entity>();
  /** How many runs it has spoken so far, and the paragraph of the last; 0 for none. */
  readonly spoken: Uint32Array;
  readonly spokenIn: Uint32Array;

  constructor(frames: readonly ReadFrame[], entities: readonly Entity[]) {
    this.mentions = new Uint32Array(entities.length);
    this.ties = new Uint32Array(entities.length);
    this.rank = new Uint32Array(entities.length);
    this.spoken = new Uint32Array(entities.length);
    this.spokenIn = new Uint32Array(entities.length);
    const salient = new Map<Gender, Entity>();
    for (const { mentions } of frames) {
      for (const mention of mentions) {
        if (mention.kind === 'pronoun' && mention.gender !== null) {
          const likely = salient.get(mention.gender);
          if (likely !== undefined) this.#likely.set(mention, likely);
        }
        const { entity } = mention;
        if (entity === null) continue;
        makeSalient(entity, mention, salient);
        this.mentions[entity.id]! += 1;
        if (mention.ties.some(({ tie, cue }) => SPEAKING.has(tie) && cue.strength !== 'like'))
          this.ties[entity.id]! += 1;
      }
    }
    const sorted = Uint32Array.from(this.mentions).sort();
    for (const { id } of entities) {
      const more = sorted.length - upperBound(sorted, this.mentions[id]!);
      this.rank[id] = more;
    }
  }

  /** @returns whom a mention stands for, or probably does. */
  entityOf(mention: FoundMention): Entity | undefined {
    return mention.entity ?? this.#likely.get(mention);
  }

  /** Notes that a mention speaks in a paragraph. */
  speaks(mention: FoundMention, paragraph: number): void {
    const entity = this.entityOf(mention);
    if (entity === undefined) return;
    this.spoken[entity.id]! += 1;
    this.spokenIn[entity.id] = paragraph;
  }
}

const SPEAKING: ReadonlySet<string> = new Set([
  'subject',
  'subject-relative',
  'subject-late',
  'subject-aside',
  'subject-complement',
  'agent',
  'inverted',
  'source',
]);

/** A person who is the subject of a cue, or the first of that gender, is the one whom "he" or "she" is likely to take up. */
function makeSalient(entity: Entity, mention: FoundMention, salient: Map<Gender, Entity>): void {
  if (entity.nature === 'body' || entity.nature === 'document' || mention.number === 'many') return;
  const subject = mention.ties.some(({ tie }) => SPEAKING.has(tie));
  for (const gender of ['feminine', 'masculine'] as const) {
    if (entity.gender !== null && entity.gender !== gender) continue;
    const current = salient.get(gender);
    if (subject || current === undefined || (current.gender === null && entity.gender === gender))
      salient.set(gender, entity);
  }
}

/** How many of the ascending `values` are at most `limit`. */
function upperBound(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
