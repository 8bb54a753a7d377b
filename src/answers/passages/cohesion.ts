/** Whether a paragraph goes on from the one before it: then what that one names is spoken of here as well. */
import { questionPackFor } from '../../language/questions/index.js';
import type { Coverage, Passage } from './passages.js';

/** What takes up something named before stands this near to the paragraph's start, in words. */
const openingReach = 10;

const known = new WeakMap<Passage, boolean>();

/**
 * Whether a paragraph opens with a word that only the paragraph before it explains: a pronoun, or "the plan" where a plan was
 * named there.
 */
export function goesOnFromBefore(coverage: Coverage, passage: Passage): boolean {
  let goesOn = known.get(passage);
  if (goesOn === undefined) {
    const before = coverage.passage(passage.article.id, passage.number - 1);
    goesOn = before !== undefined && takesUp(passage, before);
    known.set(passage, goesOn);
  }
  return goesOn;
}

function takesUp({ tokens, article }: Passage, before: Passage): boolean {
  const { takesUp: determiners, pronouns } = questionPackFor(article.language);
  const named = new Set(before.tokens.flatMap(({ stem, content }) => (content ? [stem] : [])));
  return tokens.slice(0, openingReach).some(({ word, stem, content, capital }, index) => {
    if (pronouns.has(word)) return true;
    return content && !capital && named.has(stem) && determiners.has(tokens[index - 1]?.word ?? '');
  });
}
