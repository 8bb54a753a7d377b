/** The dated events of a topic: those of the paragraphs on it, of what an article tells in between, and of whom it asked about it. */
import { questionPackFor } from '../../language/questions/index.js';
import { fold } from '../../language/words.js';
import { kindredStems } from '../../language/related-words.js';
import { askingsIn, type DatedEvent, eventsOf } from './events.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import type { Support } from '../support/support.js';

/** An event is on a topic when its paragraph supports this much of it, and this share of what the best paragraph does. */
const enough = 0.5;
const besideBest = 0.6;

/** Within so many paragraphs of one on a topic an article comes back to its thing by the noun alone. */
const comingBack = 5;

/** Within as many, a paragraph that supports this much of a topic goes on with it: "reinforcements" for the troops told of before. */
const enoughBeside = 0.35;

/** So far behind the last paragraph of a topic an outlet tells whom it asked about it. In paragraphs. */
const askedBehind = 2;

/** Stems of the nouns of a topic, but for those of the place where it is: an article comes back to its thing by any of them. */
function nounsOf(topic: string, language: string): string[] {
  const { whereabouts } = questionPackFor(language);
  const tokens = tokensOf(topic, language);
  const from = tokens.findIndex(({ content }) => content);
  const place = tokens.findIndex(({ word }, index) => index > from && whereabouts.has(fold(word)));
  const inside = tokens.slice(0, place < 0 ? undefined : place).filter(({ content }) => content);
  // A noun of the name that the topic goes by is in all that is told of it.
  return inside.flatMap(({ stem, capital }) => (capital ? [] : [stem]));
}

/** Whether a paragraph stands near one of others in its article. */
function isBeside({ article, number }: Passage, others: readonly Passage[]): boolean {
  return others.some((other) => other.article === article && Math.abs(other.number - number) <= comingBack);
}

/** The paragraphs in which the articles on a topic come back to its thing. */
function comingBackTo(coverage: Coverage, topic: string, onTopic: readonly Passage[], language: string): Passage[] {
  const stems = new Set(nounsOf(topic, language).flatMap((stem) => [stem, ...kindredStems(stem, language)]));
  const articles = [...new Set(onTopic.map(({ article }) => article.id))];
  return articles
    .flatMap((id) => coverage.passagesOf(id))
    .filter((passage) => isBeside(passage, onTopic) && passage.tokens.some(({ stem }) => stems.has(stem)));
}

/**
 * The paragraphs of an article from the first to the last that tell of a topic: an article that comes back to it has told of it
 * in between, in whatever words.
 *
 * @param near - what is surely on the topic, and where an article may come back to it
 */
function stretchOf(coverage: Coverage, id: string, near: readonly Passage[]): Passage[] {
  const numbers = near.filter(({ article }) => article.id === id).map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return coverage.passagesOf(id).filter(({ number }) => number >= first && number <= last);
}

/** The outlet's own asking for a comment on what it has told right before: in the story of a topic its answer is a step. */
function askingsOf(stretch: readonly Passage[], coverage: Coverage): DatedEvent[] {
  const last = stretch.at(-1)!;
  const behind = coverage
    .passagesOf(last.article.id)
    .filter(({ number }) => number > last.number && number <= last.number + askedBehind);
  return [...stretch, ...behind].flatMap((passage) => askingsIn(passage));
}

/**
 * What the coverage dates on a topic.
 *
 * @param supports - of the topic, best first
 */
export function eventsOnTopic(
  coverage: Coverage,
  topic: string,
  supports: readonly Support[],
  language: string,
): DatedEvent[] {
  const least = Math.max(enough, besideBest * (supports[0]?.share ?? 0));
  const onTopic = supports.filter(({ share }) => share >= least).map(({ passage }) => passage);
  const near = supports
    .filter(
      ({ share, credits, passage }) =>
        share >= enough ||
        (share >= enoughBeside && credits.filter((credit) => credit > 0).length > 1 && isBeside(passage, onTopic)),
    )
    .map(({ passage }) => passage);
  const back = comingBackTo(coverage, topic, onTopic, language);
  const articles = [...new Set(onTopic.map(({ article }) => article.id))];
  const stretches = articles.map((id) => stretchOf(coverage, id, [...near, ...back]));
  const told = new Set(stretches.flat());
  const asked = stretches.flatMap((stretch) => askingsOf(stretch, coverage));
  return [...eventsOf(coverage).filter(({ passage }) => told.has(passage)), ...asked];
}
