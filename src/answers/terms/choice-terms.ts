/** Which of the words that a reader lists each outlet uses. */
import { isBaseVerb } from '../../language/verbs.js';
import { quotedAt } from '../passages/quoted.js';
import { namesPerson, type NounPhrase } from '../passages/noun-phrases.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import { type Coverage, type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import { sameWordFamily } from '../passages/aliases.js';
import { saidShare } from './thing-terms.js';
import { topicParts, type TopicParts } from './topic-parts.js';

/** Between the words of one expression stand at most so many others: "send the families back". */
const mostBetween = 4;

/** Where an expression ends that begins at a token; null when it does not go on from there. */
function endOf({ tokens, article }: Passage, { last }: Sentence, at: number, wanted: readonly Token[]): number | null {
  let place = at;
  for (const [index, { stem, word }] of wanted.entries()) {
    // Who hunts is called no hunt.
    const isIt = (token: Token): boolean =>
      token.stem === stem ||
      token.word === word ||
      (sameWordFamily(token.stem, stem) &&
        namesPerson(token.word, article.language) === namesPerson(word, article.language));
    if (index === 0) {
      if (!isIt(tokens[at]!)) return null;
      continue;
    }
    const reach = Math.min(last, place + 2 + mostBetween);
    const next = tokens.findIndex((token, other) => other > place && other < reach && isIt(token));
    if (next === -1) return null;
    place = next;
  }
  return place;
}

/** Where a paragraph has an expression, in whatever form. */
function usesIn(passage: Passage, choice: string): NounPhrase[] {
  const { tokens, text, article, sentences } = passage;
  const wanted = tokensOf(choice, article.language);
  if (!wanted.some(({ content }) => content)) return [];
  return sentences.flatMap((sentence) => {
    const found: NounPhrase[] = [];
    for (let first = sentence.first; first < sentence.last; first++) {
      const last = endOf(passage, sentence, first, wanted);
      if (last === null) continue;
      const { start } = tokens[first]!;
      const head = tokens[last]!;
      const quoted = quotedAt(passage, start);
      found.push({ passage, sentence, first, last, text: text.slice(start, head.end), head, people: false, quoted });
      first = last;
    }
    return found;
  });
}

/**
 * The uses of listed words in each outlet.
 *
 * @param choices - as the reader lists them
 * @param topic - what they are used for; where some are used of it, one of those is the example
 */
export function choiceTerms(
  coverage: Coverage,
  choices: readonly string[],
  topic: string,
  language: string,
): OutletTerms[] {
  const passages = coverage.candidates([...choices, topic].join(' '));
  const choiceOf = new Map<NounPhrase, string>();
  for (const passage of passages) {
    for (const choice of choices) for (const use of usesIn(passage, choice)) choiceOf.set(use, choice);
  }
  const found = [...choiceOf.keys()].sort((a, b) => a.passage.index - b.passage.index || a.first - b.first);
  const said = tokensOf(topic, language).filter(({ content }) => content);
  const areVerbs = choices.some((choice) => isBaseVerb(tokensOf(choice, language)[0]?.word ?? ''));
  const meant = areVerbs ? found : ofTopic(found, topicParts(topic, language), language);
  return termsByOutlet(meant, mostTold(meant, said), { choiceOf });
}

/**
 * The uses of nouns without those of outlets that use them of something else: nothing of what the topic says beside its noun is
 * told there, and is told beside another outlet's.
 */
function ofTopic(found: readonly NounPhrase[], { head, said }: TopicParts, language: string): NounPhrase[] {
  const telling = said.length === 0 && head?.capital === true ? [head] : said;
  if (telling.length === 0) return [...found];
  const told = found.filter((use) => saidShare(use, telling, language) > 0);
  if (told.length === 0) return [...found];
  const outlets = new Set(told.map(({ passage }) => passage.article.outlet));
  return found.filter(({ passage }) => outlets.has(passage.article.outlet));
}

/** Of each outlet, the uses in the sentences with the most of a topic's words; none in an outlet that has none of them. */
function mostTold(found: readonly NounPhrase[], said: readonly Token[]): NounPhrase[] {
  const shared = ({ passage, sentence }: NounPhrase): number => {
    const tokens = passage.tokens.slice(sentence.first, sentence.last);
    return said.filter(({ stem }) => tokens.some((token) => token.stem === stem)).length;
  };
  const most = new Map<string, number>();
  for (const use of found) {
    const { outlet } = use.passage.article;
    most.set(outlet, Math.max(most.get(outlet) ?? 1, shared(use)));
  }
  return found.filter((use) => shared(use) === most.get(use.passage.article.outlet));
}
