/** Any question: the sentences of the coverage that support its parts together, or a refusal. */
import { withoutEndMarks } from '../language/words.js';
import type { Answer, Conflict, Finding, Question } from '../coverage/answer.js';
import { namesAct } from './support/acts.js';
import { withCapitals } from './asked/capitals.js';
import { numberIn, tellsMeasure } from './asked/numbers-given.js';
import { givesPlace, givesReason, type Parts, partsOf, tellsSo } from './asked/parts.js';
import { givesName } from './asked/names-given.js';
import { type Coverage, type Passage, type Sentence, speakerOf } from './passages/passages.js';
import { aspectAsked, aspectTold, refusesAspect, tellingOf } from './policies/policy-aspects.js';
import { tellsToo, withStanding } from './policies/policy-standing.js';
import {
  type AskedMatter,
  asksState,
  inOwnWords,
  isOfUnknown,
  mostlyFoundIn,
  readByCues,
  type Wording,
} from './policies/policy-cues.js';
import { outcomesIn, tellsOutcome } from './policies/policy-outcomes.js';
import { type AspectAsked, policyAskedFor } from '../language/policy-asked/index.js';
import { citationOf } from './excerpts/citation.js';
import { conflictOf } from './excerpts/conflicts.js';
import { questionPackFor } from '../language/questions/index.js';
import { holdsOfAnother, namesHolder } from './support/holders.js';
import { onceAQuestion } from './passages/once-a-question.js';
import { hasNames, lacksNounAsked, lacksOwned } from './support/parts-supported.js';
import { beside } from './support/matter-supported.js';
import { besideBest, givesAsMuch, mostShown } from './support/beside-best.js';
import { refuses } from './support/refusals.js';
import { meaningsTold } from './support/meanings.js';
import { lettersAsked, lettersMeaning } from './support/letters-meaning.js';
import { firstPlaces, withPlaces } from './articles/places.js';
import { metPressAbout, withPlacesTold } from './support/places-told.js';
import { tellsWhereSpoken } from './support/where-spoken.js';
import { asksSomebody } from './support/reasons.js';
import { withCarried } from './support/carried-beside.js';
import { announcesMore, withAnnounced } from './support/following.js';
import { whyMeant, whyTold } from './support/why-told.js';
import { answeredBy, answerOf, outletsOf } from './result.js';
import { surnamesOf } from './passages/speakers.js';
import { saidBySomebody, speakerOfAll } from './support/speaker-of-all.js';
import { supportExcerpts } from './support/support-excerpts.js';
import { onSamePolicy, withToldElsewhere } from './policies/told-elsewhere.js';
import { type Term, termsOf } from './asked/question-terms.js';
import { bestSupport, type Support } from './support/support.js';
import { toldAsAsked } from './support/tellings.js';
import { denialsTold } from './support/denials-told.js';
import { isOfAnother, metPressAt } from './support/met-press.js';
import { thingsTold } from './support/things-told.js';
import { viewsTold } from './support/views-told.js';
import { byActor, latestFirst, policyEvidence, withRecords } from './what-policy.js';
import { standingOf } from './support/yes-or-no.js';

/** What a name of the question that the paragraph does not have costs. */
const withoutName = 0.88;

/** What somebody of the question who is neither named nor quoted in the paragraph costs. */
const withoutPerson = 0.65;

/** What a sentence without the kind of answer asked for costs, where only the words can tell the kind. */
const withoutKind = 0.85;

/** What says why has at least this share of a question's support. */
const enoughOfReason = 0.45;

/** ... where a reason is asked for, which a sentence may only perhaps give. */
const reasonShare = { yes: 1, perhaps: 0.93, no: withoutKind } as const;

/** What a sentence that does not name who holds the office asked about costs. */
const withoutHolder = 0.6;

/** What a sentence without the noun costs whose owner is asked for. */
const withoutOwned = 0.6;

/** What a sentence without the act asked about costs. */
const withoutAct = 0.78;

/** What has at least this share of the best one's support may be the one that has its words. */
const asGood = 0.93;

/** Whether a paragraph quotes somebody of a surname. */
function speaksIn(passage: Passage, surname: string): boolean {
  return passage.quotations.some((quotation) => speakerOf(passage, quotation)?.name.toLowerCase().endsWith(surname));
}

/** Whether a sentence gives the kind of answer asked for. */
function givesKind(passage: Passage, sentence: Sentence, parts: Parts): boolean {
  if (parts.type === 'number') {
    return numberIn(passage, sentence, parts) !== null || tellsMeasure(passage, sentence, parts);
  }
  if (parts.type === 'place')
    return parts.speaking ? tellsWhereSpoken(passage, sentence, parts) : givesPlace(passage, sentence);
  if (parts.type === 'name') return givesName(passage, sentence, parts);
  if (parts.type === 'told') return tellsSo(passage, sentence, parts);
  return parts.type !== 'reason' || givesReason(passage, sentence) !== 'no';
}

/** What a sentence costs in which somebody is asked about what was done: it seldom says why that was. */
const withQuestion = 0.75;

/** Support weighed by the kind of answer and by the names that must be there. */
function weighed(support: Support, terms: readonly Term[], parts: Parts, surnames: ReadonlySet<string>): Support {
  const { passage, sentence } = support;
  let { share } = support;
  for (const [index, { name, word }] of terms.entries()) {
    if (!name || support.credits[index]! >= 0.7) continue;
    share *= surnames.has(word) && !speaksIn(passage, word) ? withoutPerson : withoutName;
  }
  if (parts.type === 'reason')
    share *= reasonShare[givesReason(passage, sentence)] * (asksSomebody(support) ? withQuestion : 1);
  else if (parts.type !== 'number' && !givesKind(passage, sentence, parts)) share *= withoutKind;
  if (parts.act !== null && !namesAct(passage, parts.act)) share *= withoutAct;
  if (lacksOwned(support, terms, parts)) share *= withoutOwned;
  if (parts.holder !== null) {
    const held = namesHolder(passage, sentence, parts.holder, terms);
    if (!held || holdsOfAnother(passage, sentence, parts.holder, terms)) share *= withoutHolder;
  }
  return { ...support, share };
}

function refusal(coverage: Coverage, question: Question, finding: Finding, supports: readonly Support[]): Answer {
  const nearest = supports.slice(0, 1).filter(({ share }) => share > 0.2);
  const excerpts = supportExcerpts(coverage, nearest, 'nearest');
  return answerOf(coverage.library, question, { status: 'not-covered', finding, excerpts });
}

/** An act that is told in a form rather than by a verb is found by the words of the question alone, unless it ended something. */
function withoutForm(parts: Parts, terms: readonly Term[], language: string): Parts {
  const { ends } = questionPackFor(language);
  const inForm = terms.some(({ word, form }) => form !== null && word === parts.act?.word && !ends.test(word));
  return inForm ? { ...parts, act: null } : parts;
}

/** A question's terms, its parts, and the support of each passage, best first. */
export interface Supported {
  terms: readonly Term[];
  parts: Parts;
  supports: readonly Support[];
}

const supported = onceAQuestion<Supported>();

/** What the coverage has for a question. */
export function supportsFor(
  coverage: Coverage,
  asked: string,
  language: string,
  wording: Wording = 'printed',
): Supported {
  const key = `${language} ${wording} ${asked}`;
  return supported(coverage, key, () => supportedBy(coverage, asked, language, wording));
}

function supportedBy(coverage: Coverage, asked: string, language: string, wording: Wording): Supported {
  const topic = withCapitals(coverage, asked, language);
  const all = termsOf(coverage, topic, language);
  const terms = wording === 'printed' ? all : inOwnWords(all, language, wording);
  const read = withoutForm(partsOf(topic, language), terms, language);
  const parts = wording === 'printed' ? read : asksState(read, topic, language);
  const surnames = surnamesOf(coverage);
  const prefers = (passage: Passage, sentence: Sentence): boolean =>
    parts.type !== 'any' && parts.type !== 'definition' && givesKind(passage, sentence, parts);
  const supports = bestSupport(coverage, terms, coverage.candidates(topic), prefers)
    .map((support) => weighed(support, terms, parts, surnames))
    .sort((a, b) => b.share - a.share || b.own - a.own || a.passage.index - b.passage.index);
  return { terms, parts, supports: toldAsAsked(coverage, supports, terms, parts) };
}

/** Whether a support gives the kind of answer asked for. But for numbers, it is asked of all only when one that is near the best has it. */
function answersKind(support: Support, supports: readonly Support[], terms: readonly Term[], parts: Parts): boolean {
  const { passage, sentence } = support;
  const { holder } = parts;
  // A name that is refused where nobody holds the office is given by all that are shown.
  if (holder !== null) return namesHolder(passage, sentence, holder, terms);
  if (lacksNounAsked(support, supports[0]!, terms, parts)) return false;
  if (parts.type === 'told' && announcesMore(supports[0]!)) return announcesMore(support);
  if (givesKind(passage, sentence, parts)) return true;
  // What was done may be told in one sentence, and why in another.
  if (parts.type === 'reason' && passage.sentences.some((each) => givesReason(passage, each) === 'yes')) return true;
  if (parts.type === 'number') return false;
  const near = supports.filter(({ share }) => share >= beside * supports[0]!.share);
  return !near.some((support) => givesKind(support.passage, support.sentence, parts));
}

/** What supports give as the number asked for, where that differs. */
function numberConflicts(supports: readonly Support[], parts: Parts): Conflict[] {
  if (parts.type !== 'number') return [];
  const versions = supports.flatMap(({ passage, sentence }) => {
    const number = numberIn(passage, sentence, parts);
    if (number === null) return [];
    const { id } = citationOf(passage.article, passage.number);
    return [{ citation: id, value: passage.text.slice(number.start, number.end) }];
  });
  return conflictOf('number', versions, (a, b) => a === b);
}

/** How many outlets have the paragraphs that tell how far something has come. */
function outletsStanding(supports: readonly Support[]): number {
  return new Set(supports.map(({ passage }) => passage.article.outlet)).size;
}

/** A refusal: where a record tells how far what the question takes for done has come instead, that. */
function corrected(
  coverage: Coverage,
  topic: string,
  language: string,
  { finding, nearest }: { finding: Finding; nearest: readonly Support[] },
): [Finding, readonly Support[]] {
  const near = nearest.filter(({ share }) => share >= beside * nearest[0]!.share);
  const standing = standingOf(coverage, topic, language, near);
  if (standing === null || standing.standing === 'done') return [finding, nearest];
  const outlets = outletsStanding(standing.supports);
  return [{ key: 'stands', standing: standing.standing, outlets }, standing.supports];
}

/** Answers a question with evidence. */
export function evidence(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  if (question.kind === 'what-policy') return policyByCues(coverage, question, topic, language);
  const asked = question.kind === 'ask' ? aspectAsked(topic, language) : null;
  const given = evidenceFor(coverage, question, topic, language, { asked, wording: 'printed' });
  if (question.kind !== 'ask' || given.status !== 'answered') return given;
  const shown = given.excerpts.flatMap(({ citation }) => coverage.passage(citation.article, citation.paragraph) ?? []);
  if (!isOfAnother(coverage, question.text, language, shown)) return given;
  return refusal(coverage, question, { key: 'not-covered' }, supportsFor(coverage, topic, language).supports);
}

/** Answers a question of a policy: as it is asked, or else by what names the policy in it. */
function policyByCues(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { plain, asked, rest } = readByCues(coverage, topic, language);
  const first = evidenceFor(coverage, question, plain, language, { asked, wording: 'printed' });
  if (first.status === 'answered' || first.finding.key === 'left-open') return first;
  // Another word for what was not done, for its reason or for its number would be another thing.
  const { type, act } = asksState(partsOf(plain, language), plain, language);
  const denied = first.finding.key === 'premise-not-reported' && asked === null && act !== null;
  if (denied || type === 'reason' || (type === 'number' && asked?.aspect !== 'ending')) return first;
  const second = evidenceFor(coverage, question, rest, language, {
    asked,
    wording: asked === null ? 'own' : 'synonyms',
  });
  return second.status === 'answered' ? second : first;
}

/** Whether a number that is asked for tells an aspect of a policy: how long it holds, or what was due before; not how many there are so far. */
function measuredBy(asked: AspectAsked | null, topic: string, language: string): boolean {
  if (asked?.aspect === 'former') return !policyAskedFor(language).upToNow.test(topic);
  return asked?.aspect === 'ending';
}

/** How a question is read: the aspect of a policy it asks for, and in which words it is asked. */
interface Reading {
  asked: AspectAsked | null;
  wording: Wording;
}

function evidenceFor(
  coverage: Coverage,
  question: Question,
  topic: string,
  language: string,
  { asked, wording }: Reading,
): Answer {
  const { library } = coverage;
  const letters = lettersAsked(coverage, topic, language);
  if (letters !== null) return lettersMeaning(coverage, question, letters);
  const views = question.kind === 'ask' ? viewsTold(coverage, withoutEndMarks(question.text), language) : [];
  if (views.length > 0) {
    const speaker = speakerOfAll(coverage, views, topic, true);
    return { ...answeredBy(library, question, supportExcerpts(coverage, views, 'answers')), speaker };
  }
  const ofForm = (): Support[] => {
    const things = thingsTold(coverage, topic, language);
    if (things.length > 0) return things;
    const meanings = meaningsTold(coverage, topic, language);
    return meanings.length > 0 ? meanings : metPressAt(coverage, question.text, language);
  };
  const things = question.kind === 'ask' ? ofForm() : [];
  if (things.length > 0) return answeredBy(library, question, supportExcerpts(coverage, things, 'answers'));
  const { terms, parts, supports: found } = supportsFor(coverage, topic, language, wording);
  const own = wording !== 'printed';
  const all = firstPlaces(found, library);
  const { actor } = question;
  const supports = actor === undefined ? all : byActor(coverage, all, actor);
  if (actor !== undefined && supports.length === 0) {
    return refusal(coverage, question, { key: 'no-policy-of', actor }, all);
  }
  const policy = question.kind === 'what-policy';
  const premised = parts.type === 'reason' && parts.done && parts.act !== null;
  const withAspect = !premised && (parts.type !== 'number' || measuredBy(asked, topic, language));
  const telling = withAspect ? tellingOf(coverage, topic, language, terms, supports, asked) : null;
  const aspect = aspectTold(coverage, telling);
  // How far a plan has come is told whether or not what it plans was done.
  const stands = policy && asked?.aspect === 'standing' ? { ...parts, act: null, done: false } : parts;
  const refused = aspect === null ? refuses(supports, terms, stands) : refusesAspect(aspect, parts, policy);
  // That something holds for a time, or for good, is told or not: what it is told of without that is no answer.
  const untold = policy && aspect === null && asked?.aspect === 'lasting';
  if (untold) return refusal(coverage, question, { key: 'not-covered' }, supports);
  // Why something was changed, or where somebody met the press about it, may be told where no paragraph has the words of the question.
  const orMeant = (refusing: Answer): Answer => {
    const meant = policy
      ? []
      : parts.type === 'reason'
        ? whyMeant(coverage, topic, supports, { terms, parts })
        : metPressAbout(coverage, terms, parts);
    return meant.length > 0 ? answeredBy(library, question, supportExcerpts(coverage, meant, 'answers')) : refusing;
  };
  const denials = question.kind === 'ask' ? denialsTold(coverage, topic, language) : [];
  if (denials.length > 0 && (refused !== null || denials[0]!.own > supports[0]!.own))
    return answeredBy(library, question, supportExcerpts(coverage, denials, 'answers'));
  if (refused !== null) {
    return orMeant(refusal(coverage, question, ...corrected(coverage, topic, language, refused)));
  }
  if (own && isOfUnknown(terms)) return refusal(coverage, question, { key: 'not-covered' }, supports);
  const needsWords = own || (policy && asked !== null);
  const outcomes = aspect === null && policy ? outcomesIn(supports, topic, language) : supports;
  const isTold = asked?.aspect ?? (outcomes === supports ? null : 'outcome');
  const [first, ...more] = aspect?.supports ?? outcomes;
  const leading = [first!, ...more.filter(({ share }) => share >= asGood * first!.share)];
  const matter: AskedMatter = { question: question.text, language, asked, told: isTold };
  const isFound = needsWords ? mostlyFoundIn(aspect?.topic ?? terms, matter) : () => true;
  if (!leading.some(isFound)) {
    return refusal(coverage, question, { key: 'not-covered' }, supports);
  }
  const ofKind = supports.filter(
    (support) => answersKind(support, supports, terms, parts) && (aspect !== null || isFound(support)),
  );
  const said = saidBySomebody(coverage, ofKind, topic);
  const answering = policy && aspect === null ? outcomesIn(said, topic, language) : said;
  if (parts.type === 'reason' && !policy && (answering[0]?.share ?? 0) < enoughOfReason) {
    return orMeant(refusal(coverage, question, { key: 'not-covered' }, supports));
  }
  const ofSamePolicy = (near: Support[]): Support[] => (policy && asked === null ? onSamePolicy(coverage, near) : near);
  const best =
    aspect !== null
      ? aspect.supports
      : parts.type === 'number'
        ? answering
            .filter(
              (support) => givesAsMuch(coverage, support, answering[0]!) && hasNames(support, answering[0]!, terms),
            )
            .slice(0, mostShown)
        : ofSamePolicy(besideBest(coverage, answering, terms, parts.act));
  const inTurn = !policy && aspect === null;
  const reasoned =
    parts.type === 'reason' || parts.telling?.why === true
      ? whyTold(coverage, best, { answering, supports, inTurn }, { terms, parts })
      : withPlacesTold(coverage, best, answering, terms, parts);
  const standingTold = withStanding(coverage, reasoned, telling);
  // What was decided is told in any words; another aspect in its own.
  const everywhere =
    policy && (aspect === null || aspect.asked.aspect === 'decided')
      ? withToldElsewhere(coverage, standingTold, supports, {
          tells: (passage) => tellsToo(passage, telling, asked),
          tellsRather: (passage) => tellsOutcome(passage, topic, language),
          ofDecision: asked === null || asked.aspect === 'decided',
        })
      : standingTold;
  const announced = withAnnounced(coverage, everywhere, terms);
  const told = policy ? withCarried(coverage, announced, terms) : announced;
  const inPolicy = (): Support[] =>
    aspect === null
      ? policyEvidence(coverage, told, outcomes, terms, actor)
      : latestFirst(coverage, told, aspect.topic);
  const chosen = policy ? inPolicy() : told;
  const shown = withPlaces(supportExcerpts(coverage, chosen, 'answers'), library);
  const excerpts = policy ? withRecords(coverage, shown, chosen, terms, actor) : shown;
  const outlets = outletsOf(excerpts);
  const standing = policy ? null : standingOf(coverage, topic, language, chosen);
  const finding: Finding = policy
    ? { key: 'policy', outlets }
    : standing !== null
      ? { key: 'stands', standing: standing.standing, outlets: outletsStanding(standing.supports) }
      : { key: 'excerpts', count: chosen.length, outlets };
  const speaker = speakerOfAll(coverage, chosen, topic, question.kind === 'who-said');
  return answerOf(library, question, {
    status: 'answered',
    finding,
    speaker,
    excerpts,
    conflicts: numberConflicts(chosen, parts),
  });
}
