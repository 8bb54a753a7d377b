/** The act a question asks about: "did they reject", "who opposes". */
import { baseOfInflected, isBaseBeforeEnding, isBaseVerb, isLightVerb } from '../../language/verbs.js';
import type { Token } from '../passages/passages.js';
import { plainVerbsIn } from './plain-verbs.js';

/** The act of a question. `done`: the question takes it for done. */
export interface ActAsked {
  act: Token | null;
  done: boolean;
  /** Who is asked to have done it: the words between "did" and the act. */
  doers: readonly Token[];
  /** What somebody is asked to have got: "the permit" in "when did they get the permit". */
  obtained?: Token;
  /** What a verb that says little is asked of: "a test" in "did he take a test". */
  object?: Token;
}

/** Where a question asks about no act in particular. */
export const noAct: ActAsked = { act: null, done: false, doers: [] };

const auxiliary = /\b(?:did|does|do|has|have|had)\b/iu;

/** "How many can they take": what is counted goes with the verb that follows. */
const modal = /\b(?:can|could|will|would|must|should)\b/iu;

/** Words that open a noun phrase: a verb does not follow them. */
export const opensNoun =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|of|in|on|at|for|with|by|to|from|no|new|old|any)$/u;

/** Verbs of a wish: the act is what is wished, after "to". */
const wishes = /^(?:want|wish|hope|plan|intend|mean|need|aim|like|seek|try|expect)$/u;

/** Stands behind "back" where that is no verb. */
const afterParticle = /^(?:to|into|from|home|in|on)$/u;

/** The verb after "did somebody": the first base form that can be one. */
function actAfterAuxiliary(tokens: readonly Token[]): Token | null {
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || token.capital || !isBaseVerb(token.word)) continue;
    if (opensNoun.test(tokens[index - 1]!.word) || wishesIn(tokens, index)) continue;
    // "Send them back to ...": a particle, no verb.
    if (token.word === 'back' && afterParticle.test(tokens[index + 1]?.word ?? 'to')) continue;
    // "Did she get tested": the participle is the act.
    const next = tokens[index + 1];
    if (token.word === 'get' && next !== undefined && baseOfInflected(next.word) !== null) return next;
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

/** Wishes for a thing, and answers to it, are told in any words. */
const toldFreely = /^(?:want|wish|like|need|react|respond|reply)$/u;

/** "To" stands this near behind the verb: "want the neighbours to sign". In words. */
const wishReach = 5;

function wishesIn(tokens: readonly Token[], verb: number): boolean {
  return (
    wishes.test(tokens[verb]!.word) && tokens.slice(verb + 1, verb + 1 + wishReach).some(({ word }) => word === 'to')
  );
}

/** Verbs that ask for a cause: the act is what follows. */
const causes = /^(?:led|prompted|caused|made|drove|moved|brought)$/u;

/** The participle of a question that takes it for done: "has she been tested", "was the pool closed". */
function participleAsked(tokens: readonly Token[]): Token | null {
  const found = tokens.find(
    ({ word, capital }, index) =>
      index > 0 &&
      !capital &&
      /(?:ed|en|wn|un|pt|ld|nt|ght)$/u.test(word) &&
      baseOfInflected(word) !== null &&
      !opensNoun.test(tokens[index - 1]!.word),
  );
  if (found === undefined) return null;
  // "Called off": with its particle a light verb says enough.
  const hasParticle = plainVerbsIn(tokens, 'en').some(({ verb }) => tokens[verb] === found);
  return isLightVerb(baseOfInflected(found.word)!) && !hasParticle ? null : found;
}

/** Verbs that say no more than the noun they take: "give a briefing", "deliver a speech". */
const occasionVerbs = /^(?:give|hold|make|deliver|attend|take)$/u;
const occasions = /^(?:briefing|conference|interview|speech|statement|address|remark|talk|testimony|presentation)s?$/u;
const occasionReach = 5;

function takesOccasion(tokens: readonly Token[], verb: number): boolean {
  const object = tokens.slice(verb + 1, verb + 1 + occasionReach);
  return occasionVerbs.test(tokens[verb]!.word) && object.some(({ word }) => occasions.test(word));
}

/** Follows a noun and no verb. */
const nounBefore = /^(?:on|of)$/u;

/** Verbs of a charge, which is told by saying what was wrong: "the board broke the law". */
const charges = /^(?:accuse|allege)$/u;

/** The verb of "who opposes ..." and "which group opposes ...": the first inflected one after the question word. */
function actOfSubject(tokens: readonly Token[]): Token | null {
  if (!/^(?:who|which|what)$/u.test(tokens[0]?.word ?? '')) return null;
  const [, modal, verb] = tokens;
  if (/^(?:will|would|can|could|must|should|may)$/u.test(modal?.word ?? '') && verb !== undefined) {
    return isBaseVerb(verb.word) && !isLightVerb(verb.word) ? verb : null;
  }
  for (const [index, token] of tokens.slice(1, 4).entries()) {
    // "What limits on rents": a noun, though a verb is written so.
    const isNoun = nounBefore.test(tokens[index + 2]?.word ?? '');
    const base = token.capital || isNoun ? null : baseOfInflected(token.word);
    if (base !== null) return isLightVerb(base) || causes.test(token.word) || charges.test(base) ? null : token;
    if (!token.content) return null;
  }
  return null;
}

/** Opens a question why that tells what was done as a statement: "why the council closed the pool". */
const whyTold =
  /^why (?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may)(?!\p{L}))/iu;

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

/** "Why was the sale called off": takes for done what was done to its subject. */
const passiveAsked = /^(?:(?:why|when) )?(?:was|were)(?!\p{L})/iu;

/** "Why is the council closing the pool": takes for so what its subject is doing. */
const goingOn = /^why (?:is|are|was|were|has|have|had)(?!\p{L})/iu;

/** Verbs that say too little by themselves, in that form. */
const lightGoingOn =
  /^(?:being|having|doing|going|getting|taking|making|giving|saying|telling|holding|calling|asking)$/u;

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

/** Verbs of getting, which what is got tells of. */
const gets = /^(?:get|obtain|receive|secure|win)$/u;

/** ... of "have they got it" and "has she given it", which may as well be told as still sought. */
const hasGot = /^(?:got|gotten|obtained|received|secured|won|given|granted|provided)$/u;

/** Verbs of which the noun behind them says what was done. */
const emptyVerbs = /^(?:take|taken|took|have|had|make|made|give|given|hold|held|undergo|undergone)$/u;

/** What "did they get the permit" takes for got: the noun behind the verb. */
function thingObtained(after: readonly Token[], verbs: RegExp): Token | undefined {
  const verb = after.findIndex(({ word }, index) => index > 0 && verbs.test(word));
  if (verb < 0) return undefined;
  const behind = after.slice(verb + 1);
  // "Given Selde the permit": whom it is given to is not the thing.
  const first = behind.findIndex(({ content, capital }) => content && !capital);
  const length = behind.slice(Math.max(0, first)).findIndex(({ content }) => !content);
  const phrase = first < 0 ? [] : behind.slice(first, length < 0 ? undefined : first + length);
  return phrase.findLast(({ capital }) => !capital);
}

function englishAct(question: string, tokens: readonly Token[]): ActAsked {
  if (whyTold.test(question)) return actTold(tokens);
  const ongoing = goingOn.test(question) ? actGoingOn(tokens) : null;
  if (ongoing !== null) return ongoing;
  const passively = passiveAsked.exec(question);
  if (passively !== null)
    return { act: participleAsked(tokens.filter(({ start }) => start >= passively[0].length)), done: true, doers: [] };
  const match =
    auxiliary.exec(question) ?? (/^(?:how many|will|would)\b/iu.test(question) ? modal.exec(question) : null);
  if (match === null) return { act: actOfSubject(tokens), done: false, doers: [] };
  const from = match.index + match[0].length;
  const after = tokens.filter(({ start }) => start >= from);
  // "What has she promised" may be told in any words; "Has she been tested" asks for the act itself.
  const perfect = /^ha/iu.test(match[0]) && match.index === 0;
  const passive = after.findIndex(({ word }) => word === 'be' || word === 'been');
  const act =
    (perfect || passive > 0 ? participleAsked(passive > 0 ? after.slice(passive) : after) : null) ??
    actAfterAuxiliary(after);
  const doers = act === null ? [] : after.slice(0, after.indexOf(act)).filter(({ content }) => content);
  const done = /^did$/iu.test(match[0]);
  const obtained = done || perfect ? thingObtained(after, done ? gets : hasGot) : undefined;
  const object = act === null ? thingObtained(after, emptyVerbs) : undefined;
  return {
    act,
    done,
    doers,
    ...(obtained === undefined ? {} : { obtained }),
    ...(object === undefined ? {} : { object }),
  };
}

const frenchAuxiliary = /^(?:a|ont|est|sont|avait|avaient|aurait|auraient|etait|etaient)$/u;

/** What may stand between a French auxiliary and its participle. */
const betweenParts =
  /^(?:t|il|elle|on|ils|elles|ne|n|pas|ete|deja|jamais|finalement|encore|donc|enfin|bien|aussi|tous|toutes|plus)$/u;

const participle = /(?:e|es|ee|ees|i|is|it|its|ie|ies|ise|u|us|ue|ues|rt|rts|rte|rtes|int|ints|inte|aint)$/u;

/** French participles that say too little by themselves. */
const lightParticiples =
  /^(?:fait|dit|eu|mis|pris|donne|passe|alle|venu|devenu|parle|declare|lieu|arrive|pu|du|voulu)e?s?$/u;

const frenchModal = /^(?:peut|peuvent|pourra|pourront|va|vont|doit|doivent|devra|devront)$/u;
const lightInfinitives = /^(?:faire|dire|avoir|etre|aller|passer|devenir|arriver|mettre|prendre|couter)$/u;

/** The participle after the auxiliary of a compound past: "a-t-il rejeté", "ont accepté". */
function frenchAct(tokens: readonly Token[]): ActAsked {
  const modal = tokens.findIndex(({ word }) => frenchModal.test(word));
  const infinitive = modal < 0 ? undefined : tokens.slice(modal + 1).find(({ word }) => !betweenParts.test(word));
  if (infinitive !== undefined && /(?:er|ir|re|oir)$/u.test(infinitive.word)) {
    return { act: lightInfinitives.test(infinitive.word) ? null : infinitive, done: false, doers: [] };
  }
  for (const [index, { word }] of tokens.entries()) {
    if (!frenchAuxiliary.test(word)) continue;
    const verb = tokens.slice(index + 1).find((token) => !betweenParts.test(token.word));
    if (verb === undefined || verb.capital || !verb.content || !participle.test(verb.word)) continue;
    return { act: lightParticiples.test(verb.word) ? null : verb, done: true, doers: [] };
  }
  return noAct;
}

/** The act of a question in a language. A verb with a particle is the plain verb that means the same. */
export function actAsked(question: string, tokens: readonly Token[], language: string): ActAsked {
  if (language === 'fr') return frenchAct(tokens);
  const asked = englishAct(question, tokens);
  const { act } = asked;
  if (act === null) return asked;
  const plain = plainVerbsIn(tokens, language).find(({ verb }) => tokens[verb] === act);
  return plain === undefined ? asked : { ...asked, act: plain.token };
}
