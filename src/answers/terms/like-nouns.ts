/** Nouns that may stand for a topic's noun. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import type { Coverage, Token } from '../passages/passages.js';

/**
 * Stems of nouns that mean nearly the same as a topic's noun; where no article has it or one of these, of those for the same
 * thing: then they are `kindred`.
 */
export function likeNouns(
  coverage: Coverage,
  { stem }: Token,
  language: string,
): { like: ReadonlySet<string>; kindred: boolean } {
  const related = relatedStems(stem, language);
  const kindred = ![stem, ...related].some((each) => coverage.knows(each));
  return { like: kindred ? kindredStems(stem, language) : related, kindred };
}
