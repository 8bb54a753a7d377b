/** A question answered as its form has it: what it asks for is read from how it begins and goes on, or given by its command. */
import type { Answer, Question } from '../coverage/answer.js';
import { questionPackFor, questionPacks } from '../language/questions/index.js';
import { article } from './article.js';
import { articleFacts } from './articles/article-facts.js';
import { carriers } from './statements/carriers.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { dayOf, daysTogether } from './events/days-asked.js';
import { hourAsked, hourOf } from './events/hours-asked.js';
import { numbersCompared } from './numbers-compared.js';
import { onDay } from './events/on-day.js';
import { describedSpeaker } from './statements/described-speaker.js';
import { evidence, supportsFor } from './evidence.js';
import { framedSpeaker } from './statements/framed-speaker.js';
import { asksForSpeech, type Intent, intentFor } from './intent.js';
import { quotationAsked, wordsQuoted } from './asked/speaker-matter.js';
import { mediumOf } from './articles/media-cited.js';
import { earlierOccasion, saidOnOccasion } from './events/occasions-asked.js';
import { nameWithTopic } from './asked/name-with-topic.js';
import { citationId } from './excerpts/citation.js';
import type { Coverage } from './passages/passages.js';
import { asksWhenHeld } from './policies/policy-aspects.js';
import { presumedSpeaker } from './asked/presumed-speaker.js';
import { type SourceAsked, sourceAsked } from './asked/source-cues.js';
import { sources } from './sources.js';
import { sourceQuestion } from './articles/source-question.js';
import { sourcing } from './articles/sourcing.js';
import { speakerAsked, type SpeakerAsked } from './asked/speaker-asked.js';
import { toldAround } from './asked/speech-cues.js';
import { statementsOf } from './statements-of.js';
import { sequence, timeline } from './timeline.js';
import { repliesTold, versions } from './statements/versions.js';
import { whoSaid } from './who-said.js';
import { wording } from './wording.js';
import { daysByCues } from './by-cues/days.js';
import { outletsByCues } from './by-cues/outlets.js';

function saidBy(coverage: Coverage, question: Question, asked: SpeakerAsked, language: string): Answer {
  const { speaker, topic } = speakerAsked(coverage, asked, language);
  return statementsOf(coverage, question, speaker, topic, language);
}

/** Whether a question may be one for somebody's words: one of any subject is not where it asks for a day, a place, a reason. */
function mayAskForSpeech({ kind, text }: Question): boolean {
  if (!asksForSpeech.has(kind)) return false;
  return kind !== 'ask' || !questionPacks.some(({ speechCues }) => speechCues.otherAsked.test(text));
}

/** What is asked of those who spoke: beside the words in quotation marks there is somebody or something to look for. */
const ofSpeakers: ReadonlySet<Intent['want']> = new Set([
  'quotation',
  'described',
  'statements-of',
  'response',
  'occasion',
  'earlier-occasion',
]);

/**
 * Answers what the form of a question asks for.
 *
 * @param language - the one the question is read in
 */
export function byForm(coverage: Coverage, question: Question, language: string): Answer {
  switch (question.kind) {
    case 'sources':
      if (question.text.trim() === '') return sources(coverage, question);
      break;
    case 'article':
      return article(coverage, question, question.text);
    case 'check':
      return check(coverage, question, question.text, language);
    case 'on-record':
      if (question.topic === undefined) break;
      return statementsOf(coverage, question, question.text, question.topic, language);
  }
  if (question.kind === 'who-said') {
    const presumed = presumedSpeaker(question.text);
    if (presumed !== null)
      return whoSaid(coverage, question, presumed.words, presumed.exact, language, presumed.speaker);
    const quoted = quotationAsked(question.text);
    if (quoted !== null)
      return whoSaid(
        coverage,
        question,
        quoted,
        true,
        language,
        null,
        undefined,
        toldAround(coverage, question.text, language),
      );
  }
  const framed = mayAskForSpeech(question) ? framedSpeaker(coverage, question.text, language) : null;
  if (framed !== null) return statementsOf(coverage, question, framed.speaker, framed.topic, language);
  const intent = intentFor(question);
  if (question.kind === 'sources') return ofArticles(coverage, question, intent, language);
  const ofEvent = asksForHours.has(question.kind) && (intent.want === 'day' || intent.want === 'evidence');
  const hour = ofEvent ? hourAsked(question.text) : undefined;
  if (hour !== undefined) return hourOf(coverage, question, hour, language);
  if (question.kind === 'who-said' && !ofSpeakers.has(intent.want)) {
    const quoted = wordsQuoted(question.text);
    if (quoted !== null) return whoSaid(coverage, question, quoted, true, language);
  }
  return answerAs(coverage, question, intent, language);
}

/** The commands that are asked at what time of day something happens. */
const asksForHours: ReadonlySet<Question['kind']> = new Set(['ask', 'timeline']);

/** Answers what is asked of the articles themselves: in a plain form, or by the words it uses. */
function ofArticles(coverage: Coverage, question: Question, intent: Intent, language: string): Answer {
  const byCues = sourceAsked(coverage, question.text, language);
  // "The source of the number of": no telephone is asked for.
  const ofFigure = intent.want === 'sourcing' && intent.asked.about === 'figure';
  const isBeyond = byCues?.about === 'beyond' && !ofFigure;
  const plain = isBeyond ? null : plainOfArticles(coverage, question, intent, byCues, language);
  return (
    plain ?? sourceQuestion(coverage, question, byCues, language) ?? answerAs(coverage, question, intent, language)
  );
}

/**
 * What is asked of the articles in a plain form; null where it is not, or where it names no article by it.
 *
 * @param byCues - what its words ask for: the author besides, or facts of an article where the form asks who carries it
 */
function plainOfArticles(
  coverage: Coverage,
  question: Question,
  intent: Intent,
  byCues: SourceAsked | null,
  language: string,
): Answer | null {
  const more = byCues?.about === 'facts' ? byCues.facts : [];
  switch (intent.want) {
    case 'sourcing': {
      // What the articles have from other media may be told by words that the form has no place for.
      const { asked } = intent;
      const isWide = asked.about === 'media-cited' && asked.by === null && asked.what === null;
      const told = byCues?.about === 'sourcing' && byCues.asked.about === 'media-cited' ? byCues.asked : null;
      return isWide && told !== null && told.by !== null
        ? null
        : sourcing(coverage, question, asked, intent.topic, language);
    }
    case 'medium':
      return mediumOf(coverage, question, intent.topic, language);
    case 'facts': {
      const facts = more.includes('byline') ? [...new Set([...intent.facts, 'byline' as const])] : intent.facts;
      const told = articleFacts(coverage, question, facts, intent.topic, language);
      return told.finding.key === 'not-covered' ? null : told;
    }
    case 'carriers':
      return more.length > 0 ? null : answerAs(coverage, question, intent, language);
    default:
      return null;
  }
}

/** Answers what a question wants. */
function answerAs(coverage: Coverage, question: Question, intent: Intent, language: string): Answer {
  if (intent.want === 'evidence') return bareTopic(coverage, question, intent.topic, language);
  switch (intent.want) {
    case 'quotation':
      return (
        nameWithTopic(coverage, question, intent, language) ??
        whoSaid(
          coverage,
          question,
          intent.words,
          intent.exact,
          language,
          null,
          undefined,
          intent.exact ? toldAround(coverage, question.text, language) : intent.words,
        )
      );
    case 'described':
      return describedSpeaker(coverage, question, intent.words, intent.topic, language);
    case 'statements-of':
      return saidBy(coverage, question, intent, language);
    case 'response': {
      const said = saidBy(coverage, question, intent, language);
      // Who is asked for by name and not quoted has said nothing, whatever else is told of the matter.
      const settled = said.status === 'answered' || question.kind === 'who-said';
      return settled ? said : evidence(coverage, question, intent.text, language);
    }
    case 'day':
      if (question.kind === 'what-policy' && asksWhenHeld(question.text, language)) {
        const told = evidence(coverage, question, question.text, language);
        if (told.status === 'answered') return told;
      }
      return dayOf(coverage, question, intent, language);
    case 'on-day':
      return onDay(coverage, question, [intent.day]);
    case 'order': {
      if (question.kind === 'timeline' && intent.period === '') {
        return daysByCues(coverage, question, question.text, language);
      }
      const ordered = timeline(coverage, question, intent, language);
      // A period of which no event is dated may still be spoken of.
      const empty = intent.period !== '' && question.kind !== 'timeline' && ordered.status === 'not-covered';
      return empty ? evidence(coverage, question, question.text, language) : ordered;
    }
    case 'occasion':
      return (
        saidOnOccasion(coverage, question, intent.topic, language) ??
        evidence(coverage, question, intent.topic, language)
      );
    case 'earlier-occasion': {
      const earlier = earlierOccasion(coverage, question, intent.occasion, language);
      if (earlier !== null && !intent.all) return earlier;
      const given = dayOf(coverage, question, { topic: intent.topic, ends: false }, language);
      return earlier === null ? given : daysTogether(given, earlier);
    }
    case 'sequence':
      return sequence(coverage, question, intent, language);
    case 'versions':
      return versions(coverage, question, intent.topic, language);
    case 'compare':
      return (
        repliesTold(coverage, question, { topic: intent.topic, subject: intent.topic }, language) ??
        compare(coverage, question, intent.topic, language)
      );
    case 'medium':
      return (
        mediumOf(coverage, question, intent.topic, language) ?? evidence(coverage, question, question.text, language)
      );
    case 'carriers':
      return carriers(coverage, question, intent.name, intent.quoted, language);
    case 'choice':
      return wording(coverage, question, { topic: intent.topic, choices: intent.words }, language);
    case 'wording':
      return wording(coverage, question, intent.asked, language);
    case 'sourcing':
      return (
        whereSpoken(coverage, question, intent, language) ??
        // "Which outlet quotes ...": where outlets are compared, those of the coverage are asked for.
        (question.kind === 'compare' ? outletsByCues(coverage, question, language) : null) ??
        sourcing(coverage, question, intent.asked, intent.topic, language) ??
        bareTopic(coverage, question, intent.topic, language)
      );
    case 'facts':
      return articleFacts(coverage, question, intent.facts, intent.topic, language);
  }
}

/** Where some words were said, in a question that does not ask of articles; null where it asks of no place, or the coverage gives none. */
function whereSpoken(
  coverage: Coverage,
  question: Question,
  { asked, topic }: Extract<Intent, { want: 'sourcing' }>,
  language: string,
): Answer | null {
  if (question.kind !== 'ask' || asked.about !== 'statement-given') return null;
  if (!questionPackFor(language).place.test(topic)) return null;
  const told = evidence(coverage, question, topic, language);
  return told.status === 'answered' ? told : null;
}

/** What the outlets before a topic are to be compared on. */
function withoutOutlets(topic: string): string {
  return questionPacks.reduce((text, { outletsFirst }) => text.replace(outletsFirst, ''), topic);
}

/** A sentence that tells how long something is has at least this share of the question. */
const lengthShare = 0.5;

/** Answers how long something is, which no day answers; null where that is not asked for, or no sentence tells it. */
function lengthTold(coverage: Coverage, question: Question, topic: string, language: string): Answer | null {
  if (!questionPacks.some(({ lasting }) => lasting.test(topic))) return null;
  const told = evidence(coverage, question, topic, language);
  if (told.status !== 'answered') return null;
  const [shown] = told.excerpts;
  const support = supportsFor(coverage, topic, language).supports.find(
    ({ passage }) => citationId(passage) === shown?.citation.id,
  );
  return support !== undefined && support.own >= lengthShare ? told : null;
}

/** Words that do not say themselves what they ask for: the kind of the question does. */
function bareTopic(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  switch (question.kind) {
    case 'on-record':
      return statementsOf(coverage, question, topic, '', language);
    case 'timeline':
      return lengthTold(coverage, question, topic, language) ?? daysByCues(coverage, question, topic, language);
    case 'compare':
      // Which numbers outlets give is answered by the sentences that give them.
      for (const { number } of questionPacks) {
        const at = topic.search(number);
        if (at !== -1) return numbersCompared(coverage, question, topic.slice(at), language);
      }
      return (
        outletsByCues(coverage, question, language) ?? compare(coverage, question, withoutOutlets(topic), language)
      );
    case 'wording':
      return wording(coverage, question, { topic, choices: [] }, language);
    default:
      return evidence(coverage, question, topic, language);
  }
}
