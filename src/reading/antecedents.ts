/**
 * Who a pronoun may stand for, and what the ranker sees of each: grammar, distance, agreement, who spoke and who was brought in
 * last. Features hold no word and no name of the text.
 */
import type { Gender, LanguagePack } from '../language/packs/index.js';
import { governed } from './cues.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

/** Where the search for a pronoun's name may look back, in paragraphs. */
const REACH = 4;
/** How many people, nearest first, come into question. */
const MOST = 10;

export interface PronounCandidate {
  entity: Entity;
  features: string[];
}

/** What is known besides the text: who spoke last, and what the last pronoun of the same gender stood for. */
export interface Memory {
  speaker: Entity | null;
  speakerParagraph: number;
  chain: Map<Gender, { entity: Entity; paragraph: number; sentence: number; role: string }>;
}

const bin = (value: number, bounds: readonly number[]): string => {
  for (const [index, bound] of bounds.entries()) if (value <= bound) return String(index);
  return String(bounds.length);
};

/** Somebody found before the pronoun: the nearest mention, and how often. */
interface Known {
  entity: Entity;
  mention: FoundMention;
  frame: ReadFrame;
  rank: number;
  count: number;
  /** The nearest mention that is the subject of its sentence or clause. */
  subject: FoundMention | null;
}

export class Antecedents {
  /** Words with a capital inside the marks of each paragraph, folded. */
  readonly #quoted = new Map<ReadFrame, ReadonlySet<string>>();
  readonly #roles = new Map<FoundMention, string>();

  constructor(
    private readonly frames: readonly ReadFrame[],
    private readonly of: ReadonlyMap<FoundMention, Entity>,
    private readonly pack: LanguagePack,
  ) {}

  /** @returns the people a pronoun may stand for, nearest first, and the features of each. */
  candidates(pronoun: FoundMention, memory: Memory): PronounCandidate[] {
    const people = this.#before(pronoun);
    const known = people.filter(({ entity }) => agrees(entity, pronoun.gender));
    return known.map((one, index) => ({
      entity: one.entity,
      features: this.#features(pronoun, one, index, known, memory),
    }));
  }

  #before(pronoun: FoundMention): Known[] {
    const found = new Map<Entity, Known>();
    const own = this.frames[pronoun.paragraph - 1]!;
    for (let index = pronoun.paragraph - 1; index >= Math.max(0, pronoun.paragraph - 1 - REACH); index -= 1) {
      const frame = this.frames[index]!;
      for (let at = frame.mentions.length - 1; at >= 0; at -= 1) {
        const mention = frame.mentions[at]!;
        if (mention.kind === 'pronoun' || (frame === own && mention.first > pronoun.first)) continue;
        if (mention.kind === 'nominal' && !mayBeHeOrShe(mention, this.of)) continue;
        const entity = this.of.get(mention);
        if (entity === undefined || entity.nature === 'body' || entity.nature === 'document') continue;
        let known = found.get(entity);
        if (known === undefined) {
          if (found.size >= MOST) continue;
          known = { entity, mention, frame, rank: found.size, count: 0, subject: null };
          found.set(entity, known);
        }
        known.count += 1;
        if (known.subject === null && /^[sc]/.test(this.#role(mention, frame))) known.subject = mention;
      }
    }
    return [...found.values()];
  }

  /**
   * A mention's place in its sentence, one or two letters: `s` first and not governed, `c` after a comma or conjunction, `g` after a
   * preposition, `p` possessive, `m` before a noun, `a` addressed, `o` else; then `v` before a verb, `,` before an aside.
   */
  #role(mention: FoundMention, frame: ReadFrame): string {
    const known = this.#roles.get(mention);
    if (known !== undefined) return known;
    const { tokens } = frame;
    const { pack } = this;
    const before = tokens[mention.edge - 1];
    const after = tokens[mention.last + 1];
    let role: string;
    if (mention.modifier) role = 'm';
    else if (mention.possessive) role = 'p';
    else if (governed(mention, tokens)) role = 'g';
    else if (before === undefined || before.sentence !== tokens[mention.first]!.sentence) role = 's';
    else if ((frame.ties.get(mention) ?? []).some(({ tie }) => tie === 'addressed' || tie === 'object')) role = 'a';
    else if (before.kind === 'mark' || pack.conjunctions.has(before.lower) || pack.reportOpeners.has(before.lower))
      role = 'c';
    else role = 'o';
    if (after !== undefined && after.sentence === tokens[mention.first]!.sentence) {
      if (
        pack.auxiliaries.has(after.lower) ||
        pack.cues.has(after.lower) ||
        pack.adverbForm.test(after.lower) ||
        (after.kind === 'word' && !after.capital && pack.verbForm.test(after.lower))
      )
        role += 'v';
      else if (after.text === ',') role += ',';
    }
    this.#roles.set(mention, role);
    return role;
  }

  #namesInMarks(frame: ReadFrame): ReadonlySet<string> {
    let names = this.#quoted.get(frame);
    if (names === undefined) {
      const found = new Set<string>();
      for (const { start, end } of frame.runs)
        for (const word of frame.text.slice(start, end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])
          found.add(word.toLowerCase().replace(/[’']s$/, ''));
      this.#quoted.set(frame, (names = found));
    }
    return names;
  }

  #features(
    pronoun: FoundMention,
    { entity, mention, frame, count, subject }: Known,
    rank: number,
    all: readonly Known[],
    memory: Memory,
  ): string[] {
    const own = this.frames[pronoun.paragraph - 1]!;
    const ownSentence = own.tokens[pronoun.first]!.sentence;
    const sentencesTo = (at: FoundMention): number => {
      const there = this.frames[at.paragraph - 1]!;
      const sentence = there.tokens[at.first]!.sentence;
      const apart = own.paragraph - there.paragraph;
      return apart === 0 ? ownSentence - sentence : ownSentence + there.sentences - sentence + (apart - 1) * 2;
    };
    const paragraphs = Math.min(3, own.paragraph - frame.paragraph);
    const near = bin(sentencesTo(mention), [0, 1, 2, 4]);
    const role = this.#role(mention, frame);
    const plain = role[0]!;
    const place = Math.min(3, rank);
    const agreement = agreementOf(entity, pronoun.gender);
    const spoke = memory.speaker === entity ? `y${Math.min(2, own.paragraph - memory.speakerParagraph)}` : 'n';
    const link = pronoun.gender === null ? undefined : memory.chain.get(pronoun.gender);
    const linked =
      link?.entity === entity
        ? `y${own.paragraph === link.paragraph ? `s${Math.min(2, ownSentence - link.sentence)}` : Math.min(3, own.paragraph - link.paragraph)}${link.role}`
        : 'n';
    const subjectNear = subject === null ? 'x' : bin(sentencesTo(subject), [0, 1, 2, 4]);
    const otherSubject = all.some(
      (one) =>
        one.entity !== entity &&
        one.subject !== null &&
        (subject === null || sentencesTo(one.subject) < sentencesTo(subject)),
    )
      ? 1
      : 0;
    const quoted = this.#namesInMarks(own).has(entity.names.at(-1)!) ? 1 : 0;
    const first = entity.mentions[0]!;
    const fresh = first.kind === 'name' ? Math.min(3, own.paragraph - first.paragraph) : 3;
    const leads = this.#leads(own, entity) ? 1 : 0;
    const led = this.#leads(this.frames[own.paragraph - 2], entity) ? 1 : 0;
    const token = own.tokens[pronoun.first]!;
    const opening = token.opensSentence ? 1 : 0;
    const afterRun = own.tokens[pronoun.first - 1]?.kind === 'run' ? 1 : 0;
    const kind =
      mention.kind === 'nominal'
        ? first.kind === 'name'
          ? 'linked'
          : 'nominal'
        : mention.core.length > 1
          ? 'full'
          : 'one';
    const tied = (frame.ties.get(mention) ?? []).some(
      ({ tie }) => tie.startsWith('subject') || tie.startsWith('inverted'),
    )
      ? 1
      : 0;
    const only = all.length === 1 ? 1 : 0;
    return [
      `r:${place}`,
      `s:${near}`,
      `sg:${near},${role}`,
      `rg:${place},${role}`,
      `a:${agreement}`,
      `ar:${agreement},${place}`,
      `v:${spoke}`,
      `vp:${spoke},${paragraphs}`,
      `vs:${spoke},${subjectNear},${afterRun}`,
      `l:${linked}`,
      `lv:${linked},${spoke}`,
      `lp:${linked},${paragraphs}`,
      `lr:${linked},${place}`,
      `n:${bin(count, [1, 2, 4])}`,
      `k:${kind},${mention.title === null ? '' : 't'}`,
      `ts:${tied},${near},${plain}`,
      `tv:${tied},${spoke},${agreement}`,
      `c:${Math.min(3, all.length)},${place},${plain}`,
      `sr:${near},${place},${agreement}`,
      `u:${entity.nature},${near}`,
      `h:${bin(entity.personhood, [-2, -1, 0, 1, 3])},${agreement}`,
      `hr:${bin(entity.personhood, [-1, 0, 2])},${place}`,
      `o:${plain},${opening},${afterRun},${near}`,
      `b:${subjectNear},${otherSubject}`,
      `bs:${subjectNear},${otherSubject},${spoke}`,
      `q:${quoted}`,
      `qs:${quoted},${spoke},${paragraphs}`,
      `f:${fresh},${paragraphs}`,
      `fr:${fresh},${role}`,
      `fk:${fresh},${kind},${near}`,
      `e:${leads}${led}`,
      `el:${leads}${led},${linked}`,
      `es:${leads}${led},${spoke}`,
      `ef:${leads}${led},${fresh},${afterRun}`,
      `y:${only},${agreement}`,
    ];
  }

  /** Whether a paragraph's first mention that is not governed is the entity's. */
  #leads(frame: ReadFrame | undefined, entity: Entity): boolean {
    if (frame === undefined) return false;
    const first = frame.mentions.find(
      (mention) => !mention.possessive && !mention.modifier && this.#role(mention, frame)[0] !== 'g',
    );
    return first !== undefined && this.of.get(first) === entity;
  }
}

/** A nominal comes into question when it is one person that has a name, or that was brought in without one ("a spokesperson"). */
function mayBeHeOrShe(mention: FoundMention, of: ReadonlyMap<FoundMention, Entity>): boolean {
  if (mention.nature !== 'person' || mention.number === 'many') return false;
  const first = of.get(mention)?.mentions[0];
  return first !== undefined && (first.kind === 'name' || first.indefinite);
}

function agrees(entity: Entity, gender: Gender | null): boolean {
  return gender === null || entity.gender === null || entity.gender === gender || !entity.genderSure;
}

function agreementOf({ gender: own, genderSure }: Entity, gender: Gender | null): string {
  if (gender === null) return 'x';
  if (own === null) return '?';
  return own === gender ? (genderSure ? '=' : '~') : '!';
}
