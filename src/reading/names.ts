/** Names: runs of capitalised words outside quotation marks, with their titles. */
import { is, Lexical } from '../language/lexical.js';
import type { Gender, LanguagePack } from '../language/packs/index.js';
import { NO_TIES } from './cues.js';
import type { Frame, FrameToken } from './frame.js';
import type { FoundMention, Nature } from './mentions.js';
import { behindNickname } from './nicknames.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)$/;

/** @returns names in order; a capitalised title alone ("the President") is left to the nominals. */
export function findNames(frame: Frame, pack: LanguagePack): FoundMention[] {
  const found: FoundMention[] = [];
  const { tokens } = frame;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!canStart(tokens[at]!, tokens[at + 1], pack)) continue;
    const end = runEnd(tokens, at, pack);
    const last = complementEnd(tokens, at, end, pack) ?? end;
    const isNone =
      inBrackets(tokens, at, last) || isDateline(tokens, at, last) || isLanguageSpoken(tokens, at, last, pack);
    const mention = isNone ? null : nameFrom(frame, at, last, pack);
    if (mention !== null) found.push(mention);
    at = last;
  }
  return found;
}

/** An office and what it is of stand at most so far before a name: "le ministre délégué de l'". */
const OFFICE_REACH = 5;

/**
 * "le ministre de l'Intérieur Luc Morel": where no comma parts what an office is of from who holds it, the given name begins a name of its
 * own. @returns the last token of what the office is of, or null where a run is one name
 */
function complementEnd(tokens: FrameToken[], first: number, last: number, pack: LanguagePack): number | null {
  if (!pack.adjectivesFollow) return null;
  let given = first;
  while (given < last && !pack.givenNames.has(tokens[given]!.lower)) given += 1;
  if (given === first || given === last) return null;
  const ofWhat = tokens.slice(first, given);
  if (ofWhat.some((token) => is(token, Lexical.bodyNameWord | Lexical.title))) return null;
  const before = tokens.slice(Math.max(0, first - OFFICE_REACH), first);
  const office = before.findLastIndex((token) => is(token, Lexical.personNoun) && !token.capital);
  const leads = before.slice(office + 1).some((token) => is(token, Lexical.preposition));
  return office >= 0 && leads ? given - 1 : null;
}

/** "(D-Ohio)", "(Reuters)": short brackets hold a place, a party or a source, seldom a speaker. */
function inBrackets(tokens: FrameToken[], first: number, last: number): boolean {
  let open = false;
  for (let at = first - 1; at >= Math.max(0, first - 4) && !open; at -= 1) {
    if (tokens[at]!.text === ')') return false;
    open = tokens[at]!.text === '(';
  }
  if (!open) return false;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + 6); at += 1)
    if (tokens[at]!.text === ')') return true;
  return false;
}

/** "PORT HALE, Maine (Wire) - The ...": capitals at the start of a paragraph, up to a dash. */
function isDateline(tokens: FrameToken[], first: number, last: number): boolean {
  if (first > 8) return false;
  const opener = tokens[0]!.text;
  if (opener.length < 3 || opener !== opener.toUpperCase() || !/\p{Lu}{3}/u.test(opener)) return false;
  for (let at = last + 1; at < Math.min(tokens.length, 14); at += 1) {
    const { text, kind } = tokens[at]!;
    if (kind === 'run' || text === ':') return false;
    if (/^(?:--?|[–—])$/.test(text)) return true;
  }
  return false;
}

/** "speaking German", "in Polish": the language that words were spoken in is nobody. */
function isLanguageSpoken(tokens: FrameToken[], first: number, last: number, pack: LanguagePack): boolean {
  const before = tokens[first - 1];
  return (
    first === last &&
    before !== undefined &&
    pack.languageMarkers.has(before.lower) &&
    pack.languageNames.has(tokens[first]!.lower)
  );
}

/** "Harbour-era", "Novak-style": an adjective made from a name. */
const ADJECTIVE = /\p{L}-\p{Ll}{3,}$/u;

/** "Will argued": a given name that is an auxiliary as well, before a verb of speech. */
function isGivenBeforeCue(token: FrameToken, next: FrameToken | undefined, pack: LanguagePack): boolean {
  return (
    is(token, Lexical.auxiliary) &&
    pack.givenNames.has(token.lower) &&
    next?.capital === false &&
    is(next, Lexical.cue) &&
    (pack.pastForm.test(next.lower) || pack.cues.get(next.lower) === 'speech')
  );
}

function canStart(token: FrameToken, next: FrameToken | undefined, pack: LanguagePack): boolean {
  if (token.kind !== 'word' || !token.capital || is(token, Lexical.calendar)) return false;
  if (token.text.includes('-') && ADJECTIVE.test(token.text)) return false;
  if (isGivenBeforeCue(token, next, pack)) return true;
  const opener = is(token, Lexical.opener);
  if (opener && !(pack.givenNames.has(token.lower) && next?.capital === true)) return false;
  if (!token.opensSentence) return !is(token, Lexical.pronoun | Lexical.determiner) && token.lower !== 'the';
  if (
    is(token, Lexical.bodyNameWord) &&
    !next?.capital &&
    next?.kind === 'word' &&
    (pack.bodyNouns.has(next.lower.replace(/s$/, '')) || is(next, Lexical.personNoun))
  )
    return false;
  if (opener || is(token, Lexical.pronoun)) return false;
  // "Clearly the ...": an adverb, unless it is a name that acts or has a clause of its own ("Kelly said", "Jolly, who ...").
  if (is(token, Lexical.adverbForm) && !(next?.kind === 'word' && is(next, Lexical.cue)) && next?.text !== ',')
    return false;
  // A sentence-opening gerund, plural noun or adjective before a small word is seldom a name.
  return !(is(token, Lexical.cue) && !next?.capital);
}

/** What ends a name though it has a capital: in a headline every word has one. */
const NAME_ENDS =
  Lexical.calendar |
  Lexical.pronoun |
  Lexical.auxiliary |
  Lexical.preposition |
  Lexical.conjunction |
  Lexical.reportOpener;

function isNameWord(token: FrameToken | undefined): boolean {
  return token?.kind === 'word' && token.capital && !is(token, NAME_ENDS);
}

/** The index of the last token of the run that starts at `first`. */
function runEnd(tokens: FrameToken[], first: number, pack: LanguagePack): number {
  let last = first;
  // "Secretary of State": a title may have an "of" of its own, but no name behind it may.
  let titles = is(tokens[first]!, Lexical.title);
  let body = is(tokens[first]!, Lexical.bodyNameWord);
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || next.sentence !== tokens[first]!.sentence || next.kind === 'run') return last;
    if (isNameWord(next)) {
      last += 1;
      body ||= is(next, Lexical.bodyNameWord);
      titles &&= is(next, Lexical.title);
      continue;
    }
    const after = tokens[last + 2];
    if (next.kind === 'word' && isNameWord(after)) {
      if (
        is(next, Lexical.nameParticle) ||
        ((body || titles) && is(next, Lexical.bodyParticle) && next.lower !== 'and')
      ) {
        last += 2;
        continue;
      }
      if (body && next.lower === 'and' && last > first && is(tokens[last - 1]!, Lexical.bodyParticle)) {
        last += 2;
        continue;
      }
    }
    // "Department of the Interior", "Bank of the West"
    if (
      (body || titles) &&
      next.kind === 'word' &&
      is(next, Lexical.bodyParticle) &&
      !pack.joiners.has(next.lower) &&
      after !== undefined &&
      is(after, Lexical.determiner) &&
      isNameWord(tokens[last + 3])
    ) {
      last += 3;
      continue;
    }
    const behind = next.kind === 'mark' ? behindNickname(tokens, last + 1) : -1;
    if (behind >= 0 && isNameWord(tokens[behind])) {
      last = behind;
      continue;
    }
    if (next.text === '&' && isNameWord(after)) {
      last += 2;
      continue;
    }
    if (next.text === ',' && after !== undefined && SUFFIX.test(after.lower) && after.capital) {
      last += 2;
      continue;
    }
    return last;
  }
}

/** A name of a person has mostly two words. */
const NAME_WORDS = 2;

/**
 * Where the name begins behind what an office is of, which has one word ("Secretary of State Maria Novak") or more ("Minister for Water
 * Supply Maria Novak"): then at a given name, or with the last two words.
 */
function behindPortfolio(tokens: FrameToken[], first: number, last: number, pack: LanguagePack): number {
  const one = first + 1;
  if (last - one < NAME_WORDS || tokens.slice(first, last + 1).some((token) => !token.capital)) return one;
  for (let at = one; at < last; at += 1) if (pack.givenNames.has(tokens[at]!.lower)) return at;
  return last + 1 - NAME_WORDS;
}

function nameFrom(frame: Frame, first: number, last: number, pack: LanguagePack): FoundMention | null {
  const { tokens } = frame;
  let coreFirst = first;
  let gender: Gender | null = null;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    if (!is(token, Lexical.title) && !isRoleBefore(tokens, at, last, pack)) continue;
    // "Secretary of State Maria Novak": the name begins after the last title word that still has a word behind it.
    let next = at + 1;
    if (is(tokens[next]!, Lexical.bodyParticle) && !tokens[next]!.capital) {
      next = behindPortfolio(tokens, next + 1, last, pack);
      if (next > last) break;
    }
    coreFirst = next;
    gender = pack.titles.get(token.lower) ?? pack.personNouns.get(token.lower) ?? gender;
  }
  // "Democratic Party": a title word before a body's noun belongs to the body's name.
  if (coreFirst === last && is(tokens[last]!, Lexical.bodyNameWord)) {
    coreFirst = first;
    gender = null;
  }
  const alone = coreFirst === first && first === last;
  const only = tokens[last]!;
  if (alone && (is(only, Lexical.title | Lexical.personNoun) || isDocument(tokens, first, pack))) return null;
  if (allRoles(tokens, first, last)) return null;
  if (alone && /^[\p{N}#]/u.test(only.text)) return null;
  if (endsInRole(tokens, first, last)) return null;
  const core: FrameToken[] = [];
  for (let at = coreFirst; at <= last; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'word' && !(at > coreFirst && SUFFIX.test(token.lower))) core.push(token);
  }
  if (core.length === 0 || (core.length === 1 && core[0]!.text.replace('.', '').length < 2)) return null;
  const head = core.at(-1)!;
  const text = frame.text.slice(tokens[coreFirst]!.start, tokens[last]!.end);
  return {
    kind: 'name',
    paragraph: frame.paragraph,
    first,
    last,
    edge: first,
    start: tokens[coreFirst]!.start,
    end: tokens[last]!.end,
    text,
    core: core.map((token) => token.text),
    head: head.lower,
    headAt: last,
    nature: natureOf(core, coreFirst > first, tokens[first - 1], pack),
    gender,
    number: null,
    title: coreFirst > first ? frame.text.slice(tokens[first]!.start, tokens[coreFirst - 1]!.end) : null,
    possessive:
      tokens[last + 1]?.kind === 'possessive' || tokens[last + 1]?.text === '’' || tokens[last + 1]?.text === "'",
    indefinite: false,
    pronoun: null,
    modifier: false,
    ownerAt: null,
    ties: NO_TIES,
    entity: null,
  };
}

/** Every capitalised word is a title or a noun for a person: nobody's name. */
function allRoles(tokens: FrameToken[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (tokens[at]!.capital && !is(tokens[at]!, Lexical.title | Lexical.personNoun)) return false;
  return true;
}

/** "The Code of the Sea says": a noun for a document that only opens with a capital. */
function isDocument(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    is(before, Lexical.determiner) &&
    is(after, Lexical.preposition) &&
    pack.documentNouns.has(word.lower)
  );
}

/** "Founder Ana Ruiz": a noun for a person before a given name and a surname. */
function isRoleBefore(tokens: readonly FrameToken[], at: number, last: number, pack: LanguagePack): boolean {
  return (
    at + 1 < last &&
    is(tokens[at]!, Lexical.personNoun) &&
    !pack.givenNames.has(tokens[at]!.lower) &&
    pack.givenNames.has(tokens[at + 1]!.lower)
  );
}

/** "Harbour Board President": a role, not a name, unless it is a body's ("Office of the President"). */
function endsInRole(tokens: FrameToken[], first: number, last: number): boolean {
  const role = tokens[last]!;
  if (last === first || is(role, Lexical.bodyNameWord) || !is(role, Lexical.title | Lexical.personNoun)) return false;
  for (let at = first; at < last; at += 1) if (!tokens[at]!.capital) return false;
  return !(is(tokens[first]!, Lexical.title) && last === first + 1);
}

function natureOf(core: FrameToken[], titled: boolean, before: FrameToken | undefined, pack: LanguagePack): Nature {
  const last = core.at(-1)!;
  const acronym =
    core.length === 1 &&
    last.text.length > 1 &&
    last.text.length < 7 &&
    last.text === last.text.toUpperCase() &&
    /\p{Lu}{2}/u.test(last.text);
  if (titled) return 'person';
  if (acronym) return 'body';
  if (
    is(last, Lexical.bodyNameWord) ||
    core.some((token) => !token.capital && is(token, Lexical.bodyParticle) && !is(token, Lexical.nameParticle))
  )
    return 'body';
  if (core.length > 1 && is(core[0]!, Lexical.bodyNameWord)) return 'body';
  if (core.length <= 2 && before?.kind === 'word' && is(before, Lexical.determiner)) return 'body';
  if (pack.placeNames.has(core.length === 1 ? last.lower : core.map(({ lower }) => lower).join(' '))) return 'body';
  return core.length > 1 && core.length < 5 ? 'person' : 'unknown';
}
