/** What the policy on a topic is: the records that the evidence tells, the stronger first, of those the latest first. */
import type { Excerpt } from '../coverage/answer.js';
import type { PolicyRecord } from '../coverage/policy-record.js';
import { isSmallWord, plainName } from '../language/name-words.js';
import { words } from '../language/words.js';
import { againstOf, goesOn } from './policies/oppositions.js';
import { type Coverage, sentenceAt } from './passages/passages.js';
import { type PlacedRecord, recordsIn } from './policies/policy-records.js';
import { withFollowing } from './support/following.js';
import { hasNames } from './support/parts-supported.js';
import type { Term } from './asked/question-terms.js';
import { type Support, supportOf } from './support/support.js';

/** A paragraph with less than this share of the best one's support comes after those that have more, however late it is. */
const strong = 0.75;

/**
 * What tells a policy before what does not, the stronger evidence before the weaker, and of what is alike the latest first;
 * within an article as printed.
 */
export function latestFirst(coverage: Coverage, supports: readonly Support[], terms: readonly Term[]): Support[] {
  const best = Math.max(...supports.map(({ share }) => share));
  const rank = new Map(
    supports.map((support) => {
      const tells = recordsOn(coverage, support, terms).length > 0;
      return [support, (tells ? 0 : 2) + (support.share >= strong * best ? 0 : 1)];
    }),
  );
  const weaker = (support: Support): number => rank.get(support)!;
  const day = ({ passage }: Support): string => passage.article.published?.slice(0, 10) ?? '';
  return [...supports].sort(
    (a, b) =>
      weaker(a) - weaker(b) || (day(a) === day(b) ? a.passage.index - b.passage.index : day(a) < day(b) ? 1 : -1),
  );
}

/** Names and words by which an actor can be asked for. */
function actorNames({ actor }: PolicyRecord): string[] {
  return actor === null ? [] : [actor.words, ...(actor.name === null ? [] : [actor.name.words])];
}

function nameWords(name: string): string[] {
  return words(plainName(name)).flatMap(({ text }) => (isSmallWord(text) ? [] : [text]));
}

/** Whether a record is of an actor: all words asked for are among the actor's. */
function isOf(record: PolicyRecord, actor: string): boolean {
  const asked = nameWords(actor);
  return asked.length > 0 && actorNames(record).some((name) => asked.every((word) => nameWords(name).includes(word)));
}

/** Only paragraphs that tell a policy of an actor. */
export function byActor(coverage: Coverage, supports: readonly Support[], actor: string): Support[] {
  return supports.filter(({ passage }) => recordsIn(coverage, passage).some(({ record }) => isOf(record, actor)));
}

/** A paragraph of another actor's policy has at least this share of what the best one has of the topic. */
const otherActor = 0.9;

/** At most so many paragraphs of actors whose policies the best evidence does not tell. */
const mostOthers = 3;

/** Those who act in a paragraph's records on the topic, by their folded names. Who opposes a policy has none of their own. */
function actorsOf(coverage: Coverage, support: Support, terms: readonly Term[]): Set<string> {
  const names = recordsOn(coverage, support, terms)
    .filter(({ record }) => record.status !== 'opposed')
    .flatMap(({ record }) => actorNames(record).at(-1) ?? []);
  return new Set(names.map((name) => nameWords(name).join(' ')));
}

/**
 * Adds what other actors plan, decide or deny on the same topic. Their paragraphs must have every name that the question has.
 *
 * @param chosen - the best evidence
 * @param supports - all, best first
 */
export function withOtherActors(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
): Support[] {
  const [best] = supports;
  if (best === undefined) return [...chosen];
  const known = new Set(chosen.flatMap((support) => [...actorsOf(coverage, support, terms)]));
  // Who names an actor in the question asks for that one's policy.
  const acting = new Set([...known].flatMap((name) => name.split(' ')));
  if (terms.some(({ name, word }) => name && acting.has(word))) return [...chosen];
  const others: Support[] = [];
  for (const support of supports) {
    if (others.length === mostOthers || support.share < otherActor * best.share) break;
    if (chosen.includes(support) || support.own < onTopic * best.own || !hasNames(support, best, terms)) continue;
    const actors = [...actorsOf(coverage, support, terms)].filter((actor) => !known.has(actor));
    if (actors.length === 0) continue;
    for (const actor of actors) known.add(actor);
    others.push(support);
  }
  return [...chosen, ...others];
}

/** The paragraphs that tell a policy: with those that go on with it, and, unless one actor is asked for, what others do. */
export function policyEvidence(
  coverage: Coverage,
  best: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  actor: string | undefined,
): Support[] {
  const told = withFollowing(coverage, best, terms);
  const all = actor === undefined ? withOtherActors(coverage, told, supports, terms) : told;
  return latestFirst(coverage, all, terms);
}

/** A sentence beside the best one tells of the topic when it has at least this share of what that one has of it. */
const onTopic = 0.5;

/** The records of a paragraph that are about the topic: in the sentence that supports it best, or nearly as well. */
function recordsOn(
  coverage: Coverage,
  { passage, sentence, own }: Support,
  terms: readonly Term[],
  actor?: string,
): PlacedRecord[] {
  const about = (record: PolicyRecord, start: number): boolean => {
    if (goesOn(record) || record.before !== null) return true;
    if (start >= sentence.start && start < sentence.end) return true;
    const other = sentenceAt(passage, start);
    return other !== undefined && supportOf(coverage, passage, other, terms).own >= onTopic * own;
  };
  return recordsIn(coverage, passage).filter(
    ({ record, start }) =>
      about(record, Math.max(start, record.shownBy.mark.start)) && (actor === undefined || isOf(record, actor)),
  );
}

/** Excerpts with the records that their paragraphs tell about the topic. */
export function withRecords(
  coverage: Coverage,
  excerpts: readonly Excerpt[],
  supports: readonly Support[],
  terms: readonly Term[],
  actor?: string,
): Excerpt[] {
  return excerpts.map((excerpt) => {
    const { citation, reason } = excerpt;
    const support = supports.find(
      ({ passage: { article, number } }) => article.id === citation.article && number === citation.paragraph,
    );
    if (support === undefined || reason !== 'answers') return excerpt;
    const policies = recordsOn(coverage, support, terms, actor).map((placed) => ({
      ...placed.record,
      against: againstOf(coverage, support.passage, placed, terms),
    }));
    return policies.length === 0 ? excerpt : { ...excerpt, policies };
  });
}
