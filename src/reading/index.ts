/** Reading: an article's text to its quotations and their speakers. Pure, and the same every time. */
import type { Article } from '../coverage/article.js';
import type { Mention, Quotation, Reading, Speaker } from '../coverage/reading.js';
import { packFor } from '../language/packs/index.js';
import { type Attribution, attribute, type Candidate } from './attribution.js';
import { entitiesOf, type Entity, fullest } from './entities.js';
import type { ReadFrame } from './features.js';
import { framesOf } from './frames.js';
import type { FoundMention } from './mentions.js';
import { type Rankers, trained } from './ranker.js';
import { decideBy, resolvePronouns, type Resolved } from './resolution.js';

/** Below this confidence nobody is named. */
export const THRESHOLD = 0.4;

/** What reading needs of an article. */
export type Readable = Pick<Article, 'headline' | 'paragraphs' | 'language' | 'published'>;

/** Reads an article: every quotation with its speaker, where the text makes the speaker clear. */
export function readArticle(article: Readable, rankers: Rankers = trained): Reading {
  const pack = packFor(article.language);
  const texts = article.paragraphs.map(({ text }) => text);
  const frames = framesOf(texts, pack);
  const people = entitiesOf(frames, pack);
  const attributions = attribute(frames, (_, candidates) => chooseTogether(candidates, rankers, people.of), pack);
  return new Reader(article, frames, attributions, people.of, rankers).read();
}

/** The one whose mentions together have the largest share; of those, the mention with the largest. */
function chooseTogether(
  candidates: readonly Candidate[],
  rankers: Rankers,
  of: ReadonlyMap<FoundMention, Entity>,
): { chosen: Candidate; share: number } {
  const shares = rankers.speaker.shares(candidates.map(({ features }) => features));
  const sums = new Map<Entity | FoundMention | null, { share: number; best: number }>();
  for (const [index, { mention }] of candidates.entries()) {
    const who = mention === null ? null : (of.get(mention) ?? mention);
    const sum = sums.get(who);
    if (sum === undefined) sums.set(who, { share: shares[index]!, best: index });
    else {
      sum.share += shares[index]!;
      if (shares[index]! > shares[sum.best]!) sum.best = index;
    }
  }
  let top = { share: -1, best: 0 };
  for (const sum of sums.values()) if (sum.share > top.share) top = sum;
  return { chosen: candidates[top.best]!, share: Math.min(1, top.share) };
}

class Reader {
  readonly #speakers: Speaker[] = [];
  readonly #speakerOf = new Map<Entity | string, number>();

  constructor(
    private readonly article: Readable,
    private readonly frames: readonly ReadFrame[],
    private readonly attributions: readonly Attribution[],
    private readonly of: ReadonlyMap<FoundMention, Entity>,
    private readonly rankers: Rankers,
  ) {}

  read(): Reading {
    const speaking = new Set(this.attributions.flatMap(({ mention }) => (mention === null ? [] : [mention])));
    const resolved = resolvePronouns(
      this.frames,
      this.of,
      speaking,
      decideBy((features) => this.rankers.pronoun.score(features)),
    );
    const quotations = this.attributions.map((attribution) => this.#quotation(attribution, resolved));
    return { speakers: this.#speakers, quotations };
  }

  #quotation(attribution: Attribution, resolved: Map<FoundMention, Resolved>): Quotation {
    const { place, mention } = attribution;
    const { run } = place;
    let { confidence } = attribution;
    let speaker: number | null = null;
    if (mention !== null) {
      const found = resolved.get(mention);
      if (found !== undefined) confidence *= found.share;
      if (confidence >= THRESHOLD) speaker = this.#speaker(mention, found?.entity ?? this.of.get(mention) ?? null);
    }
    return {
      paragraph: run.paragraph,
      start: run.start,
      end: run.end,
      text: place.frame.text.slice(run.start, run.end),
      kind: place.context.opening === 'U' ? 'direct' : 'mixed',
      speaker,
      confidence: mention === null ? 0 : confidence,
      mention: mention === null ? null : this.#mention(mention),
      cue: null,
      continues: run.carriedOver,
      source: null,
      remarks: [],
    };
  }

  #mention(mention: FoundMention): Mention {
    return {
      paragraph: this.article.paragraphs[mention.paragraph - 1]!.number,
      start: mention.start,
      end: mention.end,
      text: mention.text,
    };
  }

  #speaker(mention: FoundMention, entity: Entity | null): number | null {
    if (entity === null && mention.kind === 'pronoun') return null;
    const key = entity ?? mention.text.toLowerCase();
    const known = this.#speakerOf.get(key);
    if (known !== undefined) return known;
    const named = entity === null ? mention : fullest(entity);
    const index = this.#speakers.length;
    const nature = entity?.nature ?? mention.nature;
    this.#speakers.push({
      name: named.text,
      kind: entity === null && nature === 'person' ? 'unnamed' : nature === 'unknown' ? 'person' : nature,
      role: named.title,
      named: this.#mention(named),
      roleAt: null,
    });
    this.#speakerOf.set(key, index);
    return index;
  }
}
