/** Who said these words: every outlet's version, the speaker, and what the outlets disagree on. */
import type { Article } from '../coverage/article.js';
import type { Answer, Conflict, Excerpt, NamedSpeaker, Question } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { conflictOf, dayConflicts, type DayGiven, dayOfStatement, wordConflicts } from './conflicts.js';
import { differenceOf } from './difference.js';
import { excerptOf, withNamingPassages } from './excerpts.js';
import { type Coverage, tokensOf } from './passages.js';
import { supportsFor } from './evidence.js';
import { findQuotation, type QuotationMatch } from './quotation-matches.js';
import { answerOf } from './result.js';
import { mayBeOnePlace, placeOfStatement } from './statement-place.js';
import { statementsApart } from './statements-apart.js';
import { versionDifferences } from './version-differences.js';
import { type KnownSpeaker, knownSpeakerOf, speakersNamed } from './speakers.js';

/** An answer shows at most this many versions of one statement in one article. */
const versionsAnArticle = 2;

/** A paragraph with this much less of the words than the best one has other words. */
const lessAlike = 0.12;

interface Version {
  match: QuotationMatch;
  speaker: KnownSpeaker | null;
}

/** The words on record from a little before the match to a little after, so that an exchanged word is seen. */
function recordWords({ passage, span }: QuotationMatch, asked: string): string {
  const sentence = passage.sentences.find(({ start, end }) => span.start >= start && span.start < end);
  const length = asked.split(/\s+/u).length;
  const inSpan = passage.tokens.filter(({ start, end }) => start >= span.start && end <= span.end).length;
  const first = passage.tokens.findIndex(({ start }) => start >= span.start);
  const missing = Math.max(1, length - inSpan);
  const from = Math.max(sentence?.first ?? first, first - missing);
  const lastToken = first + inSpan - 1;
  const closing = passage.sentences.find(({ last }) => lastToken < last);
  const to = Math.min((closing?.last ?? passage.tokens.length) - 1, lastToken + missing);
  return passage.text.slice(passage.tokens[from]!.start, passage.tokens[to]!.end);
}

/** The sentences of a quotation that hold the match: what this outlet prints as the statement, and where. */
function versionPrinted({ passage, quotation, span }: QuotationMatch): { words: string; start: number } {
  const held = passage.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const start = Math.min(Math.max(quotation?.start ?? 0, held[0]?.start ?? span.start), span.start);
  const end = Math.max(Math.min(quotation?.end ?? passage.text.length, held.at(-1)?.end ?? span.end), span.end);
  const printed = passage.text.slice(start, end);
  return { words: printed.trim().replace(/[.,;]+$/u, ''), start: end - printed.trimStart().length };
}

function versionWords(match: QuotationMatch): string {
  return versionPrinted(match).words;
}

function limitAnArticle(matches: readonly QuotationMatch[]): QuotationMatch[] {
  const count = new Map<string, number>();
  return matches.filter(({ passage }) => {
    const shown = (count.get(passage.article.id) ?? 0) + 1;
    count.set(passage.article.id, shown);
    return shown <= versionsAnArticle;
  });
}

/** Passages in the coverage's order, which is by day. */
function byPlace(a: Version, b: Version): number {
  return a.match.passage.index - b.match.passage.index;
}

/** A version with what its article tells of it. */
interface ToldVersion extends Version {
  words: string;
  start: number;
  article: string;
  citation: string;
  day: string | null;
  given: DayGiven | null;
  place: string | null;
}

function toldOf(coverage: Coverage, version: Version): ToldVersion {
  const { match, speaker } = version;
  const { passage, quotation, span } = match;
  const given = dayOfStatement(coverage, passage, speaker?.key ?? null, span);
  return {
    ...version,
    ...versionPrinted(match),
    article: passage.article.id,
    citation: `${passage.article.id}-${passage.number}`,
    given,
    day: given?.day.date ?? null,
    place: quotation === undefined ? null : placeOfStatement(passage, quotation),
  };
}

function conflictsOf(versions: readonly ToldVersion[], language: string): Conflict[] {
  const days = versions.flatMap(({ citation, day }) => (day === null ? [] : [{ citation, value: day }]));
  const places = versions.flatMap(({ citation, place }) => (place === null ? [] : [{ citation, value: place }]));
  return [
    ...wordConflicts(versions.map(({ citation, words }) => ({ citation, value: words }))),
    ...dayConflicts(days),
    ...conflictOf('place', places, (one, other) => mayBeOnePlace(one, other, language)),
  ];
}

/** The excerpts of one statement's versions, each with its day and place and how its words differ. */
function excerptsOfStatement(coverage: Coverage, versions: readonly ToldVersion[], asked: string): Excerpt[] {
  const differences = versionDifferences(
    versions.map(({ words, start, match }) => ({ words, start, outlet: match.passage.article.outlet })),
  );
  const told = new Map(
    versions.map((version, index) => [version.citation, { version, difference: differences[index]! }]),
  );
  return excerptsOf(coverage, versions, asked, 'answers').map((excerpt) => {
    const own = excerpt.reason === 'answers' ? told.get(excerpt.citation.id) : undefined;
    if (own === undefined) return excerpt;
    const { given, place, citation } = own.version;
    const elsewhere = given !== null && `${given.passage.article.id}-${given.passage.number}` !== citation;
    return {
      ...excerpt,
      version: own.difference,
      ...(given === null ? {} : { day: elsewhere ? { ...given.day, paragraph: given.passage.number } : given.day }),
      ...(place === null ? {} : { place }),
    };
  });
}

function excerptsOf(
  coverage: Coverage,
  versions: readonly Version[],
  asked: string,
  reason: Excerpt['reason'],
): Excerpt[] {
  const found = versions.map(({ match, speaker }) => {
    const excerpt = excerptOf(coverage, match.passage, match.marks, reason, match.quotation);
    if (speaker === null && match.quotation !== undefined) excerpt.speaker = null;
    if (match.verdict !== 'same')
      excerpt.difference = differenceOf(asked, recordWords(match, asked), match.passage.article.language);
    return { passage: match.passage, quotation: match.quotation, excerpt };
  });
  return withNamingPassages(coverage, found);
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
function withoutDoubtful(versions: readonly Version[]): Version[] {
  const agreed = mostNamed(versions);
  if (agreed === null) return [...versions];
  const sure = Math.max(
    ...versions.filter(({ speaker }) => speaker === agreed).map(({ match }) => match.quotation!.confidence),
  );
  return versions.map((version) => {
    if (version.speaker === null || version.speaker === agreed) return version;
    const doubtful =
      version.match.quotation!.confidence < sure - lessSure || namesOne(version.match, new Set([agreed]));
    return doubtful ? { ...version, speaker: null } : version;
  });
}

/** The one speaker of all versions that name one; null when none does or they differ. */
function oneSpeaker(versions: readonly Version[]): NamedSpeaker | null {
  const speakers = new Set(versions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return speakers.size === 1 ? [...speakers][0]!.named : null;
}

function nearest(coverage: Coverage, question: Question, matches: readonly QuotationMatch[], asked: string): Answer {
  const closest = limitAnArticle(matches.filter(({ coverage: share }) => share >= matches[0]!.coverage - 0.1));
  const versions = closest.map((match) => versionOf(coverage, match)).sort(byPlace);
  return answerOf(coverage.library, question, {
    status: 'near',
    finding: { key: 'not-on-record-in-these-words' },
    speaker: oneSpeaker(versions),
    excerpts: excerptsOf(coverage, versions, asked, 'nearest'),
  });
}

function versionOf(coverage: Coverage, match: QuotationMatch): Version {
  const speaker = match.quotation === undefined ? null : knownSpeakerOf(coverage, match.quotation);
  return { match, speaker };
}

/** Of another article's version of a statement, at least this share of its words is there, in whatever form. */
const versionCoverage = 0.7;

/**
 * Other articles' versions of a statement, in whatever words: they must be by a speaker that the found ones name, or in a
 * paragraph that names one; then who speaks there is left as unclear as the text leaves it.
 */
function otherVersions(coverage: Coverage, found: readonly Version[], language: string): Version[] {
  const speakers = new Set(found.flatMap(({ speaker }) => speaker ?? []));
  const articles = new Set(found.map(({ match }) => match.passage.article));
  const fullest = found.reduce((best, version) =>
    versionWords(version.match).length > versionWords(best.match).length ? version : best,
  );
  const matches = findQuotation(coverage, versionWords(fullest.match), false, language, versionCoverage);
  const versions = matches
    .filter(({ passage, quotation }) => quotation !== undefined && !articles.has(passage.article))
    .filter((match) => !repeatsAnother(coverage, match, found))
    .map((match) => versionOf(coverage, match));
  const bySpeaker = versions.filter(({ speaker }) => speaker !== null && speakers.has(speaker));
  const named = versions
    .filter(({ match, speaker }) => (speaker === null || !speakers.has(speaker)) && namesOne(match, speakers))
    .map((version) => ({ ...version, speaker: null }));
  return onePerArticle([...bySpeaker, ...named, ...partsOf(found, versionWords(fullest.match), articles, language)]);
}

/** Another statement of a found article's has this much more of a match's words than the found one. */
const moreAlike = 0.1;

/**
 * Whether a match is rather a version of another statement that a found article prints as well: a speaker who says nearly
 * the same twice is on record with two statements, and each is compared with its own versions.
 */
function repeatsAnother(coverage: Coverage, match: QuotationMatch, found: readonly Version[]): boolean {
  const { language } = match.passage.article;
  const printed = new Set(found.map((version) => version.match.passage));
  const articles = new Set(found.map((version) => version.match.passage.article.id));
  const among = [...articles].flatMap((id) => coverage.passagesOf(id));
  const alike = findQuotation(coverage, versionWords(match), false, language, versionCoverage, among);
  const most = (own: boolean): number =>
    Math.max(0, ...alike.filter(({ passage }) => printed.has(passage) === own).map(({ coverage: share }) => share));
  return most(false) > most(true) + moreAlike;
}

/** A part of a statement in quotation marks has at least this many words; fewer are in many statements. */
const partWords = 4;

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
  const speakers = new Set(found.flatMap(({ speaker }) => speaker ?? []));
  return [...speakers].flatMap((speaker) =>
    speaker.utterances
      .filter(({ passage, quotation }) => {
        if (quotation.kind === 'indirect' || articles.has(passage.article)) return false;
        const part = wordsIn(quotation.text);
        return part.trim().split(' ').length >= partWords && whole.includes(part);
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
  return [...speakers].some(({ nameWords }) => {
    const surname = [...nameWords].at(-1);
    return passage.tokens.some(({ word, capital }) => capital && word === surname);
  });
}

/** A paragraph with less of the words, in any order, is not shown as the nearest to them. */
const otherWordsShare = 0.8;

/** The nearest to words that nobody is quoted with in that order: a paragraph that has nearly all of them. */
function inOtherWords(coverage: Coverage, question: Question, words: string, language: string): Answer {
  const { supports } = supportsFor(coverage, words, language);
  const near = supports
    .filter(({ own, passage }) => own >= otherWordsShare && passage.quotations.length > 0)
    .slice(0, 1);
  const found = near.map(({ passage, sentence, marks }) => {
    const held = passage.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const quotation = held.at(-1) ?? passage.quotations.at(-1);
    return { passage, quotation, excerpt: excerptOf(coverage, passage, marks, 'nearest', quotation) };
  });
  const status = found.length === 0 ? 'not-covered' : 'near';
  const key = found.length === 0 ? 'no-such-quotation' : 'not-on-record-in-these-words';
  const excerpts = withNamingPassages(coverage, found);
  return answerOf(coverage.library, question, { status, finding: { key }, excerpts });
}

/**
 * Answers who said some words.
 *
 * @param words - the words asked for
 * @param exact - whether the asker put them in quotation marks
 * @param presumed - whom the question takes for the speaker; null when nobody
 */
export function whoSaid(
  coverage: Coverage,
  question: Question,
  words: string,
  exact: boolean,
  language: string,
  presumed: string | null = null,
): Answer {
  const { library } = coverage;
  const matches = findQuotation(coverage, words, exact, language);
  const confirmed = matches.filter(({ verdict }) => verdict !== 'changed');
  if (confirmed.length === 0) {
    if (matches.length > 0) return nearest(coverage, question, matches, words);
    if (!exact) return inOtherWords(coverage, question, words, language);
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'no-such-quotation' } });
  }
  const quoted = confirmed.filter(({ quotation }) => quotation !== undefined);
  if (quoted.length === 0) {
    const versions = limitAnArticle(confirmed)
      .map((match) => versionOf(coverage, match))
      .sort(byPlace);
    const outlets = [...new Set(versions.map(({ match }) => match.passage.article.outlet))];
    const excerpts = excerptsOf(coverage, versions, words, 'answers');
    return answerOf(library, question, { status: 'answered', finding: { key: 'own-voice', outlets }, excerpts });
  }
  const best = Math.max(...quoted.map(({ coverage: share }) => share));
  const alike = quoted.filter(({ verdict, coverage: share }) => verdict === 'same' || share >= best - lessAlike);
  const own = limitAnArticle(alike).map((match) => versionOf(coverage, match));
  const versions = withoutDoubtful([...own, ...otherVersions(coverage, own, language)]).sort(byPlace);
  const statements = statementsApart(versions.map((version) => toldOf(coverage, version)));
  const sections = statements.map((told, index): Section => {
    const outlets = [...new Set(told.map(({ match }) => match.passage.article.outlet))];
    const excerpts = excerptsOfStatement(coverage, told, words);
    return { heading: { key: 'statement', number: index + 1, outlets }, lines: [], excerpts };
  });
  const excerpts = withoutRepeats(sections.flatMap((section) => section.excerpts));
  const conflicts = statements.flatMap((told) => conflictsOf(told, language));
  const parts = statements.length > 1 ? { sections } : { excerpts };
  const speaker = oneSpeaker(versions);
  if (speaker === null) {
    const names = [...new Set(versions.flatMap((version) => version.speaker?.named.name ?? []))];
    const finding = names.length === 0 ? ({ key: 'speaker-unclear' } as const) : ({ key: 'speakers', names } as const);
    return answerOf(library, question, { status: 'answered', finding, ...parts, conflicts });
  }
  const carrying = new Set(excerpts.map(({ citation }) => citation.outlet));
  const outlets = [...new Set(coverage.articles.map(({ outlet }) => outlet))].sort();
  const found = {
    ...speaker,
    outlets: carrying.size,
    outletsSearched: outlets.length,
    without: outlets.filter((outlet) => !carrying.has(outlet)),
    statements: statements.length,
  };
  if (presumed !== null && !isSpeaker(coverage, versions, presumed, language)) {
    const finding = { key: 'said-by-another', presumed, ...found } as const;
    return answerOf(library, question, { status: 'not-covered', finding, speaker, ...parts, conflicts });
  }
  const finding = { key: 'speaker', ...found } as const;
  return answerOf(library, question, { status: 'answered', finding, speaker, ...parts, conflicts });
}

/** Whether a version is of the one that a reader's words name. */
function isSpeaker(coverage: Coverage, versions: readonly Version[], name: string, language: string): boolean {
  const named = new Set(speakersNamed(coverage, name, language));
  return versions.some(({ speaker }) => speaker !== null && named.has(speaker));
}

/** A paragraph that names a speaker can be brought along by two statements. */
function withoutRepeats(excerpts: readonly Excerpt[]): Excerpt[] {
  const seen = new Set<string>();
  return excerpts.filter(({ citation }) => !seen.has(citation.id) && seen.add(citation.id));
}
