/** Questions about days: when something was done or said. */
import type { Answer, Excerpt, Finding, Question } from '../../coverage/answer.js';
import { datesAnother, isPlainlyDenied } from './day-of-act.js';
import { dayCues } from '../../language/day-cues/index.js';
import { questionPacks } from '../../language/questions/index.js';
import { citationId, citationOf } from '../excerpts/citation.js';
import { dayConflicts } from '../excerpts/conflicts.js';
import { liesAhead } from './day-tense.js';
import { type DayMention, daysIn, reportedDayOf } from './days.js';
import { asOthersDate } from './as-others-date.js';
import { evidence, type Supported, supportsFor } from '../evidence.js';
import { besideBest } from '../support/beside-best.js';
import { asNearest, excerptOf } from '../excerpts/excerpts.js';
import { quotedWords } from '../intent.js';
import { plainlyTold } from '../asked/days-cues.js';
import { leavesOpen, type Parts } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import type { Coverage, Passage, Sentence, Token } from '../passages/passages.js';
import { isWithin, periodOf, splitPeriod } from './periods.js';
import { withRole } from './by-role.js';
import { findQuotation } from '../statements/quotation-matches.js';
import { isTurnedRound, namesActIn, tellsOfGetting } from '../support/acts.js';
import { hasAct, hasDoer, hasMatter, hasMatterOf, inParagraph } from '../support/parts-supported.js';
import { lacksWord } from '../support/refusals.js';
import { answerOf } from '../result.js';
import { type KnownSpeaker, knownSpeakerOf } from '../passages/speakers.js';
import type { Support } from '../support/support.js';
import {
  dayBeside,
  type DayGiven,
  dayOfOtherOccasion,
  dayPointedTo,
  statementDay,
} from '../statements/statement-day.js';
import { daysOfMeaning } from '../statements/days-of-meaning.js';
import { daysOfSpeech } from '../statements/days-of-speech.js';
import { daysOfSpokenSo } from '../statements/spoken-so.js';
import { type Dated, daysOfSpeaking, daysOfStatement } from '../statements/statement-days.js';
import { onlyTold } from '../support/tellings.js';

/** Less of the question supported than this, and no day is given for it. */
const enough = 0.52;

/** Words that point to a statement are on record nearly all. */
const labelCoverage = 0.9;

/** A paragraph as it is shown for the days it gives. */
export function dayExcerpt(
  coverage: Coverage,
  passage: Passage,
  mentions: readonly DayMention[],
  reason: Excerpt['reason'],
): Excerpt {
  const marks = mentions.map(({ start, end }) => ({ start, end }));
  const excerpt = excerptOf(coverage, passage, marks, reason);
  const [first] = mentions;
  if (first !== undefined) excerpt.day = reportedDayOf(first);
  return excerpt;
}

/** The versions of a quotation that a question about a day has in quotation marks. */
function datedQuotation(coverage: Coverage, words: string, language: string): Dated[] {
  // Here the words only point to a statement, so what stands before them does not matter.
  const matches = findQuotation(coverage, words, false, language).filter(
    ({ coverage: share }) => share >= labelCoverage,
  );
  return matches.map(({ passage, quotation, span }) => ({
    passage,
    given: quotation === undefined ? dayBeside(passage, span) : statementDay(coverage, passage, quotation),
  }));
}

/** Stands before the day on which something ends, or by which it must be done. */
const beforeEnd =
  /(?<!\p{L})(?:until|till|through|by|before|(?:end|expire|lapse|finishe?|run out|close)s?(?: (?:on|in|at))?|jusqu['’](?:à|au|en)|d['’]ici|avant)\s+(?:(?:the|le|la|midnight|noon|minuit|midi|end|fin|of|on|de|du) )*$/iu;

/** Begins a printed time that is itself an end. */
const endsSo = /^(?:until|till|jusqu)/iu;

/** The day that a sentence gives as an end. */
function endIn(passage: Passage, sentence: Sentence): DayGiven | null {
  const mention = daysIn(passage).find(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      (beforeEnd.test(passage.text.slice(0, start)) || endsSo.test(passage.text.slice(start, end))),
  );
  return mention === undefined ? null : { passage, mention, day: reportedDayOf(mention) };
}

/** The day that a sentence gives as one to come, as seen from its article. */
function dayAhead(passage: Passage, sentence: Sentence): DayGiven | null {
  const published = passage.article.published?.slice(0, 10);
  const mention = daysIn(passage).find(({ start, end, date }) => {
    if (start < sentence.start || end > sentence.end) return false;
    if (date === null || published === undefined) return liesAhead(passage.text.slice(0, start));
    return date >= published;
  });
  return mention === undefined ? null : { passage, mention, day: reportedDayOf(mention) };
}

/** What is asked to be dated. `ends`: the day on which it ends, or by which it is to be done; `both`: that as well. */
export interface DayAsked {
  topic: string;
  ends: boolean;
  both?: true;
}

/** A paragraph with a day has at least this share of the best one's support; one that gives an end says by that what was asked. */
const besideDay = 0.8;
const besideEnd = 0.6;

/** Whether a paragraph tells an act: a sentence without it may say what came of it, one that denies it may not. */
function tellsAct(support: Support, act: Token, parts: Parts): boolean {
  const { passage, sentence } = support;
  if (hasAct(support, act, parts)) return true;
  if (namesActIn(passage, sentence, act)) return false;
  return passage.sentences.some((other) => hasAct({ ...support, sentence: other }, act, parts));
}

/** Whether a paragraph has more of a question than its act: what began in it may be something else. */
function tellsMore({ credits }: Support, terms: readonly Term[], act: Token): boolean {
  const others = terms.flatMap(({ word, aside }, index) => (word === act.word || aside ? [] : [credits[index]!]));
  return others.length === 0 || others.some((credit) => credit >= inParagraph);
}

/** Of what kind the day is that a question asks for. */
interface DayKind {
  /** On which something ends, or by which it is to be done. */
  ends?: boolean;
  /** To come. */
  ahead?: boolean;
  /** On which somebody left open what the question asks. */
  open?: boolean;
  /** Of somebody's saying something. */
  statement?: boolean;
  /** On which something began to be so: what a sentence then tells. */
  begins?: RegExp | undefined;
}

/** Whether somebody is asked for, by a word of a name or of a role. */
function isAskedOf({ nameWords, roleWords }: KnownSpeaker, terms: readonly Term[]): boolean {
  return terms.some(({ word }) => nameWords.has(word) || roleWords.has(word));
}

/** Whether a question names what no article does; a part of a name that is known tells it by more than the articles do. */
function namesUnknown(terms: readonly Term[]): boolean {
  const isKnownName = (term: Term | undefined): boolean => term !== undefined && term.name && term.known;
  return terms.some(
    ({ name, known }, at) => name && !known && !isKnownName(terms[at - 1]) && !isKnownName(terms[at + 1]),
  );
}

/** The paragraphs that support a question about a day, each with its day. */
function datedEvidence(
  coverage: Coverage,
  { terms, parts, supports }: Supported,
  { ends = false, ahead = false, open = false, statement = false, begins }: DayKind,
): Dated[] {
  const { doers, obtained, object } = parts;
  // "When did they take up their posts": where nobody was posted yet, on no day.
  const act = open ? null : (parts.act ?? (parts.done ? (object ?? null) : null));
  // "Since when have they been posted there": whoever asks for the day takes it for done.
  const taken = parts.perfect === true ? { ...parts, done: true } : parts;
  if (lacksWord(supports, terms, ({ word }) => word === object?.word) || namesUnknown(terms)) return [];
  if (act !== null && !ends && !ahead && isPlainlyDenied(act, terms, parts, supports)) return [];
  const done = onlyTold(supports, parts, enough).filter(
    (support) =>
      // "When did they refuse to move": "will move" tells no refusal.
      terms.every(({ form }, index) => form === null || support.credits[index]! > 0) &&
      (act === null
        ? hasMatterOf(support, terms)
        : tellsAct(support, act, taken) && tellsMore(support, terms, act) && hasMatter(support, terms, act)) &&
      (!open || leavesOpen(support.passage, support.sentence)) &&
      begins?.test(support.passage.text.slice(support.sentence.start, support.sentence.end)) !== false &&
      hasDoer(support, terms, parts) &&
      !(act !== null && isTurnedRound(support.passage, support.sentence, act, { doers, others: parts.others ?? [] })) &&
      (obtained === undefined || tellsOfGetting(support.passage, obtained)),
  );
  if (done[0] === undefined || done[0].share < enough) return [];
  const near = done
    .filter(({ share }) => share >= besideEnd * done[0]!.share && (ends || share >= enough))
    .map((support) => {
      const { passage, sentence } = support;
      const quotation =
        passage.quotations.find(({ start, end }) => start < sentence.end && end > sentence.start) ??
        // Whoever leaves something open says something else.
        (open ? passage.quotations[0] : undefined);
      const speaker = quotation === undefined ? null : knownSpeakerOf(coverage, quotation);
      if (ends || ahead) return { support, given: ends ? endIn(passage, sentence) : dayAhead(passage, sentence) };
      // The day of what somebody said is that of what they said before; nothing else is dated by another paragraph.
      const asked = speaker !== null && (statement || isAskedOf(speaker, terms));
      const given =
        (asked ? statementDay(coverage, passage, quotation!) : null) ??
        dayBeside(passage, sentence, support.marks) ??
        dayPointedTo(coverage, passage, sentence) ??
        dayOfOtherOccasion(coverage, passage);
      const isAnothers = given?.passage === passage && act !== null && datesAnother(support, given, act);
      return { support, given: isAnothers ? null : given };
    });
  const dated = near.filter(({ given }) => given !== null);
  const best = dated.filter(({ support: { share } }) => share >= besideDay * done[0]!.share);
  const withDay = ends || best.length === 0 ? dated : best;
  const chosen = new Set(
    besideBest(
      coverage,
      withDay.map(({ support }) => support),
      terms,
      act,
    ).map(({ passage }) => passage),
  );
  return withDay
    .filter(({ support }) => chosen.has(support.passage))
    .map(({ support, given }) => ({ passage: support.passage, given }));
}

/** When what a question asks the beginning of ends: the act that begins it is not what is told then. */
function endsOf(coverage: Coverage, topic: string, { parts: { act } }: Supported, language: string): Dated[] {
  const rest = act === null ? topic : topic.slice(0, act.start) + topic.slice(act.end);
  return datedEvidence(coverage, supportsFor(coverage, rest, language), { ends: true });
}

/** What a question takes for left open ("did they not say how many"), without the words that say so; null for others. */
function leftOpenIn(topic: string): string | null {
  for (const { leftOpen } of dayCues) if (leftOpen.test(topic)) return topic.replace(leftOpen, ' ').trim();
  return null;
}

/** How a sentence tells what a question asks the beginning of; undefined for other questions. */
function beginningTold(topic: string): RegExp | undefined {
  return dayCues.flatMap(({ begins }) => begins).find(({ asked }) => asked.test(topic))?.told;
}

/**
 * The reports of what a question asks the day of, in quotation marks or not.
 *
 * @param asked - `topic` plainly told, and `printed` as the reader has it
 */
function datedReports(coverage: Coverage, asked: DayAsked & { printed: string }, language: string): Dated[] {
  const { topic } = asked;
  const quoted = quotedWords(topic);
  if (quoted !== null) return datedQuotation(coverage, quoted, language);
  const so = asked.ends ? null : daysOfSpokenSo(coverage, topic, language);
  if (so !== null) return so;
  const said = daysOfStatement(coverage, topic, language);
  if (said?.some(({ given }) => given !== null) === true) return said;
  const ofSpeech = asked.ends ? [] : daysOfSpeech(coverage, topic, language, plainlySaid);
  if (ofSpeech.some(({ given }) => given !== null)) return ofSpeech;
  const matter = leftOpenIn(topic);
  const supported = supportsFor(coverage, matter ?? topic, language);
  const reports = datedEvidence(coverage, supported, {
    ends: asked.ends,
    ahead: dayCues.some(({ ahead }) => ahead.test(topic)),
    open: matter !== null,
    statement: questionPacks.some(({ kinds }) => kinds.statementNoun.test(topic)),
    begins: beginningTold(asked.printed),
  });
  if (asked.ends) return reports;
  if (reports.length === 0) return daysOfSpeech(coverage, topic, language, partlySaid);
  const ending = asked.both === true ? endsOf(coverage, topic, supported, language) : [];
  return [...reports, ...asOthersDate(coverage, reports, supported), ...ending];
}

/** Words of a statement that has this much of what a question tells of it. */
const plainlySaid = 0.65;

/** ... where nothing else is reported so. */
const partlySaid = 0.6;

/** A month that the question gives: a day in another one is the day of something else. */
const monthGiven = /^(?:in|during|en|pendant|au mois)(?!\p{L})/iu;

/** Whether a day may be one that the question gives the month of. */
function isAskedDay({ day: { date } }: DayGiven, { library }: Coverage, topic: string): boolean {
  const words = splitPeriod(topic)?.words ?? '';
  const { to: latest } = library.searched();
  if (date === null || latest === null || !monthGiven.test(words)) return true;
  const period = periodOf(words, latest);
  return period === null || isWithin(period, date);
}

/** A paragraph and its day. */
type DatedSurely = Dated & { given: DayGiven };

/** Only what is told of the latest or the earliest day, where the last or the first time is asked for. */
function ofTimeAsked(dated: readonly DatedSurely[], topic: string): DatedSurely[] {
  const asked = questionPacks
    .map(({ kinds }) => kinds.whichTime.exec(topic)?.groups)
    .find((groups) => groups !== undefined);
  const days = dated.flatMap(({ given: { day } }) => day.date ?? []).sort();
  const day = asked?.['last'] === undefined ? days[0] : days.at(-1);
  if (asked === undefined || day === undefined) return [...dated];
  return dated.filter(({ given }) => given.day.date === day);
}

/** The days of what nothing dates as it is asked: told of the office of whoever did it, or said in other words. */
function datedOtherwise(
  coverage: Coverage,
  asked: DayAsked & { printed: string },
  language: string,
  isSure: (each: Dated) => each is DatedSurely,
): DatedSurely[] {
  const office = withRole(coverage, asked.topic, language);
  const ofOffice =
    office === null
      ? []
      : datedReports(coverage, { ...asked, topic: office.topic }, language).filter(({ passage }) =>
          office.tells(passage),
        );
  const dated = ofOffice.filter(isSure);
  // Who did not speak so as is asked is dated by no other words of theirs.
  const isOpen = !asked.ends && daysOfSpokenSo(coverage, asked.topic, language) === null;
  return dated.length > 0 || !isOpen ? dated : daysOfMeaning(coverage, asked.topic, language).filter(isSure);
}

/** Answers on which day something was done or said. */
export function dayOf(coverage: Coverage, question: Question, asked: DayAsked, language: string): Answer {
  const topic = quotedWords(asked.topic) === null ? plainlyTold(asked.topic) : asked.topic;
  const quoted = quotedWords(topic);
  const spoken = daysOfSpeaking(coverage, topic, language);
  const isSure = (each: Dated): each is DatedSurely =>
    each.given !== null && (quoted !== null || isAskedDay(each.given, coverage, topic));
  const named = (spoken ?? datedReports(coverage, { ...asked, topic, printed: asked.topic }, language)).filter(isSure);
  const isOpen = named.length === 0 && quoted === null && question.kind === 'timeline';
  const withDay = isOpen
    ? datedOtherwise(coverage, { ...asked, topic, printed: asked.topic }, language, isSure)
    : named;
  if (withDay.length === 0) {
    const found = evidence(coverage, question, topic, language);
    return {
      ...found,
      status: 'not-covered',
      finding: found.finding.key === 'premise-not-reported' ? found.finding : { key: 'not-covered' },
      excerpts: asNearest(found.excerpts.slice(0, 1)),
    };
  }
  const excerpts: Excerpt[] = [];
  const shown = new Map<Passage, Excerpt>();
  const show = (passage: Passage, excerpt: () => Excerpt): void => {
    if (shown.has(passage)) return;
    const made = excerpt();
    shown.set(passage, made);
    excerpts.push(made);
  };
  const asOf = quoted === null ? ofTimeAsked(withDay, asked.topic) : withDay;
  asOf.sort((a, b) => a.passage.index - b.passage.index);
  for (const { passage, given } of asOf) {
    const elsewhere = given.passage !== passage;
    show(given.passage, () => {
      const excerpt = dayExcerpt(coverage, given.passage, [given.mention], 'answers');
      const also = quoted !== null && elsewhere ? [citationOf(passage.article, passage.number)] : [];
      return also.length === 0 ? excerpt : { ...excerpt, also };
    });
    // Who quotes a statement to ask for its day has read it.
    if (elsewhere && quoted === null) show(passage, () => excerptOf(coverage, passage, [], 'gives-context'));
  }
  const versions = asOf.flatMap(({ given: { passage, day } }) =>
    day.date === null ? [] : [{ citation: citationId(passage), value: day.date }],
  );
  // Whoever spoke on several days did not speak on another day for each outlet.
  const conflicts = spoken === null ? dayConflicts(versions) : [];
  return answerOf(coverage.library, question, {
    status: 'answered',
    finding: { key: 'days', count: excerpts.length, shown: excerpts.length },
    excerpts,
    conflicts,
  });
}

/** Two answers of days as one; the other where one of them found nothing. Each paragraph is shown once. */
export function daysTogether(one: Answer, other: Answer): Answer {
  if (one.status !== 'answered') return other;
  if (other.status !== 'answered') return one;
  const known = new Set(one.excerpts.map(({ citation }) => citation.id));
  const excerpts = [...one.excerpts, ...other.excerpts.filter(({ citation }) => !known.has(citation.id))];
  const finding: Finding = { key: 'days', count: excerpts.length, shown: excerpts.length };
  return { ...one, finding, excerpts, conflicts: [...one.conflicts, ...other.conflicts] };
}
