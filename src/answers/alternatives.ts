/** Which of the words that a question names each outlet uses: "leak, spill or mishap: which does each outlet print?". */
import type { Answer, Excerpt, Mark, Question } from '../coverage/answer.js';
import type { Counted, Line, Section } from '../coverage/section.js';
import { sameWordFamily } from './aliases.js';
import { citationOf } from './citation.js';
import { quotedAt } from './days.js';
import { supportsFor } from './evidence.js';
import { excerptOf } from './excerpts.js';
import { type Coverage, type Passage, type Token, tokensOf } from './passages.js';
import { answerOf } from './result.js';

/** The parts of an expression stand this near to one another, in words: "send those passengers back". */
const reach = 6;

/** A word or an expression of the question, from its first telling word. */
interface Alternative {
  tokens: readonly Token[];
}

/** Where an outlet uses one of the words. */
interface Use {
  passage: Passage;
  alternative: Alternative;
  marks: readonly Mark[];
  quoted: boolean;
}

function isWord(token: Token, { stem, content, word }: Token): boolean {
  return content ? token.stem === stem || sameWordFamily(token.stem, stem) : token.word === word;
}

/** Where a paragraph has an expression: its first word, and the others in order not far behind. */
function usesIn(passage: Passage, alternative: Alternative): Use[] {
  const [first, ...more] = alternative.tokens;
  if (first === undefined) return [];
  return passage.tokens.flatMap((token, at) => {
    if (!isWord(token, first)) return [];
    const found = [token];
    let from = at + 1;
    for (const part of more) {
      const next = passage.tokens.slice(from, at + 1 + reach).findIndex((other) => isWord(other, part));
      if (next === -1) return [];
      found.push(passage.tokens[from + next]!);
      from += next + 1;
    }
    const marks = found.map(({ start, end }) => ({ start, end }));
    return [{ passage, alternative, marks, quoted: quotedAt(passage, token.start) }];
  });
}

/** The words as first printed, how often they stand in some uses, and where. */
function counted(uses: readonly Use[]): Counted[] {
  const terms = new Map<Alternative, Counted>();
  for (const { passage, alternative, marks } of uses) {
    const known = terms.get(alternative);
    if (known !== undefined) known.count += 1;
    else {
      const citation = citationOf(passage.article, passage.number);
      const words = passage.text.slice(marks[0]!.start, marks.at(-1)!.end);
      terms.set(alternative, { words, count: 1, citation });
    }
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

function linesOf(uses: readonly Use[]): Line[] {
  const line = (key: 'own-words' | 'quoted-words', terms: Counted[]): Line[] =>
    terms.length === 0 ? [] : [{ key, terms, more: 0 }];
  return [
    ...line('own-words', counted(uses.filter(({ quoted }) => !quoted))),
    ...line('quoted-words', counted(uses.filter(({ quoted }) => quoted))),
  ];
}

/** The paragraph with one of the words that says most of what they are used for; of equal ones the outlet's own voice, then the first. */
function exampleOf(coverage: Coverage, uses: readonly Use[], shares: ReadonlyMap<Passage, number>): Excerpt {
  const value = ({ passage, quoted }: Use): number => (shares.get(passage) ?? 0) + (quoted ? 0 : 0.01);
  const best = uses.reduce((most, use) => (value(use) > value(most) ? use : most));
  const marks = uses.filter(({ passage }) => passage === best.passage).flatMap((use) => use.marks);
  return excerptOf(coverage, best.passage, marks, 'answers');
}

/**
 * Answers which of some words each outlet uses.
 *
 * @param words - the words to choose from, at least two
 * @param topic - what they are used for; may be empty
 */
export function alternatives(
  coverage: Coverage,
  question: Question,
  words: readonly string[],
  topic: string,
  language: string,
): Answer {
  const asked = words.map((each): Alternative => {
    const tokens = tokensOf(each, language);
    const first = tokens.findIndex(({ content }) => content);
    return { tokens: first === -1 ? [] : tokens.slice(first) };
  });
  const { supports } = supportsFor(coverage, topic, language);
  const shares = new Map(supports.map(({ passage, share }) => [passage, share]));
  const uses = coverage.passages.flatMap((passage) => asked.flatMap((each) => usesIn(passage, each)));
  const outlets = [...new Set(uses.map(({ passage }) => passage.article.outlet))].sort();
  if (outlets.length === 0) {
    return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  const sections = outlets.map((outlet): Section => {
    const own = uses.filter(({ passage }) => passage.article.outlet === outlet);
    const heading = { key: 'outlet', outlet } as const;
    return { heading, lines: linesOf(own), excerpts: [exampleOf(coverage, own, shares)] };
  });
  const finding = { key: 'wording', outlets: sections.length } as const;
  return answerOf(coverage.library, question, { status: 'answered', finding, sections });
}
