/** Names that a question ties to an event ("her Harbour Street conference"): elsewhere, it would be another event. */
import { packFor } from '../../language/packs/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { relatedStems } from '../../language/related-words.js';
import { type Passage, speakerOf, type Token, tokensOf } from '../passages/passages.js';

/** A name and the event it says more of, by their stems. */
export interface BoundName {
  names: readonly string[];
  event: string;
  /** Whose event it is: "Brask's conference". */
  owner: boolean;
}

/** Whether a folded word is a noun for an event at which somebody may speak. */
export function isEvent(word: string, language: string): boolean {
  return questionPackFor(language).events.has(word);
}

/** How near the name stands to the event in print, in words; French has more small ones between. */
const reach: Readonly<Record<string, number>> = { en: 5, fr: 8 };

function namesBefore(tokens: readonly Token[], event: number, question: string): string[] {
  let at = event - 1;
  while (at >= 0 && tokens[at]!.content && !tokens[at]!.capital) {
    // "The Hungarian minister's conference": the name says more of the minister.
    const { start, end } = tokens[at]!;
    if (/['’]s?(?!\p{L})/u.test(question.slice(start + 1, end + 2))) return [];
    at--;
  }
  const names: string[] = [];
  for (; at > 0 && tokens[at]!.capital; at--) names.unshift(tokens[at]!.stem);
  return names;
}

/** The names right behind what opens the place or the holder of an event: "in Selde", "à Selde", "de Selde". */
function namesAfter(tokens: readonly Token[], event: number, question: string, language: string): string[] {
  const opened = questionPackFor(language).eventPlace.exec(question.slice(tokens[event]!.end));
  if (opened === null) return [];
  const from = tokens[event]!.end + opened[0].length;
  const first = tokens.findIndex(({ start }) => start >= from);
  const names: string[] = [];
  const { courtesyTitles } = packFor(language);
  for (let at = first; at >= 0 && tokens[at]?.capital === true; at++) {
    if (!courtesyTitles.has(tokens[at]!.word)) names.push(tokens[at]!.stem);
  }
  return names;
}

/** The names a question ties to an event. */
export function boundNames(tokens: readonly Token[], question: string, language: string): BoundName[] {
  const { eventOwner } = questionPackFor(language);
  return tokens.flatMap(({ word, stem, end }, index) => {
    if (!isEvent(word, language)) return [];
    const before = language === 'en' ? namesBefore(tokens, index, question) : [];
    const names = [...before, ...namesAfter(tokens, index, question, language)];
    const last = tokens.slice(0, index).findLast(({ capital }) => capital);
    const owner =
      names.length === 1 &&
      ((last !== undefined &&
        last.stem === before[0] &&
        /['’]s?(?!\p{L})/u.test(question.slice(last.start + 1, last.end + 2))) ||
        (eventOwner?.test(question.slice(end)) ?? false));
    return names.length === 0 ? [] : [{ names, event: stem, owner }];
  });
}

/** Whether a passage has an event with the name it is tied to; with whose it is, where that person speaks in it. */
export function hasBound(passage: Passage, { names, event, owner }: BoundName): boolean {
  const like = relatedStems(event, passage.article.language);
  const speaks = (name: string): boolean =>
    owner &&
    passage.quotations.some((quotation) =>
      tokensOf(speakerOf(passage, quotation)?.name ?? '', passage.article.language).some(({ stem }) => stem === name),
    );
  const around = reach[passage.article.language] ?? reach.en!;
  return passage.tokens.some((token, index) => {
    if (token.stem !== event && !like.has(token.stem)) return false;
    const near = passage.tokens.slice(Math.max(0, index - around), index + around + 1);
    return names.every((name) => near.some((other) => other.stem === name) || speaks(name));
  });
}
