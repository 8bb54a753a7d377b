/** What somebody answered on an occasion or to a question, as each outlet tells it: with what leads into it, in quotation marks or not. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { Article } from '../../coverage/article.js';
import { excerptOf } from '../excerpts/excerpts.js';
import { calls } from '../passages/calling.js';
import { type Coverage, type Passage, speakerOf } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf, type Utterance } from '../passages/speakers.js';
import { isSameStatement } from '../events/same-event.js';
import type { Term } from '../asked/question-terms.js';
import { answerOf } from '../result.js';
import { shareOf, supportsOf } from '../support/support.js';
import { retoldBeside } from './retold-beside.js';

/** Less of what is asked than this, and it is another reply: of what an article gives as one to a question, and of anything else said. */
const enough = { toQuestion: 0.45, said: 0.6 } as const;

/** A reply of another outlet has this share of the best one's support. */
const besideBest = 0.75;

/** Within an article what has this share of the best one's support is as likely meant. */
const asGood = 0.97;

/** So many paragraphs before a reply may lead into it. */
const reach = 2;

/** A reply, and how much of what is asked it has with what leads into it. */
interface Reply {
  utterance: Utterance;
  /** The paragraphs before it that tell of the question or the occasion, where its own does not. */
  leading: Passage[];
  share: number;
  /** The article says that somebody was asked. */
  toQuestion: boolean;
}

/** The paragraphs before a reply that lead into it, the nearest first: they name the same speaker and quote nobody else. */
function leadingInto(coverage: Coverage, { passage, quotation }: Utterance): Passage[] {
  const speaker = speakerOf(passage, quotation);
  if (speaker === null) return [];
  const found: Passage[] = [];
  for (let number = passage.number - 1; number >= passage.number - reach; number -= 1) {
    const before = coverage.passage(passage.article.id, number);
    if (before === undefined || !before.sentences.some((sentence) => calls(before, sentence, speaker))) break;
    if (before.quotations.some((other) => other.speaker !== quotation.speaker)) break;
    found.push(before);
  }
  return found;
}

function creditsOf(coverage: Coverage, passage: Passage, terms: readonly Term[]): number[] {
  const supports = supportsOf(coverage, passage, passage.sentences, terms);
  return terms.map((_, index) => Math.max(0, ...supports.map(({ credits }) => credits[index]!)));
}

/** Whether a text tells that somebody was asked. */
function tellsAsking(text: string, { article }: Passage): boolean {
  return questionPackFor(article.language).kinds.askedBefore.test(text);
}

function replyIn(coverage: Coverage, utterance: Utterance, terms: readonly Term[]): Reply {
  const { passage, quotation } = utterance;
  let credits = creditsOf(coverage, passage, terms);
  let toQuestion = tellsAsking(passage.text.slice(0, quotation.start), passage);
  const leading: Passage[] = [];
  const before = leadingInto(coverage, utterance);
  for (const [index, paragraph] of before.entries()) {
    const there = creditsOf(coverage, paragraph, terms);
    const together = credits.map((credit, term) => Math.max(credit, there[term]!));
    const asks = !toQuestion && tellsAsking(paragraph.text, paragraph);
    if (!asks && shareOf(terms, together) === shareOf(terms, credits)) continue;
    credits = together;
    toQuestion ||= asks;
    leading.push(...before.slice(leading.length, index + 1));
  }
  return { utterance, leading, share: shareOf(terms, credits), toQuestion };
}

/** The likeliest replies of each article, of the articles that tell one as well as the best does. */
function likeliest(replies: readonly Reply[], least: number): Reply[] {
  const best = new Map<Article, number>();
  for (const { utterance, share } of replies) {
    const { article } = utterance.passage;
    best.set(article, Math.max(share, best.get(article) ?? 0));
  }
  const most = Math.max(0, ...best.values());
  if (most < least) return [];
  return replies.filter(({ utterance, share }) => {
    const own = best.get(utterance.passage.article)!;
    return own >= besideBest * most && share >= asGood * own;
  });
}

/**
 * Answers how outlets tell what somebody replied.
 *
 * @param speakers - those whom the question names
 * @param terms - what it tells of the reply, the question or the occasion; without their names
 * @returns null where fewer than two outlets tell of such a reply
 */
export function repliesCompared(
  coverage: Coverage,
  question: Question,
  speakers: readonly KnownSpeaker[],
  terms: readonly Term[],
): Answer | null {
  if (terms.length === 0) return null;
  const replies = speakers.flatMap((speaker) =>
    speaker.utterances.map((utterance) => replyIn(coverage, utterance, terms)),
  );
  const toQuestions = likeliest(
    replies.filter(({ toQuestion }) => toQuestion),
    enough.toQuestion,
  );
  return (
    shownTogether(coverage, question, replies, toQuestions) ??
    shownTogether(coverage, question, replies, likeliest(replies, enough.said))
  );
}

/** Replies beside those of other outlets to the same question; null where one outlet alone tells of them. */
function shownTogether(
  coverage: Coverage,
  question: Question,
  replies: readonly Reply[],
  found: readonly Reply[],
): Answer | null {
  const articles = new Set(found.map(({ utterance }) => utterance.passage.article.id));
  const retold = found.flatMap(({ utterance }) =>
    retoldBeside(coverage, knownSpeakerOf(coverage, utterance.quotation)!, utterance, articles),
  );
  const isElsewhere = ({ passage, quotation }: Utterance): boolean =>
    !articles.has(passage.article.id) &&
    quotation.kind !== 'indirect' &&
    found.some(({ utterance }) => isSameStatement(utterance, { passage, quotation }));
  const all = [...found, ...replies.filter(({ utterance }) => retold.includes(utterance) || isElsewhere(utterance))];
  const shown = new Map<Passage, Excerpt>();
  for (const { utterance, leading } of all) {
    const { passage, quotation } = utterance;
    for (const each of leading) if (!shown.has(each)) shown.set(each, excerptOf(coverage, each, [], 'answers'));
    const marks = [{ start: quotation.start, end: quotation.end }];
    const known = shown.get(passage);
    if (known?.speaker === undefined) shown.set(passage, excerptOf(coverage, passage, marks, 'answers', quotation));
  }
  const excerpts = [...shown].sort(([a], [b]) => a.index - b.index).map(([, excerpt]) => excerpt);
  const outlets = new Set(excerpts.map(({ citation }) => citation.outlet)).size;
  if (outlets < 2) return null;
  return answerOf(coverage.library, question, { status: 'answered', finding: { key: 'versions', outlets }, excerpts });
}
