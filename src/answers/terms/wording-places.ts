/** The words that outlets use for a place, which a topic tells by what is done there: "where people cross". */
import { packFor } from '../../language/packs/index.js';
import { fold } from '../../language/words.js';
import { sameWordFamily } from '../passages/aliases.js';
import { namesPeople, type NounPhrase } from '../passages/noun-phrases.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import { type Coverage, type Token, tokensOf } from '../passages/passages.js';
import { namingPhrasesIn } from './described-phrases.js';
import { anybody, saidNear, tellsAct } from './said-of.js';

/** A noun in many paragraphs does not tell one place from another. */
const tellingWeight = 1.2;

/** Asks for a place, of which the rest is said. */
const placeOf =
  /^(?:(?:the |les? |la )?(?:places?|spots?|sites?|locations?|points?|positions?|stretch(?:es)?|ways?(?= people )|lieux?|endroits?)(?: of (?:the )?\p{L}+(?= where))?(?:(?: (?:where|in which|at which|from which|through which|by which|où|that|which)| of)? | d['’])|(?:the )?(?:ground|land|areas?|zones?|terrain|waters?) (?:on|in|at|from|through) which |where |où )/iu;

/**
 * What is said of a place that a topic asks for: what is done there, where the topic tells it, and not to what ("where people
 * cross the river": cross); null for other topics.
 */
export function placeAsked(topic: string, language: string): Token[] | null {
  const rest = topic.trim().replace(placeOf, '');
  if (rest === topic.trim()) return null;
  const tokens = tokensOf(rest, language);
  const said = tokens.filter(({ content, word }) => content && !anybody.has(word));
  const { determiners, prepositions } = packFor(language);
  const isObject = (token: Token): boolean => {
    const before = tokens[tokens.indexOf(token) - 1];
    return before !== undefined && (determiners.has(before.word) || prepositions.has(before.word) || tellsAct(before));
  };
  const act = said.findLast((token) => tellsAct(token) && !isObject(token));
  if (act === undefined) return said;
  const told = said.slice(0, said.indexOf(act) + 1);
  // Whoever the people are who do it: "where travellers cross".
  const subject = told.at(-2);
  return subject !== undefined && namesPeople(subject.word, language) ? [act] : told;
}

/** The noun by which a topic asks for a place: "site" of "the site where lorries wait"; none where it has only "where". */
export function placeNoun(topic: string, language: string): Token | undefined {
  const asked = placeOf.exec(topic.trim())?.[0] ?? '';
  return tokensOf(asked, language).find(({ content }) => content);
}

/** Prepositions of places, folded, by language. */
const atPlace: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'at outside inside through near between across along beside beyond via in on from around off to into under below above behind'.split(
      ' ',
    ),
  ),
  fr: new Set('a au aux dans devant pres entre sur vers le long pied sous chez'.split(' ')),
};

/** How far before a phrase its preposition stands, with determiners and "of" between, in words. */
const prepositionReach = 2;

/** Whether a phrase tells a place: a preposition of place stands before it. */
export function isPlace({ passage, sentence, first, people }: NounPhrase): boolean {
  if (people) return false;
  const before = passage.tokens.slice(Math.max(sentence.first, first - prepositionReach), first);
  const prepositions = atPlace[passage.article.language];
  const at = before.findLastIndex(({ word }) => prepositions?.has(fold(word)) ?? false);
  return at !== -1 && before.slice(at + 1).every(({ content }) => !content);
}

/** Whether a phrase's noun is derived from one of the topic's words: "crossers" from "cross". */
function saysItself({ head }: NounPhrase, said: readonly Token[]): boolean {
  return said.some(({ stem }) => sameWordFamily(head.stem, stem));
}

/**
 * The words of each outlet for a place: the places of which the topic's words are said, and of an outlet without any those
 * with the same noun; and phrases that themselves have the topic's words ("crossers").
 */
export function placeTermsOf(coverage: Coverage, said: readonly Token[], language: string): OutletTerms[] {
  if (said.length === 0) return [];
  const phrases = coverage.passages.flatMap((passage) => namingPhrasesIn(passage));
  const near = new Map(
    phrases.flatMap((phrase) => {
      const count = isPlace(phrase) ? saidNear(phrase, said, language) : 0;
      return count === 0 ? [] : [[phrase, count] as const];
    }),
  );
  const seeds = [...near.keys()];
  // Of an outlet's places those of which most is said are surely the ones meant.
  const most = new Map<string, number>();
  for (const [{ passage }, count] of near) {
    const { outlet } = passage.article;
    most.set(outlet, Math.max(count, most.get(outlet) ?? 0));
  }
  const told = seeds.filter((phrase) => near.get(phrase) === most.get(phrase.passage.article.outlet));
  const telling = seeds.filter(({ head }) => coverage.weight(head.stem) >= tellingWeight);
  const heads = new Set(telling.map(({ head }) => head.stem));
  const outlets = new Set(seeds.map(({ passage }) => passage.article.outlet));
  const found = phrases.filter(
    (phrase) =>
      seeds.includes(phrase) ||
      saysItself(phrase, said) ||
      (!outlets.has(phrase.passage.article.outlet) && isPlace(phrase) && heads.has(phrase.head.stem)),
  );
  return termsByOutlet(found, told, { place: true });
}
