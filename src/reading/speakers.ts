/** The list of an article's speakers, each once, under its fullest name. */
import type { Mention, Speaker } from '../coverage/reading.js';
import type { LanguagePack } from '../language/packs/index.js';
import { type Entity, fullest } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { roleOf } from './roles.js';

export class SpeakerList {
  readonly speakers: Speaker[] = [];
  readonly #known = new Map<Entity, number>();

  constructor(
    private readonly frames: readonly ReadFrame[],
    private readonly pack: LanguagePack,
  ) {}

  /** @returns the index of an entity's speaker, adding it when it is new. */
  indexOf(entity: Entity): number {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    const index = this.speakers.length;
    const named = fullest(entity);
    const role = roleOf(entity, this.frames, this.pack);
    const at = named.kind === 'name' ? this.mention(named) : this.#withComplement(named);
    this.speakers.push({
      name: at.text,
      kind:
        named.kind === 'name'
          ? entity.nature === 'body' || entity.nature === 'document'
            ? entity.nature
            : 'person'
          : entity.nature === 'person' || entity.nature === 'unknown'
            ? 'unnamed'
            : entity.nature,
      role: role?.text ?? null,
      named: at,
      roleAt: role,
    });
    this.#known.set(entity, index);
    return index;
  }

  /** @returns a found mention as a place in the article. */
  mention(found: FoundMention): Mention {
    return { paragraph: found.paragraph, start: found.start, end: found.end, text: found.text };
  }

  /** "an official with the Harbour Board": a nominal with what says whose it is. */
  #withComplement(nominal: FoundMention): Mention {
    const frame = this.frames[nominal.paragraph - 1]!;
    // "one source close to the board": an adjective or participle may lead to the preposition.
    const link = frame.tokens[nominal.last + 1];
    const linked = link !== undefined && this.pack.complementAdjectives.has(link.lower);
    const from = nominal.last + (linked ? 2 : 1);
    const preposition = frame.tokens[from];
    let end = nominal.end;
    if (
      preposition !== undefined &&
      (this.pack.complementPrepositions.has(preposition.lower) ||
        (linked && this.pack.prepositions.has(preposition.lower))) &&
      !nominal.possessive
    ) {
      const complement = frame.mentions
        .filter(
          (other) => other.kind !== 'pronoun' && other.first >= from && other.last > from && other.edge <= from + 4,
        )
        .reduce<FoundMention | null>(
          (longest, other) =>
            longest === null || (other.first <= longest.last && other.last > longest.last) ? other : longest,
          null,
        );
      if (complement !== null && complement.last - from < 10) end = this.#adjectivesAfter(frame, complement);
    }
    return { ...this.mention(nominal), end, text: frame.text.slice(nominal.start, end) };
  }

  /** "du conseil portuaire": where adjectives follow their noun they belong to the name. */
  #adjectivesAfter(frame: ReadFrame, { last, end, kind }: FoundMention): number {
    const next = frame.tokens[last + 1];
    const adjective = this.pack.adjectivesFollow && kind === 'nominal' && next?.kind === 'word' && !next.capital;
    if (
      !adjective ||
      this.pack.auxiliaries.has(next.lower) ||
      this.pack.cues.has(next.lower) ||
      this.pack.prepositions.has(next.lower) ||
      this.pack.conjunctions.has(next.lower) ||
      this.pack.relatives.has(next.lower) ||
      this.pack.determiners.has(next.lower) ||
      this.pack.negations.has(next.lower)
    )
      return end;
    return next.end;
  }
}
