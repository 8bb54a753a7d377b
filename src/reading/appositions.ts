/** Appositions: "the ferry's captain, Jo Berg, ..." and "Jo Berg, the ferry's captain, ..." name one person twice. */
import type { LanguagePack } from '../language/packs/index.js';
import type { Frame } from './frame.js';
import type { FoundMention } from './mentions.js';

/** How far a nominal's own complements ("of the harbour board") may reach before the comma, in tokens. */
const COMPLEMENT = 8;

/** @returns for each nominal that a name in apposition follows, that name. */
export function appositionsOf(
  frame: Frame,
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): Map<FoundMention, FoundMention> {
  const found = new Map<FoundMention, FoundMention>();
  for (const nominal of mentions) {
    if (nominal.kind !== 'nominal' || nominal.number === 'many') continue;
    const name =
      nominal.nature === 'person' ? nameBehind(frame, nominal, mentions, pack) : bodyBefore(frame, nominal, mentions);
    if (name !== null) found.set(nominal, name);
  }
  return found;
}

/** "Northline, the ferry company, cut ...": between commas behind a body's name, and definite. */
function bodyBefore(frame: Frame, nominal: FoundMention, mentions: readonly FoundMention[]): FoundMention | null {
  const { tokens } = frame;
  if (nominal.nature !== 'body' || nominal.possessive || tokens[nominal.first - 1]?.text !== ',') return null;
  const after = tokens[nominal.last + 1];
  if (after !== undefined && !/^[,.–—]$/.test(after.text) && !/^(?:that|which|in|of|based)$/.test(after.lower))
    return null;
  const name = mentions.find(({ kind, last }) => kind === 'name' && last === nominal.first - 2);
  const opens =
    name !== undefined && (name.edge === 0 || tokens[name.edge - 1]!.sentence !== tokens[name.first]!.sentence);
  return opens && name.nature !== 'person' ? name : null;
}

function nameBehind(
  frame: Frame,
  nominal: FoundMention,
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): FoundMention | null {
  const { tokens } = frame;
  let at = behindBrackets(tokens, nominal.last + 1);
  const limit = Math.min(tokens.length, at + COMPLEMENT);
  if (tokens[at] !== undefined && pack.complementAdjectives.has(tokens[at]!.lower)) at += 1;
  const complement = tokens[at] !== undefined && pack.prepositions.has(tokens[at]!.lower);
  while (complement && at < limit && tokens[at]!.kind !== 'run' && !isSeparator(tokens[at]!.text)) {
    if (pack.cues.get(tokens[at]!.lower) === 'speech' || pack.auxiliaries.has(tokens[at]!.lower)) return null;
    if (at > nominal.last + 2 && startsAfterSmallWord(frame, at, mentions, pack)) break;
    at += 1;
  }
  const separator = tokens[at]?.text ?? '';
  const explained = at > nominal.last + 1 && tokens[at - 1]!.text === ')';
  if (!isSeparator(separator) && !complement && !explained) return null;
  const from = isSeparator(separator) ? at + 1 : at;
  const name = mentions.find((mention) => mention.kind === 'name' && mention.first === from);
  if (name === undefined || name.nature === 'body' || name.possessive) return null;
  const after = tokens[name.last + 1];
  // "le préfet du Nord Luc Morel a été ...": what no comma parts from its office needs none behind it.
  const joined = pack.adjectivesFollow && !isSeparator(separator) && pack.givenNames.has(tokens[from]!.lower);
  return joined ||
    after === undefined ||
    /^(?:,|\.|--?|–|—|\))$/.test(after.text) ||
    after.kind === 'run' ||
    pack.cues.has(after.lower)
    ? name
    : null;
}

/** What an office is, in brackets behind it, has at most so many tokens. */
const EXPLANATION = 12;

/** "la syndique (la maire) Ana Ruiz": where the words go on behind brackets that open at `at`; `at` itself when none do. */
function behindBrackets(tokens: Frame['tokens'], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const end = tokens.findIndex(({ text, kind }, place) => place > at && (text === ')' || kind === 'run'));
  return end > at && end - at <= EXPLANATION && tokens[end]!.text === ')' ? end + 1 : at;
}

/** "director for rail and roads Jo Berg": the name follows the complement without a comma. */
function startsAfterSmallWord(
  frame: Frame,
  at: number,
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): boolean {
  const before = frame.tokens[at - 1]!;
  // "la maire de Paris Ana Ruiz": only a given name begins behind another name.
  const goesOn = before.capital && !(pack.adjectivesFollow && pack.givenNames.has(frame.tokens[at]!.lower));
  if (
    goesOn ||
    pack.prepositions.has(before.lower) ||
    pack.determiners.has(before.lower) ||
    pack.conjunctions.has(before.lower)
  )
    return false;
  return mentions.some((mention) => mention.kind === 'name' && mention.first === at && mention.core.length > 1);
}

function isSeparator(text: string): boolean {
  return text === ',' || text === '--' || text === '–' || text === '—' || text === ':';
}
