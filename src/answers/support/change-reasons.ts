/**
 * Why something was changed. Each outlet that reports a change tells in one paragraph what holds now, what did before, and what for, in
 * its own words: these paragraphs are known by that, and by what they share, rather than by the words of the question.
 */
import { questionPackFor } from '../../language/questions/index.js';
import { spokenStems } from '../../language/related-words.js';
import { stem } from '../../language/stems.js';
import { isVerbForm } from '../../language/verbs.js';
import { givesReason, type Parts, partsOf } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import { likenessTo } from '../passages/likeness.js';
import { quotesWithin } from '../passages/quoted.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { tellsFormer } from '../policies/policy-decisions.js';
import { namesActIn } from './acts.js';
import { asksSomebody, tellsPrompting } from './reasons.js';
import { shareOf, type Support, supportOf } from './support.js';

/** So many paragraphs with words of the question are looked at. */
const mostCompared = 120;

/** Two paragraphs tell the same change when they share this much; where the other's words may as well only say when, this much. */
const alike = 0.1;
const alikeWhen = 0.2;

/** Among the paragraphs that are near it, one that tells of a change and why has at least this share of the best one's support. */
const nearBest = 0.75;

/** A sentence with this share of the question that says why needs no other. */
const complete = 0.95;

/** A paragraph that tells a change, and whether it says why, or perhaps only when. */
interface Change {
  support: Support;
  says: 'yes' | 'perhaps';
}

/** A paragraph as one that tells a change and why; null where it tells of none, or not why. */
function changeIn(coverage: Coverage, passage: Passage, terms: readonly Term[], share?: number): Change | null {
  if (!tellsFormer(passage)) return null;
  const reasons = passage.sentences.map((sentence) => ({ sentence, says: givesReason(passage, sentence) }));
  const why = reasons.find(({ says }) => says === 'yes') ?? reasons.find(({ says }) => says === 'perhaps');
  if (why === undefined || why.says === 'no') return null;
  const support = supportOf(coverage, passage, why.sentence, terms);
  const says = tellsPrompting(support) ? 'yes' : why.says;
  return { support: { ...support, share: share ?? support.share }, says };
}

/** Whether a paragraph says for certain why in any of its sentences. */
function saysWhy({ passage }: Support): boolean {
  return passage.sentences.some((sentence) => givesReason(passage, sentence) === 'yes');
}

/** The paragraphs that tell a change and why, of those that support a question, best first. */
function changesIn(coverage: Coverage, supports: readonly Support[], terms: readonly Term[]): Change[] {
  return supports
    .slice(0, mostCompared)
    .flatMap(({ passage, share }) => changeIn(coverage, passage, terms, share) ?? []);
}

/** A change, and of each other outlet the paragraph that tells the same one, whether or not it has words of the question. */
function toldByAll(coverage: Coverage, { support }: Change, terms: readonly Term[]): Support[] {
  const { passage } = support;
  const like = likenessTo(coverage, passage);
  const others = coverage
    .candidates(passage.text)
    .filter(({ article }) => article.outlet !== passage.article.outlet)
    .map((other) => ({ other, like: like(other) }))
    .filter(({ like: shared }) => shared >= alike)
    .sort((a, b) => b.like - a.like);
  const outlets = new Set<string>();
  const more = others.flatMap(({ other, like: shared }) => {
    if (outlets.has(other.article.outlet)) return [];
    const change = changeIn(coverage, other, terms);
    if (change === null || (change.says === 'perhaps' && shared < alikeWhen)) return [];
    outlets.add(other.article.outlet);
    return [change.support];
  });
  return [support, ...more];
}

/**
 * What is shown for a question why: where it is of a change, what each outlet tells of that, in place of what else they say beside it.
 *
 * @param chosen - the best first
 * @param supports - all that may be shown, the best first
 */
export function withChangesElsewhere(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
): Support[] {
  const [best] = chosen;
  if (best === undefined) return [];
  const isComplete = best.own >= complete && givesReason(best.passage, best.sentence) === 'yes';
  // Where that sentence itself tells the change, what the other outlets tell of it says as much.
  const { start, end } = best.sentence;
  if (isComplete && !tellsFormer({ ...best.passage, text: best.passage.text.slice(start, end) })) return [...chosen];
  const bestSays = best.passage.sentences.some((sentence) => givesReason(best.passage, sentence) === 'yes');
  // What was done may be told in one paragraph, and the change and its reason in the next.
  const next = coverage.passage(best.passage.article.id, best.passage.number + 1);
  const isShown = new Set(chosen.map(({ passage }) => passage));
  const change = changesIn(coverage, supports, terms).find(
    ({ support: { passage, share } }) =>
      passage === best.passage ||
      (!bestSays &&
        (share >= nearBest * best.share || (passage === next && isShown.has(passage) && !tellsPrompting(best)))),
  );
  if (change === undefined) return [...chosen];
  const told = toldByAll(coverage, change, terms);
  const outlets = new Set(told.map(({ passage }) => passage.article.outlet));
  const tellsMore = ({ passage, sentence }: Support): boolean =>
    givesReason(passage, sentence) === 'yes' &&
    !asksSomebody({ passage, sentence }) &&
    !quotesWithin(passage, sentence);
  return [...told, ...chosen.filter((each) => !outlets.has(each.passage.article.outlet) && tellsMore(each))];
}

/** Of the matter of a question, what tells a change in other words has at least this share. */
const enough = 0.4;

/** ... and of a rule that was changed this share, of which what it is for is told in any words. */
const enoughOfRule = 0.3;

/** ... and where several outlets tell a turn, whatever the act is called, this share. */
const together = 0.55;
const moreTogether = 0.04;

/** A word of the question stands in the paragraphs, or another for it, at this credit; one around them at the second. */
const synonym = 0.5;
const related = 0.7;
const around = 0.35;

/** Whether a word is a form of one of some verbs. */
function isOneOf(verbs: readonly string[], word: string, language: string): boolean {
  const own = stem(word, language);
  return verbs.some((verb) => stem(verb, language) === own);
}

/**
 * The word for the change that a question takes for done, where that is one: something ended, forbidden or changed. Another act is
 * told in its own words.
 */
function changeAsked(question: string, parts: Pick<Parts, 'act'>, language: string): string | null {
  const { changed } = questionPackFor(language);
  // What is told in a form, and found by no act, is asked for by its verb.
  const act = parts.act ?? partsOf(question, language).act;
  const noLonger = changed.noLonger.exec(question);
  if (noLonger !== null) {
    const behind = tokensOf(question.slice(noLonger.index + noLonger[0].length), language);
    return act?.word ?? behind.find(({ content }) => content)?.word ?? null;
  }
  const decided = act === null ? changed.decided.exec(question)?.groups?.['act']?.toLowerCase() : undefined;
  const word = act?.word ?? decided;
  return word !== undefined && isOneOf([...changed.acts, ...changed.begun], word, language) ? word : null;
}

/**
 * The paragraphs that tell the change of which a question asks why, where no paragraph has its words.
 *
 * @param question - the question
 * @param supports - all that has words of it, the best first
 * @returns none where the question is of no change, or names somebody or something else
 */
export function changesMeant(
  coverage: Coverage,
  question: string,
  supports: readonly Support[],
  { terms, parts }: { terms: readonly Term[]; parts: Parts },
): Support[] {
  if (terms.some(({ name, number, known }) => (name || number) && !known)) return [];
  const [{ language } = { language: 'en' }] = coverage.articles;
  const asked = changeAsked(question, parts, language);
  for (const { told, credits } of turnsTold(coverage, supports, terms, language)) {
    // By an act that no word tells, any turn is meant: it says for certain why.
    const isTold = parts.act !== null || told.some(saysWhy);
    if (asked !== null && isTold && isMeant(terms, credits, asked, language)) return told;
    // What was lacking is no part of what is told of the turn.
    if (!parts.lacking && isToldTogether(told, terms, credits, parts)) return told;
  }
  return [];
}

/** A word in no more paragraphs than so many tells of something of its own. */
const fewPlaces = 1;

/** With no more terms than this a question names somebody, an act and a thing. */
const shortest = 3;

/** What some paragraphs have together of each term, in whatever words. */
function creditsTogether(
  coverage: Coverage,
  told: readonly Support[],
  terms: readonly Term[],
  language: string,
): number[] {
  const stems = new Set(told.flatMap(({ passage }) => passage.tokens.map((token) => token.stem)));
  return terms.map((term, index) => {
    const other = [...spokenStems(term.stem, language)].some((each) => stems.has(each));
    // What is told in one place by the only noun of the question is another thing than what is told here by another word.
    const isElsewhere = terms.length <= shortest && term.known && coverage.placesWith(term.stem).length <= fewPlaces;
    const isOther = other && (!isElsewhere || isVerbForm(term.word));
    return Math.max(isOther ? synonym : 0, ...told.map((each) => each.credits[index]!));
  });
}

/** Each turn that the outlets tell, best first, with what they have together of each term. */
function* turnsTold(
  coverage: Coverage,
  supports: readonly Support[],
  terms: readonly Term[],
  language: string,
): Generator<{ told: Support[]; credits: number[] }> {
  for (const change of changesIn(coverage, supports, terms)) {
    const told = toldByAll(coverage, change, terms);
    yield { told, credits: creditsTogether(coverage, told, terms, language) };
  }
}

/**
 * What is shown for a question why, or in its place what several outlets together tell of a turn, where that has more of the question
 * than the best paragraph.
 *
 * @param chosen - the best first
 * @param supports - all that has words of the question, the best first
 */
export function orTurn(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  { terms, parts }: { terms: readonly Term[]; parts: Parts },
): Support[] {
  const [best] = chosen;
  if (best === undefined || !parts.done || parts.lacking) return [...chosen];
  const { language } = best.passage.article;
  for (const { told, credits } of turnsTold(coverage, supports, terms, language)) {
    if (!isToldTogether(told, terms, credits, parts) || shareOf(terms, credits) < best.share + moreTogether) continue;
    return told.some(({ passage }) => passage === best.passage) ? [...chosen] : told;
  }
  return [...chosen];
}

/** Whether several outlets tell a turn, and have together, in whatever words, who is named, the act and most of what is asked. */
function isToldTogether(
  told: readonly Support[],
  terms: readonly Term[],
  credits: readonly number[],
  { act }: Pick<Parts, 'act'>,
): boolean {
  if (told.length < 2 || !told.some(saysWhy)) return false;
  const { language } = told[0]!.passage.article;
  const isChange = act !== null && isOneOf(questionPackFor(language).changed.acts, act.word, language);
  // What is no change by its word is told by that word, and of those who are named there.
  const least = ({ name, number, word }: Term): number =>
    !isChange && (name || number || word === act?.word) ? related : name || number ? around : 0;
  if (terms.some((term, index) => credits[index]! < least(term))) return false;
  const matter = terms.flatMap(({ name, weight, word }, index) =>
    name || (isChange && word === act.word) ? [] : [{ weight, credit: credits[index]! }],
  );
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 && matter.reduce((sum, { weight, credit }) => sum + weight * credit, 0) >= together * total;
}

/** What opens an article and has this share of a question tells of what is asked. */
const opening = 0.8;

/**
 * The paragraphs that tell why, where an article opens with what was done, which is all of the question, and goes on with what was so
 * before, or what it was done after.
 *
 * @param supports - all that has words of the question, the best first
 */
export function toldOnOpening(
  coverage: Coverage,
  supports: readonly Support[],
  { terms, parts }: { terms: readonly Term[]; parts: Pick<Parts, 'act' | 'lacking'> },
): Support[] {
  const [best] = supports;
  const { act } = parts;
  if (best === undefined || act === null || parts.lacking || best.passage.number > 1) return [];
  if (best.own < opening || !namesActIn(best.passage, best.sentence, act)) return [];
  const next = coverage.passage(best.passage.article.id, best.passage.number + 1);
  if (next === undefined) return [];
  const change = changeIn(coverage, next, terms);
  if (change?.says === 'yes') return toldByAll(coverage, change, terms);
  const after = next.sentences.find((sentence) => tellsPrompting({ passage: next, sentence }));
  return after === undefined ? [] : [supportOf(coverage, next, after, terms)];
}

/** Whether paragraphs have all who are named, what the act was done to, and enough of the rest. */
function isMeant(terms: readonly Term[], credits: readonly number[], asked: string, language: string): boolean {
  const { policyNouns, faint, changed } = questionPackFor(language);
  if (terms.some(({ name, number }, index) => (name || number) && credits[index]! < around)) return false;
  const at = terms.findIndex(({ word }) => word === asked);
  if (isOneOf(changed.begun, asked, language) && (credits[at] ?? 0) < synonym) return false;
  const rest = terms.flatMap((term, index) =>
    term.name || index === at || faint.has(term.word) ? [] : [{ ...term, index }],
  );
  const others = rest.filter(({ word }) => !policyNouns.has(word));
  // "The new licence rule": of what kind the rule is may be all that is said of it.
  const ofKind =
    others.every(({ index }) => credits[index]! < synonym) && rest.every(({ index }) => credits[index]! > 0);
  const matter = ofKind ? rest : others;
  // A ban that is asked to have been lifted was not by being laid down.
  const { acts, bans } = changed.lifted;
  const lifted = isOneOf(acts, asked, language) && rest.some(({ index, word }) => index > at && bans.has(word));
  if (lifted && (credits[at] ?? 0) <= synonym) return false;
  // What a rule is for that was changed may be told in any words.
  const ofRule = rest.some(({ index, word }) => index > at && policyNouns.has(word));
  const object = at < 0 || ofRule ? null : (matter.find(({ index }) => index > at) ?? matter[0]);
  const credit = object == null ? Math.max(0, ...matter.map(({ index }) => credits[index]!)) : credits[object.index]!;
  if (credit < synonym) return false;
  // What stands in no article, in any word, was not changed.
  if (!ofRule && matter.some(({ known, word, index }) => !known && !faint.has(word) && credits[index] === 0))
    return false;
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  return (
    matter.reduce((sum, { index, weight }) => sum + weight * credits[index]!, 0) >=
    (ofRule ? enoughOfRule : enough) * total
  );
}
