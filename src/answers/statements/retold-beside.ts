/**
 * Statements that another outlet reports in its own words beside what it quotes of the same utterance: one prints "I never
 * bargain in public, and the gates stay shut", the other "she would not bargain there", followed by the rest in quotation marks.
 */
import { questionPackFor } from '../../language/questions/index.js';
import { denies } from '../../language/meaning.js';
import { relatedStems, spokenStems } from '../../language/related-words.js';
import { sameWordFamily } from '../passages/aliases.js';
import { type Coverage, type Passage, sentenceAt, tokensIn } from '../passages/passages.js';
import { findQuotation } from './quotation-matches.js';
import { type KnownSpeaker, knownSpeakerOf, type Utterance } from '../passages/speakers.js';

/** What is quoted beside a report has at least this share of its words in the utterance that the report tells of. */
const besideShare = 0.7;

/** Fewer words in quotation marks are in many utterances. */
const fewestWords = 6;

/** Replies to a question are the same one where they share this many words of content, with what was asked; fewer where both refuse. */
const sharedByReplies = { any: 2, refusing: 1 } as const;

/** A word in many paragraphs does not tell one question from another. */
const tellingWeight = 1.2;

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
  /** Replies to questions, in the speaker's words and in the outlets'. */
  replies: readonly Utterance[];
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
  const told = { reportsWith, familyOf, quotedIn, replies: speaker.utterances.filter(isReply) };
  toldOf.set(speaker, told);
  return told;
}

/** The reports that have a word of content of a statement, in this or another form. */
function reportsSharing(speaker: KnownSpeaker, statement: Utterance): Set<Utterance> {
  const { reportsWith, familyOf } = toldBy(speaker);
  const shared = new Set<Utterance>();
  for (const stem of actsIn(statement)) {
    for (const each of familyOf(stem)) for (const report of reportsWith.get(each)!) shared.add(report);
  }
  return shared;
}

/** Whether an article says that words answer a question. */
function isReply({ passage, quotation }: Utterance): boolean {
  const before = passage.text.slice(0, quotation.start);
  return questionPackFor(passage.article.language).kinds.askedBefore.test(before);
}

/** A question that is told of with the first sentence of the reply: its telling words of content, and whether the reply refuses. */
interface Exchange {
  stems: readonly string[];
  refuses: boolean;
}

/** Found once for each utterance: a speaker's replies are compared with each other. */
const exchanges = new WeakMap<Utterance, Exchange>();

function exchangeIn(coverage: Coverage, utterance: Utterance): Exchange {
  const known = exchanges.get(utterance);
  if (known !== undefined) return known;
  const { passage, quotation } = utterance;
  const reply = sentenceAt(passage, quotation.start);
  const stretch = { start: reply?.start ?? 0, end: Math.min(reply?.end ?? quotation.end, quotation.end) };
  const tokens = tokensIn(passage, stretch);
  const { cue } = quotation;
  // "Answered" and "replied" tell of any two replies.
  const isCue = ({ start }: { start: number }): boolean =>
    cue?.paragraph === passage.number && start >= cue.start && start < cue.end;
  const stems = tokens.flatMap((token) =>
    token.content && !token.capital && !isCue(token) && coverage.weight(token.stem) >= tellingWeight
      ? [token.stem]
      : [],
  );
  const refuses = tokens.some(({ start, word }) => start >= quotation.start && denies(word, passage.article.language));
  const exchange = { stems: [...new Set(stems)], refuses };
  exchanges.set(utterance, exchange);
  return exchange;
}

/** Whether two replies are to one question: what was asked and what was replied have enough words in common. */
function isSameExchange(coverage: Coverage, one: Utterance, other: Utterance): boolean {
  const [here, there] = [exchangeIn(coverage, one), exchangeIn(coverage, other)];
  const { language } = one.passage.article;
  const shared = here.stems.filter((stem) =>
    there.stems.some((each) => each === stem || sameWordFamily(each, stem) || relatedStems(stem, language).has(each)),
  );
  return shared.length >= (here.refuses && there.refuses ? sharedByReplies.refusing : sharedByReplies.any);
}

/** Whether two replies have a word in common, or words that a reader may use for one another. */
function hasLike(coverage: Coverage, one: Utterance, other: Utterance): boolean {
  const { language } = one.passage.article;
  const there = new Set(exchangeIn(coverage, other).stems);
  return exchangeIn(coverage, one).stems.some(
    (stem) => there.has(stem) || [...spokenStems(stem, language)].some((like) => there.has(like)),
  );
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
 * The replies of other articles to the question that a reply answers: of one in quotation marks the reports, of a report what is
 * quoted.
 *
 * @returns none where the article does not say that the statement answers a question
 */
export function repliesBeside(coverage: Coverage, speaker: KnownSpeaker, statement: Utterance): Utterance[] {
  const replies = otherReplies(speaker, statement);
  const same = replies.filter((reply) => isSameExchange(coverage, statement, reply));
  return [...same, ...onlyRefusals(coverage, statement, replies, same)];
}

/** A report is of a quoted reply, and a quoted reply has reports. */
function otherReplies(speaker: KnownSpeaker, statement: Utterance): readonly Utterance[] {
  if (!isReply(statement)) return [];
  const isReport = statement.quotation.kind === 'indirect';
  return toldBy(speaker).replies.filter(
    ({ passage, quotation }) =>
      (quotation.kind === 'indirect') !== isReport && passage.article !== statement.passage.article,
  );
}

/**
 * The one refusal of an article to answer a question, beside a refusal in quotation marks: the speaker was asked once, and each outlet tells
 * what of it in words of its own.
 *
 * @param known - replies that are known to be the same
 */
function onlyRefusals(
  coverage: Coverage,
  statement: Utterance,
  replies: readonly Utterance[],
  known: readonly Utterance[],
): Utterance[] {
  if (!exchangeIn(coverage, statement).refuses) return [];
  const articles = new Set(known.map(({ passage }) => passage.article));
  const refusals = replies.filter(
    (reply) => exchangeIn(coverage, reply).refuses && hasLike(coverage, statement, reply),
  );
  return refusals.filter(
    ({ passage: { article } }, at) =>
      !articles.has(article) && refusals.every((other, index) => index === at || other.passage.article !== article),
  );
}

/**
 * The reports of other articles that tell a statement in their own words beside more of the same utterance, or as
 * the same reply to a question; of a report, what other articles quote of it.
 *
 * @param speaker - who says the statement
 * @param statement - words as they were spoken or reported, and where they stand
 * @param articles - articles whose versions are known already
 */
export function retoldBeside(
  coverage: Coverage,
  speaker: KnownSpeaker,
  statement: Utterance,
  articles: ReadonlySet<string>,
): Utterance[] {
  const isElsewhere = ({ passage: { article } }: Utterance): boolean => article !== statement.passage.article;
  const isNew = (other: Utterance): boolean => isElsewhere(other) && !articles.has(other.passage.article.id);
  const tellsBeside = (report: Utterance, quoted: Utterance): boolean =>
    quotedBeside(speaker, report).some((each) => continuesIn(coverage, speaker, each, quoted.passage));
  const isReport = statement.quotation.kind === 'indirect';
  const replies = otherReplies(speaker, statement);
  const isSame = (reply: Utterance): boolean => isSameExchange(coverage, statement, reply);
  if (isReport) return replies.filter((quoted) => isSame(quoted) || (isNew(quoted) && tellsBeside(statement, quoted)));
  const shared = replies.filter((report) => isNew(report) && isSame(report));
  const asked = [...shared, ...onlyRefusals(coverage, statement, replies.filter(isNew), shared)];
  const beside = [...reportsSharing(speaker, statement)].filter(
    (report) => !asked.includes(report) && isNew(report) && tellsBeside(report, statement),
  );
  return [...asked, ...beside];
}
