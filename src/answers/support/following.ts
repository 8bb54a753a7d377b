/** Paragraphs that go on with what the one before them tells: "a plan", and what became of "the plan"; "one more thing", and which. */
import { questionPackFor } from '../../language/questions/index.js';
import { relatedStems } from '../../language/related-words.js';
import type { Coverage, Passage } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { type Support, supportsOf } from './support.js';

/** What goes on with a policy supports at least this share of the question. */
const following = 0.4;

/** Whether a paragraph names again a policy that the sentence before it named, and that was asked for. */
function namesAgain({ passage, sentence }: Support, { tokens, article }: Passage, terms: readonly Term[]): boolean {
  const { language } = article;
  const { takesUp, policyNouns } = questionPackFor(language);
  const named = new Set(passage.tokens.slice(sentence.first, sentence.last).map(({ stem }) => stem));
  return tokens.some(({ word, stem: noun }, index) => {
    if (!policyNouns.has(word) || !named.has(noun) || !takesUp.has(tokens[index - 1]?.word ?? '')) return false;
    return terms.some(({ stem }) => stem === noun || relatedStems(stem, language).has(noun));
  });
}

/** Adds the paragraphs that go on with the same policy. */
export function withFollowing(coverage: Coverage, chosen: readonly Support[], terms: readonly Term[]): Support[] {
  const shown = new Set(chosen.map(({ passage }) => passage));
  const more = chosen.flatMap((from): Support[] => {
    const next = coverage.passage(from.passage.article.id, from.passage.number + 1);
    if (next === undefined || shown.has(next) || !namesAgain(from, next, terms)) return [];
    const [best] = supportsOf(coverage, next, next.sentences, terms).sort((a, b) => b.share - a.share);
    return best !== undefined && best.share >= following ? [best] : [];
  });
  return [...chosen, ...more];
}

/** Whether a sentence says that there is more than the one thing it names. */
export function announcesMore({ passage, sentence }: Support): boolean {
  const { announces } = questionPackFor(passage.article.language);
  return announces.test(passage.text.slice(sentence.start, sentence.end));
}

/** Adds what follows on a paragraph that only says that more is to be told. */
export function withAnnounced(coverage: Coverage, chosen: readonly Support[], terms: readonly Term[]): Support[] {
  const shown = new Set(chosen.map(({ passage }) => passage));
  return chosen.flatMap((from): Support[] => {
    const { passage } = from;
    const next = coverage.passage(passage.article.id, passage.number + 1);
    if (next === undefined || shown.has(next)) return [from];
    if (!announcesMore(from)) return [from];
    return [from, ...supportsOf(coverage, next, next.sentences.slice(0, 1), terms)];
  });
}
