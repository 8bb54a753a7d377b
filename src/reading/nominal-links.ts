/** Nominals to those they stand for: "the prime minister" to the one so titled, "the spokesman" to the one before. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';
import { governed } from './cues.js';

/**
 * Gives every nominal its entity: a named one whose title or role says the same, an earlier nominal with the same head, or one
 * of its own. A link that is not plain is not made.
 */
export function linkNominals(frames: readonly ReadFrame[], entities: Entity[], pack: LanguagePack): void {
  const titled = new Titles();
  // An office beside its name is told of it and stands for nobody by itself.
  const offices = new Set<FoundMention>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (mention.title === null) continue;
      for (const title of formsOf(mention.title)) titled.add(entity, roleWords(title, pack));
    }
  }
  for (const frame of frames) {
    for (const [nominal] of frame.appositions) {
      const { entity } = nominal;
      if (entity === null) continue;
      for (const title of formsOf(nominal.text)) titled.add(entity, roleWords(title, pack));
    }
    for (const { entity, office } of officesBehindNames(frame)) {
      for (const title of formsOf(office.text)) titled.add(entity, roleWords(title, pack));
      offices.add(office);
    }
  }
  const unnamed: Entity[] = [];
  const called: Called = new Map();
  for (const frame of frames) {
    for (const mention of frame.mentions) {
      if (mention.kind !== 'nominal' || mention.entity !== null) continue;
      const entity =
        (mention.indefinite || offices.has(mention)
          ? undefined
          : (titledAs(mention, titled, called, pack) ??
            bodyCalled(mention, entities, pack) ??
            sameHead(mention, unnamed, pack))) ?? own(mention, entities, unnamed);
      mention.entity = entity;
      if (!isNamedEntity(entity)) entity.mentions.push(mention);
    }
  }
}

/** What an office is of takes at most so many words: "director of the county water board". */
const OF_WHAT = 6;

/** Whether an office ends at a mark, by itself or with what it is of: "director of the water board,". */
function endsAtMark(tokens: ReadFrame['tokens'], last: number): boolean {
  const isMark = (at: number): boolean => /^[,.]$/.test(tokens[at]?.text ?? '');
  if (isMark(last + 1)) return true;
  if (!/^(?:of|for|de|du|des|d['’])$/.test(tokens[last + 1]?.lower ?? '')) return false;
  const end = tokens.findIndex((token, at) => at > last + 1 && token.kind !== 'word');
  return end > 0 && end - last <= OF_WHAT && isMark(end);
}

/** "Ana Ruiz, the harbour minister, said": an office between commas behind a person's name. */
function officesBehindNames({ tokens, mentions }: ReadFrame): { entity: Entity; office: FoundMention }[] {
  return mentions.flatMap((nominal) => {
    if (nominal.kind !== 'nominal' || nominal.nature !== 'person' || nominal.number === 'many') return [];
    if (tokens[nominal.first - 1]?.text !== ',' || !endsAtMark(tokens, nominal.last)) return [];
    const name = mentions.find(({ kind, last }) => kind === 'name' && last === nominal.first - 2);
    if (name === undefined || name.entity === null || name.possessive || governed(name, tokens)) return [];
    return name.entity.nature === 'body' ? [] : [{ entity: name.entity, office: nominal }];
  });
}

/** What stands behind an office tells of what it is. */
const ofWhat = /\s+(?:of|for|de|du|des|d['’]|à|aux?)(?!\p{L}).*$/u;

/** A title as it is printed, and the office alone: "Minister for Ports" is "the minister" as well. */
function formsOf(title: string): string[] {
  const office = title.replace(ofWhat, '');
  return office === '' || office === title ? [title] : [title, office];
}

function isNamedEntity(entity: Entity): boolean {
  return entity.mentions[0]?.kind === 'name';
}

function roleWords(text: string, pack: LanguagePack): string[] {
  const found = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !pack.determiners.has(word));
  return found.map((word) => pack.titleForms.get(word) ?? word);
}

/** Titles by their last word, each once for whom it is given to, so that a nominal is compared with few of them. */
class Titles {
  readonly #byLast = new Map<string, Map<string, { entity: Entity; words: string[] }>>();

  add(entity: Entity, words: string[]): void {
    const last = words.at(-1) ?? '';
    let same = this.#byLast.get(last);
    if (same === undefined) this.#byLast.set(last, (same = new Map<string, { entity: Entity; words: string[] }>()));
    const key = `${entity.id} ${words.join(' ')}`;
    if (!same.has(key)) same.set(key, { entity, words });
  }

  endingIn(word: string | undefined): Iterable<{ entity: Entity; words: string[] }> {
    return this.#byLast.get(word ?? '')?.values() ?? [];
  }
}

/** Whom an article has called by a title alone ("the minister"), the latest, by its words; null for somebody it gives no title. */
type Called = Map<string, Entity | null>;

/** Those whose title ends in a nominal's words. */
function titledIn(nominal: FoundMention, wanted: readonly string[], titled: Titles, pack: LanguagePack): Set<Entity> {
  const fits = new Set<Entity>();
  for (const { entity, words } of titled.endingIn(wanted.at(-1))) {
    if (
      !isNamedEntity(entity) ||
      (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender)
    )
      continue;
    if (
      wanted.length > words.length ||
      wanted.some((word, index) => word !== words[words.length - wanted.length + index])
    )
      continue;
    // "Deputy prime minister" is not "the prime minister".
    if (words.slice(0, words.length - wanted.length).some((word) => pack.rankChanging.has(word))) continue;
    fits.add(entity);
  }
  return fits;
}

/** The one entity whose title ends in the nominal's own words; of several the one whom the article goes on to call so, or none. */
function titledAs(nominal: FoundMention, titled: Titles, called: Called, pack: LanguagePack): Entity | undefined {
  if (
    (nominal.nature !== 'person' && nominal.nature !== 'body') ||
    nominal.number === 'many' ||
    nominal.ownerAt !== null
  )
    return undefined;
  const plain = roleWords(nominal.text, pack);
  const own = titledIn(nominal, plain, titled, pack);
  const other = plain.flatMap((word) => pack.officeNames.get(word)?.split(' ') ?? [word]);
  const isOther = own.size === 0 && other.length !== plain.length;
  const [wanted, fits] = isOther ? [other, titledIn(nominal, other, titled, pack)] : [plain, own];
  // Of several ministers "the minister" is the only one whom the article has brought in by then.
  const known = [...fits].filter(({ mentions }) => mentions.some((mention) => comesBefore(mention, nominal)));
  const words = wanted.join(' ');
  const [only] = fits;
  if (fits.size === 1 && isFirstNamedBehind(only!, nominal)) called.set(words, null);
  if (fits.size === 1 && called.get(words) === null) return undefined;
  const one = fits.size < 2 ? only : known.length === 1 ? known[0] : goesOnAs(nominal, known, called.get(words));
  if (one !== undefined) called.set(words, one);
  return one;
}

/**
 * Whom an article called so before, where it has named none of the others since it named that one: "the minister said", another
 * minister who "was there, according to Ruiz", and "the minister" is Ruiz again.
 */
function goesOnAs(
  nominal: FoundMention,
  known: readonly Entity[],
  before: Entity | null | undefined,
): Entity | undefined {
  let latest: { entity: Entity; mention: FoundMention } | undefined;
  for (const entity of known) {
    const mention = entity.mentions.findLast((each) => each.kind === 'name' && comesBefore(each, nominal));
    if (mention !== undefined && (latest === undefined || comesBefore(latest.mention, mention)))
      latest = { entity, mention };
  }
  if (latest === undefined) return undefined;
  return latest.entity === before || isAloneLately(latest.entity, known, nominal) ? latest.entity : undefined;
}

/** Somebody is spoken of where the name stands so few paragraphs before, and others no more where theirs stand so many. */
const spokenOf = 4;
const leftBehind = 6;

/** Whether one was named lately and all others long before: "the minister" is the one that the article has come to. */
function isAloneLately(one: Entity, known: readonly Entity[], nominal: FoundMention): boolean {
  const since = ({ mentions }: Entity): number =>
    nominal.paragraph - (mentions.findLast((each) => comesBefore(each, nominal))?.paragraph ?? -Infinity);
  return since(one) <= spokenOf && known.every((other) => other === one || since(other) >= leftBehind);
}

/** Whether somebody is first named behind a nominal in its own paragraph: "the minister said that she, Justice Minister Bo Lund and ...". */
function isFirstNamedBehind({ mentions }: Entity, nominal: FoundMention): boolean {
  const [first] = mentions;
  return first !== undefined && first.paragraph === nominal.paragraph && comesBefore(nominal, first);
}

function comesBefore(mention: FoundMention, { paragraph, first }: FoundMention): boolean {
  return mention.paragraph < paragraph || (mention.paragraph === paragraph && mention.first < first);
}

/** "The board" for the Harbour Board, "the company" for Northline Inc.: the one body so named; none when several are. */
function bodyCalled(nominal: FoundMention, entities: readonly Entity[], pack: LanguagePack): Entity | undefined {
  if (nominal.nature !== 'body' || nominal.number === 'many' || nominal.ownerAt !== null) return undefined;
  if (roleWords(nominal.text, pack).length !== 1) return undefined;
  const firm = pack.firmNouns.has(nominal.head);
  let found: Entity | undefined;
  for (const entity of entities) {
    if (!isNamedEntity(entity) || entity.nature !== 'body' || entity.names.length < 2) continue;
    const last = entity.names.at(-1)!;
    if (last !== nominal.head && !(firm && pack.firmNameWords.has(last))) continue;
    if (!entity.mentions.some((mention) => comesBefore(mention, nominal))) continue;
    if (found !== undefined) return undefined;
    found = entity;
  }
  return found;
}

/** An unnamed one brought in by the same noun a few paragraphs before: the latest; none when two bodies differ by their names. */
function sameHead(nominal: FoundMention, unnamed: readonly Entity[], pack: LanguagePack): Entity | undefined {
  if (nominal.ownerAt !== null) return undefined;
  const names = namesIn(nominal, pack);
  const fits = unnamed.slice(-40).filter(({ mentions }) => {
    const first = mentions[0]!;
    return (
      first.head === nominal.head &&
      first.number === nominal.number &&
      nominal.paragraph - mentions.at(-1)!.paragraph < 4 &&
      first.ownerAt === null &&
      names.every((name) => first.text.includes(name))
    );
  });
  const called = new Set(
    fits.map(({ mentions }) => namesIn(mentions[0]!, pack).join(' ')).filter((name) => name !== ''),
  );
  return nominal.nature === 'body' && names.length === 0 && called.size > 1 ? undefined : fits.at(-1);
}

/** The capitalised words before a nominal's head: "Rail" in "the Rail Board". */
function namesIn({ text, core }: FoundMention, pack: LanguagePack): string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => word !== core[0] && !pack.determiners.has(word.toLowerCase()));
}

function own(mention: FoundMention, entities: Entity[], unnamed: Entity[]): Entity {
  const entity: Entity = {
    id: entities.length,
    mentions: [],
    names: [mention.head],
    nature: mention.nature,
    gender: mention.gender,
    genderSure: mention.gender !== null,
    personhood: mention.nature === 'person' ? 2 : -2,
  };
  entities.push(entity);
  unnamed.push(entity);
  return entity;
}
