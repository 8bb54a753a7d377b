/** Questions for who holds an office ("who is the mayor of ..."): only a sentence that names the holder answers. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { Passage, Sentence, Token } from '../passages/passages.js';
import { tokensOf } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';

/** How near a name stands to the office it is introduced with, in words. */
const reach = 7;

/** Between a name and an office, these make them two: "Ann Lee and the mayor". */
const parts = /^(?:and|or|et|ou)$/u;

/** An office, and the words before it that tell which one of its kind: "prime" of a prime minister. */
export interface Office {
  noun: Token;
  kind: readonly Token[];
}

/** The office a question asks the holder of; null when it asks for no holder. */
export function holderAsked(question: string, language: string): Office | null {
  const office = questionPackFor(language).holder?.exec(question)?.slice(1).find(Boolean);
  const words = office === undefined ? [] : tokensOf(office, language);
  const noun = words.at(-1);
  if (noun === undefined || noun.capital) return null;
  return { noun, kind: words.slice(0, -1).filter(({ content }) => content) };
}

/** Another's rank, which makes another office of it: a deputy minister is no minister. */
const rank = /^(?:deputy|vice|assistant|associate|former|acting|ex|shadow|interim|adjointe?|ancienne?)$/u;

/** The same behind the office: "ministre déléguée". */
const rankBehind = /^(?:deleguee?|adjointe?|suppleante?|interimaire|sortante?)$/u;

/** What tells which office it is stands this near, in words. */
const kindReach = 4;

/** Whether a word for an office is the one asked for: of its kind, and with no rank that was not asked for. */
function isOffice(
  tokens: readonly Token[],
  at: number,
  kind: readonly Token[],
  asked: ReadonlySet<string>,
  language: string,
): boolean {
  const near = tokens.slice(Math.max(0, at - kindReach), at + kindReach + 1);
  const ofKind = kind.every(
    ({ stem, capital }) =>
      capital || near.some((token) => token.stem === stem || kindredStems(stem, language).has(token.stem)),
  );
  const ranked = tokens
    .slice(Math.max(0, at - kind.length - 1), at)
    .some(({ word, stem }) => rank.test(word) && !kind.some((each) => each.stem === stem));
  const behind = tokens[at + 1];
  const rankedBehind = behind !== undefined && rankBehind.test(behind.word) && !asked.has(behind.stem);
  return ofKind && !ranked && !rankedBehind;
}

/** Whether a sentence has the office beside the name of a person that the question does not have. */
export function namesHolder(
  { tokens, article }: Passage,
  { first, last }: Sentence,
  { noun: office, kind }: Office,
  terms: readonly Term[],
): boolean {
  const related = relatedStems(office.stem, article.language);
  const asked = new Set(terms.map(({ stem }) => stem));
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.capital && token.content && !asked.has(token.stem) && !related.has(token.stem);
  for (let at = first; at < last; at++) {
    const { stem, word } = tokens[at]!;
    // By its word: a directorate has the stem of its director, and may be what is directed.
    if (
      (word !== office.word && (!related.has(stem) || asked.has(stem))) ||
      !isOffice(tokens, at, kind, asked, article.language)
    )
      continue;
    for (const step of [1, -1]) {
      for (let place = at + step; Math.abs(place - at) <= reach && place >= first && place < last; place += step) {
        if (parts.test(tokens[place]!.word)) break;
        if (isName(tokens[place]) && isName(tokens[place + step])) return true;
      }
    }
  }
  return false;
}

/** The body whose office is held stands this near to the office, in words. */
const bodyReach = 4;

/** Whether a sentence that has a name of the question has it away from any such office: another body's leader is another one. */
export function holdsOfAnother(
  { tokens, article }: Passage,
  { first, last }: Sentence,
  { noun: office }: Office,
  terms: readonly Term[],
): boolean {
  const related = relatedStems(office.stem, article.language);
  const names = new Set(terms.flatMap(({ name, stem }) => (name ? [stem] : [])));
  const places = (isOne: (token: Token) => boolean): number[] =>
    tokens.slice(first, last).flatMap((token, index) => (isOne(token) ? [index] : []));
  const bodies = places(({ stem }) => names.has(stem));
  const offices = places(({ word, stem }) => word === office.word || related.has(stem));
  return bodies.length > 0 && !bodies.some((body) => offices.some((at) => Math.abs(at - body) <= bodyReach));
}
