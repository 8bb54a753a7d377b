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
  const stems = new Set([stem, ...forms, ...synonymStems(stem, article.language)]);
  return tokens.slice(first, last).some((token) => stems.has(token.stem));
}

/** Whether a sentence tells the act in its own word or in another one. */
function tellsAct(passage: Passage, sentence: Sentence, act: Token): boolean {
  if (namesActIn(passage, sentence, act)) return true;
  const others = synonymStems(act.stem, passage.article.language);
  return passage.tokens.slice(sentence.first, sentence.last).some(({ stem }) => others.has(stem));
}

/** A sentence that gives the reason of another one. */
interface Told {
  sentence: Sentence;
  /** How much its paragraph shares with that one. */
  like: number;
}

/** The sentence of a paragraph that tells the act of which a question asks why, and gives the reason; null where none does. */
function reasonIn(
  coverage: Coverage,
  passage: Passage,
  { best, terms, act }: { best: Support; terms: readonly Term[]; act: Token },
): Told | null {
  const saying = passage.sentences
    .filter((sentence) => tellsAct(passage, sentence, act))
    .map((sentence) => ({ sentence, says: givesReason(passage, sentence) }))
    .filter(({ says }) => says !== 'no');
  if (saying.length === 0) return null;
  const like = likeness(coverage, best.passage, best.sentence, passage);
  const matter = terms.filter(({ name, word }) => !name && word !== act.word);
  const told = saying.find(
    ({ sentence, says }) =>
      like >= sameReason || (says === 'yes' && matter.some((term) => hasWord(passage, sentence, term))),
  );
  return told === undefined ? null : { sentence: told.sentence, like };
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
  const kept = chosen.filter(({ passage }) => reasonIn(coverage, passage, asked) !== null);
  const outlets = new Set([best, ...kept].map(({ passage }) => passage.article.outlet));
  const words = [act.stem, ...synonymStems(act.stem, best.passage.article.language)];
  const places = [...new Set(words.flatMap((word) => [...coverage.placesWith(word)]))].sort((a, b) => a - b);
  const more = places
    .map((place) => coverage.passages[place]!)
    .filter(({ article }) => !outlets.has(article.outlet))
    .flatMap((passage) => {
      const told = reasonIn(coverage, passage, asked);
      return told === null ? [] : [{ support: supportOf(coverage, passage, told.sentence, terms), like: told.like }];
    })
    .sort((a, b) => b.like - a.like || b.support.share - a.support.share)
    .filter(({ support: { passage } }) => {
      if (outlets.has(passage.article.outlet)) return false;
      outlets.add(passage.article.outlet);
      return true;
    });
  return [best, ...kept, ...more.map(({ support }) => support)];
}
