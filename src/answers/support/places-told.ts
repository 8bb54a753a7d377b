/** Where somebody spoke: told by each outlet in its own words, and where the words stand alone by the paragraph before them. */
import { packFor } from '../../language/packs/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { isEvent } from '../asked/bound-names.js';
import { pressClause, type Spoken, tellsWhereSpoken } from './where-spoken.js';
import { givesPlace, namedPlaces } from '../asked/parts.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf, speakersOf, surnameOf, surnamesOf } from '../passages/speakers.js';
import { daysIn } from '../events/days.js';
import { withCarried } from './carried-beside.js';
import { statementDay } from '../statements/statement-day.js';
import { hasAllNames } from './parts-supported.js';
import { outletOf } from './same-matter.js';
import type { Term } from '../asked/question-terms.js';
import { type Support, supportOf, supportsOf } from './support.js';
import { stem } from '../../language/stems.js';

/** Somebody whom the paragraph before names, where this one goes on from it, has at least this credit. */
const goingOn = 0.6;

/** Where another outlet has somebody speak has at least this share of the best paragraph's support. */
const elsewhere = 0.3;

/** Where somebody met the press, in sentences that have no other word of the question. */
function metPress(coverage: Coverage, terms: readonly Term[]): Support[] {
  const languages = [...new Set(coverage.articles.map(({ language }) => language))];
  const words = languages.flatMap((language) =>
    questionPackFor(language).pressWords.map((word) => stem(word, language)),
  );
  const places = new Set(words.flatMap((word) => [...coverage.placesWith(word)]));
  return [...places].flatMap((place) => {
    const passage = coverage.passages[place]!;
    const met = passage.sentences.filter((sentence) => pressClause(passage, sentence) !== null);
    return met.length === 0 ? [] : supportsOf(coverage, passage, met, terms);
  });
}

/** The sentence of the paragraph before a support that gives a place; null where one of its own does, or none. */
function placeBefore(coverage: Coverage, { passage }: Support, terms: readonly Term[]): Support | null {
  if (passage.quotations.length === 0 || passage.sentences.some((sentence) => givesPlace(passage, sentence)))
    return null;
  const before = coverage.passage(passage.article.id, passage.number - 1);
  const sentence = before?.sentences.find((each) => givesPlace(before, each));
  return before === undefined || sentence === undefined ? null : supportOf(coverage, before, sentence, terms);
}

/** The one of whom a question asks where they spoke: by their name, or by their office; null where that tells nobody, or several. */
export function personAsked(coverage: Coverage, terms: readonly Term[]): KnownSpeaker | null {
  const named = new Set(terms.flatMap(({ name, aside, word }) => (name && !aside ? [word] : [])));
  const all = speakersOf(coverage).filter(({ kind }) => kind === 'person');
  const byName = all.filter((each) => named.has(surnameOf(each) ?? ''));
  if (byName.length > 0) return byName.length === 1 ? byName[0]! : null;
  const office = terms.find(({ name, aside }) => !name && !aside)?.word;
  const holders = office === undefined ? [] : all.filter(({ roleWords }) => roleWords.has(office));
  // Those with the most said come first.
  return holders[0] ?? null;
}

/** Whether a paragraph has words of somebody, or tells of them by the name or the office. */
export function isOf(
  coverage: Coverage,
  person: KnownSpeaker,
  { passage, sentence }: Pick<Support, 'passage' | 'sentence'>,
): boolean {
  if (passage.quotations.some((quotation) => knownSpeakerOf(coverage, quotation) === person)) return true;
  return tellsOfPerson(coverage, person, passage, sentence);
}

/** Whether a sentence tells of somebody by the name or the office. */
export function tellsOfPerson(coverage: Coverage, person: KnownSpeaker, passage: Passage, sentence: Sentence): boolean {
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  const surname = surnameOf(person);
  if (tokens.some(({ word, capital }) => capital && word === surname)) return true;
  // Another minister is named.
  const surnames = surnamesOf(coverage);
  if (tokens.some(({ word, capital }) => capital && surnames.has(word))) return false;
  // The mayor is not the deputy mayor.
  const { rankChanging } = packFor(passage.article.language);
  const isRanked = [...person.roleWords].some((word) => rankChanging.has(word));
  if (isRanked && !tokens.some(({ word }) => rankChanging.has(word))) return false;
  return tokens.some(({ word }, at) => definite.test(tokens[at - 1]?.word ?? '') && person.roleWords.has(word));
}

/** Stands before the office of somebody who is known. */
const definite = /^(?:the|le|la|l)$/u;

/** Where another outlet prints what the best paragraph quotes, and tells where it was said. */
function versionsElsewhere(
  coverage: Coverage,
  best: Support | undefined,
  terms: readonly Term[],
  parts: Spoken,
): Support[] {
  if (best === undefined || parts.meetsPress) return [];
  const others = best.passage.sentences.flatMap((sentence) =>
    withCarried(coverage, [{ ...best, sentence }], terms).slice(1),
  );
  return others.flatMap((other) =>
    [other.passage, occasionOf(coverage, other)].flatMap((passage) => {
      const sentence = passage?.sentences.find((each) => tellsWhereSpoken(passage, each, parts));
      return passage === undefined || sentence === undefined ? [] : [supportOf(coverage, passage, sentence, terms)];
    }),
  );
}

/** A sentence and where it stands. */
type Told = Pick<Support, 'passage' | 'sentence'>;

/** Whether two sentences name one place. */
function isAtOnePlace(one: Told, other: Told): boolean {
  const names = new Set(namedPlaces(one.passage, one.sentence));
  return namedPlaces(other.passage, other.sentence).some((name) => names.has(name));
}

/** A word of what was spoken of that stands in a paragraph has at least this credit; such words make up this share of it. */
const spoken = 0.7;
const spokenShare = 0.4;

/** Whether a paragraph has enough of what was spoken of, where the question tells that. */
function hasMatterSpoken({ credits, passage }: Support, terms: readonly Term[]): boolean {
  const { language } = passage.article;
  const { spokenWords, speaking, pressWords } = questionPackFor(language);
  const tellsSpeaking = (word: string): boolean =>
    spokenWords.test(word) || speaking.test(word) || pressWords.includes(word) || isEvent(word, language);
  const matter = terms.flatMap(({ name, word, weight }, index) =>
    name || tellsSpeaking(word) ? [] : [{ weight, has: credits[index]! >= spoken }],
  );
  const weigh = (words: readonly { weight: number }[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(matter.filter(({ has }) => has)) >= spokenShare * weigh(matter);
}

/** The paragraph that tells the occasion on which words were said, where it dates them; undefined where none does. */
function occasionOf(coverage: Coverage, { passage, sentence }: Support): Passage | undefined {
  const said = passage.quotations.find(({ start, end }) => start < sentence.end && end > sentence.start);
  return said === undefined ? undefined : statementDay(coverage, passage, said)?.passage;
}

/**
 * What is shown for a question where somebody spoke: beside the best, the place that each other outlet gives for whom the question
 * names, and for words that stand alone the paragraph that leads to them.
 *
 * @param chosen - the best first
 * @param supports - all that may be shown, the best first
 */
export function withPlacesTold(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  parts: Spoken,
): Support[] {
  if (!parts.speaking) return [...chosen];
  const person = parts.meetsPress ? personAsked(coverage, terms) : null;
  const all = chosen.map((support) => placeBefore(coverage, support, terms) ?? support);
  const telling = all.filter(
    (support, index) =>
      tellsWhereSpoken(support.passage, support.sentence, parts) && (index === 0 || hasMatterSpoken(support, terms)),
  );
  const led = telling.length > 0 || person !== null ? telling : all;
  const shown = new Set(led.map(outletOf));
  const versions = new Set(versionsElsewhere(coverage, led[0], terms, parts));
  const asked = [...versions, ...supports, ...(parts.meetsPress ? metPress(coverage, terms) : [])];
  const more = asked.filter((support) => {
    const { passage, sentence, credits, share } = support;
    if (shown.has(outletOf(support)) || !tellsWhereSpoken(passage, sentence, parts)) return false;
    if (parts.meetsPress && pressClause(passage, sentence) !== null) {
      // What was spoken of there is told around it.
      const isTheirs = person === null ? false : isOf(coverage, person, support);
      if (!isTheirs && !hasAllNames(support, terms, ({ aside }) => !aside)) return false;
    } else if (!versions.has(support)) {
      if (share < elsewhere * supports[0]!.share || !hasAllNames(support, terms, undefined, goingOn)) return false;
      // A conference is no briefing, but where one outlet has both at one place.
      const isOther = terms.some(({ word }, index) => isEvent(word, passage.article.language) && credits[index]! < 1);
      if (isOther && !(led[0] !== undefined && isAtOnePlace(led[0], support))) return false;
      if (!hasMatterSpoken(support, terms)) return false;
    }
    shown.add(outletOf(support));
    return true;
  });
  const told = [...led, ...more];
  return told.length === 0 ? all : [...told, ...atSamePlace(coverage, told, terms, parts)];
}

/** The days that a sentence names, outside the future. */
function daysOf({ passage, sentence }: Told): string[] {
  return daysIn(passage).flatMap(({ date, start }) =>
    date !== null && start >= sentence.start && start < sentence.end ? [date] : [],
  );
}

/** An outlet's day may be the one on which it heard of what was said. */
const nextDay = 1;
const dayLength = 86_400_000;

/** Whether two sentences may tell of one day: each names one, of which another is at most the next. */
function isOnOneDay(one: Told, other: Told): boolean {
  const [days, others] = [daysOf(one), daysOf(other)];
  return days.some((day) => others.some((each) => Math.abs(Date.parse(day) - Date.parse(each)) <= nextDay * dayLength));
}

/** What was spoken of is told this near, in paragraphs, and by this share of its words. */
const occasionReach = 6;
const toldAround = 0.5;

/** Whether what a question says was spoken of is told around a paragraph. */
function isToldAround(coverage: Coverage, { article, number }: Passage, terms: readonly Term[]): boolean {
  const { spokenWords, speaking, pressWords } = questionPackFor(article.language);
  const around = coverage
    .passagesOf(article.id)
    .filter((passage) => Math.abs(passage.number - number) <= occasionReach)
    .flatMap((passage) => supportsOf(coverage, passage, passage.sentences, terms));
  const matter = terms.flatMap(({ name, word, weight }, index) =>
    name || spokenWords.test(word) || speaking.test(word) || pressWords.includes(word)
      ? []
      : [{ weight, credit: Math.max(...around.map(({ credits }) => credits[index]!)) }],
  );
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  return matter.reduce((sum, { weight, credit }) => sum + weight * credit, 0) >= toldAround * total;
}

/**
 * Where somebody met the press about something, where no paragraph that tells it has the words for what was spoken of.
 *
 * @returns none where the question asks for anything else
 */
export function metPressAbout(coverage: Coverage, terms: readonly Term[], parts: Spoken): Support[] {
  const person = parts.speaking && parts.meetsPress && coverage.isSmall ? personAsked(coverage, terms) : null;
  if (person === null || terms.some(({ name, number, known }) => (name || number) && !known)) return [];
  const outlets = new Set<string>();
  const told = metPress(coverage, terms).filter((support) => {
    const { passage, sentence } = support;
    if (outlets.has(outletOf(support)) || !tellsWhereSpoken(passage, sentence, parts)) return false;
    if (!isOf(coverage, person, support) || !isToldAround(coverage, passage, terms)) return false;
    outlets.add(outletOf(support));
    return true;
  });
  return told.length === 0 ? [] : [...told, ...atSamePlace(coverage, told, terms, parts)];
}

/** Where each outlet that tells nothing yet has the one who is asked for speak at a place that another names. */
function atSamePlace(coverage: Coverage, told: readonly Support[], terms: readonly Term[], parts: Spoken): Support[] {
  const person = coverage.isSmall ? personAsked(coverage, terms) : null;
  if (person === null) return [];
  const shown = new Set(told.map(outletOf));
  return coverage.passages.flatMap((passage) => {
    if (shown.has(passage.article.outlet)) return [];
    const sentence = passage.sentences.find(
      (each) =>
        tellsWhereSpoken(passage, each, { ...parts, event: false }) &&
        isOf(coverage, person, { passage, sentence: each }) &&
        told.some(
          (other) => isAtOnePlace(other, { passage, sentence: each }) && isOnOneDay(other, { passage, sentence: each }),
        ),
    );
    if (sentence === undefined) return [];
    shown.add(passage.article.outlet);
    return [supportOf(coverage, passage, sentence, terms)];
  });
}
