/** Actors: the grammatical subject of a verb, or its agent. None is guessed: where the subject is not plain there is none. */
import type { Mention, PolicyActor } from '../../coverage/reading.js';
import { governed } from '../cues.js';
import type { FoundMention } from '../mentions.js';
import { isLight, isNegated, type Place } from './clauses.js';

/** Who a mention stands for, by the reading of the article. */
export interface Identity {
  /** The fullest name; null when the article names it nowhere. */
  name: Mention | null;
  kind: 'person' | 'body' | 'document' | 'unknown';
  /** A person with an office: a title or role that the article gives. */
  office: boolean;
}

/** Tells who a mention stands for; null when the text does not make it clear. */
export type Identify = (mention: FoundMention) => Identity | null;

/** An actor and what kind of one, so that a rule can ask for a body or somebody in office. */
export interface FoundActor {
  actor: PolicyActor;
  /** A body, a country, or somebody in office: who can decide. */
  decides: boolean;
  /** Token index where its words begin. */
  first: number;
}

/** How far back an aside between a subject and its verb may begin, in tokens. */
const longestAside = 16;

/** The widest mention that ends at a token. */
function endingAt(place: Place, at: number): FoundMention | null {
  const ending = place.frame.mentions.filter(({ last, modifier }) => last === at && !modifier);
  return ending.reduce<FoundMention | null>(
    (widest, other) => (widest === null || other.edge < widest.edge ? other : widest),
    null,
  );
}

/** The token before an aside that closes right before a verb; the same token when there is none. */
function beforeAside({ frame, first }: Place, at: number): number {
  const closing = frame.tokens[at]?.text;
  const opening =
    closing === ','
      ? ','
      : closing === ')'
        ? '('
        : closing !== undefined && /^(?:—|–|--)$/u.test(closing)
          ? closing
          : null;
  if (opening === null) return at;
  for (let open = at - 1; open >= Math.max(first, at - longestAside); open -= 1) {
    if (frame.tokens[open]!.text === opening) return open - 1;
  }
  return at;
}

/** The longest phrase between a noun and its verb that belongs to the noun, in tokens: "the union at the mill". */
const longestComplement = 5;

/** The actor that is the subject of the verb whose first word is a token; null when none is plain. */
export function actorBefore(place: Place, verb: number, identify: Identify): FoundActor | null {
  const { frame, pack } = place;
  let at = verb - 1;
  const reflexive = (index: number): boolean =>
    pack.cueInsideMarks && /^(?:s'|se)$/u.test(frame.tokens[index]?.lower ?? '');
  while (at >= place.first && (isLight(frame.tokens[at]) || isNegated(frame.tokens[at], pack) || reflexive(at)))
    at -= 1;
  return endsAt(place, beforeAside(place, at), identify);
}

/** The actor whose words end at a token. */
function endsAt(place: Place, at: number, identify: Identify): FoundActor | null {
  if (at < place.first) return null;
  const mention = endingAt(place, at);
  if (mention !== null) return mention.possessive ? null : whole(place, mention, identify);
  return nounEnding(place, at) ?? withComplement(place, at, identify);
}

/** "the two countries", "the opposition": a noun for a body that decides, with what determines it. */
function nounEnding({ frame, pack, first, quoted }: Place, at: number): FoundActor | null {
  const noun = frame.tokens[at]!;
  if (noun.kind !== 'word' || !pack.policy.actorNouns.has(noun.lower)) return null;
  let begin = at;
  while (begin > first && begin > at - 4) {
    const before = frame.tokens[begin - 1]!;
    if (before.kind !== 'word' || pack.prepositions.has(before.lower) || pack.conjunctions.has(before.lower)) break;
    if (pack.cues.has(before.lower) || pack.reportOpeners.has(before.lower)) break;
    begin -= 1;
    if (pack.determiners.has(before.lower) && !/^(?:two|three|four|several|deux|trois|plusieurs)$/u.test(before.lower))
      break;
  }
  const before = frame.tokens[begin - 1];
  if (begin > first && before?.kind === 'word' && pack.prepositions.has(before.lower)) return null;
  if (quoted && begin === at) return null;
  const start = frame.tokens[begin]!.start;
  const words = { paragraph: frame.paragraph, start, end: noun.end, text: frame.text.slice(start, noun.end) };
  return { actor: { at: words, name: null }, decides: true, first: begin };
}

/** "the union at the mill": the noun before a preposition whose own noun ends at a token. */
function withComplement(place: Place, at: number, identify: Identify): FoundActor | null {
  const { frame, pack, first } = place;
  for (let preposition = at - 1; preposition > Math.max(first, at - longestComplement); preposition -= 1) {
    const token = frame.tokens[preposition]!;
    if (token.kind !== 'word' || pack.conjunctions.has(token.lower) || pack.auxiliaries.has(token.lower)) return null;
    if (pack.pronouns.get(token.lower)?.role === 'subject' || pack.relatives.has(token.lower)) return null;
    if (pack.prepositions.has(token.lower)) return extended(place, endsAt(place, preposition - 1, identify), at);
  }
  return null;
}

/** An actor's words up to a later token. */
function extended({ frame }: Place, found: FoundActor | null, to: number): FoundActor | null {
  if (found === null) return null;
  const { at, name } = found.actor;
  const { end } = frame.tokens[to]!;
  return { ...found, actor: { at: { ...at, end, text: frame.text.slice(at.start, end) }, name } };
}

/** The whole subject that a mention ends: "a spokesman for the ministry", "the towns and the county". */
function whole(place: Place, mention: FoundMention, identify: Identify): FoundActor | null {
  const { frame, pack } = place;
  const before = frame.tokens[mention.edge - 1];
  if (before !== undefined && mention.edge > place.first) {
    const joined = pack.joiners.has(before.lower);
    if (joined || governed(mention, frame.tokens)) {
      const skip = joined || pack.prepositions.has(before.lower) ? 1 : 2;
      const found = extended(place, endsAt(place, mention.edge - skip - 1, identify), mention.last);
      // Of two that act together no single name is given.
      return found === null || !joined ? found : { ...found, actor: { ...found.actor, name: null } };
    }
  }
  return actorOf(place, mention, identify);
}

/** A mention as an actor; null for the writer, the reader and pronouns that are not resolved. */
export function actorOf(place: Place, mention: FoundMention, identify: Identify): FoundActor | null {
  const { frame } = place;
  const { pronoun, kind } = mention;
  if (pronoun !== null && (pronoun.person !== 3 || pronoun.role !== 'subject')) return null;
  const identity = pronoun !== null && mention.gender === null ? ownBody(place, mention, identify) : identify(mention);
  if (kind === 'pronoun' && identity?.name == null) return null;
  const opener = frame.tokens[mention.edge]!;
  const article = frame.tokens[mention.edge - 1];
  // "the BTA": the article belongs to the words, not to the name.
  const withArticle =
    kind === 'name' && article !== undefined && mention.edge > place.first && place.pack.articles.has(article.lower);
  const start = withArticle ? article.start : opener.start;
  const at = { paragraph: frame.paragraph, start, end: mention.end, text: frame.text.slice(start, mention.end) };
  const plain = identity?.name ?? null;
  const name =
    plain === null || at.text.includes(plain.text) || !mayBe(mention, plain.text, identity?.kind === 'person')
      ? null
      : plain;
  return {
    actor: { at, name },
    decides: decides(place, mention, identity),
    first: withArticle ? mention.edge - 1 : mention.edge,
  };
}

/** A name stands for a fuller one that it is the initials of, or for a person's that ends like it. */
function mayBe({ kind, text, head }: FoundMention, fuller: string, person: boolean): boolean {
  if (kind !== 'name') return true;
  const words = fuller.split(/[^\p{L}\p{N}.'’-]+/u);
  if (person && words.at(-1)?.toLowerCase() === head) return true;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return text.length > 2 && text.replace(/[^\p{L}]/gu, '') === initials.join('');
}

function decides({ pack }: Place, mention: FoundMention, identity: Identity | null): boolean {
  if (mention.title !== null || mention.nature === 'body' || identity?.kind === 'body') return true;
  if (identity?.office === true) return true;
  // A single name that nothing tells to be a person's: a country or a town that stands for its government.
  if (mention.kind === 'name' && mention.nature === 'unknown' && identity?.kind !== 'person') return true;
  return mention.kind === 'nominal' && pack.titles.has(mention.head);
}

/**
 * "CBP said it plans": "it" and "they" are the body that speaks in the same sentence, or that the spokesperson who speaks
 * there speaks for. Elsewhere they are not resolved.
 */
function ownBody(place: Place, pronoun: FoundMention, identify: Identify): Identity | null {
  const { frame } = place;
  const cue = frame.cues.findLast(
    (other) =>
      other.first >= place.first &&
      other.last < pronoun.first &&
      (other.strength === 'speech' || other.strength === 'report'),
  );
  if (cue === undefined || pronoun.first - cue.last > 6) return null;
  const speaker = frame.mentions.find(
    (mention) =>
      !mention.possessive &&
      mention.pronoun === null &&
      mention.ties.some(
        ({ cue: other, tie }) =>
          other === cue && (tie === 'subject' || tie === 'subject-late' || tie === 'subject-aside'),
      ),
  );
  if (speaker === undefined) return null;
  const identity = identify(speaker);
  if (speaker.nature === 'body' || identity?.kind === 'body') return named(place, speaker, identity);
  return speaker.kind === 'nominal' ? spokenFor(place, speaker) : null;
}

/** "a Harbour and Ferry Board spokesperson": the names before the noun, as printed. */
function spokenFor({ frame, pack }: Place, { first, headAt, nature }: FoundMention): Identity | null {
  if (nature !== 'person') return null;
  const names = frame.tokens.slice(first, headAt).filter(({ capital, kind }) => kind === 'word' && capital);
  const opener = names.find(({ lower }) => !pack.determiners.has(lower));
  const end = frame.tokens[headAt - 1]?.end;
  if (opener === undefined || end === undefined || names.at(-1)!.end !== end) return null;
  const { start } = opener;
  return {
    name: { paragraph: frame.paragraph, start, end, text: frame.text.slice(start, end) },
    kind: 'body',
    office: false,
  };
}

/** A body by its name, or by the words that stand there. */
function named({ frame }: Place, mention: FoundMention, identity: Identity | null): Identity {
  const { start, end, text } = mention;
  const name = identity?.name ?? { paragraph: frame.paragraph, start, end, text };
  return { name, kind: 'body', office: false };
}

/** The agent of a passive: "was scrapped by the council". */
export function agentAfter(place: Place, participle: number, identify: Identify): FoundActor | null {
  const { frame, last } = place;
  for (let at = participle + 1; at <= Math.min(last, participle + 3); at += 1) {
    if (!/^(?:by|par)$/u.test(frame.tokens[at]!.lower)) continue;
    const agent = frame.mentions
      .filter(({ edge, pronoun }) => pronoun === null && edge >= at + 1 && edge <= at + 2)
      .reduce<FoundMention | null>(
        (widest, other) => (widest === null || other.last > widest.last ? other : widest),
        null,
      );
    return agent === null || agent.possessive ? null : actorOf(place, agent, identify);
  }
  return null;
}

/** Whoever a sentence's report is by: the subject of its verb of speech. */
export function reporterOf(place: Place, identify: Identify): FoundActor | null {
  const { frame } = place;
  if (place.quoted) return null;
  for (const mention of frame.mentions) {
    if (mention.first < place.first || mention.last > place.last || mention.possessive) continue;
    const speaks = mention.ties.some(
      ({ cue, tie }) =>
        (cue.strength === 'speech' || cue.strength === 'report') &&
        (tie === 'subject' || tie === 'subject-late' || tie === 'subject-aside' || tie === 'inverted'),
    );
    const found = speaks ? whole(place, mention, identify) : null;
    if (found !== null) return found;
  }
  return null;
}
