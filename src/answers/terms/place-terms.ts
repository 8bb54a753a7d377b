/** The words of outlets for a place that a topic tells of, as "where the barge lies at anchor". */
import { packFor } from '../../language/packs/index.js';
import { wordingPackFor } from '../../language/wording/index.js';
import { type Coverage, type Token, tokensOf } from '../passages/passages.js';
import { describedTermsOf } from './described-terms.js';
import { type OutletTerms, withoutOutletsOf } from './outlet-terms.js';
import { anybody } from './said-of.js';
import { placeNoun, placeTermsOf } from './wording-places.js';

/** The words of each outlet for a place; where more is told of it than one act, as for what is described. */
export function termsOfPlace(
  coverage: Coverage,
  topic: string,
  place: readonly Token[],
  language: string,
): OutletTerms[] {
  const tokens = tokensOf(topic, language);
  const told = tokens.filter(({ content, word }) => content && !anybody.has(word));
  // "Where the ship is": nothing is told but that it is there.
  const [only, other] = told;
  const before = only === undefined ? undefined : tokens[tokens.indexOf(only) - 1];
  const isBare = other === undefined && packFor(language).determiners.has(before?.word ?? '');
  const described = isBare ? `${topic} ${wordingPackFor(language)?.lies ?? ''}` : topic;
  const noun = placeNoun(topic, language);
  const asked = { head: null, place: noun?.stem, beside: new Set<string>(), forPeople: false, speaks: () => false };
  const isDescribed = isBare || told.length > 1;
  const terms = isDescribed ? describedTermsOf(coverage, described, asked, language) : [];
  return withoutOutletsOf(terms, placeTermsOf(coverage, place, language));
}
