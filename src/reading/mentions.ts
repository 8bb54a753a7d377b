/** Everybody and everything a paragraph mentions outside its quotation marks: names, pronouns, nominals. */
import { is, Lexical } from '../language/lexical.js';
import type { Gender, GrammaticalNumber, LanguagePack, Pronoun } from '../language/packs/index.js';
import { NO_TIES, type TiedCue } from './cues.js';
import type { Entity } from './entities.js';
import type { Frame, FrameToken } from './frame.js';
import { findNames } from './names.js';
import { findNominals } from './nominals.js';

export type MentionKind = 'name' | 'pronoun' | 'nominal';

/** What a mention can stand for as far as its own words tell. */
export type Nature = 'person' | 'body' | 'document' | 'unknown';

export interface FoundMention {
  kind: MentionKind;
  paragraph: number;
  /** Indexes into the frame's tokens, `last` inclusive. */
  first: number;
  last: number;
  /** Token index where the words that lead up to it begin: a role before a name; else `first`. */
  edge: number;
  start: number;
  end: number;
  text: string;
  /** For names: the name's own words without titles; for nominals: the head alone. */
  core: string[];
  /** Folded last word of `core`. */
  head: string;
  /** Token index of the head. */
  headAt: number;
  nature: Nature;
  gender: Gender | null;
  number: GrammaticalNumber | null;
  /** Title or role words directly before the name, as printed. */
  title: string | null;
  /** Followed by a possessive ending ("Lindqvist's"), or a possessive pronoun. */
  possessive: boolean;
  /** For nominals: opens with an indefinite determiner or none ("a spokesperson", "officials"). */
  indefinite: boolean;
  pronoun: Pronoun | null;
  /** A name that only describes the noun behind it: "Novak" in "a Novak adviser". */
  modifier: boolean;
  /** For nominals owned by a name or pronoun ("his office"): token index of the owner. */
  ownerAt: number | null;
  /** How it stands to the cues of its sentence; told when its paragraph is read. */
  ties: readonly TiedCue[];
  /** Whom it stands for; told when the whole article is read. Null for most pronouns, which are resolved where they matter. */
  entity: Entity | null;
}

/** @returns the mentions of a frame, in order of their place, none inside another of the same kind. */
export function mentionsOf(frame: Frame, pack: LanguagePack): FoundMention[] {
  const names = findNames(frame, pack);
  // "Harbour Radio's Jo Berg": the owner leads up to the name.
  for (const [index, name] of names.entries()) {
    const owner = names[index - 1];
    if (owner?.possessive === true && name.first === owner.last + 2) name.edge = owner.edge;
  }
  const taken = new Uint8Array(frame.tokens.length);
  for (const name of names) taken.fill(1, name.first, name.last + 1);
  const nominals = findNominals(frame, pack, names);
  for (const name of names) {
    name.modifier = !name.possessive && nominals.some(({ first, last }) => first <= name.first && last > name.last);
  }
  const pronouns: FoundMention[] = [];
  for (let index = 0; index < frame.tokens.length; index += 1) {
    const token = frame.tokens[index]!;
    if (token.kind === 'word' && is(token, Lexical.pronoun) && taken[index] === 0)
      pronouns.push(pronounMention(frame, index, token, pack.pronouns.get(token.lower)!));
  }
  return merged(merged(names, nominals), pronouns);
}

/** Two lists in order of their places as one; of two mentions at one place the longer comes first. */
function merged(some: readonly FoundMention[], others: readonly FoundMention[]): FoundMention[] {
  const all: FoundMention[] = [];
  let at = 0;
  for (const mention of some) {
    for (let other = others[at]; other !== undefined && comesBefore(other, mention); other = others[++at])
      all.push(other);
    all.push(mention);
  }
  for (; at < others.length; at += 1) all.push(others[at]!);
  return all;
}

function comesBefore(one: FoundMention, other: FoundMention): boolean {
  return one.first < other.first || (one.first === other.first && one.last > other.last);
}

function pronounMention(frame: Frame, index: number, token: FrameToken, pronoun: Pronoun): FoundMention {
  return {
    kind: 'pronoun',
    paragraph: frame.paragraph,
    first: index,
    last: index,
    edge: index,
    start: token.start,
    end: token.end,
    text: token.text,
    core: [token.text],
    head: token.lower,
    headAt: index,
    nature: pronoun.gender === null ? 'unknown' : 'person',
    gender: pronoun.gender,
    number: pronoun.number,
    title: null,
    possessive: pronoun.role === 'possessive',
    indefinite: false,
    pronoun,
    modifier: false,
    ownerAt: null,
    ties: NO_TIES,
    entity: null,
  };
}
