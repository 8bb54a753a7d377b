/** Which gender an article gives somebody: titles and nouns first, then pronouns, then what the given name is usually given to. */
import type { Gender, LanguagePack } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import type { ReadFrame } from './features.js';
import type { FoundMention } from './mentions.js';

/** A title or courtesy title. */
const TITLE = 6;
/** "Spokesman", "chairman": used of women too. */
const CONVENTIONAL = 2;
const GIVEN_NAME = 4;
/** All pronouns together weigh at most this much, unless they are many and agree. */
const PRONOUNS = 3;
const MANY = 5;

/** From this difference on nothing else is considered. */
const SURE = 3;

/** @returns the gender that more speaks for, null when nothing does, and whether that is beyond doubt. */
export function genderOf(
  entity: Entity,
  frames: readonly ReadFrame[],
  pack: LanguagePack,
): { gender: Gender | null; sure: boolean } {
  const votes = { feminine: 0, masculine: 0 };
  if (entity.gender !== null) votes[entity.gender] += TITLE;
  const given = entity.nature === 'body' ? undefined : pack.givenNames.get(entity.names[0]!);
  // One word alone may be a surname.
  if (given !== undefined) votes[given] += entity.names.length > 1 ? GIVEN_NAME : CONVENTIONAL;
  const pronouns = { feminine: 0, masculine: 0 };
  for (const mention of entity.mentions) {
    if (mention.gender !== null) votes[mention.gender] = Math.max(votes[mention.gender], titleWeight(mention));
    if (entity.nature === 'body') continue;
    const pronoun = pronounAfter(mention, frames[mention.paragraph - 1]!);
    if (pronoun !== null) pronouns[pronoun.gender] += pronoun.weight;
  }
  const difference = pronouns.feminine - pronouns.masculine;
  const agree =
    Math.abs(difference) >= MANY && Math.min(pronouns.feminine, pronouns.masculine) * 4 < Math.abs(difference);
  const weight = Math.min(Math.abs(difference), agree ? MANY : PRONOUNS);
  votes[difference > 0 ? 'feminine' : 'masculine'] += weight;
  const lead = votes.feminine - votes.masculine;
  if (lead === 0) return { gender: null, sure: false };
  return { gender: lead > 0 ? 'feminine' : 'masculine', sure: Math.abs(lead) >= SURE };
}

/** @returns the gender a mention's title gives beyond doubt: none for "spokesman". */
export function firmGender(mention: FoundMention): Gender | null {
  return titleWeight(mention) === TITLE ? mention.gender : null;
}

function titleWeight({ title }: FoundMention): number {
  return title !== null && /m[ae]n$/i.test(title) && !/wom[ae]n$/i.test(title) ? CONVENTIONAL : TITLE;
}

/** The first pronoun of gender after a mention, in its sentence or the next, unless another person stands between or before. */
function pronounAfter(mention: FoundMention, frame: ReadFrame): { gender: Gender; weight: number } | null {
  const { sentence } = frame.tokens[mention.first]!;
  const place = frame.mentions.indexOf(mention);
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = frame.mentions[at]!;
    if (frame.tokens[other.first]!.sentence !== sentence) break;
    if (other.kind === 'name' && other.nature === 'person') return null;
  }
  for (let at = place + 1; at < frame.mentions.length; at += 1) {
    const other = frame.mentions[at]!;
    const distance = frame.tokens[other.first]!.sentence - sentence;
    if (distance > 1 || (other.kind === 'name' && other.nature !== 'body')) return null;
    // "Jo Berg, a nurse, ..." and "Jo Berg, the actress, ...": the noun of an apposition tells.
    if (other.kind === 'nominal' && other.gender !== null && distance === 0 && other.first - mention.last < 4) {
      if (frame.tokens[mention.last + 1]?.text === ',') return { gender: other.gender, weight: 4 };
    }
    if (other.kind === 'pronoun' && other.gender !== null)
      return { gender: other.gender, weight: distance === 0 ? 2 : 1 };
  }
  return null;
}
