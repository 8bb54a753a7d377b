/** From attributed runs and reported clauses to the quotations of a `Reading`. */
import type { Quotation, Reading } from '../coverage/reading.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { Attribution } from './attribution.js';
import { chanceOf } from './calibration.js';
import type { Cue } from './cues.js';
import { type Entity, fullest } from './entities.js';
import type { ReadFrame } from './features.js';
import { type Report, reportsOf } from './indirect.js';
import { pairOf } from './joint.js';
import type { Run } from './marks.js';
import type { FoundMention } from './mentions.js';
import { ownerOf } from './owners.js';
import type { Identity } from './policies/index.js';
import type { Rankers } from './ranker.js';
import { remarksOf } from './remarks.js';
import { bestTie } from './run-places.js';
import { decideBy, resolvePronouns, type Resolved } from './resolution.js';
import { roleOf } from './roles.js';
import { quotedIn, sourceOf } from './second-hand.js';
import { SpeakerList } from './speakers.js';
import { TokenClass } from './token-classes.js';

/** Below this confidence nobody is named. */
export const THRESHOLD = 0.66;
/** How sure a plain reported clause is of its speaker; the forms taken are the plain ones only. */
const REPORT_CONFIDENCE = 0.9;
/** Below this share a pronoun's name is not given for who acts: a policy is no place for guesses. */
const PLAIN = 0.7;

export class Reader {
  readonly #speakers: SpeakerList;
  readonly #resolved: Map<FoundMention, Resolved>;
  readonly #reports: Report[];
  #byLastWord: Map<string, Entity[]> | null = null;

  constructor(
    private readonly frames: readonly ReadFrame[],
    private readonly attributions: readonly Attribution[],
    private readonly entities: readonly Entity[],
    private readonly rankers: Rankers,
    private readonly threshold: number,
    private readonly pack: LanguagePack,
  ) {
    this.#speakers = new SpeakerList(frames, pack);
    this.#reports = frames.flatMap((frame) => reportsOf(frame, pack));
    const speaking = new Set<FoundMention>();
    for (const { mention } of [...attributions, ...this.#reports]) if (mention !== null) speaking.add(mention);
    this.#resolved = resolvePronouns(
      frames,
      speaking,
      decideBy((features) => rankers.pronoun.score(features)),
      pack,
    );
  }

  /** Quotations with their speakers. */
  read(): Pick<Reading, 'speakers' | 'quotations'> {
    const quotations = [
      ...this.attributions.map((attribution, index) => this.#quoted(attribution, index)),
      ...this.#reports.map((report) => this.#reported(report)),
    ];
    quotations.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    return { speakers: this.#speakers.speakers, quotations };
  }

  /** Who a mention stands for, where the article makes that plain enough to say who acts. */
  identify(mention: FoundMention): Identity | null {
    const resolved = this.#resolved.get(mention);
    if (resolved !== undefined && resolved.share < PLAIN) return null;
    const entity = resolved?.entity ?? mention.entity;
    return entity === null ? null : this.#identityOf(entity);
  }

  /** The same of a mention inside quotation marks, by its name alone. */
  identifyQuoted(mention: FoundMention): Identity | null {
    if (mention.kind !== 'name') return null;
    const words = mention.core.map((word) => word.toLowerCase());
    const last = words.at(-1) ?? '';
    const same = (this.#namedLast().get(last) ?? []).filter(({ names }) => words.length === 1 || names[0] === words[0]);
    return same.length === 1 ? this.#identityOf(same[0]!) : null;
  }

  /** Entities by the last word of their names. */
  #namedLast(): ReadonlyMap<string, readonly Entity[]> {
    if (this.#byLastWord === null) {
      this.#byLastWord = new Map();
      for (const entity of this.entities) {
        const last = entity.names.at(-1) ?? '';
        this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), entity]);
      }
    }
    return this.#byLastWord;
  }

  #identityOf(entity: Entity): Identity {
    const name = fullest(entity);
    const role = roleOf(entity, this.frames, this.pack);
    const words = role?.text.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
    const office =
      words.some((word) => this.pack.titles.has(word)) || entity.mentions.some(({ title }) => title !== null);
    // Several capitalised words are as often a body as a person: a title, a pronoun or a given name must tell.
    const known = entity.gender !== null || entity.mentions.some(({ title }) => title !== null);
    const kind = known && entity.nature !== 'body' ? 'person' : entity.nature === 'person' ? 'unknown' : entity.nature;
    return { name: name.kind === 'name' ? this.#speakers.mention(name) : null, kind, office };
  }

  #quoted(attribution: Attribution, index: number): Quotation {
    const { place } = attribution;
    const { run, frame } = place;
    const { mention } = attribution;
    const cue = mention?.paragraph === frame.paragraph ? (bestTie(place, mention, frame)?.cue ?? null) : null;
    const relay = quotedIn(frame, this.pack).find((found) => found.mention === mention);
    const before = this.attributions[index - 1];
    const { speaker, confidence } = this.#who(mention, attribution.confidence);
    const text = frame.text.slice(run.start, run.end);
    const sentence = cue?.sentence ?? frame.tokens[place.at]!.sentence;
    const source = relay?.by ?? sourceOf(frame, sentence, mention, this.pack);
    const continues = this.#continues(run, before, mention, speaker, cue);
    return {
      paragraph: frame.paragraph,
      start: run.start,
      end: run.end,
      text,
      kind: isDirect(attribution, before, continues) ? 'direct' : 'mixed',
      speaker,
      confidence,
      mention: mention === null ? null : this.#speakers.mention(mention),
      cue: cue === null ? null : this.#cue(frame, cue),
      continues,
      source: source === null ? null : this.#speakers.mention(source),
      remarks: remarksOf(frame, sentence, cue, text, this.pack),
    };
  }

  /** A run goes on with the utterance before it when the same speaker has it without a cue of its own. */
  #continues(
    run: Run,
    before: Attribution | undefined,
    mention: FoundMention | null,
    speaker: number | null,
    cue: Cue | null,
  ): boolean {
    if (run.carriedOver) return true;
    if (before === undefined || speaker === null || run.paragraph - before.place.run.paragraph > 1) return false;
    const same = this.#who(before.mention, 1).speaker === speaker;
    return same && (cue === null || (before.mention === mention && before.place.run.paragraph === run.paragraph));
  }

  #reported({ frame, sentence, cue, mention, start, end }: Report): Quotation {
    const text = frame.text.slice(start, end);
    const source = sourceOf(frame, sentence, mention, this.pack);
    return {
      paragraph: frame.paragraph,
      start,
      end,
      text,
      kind: 'indirect',
      ...this.#who(mention, REPORT_CONFIDENCE),
      mention: this.#speakers.mention(mention),
      cue: this.#cue(frame, cue),
      continues: false,
      source: source === null ? null : this.#speakers.mention(source),
      remarks: remarksOf(frame, sentence, cue, text, this.pack),
    };
  }

  #who(mention: FoundMention | null, share: number): { speaker: number | null; confidence: number } {
    if (mention === null) return { speaker: null, confidence: 0 };
    const resolved = this.#resolved.get(mention);
    const entity = resolved?.entity ?? mention.entity;
    const confidence = chanceOf(this.rankers.calibration, mention.kind, share * (resolved?.share ?? 1));
    if (entity === null || confidence < this.threshold) return { speaker: null, confidence };
    return { speaker: this.#speakerOf(mention, entity), confidence };
  }

  #speakerOf(mention: FoundMention, entity: Entity): number {
    const frame = this.frames[mention.paragraph - 1]!;
    const pair = pairOf(mention, frame, this.pack);
    const [first, second] = pair === null ? [] : pair.map(({ entity }) => entity);
    if (pair !== null && first != null && second != null && first !== second)
      return this.#speakers.pairIndex(first, second, pair);
    const owner = entity.mentions[0]!.kind === 'name' ? null : ownerOf(mention, frame, this.#resolved);
    return owner === null ? this.#speakers.indexOf(entity) : this.#speakers.ownedIndex(mention, entity, owner);
  }

  #cue(frame: ReadFrame, cue: Cue): Quotation['cue'] {
    const start = frame.tokens[cue.first]!.start;
    const end = frame.tokens[cue.last]!.end;
    return { paragraph: frame.paragraph, start, end, text: frame.text.slice(start, end) };
  }
}

/** A whole sentence or more in marks, or the rest of one that its cue interrupts. */
function isDirect({ place }: Attribution, before: Attribution | undefined, continues: boolean): boolean {
  if (place.capital) return OPENS_DIRECT.has(place.before) || place.ending !== 'none';
  return (
    continues &&
    place.before === TokenClass.comma &&
    before?.place.capital === true &&
    before.place.run.paragraph === place.run.paragraph
  );
}

/** What may stand before a whole sentence in marks. */
const OPENS_DIRECT: ReadonlySet<number> = new Set([
  TokenClass.edge,
  TokenClass.otherSentence,
  TokenClass.run,
  TokenClass.comma,
  TokenClass.colon,
  TokenClass.bracket,
  TokenClass.mark,
  TokenClass.possessive,
  TokenClass.speech,
  TokenClass.report,
  TokenClass.manner,
]);
