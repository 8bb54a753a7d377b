/** One statement in several outlets, version beside version. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { Quotation } from '../../coverage/reading.js';
import { questionPackFor } from '../../language/questions/index.js';
import { quotedWords } from '../intent.js';
import { type Coverage, type Passage, tokensOf, sentenceAt } from '../passages/passages.js';
import { compare } from '../compare.js';
import { findQuotation, type QuotationMatch } from './quotation-matches.js';
import { evidence } from '../evidence.js';
import { repliesCompared } from './replies-compared.js';
import { retoldVersions } from './retold-versions.js';
import { type KnownSpeaker, knownSpeakerOf, speakersNamed, speakersOf, surnameOf } from '../passages/speakers.js';
import { versionOf } from './statement-versions.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { supportOf } from '../support/support.js';
import { whoSaid } from '../who-said.js';

/** Shorter quotations are in many statements. */
const enoughWords = 6;

/** This many of the quotations nearest to the topic are compared with other outlets' ones; of a large coverage fewer. */
const compared = { small: 12, large: 3 } as const;

/** A statement that fits the topic less than this is another one. */
const enoughScore = 0.4;

/** ... and one that fits a topic less than this that names neither a statement nor a speaker. */
const enoughWithoutStatement = 0.65;

/** What a statement gains by each further outlet that carries it. */
const anotherOutlet = 0.15;

/** Of statements that several outlets carry, one that fits the topic less than this beside the best is no better for being in more. */
const besideBestFit = 0.9;

/** ... as is one that tells less than this of what the topic says beside who speaks, where it names no statement. */
const enoughTold = 0.5;

/** What somebody does or wants, of which no statement is asked for: "differ on what the mayor wants". */
const asksOfDoing =
  /(?<!\p{L})what (?!.*(?<!\p{L})(?:said|says?|told|tells?|stated|promised|announced|replied|answered|declared|wrote|writes?|argued|warned|claimed|called|vowed|pledged)(?!\p{L}))/iu;

interface Candidate {
  passage: Passage;
  quotation: Quotation;
  score: number;
  /** Said by somebody whom the question names. */
  asked: boolean;
}

/** How well a statement fits a topic: by its words, and by who says it. */
function scoreOf(
  coverage: Coverage,
  { passage, quotation }: { passage: Passage; quotation: Quotation },
  terms: readonly Term[],
  least: number,
): number {
  const sentence = sentenceAt(passage, quotation.start) ?? passage.sentences[0];
  if (sentence === undefined) return 0;
  const speaker = knownSpeakerOf(coverage, quotation);
  const said = supportOf(coverage, passage, sentence, terms);
  let total = 0;
  let shared = 0;
  let more = 0;
  let told = 0;
  for (const [index, term] of terms.entries()) {
    const bySpeaker =
      speaker !== null && (speaker.nameWords.has(term.word) || speaker.roleWords.has(term.word)) ? 1 : 0;
    total += term.weight;
    shared += term.weight * Math.max(bySpeaker, said.credits[index]!);
    if (bySpeaker === 1) continue;
    more += term.weight;
    told += term.weight * said.credits[index]!;
  }
  // Who speaks is not what is said: of something else nothing is told.
  if (total === 0 || told < least * more) return 0;
  return shared / total;
}

/** The persons of whom a question has the surname. */
function personsAsked(coverage: Coverage, terms: readonly Term[]): KnownSpeaker[] {
  const asked = new Set(terms.map(({ word }) => word));
  return speakersOf(coverage).filter((speaker) => speaker.kind === 'person' && asked.has(surnameOf(speaker) ?? ''));
}

/** The words by which a statement is looked for in other outlets: its first sentence's, when that is long enough. */
function lookedFor(passage: Passage, quotation: Quotation): string {
  const first = passage.sentences.find(({ end }) => end > quotation.start);
  const end = Math.min(quotation.end, first?.end ?? quotation.end);
  const words = passage.text.slice(quotation.start, end);
  return tokensOf(words, passage.article.language).length >= enoughWords ? words : quotation.text;
}

/**
 * Answers how outlets tell what somebody replied.
 *
 * @param topic - in the reader's words
 * @param subject - the topic without what only asks for versions
 * @returns null where the topic names no reply, or nobody on record who gave it
 */
export function repliesTold(
  coverage: Coverage,
  question: Question,
  { topic, subject }: { topic: string; subject: string },
  language: string,
): Answer | null {
  const { replied, replyOwner } = questionPackFor(language).kinds;
  if (!replied.test(topic)) return null;
  const persons = personsAsked(coverage, termsOf(coverage, subject, language));
  const owner = replyOwner.exec(topic)?.groups?.['owner'];
  const speakers = persons.length > 0 || owner === undefined ? persons : speakersNamed(coverage, owner, language);
  const names = new Set(speakers.flatMap(({ nameWords, roleWords }) => [...nameWords, ...roleWords]));
  const asked = termsOf(coverage, subject.replace(new RegExp(replied, 'giu'), ' '), language);
  const terms = asked.filter(({ word }) => !names.has(word));
  return repliesCompared(coverage, question, speakers, terms);
}

/** Answers how outlets' versions of a statement differ. */
export function versions(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const quoted = quotedWords(topic);
  const { aboutVersions, statementNoun, toldNoun } = questionPackFor(language).kinds;
  const subject = topic.replace(aboutVersions, ' ').replace(/\s+/gu, ' ').trim();
  const terms = termsOf(coverage, subject, language);
  const found = quoted === null ? null : asVersions(whoSaid(coverage, question, quoted, true, language));
  if (found !== null) return found;
  const inWords = (): Answer => {
    const given = evidence(coverage, question, subject, language);
    return given.status === 'answered' ? given : compare(coverage, question, subject, language);
  };
  if (quoted === null && asksOfDoing.test(topic)) return inWords();
  const named = personsAsked(coverage, terms);
  const replies = quoted === null ? repliesTold(coverage, question, { topic, subject }, language) : null;
  if (replies !== null) return replies;
  const isStatement = toldNoun.test(topic) || statementNoun.test(topic);
  const least = named.length > 0 || isStatement ? enoughScore : enoughWithoutStatement;
  const candidates: Candidate[] = [];
  for (const passage of coverage.candidates(topic)) {
    for (const quotation of passage.quotations) {
      const speaker = knownSpeakerOf(coverage, quotation);
      if (speaker === null) continue;
      if (tokensOf(quotation.text, language).length < enoughWords) continue;
      const score = scoreOf(coverage, { passage, quotation }, terms, isStatement ? 0 : enoughTold);
      candidates.push({ passage, quotation, score, asked: named.includes(speaker) });
    }
  }
  const byNamed = candidates.some(({ asked, score }) => asked && score >= least);
  candidates.sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
  const carried = candidates
    .filter(({ asked }) => asked || (!byNamed && (isStatement || named.length === 0)))
    .slice(0, coverage.isSmall ? compared.small : compared.large)
    .flatMap(({ passage, quotation, score }) => {
      if (score < least) return [];
      const words = lookedFor(passage, quotation);
      const matches = findQuotation(coverage, words, true, language);
      const outlets = new Set(matches.map((match) => match.passage.article.outlet)).size;
      return outlets < 2 ? [] : [{ words, matches, score, value: score + anotherOutlet * (outlets - 1) }];
    });
  const fitting = besideBestFit * Math.max(0, ...carried.map(({ score }) => score));
  const isFitting = ({ score }: { score: number }): number => (score >= fitting ? 1 : 0);
  carried.sort((a, b) => isFitting(b) - isFitting(a) || b.value - a.value);
  for (const { words, matches } of carried) {
    const all = [...matches, ...retellings(coverage, matches, words, language)];
    const answer = asVersions(whoSaid(coverage, question, words, true, language, null, all));
    if (answer !== null) return answer;
  }
  return inWords();
}

/** Other articles' reports of a statement in words of their own, as much its versions as those in its words. */
function retellings(
  coverage: Coverage,
  matches: readonly QuotationMatch[],
  words: string,
  language: string,
): QuotationMatch[] {
  const most = Math.max(...matches.map((match) => match.coverage));
  const found = matches.map((match) => versionOf(coverage, match));
  return retoldVersions(coverage, found, words, language, 'compared').map(({ match }) => ({
    ...match,
    coverage: most,
  }));
}

/** A who-said answer as one about versions; null when it did not find the statement. */
function asVersions(found: Answer): Answer | null {
  if (found.status !== 'answered') return null;
  // Nobody asked who speaks: the paragraph that names the speaker is cited beside the words and not shown.
  const excerpts = found.excerpts.filter(({ reason }) => reason !== 'names-speaker');
  const outlets = new Set(excerpts.map(({ citation }) => citation.outlet)).size;
  return { ...found, excerpts, finding: { key: 'versions', outlets } };
}
