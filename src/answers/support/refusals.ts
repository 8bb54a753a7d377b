/** When the best support of a question is no answer to it: what is missing, and the nearest there is. */
import type { Finding } from '../../coverage/answer.js';
import { isOnlyAnothers, namesActIn, tellsOfGetting, tellsOnlyPast } from './acts.js';
import {
  endsFormer,
  givesGroundsOf,
  givesOwner,
  hasAct,
  hasAllNames,
  hasAnyOfNames,
  hasDoer,
  hasMatter,
  hasMatterOf,
  hasNames,
  isOfOtherDeed,
  isToldBy,
  supportsPart,
} from './parts-supported.js';
import { endsAnother, lacksUndergoer } from './acts-of-others.js';
import { takesForLacking, tellsLack } from './lacking-told.js';
import { hasBound } from '../asked/bound-names.js';
import { namesHolder } from './holders.js';
import { givesOrigin, givesReason, leavesOpen, type Parts, standsBeside, tellsSo } from '../asked/parts.js';
import { numberIn, tellsMeasure } from '../asked/numbers-given.js';
import { givesName } from '../asked/names-given.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { Term } from '../asked/question-terms.js';
import { supportsMatter } from './matter-supported.js';
import type { Support } from './support.js';
import { tellsOfOccasion } from './where-spoken.js';

/** With less of the question supported, nothing is said to answer it. */
const enough = 0.45;

/** ... and with less of one for a number or a place, of which every paragraph has some. */
const enoughForDetail = 0.52;

/** ... and of a question why something was done, which takes all of it for done. */
const enoughForPremise = 0.48;

/** What is looked at beside the best for what it lacks has at least this share of its support. */
const nearBest = 0.75;

/** Whether a paragraph has every number that the question has: of another year, it would be another thing. */
function hasNumbers({ credits }: Support, terms: readonly Term[]): boolean {
  return terms.every(({ number }, index) => !number || credits[index]! >= numberCredit);
}

/** A number in the paragraph itself has at least this credit. */
const numberCredit = 0.7;

/** A paragraph with the number asked for has at least this share of the best one's support: the best may say all but the number. */
const numberBeside = 0.55;

/** Whether a support gives the number asked for; an age beside whose it is. */
function givesNumber({ passage, sentence }: Support, parts: Parts, terms: readonly Term[]): boolean {
  const number = numberIn(passage, sentence, parts);
  if (number === null && tellsMeasure(passage, sentence, parts)) return true;
  if (number === null || !parts.age) return number !== null;
  const names = new Set(terms.flatMap(({ name, stem }) => (name ? [stem] : [])));
  return names.size === 0 || standsBeside(passage, number, names);
}

/** A question and what supports it, best first. */
interface Asked {
  best: Support;
  /** What is near the best, and the best. */
  near: readonly Support[];
  supports: readonly Support[];
  terms: readonly Term[];
  parts: Parts;
  /** With less of the question supported, nothing is said to answer it. */
  least: number;
  /** What says that it was not answered. */
  open: Support | undefined;
  /** ... of a matter that no number near the best is of. */
  openNumber: Support | undefined;
}

/** Whether the question gives a number and none near the best has the thing with that number. */
function lacksNumbers({ near, terms }: Asked): boolean {
  return !near.some((support) => hasNumbers(support, terms));
}

function lacksNumberAsked({ best, supports, terms, parts }: Asked): boolean {
  const { act, type } = parts;
  if (type !== 'number') return false;
  return !supports.some(
    (support) =>
      support.share >= numberBeside * best.share &&
      // Of how many is not told, a number beside is another one.
      !leavesOpen(support.passage, support.sentence) &&
      givesNumber(support, parts, terms) &&
      !isOfOtherDeed(support, best, terms, parts) &&
      (act === null || hasAct(support, act, parts)) &&
      hasNames(support, best, terms) &&
      hasAnyOfNames(support, terms),
  );
}

/** A word that stands in a sentence has at least this credit. */
const wordCredit = 0.65;

/** What says that the number asked for was not told, of a matter that no number near the best is of. */
function openNumberIn({ near, supports, terms, parts }: Omit<Asked, 'open' | 'openNumber'>): Support | undefined {
  if (parts.type !== 'number') return undefined;
  const numbers = near.filter((support) => givesNumber(support, parts, terms));
  if (numbers.length === 0) return undefined;
  return supports.find(
    ({ passage, sentence, credits }) =>
      leavesOpen(passage, sentence) &&
      questionPackFor(passage.article.language).number.test(passage.text.slice(sentence.start, sentence.end)) &&
      terms.some(
        ({ name, stem }, index) =>
          !name &&
          !parts.counted.includes(stem) &&
          credits[index]! >= wordCredit &&
          numbers.every((each) => each.credits[index]! < wordCredit),
      ),
  );
}

/** Whether a paragraph with the number says that nobody did what is asked: "seventeen fell ill, nobody died". */
function deniesNumber({ near, terms, parts }: Asked): boolean {
  if (parts.type !== 'number') return false;
  return near.some(({ passage, credits }) => {
    const { nobody } = questionPackFor(passage.article.language);
    return passage.tokens.some(({ stem, start }) => {
      const index = terms.findIndex((term) => !term.name && (term.stem === stem || term.forms.has(stem)));
      if (index < 0 || credits[index] === 1 || parts.counted.includes(stem)) return false;
      return nobody.test(passage.text.slice(0, start));
    });
  });
}

function lacksBound({ near, parts: { bound } }: Asked): boolean {
  return bound.length > 0 && !near.some(({ passage }) => bound.every((each) => hasBound(passage, each)));
}

function lacksOrigin({ near, parts }: Asked): boolean {
  return parts.origin && !near.some(({ passage, sentence }) => givesOrigin(passage, sentence));
}

function lacksName({ near, parts }: Asked): boolean {
  return parts.type === 'name' && !near.some(({ passage, sentence }) => givesName(passage, sentence, parts));
}

function lacksTelling({ near, terms, parts }: Asked): boolean {
  const { telling } = parts;
  if (telling?.required !== true) return false;
  return !near.some(
    (support) =>
      // Why somebody else does not answer is another matter.
      (telling.why !== true || hasAnyOfNames(support, terms)) && tellsSo(support.passage, support.sentence, parts),
  );
}

function lacksHolder({ near, terms, parts: { holder } }: Asked): boolean {
  if (holder === null) return false;
  // Another body's spokesman is another one.
  return !near.some(
    (support) => hasAnyOfNames(support, terms) && namesHolder(support.passage, support.sentence, holder, terms),
  );
}

/** Whether the act is not reported, or not of whom it is asked. */
function lacksAct({ near, terms, parts }: Asked): boolean {
  const { act } = parts;
  const acting =
    act === null
      ? near
      : near.filter(
          (support) =>
            hasAct(support, act, parts) || givesGroundsOf(support, act, terms, parts) || givesOwner(support, parts),
        );
  return !acting.some((support) => hasDoer(support, terms, parts) && (act === null || hasMatter(support, terms, act)));
}

/** Whether what is taken for got is only sought, or not spoken of, wherever the best paragraphs are. */
function lacksObtained({ near, parts: { obtained } }: Asked): boolean {
  return obtained !== undefined && !near.some(({ passage }) => tellsOfGetting(passage, obtained));
}

/** Opens what was so before, beside what is so now. */
const contrasts = /^whereas(?!\p{L})/iu;

/** Whether most of what a question takes for done is told by the best sentence as what was so before: "the former policy of". */
function tellsBygone(asked: Asked): boolean {
  return standsWithin(asked, questionPackFor(asked.best.passage.article.language).bygone);
}

/** Whether what will or would be done is only told as what somebody was asked: that is no answer. */
function onlyAsked(asked: Asked): boolean {
  const { ahead, wasAsked } = questionPackFor(asked.best.passage.article.language);
  return asked.parts.ahead && ahead !== null && standsWithin(asked, wasAsked);
}

/** Whether what will or would be done is nowhere told but as what was done before. */
function onlyPast({ near, parts: { ahead, act } }: Asked): boolean {
  if (!ahead || act === null) return false;
  const acting = near.filter(({ passage, sentence }) => namesActIn(passage, sentence, act));
  return acting.length > 0 && acting.every(({ passage, sentence }) => tellsOnlyPast(passage, sentence, act));
}

/** Whether what somebody is asked to think of is only told as what was spoken of. */
function lacksView(asked: Asked): boolean {
  return asked.parts.view && standsWithin(asked, questionPackFor(asked.best.passage.article.language).spokenOf);
}

/** Whether most of what a question asks stands in the best sentence within what a form tells. */
function standsWithin(
  { best: { passage, sentence, credits }, terms, parts: { act, done, still } }: Asked,
  form: RegExp,
): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  const match = form.exec(text);
  // "Whereas they had been let in, they are sent back": who asks why they were sent back asks of the rest of the sentence.
  if (match === null) return false;
  const from = sentence.start + match.index;
  const to = from + match[0].length;
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  const acts = tokens.filter((token) => token.stem === act?.stem);
  // ... where the act asked for is not itself what was so before.
  const isBefore = acts.length > 0 && acts.every(({ start }) => start >= from && start < to);
  if (done && !isBefore && contrasts.test(match[0])) return false;
  let all = 0;
  let within = 0;
  for (const [index, { stem, weight, name, word }] of terms.entries()) {
    if (name || credits[index] !== 1) continue;
    const found = tokens.filter((token) => token.stem === stem);
    if (found.length === 0) continue;
    const stands = found.every(({ start }) => start >= from && start < to);
    // "Why did they agree to ...": what was agreed now is told beside what was so before.
    if (stands || word !== act?.word) all += weight;
    if (stands) within += weight;
  }
  return within > (still ? 0 : mostly * all);
}

/** Of the matter of an act, this share is supported where a word like the act tells it. */
const half = 0.5;

/** More of what is asked than this is told of the time before. */
const mostly = 0.5;

/** Whether a question why something was done takes for done what is not reported, or has a word that no article has. */
function lacksPremise(asked: Asked): boolean {
  const { best, near, terms, parts } = asked;
  const { type, done } = parts;
  if (type !== 'reason') return false;
  if (!done) return tellsBygone(asked);
  if (best.share < enoughForPremise) return true;
  if (lacksUndergoer(asked) || endsAnother(asked)) return true;
  // "Stopped letting boats in" is told as a break with letting them in, and a change by what is no longer so.
  const ended = parts.act !== null && endsFormer(best.passage, best.sentence, parts.act);
  const changed = ended || terms.some(({ form }, index) => form !== null && best.credits[index]! > 0);
  if (!changed && tellsBygone(asked)) return true;
  const doers = terms.flatMap(({ name, stem }) => (name ? [{ stem, capital: true }] : []));
  const isOther = ({ name, word }: Term): boolean => !name && word !== parts.act?.word;
  return terms.some((term, index) => {
    const { word, known, form } = term;
    if (known || form !== null) return false;
    const act = word === parts.act?.word ? parts.act : null;
    // "Abandoned" is told as "given up".
    if (act !== null && (ended || hasAct(best, act, parts))) return false;
    // What is told of another matter by a word for the act is another act.
    const telling = act === null ? near : near.filter((support) => supportsPart(support, terms, isOther, half));
    return (
      telling.every(({ credits }) => credits[index]! < wordCredit) ||
      isOnlyAnothers(best.passage, best.sentence, term, doers)
    );
  });
}

/** Whether a word of the question is in no article, nor anything like it in what supports the question. */
export function lacksWord(
  supports: readonly Support[],
  terms: readonly Term[],
  isWord: (term: Term) => boolean,
): boolean {
  const index = terms.findIndex((term) => !term.known && isWord(term));
  return index >= 0 && !supports.some(({ credits }) => credits[index]! > 0);
}

/**
 * Whether a noun that must be there is in no article, nor anything like it near the best: what somebody is asked to have had ("the
 * mayor's test"), or what is asked for ("What fine is there"). A name and the rest answer nothing.
 */
function lacksNoun({ near, terms }: Asked, noun: string | null): boolean {
  return lacksWord(near, terms, ({ word, form }) => word === noun && form === null);
}

/** Whether no paragraph near the best tells of an occasion, where it is asked where somebody spoke on one. */
function lacksOccasion({ near, parts }: Asked): boolean {
  if (parts.type !== 'place' || !parts.speaking || !parts.event) return false;
  return !near.some(({ passage, sentence }) => tellsOfOccasion(passage, sentence));
}

/** A paragraph that gives the reason of what the best one tells has at least this share of its support. */
const reasonBeside = 0.55;

/** Whether no paragraph near the best gives a reason that is asked for, nor any that tells of it, and of all who are named, in other words. */
function lacksReason({ best, near, supports, terms, parts: { type } }: Asked): boolean {
  const says = ({ passage }: Support): boolean =>
    passage.sentences.some((sentence) => givesReason(passage, sentence) !== 'no');
  const saysElsewhere = (support: Support): boolean =>
    support.share >= reasonBeside * best.share &&
    hasAllNames(support, terms) &&
    hasMatterOf(support, terms) &&
    givesReason(support.passage, support.sentence) === 'yes';
  return type === 'reason' && !near.some(says) && !supports.some(saysElsewhere);
}

/** Whether the best sentence only says that what is asked was not answered: "did not respond when asked what it costs". */
function isWhatWasLeftOpen(asked: Asked): boolean {
  const { best, open, terms, parts } = asked;
  if (open !== best || parts.ofRefusal || parts.type === 'reason' || parts.telling !== null) return false;
  const { passage, sentence } = best;
  const text = passage.text.slice(sentence.start, sentence.end);
  const from = text.search(questionPackFor(passage.article.language).leftOpen);
  const { asksWith } = questionPackFor(passage.article.language);
  const asks = from < 0 ? null : asksWith.exec(text.slice(from));
  if (asks === null || asks[0].toLowerCase() !== parts.asksWith) return false;
  const at = from + asks.index;
  const after = new Set(
    passage.tokens.flatMap(({ stem, start, end }) =>
      start >= sentence.start + at && end <= sentence.end ? [stem] : [],
    ),
  );
  return terms.every(({ name, stem }, index) => name || best.credits[index] !== 1 || after.has(stem));
}

/** Why the best support may be no answer, in the order in which it is told. */
const lacks: readonly (readonly [
  Extract<Finding['key'], 'not-covered' | 'premise-not-reported' | 'left-open'>,
  (asked: Asked) => boolean,
])[] = [
  [
    'not-covered',
    ({ best, parts: { type }, least }) =>
      best.share < (type === 'number' || type === 'place' ? enoughForDetail : least),
  ],
  ['not-covered', ({ parts }) => parts.beyondText],
  ['not-covered', ({ supports, terms, parts }) => !supportsMatter(supports, terms, parts)],
  ['premise-not-reported', lacksNumbers],
  ['left-open', (asked) => asked.open !== undefined && (lacksNumberAsked(asked) || asked.open === asked.openNumber)],
  ['premise-not-reported', deniesNumber],
  ['not-covered', lacksNumberAsked],
  ['premise-not-reported', lacksBound],
  [
    'not-covered',
    (asked) =>
      lacksNoun(asked, asked.parts.possession) ||
      lacksNoun(asked, asked.parts.nounAsked) ||
      lacksNoun(asked, asked.parts.object?.word ?? null),
  ],
  ['not-covered', lacksOrigin],
  ['not-covered', ({ best, terms, parts }) => !isToldBy(best, terms, parts)],
  ['not-covered', lacksName],
  ['not-covered', lacksTelling],
  ['not-covered', lacksHolder],
  ['not-covered', lacksOccasion],
  ['premise-not-reported', lacksAct],
  ['premise-not-reported', lacksPremise],
  ['premise-not-reported', ({ near, parts }) => takesForLacking(parts) && !near.some(tellsLack)],
  ['premise-not-reported', lacksObtained],
  ['not-covered', onlyPast],
  ['left-open', onlyAsked],
  ['not-covered', lacksView],
  ['not-covered', lacksReason],
  ['left-open', ({ best, open, parts }) => parts.content && open === best],
  ['left-open', isWhatWasLeftOpen],
];

/**
 * Why the best support is no answer, with the nearest there is; null when it is one.
 *
 * @param least - share of the question that an answer supports at least, where no number and no place is asked for
 */
export function refuses(
  supports: readonly Support[],
  terms: readonly Term[],
  parts: Parts,
  least = enough,
): { finding: Finding; nearest: Support[] } | null {
  const nearest = parts.beyondText ? [] : [...supports];
  const unknown = terms.some(({ known, name, number }) => (name || number) && !known);
  const best = supports[0];
  if (unknown || best === undefined) return { finding: { key: 'not-covered' }, nearest };
  const near = supports.filter(({ share }) => share >= nearBest * best.share);
  const open = near.find(({ passage, sentence }) => leavesOpen(passage, sentence));
  const openNumber = openNumberIn({ best, near, supports, terms, parts, least });
  const asked: Asked = { best, near, supports, terms, parts, least, open: open ?? openNumber, openNumber };
  const key = lacks.find(([, isSo]) => isSo(asked))?.[0];
  if (key === undefined) return null;
  return { finding: { key }, nearest: key === 'left-open' && asked.open !== undefined ? [asked.open] : nearest };
}
