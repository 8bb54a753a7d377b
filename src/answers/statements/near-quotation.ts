/** What is nearest to words that nobody is on record with: the words on record, with what differs from those asked for. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import type { Quotation } from '../../coverage/reading.js';
import { citationId } from '../excerpts/citation.js';
import { type AskedAndRecorded, differenceOf } from './difference.js';
import { supportsFor } from '../evidence.js';
import { excerptOf, withNamingPassages } from '../excerpts/excerpts.js';
import { type Coverage, tokensIn, tokensOf } from '../passages/passages.js';
import { recordWords } from './printed-version.js';
import type { QuotationMatch } from './quotation-matches.js';
import { answerOf } from '../result.js';
import { knownSpeakerOf } from '../passages/speakers.js';
import { versionExcerpts } from './statement-excerpts.js';
import { byPlace, hasSomeOf, limitAnArticle, oneSpeaker, otherVersions, versionOf } from './statement-versions.js';
import type { Term } from '../asked/question-terms.js';
import type { Support } from '../support/support.js';

/** A paragraph with this much less of the words than the nearest one is not shown beside it. */
const besideNearest = 0.1;

function differenceIn(match: QuotationMatch, asked: string): AskedAndRecorded {
  return differenceOf(asked, recordWords(match, asked), match.passage.article.language);
}

function withDiffering(excerpt: Excerpt, compared: AskedAndRecorded | undefined): Excerpt {
  if (compared === undefined || compared.differing.length === 0 || excerpt.reason !== 'nearest') return excerpt;
  return { ...excerpt, differing: compared.differing };
}

/**
 * The answer where words on record differ from those asked for in a way that changes what they say.
 *
 * @param matches - the nearest first; at least one
 * @param asked - the words, and whether the asker put them in quotation marks
 */
export function nearestQuotations(
  coverage: Coverage,
  question: Question,
  matches: readonly QuotationMatch[],
  asked: { words: string; exact: boolean },
  language: string,
): Answer {
  const [nearest] = matches;
  const closest = limitAnArticle(matches.filter((match) => match.coverage >= nearest!.coverage - besideNearest));
  const own = closest.map((match) => versionOf(coverage, match));
  const telling = tokensOf(asked.words, language).filter(({ content }) => content);
  // Whoever puts words in quotation marks asks for those; who tells what was said asks for all who carry it.
  const others =
    !asked.exact && own.some(({ match: { quotation } }) => quotation !== undefined)
      ? otherVersions(coverage, own, language).filter(({ match }) => hasSomeOf(telling, match, language))
      : [];
  const versions = [...own, ...others].sort(byPlace);
  const comparedAt = new Map(closest.map((match) => [citationId(match.passage), differenceIn(match, asked.words)]));
  const speaker = oneSpeaker(versions);
  return answerOf(coverage.library, question, {
    status: 'near',
    finding: { key: 'not-on-record-in-these-words', speaker },
    speaker,
    difference: comparedAt.get(citationId(nearest!.passage))!.difference,
    excerpts: versionExcerpts(coverage, versions, 'nearest').map((excerpt) =>
      withDiffering(excerpt, comparedAt.get(excerpt.citation.id)),
    ),
  });
}

/** A paragraph with less of the words, in any order, is not shown as the nearest to them. */
const otherWordsShare = 0.8;

/** A report of one speaker is shown with less of the words, when there are so many words of weight and no other is near. */
const reportShare = 0.6;
const fewestReported = 4;
const nextReport = 0.75;

/** Of one word of weight many speak. */
const fewestNamed = 2;

/** A name that was asked for has at least this credit in a report. */
const namedCredit = 0.7;

/** The words of a paragraph in a sentence that supports a question: the quotation that holds most of what was asked. */
function quotationHolding({ passage, sentence, marks }: Support): Quotation | undefined {
  const held = passage.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  return held.find(({ start, end }) => {
    const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
    return inside.length * 2 > marks.length;
  });
}

/** Whether a sentence reports, as one speaker's and in other words, most of what was asked, and none of anybody else nearly as much. */
function reportsMost(coverage: Coverage, terms: readonly Term[], [best, ...others]: readonly Support[]): boolean {
  if (best === undefined || terms.length < fewestNamed) return false;
  if (best.own < (terms.length < fewestReported ? otherWordsShare : reportShare)) return false;
  if (terms.some(({ name }, index) => name && best.credits[index]! < namedCredit)) return false;
  const quotation = quotationHolding(best);
  const speaker = quotation === undefined ? null : knownSpeakerOf(coverage, quotation);
  const isTheirs = ({ passage }: Support): boolean =>
    passage.quotations.length > 0 && passage.quotations.every((each) => knownSpeakerOf(coverage, each) === speaker);
  if (others.some((other) => other.share > nextReport * best.share && !isTheirs(other))) return false;
  return quotation !== undefined && quotation.speaker !== null && !quotation.remarks.includes('denied');
}

/** Words that were asked for in quotation marks stand at most so far apart, on average. */
const mostApart = 4;

/** Whether the words that support a question stand near each other in what somebody is quoted with. */
function areSaidTogether(support: Support): boolean {
  const { passage, marks } = support;
  const quotation = quotationHolding(support);
  if (quotation === undefined || quotation.kind === 'indirect') return false;
  const held = marks.filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
  const stretch = { start: Math.min(...held.map(({ start }) => start)), end: Math.max(...held.map(({ end }) => end)) };
  return held.length === marks.length && tokensIn(passage, stretch).length <= mostApart * held.length;
}

/** Of words in quotation marks that were altered, so many of weight and this share are in the words on record, and in no others nearly as much. */
const alteredShare = 0.4;
const fewestAltered = 2;

/** Whether the words on record share enough with those asked for, which put others in place of the rest. */
function isAltered(terms: readonly Term[], [best, ...others]: readonly Support[]): boolean {
  if (best === undefined || best.own < alteredShare) return false;
  const shared = terms.filter((_, index) => best.credits[index]! >= namedCredit).length;
  return shared >= fewestAltered && others.every(({ share }) => share <= nextReport * best.share);
}

/**
 * The nearest to words that nobody is quoted with in that order: a paragraph that has nearly all of them, or a report that has
 * most of them and is alone in it.
 *
 * @param exact - the asker put the words in quotation marks: they are looked for in quotations only
 */
export function inOtherWords(
  coverage: Coverage,
  question: Question,
  { words, exact }: { words: string; exact: boolean },
  language: string,
): Answer {
  const { supports: found, terms } = supportsFor(coverage, words, language);
  const supports = exact ? found.filter(areSaidTogether) : found;
  const reported = reportsMost(coverage, terms, supports);
  const altered = exact && isAltered(terms, supports);
  const near = supports
    .filter(
      ({ own, passage }, rank) =>
        (rank === 0 && (reported || altered)) || (own >= otherWordsShare && passage.quotations.length > 0),
    )
    .slice(0, 1);
  const shown = near.map((support) => {
    const { passage, sentence, marks } = support;
    const held = passage.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const quotation = quotationHolding(support) ?? held.at(-1) ?? passage.quotations.at(-1);
    return { passage, quotation, excerpt: excerptOf(coverage, passage, marks, 'nearest', quotation) };
  });
  if (shown.length === 0) {
    return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'no-such-quotation' } });
  }
  const told = reported ? knownSpeakerOf(coverage, shown[0]!.quotation!) : null;
  const speaker = told?.named ?? null;
  const finding = { key: 'not-on-record-in-these-words', speaker } as const;
  const excerpts = withNamingPassages(coverage, shown);
  return answerOf(coverage.library, question, { status: 'near', finding, speaker, excerpts });
}
