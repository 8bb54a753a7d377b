/** Roles: what an article says its speakers are, as printed: a title before the name or an apposition after it. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Entity } from './entities.js';
import type { FrameToken, Frame } from './frame.js';
import type { FoundMention } from './mentions.js';
import type { ReadFrame } from './features.js';

/** A role and where it stands, in UTF-16 units of its paragraph. */
export interface Role {
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** Longest apposition taken for a role, in tokens. */
const LONGEST = 24;

/** @returns the role the article gives an entity: the first apposition to it, else its first title; null when there is none. */
export function roleOf(entity: Entity, frames: readonly ReadFrame[], pack: LanguagePack): Role | null {
  let titled: Role | null = null;
  for (const mention of entity.mentions) {
    if (mention.kind !== 'name') continue;
    const frame = frames[mention.paragraph - 1]!;
    const apposition =
      mention.core.length > 1 || mention.title !== null
        ? (appositionAfter(frame, mention, pack) ?? appositionBefore(frame, mention))
        : null;
    if (apposition !== null) return apposition;
    titled ??= titleOf(frame, mention, pack);
  }
  return titled;
}

function roleAt(frame: Frame, start: number, end: number): Role {
  return { paragraph: frame.paragraph, start, end, text: frame.text.slice(start, end) };
}

function titleOf(frame: ReadFrame, mention: FoundMention, pack: LanguagePack): Role | null {
  if (mention.title === null) return null;
  let first = mention.edge;
  // "Today Prime Minister Jo Berg said": the day is no part of the office.
  const opens = ({ lower }: FrameToken): boolean =>
    pack.determiners.has(lower) || pack.calendar.has(lower) || pack.policy.timeWords.has(lower);
  while (first < mention.last && opens(frame.tokens[first]!)) first += 1;
  const start = frame.tokens[first]!.start;
  const text = frame.text.slice(start, mention.start).trimEnd();
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.every((word) => pack.courtesyTitles.has(word))) return null;
  return roleAt(frame, start, start + text.length);
}

/** "Jo Berg, captain of the ferry, said": from the comma to the next comma or the end of the sentence. */
function appositionAfter(frame: ReadFrame, mention: FoundMention, pack: LanguagePack): Role | null {
  const { tokens } = frame;
  if (tokens[mention.last + 1]?.text !== ',') return null;
  const first = mention.last + 2;
  const opener = tokens[first];
  if (opener?.kind !== 'word') return null;
  const speaks = pack.speakingClause.test(frame.text.slice(opener.start));
  if (
    (!speaks && pack.relatives.has(opener.lower)) ||
    pack.prepositions.has(opener.lower) ||
    pack.conjunctions.has(opener.lower) ||
    /^\p{N}/u.test(opener.text)
  )
    return null;
  const last = appositionEnd(tokens, first, pack);
  if (last === null) return null;
  if (!speaks && !tokens.slice(first, last + 1).some((token) => isRoleNoun(token, pack))) return null;
  return roleAt(frame, opener.start, tokens[last]!.end);
}

function isRoleNoun(token: FrameToken, pack: LanguagePack): boolean {
  return (
    pack.personNouns.has(token.lower) ||
    (pack.titles.has(token.lower) && !pack.courtesyTitles.has(token.lower)) ||
    (!token.capital && token.lower.length > 5 && pack.personSuffix.test(token.lower))
  );
}

function appositionEnd(tokens: readonly FrameToken[], first: number, pack: LanguagePack): number | null {
  const sentence = tokens[first]!.sentence;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'run' || token.sentence !== sentence)
      return at > first && tokens[at - 1]!.kind === 'mark' ? at - 2 : null;
    if (/^[,.;:)]$|^--?$|^[–—]$/.test(token.text)) return at > first ? at - 1 : null;
    // "Captain of the city's ferry": whose it is.
    if (/^['’]s?$/u.test(token.text)) continue;
    // A verb: this was no apposition but the sentence going on.
    if (pack.auxiliaries.has(token.lower) || (pack.cues.get(token.lower) === 'speech' && at === first)) return null;
  }
  const rest = tokens[first + LONGEST];
  return rest === undefined && tokens.length > first ? tokens.length - 1 : null;
}

/** "The ferry's captain, Jo Berg, said": the nominal before the comma. */
function appositionBefore(frame: ReadFrame, mention: FoundMention): Role | null {
  for (const [nominal, name] of frame.appositions) {
    if (name !== mention) continue;
    const last =
      frame.tokens[mention.edge - 1]?.kind === 'mark' ? frame.tokens[mention.edge - 2] : frame.tokens[mention.edge - 1];
    return roleAt(frame, nominal.start, last?.end ?? nominal.end);
  }
  return null;
}
