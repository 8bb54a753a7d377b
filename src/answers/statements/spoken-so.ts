/** The days on which somebody spoke in a language or a place that a question names: "in Dutch", "using Dutch". */
import { type DayCues, dayCues } from '../../language/day-cues/index.js';
import { fold, words } from '../../language/words.js';
import { onceAQuestion } from '../passages/once-a-question.js';
import { withCapitals } from '../asked/capitals.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { quotedAt } from '../passages/quoted.js';
import { type Coverage, sentenceAt, tokensOf } from '../passages/passages.js';
import { isNamedIn, type KnownSpeaker, speakersOf, type Utterance } from '../passages/speakers.js';
import { supportsOfSaid } from '../support/then-did.js';
import { statementDay } from './statement-day.js';
import type { Dated } from './statement-days.js';

/** What somebody said so has this share of what else the question tells. */
const enough = 0.5;

/** How somebody is asked to have spoken. */
interface MannerAsked {
  /** The language or place, as the question has it. */
  name: string;
  /** It can only be a language. */
  isLanguage: boolean;
}

function mannersAsked(topic: string, { mannerAsked, language }: DayCues): MannerAsked[] {
  return [...topic.matchAll(mannerAsked)].map(({ groups = {} }) => {
    const name = (groups['manner'] ?? groups['before'])!;
    return { name, isLanguage: language.test(name) };
  });
}

/** Whether the outlet's own words in the sentences of an utterance tell that it was spoken so. */
function isSpokenSo({ passage, quotation }: Utterance, name: string, { mannerTold }: DayCues): boolean {
  const from = sentenceAt(passage, quotation.start)?.start ?? quotation.start;
  const to = passage.sentences.find(({ end }) => end >= quotation.end)?.end ?? quotation.end;
  const told = passage.text.slice(from, to);
  return [...told.matchAll(new RegExp(mannerTold.source, 'giu'))].some(({ index, groups = {} }) => {
    const at = from + index;
    return fold(groups['manner']!) === fold(name) && !quotedAt(passage, at);
  });
}

/** Whether words name somebody: by a name, or by nothing but what they are. */
function isNamed(
  { nameWords, roleWords }: KnownSpeaker,
  asked: ReadonlySet<string>,
  names: ReadonlySet<string>,
): boolean {
  if ([...nameWords].some((word) => asked.has(word))) return true;
  return [...roleWords].some((word) => asked.has(word)) && ![...names].some((word) => asked.has(word));
}

/** What a question tells beside who spoke, how, and that they spoke. */
function matterOf(topic: string, speaker: KnownSpeaker, { name }: MannerAsked, { spoken, frame }: DayCues): string {
  const isLeft = (word: string): boolean =>
    !spoken.has(word) &&
    !frame.has(word) &&
    word !== fold(name) &&
    !speaker.nameWords.has(word) &&
    !speaker.roleWords.has(word);
  return words(topic)
    .filter(({ text }) => isLeft(fold(text).replace(/'s?$/u, '')))
    .map(({ text }) => text)
    .join(' ');
}

/**
 * The days on which somebody on record spoke in a language or a place, of what a question tells.
 *
 * @param asked - a question without the words that ask when: "did Holm talk to reporters about the weir in Dutch"
 * @returns null where it asks for no such speech, or where a place is told of no statement; empty where nobody named in it spoke so
 */
export function daysOfSpokenSo(coverage: Coverage, asked: string, language: string): Dated[] | null {
  return found(coverage, `${language} ${asked}`, () => lookedFor(coverage, asked, language));
}

/** Asked for by a question of a day, and again where nothing dates it. */
const found = onceAQuestion<Dated[] | null>();

function lookedFor(coverage: Coverage, asked: string, language: string): Dated[] | null {
  const topic = withCapitals(coverage, asked, language);
  for (const cues of dayCues) {
    const manners = words(topic).some(({ text }) => cues.spoken.has(fold(text))) ? mannersAsked(topic, cues) : [];
    for (const manner of manners) {
      const days = spokenSo(coverage, topic, manner, cues, language);
      if (days !== null) return days;
    }
    if (manners.some(({ isLanguage }) => isLanguage)) return [];
  }
  return null;
}

function spokenSo(
  coverage: Coverage,
  topic: string,
  manner: MannerAsked,
  cues: DayCues,
  language: string,
): Dated[] | null {
  const having = new Set(tokensOf(manner.name, language).flatMap(({ stem }) => coverage.placesWith(stem)));
  const asked = new Set(words(topic).map(({ text }) => fold(text).replace(/'s?$/u, '')));
  const all = speakersOf(coverage).flatMap((speaker) => {
    const utterances = speaker.utterances.filter(
      (utterance) => having.has(utterance.passage.index) && isSpokenSo(utterance, manner.name, cues),
    );
    return utterances.length === 0 ? [] : [{ speaker, utterances }];
  });
  const names = new Set(
    speakersOf(coverage).flatMap(({ kind, nameWords }) => (kind === 'person' ? [...nameWords] : [])),
  );
  const told = all
    .filter(({ speaker }) => isNamed(speaker, asked, names))
    .flatMap(({ speaker, utterances }) => {
      const terms = termsOf(coverage, matterOf(topic, speaker, manner, cues), language);
      const telling = utterances.filter((utterance) => tellsOf(coverage, utterance, terms));
      // What is told so in one paragraph only may call what it is of by another word than they do elsewhere.
      const only =
        manner.isLanguage &&
        new Set(utterances.map(({ passage }) => passage)).size === 1 &&
        isToldOf(coverage, speaker, terms);
      return telling.length === 0 && only ? utterances : telling;
    });
  if (told.length === 0) return null;
  return told.map(({ passage, quotation }) => ({ passage, given: statementDay(coverage, passage, quotation) }));
}

/** Whether each word of a matter is told in a paragraph that names somebody. */
function isToldOf(coverage: Coverage, speaker: KnownSpeaker, terms: readonly Term[]): boolean {
  return terms.every(({ stem }) =>
    coverage.placesWith(stem).some((place) => isNamedIn(coverage.passages[place]!, speaker)),
  );
}

/** Whether an utterance, with what stands around it, has enough of what a question tells. */
function tellsOf(coverage: Coverage, { passage, quotation }: Utterance, terms: readonly Term[]): boolean {
  if (terms.length === 0) return true;
  const held = passage.sentences.filter(({ start, end }) => start < quotation.end && end > quotation.start);
  return supportsOfSaid(coverage, passage, held, quotation, terms).some(({ share }) => share >= enough);
}
