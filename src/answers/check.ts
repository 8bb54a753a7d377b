/** Checks the words of a message: which of its quotations, or else of its sentences, are on record, near, or not covered. */
import type { Answer, AnswerStatus, Excerpt, Question } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { sentences } from '../language/sentences.js';
import { tokensOf, type Coverage } from './passages/passages.js';
import { supportsFor } from './evidence.js';
import { supportExcerpts } from './support/support-excerpts.js';
import { excerptOf, withNamingPassages } from './excerpts/excerpts.js';
import { findQuotation } from './statements/quotation-matches.js';
import { answerOf } from './result.js';
import { whoSaid } from './who-said.js';

/** Words between quotation marks of any style that cannot be mistaken for an apostrophe. */
const quoted = /"([^"]+)"|“([^”]+)”|«([^»]+)»|„([^“”]+)[“”]/gu;

/** Fewer words are in quotation marks for a name or an odd word; and no sentence says much in fewer. */
const enoughWords = 3;

/** Stands at the end of a message that was too long to be looked at as a whole. */
const cut = '[…]';

/** A sentence is near what a paragraph says that supports this much of it. */
const nearSupport = 0.6;

/** A quotation is near one that has this much of its weight, where most of its words are there. */
const nearQuotationWeight = 0.35;

/** At most this many parts of a message are checked. */
const most = 12;

interface Claim {
  words: string;
  quoted: boolean;
}

function hasWords(words: string, language: string): boolean {
  return tokensOf(words, language).length >= enoughWords;
}

/** The quotations of a message; its sentences when it has none. */
function claimsOf(message: string, language: string): Claim[] {
  const quotations = [...message.matchAll(quoted)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4])!.trim(),
  );
  const found = quotations.filter((words) => hasWords(words, language));
  if (found.length > 0) return [...new Set(found)].map((words) => ({ words, quoted: true }));
  const said = sentences(message, language).map(({ start, end }) => message.slice(start, end).trim());
  return [...new Set(said)].filter((words) => hasWords(words, language)).map((words) => ({ words, quoted: false }));
}

/** The quotation that has most words of another in their order, though words that weigh much differ. */
function nearQuotation(coverage: Coverage, words: string, language: string): Excerpt[] {
  const asked = tokensOf(words, language).length;
  const [best] = findQuotation(coverage, words, true, language, nearQuotationWeight).filter(
    ({ quotation, marks }) => quotation !== undefined && marks.length >= Math.max(enoughWords + 1, nearSupport * asked),
  );
  if (best === undefined) return [];
  const { passage, quotation, marks } = best;
  const excerpt = excerptOf(coverage, passage, marks, 'nearest', quotation);
  return withNamingPassages(coverage, [{ passage, quotation, excerpt }]);
}

/** One quotation or sentence against the coverage. Only words that stand there in that order are on record. */
function checked(coverage: Coverage, question: Question, claim: Claim, language: string): Section {
  const { words, quoted: exact } = claim;
  const heading = (status: AnswerStatus): Section['heading'] => ({ key: 'checked', words, quoted: exact, status });
  const found = whoSaid(coverage, question, words, exact, language);
  if (found.status !== 'not-covered') {
    const lines = found.difference === undefined ? [] : [{ key: 'difference', difference: found.difference } as const];
    return { heading: heading(found.status), lines, excerpts: found.excerpts };
  }
  if (exact) {
    const excerpts = nearQuotation(coverage, words, language);
    return { heading: heading(excerpts.length === 0 ? 'not-covered' : 'near'), lines: [], excerpts };
  }
  const { terms, supports } = supportsFor(coverage, words, language);
  const unknown = terms.some(({ name, known }) => name && !known);
  const [best] = supports;
  if (unknown || best === undefined || best.share < nearSupport) {
    return { heading: heading('not-covered'), lines: [], excerpts: [] };
  }
  return { heading: heading('near'), lines: [], excerpts: supportExcerpts(coverage, [best], 'nearest') };
}

/**
 * Checks the words of a message.
 *
 * @param message - its text; an ellipsis in brackets at its end says that the message goes on
 */
export function check(coverage: Coverage, question: Question, message: string, language: string): Answer {
  const { library } = coverage;
  const rest = message.endsWith(cut);
  const claims = claimsOf(rest ? message.slice(0, -cut.length).trim() : message, language);
  const sections = claims.slice(0, most).map((claim) => checked(coverage, question, claim, language));
  const count = (status: AnswerStatus): number =>
    sections.filter(({ heading }) => heading.key === 'checked' && heading.status === status).length;
  const [onRecord, near, notCovered] = [count('answered'), count('near'), count('not-covered')];
  if (sections.length === 0) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'nothing-to-check' } });
  }
  const status = onRecord === sections.length ? 'answered' : onRecord + near > 0 ? 'near' : 'not-covered';
  const finding = { key: 'checked', onRecord, near, notCovered, rest: rest || claims.length > most } as const;
  return answerOf(library, question, { status, finding, sections });
}
