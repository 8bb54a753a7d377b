/**
 * Where outlets without words for a topic tell it: the paragraph that has most of what the topic says, where no other of the outlet
 * has nearly as much. It is shown as it is, and no word of it is taken for the outlet's.
 */
import { termsOf as questionTerms } from '../asked/question-terms.js';
import { packFor } from '../../language/packs/index.js';
import { namesPerson } from '../passages/noun-phrases.js';
import { actNamed } from './act-terms.js';
import { anybody } from './said-of.js';
import { topicParts } from './topic-parts.js';
import { likenessTo } from '../passages/likeness.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { quotedAt } from '../passages/quoted.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';
import { nounsFor, type Said, toldIn } from './told-of.js';

/** How far the sentence that tells most counts, and the whole paragraph. */
const shares = { sentence: 0.7, paragraph: 0.3 } as const;

/** What a paragraph gains near the beginning of its article, and by telling what another outlet's best paragraph tells. */
const gains = { early: 0.1, echo: 0.25 } as const;
const early = 3;

/** So much a paragraph tells at least, beside words of other outlets and without any; and so much more than the outlet's next one. */
const enough = { beside: 0.45, alone: 0.5, ahead: 0.1 } as const;

/** A word counts so much that means nearly the same as the reader's, and so much of a topic is told by such. */
const nearlySame = 0.85;
const leastSure = 0.2;

/** A sentence that tells one word of a topic may tell of anything. */
const fewestWords = 2;

/** Without any outlet's words, so many outlets tell it at least. */
const fewestAlone = 2;

/** A paragraph, and how much of a topic it tells. */
interface Telling {
  passage: Passage;
  sentence: Sentence;
  /** 0 to a little over 1. */
  told: number;
  /** How much of it in its own words or ones that mean nearly the same. */
  sure: number;
  /** How many words of it the sentence tells. */
  words: number;
  /** With what other outlets' paragraphs add. */
  value: number;
}

/** How much of a topic a paragraph tells, by the sentence that tells most. */
function tellingOf(passage: Passage, said: readonly Said[]): Telling | null {
  const { telling } = toldIn(passage, said);
  const all = said.reduce((sum, { weight }) => sum + weight, 0);
  const within = (first: number, last: number, least = 0): number =>
    said.reduce((sum, { weight }, index) => {
      const here = telling[index]!.filter(({ at, worth }) => at >= first && at < last && worth >= least);
      return sum + weight * Math.max(0, ...here.map(({ worth }) => worth));
    }, 0) / all;
  const [best] = passage.sentences
    .map((sentence) => ({ sentence, share: within(sentence.first, sentence.last) }))
    .sort((a, b) => b.share - a.share || a.sentence.start - b.sentence.start);
  if (best === undefined || best.share === 0) return null;
  const opens = passage.number <= early ? gains.early : 0;
  const told = shares.sentence * best.share + shares.paragraph * within(0, passage.tokens.length) + opens;
  const sure = within(best.sentence.first, best.sentence.last, nearlySame);
  const { first, last } = best.sentence;
  const words = telling.filter((each) => each.some(({ at }) => at >= first && at < last)).length;
  return { passage, sentence: best.sentence, told, sure, words, value: told };
}

const outletOf = ({ passage }: Telling): string => passage.article.outlet;

/** The paragraphs of each outlet, those that tell most first. */
function byOutlet(tellings: readonly Telling[]): Map<string, Telling[]> {
  const outlets = new Map<string, Telling[]>();
  for (const each of tellings) outlets.set(outletOf(each), [...(outlets.get(outletOf(each)) ?? []), each]);
  for (const own of outlets.values()) own.sort((a, b) => b.value - a.value || a.passage.index - b.passage.index);
  return outlets;
}

/** Whether a paragraph tells it in the outlet's own voice. */
function isOwnVoice({ passage, sentence: { start, end } }: Telling): boolean {
  return !(quotedAt(passage, start + 1) && quotedAt(passage, end - 2));
}

/** Whether a sentence tells the act that a topic names. */
function tellsAct(passage: Passage, { first, last }: Sentence, act: string, said: readonly Said[]): boolean {
  const { telling } = toldIn(passage, said);
  const index = said.findIndex(({ stem, forms }) => stem === act || forms.has(act));
  return index === -1 || telling[index]!.some(({ at }) => at >= first && at < last);
}

function shown({ passage, sentence }: Telling): OutletTerms[] {
  const { first, last } = sentence;
  const head = passage.tokens[last - 1]!;
  const text = passage.text.slice(passage.tokens[first]!.start, head.end);
  const phrase = { passage, sentence, first, last: last - 1, text, head, people: false, quoted: false };
  return termsByOutlet([phrase], []).map((terms) => ({ ...terms, lines: [] }));
}

/**
 * Where those outlets tell a topic that have no words for it.
 *
 * @param found - the words of the others
 */
export function toldMost(
  coverage: Coverage,
  topic: string,
  found: readonly OutletTerms[],
  language: string,
): OutletTerms[] {
  if (!coverage.isSmall) return [];
  const said = questionTerms(coverage, topic, language).map((term) => ({ ...term, nouns: nounsFor(coverage, term) }));
  if (said.length < fewestWords) return [];
  const tellings = coverage.passages.flatMap((passage) => tellingOf(passage, said) ?? []);
  const anchors = [...byOutlet(tellings).values()].map(([best]) => ({
    best: best!,
    like: likenessTo(coverage, best!.passage),
  }));
  const weighed = tellings.map((each) => {
    const echoes = anchors
      .filter(({ best }) => outletOf(best) !== outletOf(each))
      .map(({ best, like }) => like(each.passage) * Math.min(1, best.told));
    return { ...each, value: each.told + gains.echo * Math.max(0, ...echoes) };
  });
  const { head } = topicParts(topic, language);
  const act = head === null ? null : actNamed(topic, head, language);
  const isTold = ({ passage, sentence }: Telling): boolean =>
    act === null || tellsAct(passage, sentence, act.stem, said);
  // Who asks for people or a body asks for a noun: a paragraph that tells the rest shows none.
  const asksName =
    head !== null &&
    (namesPerson(head.word, language) || anybody.has(head.word) || packFor(language).bodyNouns.has(head.word));
  if (found.length === 0 && asksName) return [];
  const known = new Set(found.map(({ outlet }) => outlet));
  const isEnough = ({ told, sure, words }: Telling): boolean =>
    words >= fewestWords && sure >= leastSure && told >= (found.length > 0 ? enough.beside : enough.alone);
  const others = [...byOutlet(weighed)].flatMap(([outlet, [best, next]]) => {
    const isClear = isEnough(best!) && best!.value - (next?.value ?? 0) >= enough.ahead;
    return !known.has(outlet) && isClear && isOwnVoice(best!) && isTold(best!) ? [best!] : [];
  });
  return found.length === 0 && others.length < fewestAlone ? [] : others.flatMap(shown);
}
