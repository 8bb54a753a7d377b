/** Names that a question ties to an event ("her Harbour Street conference"): elsewhere, it would be another event. */
import { relatedStems } from '../../language/related-words.js';
import { type Passage, speakerOf, type Token, tokensOf } from '../passages/passages.js';

/** A name and the event it says more of, by their stems. */
export interface BoundName {
  names: readonly string[];
  event: string;
  /** Whose event it is: "Brask's conference". */
  owner: boolean;
}

const events = new Set(
  `conference briefing meeting summit speech visit trial hearing rally interview debate protest march vote election festival
  ceremony inquiry session event appearance programme program show press-conference`
    .trim()
    .split(/\s+/u),
);

/** Whether a folded word is a noun for an event at which somebody may speak. */
export function isEvent(word: string): boolean {
  return events.has(word);
}

/** How near the name stands to the event in print, in words. */
const reach = 5;

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

function namesAfter(tokens: readonly Token[], event: number): string[] {
  if (!/^(?:in|at)$/u.test(tokens[event + 1]?.word ?? '')) return [];
  const names: string[] = [];
  for (let at = event + 2; tokens[at]?.capital === true; at++) names.push(tokens[at]!.stem);
  return names;
}

/** The names a question ties to an event. */
export function boundNames(tokens: readonly Token[], question: string): BoundName[] {
  return tokens.flatMap(({ word, stem }, index) => {
    if (!events.has(word)) return [];
    const before = namesBefore(tokens, index, question);
    const names = [...before, ...namesAfter(tokens, index)];
    const last = tokens.slice(0, index).findLast(({ capital }) => capital);
    const owner =
      names.length === 1 &&
      last !== undefined &&
      last.stem === before[0] &&
      /['’]s?(?!\p{L})/u.test(question.slice(last.start + 1, last.end + 2));
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
  return passage.tokens.some((token, index) => {
    if (token.stem !== event && !like.has(token.stem)) return false;
    const near = passage.tokens.slice(Math.max(0, index - reach), index + reach + 1);
    return names.every((name) => near.some((other) => other.stem === name) || speaks(name));
  });
}
