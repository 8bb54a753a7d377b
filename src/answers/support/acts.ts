/** Whether a paragraph has the act that a question asks about, and reports it as done. */
import { isNegation } from '../../language/meaning.js';
import { relatedStems } from '../../language/related-words.js';
import {
  baseOfInflected,
  irregularForms,
  isBaseVerb,
  isFutureForm,
  isNotDoneMarker,
  isOpenMarker,
} from '../../language/verbs.js';
import { questionPackFor } from '../../language/questions/index.js';
import { opensNoun, seeks, soughtThings } from '../../language/questions/act-words-en.js';
import type { Passage, Sentence, Token } from '../passages/passages.js';
import { plainVerbsIn } from '../asked/plain-verbs.js';

/** How far before a verb a wish or a plan, a denial, and what leaves it open otherwise reach, in words of its clause. */
const reach = 8;
const denialReach = 5;
const openReach = 5;

/** An owner stands this near before what is his, in words. */
const ownerReach = 2;

/** Forms of verbs that stand in phrases of every kind. */
const empty =
  /^(?:com(?:e|es|ing)|came|go(?:es|ing)?|went|gone|tak(?:e|es|ing|en)|took|mak(?:e|es|ing)|made|puts?|gets?|got)$/u;

function isVerbForm(word: string): boolean {
  return word.endsWith('ing') || baseOfInflected(word) !== null;
}

/** Whether a word is of an act: its verb in any form, or a related one. */
function isAct({ word, stem, capital }: Token, act: Pick<Token, 'word' | 'stem'>, language: string): boolean {
  // A name may have the stem of a verb: "Carrie" carries nothing.
  if (capital && stem === act.stem && word !== act.word && isBaseVerb(act.word) && !isVerbForm(word)) return false;
  // "When it comes to": what may be related to anything is related to nothing.
  if (stem === act.stem || (!empty.test(word) && relatedStems(act.stem, language).has(stem))) return true;
  return irregularForms(act.word, language).has(word);
}

const actsOfPassages = new WeakMap<Passage, readonly Token[]>();

/** The words of a paragraph as verbs: one with a particle is the plain verb that means the same ("stepped down": "resign"). */
function verbsOf(passage: Passage): readonly Token[] {
  const known = actsOfPassages.get(passage);
  if (known !== undefined) return known;
  const verbs = [...passage.tokens];
  for (const { verb, token } of plainVerbsIn(passage.tokens, passage.article.language)) verbs[verb] = token;
  actsOfPassages.set(passage, verbs);
  return verbs;
}

/** Whether a word at a place of a paragraph is of an act, by itself or with its particle. */
function isActAt(passage: Passage, at: number, act: Token): boolean {
  const { language } = passage.article;
  return isAct(passage.tokens[at]!, act, language) || isAct(verbsOf(passage)[at]!, act, language);
}

/** Whether a paragraph has an act: its verb or a related one. */
export function namesAct(passage: Passage, act: Token): boolean {
  return passage.tokens.some((_, at) => isActAt(passage, at, act));
}

/** Whether a sentence has an act: its verb or a related one. */
export function namesActIn(passage: Passage, sentence: Sentence, act: Token): boolean {
  return placesOfAct(passage, sentence, act).length > 0;
}

/** The places of an act's verb, or a related one, among the words of a sentence. */
export function placesOfAct(passage: Passage, { first, last }: Sentence, act: Token): number[] {
  return passage.tokens.slice(first, last).flatMap((_, at) => (isActAt(passage, first + at, act) ? first + at : []));
}

/** Stands before whoever did an act that is told before them: "asked by the council", "a plea from the council". */
const openedBy = /^(?:by|from|of|par|de|du|des|d)$/u;

/** So near before a name stands what opens it, in words. */
const openerReach = 3;

/** Whether a verb only says what the many right before it do: "turned down families asking to return". */
function isOfNounBefore({ tokens, text }: Passage, at: number): boolean {
  const [before, { word, start }] = [tokens[at - 1]!, tokens[at]!];
  if (!word.endsWith('ing') || text.slice(before.end, start) !== ' ') return false;
  return before.content && !before.capital && /[^s]s$/u.test(before.word) && !isVerbForm(before.word);
}

/**
 * Whether a sentence tells an act of somebody else: whoever is asked to have done it stands only behind it there, and to whom it
 * was done stands before it.
 *
 * @param doers - who is asked to have done it
 * @param others - the words behind the act in the question
 */
export function isTurnedRound(
  passage: Passage,
  sentence: Sentence,
  act: Token,
  { doers, others }: { doers: readonly Token[]; others: readonly Token[] },
): boolean {
  const { tokens } = passage;
  const placesOf = (asked: readonly Token[]): number[] => {
    const stems = new Set(asked.map(({ stem }) => stem));
    const inside = tokens.slice(sentence.first, sentence.last);
    return inside.flatMap(({ stem }, at) => (stems.has(stem) ? sentence.first + at : []));
  };
  const told = placesOfAct(passage, sentence, act);
  const acts = told.filter(
    (at) =>
      at === sentence.first || !isOfNounBefore(passage, at) || doers.some(({ stem }) => stem === tokens[at - 1]!.stem),
  );
  if (doers.length > 0 && told.length > 0 && acts.length === 0) return true;
  const doing = placesOf(doers);
  const [first] = acts;
  if (first === undefined || doing.length === 0 || doing.some((at) => at < acts.at(-1)!)) return false;
  const isOpened = (at: number): boolean =>
    tokens.slice(Math.max(sentence.first, at - openerReach), at).some(({ word }) => openedBy.test(word));
  if (doing.some(isOpened)) return false;
  // A name behind the act is no subject of it where another stands before it.
  const isOthers = tokens.slice(sentence.first, first).filter(({ content }) => content).length > 1;
  return placesOf(others).some((at) => at < first) || (isOthers && doers.every(({ capital }) => capital));
}

/** The words of a sentence before one of its words, back to where its clause begins. */
function clauseBefore(passage: Passage, sentence: Sentence, at: number): Token[] {
  let first = at;
  while (first > sentence.first && at - first < reach) {
    const gap = passage.text.slice(passage.tokens[first - 1]!.end, passage.tokens[first]!.start);
    if (/[,;:()—–]/u.test(gap)) break;
    first--;
  }
  return passage.tokens.slice(first, at);
}

/** The words of a clause before one of its words; of what an aside parts from its verb ("asked, and still ask, for a pledge") with that verb. */
function wordsTo(passage: Passage, sentence: Sentence, at: number): Token[] {
  const before = clauseBefore(passage, sentence, at);
  const isParted = before.every(({ content }) => !content);
  return isParted ? passage.tokens.slice(Math.max(sentence.first, at - reach), at) : before;
}

/** Whether a verb is told as what came to an end: "stopped selling", "a cessé de vendre". */
function isEnded(before: readonly string[], { word }: Token, language: string): boolean {
  const { ends } = questionPackFor(language);
  if (language === 'fr') return /^d[e']?$/u.test(before.at(-1) ?? '') && ends.test(before.at(-2) ?? '');
  return word.endsWith('ing') && ends.test(before.at(-1) ?? '');
}

/** Denies what follows it, and no more of a sentence. */
const lacking = /^(?:without|sans)$/u;

/** The words between a noun and its article, and the article. */
const nounReach = 3;

/** Whether a noun for what one gives ("a pledge") is told as sought: "wants a written pledge from". */
function isSought(words: readonly Token[], { word }: Token): boolean {
  const before = words.map((each) => each.word);
  const opened = before.slice(-nounReach).some((each) => /^(?:an?|the|any|some|of|for)$/u.test(each));
  return opened && soughtThings.test(word) && before.some((each) => seeks.test(each));
}

/** Whether the words before a verb leave it undone: denied, only wished for or planned, or left open. */
function leftUndone(before: readonly Token[], verb: Token, language: string): boolean {
  const near = before.map(({ word }) => word);
  const last = near.at(-1) ?? '';
  // "Without" denies what follows it: a person without a permit is turned away all the same.
  const denies = (word: string, index: number, all: readonly string[]): boolean =>
    isNegation(word, language) && (!lacking.test(word) || index === all.length - 1);
  if (near.slice(-denialReach).some(denies)) return true;
  if (near.slice(-openReach).some((word) => isOpenMarker(word, language))) return true;
  if (isFutureForm(verb.word, language)) return true;
  if (isEnded(near, verb, language)) return true;
  const wished = near.some((word) => isNotDoneMarker(word, language));
  if (language === 'fr') return wished && /(?:er|ir|re|oir)$/u.test(verb.word);
  if (near.slice(-2).some((word) => /^(?:will|shall|must|can)$/u.test(word))) return true;
  // "Was about to cancel it".
  if (last === 'to' && near.at(-2) === 'about') return true;
  // "When the board has voted": the perfect of what is still to come.
  if (/^(?:has|have)$/u.test(last) && near.some((word) => /^(?:when|once|until|till|before|after)$/u.test(word)))
    return true;
  const infinitive = near.slice(-2).includes('to');
  const gerund = verb.word.endsWith('ing') && (opensNoun.test(last) || /^(?:about|over|against|without)$/u.test(last));
  // "Negotiating over compensation": what is talked about is not done.
  const matter = /^(?:over|about|on|for)$/u.test(last) && !verb.word.endsWith('ed');
  return (infinitive || gerund || matter) && wished;
}

/** Whether a gerund is what would be so if it were done: "that closing the pool would be a mistake". */
function isSupposed(passage: Passage, { last }: Sentence, at: number): boolean {
  if (passage.article.language !== 'en' || !passage.tokens[at]!.word.endsWith('ing')) return false;
  if (!/^(?:that|says?|said)$/u.test(passage.tokens[at - 1]?.word ?? 'that')) return false;
  const modal = passage.tokens.slice(at + 1, Math.min(last, at + 1 + reach));
  return modal.some(({ word }) => /^(?:would|could|might)$/u.test(word));
}

/** Who is asked to have done something. */
type Doer = Pick<Token, 'stem' | 'capital'>;

/** Whether a noun before which somebody else stands in the possessive is not the asked one's act: "Lund's decision". */
function isAnothers(passage: Passage, at: number, doers: readonly Doer[]): boolean {
  const owner = passage.tokens
    .slice(Math.max(0, at - ownerReach), at)
    .findLast(
      ({ end }) =>
        /^['’]s?(?!\p{L})/u.test(passage.text.slice(end, end + 2)) || /['’]s?$/u.test(passage.text.slice(0, end)),
    );
  if (owner === undefined || !owner.capital || !doers.some(({ capital }) => capital)) return false;
  return !doers.some(({ stem }) => stem === owner.stem);
}

/** Nouns for what calls for an act that is still to be done. */
const callsForAct =
  /^(?:notices?|orders?|letters?|requests?|demands?|calls?|warnings?|invitations?|instructions?|plans?)$/u;

/** Whether an infinitive says what a notice or a demand calls for. */
function opensNotice(passage: Passage, at: number): boolean {
  return callsForAct.test(passage.tokens[at - 2]?.word ?? '');
}

/**
 * Whether a sentence reports an act as done: the verb or a related one, neither denied nor only wished for.
 *
 * @param doers - who is asked to have done it: another's is not theirs
 */
export function reportsAct(passage: Passage, sentence: Sentence, act: Token, doers: readonly Token[] = []): boolean {
  const { language } = passage.article;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at]!;
    if (!isActAt(passage, at, act) || isAnothers(passage, at, doers)) continue;
    if (leftUndone(clauseBefore(passage, sentence, at), token, language) || isSupposed(passage, sentence, at)) continue;
    if (isSought(wordsTo(passage, sentence, at), token)) continue;
    // "Notices to quit" tell of no resignation: another verb that is still to be done is not the act.
    if (token.stem !== act.stem && passage.tokens[at - 1]?.word === 'to' && opensNotice(passage, at)) continue;
    return true;
  }
  return false;
}

/** Whether a word denies the verb before it: "repaid nothing". */
function deniesBefore(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  return next !== undefined && isNegation(next.word, passage.article.language);
}

/** What a sentence says of an act by its very verb: that it was done, or that it was not; null where it has other words for it, or none. */
export function saysOfAct(passage: Passage, sentence: Sentence, act: Token): 'done' | 'denied' | null {
  const { language } = passage.article;
  const forms = irregularForms(act.word, language);
  let says: 'denied' | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at]!;
    if (token.stem !== act.stem && !forms.has(token.word)) continue;
    const before = clauseBefore(passage, sentence, at);
    const isDenied =
      deniesBefore(passage, at) ||
      before.slice(-denialReach).some(({ word }) => isNegation(word, language) && !lacking.test(word));
    if (isDenied) says = 'denied';
    else if (!leftUndone(before, token, language)) return 'done';
  }
  return says;
}

/** A form that tells what was done, unless a form of "be" before it or what is to come makes it something else. */
const pastForm = /(?:ed|ées?|és?)$/u;
const notPastAfter =
  /^(?:be|been|being|to|will|would|may|might|could|can|shall|should|must|get|être|été|sera|seront|serait)$/u;

/** Whether a sentence tells an act only as one that was done: "reversed its policy" says not that it will again. */
export function tellsOnlyPast(passage: Passage, sentence: Sentence, act: Token): boolean {
  const places = placesOfAct(passage, sentence, act);
  return (
    places.length > 0 &&
    places.every((at) => {
      const before = clauseBefore(passage, sentence, at).slice(-2);
      return pastForm.test(passage.tokens[at]!.word) && !before.some(({ word }) => notPastAfter.test(word));
    })
  );
}

/** Whether a sentence has what is asked of somebody only as another's: "Lund's decision". */
export function isOnlyAnothers(
  passage: Passage,
  { first, last }: Sentence,
  asked: Pick<Token, 'word' | 'stem'>,
  doers: readonly Doer[],
): boolean {
  const { language } = passage.article;
  const places = passage.tokens.flatMap((token, at) =>
    at >= first && at < last && isAct(token, asked, language) ? [at] : [],
  );
  return places.length > 0 && places.every((at) => isAnothers(passage, at, doers));
}

/** Says that what follows is sought or missed: one has it not yet. */
const soughtAfter =
  /^(?:important|essential|vital|crucial|need|needs|needed|needing|want|wants|wanted|wanting|ask|asks|asked|asking|lack|lacks|lacking|await|awaits|awaiting|waiting)$/u;

/** Whether a paragraph speaks of a thing as there: not only as sought, denied or talked about. */
export function tellsOfGetting(passage: Passage, thing: Token): boolean {
  const { language } = passage.article;
  const leavesOpen = ({ word }: Token): boolean =>
    isNotDoneMarker(word, language) ||
    isOpenMarker(word, language) ||
    isNegation(word, language) ||
    soughtAfter.test(word);
  return passage.sentences.some((sentence) =>
    passage.tokens
      .slice(sentence.first, sentence.last)
      .some(
        ({ stem }, place) =>
          stem === thing.stem && !wordsTo(passage, sentence, sentence.first + place).some(leavesOpen),
      ),
  );
}
