/** How likely each paragraph is to answer a question of a policy, by all that its readings know of it. */
import { withoutEndMarks } from '../../language/words.js';
import { policyAskedFor } from '../../language/policy-asked/index.js';
import type { ThingWanted } from '../../language/policy-wanted/index.js';
import { spokenStems } from '../../language/related-words.js';
import { withCapitals } from '../asked/capitals.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { likenessTo } from '../passages/likeness.js';
import { byOutlet, type Coverage, type Passage, type Token } from '../passages/passages.js';
import { quotesWithin } from '../passages/quoted.js';
import { bestSupport, type Support, supportsOf } from '../support/support.js';
import { aspectAsked, tellsAspect } from './policy-aspects.js';
import { inOwnWords, withoutFraming } from './policy-cues.js';
import { tellsFormer } from './policy-decisions.js';
import { tellsOutcome } from './policy-outcomes.js';
import { givesThing, thingsWanted } from './things-wanted.js';

/** A paragraph, as one that may answer. */
export interface Telling {
  support: Support;
  /** Whether another reading of the question shows it. */
  shown: boolean;
  /** How many paragraphs that reading shows, ... */
  countShown: number;
  /** ... and whether it shows others of this one's outlet. */
  outletShown: boolean;
  /** Whether it tells what became of a plan that is shown in a paragraph shortly before it, in whatever words. */
  goesOn: boolean;
  /** How much it shares with what is shown of other outlets, where nothing is of its own. */
  like: number;
  /** In how many figures it agrees with what is shown of another outlet. */
  figures: number;
  /** What it has more of the question than the best of the rest of its outlet; less than nothing where that has more. */
  lead: number;
  /** What the words of the question weigh that it has as they are, beside the rarest word there may be. */
  exact: number;
  /** Share of the names of the question that its best sentence has. */
  names: number;
  /** How telling it is that its best sentence gives what is wanted: few others do. */
  things: number;
  /** Whether nothing in it tells the aspect of a policy that is asked for. */
  lacksAspect: boolean;
  /** Whether it tells what is to be done, ... */
  outcome: boolean;
  /** ... or how things were before, where a question asks for that. */
  former: boolean;
  /** Whether its best sentence is somebody's own words. */
  quoted: boolean;
  /** Whether it is among the first of its article. */
  early: boolean;
  /** How long it is beside the others, as a logarithm. */
  length: number;
}

/** So many paragraphs open an article. */
const opening = 3;

/** What a paragraph goes on from stands at most so many before it. */
const shortly = 2;

/** Without any of what is weighed. */
const always = -4.42;

/** So many figures in which it agrees tell as much as more do. */
const mostFigures = 2;

/**
 * What a paragraph has, as numbers, each with its weight in a logistic regression. Fitted to questions about news stories in readers'
 * own words, with less weight to those that are asked of anything else than a policy and to those asked of another story.
 */
const weights: readonly (readonly [of: (telling: Telling) => number, weight: number])[] = [
  [({ support }) => support.share, 2.69],
  [({ shown }) => Number(shown), 3.23],
  [({ shown, countShown }) => (shown ? Math.log1p(countShown) : 0), -0.87],
  [({ goesOn }) => Number(goesOn), 1.68],
  [({ shown, outletShown, countShown }) => Number(countShown > 0 && !shown && !outletShown), -0.75],
  [({ shown, outletShown }) => Number(!shown && outletShown), -0.29],
  [({ like }) => like, 4.47],
  [({ figures }) => Math.min(mostFigures, figures), 1.36],
  [({ lead }) => lead, 0.34],
  [({ exact }) => exact, 0.88],
  [({ names }) => names, 0.82],
  [({ things }) => things, 0.43],
  [({ lacksAspect }) => Number(lacksAspect), -0.78],
  [({ outcome }) => Number(outcome), 0.78],
  [({ former }) => Number(former), 1.25],
  [({ quoted }) => Number(quoted), -0.98],
  [({ early }) => Number(early), -0.59],
  [({ length }) => length, 0.38],
];

/** A paragraph, and how likely it is to answer. */
export interface Likely {
  support: Support;
  /** 0 to 1. */
  likelihood: number;
  /** Whether nothing in it tells the aspect of a policy that is asked for. */
  lacksAspect: boolean;
  /** Of the question, in the order of the support's credits. */
  terms: readonly Term[];
}

function likelihoodOf(telling: Telling): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, [of, weight]) => sum + weight * of(telling), always)));
}

/** Terms that a paragraph may have in any word that a reader may use for them. */
function termsAsked(coverage: Coverage, question: string, language: string): Term[] {
  const printed = termsOf(coverage, withCapitals(coverage, question, language), language);
  return inOwnWords(printed, language, 'own').map((term) => ({ ...term, synonyms: spokenStems(term.stem, language) }));
}

/** Whether some words have a term as it is. */
function hasTerm(stems: ReadonlySet<string>, { stem, forms, aliases }: Term): boolean {
  return (
    stems.has(stem) ||
    [...forms].some((form) => stems.has(form)) ||
    aliases.some((alias) => alias.every((each) => stems.has(each)))
  );
}

function stemsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.map(({ stem }) => stem));
}

/** Whether a paragraph tells what became of a plan, shortly behind another one. */
function goesOnFrom({ article, number, text }: Passage, before: Passage): boolean {
  const isBehind = before.article.id === article.id && before.number < number && number - before.number <= shortly;
  return isBehind && policyAskedFor(article.language).goesOn.test(text);
}

/** How telling it is to pass a test: the more so the fewer paragraphs do. */
function rarity(passages: readonly Passage[], passes: (passage: Passage) => boolean): number {
  return Math.log((passages.length + 2) / (passages.filter(passes).length + 1));
}

/** How many figures a paragraph has that are among some. */
function countFigures({ tokens }: Passage, stems: ReadonlySet<string>): number {
  return new Set(tokens.flatMap(({ stem }) => (/\p{N}/u.test(stem) && stems.has(stem) ? [stem] : []))).size;
}

/**
 * All paragraphs that may answer a question of a policy, the likeliest first.
 *
 * @param shown - what another reading of the question shows
 */
export function likelyTellings(
  coverage: Coverage,
  question: string,
  language: string,
  shown: ReadonlySet<Passage>,
): Likely[] {
  const { terms, tellings } = tellingsFor(coverage, question, language, shown);
  return tellings
    .map((telling) => ({
      support: telling.support,
      likelihood: likelihoodOf(telling),
      lacksAspect: telling.lacksAspect,
      terms,
    }))
    .sort((a, b) => b.likelihood - a.likelihood || a.support.passage.index - b.support.passage.index);
}

/** All paragraphs that may answer, with what they have of the question. */
export function tellingsFor(
  coverage: Coverage,
  question: string,
  language: string,
  shown: ReadonlySet<Passage>,
): { terms: readonly Term[]; tellings: Telling[] } {
  const text = withoutFraming(withoutEndMarks(question), language);
  const things = thingsWanted(text, language);
  const asked = aspectAsked(text, language, true);
  const terms = termsAsked(coverage, text, language);
  const passages = [...new Set([...coverage.candidates(text), ...shown])];
  const supported = bestSupport(coverage, terms, passages);
  const found = new Set(supported.map(({ passage }) => passage));
  const unfound = [...shown].filter((passage) => !found.has(passage));
  const supports = [
    ...supported,
    ...unfound.flatMap((passage) => supportsOf(coverage, passage, passage.sentences.slice(0, 1), terms)),
  ];
  const worth = ({ share, own }: Support): number => share + own;
  const most = new Map(
    [...byOutlet(supports, ({ passage }) => passage)].map(([outlet, some]) => [outlet, some.slice(0, 2)]),
  );
  const best = supports[0] === undefined ? 1 : worth(supports[0]);
  const gives = (thing: ThingWanted, passage: Passage): boolean =>
    passage.sentences.some((sentence) => givesThing(passage, sentence, thing));
  const telling = things.map((thing) => ({ thing, value: rarity(passages, (passage) => gives(thing, passage)) }));
  const matter = terms.filter(({ word }) => !things.some(({ asking }) => asking.test(word)));
  const names = terms.filter(({ name }) => name);
  const others = [...shown].map((passage) => ({
    passage,
    stems: stemsOf(passage.tokens),
    like: likenessTo(coverage, passage),
  }));
  const mean = passages.reduce((sum, { tokens }) => sum + tokens.length, 0) / passages.length;
  const tellings = supports.map((support): Telling => {
    const { passage, sentence } = support;
    const { outlet } = passage.article;
    const stems = stemsOf(passage.tokens);
    const inSentence = stemsOf(passage.tokens.slice(sentence.first, sentence.last));
    const rival = most.get(outlet)!.find((other) => other !== support);
    const elsewhere = others.filter((other) => other.passage.article.outlet !== outlet);
    const outletShown = others.some((other) => other.passage !== passage && other.passage.article.outlet === outlet);
    const isShown = shown.has(passage);
    return {
      support,
      shown: isShown,
      countShown: shown.size,
      outletShown,
      goesOn: isShown && others.some((other) => goesOnFrom(passage, other.passage)),
      like: isShown || outletShown ? 0 : Math.max(0, ...elsewhere.map(({ like }) => like(passage))),
      figures: Math.max(0, ...elsewhere.map((other) => countFigures(passage, other.stems))),
      lead: (worth(support) - (rival === undefined ? 0 : worth(rival))) / best,
      exact:
        matter.reduce((sum, term) => sum + (hasTerm(stems, term) ? term.weight : 0), 0) / Math.log(passages.length + 1),
      names: names.length === 0 ? 0 : names.filter((term) => hasTerm(inSentence, term)).length / names.length,
      things: telling.reduce((sum, { thing, value }) => sum + (givesThing(passage, sentence, thing) ? value : 0), 0),
      lacksAspect: asked !== null && !tellsAspect(passage, asked),
      outcome: tellsOutcome(passage, text, language),
      former: asked?.aspect === 'former' && tellsFormer(passage),
      quoted: quotesWithin(passage, sentence),
      early: passage.number <= opening,
      length: Math.log((passage.tokens.length + 1) / (mean + 1)),
    };
  });
  return { terms, tellings };
}
