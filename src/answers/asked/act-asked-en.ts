/** The act of an English question: "did they reject", "who opposes", "why are they closing". */
import {
  afterParticle,
  auxiliary,
  causes,
  charges,
  emptyVerbs,
  gets,
  gives,
  goingOn,
  hasGot,
  lightGoingOn,
  modal,
  nounBefore,
  occasions,
  occasionVerbs,
  opensNoun,
  passiveAsked,
  toldFreely,
  unchanged,
  soughtThings,
  whyTold,
  wishes,
} from '../../language/questions/act-words-en.js';
import { questionPackFor } from '../../language/questions/index.js';
import { baseOfGerund, baseOfInflected, isBaseBeforeEnding, isBaseVerb, isLightVerb } from '../../language/verbs.js';
import type { Token } from '../passages/passages.js';
import { type ActAsked, noAct } from './act.js';
import { plainVerbsIn } from './plain-verbs.js';

/** The verb after "did somebody": the first base form that can be one. */
function actAfterAuxiliary(tokens: readonly Token[], question: string): Token | null {
  const { begins, reason } = questionPackFor('en');
  const whyAsked = reason.test(question);
  for (const [index, token] of tokens.entries()) {
    const begun = tokens[index + 1];
    if (whyAsked && index > 0 && begun !== undefined && begins.test(question.slice(token.start)))
      return baseOfGerund(begun.word) === null ? null : begun;
    if (index === 0 || token.capital || !isBaseVerb(token.word)) continue;
    if (opensNoun.test(tokens[index - 1]!.word) || wishesIn(tokens, index)) continue;
    // "Send them back to ...": a particle, no verb.
    if (token.word === 'back' && afterParticle.test(tokens[index + 1]?.word ?? 'to')) continue;
    // "Did she get tested": the participle is the act.
    const next = tokens[index + 1];
    if (token.word === 'get' && next !== undefined && baseOfInflected(next.word) !== null) return next;
    // "Did they call off the sale": with its particle a light verb says enough.
    const plain = plainVerbsIn(tokens, 'en').find(({ verb }) => verb === index);
    if (plain !== undefined && isLightVerb(token.word)) return plain.token;
    return isLightVerb(token.word) || toldFreely.test(token.word) || takesOccasion(tokens, index) ? null : token;
  }
  // "Did the bus skid": what ends so short a question can only be its verb.
  const last = tokens.at(-1);
  return tokens.length <= shortest && last !== undefined && tokens.length > 1 && isVerbAtEnd(last, tokens.at(-2)!)
    ? last
    : null;
}

/** So many words behind "did" are a subject and its verb. */
const shortest = 3;

function isVerbAtEnd({ content, capital, word }: Token, before: Token): boolean {
  return content && !capital && !isLightVerb(word) && !opensNoun.test(before.word) && before.content;
}

/** "To" stands this near behind the verb: "want the neighbours to sign". In words. */
const wishReach = 5;

function wishesIn(tokens: readonly Token[], verb: number): boolean {
  return (
    wishes.test(tokens[verb]!.word) && tokens.slice(verb + 1, verb + 1 + wishReach).some(({ word }) => word === 'to')
  );
}

/** The participle of a question that takes it for done: "has she been tested", "was the pool closed". */
function participleAsked(tokens: readonly Token[]): Token | null {
  const found = tokens.find(
    ({ word, capital }, index) =>
      index > 0 &&
      !capital &&
      ((/(?:ed|en|wn|un|pt|ld|nt|ght|aid|und|uck|won|made|led|met|lost|shot|stood)$/u.test(word) &&
        baseOfInflected(word) !== null) ||
        unchanged.test(word) ||
        (tokens[index - 1]!.word === 'been' && baseOfGerund(word) !== null)) &&
      !opensNoun.test(tokens[index - 1]!.word),
  );
  if (found === undefined) return null;
  // "Called off": with its particle a light verb says enough.
  const hasParticle = plainVerbsIn(tokens, 'en').some(({ verb }) => tokens[verb] === found);
  return isLightVerb(baseOfInflected(found.word) ?? baseOfGerund(found.word) ?? found.word) && !hasParticle
    ? null
    : found;
}

const occasionReach = 5;

function takesOccasion(tokens: readonly Token[], verb: number): boolean {
  const object = tokens.slice(verb + 1, verb + 1 + occasionReach);
  return occasionVerbs.test(tokens[verb]!.word) && object.some(({ word }) => occasions.test(word));
}

/** The verb of "who opposes ..." and "which group opposes ...": the first inflected one after the question word. */
function actOfSubject(tokens: readonly Token[]): Token | null {
  if (!/^(?:who|which|what)$/u.test(tokens[0]?.word ?? '')) return null;
  const [, modal, verb] = tokens;
  if (/^(?:will|would|can|could|must|should|may)$/u.test(modal?.word ?? '') && verb !== undefined) {
    return isBaseVerb(verb.word) && !isLightVerb(verb.word) ? verb : null;
  }
  for (const [index, token] of tokens.slice(1, 4).entries()) {
    // "Who was hurt" asks for the one to whom it was done.
    if (tokens[0]!.word === 'who' && /^(?:was|were|been|got)$/u.test(token.word)) continue;
    // "What limits on rents": a noun, though a verb is written so.
    const isNoun = nounBefore.test(tokens[index + 2]?.word ?? '');
    const base = token.capital || isNoun ? null : baseOfInflected(token.word);
    if (base !== null) return isLightVerb(base) || causes.test(token.word) || charges.test(base) ? null : token;
    if (!token.content) return null;
  }
  return null;
}

/** The verb of what a question why tells: the first in the past behind its subject. */
function actTold(tokens: readonly Token[]): ActAsked {
  const at = tokens.findIndex(
    ({ word, capital }, index) =>
      index > 1 &&
      !capital &&
      !word.endsWith('s') &&
      baseOfInflected(word) !== null &&
      !opensNoun.test(tokens[index - 1]!.word),
  );
  const act = at < 0 ? null : tokens[at]!;
  if (act === null || isLightVerb(baseOfInflected(act.word)!)) return noAct;
  return { act, done: true, doers: tokens.slice(1, at).filter(({ content }) => content) };
}

/** The verb of a question why somebody is doing something. */
function actGoingOn(tokens: readonly Token[]): ActAsked | null {
  const at = tokens.findIndex(
    ({ word, capital }, index) =>
      index > 1 &&
      !capital &&
      word.endsWith('ing') &&
      isBaseBeforeEnding(word.slice(0, -'ing'.length)) &&
      !opensNoun.test(tokens[index - 1]!.word),
  );
  if (at < 0 || lightGoingOn.test(tokens[at]!.word)) return null;
  return { act: tokens[at]!, done: true, doers: tokens.slice(1, at).filter(({ content }) => content) };
}

function isParticiple(word: string): boolean {
  return word === 'been' || baseOfInflected(word) !== null;
}

/** What "did they get the permit" takes for got: the noun behind the verb. */
function thingObtained(after: readonly Token[], verbs: RegExp, question: string): Token | undefined {
  const verb = after.findIndex(({ word }, index) => index > 0 && verbs.test(word));
  if (verb < 0) return undefined;
  // "How many had ended up there": a participle behind "had" is no thing.
  const next = after[verb + 1];
  if (/^ha(?:d|ve)$/u.test(after[verb]!.word) && next !== undefined && isParticiple(next.word)) return undefined;
  const behind = after.slice(verb + 1);
  // "Given Selde the permit": whom it is given to is not the thing.
  const first = behind.findIndex(({ content, capital }) => content && !capital);
  // "The follow-up results": a small word behind a hyphen is a part of the phrase.
  const length = behind
    .slice(Math.max(0, first))
    .findIndex(({ content, start }) => !content && question[start - 1] !== '-');
  const phrase = first < 0 ? [] : behind.slice(first, length < 0 ? undefined : first + length);
  return phrase.findLast(({ capital }) => !capital);
}

/** So near behind an act stands to whom it was done, in words. */
const othersReach = 5;

/** The words of weight right behind an act. */
function behind(tokens: readonly Token[], act: Token): Token[] {
  const from = tokens.findIndex(({ start }) => start > act.start);
  return from < 0 ? [] : tokens.slice(from, from + othersReach).filter(({ content }) => content);
}

export function englishAct(question: string, tokens: readonly Token[]): ActAsked {
  if (whyTold.test(question)) return actTold(tokens);
  const ongoing = goingOn.test(question) ? actGoingOn(tokens) : null;
  if (ongoing !== null) return ongoing;
  const passively = passiveAsked.exec(question);
  if (passively !== null) {
    const after = tokens.filter(({ start }) => start >= passively[0].length);
    const given = after.findIndex(({ word }) => hasGot.test(word));
    const obtained = after.slice(0, Math.max(0, given)).find(({ word }) => soughtThings.test(word));
    const act = participleAsked(after);
    const before = act === null ? [] : after.slice(0, after.indexOf(act));
    const undergoers = before.filter(({ content }) => content);
    return { act, done: true, doers: [], undergoers, ...(obtained === undefined ? {} : { obtained }) };
  }
  const match =
    auxiliary.exec(question) ?? (/^(?:how many|will|would|could)\b/iu.test(question) ? modal.exec(question) : null);
  if (match === null) return { act: actOfSubject(tokens), done: false, doers: [] };
  const from = match.index + match[0].length;
  const after = tokens.filter(({ start }) => start >= from);
  // "What has she promised" may be told in any words; "Has she been tested" asks for the act itself.
  const perfect = /^ha/iu.test(match[0]) && match.index === 0;
  // "Did they ask that the sale be called off": behind "did" a passive is of a clause.
  const passive = /^d/iu.test(match[0]) ? -1 : after.findIndex(({ word }) => word === 'be' || word === 'been');
  const act =
    (perfect || passive > 0 ? participleAsked(passive > 0 ? after.slice(passive) : after) : null) ??
    actAfterAuxiliary(after, question);
  // A verb with its particle is another token, at the same place.
  const doers = act === null ? [] : after.filter(({ start, content }) => content && start < act.start);
  const done = /^did$/iu.test(match[0]);
  const given = done ? thingObtained(after, gives, question) : undefined;
  const obtained =
    (done || perfect ? thingObtained(after, done ? gets : hasGot, question) : undefined) ??
    (soughtThings.test(given?.word ?? '') ? given : undefined);
  const object = act === null ? thingObtained(after, emptyVerbs, question) : undefined;
  return {
    act,
    done,
    doers,
    ...(act === null ? {} : { others: behind(after, act) }),
    ...(perfect ? { perfect } : {}),
    ...(obtained === undefined ? {} : { obtained }),
    ...(object === undefined ? {} : { object }),
  };
}
