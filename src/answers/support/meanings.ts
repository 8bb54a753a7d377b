/** What a word means: the sentences that say so. */
import type { Answer, Question } from '../../coverage/answer.js';
import { likeness } from '../passages/likeness.js';
import { definitionIn } from '../asked/parts.js';
import type { Coverage } from '../passages/passages.js';
import { answeredBy } from '../result.js';
import { supportExcerpts } from './support-excerpts.js';
import type { Term } from '../asked/question-terms.js';
import type { Support } from './support.js';

/** Another outlet's paragraph that shares this much of a meaning's words gives the same meaning. */
const sameMeaning = 0.3;

/** Another outlet's own sentence that says what a word means has at least this share of the best one's support. */
const ownMeaning = 0.8;

/** What stands behind a colon in a sentence with the word. */
const behindColon = /^[^.;:"“”«»,]{0,70}?\s?:\s+(?=\p{L})/u;

/** What a sentence tells of a word behind a colon; null where it has none. */
function toldBehindColon(
  { passage, sentence }: Support,
  stems: ReadonlySet<string>,
): { start: number; end: number } | null {
  const word = passage.tokens.slice(sentence.first, sentence.last).findLast(({ stem }) => stems.has(stem));
  const match = word === undefined ? null : behindColon.exec(passage.text.slice(word.end, sentence.end));
  return match === null ? null : { start: word!.end + match[0].length, end: sentence.end };
}

/** What an outlet itself says a word means, where its sentence has as much of the question as the best one. */
function definedBy(
  supports: readonly Support[],
  outlet: string,
  best: Support,
  stems: ReadonlySet<string>,
): Support | null {
  for (const support of supports) {
    if (support.passage.article.outlet !== outlet || support.share < ownMeaning * best.share) continue;
    const definition = definitionIn(support.passage, support.sentence, stems) ?? toldBehindColon(support, stems);
    if (definition !== null) return { ...support, marks: [definition] };
  }
  return null;
}

/** Answers what a word means: the sentences that say so, and other outlets' paragraphs that say the same of it. */
export function meaning(
  coverage: Coverage,
  question: Question,
  supports: readonly Support[],
  terms: readonly Term[],
): Answer | null {
  const stems = new Set(terms.map(({ stem }) => stem));
  const chosen: Support[] = [];
  for (const support of supports) {
    const { passage } = support;
    // What a word means may stand behind the sentence that uses it.
    const found = [support.sentence, ...passage.sentences]
      .map((sentence) => ({ sentence, definition: definitionIn(passage, sentence, stems) }))
      .find(({ definition }) => definition !== null);
    if (found?.definition == null) continue;
    const { sentence, definition } = found;
    chosen.push({ ...support, sentence, marks: [definition] });
    const outlets = new Set(chosen.map((each) => each.passage.article.outlet));
    for (const { outlet } of coverage.articles) {
      if (outlets.has(outlet)) continue;
      const likest = coverage
        .candidates(passage.text.slice(definition.start, definition.end))
        .filter(({ article }) => article.outlet === outlet)
        .map((each) => ({ each, like: likeness(coverage, passage, definition, each) }))
        .sort((a, b) => b.like - a.like)[0];
      outlets.add(outlet);
      const first = likest?.each.sentences[0];
      if (likest === undefined || first === undefined || likest.like < sameMeaning) {
        const own = definedBy(supports, outlet, support, stems);
        if (own !== null) chosen.push(own);
        continue;
      }
      chosen.push({ ...support, passage: likest.each, sentence: first, marks: [] });
    }
    break;
  }
  if (chosen.length === 0) return null;
  const excerpts = supportExcerpts(coverage, chosen, 'answers');
  return answeredBy(coverage.library, question, excerpts);
}
