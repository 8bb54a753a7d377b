/** Names: runs of capitalised words outside quotation marks, with their titles. */
import type { Gender, LanguagePack } from '../language/packs/index.js';
import type { Frame, FrameToken } from './frame.js';
import type { FoundMention, Nature } from './mentions.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)$/;

/** @returns names in order; a capitalised title alone ("the President") is left to the nominals. */
export function findNames(frame: Frame, pack: LanguagePack): FoundMention[] {
  const found: FoundMention[] = [];
  const { tokens } = frame;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!canStart(tokens[at]!, tokens[at + 1], pack)) continue;
    const last = runEnd(tokens, at, pack);
    const mention =
      inBrackets(tokens, at, last) || isDateline(tokens, at, last) ? null : nameFrom(frame, at, last, pack);
    if (mention !== null) found.push(mention);
    at = last;
  }
  return found;
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

/** "Harbour-era", "Novak-style": an adjective made from a name. */
const ADJECTIVE = /\p{L}-\p{Ll}{3,}$/u;

function canStart(token: FrameToken, next: FrameToken | undefined, pack: LanguagePack): boolean {
  if (ADJECTIVE.test(token.text)) return false;
  if (token.kind !== 'word' || !token.capital || pack.calendar.has(token.lower)) return false;
  if (pack.openers.has(token.lower) && !(pack.givenNames.has(token.lower) && next?.capital === true)) return false;
  if (!token.opensSentence)
    return !pack.pronouns.has(token.lower) && !(token.lower === 'the' || pack.determiners.has(token.lower));
  if (
    !next?.capital &&
    next?.kind === 'word' &&
    (pack.bodyNouns.has(next.lower.replace(/s$/, '')) || pack.personNouns.has(next.lower)) &&
    pack.bodyNameWords.has(token.lower)
  )
    return false;
  if (pack.openers.has(token.lower) || pack.pronouns.has(token.lower)) return false;
  // "Clearly the ...": an adverb, unless it is a name that acts or has a clause of its own ("Kelly said", "Jolly, who ...").
  if (pack.adverbForm.test(token.lower) && !(next?.kind === 'word' && pack.cues.has(next.lower)) && next?.text !== ',')
    return false;
  // A sentence-opening gerund, plural noun or adjective before a small word is seldom a name.
  return !(pack.cues.get(token.lower) !== undefined && !next?.capital);
}

function isNameWord(token: FrameToken | undefined, pack: LanguagePack): boolean {
  if (token?.kind !== 'word' || !token.capital || pack.calendar.has(token.lower) || pack.pronouns.has(token.lower))
    return false;
  // In a headline every word is capitalised; small words still end a name there.
  return !(
    pack.auxiliaries.has(token.lower) ||
    pack.prepositions.has(token.lower) ||
    pack.conjunctions.has(token.lower) ||
    pack.reportOpeners.has(token.lower)
  );
}

/** The index of the last token of the run that starts at `first`. */
function runEnd(tokens: FrameToken[], first: number, pack: LanguagePack): number {
  let last = first;
  // "Secretary of State": a title may have an "of" of its own, but no name behind it may.
  let titles = pack.titles.has(tokens[first]!.lower);
  let body = pack.bodyNameWords.has(tokens[first]!.lower);
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || next.sentence !== tokens[first]!.sentence || next.kind === 'run') return last;
    if (isNameWord(next, pack)) {
      last += 1;
      body ||= pack.bodyNameWords.has(next.lower);
      titles &&= pack.titles.has(next.lower);
      continue;
    }
    const after = tokens[last + 2];
    if (next.kind === 'word' && isNameWord(after, pack)) {
      if (
        pack.nameParticles.has(next.lower) ||
        ((body || titles) && pack.bodyParticles.has(next.lower) && next.lower !== 'and')
      ) {
        last += 2;
        continue;
      }
      if (body && next.lower === 'and' && last > first && pack.bodyParticles.has(tokens[last - 1]!.lower)) {
        last += 2;
        continue;
      }
    }
    // "Department of the Interior", "Bank of the West"
    if (
      (body || titles) &&
      next.kind === 'word' &&
      pack.bodyParticles.has(next.lower) &&
      !pack.joiners.has(next.lower) &&
      after !== undefined &&
      pack.determiners.has(after.lower) &&
      isNameWord(tokens[last + 3], pack)
    ) {
      last += 3;
      continue;
    }
    if (next.text === '&' && isNameWord(after, pack)) {
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

function nameFrom(frame: Frame, first: number, last: number, pack: LanguagePack): FoundMention | null {
  const { tokens } = frame;
  let coreFirst = first;
  let gender: Gender | null = null;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    if (!pack.titles.has(token.lower)) continue;
    // "Secretary of State Maria Novak": the name begins after the last title word that still has a word behind it.
    let next = at + 1;
    if (pack.bodyParticles.has(tokens[next]!.lower) && !tokens[next]!.capital) {
      next += 2;
      if (next > last) break;
    }
    coreFirst = next;
    gender = pack.titles.get(token.lower) ?? gender;
  }
  // "Democratic Party": a title word before a body's noun belongs to the body's name.
  if (coreFirst === last && pack.bodyNameWords.has(tokens[last]!.lower)) {
    coreFirst = first;
    gender = null;
  }
  const alone = coreFirst === first && first === last;
  const only = tokens[last]!;
  if (alone && (pack.titles.has(only.lower) || pack.personNouns.has(only.lower))) return null;
  if (
    tokens
      .slice(first, last + 1)
      .every((token) => pack.titles.has(token.lower) || pack.personNouns.has(token.lower) || !token.capital)
  )
    return null;
  if (/^[\p{N}#]/u.test(only.text) && alone) return null;
  if (endsInRole(tokens, first, last, pack)) return null;
  const core = tokens
    .slice(coreFirst, last + 1)
    .filter((token) => token.kind === 'word' && !(SUFFIX.test(token.lower) && token !== tokens[coreFirst]));
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
  };
}

/** "Harbour Board President": a role, not a name, unless it is a body's ("Office of the President"). */
function endsInRole(tokens: FrameToken[], first: number, last: number, pack: LanguagePack): boolean {
  const { lower } = tokens[last]!;
  if (last === first || pack.bodyNameWords.has(lower) || !(pack.titles.has(lower) || pack.personNouns.has(lower)))
    return false;
  return (
    !tokens.slice(first, last).some((token) => !token.capital) &&
    !(pack.titles.has(tokens[first]!.lower) && last === first + 1)
  );
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
  if (pack.placeNames.has(core.map(({ lower }) => lower).join(' '))) return 'body';
  if (acronym) return 'body';
  if (
    pack.bodyNameWords.has(last.lower) ||
    core.some((token) => !token.capital && pack.bodyParticles.has(token.lower) && !pack.nameParticles.has(token.lower))
  )
    return 'body';
  if (pack.bodyNameWords.has(core[0]!.lower) && core.length > 1) return 'body';
  if (before?.kind === 'word' && pack.determiners.has(before.lower) && core.length <= 2) return 'body';
  return core.length > 1 && core.length < 5 ? 'person' : 'unknown';
}
