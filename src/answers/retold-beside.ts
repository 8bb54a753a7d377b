/**
 * Statements that another outlet reports in its own words beside what it quotes of the same utterance: one prints "I never
 * bargain in public, and the gates stay shut", the other "she would not bargain there", followed by the rest in quotation marks.
 */
import type { Quotation } from '../coverage/reading.js';
import { questionPackFor } from '../language/questions/index.js';
import { sameWordFamily } from './aliases.js';
import { type Coverage, type Passage, tokensIn } from './passages.js';
import { findQuotation } from './quotation-matches.js';
import { type KnownSpeaker, knownSpeakerOf, type Utterance } from './speakers.js';

/** What is quoted beside a report has at least this share of its words in the utterance that the report tells of. */
const besideShare = 0.7;

/** Fewer words in quotation marks are in many utterances. */
const fewestWords = 6;

/** Replies to a question say the same where they share this many words of content. */
const sharedByReplies = 2;

/** How many words of content, no names, of a statement a report has in this or another form. */
function sharedWords(report: Utterance, statement: Utterance): number {
  const acts = ({ passage, quotation }: Utterance) =>
    tokensIn(passage, quotation).filter(({ content, capital }) => content && !capital);
  const told = acts(report);
  const stems = new Set(acts(statement).map(({ stem }) => stem));
  return [...stems].filter((stem) => told.some((other) => other.stem === stem || sameWordFamily(other.stem, stem)))
    .length;
}

/** Whether an article says that words answer a question. */
function isReply({ passage, quotation }: Utterance): boolean {
  const before = passage.text.slice(0, quotation.start);
  return questionPackFor(passage.article.language).kinds.askedBefore.test(before);
}

/** What an article quotes of a speaker right beside a report of the same speaker. */
function quotedBeside(speaker: KnownSpeaker, { passage }: Utterance): Utterance[] {
  return speaker.utterances.filter(
    (other) =>
      other.passage.article === passage.article &&
      other.quotation.kind === 'direct' &&
      Math.abs(other.passage.number - passage.number) <= 1,
  );
}

/** Whether words stand in a passage as the same speaker's, in other words than a statement there. */
function continuesIn(
  coverage: Coverage,
  speaker: KnownSpeaker,
  { passage, quotation }: Utterance,
  whole: Passage,
): boolean {
  if (tokensIn(passage, quotation).length < fewestWords) return false;
  const { language } = passage.article;
  return findQuotation(coverage, quotation.text, false, language, besideShare, new Set([whole])).some(
    ({ quotation: found }) => found !== undefined && knownSpeakerOf(coverage, found) === speaker,
  );
}

/**
 * The reports of other articles that tell a statement in their own words beside more of the same utterance, or as
 * the same reply to a question.
 *
 * @param speaker - who says the statement
 * @param statement - words as they were spoken, and where they stand
 * @param articles - articles whose versions are known already
 */
export function retoldBeside(
  coverage: Coverage,
  speaker: KnownSpeaker,
  statement: { passage: Passage; quotation: Quotation },
  articles: ReadonlySet<string>,
): Utterance[] {
  if (statement.quotation.kind === 'indirect') return [];
  return speaker.utterances.filter((report) => {
    const { article } = report.passage;
    if (report.quotation.kind !== 'indirect' || article === statement.passage.article || articles.has(article.id)) {
      return false;
    }
    const shared = sharedWords(report, statement);
    if (shared === 0) return false;
    if (shared >= sharedByReplies && isReply(report) && isReply(statement)) return true;
    return quotedBeside(speaker, report).some((beside) => continuesIn(coverage, speaker, beside, statement.passage));
  });
}
