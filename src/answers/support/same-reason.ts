/** Why something was done, as other outlets tell it: the act and the reason in one sentence, in words of their own. */
import { synonymStems } from '../../language/related-words.js';
import { givesReason } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import { likeness } from '../passages/likeness.js';
import type { Coverage, Passage, Sentence, Token } from '../passages/passages.js';
import { namesActIn } from './acts.js';
import { type Support, supportOf } from './support.js';

/** A sentence gives the reason of another one when its paragraph shares this much with that. */
const sameReason = 0.2;

/** Whether a sentence has a word, in one of its forms, or another for it. */
function hasWord({ tokens, article }: Passage, { first, last }: Sentence, { stem, forms }: Term): boolean {
  const others = synonymStems(stem, article.language);
  return tokens.slice(first, last).some((token) => [stem, ...forms, ...others].includes(token.stem));
}

/** Whether a sentence tells the act in its own word or in another one. */
function tellsAct(passage: Passage, sentence: Sentence, act: Token): boolean {
  if (namesActIn(passage, sentence, act)) return true;
  const others = synonymStems(act.stem, passage.article.language);
  return passage.tokens.slice(sentence.first, sentence.last).some(({ stem }) => others.has(stem));
}

/** The sentence of a paragraph that tells the act of which a question asks why, and gives the reason; undefined where none does. */
function reasonIn(
  coverage: Coverage,
  passage: Passage,
  { best, terms, act }: { best: Support; terms: readonly Term[]; act: Token },
): Sentence | undefined {
  const matter = terms.filter(({ name, word }) => !name && word !== act.word);
  const like = likeness(coverage, best.passage, best.sentence, passage);
  return passage.sentences.find((sentence) => {
    const says = givesReason(passage, sentence);
    if (says === 'no' || !tellsAct(passage, sentence, act)) return false;
    return like >= sameReason || (says === 'yes' && matter.some((term) => hasWord(passage, sentence, term)));
  });
}

/**
 * What is shown for a question why something was done beside a sentence that tells all of it: what tells the same act and why.
 *
 * @param best - tells all of the question, and why
 * @param chosen - what else supports the question
 */
export function withSameReason(
  coverage: Coverage,
  best: Support,
  chosen: readonly Support[],
  terms: readonly Term[],
  act: Token,
): Support[] {
  const asked = { best, terms, act };
  const kept = chosen.filter(({ passage }) => reasonIn(coverage, passage, asked) !== undefined);
  const outlets = new Set([best, ...kept].map(({ passage }) => passage.article.outlet));
  const words = [act.stem, ...synonymStems(act.stem, best.passage.article.language)];
  const places = [...new Set(words.flatMap((word) => [...coverage.placesWith(word)]))].sort((a, b) => a - b);
  const more = places
    .map((place) => coverage.passages[place]!)
    .filter(({ article }) => !outlets.has(article.outlet))
    .flatMap((passage) => {
      const sentence = reasonIn(coverage, passage, asked);
      if (sentence === undefined) return [];
      const support = supportOf(coverage, passage, sentence, terms);
      return [{ support, like: likeness(coverage, best.passage, best.sentence, passage) }];
    })
    .sort((a, b) => b.like - a.like || b.support.share - a.support.share)
    .filter(({ support: { passage } }) => {
      if (outlets.has(passage.article.outlet)) return false;
      outlets.add(passage.article.outlet);
      return true;
    });
  return [best, ...kept, ...more.map(({ support }) => support)];
}
