/** Outlets side by side on a topic: what all carry, what only one does, whom each quotes, and numbers that differ. */
import type { Answer, Citation, Question } from '../coverage/answer.js';
import type { Counted, Section } from '../coverage/section.js';
import { citationOf } from './excerpts/citation.js';
import { supportsFor } from './evidence.js';
import { notCovered, supportExcerpts } from './support/support-excerpts.js';
import { differingNumbers } from './support/numbers.js';
import type { Coverage } from './passages/passages.js';
import { answerOf } from './result.js';
import { carriedTogether, outletOf, sameMatter } from './support/same-matter.js';
import { knownSpeakerOf } from './passages/speakers.js';
import type { Term } from './asked/question-terms.js';
import type { Support } from './support/support.js';

/** A paragraph is on the topic when it supports this much of it, and this share of what the best paragraph does. */
const enough = 0.5;
const besideBest = 0.6;

/** At most this many things that all or several carry, and this many that only one outlet does, for each. */
const most = { shared: 4, only: 3, voices: 8 } as const;

/** Adds the paragraphs of other outlets that carry the same as one on the topic, in words of their own. */
function withLike(coverage: Coverage, onTopic: readonly Support[], supports: readonly Support[]): Support[] {
  const like = supports.filter(
    (support) =>
      !onTopic.includes(support) &&
      onTopic.some((each) => outletOf(each) !== outletOf(support) && sameMatter(coverage, each, support)),
  );
  return [...onTopic, ...like];
}

function citationAt({ passage }: Support): Citation {
  return citationOf(passage.article, passage.number);
}

function byPlace(a: Support, b: Support): number {
  return a.passage.index - b.passage.index;
}

function sharedSections(
  coverage: Coverage,
  groups: readonly (readonly Support[])[],
  reporting: readonly string[],
): Section[] {
  return groups
    .filter((carried) => carried.length > 1)
    .slice(0, most.shared)
    .map((carried) => {
      const shown = [...carried].sort(byPlace);
      const outlets = shown.map(outletOf);
      return {
        heading: { key: 'carried-by', outlets, all: outlets.length === reporting.length },
        lines: [],
        excerpts: supportExcerpts(coverage, shown, 'answers'),
      };
    });
}

/**
 * What only one outlet carries: paragraphs that nothing in another outlet is like.
 *
 * @param all - whatever is near the topic, far from it or not
 */
function onlySections(
  coverage: Coverage,
  groups: readonly (readonly Support[])[],
  all: readonly Support[],
  reporting: readonly string[],
): Section[] {
  const alone = groups.flatMap((carried) => (carried.length === 1 ? carried : []));
  return reporting.flatMap((outlet): Section[] => {
    const own = alone
      .filter((support) => outletOf(support) === outlet)
      .filter((support) => !all.some((other) => outletOf(other) !== outlet && sameMatter(coverage, support, other)))
      .slice(0, most.only)
      .sort(byPlace);
    if (own.length === 0) return [];
    return [{ heading: { key: 'only-in', outlet }, lines: [], excerpts: supportExcerpts(coverage, own, 'answers') }];
  });
}

/** Whom an outlet quotes in its paragraphs on the topic: those with a name, the most quoted first. */
function voicesOf(coverage: Coverage, supports: readonly Support[]): Counted[] {
  const voices = new Map<string, Counted>();
  for (const { passage } of [...supports].sort(byPlace)) {
    for (const quotation of passage.quotations) {
      const speaker = knownSpeakerOf(coverage, quotation);
      // "The company" names nobody.
      if (speaker === null || speaker.kind === 'unnamed' || !/^\p{Lu}/u.test(speaker.named.name)) continue;
      const known = voices.get(speaker.key);
      if (known !== undefined) known.count += 1;
      else {
        const citation = citationOf(passage.article, passage.number);
        voices.set(speaker.key, { words: speaker.named.name, count: 1, citation });
      }
    }
  }
  return [...voices.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

function voicesSection(coverage: Coverage, onTopic: readonly Support[], reporting: readonly string[]): Section {
  const lines = reporting.map((outlet) => {
    const speakers = voicesOf(
      coverage,
      onTopic.filter((support) => outletOf(support) === outlet),
    );
    const more = Math.max(0, speakers.length - most.voices);
    return { key: 'voices' as const, outlet, speakers: speakers.slice(0, most.voices), more };
  });
  return { heading: { key: 'voices' }, lines, excerpts: [] };
}

function numbersSection(coverage: Coverage, onTopic: readonly Support[], terms: readonly Term[]): Section[] {
  const passages = [...onTopic].sort(byPlace).map(({ passage }) => passage);
  const lines = differingNumbers(coverage, passages, new Set(terms.map(({ stem }) => stem)));
  if (lines.length === 0) return [];
  const cited = new Set(lines.flatMap(({ versions }) => versions.map(({ citation }) => citation.id)));
  const shown = onTopic.filter((support) => cited.has(citationAt(support).id)).sort(byPlace);
  const excerpts = supportExcerpts(coverage, shown, 'answers');
  return [{ heading: { key: 'numbers-differ' }, lines, excerpts }];
}

/** Answers how the outlets report on a topic. */
export function compare(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const { terms, supports } = supportsFor(coverage, topic, language);
  const best = supports[0]?.share ?? 0;
  const surely = supports.filter(({ share }) => share >= Math.max(enough, besideBest * best));
  const onTopic = withLike(coverage, surely, supports);
  const unknown = terms.filter(({ name, known }) => name && !known).map(({ word }) => word);
  if (onTopic.length === 0 || unknown.length > 0) {
    return notCovered(coverage, question, supports);
  }
  const outlets = [...new Set(coverage.articles.map(({ outlet }) => outlet))].sort();
  const carrying = new Set(onTopic.map(outletOf));
  const reporting = outlets.filter((outlet) => carrying.has(outlet));
  const groups = carriedTogether(coverage, onTopic);
  const numbers = numbersSection(coverage, onTopic, terms);
  const numbered = new Set(numbers.flatMap(({ excerpts }) => excerpts.map(({ citation }) => citation.id)));
  const unnumbered = groups.filter(([first]) => !numbered.has(citationAt(first!).id));
  const sections = [
    ...numbers,
    ...sharedSections(coverage, groups, reporting),
    voicesSection(coverage, onTopic, reporting),
    ...(reporting.length > 1 ? onlySections(coverage, unnumbered, supports, reporting) : []),
  ];
  const finding = {
    key: 'compared',
    outlets: reporting,
    without: outlets.filter((outlet) => !carrying.has(outlet)),
  } as const;
  return answerOf(library, question, { status: 'answered', finding, sections });
}
