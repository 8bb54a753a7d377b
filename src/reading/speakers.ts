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
  /** Those called by what they are to somebody, and pairs: by their name. */
  readonly #composed = new Map<string, number>();

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

  /**
   * "Her office": @returns the index of the speaker "office of Ada Wren", whose name stands where its owner's fullest name stands.
   * @param nominal the words used here
   */
  ownedIndex(nominal: FoundMention, { nature }: Entity, owner: Entity): number {
    const frame = this.frames[nominal.paragraph - 1]!;
    let first = nominal.ownerAt! + 1;
    const ownerName = frame.mentions.find((other) => other.kind === 'name' && other.first === nominal.ownerAt);
    if (ownerName !== undefined) first = ownerName.last + 1;
    while (first < nominal.last && frame.tokens[first]!.kind !== 'word') first += 1;
    const noun = frame.text.slice(frame.tokens[first]!.start, nominal.end);
    const { speakingFor, other } = this.pack.ownerLinks;
    const link = this.pack.speakingFor.has(nominal.head) ? speakingFor : other;
    const named = this.mention(fullest(owner));
    const kind = nature === 'body' || nature === 'document' ? nature : 'unnamed';
    return this.#composedIndex(`${noun} ${link} ${named.text}`, kind, named);
  }

  /** @returns the index of two who speak together; `first` and `second` stand beside each other. */
  pairIndex(first: Entity, second: Entity, names: readonly [FoundMention, FoundMention]): number {
    const frame = this.frames[names[0].paragraph - 1]!;
    const joiner = frame.tokens[names[0].last + 1]!.text;
    const named = this.mention({
      ...names[0],
      end: names[1].end,
      text: frame.text.slice(names[0].start, names[1].end),
    });
    return this.#composedIndex(`${fullest(first).text} ${joiner} ${fullest(second).text}`, 'person', named);
  }

  #composedIndex(name: string, kind: Speaker['kind'], named: Mention): number {
    let index = this.#composed.get(name);
    if (index === undefined) {
      index = this.speakers.length;
      this.#composed.set(name, index);
      this.speakers.push({ name, kind, role: null, named, roleAt: null });
    }
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
      else if (complement === null && linked) end = this.#plainComplement(frame, from) ?? end;
    }
    return { ...this.mention(nominal), end, text: frame.text.slice(nominal.start, end) };
  }

  /** "involved in the planning": @returns where a complement of plain words ends, or null when it does not end soon. */
  #plainComplement({ tokens }: ReadFrame, preposition: number): number | null {
    const { pack } = this;
    let at = preposition + 1;
    while (at < tokens.length && pack.determiners.has(tokens[at]!.lower)) at += 1;
    const first = at;
    while (at < tokens.length && at - first < 4) {
      const { kind, lower } = tokens[at]!;
      if (
        kind !== 'word' ||
        pack.auxiliaries.has(lower) ||
        pack.cues.has(lower) ||
        pack.prepositions.has(lower) ||
        pack.conjunctions.has(lower) ||
        pack.relatives.has(lower) ||
        pack.adverbs.has(lower)
      )
        break;
      at += 1;
    }
    return at > first && tokens[at]?.kind !== 'word' ? tokens[at - 1]!.end : null;
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
