/** What was decided: of each outlet the paragraph that tells the decision, rather than one that only goes on from it. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { likeness } from '../passages/likeness.js';
import type { AspectTold } from './policy-aspects.js';
import { isLaw } from './oppositions.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { decidesIn, recordsIn, settled } from './policy-records.js';
import type { Term } from '../asked/question-terms.js';
import type { Support } from '../support/support.js';

/** What a paragraph gains by telling how things were before the decision, ... */
const tellsBefore = 0.2;

/** ... by a record of a decision, or by saying what holds, ... */
const tellsDecision = 0.1;

/** ... by naming a decision as one that is known: an outlet that reports later tells it so; */
const tellsKnown = 0.4;

/** ... by standing among the first of its article, where its news is told, ... */
const tellsNews = 0.15;
const firstParagraphs = 3;

/** ... and by saying in the same words what the best one says. */
const saysTheSame = 1.75;

/** What it loses by only telling what somebody asks for, is against, or was asked. */
const tellsAnother = 0.5;

/** Beside the best paragraph, another outlet's is worth at least this share of what that one is, ... */
const elsewhere = 0.3;

/** ... and one of an outlet that is shown already this share, of its support as well. */
const inOutlet = 0.92;

/** A paragraph without the word that names best what was decided on tells it when it says this much of what the best one says. */
const alike = 0.1;

/** A word that stands in a sentence has at least this credit. */
const wordCredit = 0.65;

const unsettled: ReadonlySet<string> = new Set(['opposed', 'proposed', 'denied']);

/** Whether a sentence names a decision as one that is known: "asked whether it would reverse its recent decision to". */
export function recallsDecision({ passage, sentence }: Pick<Support, 'passage' | 'sentence'>): boolean {
  const { recalls } = policyAskedFor(passage.article.language);
  return recalls.test(passage.text.slice(sentence.start, sentence.end));
}

/** Whether a paragraph tells what was decided: by a record of it, or by what was so before. */
export function tellsDecided(coverage: Coverage, passage: Passage): boolean {
  return decidesIn(coverage, passage) || tellsFormer(passage);
}

/** Whether a paragraph tells what was so before. */
export function tellsFormer({ article, text }: Passage): boolean {
  const former = policyAskedFor(article.language).aspects.find(({ aspect }) => aspect === 'former');
  return former?.told.test(text) === true;
}

/**
 * Whether a paragraph has the record of a decision on a matter.
 *
 * @param former - whether it tells what was so before: then what a law says may be what was decided
 */
function decidesOn(coverage: Coverage, passage: Passage, matter: readonly Term[], former: boolean): boolean {
  return recordsIn(coverage, passage).some(
    ({ record, start, end }) =>
      settled.has(record.status) &&
      (former || !isLaw(record)) &&
      passage.tokens.some(
        (token) =>
          token.start >= start &&
          token.end <= end &&
          matter.some(({ stem, forms, name }) => !name && (stem === token.stem || forms.has(token.stem))),
      ),
  );
}

/** Whether a sentence says what a law forbids or requires: that was decided before. */
function tellsLaw(coverage: Coverage, passage: Passage, { start, end }: Sentence): boolean {
  return recordsIn(coverage, passage).some(
    (placed) => isLaw(placed.record) && placed.start >= start && placed.start < end,
  );
}

/** How far a paragraph tells a decision, beside having the words of it. */
function tellsIt(coverage: Coverage, { passage, sentence }: Support, matter: readonly Term[]): number {
  const { asksReporter, holds, aspects } = policyAskedFor(passage.article.language);
  const text = passage.text.slice(sentence.start, sentence.end);
  const former = tellsFormer(passage);
  const decides = decidesOn(coverage, passage, matter, former);
  const recalls = recallsDecision({ passage, sentence });
  let value = passage.number <= firstParagraphs ? tellsNews : 0;
  if (former) value += tellsBefore;
  if (decides || holds.test(text)) value += tellsDecision;
  if (recalls || (former && decides)) value += tellsKnown;
  const asksFor = aspects.find(({ aspect }) => aspect === 'requested');
  const another =
    asksReporter.test(text) ||
    (!former && (asksFor?.told.test(text) === true || tellsLaw(coverage, passage, sentence))) ||
    recordsIn(coverage, passage).some(({ record }) => unsettled.has(record.status));
  if (another && !decides && !recalls) value -= tellsAnother;
  return value;
}

/** Which word of the topic names best what was decided on, of those that a paragraph has; null where it has but names. */
function namedBy({ credits }: Support, topic: readonly Term[]): number | null {
  const has = topic.flatMap(({ name }, index) => (!name && credits[index]! >= wordCredit ? [index] : []));
  return has.length === 0
    ? null
    : has.reduce((best, index) => (topic[index]!.weight > topic[best]!.weight ? index : best));
}

/**
 * The paragraphs that tell a decision: the best, of each other outlet the best, and what comes close to it.
 *
 * @param telling - all that tells of deciding, best first
 */
export function decisionTold(coverage: Coverage, { supports, topic }: AspectTold): Support[] {
  const valued = supports.map((support) => ({ support, value: support.share + tellsIt(coverage, support, topic) }));
  const [first] = [...valued].sort((a, b) => b.value - a.value);
  if (first === undefined) return [];
  const { support: best } = first;
  const named = namedBy(best, topic);
  const ranked = valued
    .map(({ support, value }) => {
      const like = likeness(coverage, best.passage, best.sentence, support.passage);
      return { support, like, value: value + saysTheSame * like };
    })
    .filter(
      ({ support, like }) =>
        like >= alike ||
        named === null ||
        support.credits[named]! > 0 ||
        (recallsDecision(support) && support.share >= elsewhere),
    )
    .sort((a, b) => b.value - a.value);
  const shown = new Map<string, (typeof ranked)[number]>();
  return ranked.flatMap((each) => {
    const { outlet } = each.support.passage.article;
    const own = shown.get(outlet);
    const isTold =
      own === undefined
        ? each.value >= elsewhere * first.value
        : each.value >= inOutlet * own.value && each.support.share >= inOutlet * own.support.share;
    if (!isTold) return [];
    if (own === undefined) shown.set(outlet, each);
    return [each.support];
  });
}
