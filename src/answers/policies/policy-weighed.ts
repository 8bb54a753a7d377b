/** The answer to a question of a policy, of whatever reading, by how likely each paragraph is to answer: without what does not, with what does. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { PolicyAspect } from '../../language/policy-asked/pack.js';
import { withoutEndMarks } from '../../language/words.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { answerOf, outletsOf } from '../result.js';
import { supportExcerpts } from '../support/support-excerpts.js';
import { withRecords } from '../what-policy.js';
import { type Likely, likelyTellings } from './likely-tellings.js';
import { aspectAsked } from './policy-aspects.js';
import { withoutFraming } from './policy-cues.js';
import { refused } from './policy-wanted.js';
import { thingsWanted } from './things-wanted.js';

/** The likeliest paragraph of an outlet, which may tell it in words of its own, is shown where it is at least so likely, any other where it is so likely ... */
const toShow = { first: 0.3, other: 0.5 } as const;

/** ... and what a reading shows stays where it is so likely. */
const toStay = { first: 0.1, other: 0.2 } as const;

/** Where every other reading refuses, one paragraph must be at least so likely, ... */
const enoughAlone = 0.43;

/** ... and so likely where one answers: else what that shows is only the nearest. */
const enoughToAnswer = 0.2;

/** At most this many paragraphs are shown. */
const most = 6;

/** What is shown of all that may answer, the likeliest first; always the likeliest. */
function chosenOf(likely: readonly Likely[], shown: ReadonlySet<Passage>): Likely[] {
  const outlets = new Set<string>();
  return likely
    .filter(({ support: { passage }, likelihood, lacksAspect }, index) => {
      const isFirst = !outlets.has(passage.article.outlet);
      outlets.add(passage.article.outlet);
      const least = shown.has(passage) ? toStay : toShow;
      // What tells nothing of the kind that is asked for adds nothing to what does.
      if (index > 0 && lacksAspect && !shown.has(passage)) return false;
      return index === 0 || likelihood >= (isFirst ? least.first : least.other);
    })
    .slice(0, most);
}

/** Aspects that are told on, in whatever words, in the paragraphs around one that tells them: how far a plan has come, what a critic says. */
const toldOn: ReadonlySet<PolicyAspect> = new Set(['standing', 'opposed', 'discussed']);

/** Paragraphs that go on with one another stand at most so many apart. */
const apart = 2;

/** Of what a reading shows, what goes on with some paragraphs where a question asks for what is told on. */
function goingOn(question: string, language: string, shown: Iterable<Passage>, stays: ReadonlySet<Passage>): Passage[] {
  const text = withoutFraming(withoutEndMarks(question), language);
  const aspect = aspectAsked(text, language, true)?.aspect;
  const isToldOn = aspect !== undefined && toldOn.has(aspect);
  if (!isToldOn && !thingsWanted(text, language).some(({ goesOn }) => goesOn === true)) return [];
  const all = new Set(stays);
  const isBeside = (passage: Passage): boolean =>
    [...all].some(({ article, number }) => article === passage.article && Math.abs(number - passage.number) <= apart);
  let left = [...shown];
  for (let count = -1; count !== left.length;) {
    count = left.length;
    for (const passage of left) if (isBeside(passage)) all.add(passage);
    left = left.filter((passage) => !all.has(passage));
  }
  return [...all];
}

/** Whether an answer tells a policy, or only that no reading has found one. */
function isWeighed({ status, finding }: Answer): boolean {
  return status === 'answered' ? finding.key === 'policy' : finding.key === 'not-covered';
}

/**
 * Answers a question of a policy with what is likely to answer it.
 *
 * @param first - the answer of its readings
 * @returns the first answer where it tells no policy, or where nothing is likely enough
 */
export function policyWeighed(coverage: Coverage, question: Question, first: Answer, language: string): Answer {
  if (question.actor !== undefined || !isWeighed(first)) return first;
  const isAnswered = first.status === 'answered';
  const passagesOf = ({ citation, also = [] }: Answer['excerpts'][number]): Passage[] =>
    [citation, ...also].flatMap(({ article, paragraph }) => coverage.passage(article, paragraph) ?? []);
  const shown = new Set(isAnswered ? first.excerpts.flatMap(passagesOf) : []);
  const likely = likelyTellings(coverage, question.text, language, shown);
  const [best] = likely;
  if (best === undefined || (!isAnswered && best.likelihood < enoughAlone)) return first;
  if (best.likelihood < enoughToAnswer) return refused(first);
  const chosen = chosenOf(likely, shown);
  const found = new Set(chosen.map(({ support }) => support.passage));
  const stays = new Set([...found, ...goingOn(question.text, language, shown, found)]);
  const kept = isAnswered
    ? first.excerpts.filter((excerpt) => passagesOf(excerpt).some((passage) => stays.has(passage)))
    : [];
  const more = chosen.flatMap(({ support }) => (shown.has(support.passage) ? [] : [support]));
  if (more.length === 0 && kept.length === first.excerpts.length) return first;
  const { terms } = best;
  const excerpts = [...kept, ...withRecords(coverage, supportExcerpts(coverage, more, 'answers'), more, terms)];
  const cited = new Set(excerpts.flatMap(({ citation, also = [] }) => [citation, ...also].map(({ id }) => id)));
  return answerOf(coverage.library, question, {
    status: 'answered',
    finding: { key: 'policy', outlets: outletsOf(excerpts) },
    speaker: first.speaker,
    excerpts,
    // A number that only what is left out gives differs from none that is shown.
    conflicts: first.conflicts.filter(({ versions }) =>
      versions.every(({ citations }) => citations.some((id) => cited.has(id))),
    ),
  });
}
