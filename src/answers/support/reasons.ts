/** Why something was done, where one paragraph tells that it was and the next one why. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { givesReason, type Parts, tellsSo } from '../asked/parts.js';
import { namesAct } from './acts.js';
import type { Coverage } from '../passages/passages.js';
import { hasAllNames, hasMatter } from './parts-supported.js';
import type { Term } from '../asked/question-terms.js';
import { withSameReason } from './same-reason.js';
import { type Support, supportOf } from './support.js';

/** The sentence of the paragraph after a support that says why; null where it says none. */
function reasonAfter(coverage: Coverage, { passage }: Support, terms: readonly Term[]): Support | null {
  const next = coverage.passage(passage.article.id, passage.number + 1);
  const sentence = next?.sentences.find((each) => givesReason(next, each) === 'yes');
  return next === undefined || sentence === undefined ? null : supportOf(coverage, next, sentence, terms);
}

/** A sentence with this share of the question tells all of it. */
const complete = 0.95;

/** ... and one with this share that has the act tells what the question means. */
const mostly = 0.7;

/** A reason given by an outlet that gives none yet has at least this share of the best paragraph's support. */
const elsewhere = 0.25;

/** Whether a sentence says after what somebody had done: that prompted it. */
export function tellsPrompting({ passage, sentence }: Pick<Support, 'passage' | 'sentence'>): boolean {
  const { promptedBy } = questionPackFor(passage.article.language);
  return promptedBy.test(passage.text.slice(sentence.start, sentence.end));
}

/** Whether a sentence tells what somebody was asked: it seldom says why something was done. */
export function asksSomebody({ passage, sentence }: Pick<Support, 'passage' | 'sentence'>): boolean {
  const { asksReporter } = policyAskedFor(passage.article.language);
  return asksReporter.test(passage.text.slice(sentence.start, sentence.end));
}

type Asked = Pick<Parts, 'act' | 'done' | 'telling'>;

function saysWhy({ passage, sentence }: Support, { telling }: Asked): boolean {
  return telling === null ? givesReason(passage, sentence) === 'yes' : tellsSo(passage, sentence, { telling });
}

/** Whether a paragraph says why in any of its sentences. */
function saysWhyAround(support: Support, asked: Asked): boolean {
  return support.passage.sentences.some((sentence) => saysWhy({ ...support, sentence }, asked));
}

/** Of each outlet that gives no reason yet for what was done, the best paragraph with one that tells of the act, or of who did it. */
function reasonsElsewhere(
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  asked: Asked,
): Support[] {
  const { act, done, telling } = asked;
  if (telling === null && (act === null || !done)) return [];
  const shown = new Set(chosen.filter((each) => saysWhy(each, asked)).map(({ passage }) => passage.article.outlet));
  return supports.filter((support) => {
    const { outlet } = support.passage.article;
    if (shown.has(outlet) || !saysWhy(support, asked) || support.share < elsewhere * supports[0]!.share) return false;
    const tellsAct = act !== null && namesAct(support.passage, act) && hasMatter(support, terms, act);
    if (!tellsAct && !hasAllNames(support, terms)) return false;
    shown.add(outlet);
    return true;
  });
}

/** What led to a decision is told so few paragraphs behind what tells of it; that has at least this share of the best one's support. */
const promptingReach = 4;
const tellingOf = 0.4;

/** The sentence a little behind a support that opens by what led to it; null where there is none, or where it says why itself. */
function promptingAfter(coverage: Coverage, support: Support, terms: readonly Term[]): Support | null {
  const { article, number } = support.passage;
  for (let at = number + 1; at <= number + promptingReach; at += 1) {
    const next = coverage.passage(article.id, at);
    const first = next?.sentences[0];
    if (next === undefined || first === undefined) return null;
    const { prompting } = questionPackFor(article.language);
    if (prompting.test(next.text.slice(first.start, first.end))) return supportOf(coverage, next, first, terms);
  }
  return null;
}

/** What says why has at least this share of the best one's support for its outlet to need no other reason. */
const settling = 0.5;

/**
 * Reasons, and in their place what led to what was done, of each outlet that tells so behind what it tells of it and gives no better one.
 *
 * @param shown - the reasons found
 * @param supports - all that supports the question, the best first
 */
export function withPrompting(
  coverage: Coverage,
  shown: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  { act, done, telling }: Asked,
): Support[] {
  const [best] = supports;
  if (act === null || !done || telling !== null || best === undefined) return [...shown];
  const settled = new Set(
    shown
      .filter(
        (each) =>
          givesReason(each.passage, each.sentence) === 'yes' &&
          each.share >= settling * best.share &&
          !asksSomebody(each),
      )
      .map(({ passage }) => passage.article.outlet),
  );
  const led = new Map<string, Support>();
  for (const support of [...shown, ...supports]) {
    const { outlet } = support.passage.article;
    if (settled.has(outlet) || led.has(outlet) || support.share < tellingOf * best.share) continue;
    const after = promptingAfter(coverage, support, terms);
    if (after !== null) led.set(outlet, after);
  }
  if (led.size === 0) return [...shown];
  return [...shown.filter(({ passage }) => !led.has(passage.article.outlet)), ...led.values()];
}

/**
 * What is shown for a question why. Paragraphs that only say when are left out beside one that says why; where none says why, what
 * follows on them does, or what another outlet gives as the reason.
 *
 * @param chosen - the best first
 * @param supports - all that may be shown, the best first
 */
export function withReasons(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  parts: Asked,
): Support[] {
  const [best, ...others] = chosen;
  if (best === undefined) return [];
  const more = reasonsElsewhere(chosen, supports, terms, parts);
  // A sentence that has all of the question and says what prompted it needs no other paragraph.
  const { act, done } = parts;
  if (act !== null && done && best.own >= mostly && saysWhy(best, parts))
    return withSameReason(coverage, best, others, terms, act);
  const tellsAll = (each: Support): boolean => each.own >= complete && tellsPrompting(each);
  if (tellsAll(best)) return [best, ...others.filter((each) => saysWhy(each, parts) || tellsAll(each))];
  const says = (each: Support): boolean => saysWhy(each, parts);
  if (chosen.some(says) || saysWhyAround(best, parts))
    return [best, ...others.filter((each) => saysWhyAround(each, parts)), ...more];
  const after = chosen.flatMap((support) => reasonAfter(coverage, support, terms) ?? []);
  if (after.length > 0) return [best, ...after.filter(({ passage }) => passage !== best.passage)];
  return more.length > 0 ? more : [...chosen];
}
