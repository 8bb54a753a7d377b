/** What somebody is asked to have said at a place: where nobody tells that they spoke there, the question takes for so what is not reported. */
import { quotedAt } from '../passages/quoted.js';
import { questionPackFor } from '../../language/questions/index.js';
import { spokenThereFor } from '../../language/questions/press-met.js';
import { tellsSpeech } from '../../language/occasions.js';
import { withCapitals } from '../asked/capitals.js';
import { isEvent } from '../asked/bound-names.js';
import { termsOf } from '../asked/question-terms.js';
import { type Coverage, type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import { isOf, personAsked } from './places-told.js';

/** The words for a place at which a question takes somebody for having spoken; empty where it tells none. */
function placePresumed(question: string, language: string): readonly Token[] {
  const { saying, presumed } = spokenThereFor(language);
  const { calendar, place: asksPlace, placeNouns } = questionPackFor(language);
  if (!saying.test(question) || asksPlace.test(question)) return [];
  for (const form of presumed) {
    const match = form.exec(question);
    const place = match?.groups?.['place'];
    if (place === undefined) continue;
    const tokens = tokensOf(place, language).filter(({ content, word }) => content && !isEvent(word, language));
    const names = tokens.filter(({ capital, word }) => capital && !calendar.test(word) && !/^\p{N}/u.test(word));
    if (names.length > 0) return names;
    const noun = placeNouns.exec(match![0]);
    if (noun !== null && match![0].endsWith(noun[0])) return tokens.slice(-1);
  }
  return [];
}

/** So many words may stand between what opens a place and the place. */
const reach = 5;

/** The stretches of a sentence that tell where somebody spoke, outside quotation marks; all of it where its language does not tell them apart. */
function tellingWhere({ text, article }: Passage, { start, end }: Sentence): { start: number; end: number }[] {
  const { spokenAt } = questionPackFor(article.language);
  if (spokenAt === null) return [{ start, end }];
  return [...text.slice(start, end).matchAll(spokenAt)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** Whether a sentence tells that somebody spoke at a place. */
function tellsSpokenAt(passage: Passage, sentence: Sentence, place: readonly Token[]): boolean {
  const { tokens, article } = passage;
  const opens = new RegExp(`^${spokenThereFor(article.language).at}$`, 'iu');
  return tellingWhere(passage, sentence).some(({ start, end }) => {
    const words = tokens.filter((token) => token.start >= start && token.end <= end && !quotedAt(passage, token.start));
    return words.some(({ stem }, at) => {
      if (stem !== place[0]!.stem) return false;
      const near = words.slice(Math.max(0, at - reach), at + reach);
      const isOpened = words.slice(Math.max(0, at - reach), at).some(({ word }) => opens.test(word));
      // "A Bridgetown news conference".
      const isOfOccasion = near.some(({ word }) => isEvent(word, article.language));
      return (isOpened || isOfOccasion) && place.every((each) => near.some((token) => token.stem === each.stem));
    });
  });
}

/**
 * Whether a question takes somebody for having spoken at a place at which, for all that is told, they did not speak.
 *
 * @param question - as asked
 * @returns false as well where it asks for anything else
 */
export function spokeElsewhere(coverage: Coverage, question: string, language: string): boolean {
  if (!coverage.isSmall) return false;
  const asked = withCapitals(coverage, question, language);
  const place = placePresumed(asked, language);
  if (place.length === 0) return false;
  const person = personAsked(coverage, termsOf(coverage, asked, language));
  if (person === null || place.every(({ word }) => person.nameWords.has(word))) return false;
  return !coverage.passages.some((passage) =>
    passage.sentences.some(
      (sentence) =>
        tellsSpokenAt(passage, sentence, place) &&
        tellsOfSpeaking(passage, sentence) &&
        isOf(coverage, person, { passage, sentence }),
    ),
  );
}

/** Whether a sentence tells that somebody spoke, or quotes somebody. */
function tellsOfSpeaking({ text, article, quotations }: Passage, { start, end }: Sentence): boolean {
  const isQuoting = quotations.some((each) => each.start < end && each.end > start);
  return isQuoting || tellsSpeech(text.slice(start, end), article.language);
}
