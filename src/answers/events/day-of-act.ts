/** Whether a day beside an act is the day of the act, and whether the act has one. */
import { hasDoer } from '../support/parts-supported.js';
import { placesOfAct, saysOfAct } from '../support/acts.js';
import type { Support } from '../support/support.js';
import type { DayGiven } from '../statements/statement-day.js';
import type { Parts } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import { isRelative } from '../passages/clauses.js';
import type { Token } from '../passages/passages.js';

/** What says that an act was not done has at least this share of the best one's support. */
const besideDenied = 0.5;

/** Whether an act is said not to have been done, by its very verb and of whom it is asked, and nowhere to have been: no other day is its day. */
export function isPlainlyDenied(
  act: Token,
  terms: readonly Term[],
  parts: Parts,
  supports: readonly Support[],
): boolean {
  const said = supports
    .filter(({ share }) => share >= besideDenied * supports[0]!.share)
    .map((support) => ({ support, says: saysOfAct(support.passage, support.sentence, act) }));
  if (said.some(({ says }) => says === 'done')) return false;
  return said.some(({ support, says }) => says === 'denied' && hasDoer(support, terms, parts));
}

/** Whether a day stands before a clause that has the act: "asked on Friday about those that it is blocking" says not when it blocked. */
export function datesAnother({ passage, sentence }: Support, { mention }: DayGiven, act: Token): boolean {
  const places = placesOfAct(passage, sentence, act);
  // "Demanded on Friday that it stop, delivering a letter": a participle behind a comma is done by whoever did the first.
  const isParticiple = (place: number): boolean => {
    const { word, start } = passage.tokens[place]!;
    return word.endsWith('ing') && /,\s*$/u.test(passage.text.slice(0, start));
  };
  const isBehind = (place: number): boolean => {
    if (isParticiple(place)) return false;
    for (let at = place - 1; at >= sentence.first && passage.tokens[at]!.start >= mention.end; at--)
      if (isRelative(passage.tokens[at]!.word, passage.article.language)) return true;
    return false;
  };
  return mention.start >= sentence.start && places.length > 0 && places.every(isBehind);
}
