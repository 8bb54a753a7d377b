/** A question why something was done without a thing takes the thing for lacking: that must be told. */
import { isNegation } from '../../language/meaning.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { Parts } from '../asked/parts.js';
import type { Support } from './support.js';

/** Whether a question why something was done takes a thing for lacking: "why did she build it without a permit". */
export function takesForLacking({ type, done, lacking }: Parts): boolean {
  return type === 'reason' && done && lacking;
}

/** Whether a sentence denies anything, or tells that something is lacking. */
export function tellsLack({ passage, sentence: { first, last } }: Support): boolean {
  const { language } = passage.article;
  const { lacking } = questionPackFor(language);
  return passage.tokens.slice(first, last).some(({ word }) => isNegation(word, language) || lacking.test(word));
}
