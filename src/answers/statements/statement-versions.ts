/** The versions of one statement: those that have the words asked for, and other articles' ones in whatever words. */
import type { NamedSpeaker } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import type { Quotation } from '../../coverage/reading.js';
import { fold } from '../../language/words.js';
import { type Coverage, type Token, tokensIn, tokensOf } from '../passages/passages.js';
import { versionPrinted } from './printed-version.js';
import { findQuotation, type QuotationMatch } from './quotation-matches.js';
import { isNamedIn, type KnownSpeaker, knownSpeakerOf } from '../passages/speakers.js';
import { differsInWeight } from '../passages/weighty-words.js';

/** An answer shows at most this many versions of one statement in one article. */
const versionsAnArticle = 2;

/** A paragraph that has a statement's words, and who says them there. */
export interface Version {
  match: QuotationMatch;
  speaker: KnownSpeaker | null;
}

function versionWords(match: QuotationMatch): string {
  return versionPrinted(match).words;
}

/** At most a few matches of each article, the first given. */
export function limitAnArticle(matches: readonly QuotationMatch[]): QuotationMatch[] {
  const count = new Map<string, number>();
  return matches.filter(({ passage }) => {
    const shown = (count.get(passage.article.id) ?? 0) + 1;
    count.set(passage.article.id, shown);
    return shown <= versionsAnArticle;
  });
}

/** Passages in the coverage's order, which is by day. */
export function byPlace(a: Version, b: Version): number {
  return a.match.passage.index - b.match.passage.index;
}

/** A reading this much less sure of its speaker than another outlet's, and naming somebody else, names nobody. */
const lessSure = 0.2;

/** The speaker that most versions name; of equally many, the one a reading is surest of. */
function mostNamed(versions: readonly Version[]): KnownSpeaker | null {
  const votes = new Map<KnownSpeaker, number>();
  for (const { speaker, match } of versions) {
    if (speaker !== null) votes.set(speaker, (votes.get(speaker) ?? 0) + 1 + match.quotation!.confidence / 10);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * Where outlets' versions of one statement come out with different speakers, the odd one's is not clear when its reading is
 * less sure, or when its paragraph prints the name that the others give: the same words seldom have two speakers.
 */
export function withoutDoubtful(versions: readonly Version[]): Version[] {
  const agreed = mostNamed(versions);
  if (agreed === null) return [...versions];
  const sure = Math.max(
    ...versions.filter(({ speaker }) => speaker === agreed).map(({ match }) => match.quotation!.confidence),
  );
  return versions.map((version) => {
    if (version.speaker === null || version.speaker === agreed) return version;
    const doubtful =
      version.match.quotation!.confidence < sure - lessSure ||
      isOfficeOf(version.speaker, agreed) ||
      namesOne(version.match, new Set([agreed]));
    return doubtful ? { ...version, speaker: null } : version;
  });
}

/** Whether a speaker is only called by an office that is another's: "the minister". */
function isOfficeOf({ kind, nameWords }: KnownSpeaker, { roleWords }: KnownSpeaker): boolean {
  return kind === 'unnamed' && [...nameWords].every((word) => roleWords.has(word));
}

/** The one speaker of all versions that name one; null when none does or they differ. */
export function oneSpeaker(versions: readonly Version[]): NamedSpeaker | null {
  const speakers = new Set(versions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return speakers.size === 1 ? [...speakers][0]!.named : null;
}

/** A match with who says it, as its own reading has it. */
export function versionOf(coverage: Coverage, match: QuotationMatch): Version {
  const speaker = match.quotation === undefined ? null : knownSpeakerOf(coverage, match.quotation);
  return { match, speaker };
}

/** Of another article's version of a statement, at least this share of its words is there, in whatever form. */
const versionCoverage = 0.7;

/** Of the same speaker's words in another translation or retelling, this share: what is denied and counted must be the same. */
const retoldCoverage = 0.55;

/**
 * Other articles' versions of a statement, in whatever words: they must be by a speaker that the found ones name, or in a
 * paragraph that names one; then who speaks there is left as unclear as the text leaves it.
 */
export function otherVersions(coverage: Coverage, found: readonly Version[], language: string): Version[] {
  const speakers = new Set(found.flatMap(({ speaker }) => speaker ?? []));
  const articles = new Set(found.map(({ match }) => match.passage.article));
  const fullest = found.reduce((best, version) =>
    versionWords(version.match).length > versionWords(best.match).length ? version : best,
  );
  const statement = versionWords(fullest.match);
  const matches = findQuotation(coverage, statement, false, language, retoldCoverage);
  const repeats = repeatingAnother(coverage, found);
  const asked = tokensOf(statement, fullest.match.passage.article.language);
  const saysTheSame = ({ passage, span }: QuotationMatch): boolean =>
    !differsInWeight(asked, fullest.match.passage.article.language, tokensIn(passage, span), passage.article.language);
  const versions = matches
    .filter(({ passage, quotation }) => quotation !== undefined && !articles.has(passage.article))
    .filter((match) => !repeats(match))
    .map((match) => versionOf(coverage, match));
  const bySpeaker = versions.filter(
    ({ match, speaker }) =>
      speaker !== null && speakers.has(speaker) && (match.coverage >= versionCoverage || saysTheSame(match)),
  );
  const named = versions
    .filter(({ match }) => match.coverage >= versionCoverage)
    .filter(({ match, speaker }) => (speaker === null || !speakers.has(speaker)) && namesOne(match, speakers))
    .map((version) => ({ ...version, speaker: null }));
  return onePerArticle([...bySpeaker, ...named, ...partsOf(found, statement, articles, language)]);
}

/**
 * Whether another version has one of the asked words: an outlet that prints the rest of the sentence without them does not
 * carry them. Of another language nothing can be told by its words.
 */
export function hasSomeOf(asked: readonly Token[], { passage }: QuotationMatch, language: string): boolean {
  if (asked.length === 0 || passage.article.language !== language) return true;
  // A name stands in most of what is said about it; several together do not.
  const telling = asked.filter(({ capital }) => !capital);
  const names = new Set(asked.filter(({ capital, start }) => capital && start > 0).map(({ stem }) => stem));
  const has = [...names].every((name) => passage.tokens.some(({ stem }) => stem === name));
  if (names.size > 1 && has) return true;
  return (telling.length > 0 ? telling : asked).some(({ stem }) => passage.tokens.some((token) => token.stem === stem));
}

/** Another statement of a found article's has this much more of a match's words than the found one. */
const moreAlike = 0.1;

/**
 * Tells whether a match is rather a version of another statement that a found article prints as well: a speaker who says nearly
 * the same twice is on record with two statements, and each is compared with its own versions.
 */
function repeatingAnother(coverage: Coverage, found: readonly Version[]): (match: QuotationMatch) => boolean {
  const printed = new Set(found.map((version) => version.match.passage));
  const articles = new Set(found.map((version) => version.match.passage.article.id));
  const among = new Set([...articles].flatMap((id) => coverage.passagesOf(id)));
  // Many articles print the same words.
  const known = new Map<string, boolean>();
  return (match) => {
    const { language } = match.passage.article;
    const words = versionWords(match);
    const key = `${language}\n${words}`;
    let repeats = known.get(key);
    if (repeats === undefined) {
      const alike = findQuotation(coverage, words, false, language, versionCoverage, among);
      const most = (own: boolean): number =>
        Math.max(0, ...alike.filter(({ passage }) => printed.has(passage) === own).map(({ coverage: share }) => share));
      repeats = most(false) > most(true) + moreAlike;
      known.set(key, repeats);
    }
    return repeats;
  };
}

/** A part of a statement in quotation marks has at least this many words; fewer are in many statements. */
const partWords = 4;

/** A run of letters that is in a word of a text as words are compared: not one that an apostrophe parts from its word. */
const lettersOfAWord = /(?<![\p{L}\p{M}\p{N}'’])[\p{Lu}\p{Ll}]{3,}(?![\p{L}'’])/u;

/** The first such run of each quotation that was ever compared, folded; none for one without. A word each. */
const firstLetters = new WeakMap<Quotation, string>();

function firstLettersOf(quotation: Quotation): string {
  const known = firstLetters.get(quotation) ?? fold(lettersOfAWord.exec(quotation.text)?.[0] ?? '');
  firstLetters.set(quotation, known);
  return known;
}

/** Other articles' quotations of one of the speakers that are nothing but a part of the statement. */
function partsOf(
  found: readonly Version[],
  statement: string,
  articles: ReadonlySet<Article>,
  language: string,
): Version[] {
  const wordsIn = (text: string): string =>
    ` ${tokensOf(text, language)
      .map(({ word }) => word)
      .join(' ')} `;
  const whole = wordsIn(statement);
  // Many articles print the same words.
  const known = new Map<string, boolean>();
  const isPart = (text: string): boolean => {
    let is = known.get(text);
    if (is === undefined) {
      const part = wordsIn(text);
      is = part.trim().split(' ').length >= partWords && whole.includes(part);
      known.set(text, is);
    }
    return is;
  };
  const speakers = new Set(found.flatMap(({ speaker }) => speaker ?? []));
  return [...speakers].flatMap((speaker) =>
    speaker.utterances
      .filter(({ passage, quotation }) => {
        if (quotation.kind === 'indirect' || articles.has(passage.article)) return false;
        // Taking a text apart costs far more than looking for one of its words.
        return whole.includes(firstLettersOf(quotation)) && isPart(quotation.text);
      })
      .map(({ passage, quotation }): Version => {
        const { start, end } = quotation;
        const match = {
          passage,
          quotation,
          verdict: 'changed' as const,
          coverage: 0.01,
          marks: [{ start, end }],
          span: { start, end },
        };
        return { match, speaker };
      }),
  );
}

function onePerArticle(versions: readonly Version[]): Version[] {
  const best = new Map<string, Version>();
  for (const version of versions) {
    const { id } = version.match.passage.article;
    if ((best.get(id)?.match.coverage ?? 0) < version.match.coverage) best.set(id, version);
  }
  return [...best.values()];
}

/** Whether a match's paragraph prints the surname of one of some speakers. */
function namesOne({ passage }: QuotationMatch, speakers: ReadonlySet<KnownSpeaker>): boolean {
  return [...speakers].some((speaker) => isNamedIn(passage, speaker));
}
