/** French phrases that name people or things: the noun behind what opens a phrase, with the adjectives and participles around it. */
import { countsNoun, isAdjectival, isInfinitive, precedesNoun } from '../../language/adjectives-fr.js';
import { isNumber } from '../../language/meaning.js';
import { packFor } from '../../language/packs/index.js';
import { fold } from '../../language/words.js';
import { quotedAt } from './quoted.js';
import { adjacent, namesPeople, type NounPhrase } from './noun-phrases.js';
import type { Passage, Token } from './passages.js';

/** More words than these behind a noun are a sentence that was not understood. */
const mostAdjectives = 2;

/** An article or a preposition written together with its noun. */
const elided = /^[ld]['’]/iu;

/** What a word does to the noun behind it: names it as a thing, only goes before it, or neither. */
function openerOf(token: Token | undefined, printed: string, language: string): 'names' | 'precedes' | null {
  if (token === undefined) return null;
  const { determiners, prepositions } = packFor(language);
  const word = fold(token.word);
  // The verb "a" is folded to the preposition "à".
  if (word === 'a') return /^à/iu.test(printed) ? 'precedes' : null;
  if (prepositions.has(word)) return /^(?:du|des|aux?)$/u.test(word) ? 'names' : 'precedes';
  const names = determiners.has(word) || isNumber(token.word, language) || precedesNoun(word) || countsNoun(word);
  return names ? 'names' : null;
}

/** The phrases of a paragraph in French. */
export function frenchPhrasesIn(passage: Passage): NounPhrase[] {
  const { tokens, text, sentences, article } = passage;
  const { language } = article;
  const { prepositions } = packFor(language);
  const phrases: NounPhrase[] = [];
  const printed = ({ start, end }: Token): string => text.slice(start, end);
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const head = tokens[at]!;
      const word = fold(head.word);
      if (!head.content || head.capital || precedesNoun(word) || isNumber(head.word, language)) continue;
      const bound = elided.exec(printed(head))?.[0];
      if (bound !== undefined && /^\p{Lu}/u.test(printed(head).slice(bound.length))) continue;
      const before = at > sentence.first ? tokens[at - 1] : undefined;
      const opener = openerOf(before, before === undefined ? '' : printed(before), language);
      const opens = bound !== undefined || opener !== null;
      if (!opens && !(at === sentence.first && namesPeople(head.word, language))) continue;
      // "de tenir", "d'obtenir": what is done.
      const isNamed = opener === 'names' || /^l/iu.test(bound ?? '');
      if (isInfinitive(word) && !isNamed) continue;
      let first = at;
      while (first > sentence.first && precedesNoun(fold(tokens[first - 1]!.word))) first--;
      let last = at;
      while (last + 1 < sentence.last && last - at < mostAdjectives) {
        const next = tokens[last + 1]!;
        if (!next.content || next.capital || !adjacent(passage, tokens[last]!, next)) break;
        if (prepositions.has(fold(next.word)) || !isAdjectival(printed(next).normalize('NFC'))) break;
        last++;
      }
      const { start } = tokens[first]!;
      phrases.push({
        passage,
        sentence,
        first,
        last,
        text: text.slice(start, tokens[last]!.end).replace(elided, ''),
        head,
        people: namesPeople(head.word, language),
        quoted: quotedAt(passage, start),
      });
    }
  }
  return phrases;
}
