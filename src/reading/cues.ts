/** Cues: the words outside quotation marks that announce speech, and how each mention stands to them. */
import { is, Lexical } from '../language/lexical.js';
import type { CueStrength, LanguagePack } from '../language/packs/index.js';
import type { Frame, FrameToken } from './frame.js';
import type { FoundMention } from './mentions.js';

export interface Cue {
  /** Token indexes, `last` inclusive: more than one token for "according to". */
  first: number;
  last: number;
  sentence: number;
  /**
   * `source`: a phrase after which the speaker stands; `like`: an unlisted word in the form of a verb beside a quotation;
   * `label`: the colon of "Novak: ..."; `signature`: the dash of "... — Maria Novak".
   */
  strength: CueStrength | 'source' | 'like' | 'label' | 'signature';
  /** "-ing": shares the subject of the clause before it. */
  participle: boolean;
  /** The subject hears or is quoted ("was asked", "is quoted as saying"). */
  passive: 'none' | 'spoken-to' | 'quoted';
  /** After "to" or a modal: not (yet) said. */
  infinitive: boolean;
}

/** @returns the cues of a frame in order. */
export function cuesOf(frame: Frame, pack: LanguagePack): Cue[] {
  const found: Cue[] = [];
  const { tokens } = frame;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const mark = markCue(tokens, at);
    if (mark !== null)
      found.push({
        first: at,
        last: at,
        sentence: token.sentence,
        strength: mark,
        participle: false,
        passive: 'none',
        infinitive: false,
      });
    if (token.kind !== 'word') continue;
    const phrase = is(token, Lexical.sourcePhrase)
      ? pack.sourcePhrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word))
      : undefined;
    if (phrase !== undefined && mayLead(tokens, at, phrase, found, pack)) {
      const last = at + phrase.length - 1;
      found.push({
        first: at,
        last,
        sentence: token.sentence,
        strength: 'source',
        participle: false,
        passive: 'none',
        infinitive: false,
      });
      at = last;
      continue;
    }
    const saying = pack.sayingPhrases
      .get(token.lower)
      ?.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
    if (saying !== undefined) {
      const last = at + saying.length - 1;
      found.push({
        first: at,
        last,
        sentence: token.sentence,
        strength: 'report',
        participle: pack.presentParticipleForm.test(token.lower),
        passive: 'none',
        infinitive: infinitiveAt(tokens, at, pack),
      });
      at = last;
      continue;
    }
    if ((token.capital && !token.opensSentence) || !is(token, Lexical.cue | Lexical.verbForm)) continue;
    const strength =
      (is(token, Lexical.cue) ? pack.cues.get(token.lower) : undefined) ??
      (token.lower.length > 4 && besideRun(tokens, at) ? 'like' : undefined);
    if (strength === undefined) continue;
    const before = tokens[at - 1];
    if (
      before !== undefined &&
      strength !== 'speech' &&
      (is(before, Lexical.determiner) || before.kind === 'possessive') &&
      !pack.pastForm.test(token.lower)
    )
      continue;
    found.push({
      first: at,
      last: at,
      sentence: token.sentence,
      strength,
      participle: pack.presentParticipleForm.test(token.lower),
      passive: passiveOf(tokens, at, pack),
      infinitive: infinitiveAt(tokens, at, pack),
    });
  }
  return found;
}

/** Whether a verb stands behind "to" or a modal. */
function infinitiveAt(tokens: readonly FrameToken[], at: number, pack: LanguagePack): boolean {
  const before = tokens[at - 1];
  return before?.lower === 'to' || (before !== undefined && pack.modals.has(before.lower));
}

/** Whether a phrase names a source where it stands: one of other uses only at the head of its clause, or as the only source of a sentence. */
function mayLead(
  tokens: readonly FrameToken[],
  at: number,
  phrase: readonly string[],
  found: readonly Cue[],
  pack: LanguagePack,
): boolean {
  const { lower, opensSentence, sentence } = tokens[at]!;
  const behind = tokens[at + phrase.length];
  // "pour que le bac parte": an aim, and nobody's words.
  if (pack.openingSources.has(lower) && behind !== undefined && is(behind, Lexical.reportOpener)) return false;
  if (!pack.openingSources.has(lower) || opensSentence || tokens[at - 1]?.text === ',') return true;
  return phrase.length > 1 && !found.some((cue) => cue.strength === 'source' && cue.sentence === sentence);
}

function markCue(tokens: FrameToken[], at: number): 'label' | 'signature' | null {
  const token = tokens[at]!;
  if (token.kind !== 'mark') return null;
  if (token.text === ':' && tokens[at + 1]?.kind === 'run' && tokens[at - 1]?.capital === true) return 'label';
  if (/^(?:--+|[-~–—―])$/.test(token.text) && tokens[at - 1]?.kind === 'run' && tokens[at + 1]?.capital === true)
    return 'signature';
  return null;
}

function besideRun(tokens: FrameToken[], at: number): boolean {
  for (let offset = -2; offset <= 3; offset += 1) if (tokens[at + offset]?.kind === 'run') return true;
  return false;
}

function passiveOf(tokens: FrameToken[], at: number, pack: LanguagePack): Cue['passive'] {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const being =
    before !== undefined &&
    (pack.being.has(before.lower) || (is(before, Lexical.adverbForm) && pack.being.has(tokens[at - 2]?.lower ?? '')));
  if (pack.passiveQuoted.has(token.lower) && being) return 'quoted';
  if (being && pack.pastParticipleForm.test(token.lower)) return 'spoken-to';
  if (
    (token.opensSentence || before?.lower === 'when') &&
    pack.addressingCues.has(token.lower) &&
    pack.pastParticipleForm.test(token.lower)
  )
    return 'spoken-to';
  return 'none';
}

/** How a mention stands to a cue. */
export type Tie =
  | 'subject' // directly before: "Lindqvist said"
  | 'subject-late' // auxiliaries, adverbs or a day between: "Lindqvist has also said"
  | 'subject-relative' // a relative pronoun takes the mention up: "Lindqvist, who said"
  | 'subject-aside' // an aside between commas, brackets or dashes: "Lindqvist, the minister, said"
  | 'subject-complement' // only its complement between: "a spokesman for Lindqvist said"
  | 'subject-far' // other words between, no other subject
  | 'shared' // an earlier verb of the same subject: "Lindqvist smiled and said", "..., adding"
  | 'inverted' // directly after: "said Lindqvist"
  | 'inverted-late'
  | 'addressed' // after a cue that takes its listener: "told Lindqvist"
  | 'agent' // after a passive cue and its preposition: "was asked by Lindqvist"
  | 'source' // after "according to"
  | 'object'; // after a cue, some words on

export interface TiedCue {
  cue: Cue;
  tie: Tie;
}

/** What most mentions have. */
export const NO_TIES: readonly TiedCue[] = [];

/** How far apart a mention and its cue may stand, in tokens. */
const TIE_REACH = 45;
/** More tokens than any cue has. */
const LONGEST_CUE = 8;

/** @returns the index of the first cue that begins at a token or behind it. */
function firstCueFrom(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The closest ties between the mention at index `place` of a frame's mentions and the cues of its sentence. */
export function tiesOf(
  place: number,
  frame: Frame,
  cues: readonly Cue[],
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): readonly TiedCue[] {
  let ties: TiedCue[] | null = null;
  const mention = mentions[place]!;
  const sentence = frame.tokens[mention.first]!.sentence;
  for (let index = firstCueFrom(cues, mention.edge - TIE_REACH - LONGEST_CUE); index < cues.length; index += 1) {
    const cue = cues[index]!;
    if (cue.first > mention.last + TIE_REACH) break;
    if (
      cue.sentence !== sentence ||
      cue.last < mention.edge - TIE_REACH ||
      (cue.first <= mention.last && cue.last >= mention.edge)
    )
      continue;
    const tie =
      cue.first > mention.last
        ? tieBefore(place, frame.tokens, cue, mentions, pack)
        : tieAfter(mention, frame.tokens, cue, pack);
    if (tie !== null) (ties ??= []).push({ cue, tie });
  }
  return ties ?? NO_TIES;
}

const LIGHT = Lexical.auxiliary | Lexical.adverb | Lexical.adverbForm | Lexical.negation | Lexical.calendar;

function isLight(token: FrameToken): boolean {
  return is(token, LIGHT);
}

/** Whether all tokens from one to another, exclusive, are light. */
function areLight(tokens: readonly FrameToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isLight(tokens[at]!)) return false;
  return true;
}

function tieBefore(
  place: number,
  tokens: FrameToken[],
  cue: Cue,
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): Tie | null {
  const mention = mentions[place]!;
  if (cue.strength === 'source' || cue.strength === 'signature') return null;
  if (cue.strength === 'label') return mention.last === cue.first - 1 && opensLine(mention, tokens) ? 'subject' : null;
  const from = mention.last + 1;
  const to = cue.first;
  if (complements(place, tokens, mentions, pack)) return 'subject-far';
  if (from === to) return 'subject';
  if (areLight(tokens, from, to)) return 'subject-late';
  if (relativeLeads(tokens, from, to)) return 'subject-relative';
  if (closesApposition(mention, tokens, to)) return 'subject-late';
  // "To Port Hale, the other harbour, Jo Berg said": what a preposition governs says nothing.
  if (asideEnds(tokens, from, to)) return governed(mention, tokens) ? 'subject-far' : 'subject-aside';
  if (subjectBetween(place, to, tokens, mentions)) return cue.participle ? 'shared' : null;
  return isComplement(tokens, from, to) ? 'subject-complement' : 'subject-far';
}

/** Whether another mention between a mention and a cue can be the cue's subject. */
function subjectBetween(place: number, cue: number, tokens: FrameToken[], mentions: readonly FoundMention[]): boolean {
  const { last } = mentions[place]!;
  const end = Math.min(mentions.length, place + TIE_REACH);
  for (let at = place + 1; at < end; at += 1) {
    const other = mentions[at]!;
    // In order of their first tokens: none behind begins before the cue.
    if (other.first >= cue) return false;
    if (
      other.first > last &&
      other.last < cue &&
      !other.possessive &&
      other.pronoun?.role !== 'object' &&
      !governed(other, tokens)
    )
      return true;
  }
  return false;
}

/** "a spokesman for Lindqvist said", "Lindqvist of the Harbour League said": the mention only says whose or which the one before is. */
function complements(
  place: number,
  tokens: readonly FrameToken[],
  mentions: readonly FoundMention[],
  pack: LanguagePack,
): boolean {
  const { edge, kind } = mentions[place]!;
  let at = edge;
  // In some languages a determiner is a preposition too, and opens the nominal.
  if (!(kind === 'nominal' && is(tokens[at]!, Lexical.preposition))) at -= 1;
  if (at > 0 && at < edge && is(tokens[at]!, Lexical.determiner) && !is(tokens[at]!, Lexical.preposition)) at -= 1;
  if (at < 1 || !pack.complementPrepositions.has(tokens[at]!.lower)) return false;
  for (let before = place - 1; before >= 0 && before >= place - 3; before -= 1) {
    const { last, kind: other, possessive } = mentions[before]!;
    if (last === at - 1 && (other === 'nominal' || other === 'name') && !possessive) return true;
  }
  return false;
}

/** A label stands at the start of its sentence: "Novak: ...", not "Berg said of Novak: ...". */
function opensLine({ edge, last }: FoundMention, tokens: readonly FrameToken[]): boolean {
  const before = tokens[edge - 1];
  return before === undefined || before.sentence !== tokens[last]!.sentence || (before.kind === 'mark' && edge === 1);
}

/** "for Lindqvist", "owned by the city", "familiar with the talks": a preposition leads on, and no mark and no relative follows. */
function isComplement(tokens: readonly FrameToken[], from: number, to: number): boolean {
  const preposition = from < to && is(tokens[from]!, Lexical.preposition);
  const behind = tokens[from]!.kind === 'word' && from + 1 < to && is(tokens[from + 1]!, Lexical.preposition);
  if (!preposition && !behind) return false;
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'run' || (kind === 'mark' && text !== '-')) return false;
    if (is(tokens[at]!, Lexical.relative | Lexical.reportOpener)) return false;
  }
  return true;
}

/** "Lindqvist, who has also" before the cue: an optional comma, the relative pronoun as subject, light words. */
function relativeLeads(tokens: FrameToken[], from: number, to: number): boolean {
  const pronoun = tokens[from]!.text === ',' ? from + 1 : from;
  return pronoun < to && is(tokens[pronoun]!, Lexical.relative) && areLight(tokens, pronoun + 1, to);
}

/** "His lawyer, Jo Berg, has said": the name is an aside itself, and only its comma and light words stand before the cue. */
function closesApposition({ edge, last, kind }: FoundMention, tokens: readonly FrameToken[], cue: number): boolean {
  if (kind !== 'name' || tokens[last + 1]!.text !== ',' || tokens[edge - 1]?.text !== ',') return false;
  return cue > last + 1 && areLight(tokens, last + 2, cue);
}

/** An aside opens right after the mention and closes right before the cue (light words allowed there). */
function asideEnds(tokens: FrameToken[], from: number, to: number): boolean {
  const open = tokens[from]!;
  let last = to - 1;
  while (last > from && isLight(tokens[last]!)) last -= 1;
  const close = tokens[last]!;
  if (last <= from) return false;
  if (open.text === ',') return close.text === ',';
  if (open.text === '(') return close.text === ')' || close.text === ',';
  return /^(?:--?|—|–)$/.test(open.text) && open.text === close.text;
}

/** Whether a preposition or a verb stands directly before the mention. */
export function governed(mention: FoundMention, tokens: readonly FrameToken[]): boolean {
  if (mention.edge === 0) return false;
  const before = tokens[mention.edge - 1]!;
  if (is(before, Lexical.preposition)) return true;
  // "le collectif de parents": the determiner is the preposition.
  if (mention.kind === 'nominal' && before.kind === 'word' && is(tokens[mention.edge]!, Lexical.preposition))
    return true;
  return mention.edge > 1 && is(before, Lexical.determiner) && is(tokens[mention.edge - 2]!, Lexical.preposition);
}

/** Longest aside between a cue and its speaker, with its commas, in tokens. */
const ASIDE = 8;

/** "said, in Danish, Ana Ruiz": where the words go on behind an aside that opens at `at`; `at` itself when none does. */
function afterAside(tokens: FrameToken[], at: number, edge: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let end = at + 2; end < Math.min(edge, at + ASIDE); end += 1) {
    if (tokens[end]!.kind === 'run') return at;
    if (tokens[end]!.text === ',') return end + 1;
  }
  return at;
}

function tieAfter(mention: FoundMention, tokens: FrameToken[], cue: Cue, pack: LanguagePack): Tie | null {
  const from = afterAside(tokens, cue.last + 1, mention.edge);
  const gap = mention.edge - from;
  if (cue.strength === 'label') return null;
  if (cue.strength === 'signature') return gap === 0 ? 'inverted' : null;
  if (cue.strength === 'source') return gap <= 1 ? 'source' : null;
  if (gap > 6) return null;
  if (cue.passive !== 'none' && gap > 0 && gap <= 2 && pack.agentPrepositions.has(tokens[from]!.lower)) return 'agent';
  const addressing = pack.addressingCues.has(tokens[cue.first]!.lower);
  if (gap === 0 || (gap === 1 && is(tokens[from]!, Lexical.determiner))) return addressing ? 'addressed' : 'inverted';
  if (areLight(tokens, from, mention.edge) && !governed(mention, tokens)) return 'inverted-late';
  if (mention.kind === 'name' && isInverted(tokens, cue) && isAdverbial(tokens, from, mention.edge))
    return 'inverted-late';
  return gap <= 4 ? 'object' : null;
}

/** A cue directly behind quoted words or their comma, with or without its auxiliary. */
function isInverted(tokens: readonly FrameToken[], cue: Cue): boolean {
  let at = cue.first - 1;
  if (at >= 0 && is(tokens[at]!, Lexical.auxiliary)) at -= 1;
  return tokens[at]?.kind === 'run' || (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'run');
}

/** "on Monday in Port Hale": a preposition or light word opens, no mark and no verb follows, and nothing governs the name. */
function isAdverbial(tokens: readonly FrameToken[], from: number, to: number): boolean {
  if (!isLight(tokens[from]!) && !is(tokens[from]!, Lexical.preposition)) return false;
  for (let at = from; at < to; at += 1)
    if (tokens[at]!.kind !== 'word' || is(tokens[at]!, Lexical.cue | Lexical.relative | Lexical.reportOpener))
      return false;
  return !is(tokens[to - 1]!, Lexical.preposition | Lexical.determiner);
}
