/**
 * Questions that ask for yes or no ("Did the council close the pool?", "Is the plan still on?"): answered plainly only where a
 * cited sentence's own policy record says how far what was asked has come. A plan, a demand, a denial or somebody else's claim
 * is never a yes.
 */
import type { PolicyRecord } from '../../coverage/policy-record.js';
import type { Standing } from '../../coverage/answer.js';
import { isNegation } from '../../language/meaning.js';
import { questionPackFor } from '../../language/questions/index.js';
import { relatedStems } from '../../language/related-words.js';
import { isFutureForm } from '../../language/verbs.js';
import { type Coverage, type Passage, type Token, tokensOf, sentenceAt } from '../passages/passages.js';
import { type PlacedRecord, recordsIn, slotTokens } from '../policies/policy-records.js';
import type { Support } from './support.js';

/** How far what was asked has come, and the paragraphs that say so. */
export interface Stands {
  standing: Standing;
  supports: Support[];
}

/** What a question asks to be so or not. */
interface Asked {
  /** Words of content, in order; those of "still on" and the nouns for policies are none. */
  tokens: readonly Token[];
  /** Asks of something done to what stands before the verb: "was the pool closed". */
  passive: boolean;
  /** Asks whether it still holds or will still come: "is the ban still in force". */
  still: boolean;
  language: string;
}

/** A question in its parts; null where it asks for more than yes or no. */
function askedIn(question: string, language: string): Asked | null {
  const { polar, light, policyNouns } = questionPackFor(language);
  const form = polar.find(({ asks }) => asks.test(question));
  const negated = tokensOf(question, language).some(({ word }) => isNegation(word, language));
  if (form === undefined || negated) return null;
  const still = form.still?.test(question) ?? false;
  // How things stand today no article knows.
  if (!still && form.present.test(question)) return null;
  const rest = still ? question.replace(form.still!, ' ') : question;
  const tokens = tokensOf(rest, language).filter(
    ({ content, word }) => content && !light.has(word) && !(still && policyNouns.has(word)),
  );
  return { tokens, passive: form.passive.test(question), still, language };
}

function isOne({ stem }: Token, others: readonly Token[], language: string): boolean {
  const related = relatedStems(stem, language);
  return others.some((other) => other.stem === stem || related.has(other.stem));
}

function areAll(tokens: readonly Token[], others: readonly Token[], language: string): boolean {
  return tokens.every((token) => isOne(token, others, language));
}

/** The sentence that tells a record. */
function sentenceOf({ sentences, tokens }: Passage, { record }: PlacedRecord): Token[] {
  const at = record.shownBy.mark.start;
  const sentence = sentenceAt({ sentences }, at);
  return sentence === undefined ? [] : tokens.slice(sentence.first, sentence.last).filter(({ content }) => content);
}

/** How far a plan has come whose verb is the one asked for. */
const standingOfIntention: Readonly<Partial<Record<PolicyRecord['status'], Standing>>> = {
  announced: 'planned',
  proposed: 'proposed',
};

/**
 * How far a policy has come whose verb is the one asked for: what "closed" the pool did, and what "will close" it did not. It is
 * done only where the verb itself says so, and the outlet reports it in its own voice: not "must close", "voted to close".
 */
function standingOfAct(
  { quotations, article: { language } }: Passage,
  { status, action, shownBy }: PolicyRecord,
  verbs: readonly Token[],
): Standing | null {
  const { start, end } = shownBy.mark;
  const shows = action !== null && action.citation.id === shownBy.citation.id && action.mark.end <= end;
  const intended = standingOfIntention[status];
  const told = shows && verbs.length === 1 ? verbs[0]! : null;
  if (intended !== undefined) return told === null || isFutureForm(told.word, language) ? intended : null;
  if (told === null || status === 'denied') return null;
  return quotations.some((quotation) => quotation.start < end && quotation.end > start) ? null : 'done';
}

/** How far something has come of which it is asked whether it still holds, or that was to be done and is told by another verb. */
const standingOfPlan: Readonly<Record<PolicyRecord['status'], Standing | null>> = {
  'in-force': 'done',
  announced: 'planned',
  proposed: 'proposed',
  reversed: 'reversed',
  dropped: 'dropped',
  denied: 'denied',
  opposed: null,
};

/** Whether those who act in a record are those asked about; who is asked about nobody is anyone. */
function isBy(tokens: readonly Token[], { actor }: PolicyRecord, language: string): boolean {
  return tokens.length === 0 || (actor !== null && areAll(tokens, slotTokens([actor, actor.name], language), language));
}

/** How far a record says that what is asked has come; null where it is about something else or leaves it open. */
function standingIn(passage: Passage, placed: PlacedRecord, asked: Asked): Standing | null {
  const { record } = placed;
  const { language } = passage.article;
  // Somebody else's words, or what is done on a condition, settle nothing.
  if (language !== asked.language || record.claim !== null || record.condition !== null) return null;
  const around = sentenceOf(passage, placed);
  const things = slotTokens([record.object, record.before, record.after], language);
  if (asked.still) {
    const told = [...slotTokens([record.action, record.shownBy], language), ...things];
    return asked.tokens.length > 0 && areAll(asked.tokens, told, language) ? standingOfPlan[record.status] : null;
  }
  const verbs = slotTokens([record.action ?? record.shownBy], language);
  const verb = verbs.slice(-1);
  const at = asked.tokens.findIndex((token) => isOne(token, verb, language));
  if (at >= 0 && record.status !== 'denied') {
    const [before, after] = [asked.tokens.slice(0, at), asked.tokens.slice(at + 1)];
    const [doer, done] = asked.passive ? [[], before] : [before, after];
    if (!done.some((token) => isOne(token, things, language))) return null;
    if (
      !areAll(
        [...before, ...after].filter((token) => !doer.includes(token)),
        around,
        language,
      )
    )
      return null;
    return isBy(doer, record, language) ? standingOfAct(passage, record, verbs) : null;
  }
  // "Dropped the plan to close the pool", "denied that it will close the pool": what is asked stands behind that verb.
  if (record.status !== 'dropped' && record.status !== 'reversed' && record.status !== 'denied') return null;
  const last = asked.tokens.filter((token) => isOne(token, things, language));
  const others = asked.tokens.filter((token) => !last.includes(token));
  return last.length >= 2 && isBy(others, record, language) ? standingOfPlan[record.status] : null;
}

/**
 * How far what a question asks has come.
 *
 * @param supports - the paragraphs that may say so, best first
 * @returns null where the question asks for more than yes or no, where no record settles it, and where records differ
 */
export function standingOf(
  coverage: Coverage,
  question: string,
  language: string,
  supports: readonly Support[],
): Stands | null {
  const asked = askedIn(question, language);
  if (asked === null) return null;
  const found = supports.flatMap((support) =>
    recordsIn(coverage, support.passage).flatMap((placed) => {
      const standing = standingIn(support.passage, placed, asked);
      return standing === null ? [] : [{ standing, support }];
    }),
  );
  const standings = new Set(found.map(({ standing }) => standing));
  const [standing] = standings;
  if (standing === undefined || standings.size > 1) return null;
  return { standing, supports: [...new Set(found.map(({ support }) => support))] };
}
