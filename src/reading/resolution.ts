/** Pronouns to the names they stand for. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import { Antecedents, type Memory, type PronounCandidate } from './antecedents.js';
import { governed } from './cues.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { ownerMention } from './owners.js';
import { softmax } from './softmax.js';

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
  speaking: ReadonlySet<FoundMention>,
  decide: Decide,
  pack: LanguagePack,
): Map<FoundMention, Resolved> {
  const resolved = new Map<FoundMention, Resolved>();
  const owning = new Set<FoundMention>();
  for (const mention of speaking) {
    const owner = ownerMention(mention, frames[mention.paragraph - 1]!);
    if (owner !== null) owning.add(owner);
  }
  const antecedents = new Antecedents(frames);
  const memory: Memory = { speaker: null, speakerParagraph: -9, chain: new Map() };
  for (const frame of frames) {
    for (const mention of frame.mentions) {
      let { entity } = mention;
      if (mention.kind === 'pronoun' && isNeuter(mention) && (speaking.has(mention) || owning.has(mention))) {
        const found = neuterAntecedent(mention, frames);
        if (found !== null) {
          resolved.set(mention, found);
          entity = found.entity;
        }
      }
      if (mention.kind === 'pronoun' && mention.pronoun?.person === 3 && mention.gender !== null) {
        const thing = thingBefore(mention, frame, pack);
        const candidates = thing === null ? antecedents.candidates(mention, memory) : [];
        const nearest = thing ?? (candidates.length === 0 ? null : decide(mention, candidates));
        const other = (): Resolved | null =>
          nearest === null
            ? null
            : (clauseSubject(mention, nearest, frame) ?? otherOffice(mention, nearest, frames, pack));
        const found = other() ?? nearest;
        if (found !== null) {
          resolved.set(mention, found);
          entity = found.entity;
          memory.chain.set(mention.gender, {
            entity,
            paragraph: mention.paragraph,
            sentence: frame.tokens[mention.first]!.sentence,
            role: mention.pronoun.role,
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

/**
 * "Le collectif ne cède pas. Il réclame ...": where things have a gender, the subject of the sentence before when it is a body or document
 * of the pronoun's gender. Of one whose gender is not printed nobody can say, so the share is too small to name it.
 */
function thingBefore(pronoun: FoundMention, frame: ReadFrame, pack: LanguagePack): Resolved | null {
  if (pack.determinerGenders.size === 0 || pronoun.pronoun?.role !== 'subject') return null;
  const sentence = frame.tokens[pronoun.first]!.sentence - 1;
  const subject = frame.mentions.find(
    (mention) =>
      frame.tokens[mention.first]!.sentence === sentence &&
      mention.kind !== 'pronoun' &&
      !mention.possessive &&
      !governed(mention, frame.tokens),
  );
  if (subject === undefined || (subject.nature !== 'body' && subject.nature !== 'document')) return null;
  const { entity } = subject;
  if (entity === null) return null;
  const gender = pack.determinerGenders.get(frame.tokens[subject.edge]!.lower);
  if (gender === undefined) return { entity, share: UNKNOWN_SHARE };
  return gender === pronoun.gender ? { entity, share: NEUTER_SHARE } : null;
}

/**
 * "The premier gave little away. "We go on," he said": the subject of the sentence before, where it is an office that the article gives
 * nobody it names. Whoever is nearest by name has another one, and is somebody else.
 */
function otherOffice(
  pronoun: FoundMention,
  nearest: Resolved,
  frames: readonly ReadFrame[],
  pack: LanguagePack,
): Resolved | null {
  if (pronoun.pronoun?.role !== 'subject' || nearest.entity.mentions.every(({ title }) => title === null)) return null;
  const own = frames[pronoun.paragraph - 1]!;
  const { sentence } = own.tokens[pronoun.first]!;
  const isLeading = own.mentions.every(({ first, kind }) => first >= pronoun.first || kind === 'pronoun');
  if (!isLeading) return null;
  const isWithin = own.tokens.some((token) => token.sentence === sentence - 1 && token.kind === 'word');
  const frame = isWithin ? own : frames[pronoun.paragraph - 2];
  if (frame === undefined) return null;
  const where = isWithin ? sentence - 1 : frame.sentences - 1;
  const there = frame.mentions.filter(({ first }) => frame.tokens[first]!.sentence === where);
  const subject = there.find((mention) => !mention.possessive && !mention.modifier && !governed(mention, frame.tokens));
  if (subject === undefined || !isOpenOffice(subject, pack) || disagrees(subject, pronoun)) return null;
  const isNamedBehind = there.some(({ kind, nature }) => kind === 'name' && nature === 'person');
  return isNamedBehind ? null : { entity: subject.entity!, share: NEUTER_SHARE };
}

/**
 * "While Strand asks for more, Tolle defends his plan": what is owned in a clause belongs to its subject, not to whoever an earlier
 * clause of the sentence is about.
 */
function clauseSubject(pronoun: FoundMention, { entity }: Resolved, frame: ReadFrame): Resolved | null {
  if (pronoun.pronoun?.role !== 'possessive') return null;
  const { sentence } = frame.tokens[pronoun.first]!;
  const people = frame.mentions.filter(
    ({ first, last, kind, nature }) =>
      frame.tokens[first]!.sentence === sentence && last < pronoun.first && kind === 'name' && nature !== 'body',
  );
  const subject = people.at(-1);
  if (subject === undefined || subject.entity === null || subject.entity === entity) return null;
  if (subject.possessive || subject.modifier || governed(subject, frame.tokens)) return null;
  const isEarlier = people.some((other) => other.entity === entity && other.last < subject.first);
  const opens = frame.tokens[subject.edge - 1]?.text === ',' && isBeforeVerb(subject, frame);
  const { gender, genderSure } = subject.entity;
  if (!isEarlier || !opens || (genderSure && gender !== null && gender !== pronoun.gender)) return null;
  return { entity: subject.entity, share: NEUTER_SHARE };
}

/** Whether a verb follows a mention right away. */
function isBeforeVerb({ last }: FoundMention, { tokens }: ReadFrame): boolean {
  const after = tokens[last + 1];
  return after !== undefined && is(after, Lexical.auxiliary | Lexical.cue | Lexical.verbForm);
}

/** One person who is called by an office, and by no name. */
function isOpenOffice(
  { kind, nature, number, indefinite, ownerAt, head, entity }: FoundMention,
  pack: LanguagePack,
): boolean {
  if (kind !== 'nominal' || nature !== 'person' || number === 'many' || indefinite || ownerAt !== null) return false;
  if (!pack.titles.has(head)) return false;
  return entity !== null && entity.mentions[0]?.kind === 'nominal';
}

function disagrees({ gender }: FoundMention, pronoun: FoundMention): boolean {
  return gender !== null && gender !== pronoun.gender;
}

/** "They" and "it": no gender, so bodies, groups and unnamed people come into question. */
function isNeuter(mention: FoundMention): boolean {
  return mention.pronoun?.person === 3 && mention.pronoun.role !== 'object' && mention.gender === null;
}

/** How sure a rule is that finds the subject of the sentence before. */
const NEUTER_SHARE = 0.75;
/** How sure it is when the gender of the subject is not printed: not enough to be named. */
const UNKNOWN_SHARE = 0.4;

/** The subject of the nearest earlier sentence that "they" or "it" can stand for. */
function neuterAntecedent(pronoun: FoundMention, frames: readonly ReadFrame[]): Resolved | null {
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
        const { entity } = mention;
        if (entity === null || governed(mention, frame.tokens)) continue;
        const group = entity.nature === 'body' || entity.nature === 'document' || mention.number === 'many';
        if (single ? entity.nature === 'body' || entity.nature === 'document' : group || mention.kind === 'nominal')
          return { entity, share: NEUTER_SHARE };
      }
    }
  }
  return null;
}

/** @returns a decision that takes the candidate with the highest score. */
export function decideBy(score: (features: readonly number[]) => number): Decide {
  return (_, candidates) => {
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0)
      return { entity: only.entity, share: only.differs ? UNKNOWN_SHARE : 1 };
    const shares = softmax(candidates.map((candidate) => score(candidate.features())));
    const best = shares.indexOf(Math.max(...shares));
    return { entity: candidates[best]!.entity, share: shares[best]! };
  };
}
