/** A text that several outlets carry: an excerpt of one names the others that have the same words. */
import type { Citation, Excerpt } from '../../coverage/answer.js';
import { fold } from '../../language/words.js';
import type { Library } from '../../library/index.js';
import { citationOf } from '../excerpts/citation.js';

/** A paragraph, as what is compared has it. */
interface Placed {
  passage: { article: { id: string }; text: string };
}

/** Each paragraph once: of several places of one article that carry the same words, the first in the order given. */
export function firstPlaces<Found extends Placed>(found: readonly Found[], library: Library): Found[] {
  const kept = new Set<string>();
  return found.filter(({ passage }) => {
    const { article, text } = passage;
    const others = library.placesOf(article.id);
    if (others.length === 0) return true;
    const words = fold(text);
    if (others.some(({ id }) => kept.has(`${id} ${words}`))) return false;
    kept.add(`${article.id} ${words}`);
    return true;
  });
}

/**
 * Adds to each excerpt the citations of other places of its article that carry the same paragraph. One that left the paragraph out, or
 * changed a word of it, is not named.
 *
 * @param excerpts - in the order they are shown; one that is shown itself is not named again
 */
export function withPlaces(excerpts: readonly Excerpt[], library: Library): Excerpt[] {
  const shown = new Set(excerpts.map(({ citation }) => citation.id));
  return excerpts.map((excerpt) => {
    const known = new Set([...shown, ...(excerpt.also ?? []).map(({ id }) => id)]);
    const places = placesOf(excerpt, library).filter(({ id }) => !known.has(id));
    return places.length === 0 ? excerpt : { ...excerpt, also: [...(excerpt.also ?? []), ...places] };
  });
}

function placesOf({ citation, text }: Excerpt, library: Library): Citation[] {
  const others = library.placesOf(citation.article);
  if (others.length === 0) return [];
  const words = fold(text);
  return others.flatMap((article) => {
    const same = article.paragraphs.find((paragraph) => fold(paragraph.text) === words);
    return same === undefined ? [] : [citationOf(article, same.number)];
  });
}
