/** Who is who in an article: mentions of one person, body or document gathered under its fullest name. */
import { is, Lexical } from '../language/lexical.js';
import { isSmallWord } from '../language/name-words.js';
import type { Gender, LanguagePack } from '../language/packs/index.js';
import type { ReadFrame } from './features.js';
import type { FrameToken } from './frame.js';
import { firmGender, genderOf } from './gender.js';
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
  /** The gender rests on more than a pronoun near the name. */
  genderSure: boolean;
  /** How much speaks for a person (positive) or against (negative: "in Port Hale"). */
  personhood: number;
}

function clean(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9'-]*$/.test(lower) ? lower : lower.replace(/[’']/g, "'").replace(/[^\p{L}\p{N}'-]/gu, '');
}

/** How many of an entity's latest mentions are looked at for the nearest. */
const RECENT = 20;
/** Called by the surname alone so often, somebody keeps it when a namesake comes in. */
const ESTABLISHED = 2;
/** Two of one surname both come into question when their nearest mentions are at most so many paragraphs apart. */
const NAMESAKES_APART = 2;
/** Put on top of the distance of those whose surname is another word: called by a first name or initials. */
const OTHER_WORD = 1e6;
/** The distance of those who are named only after a mention, in paragraphs. */
const LATER = 50;

/** A name is compared with so many that share a word with it, the latest found: no article has as many namesakes. */
const MOST_NAMESAKES = 64;

/** Entities by the words they can be called by, so that a name is compared with few of them. */
class NameIndex {
  readonly #byWord = new Map<string, Entity[]>();
  /** By number of the entity: the words that call it, and the names and nature they come from. */
  readonly #words: { names: string[]; nature: Nature; calling: readonly string[] }[] = [];

  /** Finds an entity by its words from now on; called again at each mention, since names grow and natures are learned. */
  add(entity: Entity): void {
    const { id, names, nature } = entity;
    let own = this.#words[id];
    if (own?.names !== names || own.nature !== nature) {
      const calling = [...new Set([names.at(-1) ?? '', names[0] ?? '', initialsOf(entity)])].filter(
        (word) => word !== '',
      );
      this.#words[id] = own = { names, nature, calling };
    }
    for (const word of own.calling) {
      const known = this.#byWord.get(word);
      if (known === undefined) this.#byWord.set(word, [entity]);
      else if (!isAmong(known, entity)) known.push(entity);
    }
  }

  /** @returns the entities that a name ending in `word` may stand for. */
  near(word: string, single: boolean): readonly Entity[] {
    const found = this.#byWord.get(word);
    const letters = single && !/^[a-z]*$/.test(word) ? this.#byWord.get(word.replace(/[^\p{L}]/gu, '')) : found;
    const all = letters === undefined || letters === found ? (found ?? []) : [...(found ?? []), ...letters];
    return all.length > MOST_NAMESAKES ? all.slice(-MOST_NAMESAKES) : all;
  }
}

/** Whether an entity is one of those that a word can call; of very many the latest are looked at. */
function isAmong(known: readonly Entity[], entity: Entity): boolean {
  for (let at = known.length - 1; at >= Math.max(0, known.length - MOST_NAMESAKES); at -= 1)
    if (known[at] === entity) return true;
  return false;
}

/** "hb" for the Harbour Board. */
function initialsOf({ names, nature }: Entity): string {
  if (nature !== 'body' || names.length < 2) return '';
  return names
    .filter((name) => name.length > 3 || !isSmallWord(name))
    .map((name) => name[0])
    .join('');
}

/** What grouping knows so far. */
interface Known {
  entities: Entity[];
  index: NameIndex;
  /** How often each has been called by its surname alone. */
  bare: Map<Entity, number>;
  frames: readonly ReadFrame[];
  pack: LanguagePack;
}

/**
 * Groups the names and nominals of an article and tells each its entity; pronouns are resolved later, where they speak.
 * @returns the entities, each at the index that is its number
 */
export function entitiesOf(frames: readonly ReadFrame[], pack: LanguagePack): Entity[] {
  const entities: Entity[] = [];
  const known: Known = { entities, index: new NameIndex(), bare: new Map(), frames, pack };
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
  const doubtful: FoundMention[] = [];
  for (const mention of names) {
    if (mention.core.length < 2) continue;
    if (opensWithWord(mention, frames, pack)) doubtful.push(mention);
    else join(mention, known, false);
  }
  for (const mention of doubtful) if (!joinBySurname(mention, known)) join(mention, known, false);
  for (const mention of names) if (mention.core.length === 1) join(mention, known, true);
  // In a headline every word has a capital, so a name found there counts only when the article's own sentences know it.
  for (const mention of printedLarge) joinKnown(mention, known);
  for (const frame of frames) {
    for (const [nominal, name] of frame.appositions) {
      const { entity } = name;
      if (entity === null) continue;
      nominal.entity = entity;
      if (nominal.gender !== null) entity.gender = nominal.gender;
      entity.nature = nominal.nature === 'body' ? 'body' : 'person';
    }
  }
  linkNominals(frames, entities, pack);
  for (const entity of entities) {
    entity.mentions.sort((a, b) => a.paragraph - b.paragraph || a.first - b.first);
    entity.personhood = personhoodOf(entity, frames, pack);
    const { gender, sure } = genderOf(entity, frames, pack);
    entity.gender = gender;
    entity.genderSure = sure;
  }
  return entities;
}

/** Sentences of a frame in which every word but small ones ("of", "the") begins with a capital, and nobody speaks. */
function headlineSentences({ tokens, sentences, sentenceFirst }: ReadFrame): Set<number> {
  const found = new Set<number>();
  for (let sentence = 0; sentence < sentences; sentence += 1)
    if (isHeadline(tokens, sentenceFirst[sentence]!, sentenceFirst[sentence + 1] ?? tokens.length)) found.add(sentence);
  return found;
}

function isHeadline(tokens: readonly FrameToken[], first: number, end: number): boolean {
  let long = 0;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'run') return false;
    if (token.kind !== 'word') continue;
    const small = !token.capital && isSmall(token);
    if (!token.capital && !small) return false;
    if (token.text.length > 3) long += 1;
  }
  return long > 3;
}

const SMALL = Lexical.preposition | Lexical.determiner | Lexical.conjunction | Lexical.auxiliary | Lexical.reportOpener;

function isSmall(token: FrameToken): boolean {
  return token.lower.length <= 4 && is(token, SMALL);
}

function joinKnown(mention: FoundMention, known: Known): void {
  const { index } = known;
  const words = mention.core.map(clean);
  const entity = [...index.near(words.at(-1) ?? '', false)].find(
    ({ names, nature }) =>
      names.at(-1) === words.at(-1) &&
      (words.length === 1 || names.length === 1 || (nature === 'person' && names[0] === words[0])),
  );
  // A name found there only may be a whole headline ("Ana Ruiz Closes Harbour"): nobody's, then.
  if (entity !== undefined) mention.entity = entity;
  else if (words.length === 1) join(mention, known, true);
}

/** Gives a name to the entity it stands for, or to a new one; a surname that two may bear alike is left open. */
function join(mention: FoundMention, known: Known, single: boolean): void {
  const { entities, index, pack } = known;
  const words = mention.core.map(clean).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const fits: Fit[] = [];
  for (const entity of index.near(last, single)) {
    if (!(single ? coversSingle(entity, last, mention, pack) : sameFullName(entity, words, mention, pack))) continue;
    let nearest = Infinity;
    for (let at = Math.max(0, entity.mentions.length - RECENT); at < entity.mentions.length; at += 1)
      nearest = Math.min(nearest, gap(entity.mentions[at]!, mention));
    fits.push({ entity, distance: nearest + (single && entity.names.at(-1) !== last ? OTHER_WORD : 0) });
  }
  const chosen = single ? bearer(fits, mention, known) : nearestOf(fits);
  if (chosen === 'open') return;
  let found = chosen;
  if (found === undefined) {
    found = {
      id: entities.length,
      mentions: [],
      names: words,
      nature: mention.nature,
      gender: null,
      genderSure: false,
      personhood: 0,
    };
    entities.push(found);
  }
  if (words.length > found.names.length && found.nature !== 'body') found.names = words;
  if (found.nature === 'unknown' || (mention.title !== null && mention.nature === 'person'))
    found.nature = mention.nature === 'unknown' ? found.nature : mention.nature;
  found.mentions.push(mention);
  if (single && mention.title === null) known.bare.set(found, (known.bare.get(found) ?? 0) + 1);
  index.add(found);
  mention.entity = found;
}

/** An entity that a name may stand for and how far away it was named. */
type Fit = Readonly<{ entity: Entity; distance: number }>;

function nearestOf(fits: readonly Fit[]): Entity | undefined {
  let best: Fit | undefined;
  for (const fit of fits) if (best === undefined || fit.distance < best.distance) best = fit;
  return best?.entity;
}

/**
 * Whom a bare surname stands for: the nearest, unless another has been called by it so far. One who has been called so often keeps it
 * though a namesake comes in; when neither is plain the name is left open.
 */
function bearer(fits: readonly Fit[], mention: FoundMention, { bare }: Known): Entity | 'open' | undefined {
  const nearest = nearestOf(fits);
  if (nearest === undefined || fits.length === 1) return nearest;
  const uses = ({ entity }: Fit) => bare.get(entity) ?? 0;
  const own = fits.find(({ entity }) => entity === nearest)!;
  let usual: Fit | undefined;
  for (const fit of fits)
    if (fit !== own && fit.distance < OTHER_WORD && (usual === undefined || uses(fit) > uses(usual))) usual = fit;
  if (usual === undefined) return nearest;
  const acting = [own, usual].filter(({ entity }) => actsBefore(entity, mention));
  if (acting.length === 1 && acting[0]!.distance <= NAMESAKES_APART) return acting[0]!.entity;
  if (uses(usual) >= ESTABLISHED && uses(usual) > 2 * uses(own)) return usual.entity;
  if (uses(usual) > uses(own)) return own.distance === 0 ? nearest : 'open';
  if (uses(own) > 0 || mention.title !== null || usual.distance - own.distance > NAMESAKES_APART) return nearest;
  const [rare, frequent] = [own, usual].sort((a, b) => a.entity.mentions.length - b.entity.mentions.length);
  return frequent!.entity.mentions.length >= 2 * rare!.entity.mentions.length ? frequent!.entity : 'open';
}

/** Whether the last naming of an entity before a mention was the subject of a cue: who spoke is more likely to be called by the bare name. */
function actsBefore({ mentions }: Entity, mention: FoundMention): boolean {
  let last: FoundMention | undefined;
  for (const other of mentions) {
    const before =
      other.paragraph < mention.paragraph || (other.paragraph === mention.paragraph && other.first < mention.first);
    if (
      before &&
      (last === undefined ||
        other.paragraph > last.paragraph ||
        (other.paragraph === last.paragraph && other.first > last.first))
    )
      last = other;
  }
  if (last === undefined) return false;
  return last.ties.some(({ tie }) => tie.startsWith('subject') || tie.startsWith('inverted'));
}

/** How far before a mention an entity was named, in paragraphs; one that is named only later is far away. */
function gap(known: FoundMention, mention: FoundMention): number {
  const distance = mention.paragraph - known.paragraph;
  return distance > 0 || (distance === 0 && known.first < mention.first) ? distance : LATER - distance;
}

/** "Mrs. Holm" is not Erik Holm. */
function genderConflict(entity: Entity, mention: FoundMention, pack: LanguagePack): boolean {
  const gender = firmGender(mention);
  if (gender === null) return false;
  let agrees = false;
  for (const other of entity.mentions) {
    const known = firmGender(other);
    if (known !== null && known !== gender) return true;
    agrees ||= known === gender;
  }
  const given = entity.names.length > 1 ? pack.givenNames.get(entity.names[0]!) : undefined;
  return !agrees && given !== undefined && given !== gender;
}

function coversSingle(entity: Entity, word: string, mention: FoundMention, pack: LanguagePack): boolean {
  if (genderConflict(entity, mention, pack)) return false;
  if (entity.names.at(-1) === word) return true;
  const byGivenName = mention.title === null || pack.givenNameTitles.has(mention.title.toLowerCase());
  if (byGivenName && entity.nature === 'person' && entity.names.length > 1 && entity.names[0] === word) return true;
  if (entity.nature === 'body' && entity.names.length > 1) {
    const initials = initialsOf(entity);
    return word.replace(/[^\p{L}]/gu, '') === initials && mention.text === mention.text.toUpperCase();
  }
  return false;
}

function sameFullName(entity: Entity, words: string[], mention: FoundMention, pack: LanguagePack): boolean {
  if (entity.names.at(-1) !== words.at(-1)) return false;
  if (genderConflict(entity, mention, pack)) return false;
  if (entity.names.length === 1) return true;
  const first = words[0]!;
  const known = entity.names[0]!;
  return (
    first === known ||
    first.startsWith(known) ||
    known.startsWith(first) ||
    words.includes(known) ||
    entity.names.includes(first) ||
    // "Founder Ana Ruiz" and "Captain Ana Ruiz", however much of what stands before is taken for a name.
    (words.length > 1 && words.at(-2) === entity.names.at(-2)) ||
    pack.shortNames.get(first)?.includes(known) === true ||
    pack.shortNames.get(known)?.includes(first) === true
  );
}

/** "Understated Ruiz": a sentence may begin with a participle or a role before a surname. */
function opensWithWord(
  { first, core, title, paragraph }: FoundMention,
  frames: readonly ReadFrame[],
  pack: LanguagePack,
): boolean {
  const token = frames[paragraph - 1]!.tokens[first]!;
  return (
    core.length > 1 &&
    title === null &&
    token.opensSentence &&
    !pack.givenNames.has(token.lower) &&
    (pack.verbForm.test(token.lower) || pack.personNouns.has(token.lower) || pack.adjectiveForm.test(token.lower))
  );
}

/** Gives such a name to the one person of that surname whom the article names in full. */
function joinBySurname(mention: FoundMention, known: Known): boolean {
  const last = clean(mention.core.at(-1)!);
  const fits = [...known.index.near(last, false)].filter(
    ({ names, nature }) => nature !== 'body' && names.length > 1 && names.at(-1) === last,
  );
  if (fits.length !== 1) return false;
  const { tokens, text } = known.frames[mention.paragraph - 1]!;
  // The word before is no part of the name.
  mention.core = mention.core.slice(-1);
  mention.start = tokens[mention.last]!.start;
  mention.text = text.slice(mention.start, mention.end);
  fits[0]!.mentions.push(mention);
  mention.entity = fits[0]!;
  return true;
}

function personhoodOf(entity: Entity, frames: readonly ReadFrame[], pack: LanguagePack): number {
  let score = entity.nature === 'body' ? -2 : 0;
  for (const mention of entity.mentions) {
    const frame = frames[mention.paragraph - 1]!;
    const before = frame.tokens[mention.edge - 1];
    if (mention.title !== null || mention.gender !== null) score += 2;
    if (before !== undefined && pack.locatives.has(before.lower)) score -= 1;
    if (mention.ties.some(({ tie }) => tie === 'subject' || tie === 'inverted' || tie === 'subject-aside')) score += 1;
  }
  if (entity.names.length > 1 && pack.givenNames.has(entity.names[0]!)) score += 2;
  return score;
}

/** Whether the article gives it a name. */
export function isNamed(entity: Entity): boolean {
  return entity.mentions[0]!.kind === 'name';
}

/** @returns the mention that gives the entity's fullest name: the longest, the earliest of those. */
export function fullest(entity: Entity): FoundMention {
  return entity.mentions.reduce((best, mention) => (mention.core.length > best.core.length ? mention : best));
}
