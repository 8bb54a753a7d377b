/** Questions about the coverage to answers, as plain data: `answer()` for a question, `routeWords()` for free words. */
import type { Answer, Question } from '../coverage/answer.js';
import { questionPacks } from '../language/questions/index.js';
import type { Library } from '../library/index.js';
import { article } from './article.js';
import { articleFacts } from './articles/article-facts.js';
import { carriers } from './statements/carriers.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { dayOf, daysTogether, onDay } from './events/days-asked.js';
import { byCuesWhereRefused, daysByCues } from './days-by-cues.js';
import { describedSpeaker } from './statements/described-speaker.js';
import { evidence } from './evidence.js';
import { framedSpeaker } from './statements/framed-speaker.js';
import { type Intent, intentOf } from './intent.js';
import { mediumOf } from './articles/media-cited.js';
import { earlierOccasion, saidOnOccasion } from './events/occasions-asked.js';
import { coreQuestion } from './asked/core-question.js';
import { outletsByCues } from './outlets-by-cues.js';
import { nameWithTopic } from './asked/name-with-topic.js';
import { outletsNamed, type OutletsNamed } from './asked/outlets-named.js';
import { type Coverage, coverageOf } from './passages/passages.js';
import { asksHowLong } from './policies/policy-aspects.js';
import { presumedSpeaker } from './asked/presumed-speaker.js';
import { answerOf } from './result.js';
import { type Pointer, routeWords } from './route.js';
import { saidByCues } from './said-by-cues.js';
import { sources } from './sources.js';
import { sourceQuestion } from './articles/source-question.js';
import { sourcing } from './articles/sourcing.js';
import { isSpeakersName } from './passages/speakers.js';
import { speakerAsked, type SpeakerAsked } from './asked/speaker-asked.js';
import { toldAround } from './asked/speech-cues.js';
import { statementsOf } from './statements-of.js';
import { sequence, timeline } from './timeline.js';
import { versions } from './statements/versions.js';
import { whoSaid } from './who-said.js';
import { wording } from './wording.js';

export { citationOf, deepLink, parseCitationId } from './excerpts/citation.js';
export { prepareAnswers } from './prepare.js';
export { type Pointer } from './route.js';

/** As long as Discord lets an option be, in UTF-16 units. A longer question is not read: part of a quotation is another one. */
const longestQuestion = 6000;

/** The commands that are asked for what somebody said. */
const asksForSpeech: ReadonlySet<Question['kind']> = new Set(['who-said', 'on-record', 'ask']);

/** The language most articles are in; of equally many the first by code. Questions are read in it. */
function languageOf(library: Library): string {
  const count = new Map<string, number>();
  for (const { language } of library.articles) count.set(language, (count.get(language) ?? 0) + 1);
  const ranked = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? 'en';
}

function saidBy(coverage: Coverage, question: Question, asked: SpeakerAsked, language: string): Answer {
  const { speaker, topic } = speakerAsked(coverage, asked, language);
  return statementsOf(coverage, question, speaker, topic, language);
}

/** The words that a question who said something asks for, without what asks for them. */
export function statementAsked(text: string): string {
  const presumed = presumedSpeaker(text);
  if (presumed !== null) return presumed.words;
  const intent = intentOf(text, 'quotation');
  return intent.want === 'quotation' || intent.want === 'described' ? intent.words : text;
}

/** Takes free words for a question of a library; see `routeWords`. */
export function route(library: Library, words: string): Question | Pointer {
  const coverage = coverageOf(library);
  return routeWords(words, (name) => isSpeakersName(coverage, name, languageOf(library)));
}

/**
 * Answers a question from a library. Pure: the same question over the same coverage gives the same answer, in whatever
 * order the coverage was brought in.
 *
 * @param library - the coverage to ask
 * @param question - what is asked; `outlet` narrows the coverage
 * @returns the answer; `not-covered` where the coverage does not say
 */
export function answer(library: Library, question: Question): Answer {
  const coverage = question.outlet === undefined ? coverageOf(library) : coverageOf(library, question.outlet);
  if (coverage.articles.length === 0) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'no-coverage' } });
  }
  if (question.text.length > longestQuestion) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'too-long', limit: longestQuestion } });
  }
  const asked = parted.has(question.kind)
    ? { ...question, text: coreQuestion(coverage, question.text, languageOf(library)) }
    : question;
  const named = outletsAsked(library, asked);
  if (named === null) return { ...byCues(coverage, asked), question };
  const narrowed = answerFrom(coverageOf(library, ...named.outlets), { ...asked, text: named.text });
  return { ...narrowed, question, searched: library.searched(...named.outlets) };
}

/** The answer by the forms of questions; where they find nothing, by the cues of a wish for what somebody said. */
function byCues(coverage: Coverage, question: Question): Answer {
  const first = answerFrom(coverage, question);
  return (
    (asksForSpeech.has(question.kind) ? saidByCues(coverage, question, first, languageOf(coverage.library)) : null) ??
    first
  );
}

/** The commands whose questions may stand within other words; the words of the others are all looked at, or looked for. */
const parted: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy']);

/** The commands whose questions may be of some outlets only; others ask of the articles themselves, or whoever spoke. */
const ofOutlets: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy', 'timeline', 'compare']);

/** What is asked of outlets themselves, by their names. */
const ofThemselves: ReadonlySet<Intent['want']> = new Set(['facts', 'sourcing', 'medium', 'wording', 'choice']);

/** The outlets that a question asks of by name; null where it asks of all, or of outlets themselves. */
function outletsAsked(library: Library, { kind, text, outlet }: Question): OutletsNamed | null {
  if (outlet !== undefined || !ofOutlets.has(kind)) return null;
  const named = outletsNamed(library, text.replace(/[\s?!.]+$/u, ''));
  return named === null || ofThemselves.has(intentOf(text, 'topic').want) ? null : named;
}

/** Answers a question as its form has it; where that finds nothing, and where it asks for outlets' words, as its cues have it. */
function answerFrom(coverage: Coverage, question: Question): Answer {
  const language = languageOf(coverage.library);
  const byCues = (): Answer | null => outletsByCues(coverage, question, language);
  if (question.kind === 'wording' && intentOf(question.text, 'topic').want !== 'choice') {
    return byCues() ?? answerByForm(coverage, question);
  }
  const given = answerByForm(coverage, question);
  if (given.status === 'answered') return given;
  return byCues() ?? byCuesWhereRefused(coverage, question, given, language);
}

/** What the form of a question asks for. */
function answerByForm(coverage: Coverage, question: Question): Answer {
  const { library } = coverage;
  const language = languageOf(library);
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
  }
  const framed = asksForSpeech.has(question.kind) ? framedSpeaker(coverage, question.text, language) : null;
  if (framed !== null) return statementsOf(coverage, question, framed.speaker, framed.topic, language);
  const intent = intentOf(question.text, question.kind === 'who-said' ? 'quotation' : 'topic');
  if (question.kind === 'sources') return ofArticles(coverage, question, intent, language);
  return answerAs(coverage, question, intent, language);
}

/** Answers what is asked of the articles themselves: in a plain form, or by the words it uses. */
function ofArticles(coverage: Coverage, question: Question, intent: Intent, language: string): Answer {
  const plain = plainOfArticles(coverage, question, intent, language);
  return plain ?? sourceQuestion(coverage, question, language) ?? answerAs(coverage, question, intent, language);
}

/** What is asked of the articles in a plain form; null where it is not, or where it names no article by it. */
function plainOfArticles(coverage: Coverage, question: Question, intent: Intent, language: string): Answer | null {
  switch (intent.want) {
    case 'sourcing':
      return sourcing(coverage, question, intent.asked, intent.topic, language);
    case 'medium':
      return mediumOf(coverage, question, intent.topic, language);
    case 'facts': {
      const told = articleFacts(coverage, question, intent.facts, intent.topic, language);
      return told.finding.key === 'not-covered' ? null : told;
    }
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
      return said.status === 'answered' ? said : evidence(coverage, question, intent.text, language);
    }
    case 'day':
      if (question.kind === 'what-policy' && asksHowLong(question.text, language)) {
        const told = evidence(coverage, question, question.text, language);
        if (told.status === 'answered') return told;
      }
      return dayOf(coverage, question, intent, language);
    case 'on-day':
      return onDay(coverage, question, [intent.day]);
    case 'order': {
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
      return compare(coverage, question, intent.topic, language);
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
        sourcing(coverage, question, intent.asked, intent.topic, language) ??
        bareTopic(coverage, question, intent.topic, language)
      );
    case 'facts':
      return articleFacts(coverage, question, intent.facts, intent.topic, language);
  }
}

/** What the outlets before a topic are to be compared on. */
function withoutOutlets(topic: string): string {
  return questionPacks.reduce((text, { outletsFirst }) => text.replace(outletsFirst, ''), topic);
}

/** Words that do not say themselves what they ask for: the kind of the question does. */
function bareTopic(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  switch (question.kind) {
    case 'on-record':
      return statementsOf(coverage, question, topic, '', language);
    case 'timeline':
      return daysByCues(coverage, question, topic, language);
    case 'compare':
      // Which numbers outlets give is answered by the sentences that give them.
      if (questionPacks.some(({ number }) => number.test(topic))) return evidence(coverage, question, topic, language);
      return (
        outletsByCues(coverage, question, language) ?? compare(coverage, question, withoutOutlets(topic), language)
      );
    case 'wording':
      return wording(coverage, question, { topic, choices: [] }, language);
    default:
      return evidence(coverage, question, topic, language);
  }
}
