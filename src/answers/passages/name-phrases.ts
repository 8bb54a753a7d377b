/** Names of bodies that end in a noun for a body ("the Harbour Authority", "the Authority"), as phrases. */
import { packFor } from '../../language/packs/index.js';
import { quotedAt } from './quoted.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Passage, Token } from './passages.js';

/** More words than these are no one name. */
const mostWords = 5;

function adjacent({ text }: Passage, left: Token, right: Token): boolean {
  return /^[ -]?$/u.test(text.slice(left.end, right.start));
}

/** The names of a paragraph that end in a noun for a body. */
export function namePhrasesIn(passage: Passage): NounPhrase[] {
  const { tokens, text, sentences, article } = passage;
  const { bodyNouns, bodyNameWords } = packFor(article.language);
  const phrases: NounPhrase[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const head = tokens[at]!;
      if (!head.capital || !(bodyNouns.has(head.word) || bodyNameWords.has(head.word))) continue;
      const next = tokens[at + 1];
      if (next?.capital === true && at + 1 < sentence.last && adjacent(passage, head, next)) continue;
      let first = at;
      while (first > sentence.first && at - first + 1 < mostWords) {
        const before = tokens[first - 1]!;
        if (!before.capital || !before.content || !adjacent(passage, before, tokens[first]!)) break;
        first--;
      }
      const { start } = tokens[first]!;
      const printed = text.slice(start, head.end).replace(/['’]s$/u, '');
      phrases.push({
        passage,
        sentence,
        first,
        last: at,
        text: printed,
        head,
        people: false,
        quoted: quotedAt(passage, start),
      });
    }
  }
  return phrases;
}
