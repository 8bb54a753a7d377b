/** Who said these words: every outlet's version, the speaker, and what the outlets disagree on. */
import type { Answer, Excerpt, Question, SpeakerFound } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { inOtherWords, nearestQuotations } from './statements/near-quotation.js';
import { type Coverage, tokensOf } from './passages/passages.js';
import { findQuotation, inMostWords, lessAlike, type QuotationMatch } from './statements/quotation-matches.js';
import { answerOf } from './result.js';
import { retoldVersions } from './statements/retold-versions.js';
import { speakersNamed } from './passages/speakers.js';
import {
  type ComparedStatement,
  comparedStatement,
  conflictsOf,
  outletsDiffering,
  statementExcerpts,
  toldOf,
  versionExcerpts,
} from './statements/statement-excerpts.js';
import {
  byPlace,
  hasSomeOf,
  limitAnArticle,
  oneSpeaker,
  otherVersions,
  type Version,
  versionOf,
  withoutDoubtful,
} from './statements/statement-versions.js';
import { statementsApart } from './statements/statements-apart.js';

/** The answer for words that the outlets print and nobody is found to say. */
function inOwnVoice(coverage: Coverage, question: Question, confirmed: readonly QuotationMatch[]): Answer {
  const versions = limitAnArticle(confirmed)
    .map((match) => versionOf(coverage, match))
    .sort(byPlace);
  const outlets = [...new Set(versions.map(({ match }) => match.passage.article.outlet))];
  const excerpts = versionExcerpts(coverage, versions, 'answers');
  return answerOf(coverage.library, question, { status: 'answered', finding: { key: 'own-voice', outlets }, excerpts });
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

/**
 * One of several statements in nearly the same words.
 *
 * @param all - of these
 */
function statementSection(coverage: Coverage, all: readonly ComparedStatement[], number: number): Section {
  const statement = all[number - 1]!;
  const beside = all.flatMap((each) => (each === statement ? [] : each.versions.map(({ match }) => match.passage)));
  const outlets = [...new Set(statement.versions.map(({ match }) => match.passage.article.outlet))];
  const excerpts = statementExcerpts(coverage, statement, beside);
  return { heading: { key: 'statement', number, outlets }, lines: [], excerpts };
}

/** Which outlets carry what somebody said, and how many of them otherwise than most. */
function carriedBy(
  coverage: Coverage,
  statements: readonly ComparedStatement[],
  carrying: ReadonlySet<string>,
): Omit<SpeakerFound, 'name' | 'role'> {
  const outlets = [...new Set(coverage.articles.map(({ outlet }) => outlet))].sort();
  const [first, ...more] = statements;
  return {
    outlets: carrying.size,
    outletsSearched: outlets.length,
    without: outlets.filter((outlet) => !carrying.has(outlet)),
    statements: statements.length,
    // Of several statements each has its own versions, under its own heading.
    differing: more.length > 0 ? { words: 0, part: 0, day: 0 } : outletsDiffering(first!),
  };
}

/** Words in quotation marks are nearly those of what an outlet tells itself only where it has so much of them. */
const nearTold = 0.85;

/** Whether words on record are near those that a reader put in quotation marks: spoken, or nearly all of them. */
function isNearSpoken({ quotation, coverage }: QuotationMatch): boolean {
  return (quotation !== undefined && quotation.kind !== 'indirect') || coverage >= nearTold;
}

/**
 * Answers who said some words.
 *
 * @param words - the words asked for
 * @param exact - whether the asker put them in quotation marks
 * @param presumed - whom the question takes for the speaker; null when nobody
 * @param matches - where the words are found, for whoever has looked already
 * @param reported - what was said in the reader's words, by which outlets' reports of it are found; null for none
 */
export function whoSaid(
  coverage: Coverage,
  question: Question,
  words: string,
  exact: boolean,
  language: string,
  presumed: string | null = null,
  matches: readonly QuotationMatch[] = findQuotation(coverage, words, exact, language),
  reported: string | null = exact ? null : words,
): Answer {
  const { library } = coverage;
  const confirmed = matches.filter(({ verdict }) => verdict !== 'changed');
  if (confirmed.length === 0) {
    const near = exact ? matches.filter(isNearSpoken) : matches;
    const nearest = near.length > 0 ? near : inMostWords(coverage, words, exact, language);
    if (nearest.length > 0) return nearestQuotations(coverage, question, nearest, { words, exact }, language);
    return inOtherWords(coverage, question, { words, exact }, language);
  }
  const quoted = confirmed.filter(({ quotation }) => quotation !== undefined);
  if (quoted.length === 0) return inOwnVoice(coverage, question, confirmed);
  const best = Math.max(...quoted.map(({ coverage: share }) => share));
  const alike = quoted.filter(({ verdict, coverage: share }) => verdict === 'same' || share >= best - lessAlike);
  const asked = tokensOf(words, language).filter(({ content }) => content);
  const own = limitAnArticle(alike).map((match) => versionOf(coverage, match));
  const others = otherVersions(coverage, own, language).filter(({ match }) => hasSomeOf(asked, match, language));
  const printed = [...own, ...others];
  const retold = reported === null ? [] : retoldVersions(coverage, printed, reported, language);
  const versions = withoutDoubtful([...printed, ...retold]).sort(byPlace);
  const told = statementsApart(versions.map((version) => toldOf(coverage, version)));
  const statements = told.map(comparedStatement);
  const sections = statements.map((_, index) => statementSection(coverage, statements, index + 1));
  const excerpts = withoutRepeats(sections.flatMap((section) => section.excerpts));
  const conflicts = told.flatMap((each) => conflictsOf(each, language));
  const parts = statements.length > 1 ? { sections } : { excerpts };
  const speaker = oneSpeaker(versions);
  if (speaker === null) {
    const names = [...new Set(versions.flatMap((version) => version.speaker?.named.name ?? []))];
    const finding = names.length === 0 ? ({ key: 'speaker-unclear' } as const) : ({ key: 'speakers', names } as const);
    return answerOf(library, question, { status: 'answered', finding, ...parts, conflicts });
  }
  const carrying = new Set(excerpts.map(({ citation }) => citation.outlet));
  const found = { ...speaker, ...carriedBy(coverage, statements, carrying) };
  if (presumed !== null && !isSpeaker(coverage, versions, presumed, language)) {
    const finding = { key: 'said-by-another', presumed, ...found } as const;
    return answerOf(library, question, { status: 'not-covered', finding, speaker, ...parts, conflicts });
  }
  const finding = { key: 'speaker', ...found } as const;
  return answerOf(library, question, { status: 'answered', finding, speaker, ...parts, conflicts });
}
