/**
 * What outlets call those, or that, which is turned away, sent back or cut off: a topic tells it by one verb, each outlet by another, so
 * they are known by having any such verb said of them.
 */
import { turnedAwayFor } from '../../language/wording/turned-away.js';
import { namesPeople, type NounPhrase } from '../passages/noun-phrases.js';
import { byOutlet, type Coverage } from '../passages/passages.js';
import { namingPhrasesIn } from './described-phrases.js';
import { type OutletTerms, termOf, termsByOutlet } from './outlet-terms.js';

/** Whether a phrase is of those who, or that which, is turned away, in the outlet's own words. */
function isTurnedAway({ passage, first, last, quoted }: NounPhrase): boolean {
  const forms = turnedAwayFor(passage.article.language);
  if (quoted || forms === undefined) return false;
  const [{ start }, { end }] = [passage.tokens[first]!, passage.tokens[last]!];
  return forms.behind.test(passage.text.slice(end)) || forms.before.test(passage.text.slice(0, start));
}

/** What says most of those who are turned away: more than a noun alone, what is used most, the first. */
function bestOf(told: readonly NounPhrase[], all: readonly NounPhrase[]): NounPhrase {
  const uses = new Map<string, number>();
  for (const phrase of all) uses.set(termOf(phrase), (uses.get(termOf(phrase)) ?? 0) + 1);
  const rank = (phrase: NounPhrase): number[] => [
    phrase.last > phrase.first ? 1 : 0,
    uses.get(termOf(phrase))!,
    -phrase.passage.index,
  ];
  const ranked = told.map((phrase) => ({ phrase, by: rank(phrase) }));
  ranked.sort((a, b) => b.by.map((each, index) => each - a.by[index]!).find((each) => each !== 0) ?? 0);
  return ranked[0]!.phrase;
}

/**
 * The words of outlets for what a topic tells to be turned away.
 *
 * @param forPeople - whether the topic's noun is one for people
 * @returns none for other topics; of an outlet that tells of nothing turned away, none
 */
export function turnedAwayTerms(
  coverage: Coverage,
  topic: string,
  forPeople: boolean,
  language: string,
): OutletTerms[] {
  if (!coverage.isSmall || turnedAwayFor(language)?.asked.test(topic) !== true) return [];
  const isOfKind = ({ head, passage }: NounPhrase): boolean =>
    !head.capital && namesPeople(head.word, passage.article.language) === forPeople;
  const all = coverage.passages.flatMap(namingPhrasesIn);
  const told = all.filter((phrase) => isOfKind(phrase) && isTurnedAway(phrase));
  const ownOf = byOutlet(
    all.filter(({ quoted }) => !quoted),
    ({ passage }) => passage,
  );
  const seeds = [...byOutlet(told, ({ passage }) => passage)].map(([outlet, phrases]) =>
    bestOf(phrases, ownOf.get(outlet)!),
  );
  const nameOf = (phrase: NounPhrase): string => `${phrase.passage.article.outlet}\n${termOf(phrase)}`;
  const names = new Set(seeds.map(nameOf));
  const found = all.filter((phrase) => names.has(nameOf(phrase)));
  return termsByOutlet(found, seeds, { values: new Map(seeds.map((phrase) => [phrase, 1])) });
}
