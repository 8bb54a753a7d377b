/** Any question: the sentences of the coverage that support its parts together, or a refusal. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import { excerptOf, withNamingPassages } from './excerpts.js';
import type { Coverage } from './passages.js';
import { answerOf, outletsOf } from './result.js';
import { bestSupport, type Support, termsOf } from './support.js';

/** With less of the question supported, nothing is said to answer it. */
const enough = 0.55;

/** Another outlet's paragraph has at least this share of the best one's support; one of the same outlet must be closer. */
const beside = 0.65;
const besideInOutlet = 0.9;

/** At most this many paragraphs are shown. */
const most = 6;

function excerptsOf(coverage: Coverage, supports: readonly Support[], reason: Excerpt['reason']): Excerpt[] {
  const found = supports.map(({ passage, sentence, marks }) => {
    const quotation = passage.quotations.find(({ start, end }) => start < sentence.end && end > sentence.start);
    return { passage, quotation, excerpt: excerptOf(coverage, passage, marks, reason, quotation) };
  });
  return withNamingPassages(coverage, found);
}

/** The best paragraph of each outlet that supports the question nearly as well as the best of all. */
export function besideBest(supports: readonly Support[]): Support[] {
  const best = supports[0];
  if (best === undefined) return [];
  const outlets = new Map<string, number>();
  return supports
    .filter(({ passage, share }) => {
      const bestOfOutlet = outlets.get(passage.article.outlet);
      const wanted = bestOfOutlet === undefined ? beside * best.share : besideInOutlet * best.share;
      if (share < wanted) return false;
      outlets.set(passage.article.outlet, Math.max(bestOfOutlet ?? 0, share));
      return true;
    })
    .slice(0, most);
}

/** Answers a question with evidence. */
export function evidence(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const terms = termsOf(coverage, topic, language);
  const supports = bestSupport(coverage, terms);
  const best = supports[0];
  const unknown = terms.filter(({ known, name }) => name && !known).map(({ word }) => word);
  if (best === undefined || best.share < enough || unknown.length > 0) {
    const excerpts = best === undefined ? [] : excerptsOf(coverage, [best], 'nearest');
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts });
  }
  const excerpts = excerptsOf(coverage, besideBest(supports), 'answers');
  const outlets = outletsOf(excerpts);
  const finding =
    question.kind === 'what-policy'
      ? ({ key: 'policy', outlets } as const)
      : ({ key: 'excerpts', count: excerpts.length, outlets } as const);
  return answerOf(library, question, { status: 'answered', finding, excerpts });
}
