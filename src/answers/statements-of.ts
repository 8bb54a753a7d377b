/** What somebody is on record with, about a topic or at all. What is said about but not by them is not mixed in. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Quotation } from '../coverage/reading.js';
import { boundNames, hasBound } from './asked/bound-names.js';
import { citationId } from './excerpts/citation.js';
import { excerptOf, withNamingPassages } from './excerpts/excerpts.js';
import { type Dated, inOrderOfDay } from './events/in-order-of-day.js';
import { type Coverage, type Passage, sentenceAt, tokensOf } from './passages/passages.js';
import { introducedAs } from './statements/introduced-speakers.js';
import { answerOf } from './result.js';
import { retoldBeside } from './statements/retold-beside.js';
import { type KnownSpeaker, knownSpeakerOf, speakersNamed, speakersOf, type Utterance } from './passages/speakers.js';
import { meantOnTopic } from './statements/meant-on-topic.js';
import { statementDay } from './statements/statement-day.js';
import { entriesOf, type Entry, type Said, type ShownVersion } from './statements/statement-entries.js';
import { speakingOn, statementTopic } from './statements/statement-topic.js';
import { type Term, termsOf } from './asked/question-terms.js';
import { bestSupport, type Support } from './support/support.js';
import { supportsOfSaid } from './support/then-did.js';

/** A statement without this share of the topic is about something else. */
const topicShare = 0.5;

/** A statement on the topic has at least this share of its outlet's best support; of another outlet than the best, the second as well. */
const besideBest = 0.7;
const besideOtherBest = 0.45;

/** A name of the topic that the statement, or the paragraph it goes on from, has got at least this credit. */
const namedCredit = 0.6;

/** Of somebody with very many statements, this many are shown, the latest. */
const mostShown = 100;

interface Statement {
  utterance: Utterance;
  support: Support | null;
}

/** Words as they were spoken show more than the outlet's report of them, and more words more than fewer. */
function telling({ utterance: { quotation } }: Statement): number {
  return (quotation.kind === 'indirect' ? 0 : 1_000_000) + quotation.end - quotation.start;
}

function hasWords({ support }: Statement): boolean {
  return support !== null && support.marks.length > 0;
}

/** Utterances of a paragraph count once, by the one that supports most; of equally good ones by the most telling. */
function onePerPassage(statements: readonly Statement[]): Statement[] {
  const best = new Map<Passage, Statement>();
  for (const statement of statements) {
    const known = best.get(statement.utterance.passage);
    const more = known === undefined ? 1 : (statement.support?.share ?? 0) - (known.support?.share ?? 0);
    if (more > 0 || (more === 0 && telling(statement) > telling(known!))) {
      best.set(statement.utterance.passage, statement);
    }
  }
  return [...best.values()].sort((a, b) => a.utterance.passage.index - b.utterance.passage.index);
}

function statementsOn(coverage: Coverage, speakers: readonly KnownSpeaker[], terms: readonly Term[]): Statement[] {
  const statements: Statement[] = [];
  for (const { utterances } of speakers) {
    for (const utterance of utterances) {
      if (terms.length === 0) {
        statements.push({ utterance, support: null });
        continue;
      }
      const { passage, quotation } = utterance;
      const held = passage.sentences.filter(({ start, end }) => start < quotation.end && end > quotation.start);
      const sentences =
        held.length > 0
          ? held
          : [sentenceAt(passage, quotation.start) ?? passage.sentences[0]].filter((each) => each !== undefined);
      const supports = supportsOfSaid(coverage, passage, sentences, quotation, terms);
      supports.sort((a, b) => b.share - a.share || b.marks.length - a.marks.length);
      statements.push({ utterance, support: supports[0] ?? null });
    }
  }
  return statements;
}

/** The quotations meant in a statement's paragraph: without a topic all that the speaker says there. */
function saidIn({ utterance: { passage, quotation }, support }: Statement): Quotation[] {
  return support === null ? passage.quotations.filter(({ speaker }) => speaker === quotation.speaker) : [quotation];
}

function excerptsOf(
  coverage: Coverage,
  statements: readonly Statement[],
  reason: 'answers' | 'nearest',
): Answer['excerpts'] {
  const found = statements.map((statement) => {
    const { passage, quotation } = statement.utterance;
    const marks = saidIn(statement).map(({ start, end }) => ({ start, end }));
    return { passage, quotation, excerpt: excerptOf(coverage, passage, marks, reason, quotation) };
  });
  return withNamingPassages(coverage, found);
}

/** A statement with what its article tells of it. */
interface DatedStatement extends Said {
  statement: Statement;
}

/** Each statement once, with the versions of it that are cited beside it. */
function entries(coverage: Coverage, statements: readonly Statement[], language: string): Entry<DatedStatement>[] {
  const bySpeaker = new Map<KnownSpeaker, DatedStatement[]>();
  for (const statement of statements) {
    const { passage, quotation } = statement.utterance;
    const speaker = knownSpeakerOf(coverage, quotation)!;
    const day = statementDay(coverage, passage, quotation)?.day ?? null;
    const said = { statement, passage, quotations: saidIn(statement), day };
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), said]);
  }
  return [...bySpeaker].flatMap(([speaker, said]) => entriesOf(coverage, speaker, said, language));
}

/** Statements with the days their articles give them, each with the paragraph that names its speaker where one is needed. */
function datedStatements(coverage: Coverage, found: readonly Entry<DatedStatement>[]): Dated[] {
  const versions = found
    .flatMap((entry) => entry.map((version, place) => ({ entry, version, place })))
    .sort((a, b) => a.version.statement.passage.index - b.version.statement.passage.index);
  const cited = new Map(versions.map((each) => [citationId(each.version.statement.passage), each]));
  const shown = new Map<ShownVersion<DatedStatement>, Excerpt[]>();
  let last: Excerpt[] = [];
  const statements = versions.map(({ version }) => version.statement.statement);
  for (const excerpt of excerptsOf(coverage, statements, 'answers')) {
    const each = excerpt.reason === 'answers' ? cited.get(excerpt.citation.id) : undefined;
    if (each === undefined) {
      last.push(excerpt);
      continue;
    }
    const { statement, others } = each.version;
    last = [
      {
        ...excerpt,
        ...(each.place === 0 ? {} : { reason: 'same-event' as const }),
        ...(statement.day === null ? {} : { day: statement.day }),
        ...(others.length === 0 ? {} : { otherVersions: others }),
      },
    ];
    shown.set(each.version, last);
  }
  return found.map((entry): Dated => {
    const [{ statement }] = entry;
    const excerpts = entry.flatMap((version) => shown.get(version) ?? []);
    const dates = [...new Set(entry.flatMap((version) => version.statement.day?.date ?? []))].sort();
    const { passage, day } = statement;
    if (dates.length < 2 || day === null) return { passage, day, excerpts };
    return { passage, day: { ...day, date: dates[0]! }, excerpts, heading: { key: 'days-differ', dates } };
  });
}

/** The paragraphs that name somebody who is not quoted, those nearest to the topic first. */
function namedBy(coverage: Coverage, name: string, terms: readonly Term[], language: string): Answer['excerpts'] {
  const wanted = tokensOf(name, language).filter(({ content }) => content);
  if (wanted.length === 0) return [];
  const names = (passage: Passage): boolean =>
    wanted.every(({ stem }) => passage.tokens.some((token) => token.stem === stem));
  const rarest = wanted.map(({ stem }) => coverage.placesWith(stem)).sort((a, b) => a.length - b.length)[0]!;
  const passages = rarest.map((place) => coverage.passages[place]!).filter(names);
  const ranked = bestSupport(coverage, terms, passages).filter(({ passage }) => passages.includes(passage));
  const first = ranked[0]?.passage ?? passages[0];
  if (first === undefined) return [];
  const marks = first.tokens.filter(({ stem }) => wanted.some((token) => token.stem === stem));
  return [excerptOf(coverage, first, marks, 'nearest')];
}

/**
 * Answers what somebody said.
 *
 * @param name - the speaker in the reader's words
 * @param topic - what about; empty for everything
 */
export function statementsOf(
  coverage: Coverage,
  question: Question,
  name: string,
  topic: string,
  language: string,
): Answer {
  const named = speakersNamed(coverage, name, language);
  const introduced = named.length > 0 ? null : introducedAs(coverage, name, language);
  const speakers = introduced === null ? named : [introduced];
  const asked: Asked = { coverage, question, name, language };
  const dated = statementTopic(topic, language);
  if (dated === null || speakers.length === 0) return statementsAbout(asked, speakers, topic);
  const onDay = speakingOn(coverage, speakers, dated.day);
  const said = onDay.length === 0 ? null : statementsAbout(asked, onDay, dated.about);
  if (said?.status === 'answered') return said;
  // The day of a topic that says more may be that of what they speak about.
  if (dated.about !== '') return statementsAbout(asked, speakers, topic);
  return notQuoted(asked, speakers, []);
}

/** Answers what some speakers said, of whom the question names none: `name` stands for them. */
export function statementsBy(
  coverage: Coverage,
  question: Question,
  { speakers, name }: { speakers: readonly KnownSpeaker[]; name: string },
  language: string,
): Answer {
  return statementsAbout({ coverage, question, name, language }, speakers, '');
}

/** Somebody else's statement with this share of the best one's support is on the topic as well. */
const besideSpeaker = 0.85;

/** Of a large coverage only what the index finds for the topic is looked at. */
function speakersFor(coverage: Coverage, topic: string): readonly KnownSpeaker[] {
  const all = speakersOf(coverage);
  if (coverage.isSmall) return all;
  const likely = new Set(coverage.candidates(topic));
  return all
    .map((speaker) => ({ ...speaker, utterances: speaker.utterances.filter(({ passage }) => likely.has(passage)) }))
    .filter(({ utterances }) => utterances.length > 0);
}

/**
 * Answers who is on record about a topic, where one speaker is more than others.
 *
 * @param least - the share of the topic's weight that one sentence of the statement has
 * @returns null where nobody has said that much of it, and where several have
 */
export function speakerOn(
  coverage: Coverage,
  question: Question,
  topic: string,
  language: string,
  least: number,
): Answer | null {
  const terms = termsOf(coverage, topic, language);
  if (terms.length === 0) return null;
  const ranked = statementsOn(coverage, speakersFor(coverage, topic), terms)
    .filter(({ support }) => support !== null && support.marks.length > 0)
    .sort((a, b) => b.support!.own - a.support!.own || b.support!.share - a.support!.share);
  const [best] = ranked;
  if (best === undefined || best.support!.own < least) return null;
  const speaker = knownSpeakerOf(coverage, best.utterance.quotation)!;
  const rival = ranked.find(({ utterance }) => knownSpeakerOf(coverage, utterance.quotation) !== speaker);
  if (rival !== undefined && rival.support!.own >= besideSpeaker * best.support!.own) return null;
  const said = statementsAbout({ coverage, question, name: speaker.named.name, language }, [speaker], topic);
  return said.status === 'answered' ? said : null;
}

/** The share of a topic's words of its own that a statement has: its names stand in most of what is said. */
function tellingShare(support: Support, terms: readonly Term[]): number {
  const weights = terms.map(({ name, weight }) => (name ? 0 : weight));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return support.share;
  return weights.reduce((sum, weight, index) => sum + weight * support.credits[index]!, 0) / all;
}

/** The statements that are on a topic as the best one is, each beside the best of its own outlet as well. */
function besideBestOf(ranked: readonly Statement[], terms: readonly Term[]): Statement[] {
  const shares = ranked.map(({ support }) => [support!.share, tellingShare(support!, terms)] as const);
  const best = [0, 1].map((of) => Math.max(...shares.map((share) => share[of]!)));
  const bestThere = new Map<string, number[]>();
  for (const [index, { utterance }] of ranked.entries()) {
    const { outlet } = utterance.passage.article;
    const there = bestThere.get(outlet) ?? [0, 0];
    bestThere.set(
      outlet,
      there.map((share, of) => Math.max(share, shares[index]![of]!)),
    );
  }
  return ranked.filter(({ utterance }, index) => {
    const there = bestThere.get(utterance.passage.article.outlet)!;
    return shares[index]!.every((share, of) => share >= Math.max(besideOtherBest * best[of]!, besideBest * there[of]!));
  });
}

/** A question for somebody's statements, as each step of its answer needs it. */
interface Asked {
  coverage: Coverage;
  question: Question;
  /** The speaker in the reader's words. */
  name: string;
  language: string;
}

/** The one speaker that a reader's words name; a person beside whom they only name that person's office or spokesperson is the one. */
function onlyNamed(speakers: readonly KnownSpeaker[]): KnownSpeaker | null {
  const persons = speakers.filter(({ kind }) => kind === 'person');
  const [first] = persons.length === 1 ? persons : speakers;
  if (first === undefined || speakers.length === 1) return first ?? null;
  const ownedBy = ({ nameWords }: KnownSpeaker): boolean => [...first.nameWords].every((word) => nameWords.has(word));
  return persons.length === 1 && speakers.every(ownedBy) ? first : null;
}

/** The name of the one speaker that a reader's words name; the words themselves where they name several or nobody. */
function displayedName(name: string, speakers: readonly KnownSpeaker[]): string {
  return onlyNamed(speakers)?.named.name ?? name.replace(/^the /iu, '');
}

function notQuoted(
  { coverage, question, name }: Asked,
  speakers: readonly KnownSpeaker[],
  excerpts: Answer['excerpts'],
): Answer {
  const finding = { key: 'not-quoted', name: displayedName(name, speakers) } as const;
  return answerOf(coverage.library, question, { status: 'not-covered', finding, excerpts });
}

/** What speakers said about a topic; an empty one is everything. */
function statementsAbout(asked: Asked, speakers: readonly KnownSpeaker[], topic: string): Answer {
  const { coverage, question, name, language } = asked;
  const { library } = coverage;
  const terms = termsOf(coverage, topic, language);
  if (speakers.length === 0) {
    return notQuoted(asked, speakers, namedBy(coverage, name, terms, language));
  }
  const all = statementsOn(coverage, speakers, terms);
  const speaker = onlyNamed(speakers)?.named ?? null;
  const displayed = displayedName(name, speakers);
  const answeredWith = (found: typeof all): Answer => {
    const statements = onePerPassage(found);
    const shown = statements.slice(-mostShown);
    const sections = inOrderOfDay(datedStatements(coverage, entries(coverage, shown, language)));
    const finding = {
      key: 'statements-of',
      name: displayed,
      role: speaker?.role ?? null,
      count: statements.length,
      shown: shown.length,
    } as const;
    return answerOf(library, question, { status: 'answered', finding, speaker, sections });
  };
  if (terms.length === 0) return answeredWith(all);
  const ranked = [...all].sort((a, b) => b.support!.share - a.support!.share);
  const best = ranked[0]!.support!.share;
  // Every name of the topic must be there: the same words said elsewhere or of somebody else are another statement.
  const bound = boundNames(tokensOf(topic, language), topic, language);
  const elsewhere =
    bound.length > 0 && !ranked.some(({ utterance }) => bound.every((each) => hasBound(utterance.passage, each)));
  const unnamed = terms.some((term, index) => term.name && ranked[0]!.support!.credits[index]! < namedCredit);
  const found = best < topicShare ? [] : besideBestOf(ranked, terms);
  const isMeant = meantOnTopic(coverage, topic, new Set(found.map(({ utterance }) => utterance.quotation)), language);
  const onTopic = found.filter(({ utterance }) => isMeant(utterance.quotation));
  if (onTopic.length === 0 || unnamed || elsewhere) {
    // With nothing of the topic said, the paragraph that names it beside what is said.
    const near = best > 0 ? ranked.filter(({ support }) => support!.share >= best * 0.95) : ranked.filter(hasWords);
    const closest = onePerPassage(near).slice(0, 2);
    const nearest =
      closest.length > 0 ? excerptsOf(coverage, closest, 'nearest') : namedBy(coverage, name, terms, language);
    return notQuoted(asked, speakers, nearest);
  }
  return answeredWith([...onTopic, ...retold(coverage, all, onTopic)]);
}

/** What other outlets report of the statements on a topic in words of their own. */
function retold(coverage: Coverage, all: readonly Statement[], onTopic: readonly Statement[]): Statement[] {
  const articles = new Set(onTopic.map(({ utterance }) => utterance.passage.article.id));
  // A paragraph that many outlets print is retold in the same reports.
  const once = new Map<string, Map<number, Utterance>>();
  for (const { utterance } of onTopic) {
    const { text } = utterance.passage;
    once.set(text, (once.get(text) ?? new Map<number, Utterance>()).set(utterance.quotation.start, utterance));
  }
  const told = new Set(
    [...once.values()]
      .flatMap((inText) => [...inText.values()])
      .flatMap((utterance) =>
        retoldBeside(coverage, knownSpeakerOf(coverage, utterance.quotation)!, utterance, articles),
      ),
  );
  return all.filter(({ utterance }) => told.has(utterance));
}
