/** The parts of a question that what is cited must support together: the act, what is counted, the kind of answer. */
import { modalOf } from '../../language/meaning.js';
import { type QuestionPack, questionPackFor, type Telling } from '../../language/questions/index.js';
import { isLightVerb, isVerbForm } from '../../language/verbs.js';
import { type ActAsked, noAct } from './act.js';
import { actAsked } from './act-asked.js';
import { type BoundName, boundNames, isEvent } from './bound-names.js';
import { holderAsked, type Office } from '../support/holders.js';
import { type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';

/** What would answer: a number, a place, a reason, a meaning, the name of a thing, a sentence that tells in some way, or anything. */
export type AnswerType = 'number' | 'place' | 'reason' | 'definition' | 'name' | 'told' | 'any';

export interface Parts extends ActAsked {
  type: AnswerType;
  /** The way of telling that answers; null where another kind of answer is asked for. */
  telling: Telling | null;
  /** For a name: the stem of what is named. */
  named: string | null;
  /** Asks where somebody spoke. */
  speaking: boolean;
  /** Names an event: a briefing, a trial. */
  event: boolean;
  /** Asks of a meeting with the press, which each outlet calls in its own words. */
  meetsPress: boolean;
  /** Whose account is asked for. */
  toldBy: readonly Token[];
  /** Asks where somebody or something is from. */
  origin: boolean;
  /** Asks what somebody thinks of something. */
  view: boolean;
  /** Asks what somebody will or would do. */
  ahead: boolean;
  /** Takes something for lacking when it was done. */
  lacking: boolean;
  /** Takes it for so still. */
  still: boolean;
  /** Asks for what stands around articles: a picture's maker, a phone number. */
  beyondText: boolean;
  /** Asks for what something holds or says, which is not told where that is left open. */
  content: boolean;
  /** The word it asks with: "what", "how many"; null where it has none. */
  asksWith: string | null;
  /** Asks of somebody's not answering. */
  ofRefusal: boolean;
  /** For a number: stems of what is counted, last word first being the noun. */
  counted: string[];
  /** For a number: the stem of what those who are counted do, whose noun may be counted in their place: "12 departures"; null for none. */
  deed: string | null;
  /** For a number in a period: what tells the period. */
  period: RegExp | null;
  /** Asks how many of some that are known: the number of all of them is no answer. */
  ofAll: boolean;
  /** What is counted is a mass: its number need not stand beside it. */
  mass: boolean;
  /** For a measure: the units that answer it. */
  unit: RegExp | null;
  /** For a measure: what says how much without a number. */
  told: RegExp | null;
  /** The measure is an age: its number stands beside whose age it is. */
  age: boolean;
  /** The last word of what a name is asked to have had: "test" in "the result of Brask's blood test". */
  possession: string | null;
  /** What is asked for by name: "fine" in "What fine is there". */
  nounAsked: string | null;
  /** Asks whose that is: a sentence without it says nothing of its owner. */
  whose: boolean;
  /** For a question who holds an office: the office. */
  holder: Office | null;
  /** Names that the question ties to an event. */
  bound: BoundName[];
}

/** Whether a question asks for a number, and for nothing that only tells of one: "what limit is there on how much". */
function asksNumber(question: string, { number, nounAsked }: QuestionPack): boolean {
  const at = question.search(number);
  return at >= 0 && !nounAsked.test(question.slice(0, at));
}

function answerType(question: string, language: string, telling: Telling | null): AnswerType {
  const pack = questionPackFor(language);
  if (telling?.first === true) return 'told';
  if (asksNumber(question, pack) || pack.measures.some(({ asked }) => asked.test(question))) return 'number';
  if (pack.place.test(question)) return 'place';
  if (pack.reason.test(question)) return 'reason';
  if (pack.nameAsked.test(question)) return 'name';
  const bare = question.replace(pack.aboutCoverage, ' ').replace(/[\s,]+$/u, '');
  if (pack.definition.test(question) || pack.definition.test(bare)) return 'definition';
  return telling === null ? 'any' : 'told';
}

/** The way of telling that a question asks for. */
function tellingAsked(question: string, language: string): Telling | null {
  return questionPackFor(language).tellings.find(({ asked }) => asked.test(question)) ?? null;
}

function isVerb(folded: string): boolean {
  return isVerbForm(folded) || isLightVerb(folded);
}

const plural = /(?:[^su]s|ss?es|people|men|women|children|police|cattle|sheep|fish)$/u;

/** Whether a word has the form of a plural. */
export function isPlural(folded: string): boolean {
  return plural.test(folded);
}

/** The noun that "how many" counts: the words up to the verb. */
function countedStems(question: string, language: string): string[] {
  const { number, countedAfter } = questionPackFor(language);
  const match = number.exec(question);
  if (match === null) return [];
  const rest = question.slice(match.index + match[0].length);
  if (!countedAfter.test(rest)) return [];
  const after = tokensOf(rest, language);
  const counted: string[] = [];
  // "How many of the lost jobs": before these words, nothing is counted yet.
  const ofAll = /^(?:of|des)$/u.test(after[0]?.word ?? '');
  for (const [index, token] of after.entries()) {
    const links = token.word === 'of' || token.word === 'de' || token.word === 'd';
    const begun = index > 0 && !(ofAll && counted.length === 0);
    if (!token.content && begun && !links) break;
    // "The free passes": behind what is no plural, a plural is the noun.
    const isNoun = language === 'en' && counted.length > 0 && isPlural(token.word) && !isPlural(after[index - 1]!.word);
    if (begun && !isNoun && !token.capital && (isVerb(token.word) || modalOf(token.word, language) !== null)) break;
    // In French the noun comes first; only "de" ties another to it.
    if (language === 'fr' && counted.length > 0 && token.content) break;
    // What is counted is in the plural: a word after it that is not is the verb of the question.
    if (language === 'en' && index > 0 && token.content && isPlural(after[index - 1]!.word) && !isPlural(token.word))
      break;
    if (token.content) counted.unshift(token.stem);
    if (counted.length === 3) break;
  }
  return counted;
}

/** The verb behind what "how many" counts, where it is not a light one. */
function deedStem(question: string, counted: readonly string[], language: string): string | null {
  const tokens = tokensOf(question, language);
  const from = tokens.findIndex(({ stem }) => stem === counted[0]);
  const verb = from < 0 ? undefined : tokens.slice(from + 1).find(({ word, content }) => content && isVerb(word));
  return verb === undefined || isLightVerb(verb.word) ? null : verb.stem;
}

/** The noun of "which treaty does the coverage name": its last word. */
function namedStem(question: string, language: string): string | null {
  const match = questionPackFor(language).nameAsked.exec(question);
  const asked = match?.slice(1).find(Boolean);
  return asked === undefined ? null : (tokensOf(asked, language).at(-1)?.stem ?? null);
}

/** The units that a measure is given in, and whether it is an age. */
function measureAsked(question: string, language: string): Pick<Parts, 'unit' | 'told' | 'age'> {
  const measure = questionPackFor(language).measures.find(({ asked }) => asked.test(question));
  return { unit: measure?.unit ?? null, told: measure?.told ?? null, age: measure?.age ?? false };
}

/** An age stands this near to whose it is, in words. */
const ageReach = 5;

/** Whether one of some words stands beside a number. */
export function standsBeside(passage: Passage, number: Token, stems: ReadonlySet<string>): boolean {
  const at = passage.tokens.indexOf(number);
  return passage.tokens
    .slice(Math.max(0, at - ageReach), at + ageReach + 1)
    .some(({ stem, word }) => stems.has(stem) || pronouns.test(word));
}

const pronouns = /^(?:he|she|il|elle)$/u;

/** A possession ends at the last of so many words of content. */
const possessionReach = 3;

/** The noun that a name in the possessive has, where the question ends with it. */
function possessionIn(question: string, tokens: readonly Token[]): string | null {
  const owner = tokens.findIndex(
    ({ capital, start, end }) => capital && start > 0 && /^\p{L}+['’]s?(?!\p{L})/u.test(question.slice(start, end + 2)),
  );
  const owned = owner < 0 ? [] : tokens.slice(owner + 1).filter(({ word }) => word !== 's');
  const last = owned.at(-1);
  const isNoun = last !== undefined && owned.length <= possessionReach && owned.every(({ content }) => content);
  return isNoun ? last.word : null;
}

/** Whose account, or whose response, a question asks for. */
function tellerAsked(question: string, language: string): string {
  const { toldBy, responded } = questionPackFor(language);
  const given = (asks: RegExp): (string | undefined)[] => asks.exec(question)?.slice(1) ?? [];
  return [toldBy, ...responded].flatMap(given).find((words) => words !== undefined) ?? '';
}

/** Takes a question apart. */
export function partsOf(asked: string, language: string): Parts {
  const pack = questionPackFor(language);
  const question = asked.replace(pack.further, '');
  const tokens = tokensOf(question, language);
  const asks = tellingAsked(question, language);
  const type = answerType(question, language, asks);
  const telling = type === 'told' ? asks : null;
  const counted = countedStems(question, language);
  return {
    type,
    telling,
    speaking: type === 'place' && (pack.speaking.test(question) || pack.spokenWords.test(question)),
    meetsPress: pack.meetsPress.test(question),
    event: tokens.some(({ word }) => isEvent(word, language)),
    named: namedStem(question, language),
    toldBy: tokensOf(tellerAsked(question, language), language).filter(({ content }) => content),
    origin: type !== 'name' && pack.origin.test(question),
    view: pack.viewAsked.test(question),
    ahead: pack.ahead?.test(question) ?? false,
    lacking: pack.lacking.test(question),
    still: pack.still.test(question),
    beyondText: pack.beyondText.test(question),
    content: pack.content.test(question),
    asksWith: pack.asksWith.exec(question)?.[0].toLowerCase() ?? null,
    ofRefusal: pack.leftOpen.test(question),
    counted,
    deed: deedStem(question, counted, language),
    period: pack.ratePeriods[pack.rate.exec(question)?.[1]?.toLowerCase() ?? ''] ?? null,
    ofAll: pack.ofAll.test(question),
    mass: pack.mass?.test(question) ?? false,
    ...measureAsked(question, language),
    // Whoever "would not say" has refused to answer: the telling says so in any words.
    // ... and "which law do the articles mention" asks for no mentioning.
    ...(telling?.why === true || (type === 'name' && pack.aboutCoverage.test(question))
      ? noAct
      : actAsked(question, tokens, language)),
    nounAsked: pack.nounAsked.exec(question)?.slice(1).find(Boolean)?.toLowerCase() ?? null,
    whose: pack.whoseAsked?.test(question) ?? false,
    possession: possessionIn(question, tokens),
    holder: holderAsked(question, language),
    bound: boundNames(tokens, question, language),
  };
}

/** What tells that a name is none of a place stands within so many characters behind it. */
const besideName = 60;

/** The names of places in a sentence: behind a preposition, and no days, months or languages. */
export function namedPlaces({ text, article }: Passage, { start, end }: Sentence): string[] {
  const { placeNames, calendar } = questionPackFor(article.language);
  // What a name is may be told behind the part that is looked at: "in Sorbian, the tongue of the village".
  const found = [...text.slice(start, end + besideName).matchAll(placeNames)];
  return found.flatMap(({ 0: words, 1: behind, 2: before, index }) => {
    const name = (behind ?? before!).replace(/[.’'-]+$/u, '');
    return index + words.length <= end - start && !calendar.test(name) ? [name] : [];
  });
}

/** Whether a sentence names a place: a preposition before a name that is no day or month, or before a noun for a place. */
export function givesPlace(passage: Passage, sentence: Sentence): boolean {
  const { placeNouns } = questionPackFor(passage.article.language);
  return placeNouns.test(passage.text.slice(sentence.start, sentence.end)) || namedPlaces(passage, sentence).length > 0;
}

/** Whether a sentence names where somebody or something is from. */
export function givesOrigin(passage: Passage, { start, end }: Sentence): boolean {
  return questionPackFor(passage.article.language).originNames.test(passage.text.slice(start, end));
}

/** Whether a sentence tells things in the way asked for. */
export function tellsSo({ text }: Passage, { start, end }: Sentence, { telling }: Pick<Parts, 'telling'>): boolean {
  return telling === null || telling.told.test(text.slice(start, end));
}

/** Whether a sentence says that a question was not answered. */
export function leavesOpen(passage: Passage, sentence: Sentence): boolean {
  const { leftOpen } = questionPackFor(passage.article.language);
  return leftOpen.test(passage.text.slice(sentence.start, sentence.end));
}

/** Whether a sentence says why something was done; `perhaps` where its words may as well only say when. */
export function givesReason(passage: Passage, { start, end }: Sentence): 'yes' | 'perhaps' | 'no' {
  const { givesReason: says, mayGiveReason: maySay } = questionPackFor(passage.article.language);
  const text = passage.text.slice(start, end);
  if (says.test(text)) return 'yes';
  return maySay.test(text) ? 'perhaps' : 'no';
}
