/** Whether a topic is what all of a coverage is about: then what happened is all that it tells. */
import { questionPacks } from '../../language/questions/index.js';
import { kindredStems } from '../../language/related-words.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { speakersOf } from '../passages/speakers.js';

const affairs = new RegExp(questionPacks.map(({ kinds }) => kinds.affair.source).join('|'), 'giu');

/** The first paragraphs of an article say what it is about. */
const opening = 3;

function opensWith(passages: readonly Passage[], stem: string): boolean {
  const [first] = passages;
  if (first?.headline.some((token) => token.stem === stem) === true) return true;
  return passages.slice(0, opening).some(({ tokens }) => tokens.some((token) => token.stem === stem));
}

/** Of the articles, this share opens with what all of a coverage is about. */
const mostOpen = 0.5;

/** A word of the subject that a smaller share of the articles has tells of a part of the story. */
const inMost = 0.5;

/** Whether all articles have a stem, or another for it, and most of them begin with it: what two call waste is trash to the third. */
function isOfAll(coverage: Coverage, stem: string): boolean {
  const articles = coverage.articles.map(({ id, language }) => ({
    passages: coverage.passagesOf(id),
    words: [stem, ...kindredStems(stem, language)],
  }));
  const opening = articles.filter(({ passages, words }) => words.some((word) => opensWith(passages, word)));
  if (opening.length < mostOpen * articles.length) return false;
  return articles.every(
    (article) => opening.includes(article) || article.words.some((word) => has(article.passages, word)),
  );
}

function has(passages: readonly Passage[], stem: string): boolean {
  return passages.some(({ tokens }) => tokens.some((token) => token.stem === stem));
}

/** Whether a word tells of a part of the story: some articles have it, most have not. */
function tellsPart(coverage: Coverage, stem: string): boolean {
  const having = coverage.articles.filter(({ id }) => has(coverage.passagesOf(id), stem)).length;
  return having > 0 && having < inMost * coverage.articles.length;
}

/** A topic without the nouns for an affair: "the Ashby bridge" of "the story of the Ashby bridge". */
export function withoutAffair(topic: string): string {
  return topic.replace(affairs, ' ').replace(/\s+/gu, ' ').trim();
}

/** Parts a topic that names several things. */
const several = /,? (?:and|et|as well as|ainsi que) /iu;

/** Words of the names of persons who are quoted: what they did is a part of the story. */
function namesSpeaker(coverage: Coverage, word: string): boolean {
  return speakersOf(coverage).some(({ kind, nameWords }) => kind === 'person' && nameWords.has(word));
}

/**
 * Whether a topic names nothing but an affair ("the dispute"), or with it what every article begins with ("the bridge dispute").
 * Names tell which affair it is, however the reader calls it: "the story of the Ashby rescue". Of several things one that all is
 * about brings all; so does a name alone that is nobody's who is quoted.
 *
 * @param topic - in the reader's words
 * @param question - the topic's: its frame may call the topic an affair ("give me the story of ... in order")
 */
export function isWholeStory(coverage: Coverage, topic: string, question: string, language: string): boolean {
  const rest = topic.replace(affairs, ' ');
  const isAffair = question.replace(affairs, ' ') !== question;
  return (
    isAll(coverage, rest, isAffair, language) ||
    rest.split(several).some((part) => {
      return /\p{L}/u.test(part) && part !== rest && isAll(coverage, part, isAffair, language);
    })
  );
}

function isAll(coverage: Coverage, rest: string, isAffair: boolean, language: string): boolean {
  const subject = tokensOf(rest, language).filter(({ content }) => content);
  const names = subject.filter(({ capital }) => capital);
  if (names.length === 0) return isAffair && subject.every(({ stem }) => isOfAll(coverage, stem));
  const isTold =
    isAffair || (names.length === subject.length && !names.some(({ word }) => namesSpeaker(coverage, word)));
  return (
    isTold &&
    names.every(({ stem }) => isOfAll(coverage, stem)) &&
    !subject.some(({ stem, capital }) => !capital && tellsPart(coverage, stem))
  );
}
