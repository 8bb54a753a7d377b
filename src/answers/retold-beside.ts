/**
 * Statements that another outlet reports in its own words beside what it quotes of the same utterance: one prints "I never
 * bargain in public, and the gates stay shut", the other "she would not bargain there", followed by the rest in quotation marks.
 */
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

/** The words of content, no names, of what somebody is quoted with or reported to say. */
function actsIn({ passage, quotation }: Utterance): Set<string> {
  const stems = new Set<string>();
  for (const { content, capital, stem } of tokensIn(passage, quotation)) if (content && !capital) stems.add(stem);
  return stems;
}

/** What outlets report of a speaker in their own words, by each word of content, and what they quote, by article. */
interface Told {
  reportsWith: ReadonlyMap<string, readonly Utterance[]>;
  /** The words of reports of one word's family, the word itself among them. */
  familyOf: (stem: string) => readonly string[];
  quotedIn: ReadonlyMap<string, readonly Utterance[]>;
}

const toldOf = new WeakMap<KnownSpeaker, Told>();

function toldBy(speaker: KnownSpeaker): Told {
  const known = toldOf.get(speaker);
  if (known !== undefined) return known;
  const reportsWith = new Map<string, Utterance[]>();
  const quotedIn = new Map<string, Utterance[]>();
  const add = (map: Map<string, Utterance[]>, key: string, utterance: Utterance): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [utterance]);
    else there.push(utterance);
  };
  for (const utterance of speaker.utterances) {
    if (utterance.quotation.kind === 'direct') add(quotedIn, utterance.passage.article.id, utterance);
    if (utterance.quotation.kind === 'indirect')
      for (const stem of actsIn(utterance)) add(reportsWith, stem, utterance);
  }
  const families = new Map<string, string[]>();
  const familyOf = (stem: string): string[] => {
    let family = families.get(stem);
    if (family === undefined) {
      family = [...reportsWith.keys()].filter((other) => other === stem || sameWordFamily(other, stem));
      families.set(stem, family);
    }
    return family;
  };
  const told = { reportsWith, familyOf, quotedIn };
  toldOf.set(speaker, told);
  return told;
}

/** The reports that have words of content of a statement, in this or another form, and how many of them. */
function reportsSharing(speaker: KnownSpeaker, statement: Utterance): Map<Utterance, number> {
  const { reportsWith, familyOf } = toldBy(speaker);
  const shared = new Map<Utterance, number>();
  for (const stem of actsIn(statement)) {
    const reports = new Set(familyOf(stem).flatMap((each) => reportsWith.get(each)!));
    for (const report of reports) shared.set(report, (shared.get(report) ?? 0) + 1);
  }
  return shared;
}

/** Whether an article says that words answer a question. */
function isReply({ passage, quotation }: Utterance): boolean {
  const before = passage.text.slice(0, quotation.start);
  return questionPackFor(passage.article.language).kinds.askedBefore.test(before);
}

/** What an article quotes of a speaker right beside a report of the same speaker. */
function quotedBeside(speaker: KnownSpeaker, { passage }: Utterance): Utterance[] {
  const quoted = toldBy(speaker).quotedIn.get(passage.article.id) ?? [];
  return quoted.filter((other) => Math.abs(other.passage.number - passage.number) <= 1);
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
  statement: Utterance,
  articles: ReadonlySet<string>,
): Utterance[] {
  if (statement.quotation.kind === 'indirect') return [];
  const reply = isReply(statement);
  return [...reportsSharing(speaker, statement)].flatMap(([report, shared]) => {
    const { article } = report.passage;
    if (article === statement.passage.article || articles.has(article.id)) return [];
    if (shared >= sharedByReplies && reply && isReply(report)) return [report];
    const beside = quotedBeside(speaker, report);
    return beside.some((each) => continuesIn(coverage, speaker, each, statement.passage)) ? [report] : [];
  });
}
