/** Who is who in an article: mentions of one person, body or document gathered under its fullest name. */
import type { Gender, LanguagePack } from '../language/packs/index.js';
import type { ReadFrame } from './features.js';
import type { FoundMention, Nature } from './mentions.js';
import { linkNominals } from './nominal-links.js';

/** Somebody or something, with every name mention of it. */
export interface Entity {
  id: number;
  /** In order of their place. */
  mentions: FoundMention[];
  /** Words of the fullest name, folded. */
  names: string[];
  nature: Nature;
  gender: Gender | null;
  /** How much speaks for a person (positive) or against (negative: "in Port Hale"). */
  personhood: number;
}

const clean = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[^\p{L}\p{N}'-]/gu, '');

/** How many of an entity's latest mentions are looked at for the nearest. */
const RECENT = 20;

/** Entities by the words they can be called by, so that a name is compared with few of them. */
class NameIndex {
  readonly #byWord = new Map<string, Set<Entity>>();

  add(entity: Entity): void {
    for (const word of new Set([entity.names.at(-1), entity.names[0], initialsOf(entity)])) {
      if (word === undefined || word === '') continue;
      const known = this.#byWord.get(word);
      if (known === undefined) this.#byWord.set(word, new Set([entity]));
      else known.add(entity);
    }
  }

  /** @returns the entities that a name ending in `word` may stand for. */
  near(word: string, single: boolean): Iterable<Entity> {
    const found = this.#byWord.get(word);
    const letters = single ? this.#byWord.get(word.replace(/[^\p{L}]/gu, '')) : undefined;
    return letters === undefined || letters === found ? (found ?? []) : [...(found ?? []), ...letters];
  }
}

/** "hb" for the Harbour Board. */
function initialsOf({ names, nature }: Entity): string {
  if (nature !== 'body' || names.length < 2) return '';
  return names
    .filter((name) => name.length > 3 || !/^(?:of|the|for|and|in|de|du|la|des|et)$/.test(name))
    .map((name) => name[0])
    .join('');
}

/** Groups the names of an article. Nominals and pronouns are resolved later, where they speak. */
export function entitiesOf(
  frames: readonly ReadFrame[],
  pack: LanguagePack,
): { entities: Entity[]; of: Map<FoundMention, Entity> } {
  const entities: Entity[] = [];
  const of = new Map<FoundMention, Entity>();
  const index = new NameIndex();
  const names: FoundMention[] = [];
  const printedLarge: FoundMention[] = [];
  for (const frame of frames) {
    const headlines = headlineSentences(frame);
    for (const mention of frame.mentions) {
      if (mention.kind === 'name')
        (headlines.has(frame.tokens[mention.first]!.sentence) ? printedLarge : names).push(mention);
    }
  }
  // Longer names first in each pass, so that "Novak" finds "Maria Novak" wherever in the article the full name stands.
  for (const mention of names) if (mention.core.length > 1) join(mention, entities, of, index, false);
  for (const mention of names) if (mention.core.length === 1) join(mention, entities, of, index, true);
  // In a headline every word has a capital, so a name found there counts only when the article's own sentences know it.
  for (const mention of printedLarge) joinKnown(mention, entities, of, index);
  for (const frame of frames) {
    for (const [nominal, name] of frame.appositions) {
      const entity = of.get(name);
      if (entity === undefined) continue;
      of.set(nominal, entity);
      if (nominal.gender !== null) entity.gender = nominal.gender;
      entity.nature = 'person';
    }
  }
  linkNominals(frames, entities, of, pack);
  for (const entity of entities) {
    entity.mentions.sort((a, b) => a.paragraph - b.paragraph || a.first - b.first);
    entity.personhood = personhoodOf(entity, frames, pack);
    entity.gender = genderOf(entity, frames, pack);
  }
  return { entities, of };
}

/** Sentences of a frame in which every longer word begins with a capital, and nobody speaks. */
function headlineSentences(frame: ReadFrame): Set<number> {
  const long = new Map<number, number>();
  const plain = new Set<number>();
  for (const token of frame.tokens) {
    if (token.kind === 'run' || (token.kind === 'word' && !token.capital && token.text.length > 3))
      plain.add(token.sentence);
    else if (token.kind === 'word' && token.text.length > 3)
      long.set(token.sentence, (long.get(token.sentence) ?? 0) + 1);
  }
  return new Set(
    [...long].filter(([sentence, count]) => count > 3 && !plain.has(sentence)).map(([sentence]) => sentence),
  );
}

function joinKnown(mention: FoundMention, entities: Entity[], of: Map<FoundMention, Entity>, index: NameIndex): void {
  const words = mention.core.map(clean);
  const entity = [...index.near(words.at(-1) ?? '', false)].find(
    ({ names, nature }) =>
      names.at(-1) === words.at(-1) &&
      (words.length === 1 || names.length === 1 || (nature === 'person' && names[0] === words[0])),
  );
  if (entity === undefined) join(mention, entities, of, index, mention.core.length === 1);
  else of.set(mention, entity);
}

function join(
  mention: FoundMention,
  entities: Entity[],
  of: Map<FoundMention, Entity>,
  index: NameIndex,
  single: boolean,
): void {
  const words = mention.core.map(clean).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  let found: Entity | undefined;
  let bestDistance = Infinity;
  for (const entity of index.near(last, single)) {
    if (!(single ? coversSingle(entity, last, mention) : sameFullName(entity, words, mention))) continue;
    const nearest = entity.mentions
      .slice(-RECENT)
      .reduce((least, other) => Math.min(least, gap(other, mention)), Infinity);
    const penalty = single && entity.names.at(-1) !== last ? 1e6 : 0;
    if (nearest + penalty < bestDistance) {
      bestDistance = nearest + penalty;
      found = entity;
    }
  }
  if (found === undefined) {
    found = { id: entities.length, mentions: [], names: words, nature: mention.nature, gender: null, personhood: 0 };
    entities.push(found);
  }
  if (words.length > found.names.length && found.nature !== 'body') found.names = words;
  if (found.nature === 'unknown' || (mention.title !== null && mention.nature === 'person'))
    found.nature = mention.nature === 'unknown' ? found.nature : mention.nature;
  found.mentions.push(mention);
  index.add(found);
  of.set(mention, found);
}

/** Mentions after the entity's own are preferred to mentions before it. */
function gap(known: FoundMention, mention: FoundMention): number {
  const distance = mention.paragraph - known.paragraph;
  return distance >= 0 ? distance : 50 - distance;
}

function genderConflict(entity: Entity, mention: FoundMention): boolean {
  return (
    mention.gender !== null && entity.mentions.some((other) => other.gender !== null && other.gender !== mention.gender)
  );
}

function coversSingle(entity: Entity, word: string, mention: FoundMention): boolean {
  if (genderConflict(entity, mention)) return false;
  if (entity.names.at(-1) === word) return true;
  if (mention.title === null && entity.nature === 'person' && entity.names.length > 1 && entity.names[0] === word)
    return true;
  if (entity.nature === 'body' && entity.names.length > 1) {
    const initials = initialsOf(entity);
    return word.replace(/[^\p{L}]/gu, '') === initials && mention.text === mention.text.toUpperCase();
  }
  return false;
}

function sameFullName(entity: Entity, words: string[], mention: FoundMention): boolean {
  if (entity.names.at(-1) !== words.at(-1)) return false;
  if (genderConflict(entity, mention)) return false;
  if (entity.names.length === 1) return true;
  const first = words[0]!;
  const known = entity.names[0]!;
  return (
    first === known ||
    first.startsWith(known) ||
    known.startsWith(first) ||
    words.includes(known) ||
    entity.names.includes(first)
  );
}

function personhoodOf(entity: Entity, frames: readonly ReadFrame[], pack: LanguagePack): number {
  let score = entity.nature === 'body' ? -2 : 0;
  for (const mention of entity.mentions) {
    const frame = frames[mention.paragraph - 1]!;
    const before = frame.tokens[mention.edge - 1];
    if (mention.title !== null || mention.gender !== null) score += 2;
    if (before !== undefined && pack.locatives.has(before.lower)) score -= 1;
    if (
      (frame.ties.get(mention) ?? []).some(
        ({ tie }) => tie === 'subject' || tie === 'inverted' || tie === 'subject-aside',
      )
    )
      score += 1;
  }
  if (entity.names.length > 1 && pack.givenNames.has(entity.names[0]!)) score += 2;
  return score;
}

function genderOf(entity: Entity, frames: readonly ReadFrame[], pack: LanguagePack): Gender | null {
  const votes = { feminine: 0, masculine: 0 };
  if (entity.gender !== null) votes[entity.gender] += 6;
  const given = entity.names.length > 1 ? pack.givenNames.get(entity.names[0]!) : undefined;
  if (given !== undefined && entity.nature !== 'body') votes[given] += 3;
  for (const mention of entity.mentions) {
    if (mention.gender !== null) votes[mention.gender] += 6;
    if (entity.nature === 'body') continue;
    const frame = frames[mention.paragraph - 1]!;
    const sentence = frame.tokens[mention.first]!.sentence;
    // The first pronoun of gender after the name, before any other person, and an apposition's noun, tell.
    for (const other of frame.mentions) {
      if (other.first <= mention.last) continue;
      const distance = frame.tokens[other.first]!.sentence - sentence;
      if (distance > 1) break;
      if (other.kind === 'name' && other.nature !== 'body') break;
      if (
        other.kind === 'nominal' &&
        other.gender !== null &&
        distance === 0 &&
        frame.tokens[mention.last + 1]?.text === ',' &&
        other.first - mention.last < 4
      )
        votes[other.gender] += 4;
      if (other.kind === 'pronoun' && other.gender !== null) {
        votes[other.gender] += distance === 0 ? 2 : 1;
        break;
      }
    }
  }
  if (votes.feminine === votes.masculine) return null;
  return votes.feminine > votes.masculine ? 'feminine' : 'masculine';
}

/** Whether the article gives it a name. */
export function isNamed(entity: Entity): boolean {
  return entity.mentions[0]!.kind === 'name';
}

/** @returns the mention that gives the entity's fullest name: the longest, the earliest of those. */
export function fullest(entity: Entity): FoundMention {
  return entity.mentions.reduce((best, mention) => (mention.core.length > best.core.length ? mention : best));
}
