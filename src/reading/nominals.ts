/** Nominals: speakers called by a noun ("a ministry spokesperson", "the report", "officials"). */
import { is, Lexical, withoutPrefix } from '../language/lexical.js';
import type { Gender, LanguagePack } from '../language/packs/index.js';
import { NO_TIES } from './cues.js';
import type { Frame, FrameToken } from './frame.js';
import type { FoundMention, Nature } from './mentions.js';

/** Longest nominal, in tokens, before its head is given up. */
const REACH = 9;

/** @returns nominals in order. One that only leads up to a name ("spokesman Jo Berg") belongs to that name and is left out. */
export function findNominals(frame: Frame, pack: LanguagePack, names: readonly FoundMention[]): FoundMention[] {
  const found: FoundMention[] = [];
  const { tokens } = frame;
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const nouns = nounsOf(tokens, pack);
  const nameOver = new Array<FoundMention | undefined>(tokens.length).fill(undefined);
  for (const name of names) nameOver.fill(name, name.first, name.last + 1);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const owned = nameAt.get(at);
    const determined = opensNominal(token);
    const opens =
      owned !== undefined ||
      determined ||
      (nouns.next[at]! < at + REACH && nameOver[at] === undefined && !isStop(token) && opensBare(token));
    if (!opens) continue;
    const head =
      (nouns.next[at]! < at + REACH ? headFrom(frame, at, pack, nameAt, nouns) : null) ??
      (determined || owned?.possessive === true ? headBeforeCue(frame, at, nameAt, pack) : null);
    if (head === null) {
      if (owned !== undefined) at = owned.last;
      continue;
    }
    // "the Port Hale Board of Trade", "former Secretary of State Jo Berg": the noun is inside a name that goes on.
    const around = nameOver[head];
    if (around !== undefined && around.last > head && around !== owned) {
      if (around.first > at) around.edge = Math.min(around.edge, at);
      at = around.last;
      continue;
    }
    if (tokens[head + 1] !== undefined && nameAt.has(head + 1)) {
      // The noun leads up to a name: it is that name's role.
      const name = nameAt.get(head + 1)!;
      name.edge = at;
      const noun = tokens[head]!.lower;
      if (name.nature === 'unknown' && pack.personNouns.has(noun)) name.nature = 'person';
      // "the company Northline"
      else if (
        pack.bodyNouns.has(noun) &&
        (name.nature === 'unknown' || (name.nature === 'person' && !pack.givenNames.has(name.core[0]!.toLowerCase())))
      )
        name.nature = 'body';
      if (name.nature !== 'body') name.title ??= frame.text.slice(token.start, tokens[head]!.end);
      name.gender ??= pack.determinerGenders.get(token.lower) ?? genderOf(tokens[head]!, pack);
      at = head;
      continue;
    }
    const whole = coordinated(tokens, found.at(-1), at) ? found.pop()!.first : at;
    found.push(nominal(frame, whole, head, pack, whole === at ? owned : undefined));
    at = head;
  }
  return found;
}

/** Which tokens of a frame can be nouns: asked of every token from each of those before it, so found out once. */
interface Nouns {
  /** 1 for a noun. */
  is: Uint8Array;
  /** For each token the next noun's index, its own included; beyond everybody's reach when none follows. */
  next: Int32Array;
}

function nounsOf(tokens: readonly FrameToken[], pack: LanguagePack): Nouns {
  const is = new Uint8Array(tokens.length);
  const next = new Int32Array(tokens.length);
  let nearest = tokens.length + REACH;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    // "Bill Okafor": a given name before a surname is no noun.
    if (isNoun(token) && !(token.capital && tokens[at + 1]?.capital === true && pack.givenNames.has(token.lower))) {
      is[at] = 1;
      nearest = at;
    }
    next[at] = nearest;
  }
  return { is, next };
}

/** "the former minister of ports and current party leader": one person, called by two nouns after one determiner. */
function coordinated(tokens: readonly FrameToken[], before: FoundMention | undefined, at: number): boolean {
  if (
    before === undefined ||
    before.number === 'many' ||
    before.nature !== 'person' ||
    before.indefinite ||
    opensNominal(tokens[at]!)
  )
    return false;
  if (tokens[at]!.sentence !== tokens[before.first]!.sentence || at - before.last > 5) return false;
  return (
    /^(?:and|et)$/.test(tokens[at - 1]!.lower) &&
    tokens.slice(before.last + 1, at - 1).every(({ kind }) => kind === 'word')
  );
}

function opensNominal(token: FrameToken): boolean {
  return is(token, Lexical.determiner | Lexical.possessivePronoun);
}

/** Without a determiner a nominal starts with its noun, or an adjective that is no verb's form. */
function opensBare(token: FrameToken): boolean {
  return token.capital || isNoun(token) || !is(token, Lexical.cue | Lexical.verbForm | Lexical.adverbForm);
}

const STOPS =
  Lexical.preposition | Lexical.auxiliary | Lexical.conjunction | Lexical.relative | Lexical.calendar | Lexical.pronoun;

function isStop(token: FrameToken): boolean {
  if (token.kind !== 'word') return true;
  const { lexical } = token;
  // "his" opens a nominal of its own.
  return (lexical & (lexical & Lexical.possessivePronoun ? STOPS & ~Lexical.pronoun : STOPS)) !== 0;
}

function isNoun(token: FrameToken): boolean {
  if (!is(token, Lexical.speakingNoun | Lexical.titleNoun | Lexical.speakingForm)) return false;
  return (
    is(token, Lexical.speakingNoun) ||
    (token.capital && is(token, Lexical.titleNoun)) ||
    ((!token.capital || token.opensSentence) && is(token, Lexical.speakingForm))
  );
}

/** The token index of the head of the nominal that starts at `first`, or null when there is none. */
function headFrom(
  frame: Frame,
  first: number,
  pack: LanguagePack,
  nameAt: ReadonlyMap<number, FoundMention>,
  nouns: Nouns,
): number | null {
  const { tokens } = frame;
  const owned = nameAt.get(first);
  const determined = opensNominal(tokens[first]!);
  let head: number | null = null;
  for (let at = first; at < Math.min(tokens.length, first + REACH); at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'possessive' && at > first) {
      if (head === at - 1) head = null;
      continue;
    }
    if (head === null && determined && joinsAdjectives(tokens, at, pack)) continue;
    if (token.sentence !== tokens[first]!.sentence || token.kind !== 'word') break;
    if (
      at > first &&
      ((isStop(token) && !joinsNames(tokens, at, determined)) ||
        (is(token, Lexical.determiner) &&
          !/^(?:two|three|four|five|six|seven|eight|nine|ten|other|few|such|most)$/.test(token.lower)))
    )
      break;
    // "Novak met Deputy Minister Berg": another name begins, so the first one only stands before a verb.
    if (at > first && owned?.possessive === false && nameAt.has(at)) break;
    // "the group Parents of Port Hale": the name of what the noun before it says.
    if (head === at - 1 && (nameAt.get(at)?.last ?? at) > at) break;
    if (at === first && !determined && owned === undefined && is(token, Lexical.determiner)) break;
    const noun =
      nouns.is[at] === 1 &&
      !(is(token, Lexical.cue) && !standsAsNoun(tokens[at + 1], determined || owned !== undefined));
    const cue = noun || !is(token, Lexical.cue) ? undefined : pack.cues.get(token.lower);
    if (cue !== undefined && !token.capital && at > first) break;
    if (cue !== undefined && cue !== 'manner' && !token.capital && head !== null) break;
    if (head !== null && !noun && !token.capital && (is(token, Lexical.adverbForm) || pack.pastForm.test(token.lower)))
      break;
    if (noun && !(owned !== undefined && at <= owned.last)) head = at;
    else if (
      head === at - 1 &&
      !token.capital &&
      !determined &&
      !(tokens[head]!.capital && nouns.is[at + 1] === 1 && pack.adjectiveForm.test(token.lower))
    )
      break;
  }
  return head;
}

/** "the bearded, 40-year-old captain": a comma between two adjectives before their noun. */
function joinsAdjectives(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  const [before, comma, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    comma?.text === ',' &&
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    pack.adjectiveForm.test(before.lower) &&
    pack.adjectiveForm.test(after.lower)
  );
}

/** Cannot be the head of a noun phrase, nor ends it: it may stand between the phrase and its verb. */
const LIGHT =
  Lexical.auxiliary | Lexical.adverb | Lexical.adverbForm | Lexical.calendar | Lexical.determiner | Lexical.preposition;

/**
 * The head of a noun phrase that is no listed noun but stands where only a speaker can: "the 40-year-old said", "one question from the
 * crowd asked". Null when no cue has it for its subject.
 */
function headBeforeCue(
  { tokens }: Frame,
  first: number,
  nameAt: ReadonlyMap<number, FoundMention>,
  pack: LanguagePack,
): number | null {
  const { sentence } = tokens[first]!;
  const limit = Math.min(tokens.length, first + REACH);
  let head: number | null = null;
  let complement = false;
  for (let at = (nameAt.get(first)?.last ?? first) + 1; at < limit; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'possessive') continue;
    if (token.sentence !== sentence || token.kind !== 'word') return null;
    if (
      head !== null &&
      !is(tokens[at - 1]!, Lexical.determiner | Lexical.preposition) &&
      isVerbOfSpeech(token, tokens[at + 1], pack)
    )
      return isAdjective(tokens[head]!, pack) ? null : head;
    if (is(token, Lexical.preposition)) {
      if (head === null) return null;
      complement = true;
    } else if (!is(token, LIGHT)) {
      if (isStop(token)) return null;
      if (!complement && !nameAt.has(at)) head = at;
    }
  }
  return null;
}

/** A verb by its form or by what follows: "a crucial point in" is a noun. */
function isVerbOfSpeech(token: FrameToken, next: FrameToken | undefined, pack: LanguagePack): boolean {
  if (token.capital || !is(token, Lexical.cue) || next === undefined) return false;
  const strength = pack.cues.get(token.lower);
  if (strength !== 'speech' && strength !== 'report') return false;
  return (
    strength === 'speech' ||
    pack.pastForm.test(token.lower) ||
    next.kind === 'run' ||
    is(next, Lexical.reportOpener | Lexical.determiner)
  );
}

/** "the 40-year-old" is called by its age; other adjectives wait for their noun. */
function isAdjective({ lower }: FrameToken, pack: LanguagePack): boolean {
  return pack.adjectiveForm.test(lower) && !/^\p{N}/u.test(lower);
}

/** "a Harbour and Ferry Board spokesperson": one body's name, since one person follows "a". */
function joinsNames(tokens: readonly FrameToken[], at: number, determined: boolean): boolean {
  return (
    determined &&
    /^(?:and|&|et)$/.test(tokens[at]!.lower) &&
    tokens[at - 1]!.capital &&
    tokens[at + 1]?.capital === true
  );
}

/** A word that is a verb as well ("report", "advocate") is a noun when a noun can end there. */
function standsAsNoun(next: FrameToken | undefined, determined: boolean): boolean {
  if (!determined) return false;
  return next === undefined || (next.kind !== 'run' && !is(next, Lexical.determiner | Lexical.reportOpener));
}

function genderOf(token: FrameToken, pack: LanguagePack): Gender | null {
  if (!is(token, Lexical.speakingNoun | Lexical.title)) return null;
  return pack.personNouns.get(withoutPrefix(token.lower)) ?? pack.titles.get(token.lower) ?? null;
}

/** Plurals without an "s". */
const otherPlurals = /^(?:people|men|women|children|gens)$/;

function nominal(
  frame: Frame,
  first: number,
  headAt: number,
  pack: LanguagePack,
  owned: FoundMention | undefined,
): FoundMention {
  const { tokens } = frame;
  const head = tokens[headAt]!;
  const opener = tokens[first]!;
  const owner = is(opener, Lexical.possessivePronoun) || owned?.possessive === true ? first : null;
  const nature: Nature = is(head, Lexical.personNoun | Lexical.title)
    ? 'person'
    : pack.documentNouns.has(head.lower)
      ? 'document'
      : is(head, Lexical.bodyNoun)
        ? 'body'
        : pack.personSuffix.test(head.lower)
          ? 'person'
          : 'unknown';
  const plural = (head.lower.endsWith('s') && !head.lower.endsWith('ss')) || otherPlurals.test(head.lower);
  return {
    kind: 'nominal',
    paragraph: frame.paragraph,
    first,
    last: headAt,
    edge: first,
    start: opener.start,
    end: head.end,
    text: frame.text.slice(opener.start, head.end),
    core: [head.text],
    head: head.lower,
    headAt,
    nature,
    gender: (nature === 'person' ? pack.determinerGenders.get(opener.lower) : undefined) ?? genderOf(head, pack),
    number: plural ? 'many' : 'one',
    title: null,
    possessive: tokens[headAt + 1]?.kind === 'possessive',
    indefinite: !(owner !== null || pack.definites.has(opener.lower)),
    pronoun: null,
    modifier: false,
    ownerAt: owner,
    ties: NO_TIES,
    entity: null,
  };
}
