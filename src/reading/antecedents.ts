/**
 * Who a pronoun may stand for, and what the ranker sees of each: grammar, distance, agreement, who spoke and who was brought in
 * last. Features hold no word and no name of the text.
 */
import { is, Lexical } from '../language/lexical.js';
import type { Gender, Pronoun } from '../language/packs/index.js';
import { governed } from './cues.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { emptyRow, featuresOf, P, valueOf } from './pronoun-features.js';

/** Where the search for a pronoun's name may look back, in paragraphs. */
const REACH = 4;
/** How many mentions before a pronoun are looked at: more than so many paragraphs of real print have. */
const LOOKED_AT = 500;
/** How many people, nearest first, come into question. */
const MOST = 10;

export interface PronounCandidate {
  readonly entity: Entity;
  /** Whether what the article tells of its gender, if little, speaks against the pronoun's. */
  readonly differs: boolean;
  /** Works out the numbers of its features, of `pronoun-features`: not needed where nobody else comes into question. */
  features(): readonly number[];
}

/** What is known besides the text: who spoke last, and what the last pronoun of the same gender stood for. */
export interface Memory {
  speaker: Entity | null;
  speakerParagraph: number;
  chain: Map<Gender, { entity: Entity; paragraph: number; sentence: number; role: Pronoun['role'] }>;
}

/** How many of the ascending `bounds` a value is beyond. */
function bin(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > bounds[index]!) index += 1;
  return index;
}

const SENTENCES = [0, 1, 2, 4];
const COUNTS = [1, 2, 4];
const PERSONHOOD = [-2, -1, 0, 1, 3];
const COARSE_PERSONHOOD = [-1, 0, 2];

const NATURES: Readonly<Record<Entity['nature'], number>> = {
  person: valueOf('nature', 'person'),
  body: valueOf('nature', 'body'),
  document: valueOf('nature', 'document'),
  unknown: valueOf('nature', 'unknown'),
};

/** A mention's place in its sentence, as numbers of the property `plainRole`. */
const ROLE = {
  /** First in its sentence and not governed. */
  subject: valueOf('plainRole', 's'),
  /** After a comma or conjunction. */
  clause: valueOf('plainRole', 'c'),
  governed: valueOf('plainRole', 'g'),
  possessive: valueOf('plainRole', 'p'),
  modifier: valueOf('plainRole', 'm'),
  addressed: valueOf('plainRole', 'a'),
  other: valueOf('plainRole', 'o'),
} as const;
/** A name that is never a person's and stands where places do, "in Harrow" or "near Harrow": nobody whom "he" or "she" stands for. */
function isPlace({ nature, names, genderSure, personhood }: Entity): boolean {
  return nature === 'unknown' && names.length === 1 && !genderSure && personhood < 0;
}

/** Each role comes alone, before a verb and before an aside: in this order in the property `role`. */
const FORMS = 3;
const BEFORE_VERB = 1;
const BEFORE_ASIDE = 2;

const plainOf = (role: number): number => Math.floor(role / FORMS);

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
  readonly #roles = new Map<FoundMention, number>();
  readonly #leaders = new Map<ReadFrame, Entity | null>();

  constructor(private readonly frames: readonly ReadFrame[]) {}

  /** @returns the people a pronoun may stand for, nearest first, and the features of each. */
  candidates(pronoun: FoundMention, memory: Memory): PronounCandidate[] {
    const people = this.#before(pronoun);
    const known = people.filter(({ entity }) => agrees(entity, pronoun.gender));
    return known.map((one, rank) => new Considered(this, pronoun, one, rank, known, memory));
  }

  #before(pronoun: FoundMention): Known[] {
    const found = new Map<Entity, Known>();
    const own = this.frames[pronoun.paragraph - 1]!;
    let looked = 0;
    for (let index = pronoun.paragraph - 1; index >= Math.max(0, pronoun.paragraph - 1 - REACH); index -= 1) {
      const frame = this.frames[index]!;
      const last = frame === own ? own.around.before.mentions[pronoun.first + 1]! : frame.mentions.length;
      for (let at = last - 1; at >= 0 && looked < LOOKED_AT; at -= 1, looked += 1) {
        const mention = frame.mentions[at]!;
        if (mention.kind === 'pronoun' || (frame === own && mention.first > pronoun.first)) continue;
        if (mention.kind === 'nominal' && !mayBeHeOrShe(mention)) continue;
        const { entity } = mention;
        if (entity === null || entity.nature === 'body' || entity.nature === 'document' || isPlace(entity)) continue;
        let known = found.get(entity);
        if (known === undefined) {
          if (found.size >= MOST) continue;
          known = { entity, mention, frame, rank: found.size, count: 0, subject: null };
          found.set(entity, known);
        }
        known.count += 1;
        if (known.subject === null && plainOf(this.#role(mention, frame)) <= ROLE.clause) known.subject = mention;
      }
    }
    return [...found.values()];
  }

  /** A mention's place in its sentence and whether a verb or an aside follows: a number of the property `role`. */
  #role(mention: FoundMention, frame: ReadFrame): number {
    const known = this.#roles.get(mention);
    if (known !== undefined) return known;
    const { tokens } = frame;
    const before = tokens[mention.edge - 1];
    const after = tokens[mention.last + 1];
    let plain: number;
    if (mention.modifier) plain = ROLE.modifier;
    else if (mention.possessive) plain = ROLE.possessive;
    else if (governed(mention, tokens)) plain = ROLE.governed;
    else if (before === undefined || before.sentence !== tokens[mention.first]!.sentence) plain = ROLE.subject;
    else if (mention.ties.some(({ tie }) => tie === 'addressed' || tie === 'object')) plain = ROLE.addressed;
    else if (before.kind === 'mark' || is(before, Lexical.conjunction | Lexical.reportOpener)) plain = ROLE.clause;
    else plain = ROLE.other;
    let form = 0;
    if (after !== undefined && after.sentence === tokens[mention.first]!.sentence) {
      if (
        is(after, Lexical.auxiliary | Lexical.cue | Lexical.adverbForm) ||
        (after.kind === 'word' && !after.capital && is(after, Lexical.verbForm))
      )
        form = BEFORE_VERB;
      else if (after.text === ',') form = BEFORE_ASIDE;
    }
    const role = plain * FORMS + form;
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

  /** @returns the numbers of the features of a pronoun and one of `all` whom it may stand for. */
  features(
    pronoun: FoundMention,
    { entity, mention, frame, count, subject }: Known,
    rank: number,
    all: readonly Known[],
    memory: Memory,
  ): readonly number[] {
    const own = this.frames[pronoun.paragraph - 1]!;
    const ownSentence = own.tokens[pronoun.first]!.sentence;
    const role = this.#role(mention, frame);
    const nearSubject = subject === null ? Infinity : this.#sentencesTo(subject, own.paragraph, ownSentence);
    let otherSubject = false;
    for (const other of all)
      otherSubject ||=
        other.entity !== entity &&
        other.subject !== null &&
        this.#sentencesTo(other.subject, own.paragraph, ownSentence) < nearSubject;
    const first = entity.mentions[0]!;
    const fresh = first.kind === 'name' ? own.paragraph - first.paragraph : Infinity;
    const kind = mention.kind === 'nominal' ? (first.kind === 'name' ? 0 : 1) : mention.core.length > 1 ? 2 : 3;
    const tied = mention.ties.some(({ tie }) => tie.startsWith('subject') || tie.startsWith('inverted'));
    const row = emptyRow();
    row[P.place] = Math.min(3, rank);
    row[P.near] = bin(this.#sentencesTo(mention, own.paragraph, ownSentence), SENTENCES);
    row[P.role] = role;
    row[P.plainRole] = plainOf(role);
    row[P.agreement] = agreementOf(entity, pronoun.gender);
    row[P.spoke] = memory.speaker === entity ? 1 + Math.min(2, own.paragraph - memory.speakerParagraph) : 0;
    row[P.linked] = linkOf(pronoun, entity, ownSentence, memory);
    row[P.paragraphs] = Math.min(3, own.paragraph - frame.paragraph);
    row[P.count] = bin(count, COUNTS);
    row[P.kind] = kind;
    row[P.title] = mention.title === null ? 0 : 1;
    row[P.nature] = NATURES[entity.nature];
    row[P.personhood] = bin(entity.personhood, PERSONHOOD);
    row[P.coarsePersonhood] = bin(entity.personhood, COARSE_PERSONHOOD);
    row[P.subjectNear] = subject === null ? 0 : 1 + bin(nearSubject, SENTENCES);
    row[P.fresh] = fresh < 0 ? 4 : Math.min(3, fresh);
    row[P.leads] =
      (this.#leader(own) === entity ? 2 : 0) + (this.#leader(this.frames[own.paragraph - 2]) === entity ? 1 : 0);
    row[P.candidates] = Math.min(3, all.length) - 1;
    row[P.tied] = tied ? 1 : 0;
    row[P.opening] = own.tokens[pronoun.first]!.opensSentence ? 1 : 0;
    row[P.afterRun] = own.tokens[pronoun.first - 1]?.kind === 'run' ? 1 : 0;
    row[P.otherSubject] = otherSubject ? 1 : 0;
    row[P.quoted] = this.#namesInMarks(own).has(entity.names.at(-1)!) ? 1 : 0;
    row[P.only] = all.length === 1 ? 1 : 0;
    return featuresOf(row);
  }

  /** How many sentences a mention stands before a sentence of a paragraph; paragraphs between count for two. */
  #sentencesTo({ paragraph: where, first }: FoundMention, paragraph: number, sentence: number): number {
    const there = this.frames[where - 1]!;
    const apart = paragraph - where;
    const before = sentence - there.tokens[first]!.sentence;
    return apart === 0 ? before : before + there.sentences + (apart - 1) * 2;
  }

  /** Whom a paragraph's first mention that is not governed stands for. */
  #leader(frame: ReadFrame | undefined): Entity | null {
    if (frame === undefined) return null;
    const known = this.#leaders.get(frame);
    if (known !== undefined) return known;
    const first = frame.mentions.find(
      (mention) => !mention.possessive && !mention.modifier && plainOf(this.#role(mention, frame)) !== ROLE.governed,
    );
    const leader = first?.entity ?? null;
    this.#leaders.set(frame, leader);
    return leader;
  }
}

/** A pronoun's candidate among others. A class, since a closure for each would be made anew thousands of times. */
class Considered implements PronounCandidate {
  readonly entity: Entity;
  readonly differs: boolean;

  constructor(
    private readonly antecedents: Antecedents,
    private readonly pronoun: FoundMention,
    private readonly known: Known,
    private readonly rank: number,
    private readonly all: readonly Known[],
    private readonly memory: Memory,
  ) {
    this.entity = known.entity;
    this.differs = agreementOf(known.entity, pronoun.gender) === AGREEMENT.differs;
  }

  features(): readonly number[] {
    return this.antecedents.features(this.pronoun, this.known, this.rank, this.all, this.memory);
  }
}

/** A nominal comes into question when it is one person that has a name, or that was brought in without one ("a spokesperson"). */
function mayBeHeOrShe(mention: FoundMention): boolean {
  if (mention.nature !== 'person' || mention.number === 'many') return false;
  const first = mention.entity?.mentions[0];
  return first !== undefined && (first.kind === 'name' || first.indefinite);
}

function agrees(entity: Entity, gender: Gender | null): boolean {
  return gender === null || entity.gender === null || entity.gender === gender || !entity.genderSure;
}

const AGREEMENT = {
  noGender: valueOf('agreement', 'x'),
  unknown: valueOf('agreement', '?'),
  agrees: valueOf('agreement', '='),
  mayAgree: valueOf('agreement', '~'),
  differs: valueOf('agreement', '!'),
} as const;

function agreementOf({ gender: own, genderSure }: Entity, gender: Gender | null): number {
  if (gender === null) return AGREEMENT.noGender;
  if (own === null) return AGREEMENT.unknown;
  return own !== gender ? AGREEMENT.differs : genderSure ? AGREEMENT.agrees : AGREEMENT.mayAgree;
}

const LINK_ROLES = { subject: 0, object: 1, possessive: 2 } as const;
/** How far back a link within the paragraph can be told apart, in sentences; paragraphs are counted behind them. */
const LINK_SENTENCES = 3;

/** Whether the last pronoun of the same gender stood for an entity, and where: a number of the property `linked`. */
function linkOf(pronoun: FoundMention, entity: Entity, sentence: number, { chain }: Memory): number {
  const link = pronoun.gender === null ? undefined : chain.get(pronoun.gender);
  if (link?.entity !== entity) return 0;
  const apart = pronoun.paragraph - link.paragraph;
  const far = apart === 0 ? Math.min(2, sentence - link.sentence) : LINK_SENTENCES + Math.min(3, apart) - 1;
  return 1 + far * 3 + LINK_ROLES[link.role];
}
