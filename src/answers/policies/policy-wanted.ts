/**
 * What a question of a policy wants told: a day, a number, a penalty, a condition, what is to become of something. Where no reading of
 * its words finds that, a sentence that gives such a thing, and has enough of the matter, tells it.
 */
import { asNearest } from '../excerpts/excerpts.js';
import { withoutEndMarks } from '../../language/words.js';
import type { Answer, Question } from '../../coverage/answer.js';
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { policyWantedFor, type ThingWanted } from '../../language/policy-wanted/index.js';
import { likenessTo } from '../passages/likeness.js';
import { quotesWithin } from '../passages/quoted.js';
import { modalOf } from '../../language/meaning.js';
import { withCapitals } from '../asked/capitals.js';
import { tellsFormer } from './policy-decisions.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { byOutlet, type Coverage, type Passage, type Sentence, tokensOf } from '../passages/passages.js';
import { answerOf, outletsOf } from '../result.js';
import { withCarried } from '../support/carried-beside.js';
import { shareOf, type Support, supportsOf } from '../support/support.js';
import { supportExcerpts } from '../support/support-excerpts.js';
import { latestFirst, withRecords } from '../what-policy.js';
import { inArticle, inParagraphBefore, onlySpeakerIn, withBefore } from './policy-aspects.js';
import { isOwnNoun, nounsIn } from './own-words.js';
import { inOwnWords } from './policy-cues.js';
import { shownIn, withShown } from './shown-besides.js';
import { givesThing, thingsWanted } from './things-wanted.js';

/** What a sentence without one of several things that are wanted has of its support. */
const withoutThing = 0.85;

/** A sentence with this share of the matter tells of it. */
const enough = 0.51;

/** ... or with this where what gives such a thing beside it has less than this share of what it has. */
const enoughAlone = 0.4;
const alone = 0.6;

/** The sentence itself has this share of it. */
const leastOwn = 0.1;

/** What a word that no article has weighs there: a thing is named, what is done to it and how it is are told in any words. */
const unknownNoun = 3;
const unknownWord = 1.6;

/** What has this share of the best one's support gives it as well. */
const asWell = 0.85;
const halfAsWell = 0.55;

/** Another outlet's paragraph tells the same with this share of the best one's support, one of an outlet that is shown with this. */
const elsewhere = 0.8;
const inOutlet = 0.92;

/** A word that a paragraph has, in whatever form, has at least this credit. */
const foundCredit = 0.45;

/** A word that its sentence has, at least this. */
const wordCredit = 0.6;

/** ... or where it is as much like what is shown, and so much more than anything else of its outlet that gives such a thing. */
const alike = 0.18;
const apart = 0.07;

/** It has at least this share of the best one's support. */
const ofBest = 0.45;

/** At most this many paragraphs are shown. */
const most = 5;

/** The words of a question that are neither names for what is wanted nor say nothing: its matter. */
function matterOf(
  coverage: Coverage,
  question: string,
  language: string,
  things: readonly ThingWanted[],
): readonly Term[] {
  const { general } = policyWantedFor(language);
  const terms = inOwnWords(
    termsOf(coverage, withCapitals(coverage, question, language), language),
    language,
    'synonyms',
  );
  return terms.filter(({ word }) => !general.test(word) && !things.some(({ asking }) => asking.test(word)));
}

/** How many of the things that are wanted a sentence gives. */
function given(passage: Passage, sentence: Sentence, things: readonly ThingWanted[]): number {
  return things.filter((thing) => givesThing(passage, sentence, thing)).length;
}

/** What is told before a sentence that speaks of a plan or an order as known: "the idea", "the order expires"; else nothing. */
function spokenOfBefore(coverage: Coverage, { passage, sentence }: Support, matter: readonly Term[]): number[] {
  const { goesOn, takesUp } = policyAskedFor(passage.article.language);
  const text = passage.text.slice(sentence.start, sentence.end);
  if (takesUp.test(text)) return inArticle(coverage, passage, matter);
  return goesOn.test(text) ? inParagraphBefore(coverage, passage, matter) : [];
}

/** The sentence of a paragraph that gives what is wanted with the most of the matter; null where none does. */
function givingIn(
  coverage: Coverage,
  passage: Passage,
  things: readonly ThingWanted[],
  matter: readonly Term[],
): Support | null {
  const counts = new Map(passage.sentences.map((sentence) => [sentence, given(passage, sentence, things)]));
  const giving = passage.sentences.filter((sentence) => counts.get(sentence)! > 0);
  const [best] = supportsOf(coverage, passage, giving, matter)
    .map((support) => withBefore(support, spokenOfBefore(coverage, support, matter), matter))
    .map((support) => ({
      ...support,
      share: support.share * (counts.get(support.sentence)! < things.length ? withoutThing : 1),
    }))
    .sort((a, b) => b.share + b.own - (a.share + a.own));
  return best ?? null;
}

/** What gives the things that a question wants. */
interface Giving {
  things: readonly ThingWanted[];
  matter: readonly Term[];
  /** Best first. */
  supports: readonly Support[];
}

/** All that gives what a question wants; null where it wants no such thing. */
function givingOf(coverage: Coverage, question: string, language: string): Giving | null {
  const things = thingsWanted(question, language);
  if (things.length === 0) return null;
  const matter = matterOf(coverage, question, language, things);
  const supports = coverage
    .candidates(question)
    .flatMap((passage) => givingIn(coverage, passage, things, matter) ?? [])
    .sort((a, b) => b.share - a.share || b.own - a.own || a.passage.index - b.passage.index);
  return { things, matter, supports };
}

/** Of each outlet the best, and what comes close to it, of what gives as many things as the best one. */
function ofEachOutlet({ things, supports }: Giving): Support[] {
  const [best] = supports;
  const shown = new Set<string>();
  const count = ({ passage, sentence }: Support): number => given(passage, sentence, things);
  const most = count(best!);
  return supports.filter((support) => {
    const { outlet } = support.passage.article;
    const isShown = shown.has(outlet);
    if (count(support) < most || support.share < (isShown ? inOutlet : elsewhere) * best!.share) return false;
    shown.add(outlet);
    return true;
  });
}

/** Of each outlet that shows no such thing, what gives one and is more like what is shown than all else of it that gives one. */
function likeShown(coverage: Coverage, { things, supports }: Giving, shown: readonly Passage[]): Passage[] {
  const [base] = supports.flatMap(({ passage }) => (shown.includes(passage) ? [passage] : []));
  if (base === undefined || things.some(({ generally, goesOn }) => generally === true || goesOn === true)) return [];
  const like = likenessTo(coverage, base);
  const told = new Set(supports.flatMap(({ passage }) => (shown.includes(passage) ? [passage.article.outlet] : [])));
  return [...byOutlet(supports, ({ passage }) => passage)].flatMap(([outlet, ofOutlet]) => {
    if (told.has(outlet)) return [];
    const [first, second] = ofOutlet
      .map(({ passage, share }) => ({ passage, share, shared: like(passage) }))
      .sort((one, other) => other.shared - one.shared);
    if (first === undefined || first.shared < alike || first.share < ofBest * supports[0]!.share) return [];
    // How it was before is none of what is so now.
    if (tellsFormer(first.passage) && !tellsFormer(base)) return [];
    return first.shared - (second?.shared ?? 0) >= apart ? [first.passage] : [];
  });
}

/** The share of a question's matter that a paragraph has, where words that no article has count: the thing asked about must be told. */
function shareOfMatter({ credits }: Support, matter: readonly Term[], question: string, language: string): number {
  const nouns = nounsIn(question, language);
  const weights = matter.map((term) => {
    if (term.known) return term;
    return { ...term, weight: isOwnNoun(term, language, nouns) ? unknownNoun : unknownWord };
  });
  return shareOf(weights, credits);
}

/** Words of a question that stand behind a modal verb: "must see". */
function verbsIn(question: string, language: string): Set<string> {
  const tokens = tokensOf(question, language);
  return new Set(
    tokens.flatMap(({ word }, index) => (modalOf(tokens[index - 1]?.word ?? '', language) === null ? [] : [word])),
  );
}

/** Whether an outlet goes on, in its own words, with what it told before: "The order expires". */
function takesUp({ passage, sentence }: Support): boolean {
  const { article, text } = passage;
  const told = text.slice(sentence.start, sentence.end);
  return !quotesWithin(passage, sentence) && policyAskedFor(article.language).takesUp.test(told);
}

/** Whether the best of what gives the thing wanted is of the matter asked. */
function isOfMatter(question: string, language: string, { things, matter, supports }: Giving): boolean {
  const [best] = supports;
  if (best === undefined || (best.own < leastOwn && !takesUp(best))) return false;
  const nouns = nounsIn(question, language);
  const verbs = verbsIn(question, language);
  const lacksNoun = matter.some(
    (term, index) => best.credits[index]! < foundCredit && !verbs.has(term.word) && isOwnNoun(term, language, nouns),
  );
  if (lacksNoun && things.some(({ ofAnything }) => ofAnything === true)) return false;
  const words = matter.filter(({ name }) => !name).length;
  const found = matter.filter(({ name }, index) => !name && best.credits[index]! >= foundCredit).length;
  const lacksName = matter.some(({ name, known }, index) => name && (!known || best.credits[index] === 0));
  if (lacksName || found === 0 || (found === 1 && words > 2)) return false;
  const rival = supports.find(({ share }) => share < asWell * best.share)?.share ?? 0;
  const isAlone = found > 1 && rival < alone * best.share;
  return shareOfMatter(best, matter, question, language) >= (isAlone ? enoughAlone : enough);
}

/** The paragraphs right behind some in which the same speaker goes on, but for those that are shown. */
function goingOn(coverage: Coverage, told: readonly Passage[], shown: ReadonlySet<Passage>): Passage[] {
  const more = new Set<Passage>();
  for (const passage of told) {
    const speaker = onlySpeakerIn(coverage, passage);
    for (let at = passage.number + 1; speaker !== null; at += 1) {
      const next = coverage.passage(passage.article.id, at);
      if (next === undefined || onlySpeakerIn(coverage, next) !== speaker) break;
      if (!shown.has(next)) more.add(next);
    }
  }
  return [...more];
}

/** Whether an answer shows what gives the thing wanted or, where other readings know of such things, anything of its matter. */
function isShown(coverage: Coverage, first: Answer, { things, matter, supports }: Giving): boolean {
  const [best] = supports;
  const shown = shownIn(coverage, first);
  const near = supports.filter(({ share }) => share >= asWell * best!.share);
  if (near.some(({ passage }) => shown.includes(passage))) return true;
  if (things.some(({ plainly }) => plainly === true)) return false;
  const told = shown.flatMap((passage) => supportsOf(coverage, passage, passage.sentences, matter));
  return told.some(({ share }) => share >= halfAsWell * best!.share);
}

/** Whether a question of what was decided on a matter has a word for it that none of the paragraphs shown has in any form. */
function lacksMatterDecidedOn(coverage: Coverage, text: string, first: Answer, language: string): boolean {
  const opening = policyWantedFor(language).decidedOn.exec(text)?.[0];
  if (opening === undefined) return false;
  const asked = text.slice(opening.length);
  const nouns = nounsIn(text, language);
  const matter = matterOf(coverage, asked, language, []).filter(
    (term) => !term.known && !term.name && isOwnNoun(term, language, nouns),
  );
  if (matter.length === 0) return false;
  const supports = shownIn(coverage, first).flatMap((passage) =>
    supportsOf(coverage, passage, passage.sentences, matter),
  );
  return !supports.some(({ credits }) => credits.every((credit) => credit >= wordCredit));
}

/** Whether what a question wants is told by its own words alone, a fine or "twice a week", and no paragraph shown has one. */
function lacksThing(coverage: Coverage, text: string, first: Answer, language: string): boolean {
  const things = thingsWanted(text, language);
  if (things.length === 0 || !things.every(({ inSoManyWords }) => inSoManyWords === true)) return false;
  return !shownIn(coverage, first).some((passage) => things.some(({ told }) => told.test(passage.text)));
}

/** An answer without what gives no value where a value is wanted, and something that is shown gives it. */
function withValues(answer: Answer, text: string, language: string): Answer {
  const things = thingsWanted(text, language);
  const values = things.flatMap(({ value }) => value ?? []);
  if (answer.status !== 'answered' || values.length === 0 || values.length < things.length) return answer;
  const giving = answer.excerpts.filter((excerpt) => values.some((value) => value.test(excerpt.text)));
  return giving.length === 0 ? answer : { ...answer, excerpts: giving };
}

/** An answer as a refusal: what it shows first is only the nearest. */
export function refused(answer: Answer): Answer {
  const excerpts = asNearest(answer.excerpts.slice(0, 1));
  return { ...answer, status: 'not-covered', finding: { key: 'not-covered' }, speaker: null, conflicts: [], excerpts };
}

/** The answer of other readings, with what shows that nothing tells what is asked, or all that those who are against it argue. */
function completed(coverage: Coverage, text: string, first: Answer, language: string): Answer {
  if (lacksMatterDecidedOn(coverage, text, first, language) || lacksThing(coverage, text, first, language)) {
    return refused(first);
  }
  const arguing = thingsWanted(text, language).filter(({ goesOn }) => goesOn === true);
  if (arguing.length === 0 || !policyWantedFor(language).argued.test(text)) return first;
  const shown = shownIn(coverage, first);
  const against = shown.filter(({ text: printed }) => arguing.some(({ told }) => told.test(printed)));
  return withShown(coverage, first, goingOn(coverage, against, new Set(shown)));
}

/**
 * Answers a question of a policy by the kind of thing it wants.
 *
 * @param first - the answer of its other readings
 * @returns the first answer where it wants no such thing, where none is told of its matter, or where that answer shows it
 */
export function policyWanted(coverage: Coverage, question: Question, first: Answer, language: string): Answer {
  const text = withoutEndMarks(question.text);
  const isAnswered = first.status === 'answered';
  const giving = givingOf(coverage, text, language);
  const isGiven = giving !== null && isOfMatter(text, language, giving);
  if (!isGiven) return isAnswered ? completed(coverage, text, withValues(first, text, language), language) : first;
  const answer = isAnswered && isShown(coverage, first, giving) ? first : answerGiving(coverage, question, giving);
  const more = likeShown(coverage, giving, shownIn(coverage, answer));
  return completed(coverage, text, withValues(withShown(coverage, answer, more), text, language), language);
}

/** The answer that gives what a question wants. */
function answerGiving(coverage: Coverage, question: Question, giving: Giving): Answer {
  const { matter } = giving;
  const chosen = ofEachOutlet(giving).slice(0, most);
  const told = latestFirst(coverage, withCarried(coverage, chosen, matter), matter);
  const excerpts = withRecords(coverage, supportExcerpts(coverage, told, 'answers'), told, matter);
  return answerOf(coverage.library, question, {
    status: 'answered',
    finding: { key: 'policy', outlets: outletsOf(excerpts) },
    excerpts,
  });
}
