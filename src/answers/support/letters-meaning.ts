/** What letters stand for: "the Harbour Board (HB)", "the HB [Harbour Board]". */
import type { Answer, Mark, Question } from '../../coverage/answer.js';
import { questionPackFor } from '../../language/questions/index.js';
import { namesOfInitials } from '../passages/aliases.js';
import { excerptOf } from '../excerpts/excerpts.js';
import type { Coverage, Passage, Token } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';

/**
 * The letters that a question asks the meaning of, in capitals.
 *
 * @returns null where it asks for anything else: a word that is neither written nor printed anywhere in capitals is a word
 */
export function lettersAsked(coverage: Coverage, question: string, language: string): string | null {
  const asked = questionPackFor(language).lettersAsked.exec(question)?.slice(1).find(Boolean);
  if (asked === undefined) return null;
  const letters = asked.replaceAll('.', '').toUpperCase();
  return asked === asked.toUpperCase() || coverage.knows(letters) ? letters : null;
}

/** Where a paragraph prints a name whose initials are some letters; null where it does not. */
function nameIn({ tokens }: Passage, names: readonly (readonly string[])[]): Mark | null {
  for (const name of names) {
    for (let first = 0; first < tokens.length; first++) {
      let at = first;
      let last = first;
      for (const stem of name) {
        while (at > first && at < tokens.length && !tokens[at]!.content) at++;
        if (tokens[at]?.stem !== stem || !tokens[at]!.capital) break;
        last = at;
        at++;
      }
      if (tokens[last]!.stem === name.at(-1) && at > last)
        return { start: tokens[first]!.start, end: tokens[last]!.end };
    }
  }
  return null;
}

/** How far the letters stand from the name that is given for them: in brackets beside it. UTF-16 units. */
const besideName = 4;

/** Joins the parts of a name: "Board of Trade". */
const joins = /^(?:of|for|and|de|du|des|pour|et)$/u;

/** The name before letters in brackets, whatever its initials: it may be translated. */
function nameBefore(text: string, tokens: readonly Token[], at: number): readonly Token[] {
  if (!/^\s*\(\s*$/u.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]!.start))) return [];
  if (!/^\s*\)/u.test(text.slice(tokens[at]!.end))) return [];
  let first = at;
  while (first > 0 && (tokens[first - 1]!.capital || joins.test(tokens[first - 1]!.word))) first--;
  while (first < at && !tokens[first]!.capital) first++;
  return tokens.slice(first, at);
}

/** Words in brackets behind some letters, or before them in brackets: a name in small letters stands beside them alone. */
function wordsBeside({ text, tokens }: Passage, letters: string): Mark[] {
  const spelt = (words: readonly Token[]): boolean =>
    words.length === letters.length && words.every(({ word }, at) => word[0] === letters[at]!.toLowerCase());
  return tokens.flatMap((token, at) => {
    if (token.stem !== letters) return [];
    const behind = tokens.slice(at + 1, at + 1 + letters.length);
    const before = tokens.slice(Math.max(0, at - letters.length), at);
    const opens = (from: number, to: number): boolean => /^\s*[([]\s*$/u.test(text.slice(from, to));
    const isBehind = spelt(behind) && opens(token.end, behind[0]!.start);
    const isBefore = spelt(before) && opens(before.at(-1)!.end, token.start);
    const words = isBehind ? behind : isBefore ? before : nameBefore(text, tokens, at);
    return words.length === 0
      ? []
      : [
          { start: words[0]!.start, end: words.at(-1)!.end },
          { start: token.start, end: token.end },
        ];
  });
}

/** Where a paragraph gives the name beside the letters. */
function givenIn(passage: Passage, letters: string, names: readonly (readonly string[])[]): Mark[] {
  const name = nameIn(passage, names);
  if (name === null) return wordsBeside(passage, letters);
  return passage.tokens.flatMap((token) => {
    if (token.stem !== letters) return [];
    const [before, after] = [token.start - name.end, name.start - token.end];
    const isBeside = Math.max(before, after) >= 0 && Math.max(before, after) <= besideName;
    return isBeside &&
      /[([,–—]/u.test(passage.text.slice(Math.min(name.end, token.end), Math.max(name.start, token.start)))
      ? [name, { start: token.start, end: token.end }]
      : [];
  });
}

/** Of many paragraphs with the letters, so many are looked at, of many articles so many, and so many are shown. */
const looked = { passages: 200, articles: 20, shown: 6 } as const;

/** The first paragraph of each article that prints the name. */
function naming(
  coverage: Coverage,
  having: readonly Passage[],
  names: readonly (readonly string[])[],
): { passage: Passage; marks: Mark[] }[] {
  const articles = [...new Set(having.map(({ article }) => article))].slice(0, looked.articles);
  return articles.flatMap(({ id }) => {
    for (const passage of coverage.passagesOf(id)) {
      const mark = nameIn(passage, names);
      if (mark !== null) return [{ passage, marks: [mark] }];
    }
    return [];
  });
}

/** Answers what letters stand for: the paragraphs that give the name beside them, else the first of each article with the name. */
export function lettersMeaning(coverage: Coverage, question: Question, letters: string): Answer {
  const names = namesOfInitials(coverage, letters);
  const having = coverage
    .placesWith(letters)
    .slice(0, looked.passages)
    .map((place) => coverage.passages[place]!);
  const given = having.flatMap((passage) => {
    const marks = givenIn(passage, letters, names);
    return marks.length === 0 ? [] : [{ passage, marks }];
  });
  const excerpts = (given.length > 0 ? given : naming(coverage, having, names))
    .slice(0, looked.shown)
    .map(({ passage, marks }) => excerptOf(coverage, passage, marks, 'answers'));
  if (excerpts.length === 0) {
    const nearest = having.slice(0, 1).map((passage) => excerptOf(coverage, passage, [], 'nearest'));
    return answerOf(coverage.library, question, {
      status: 'not-covered',
      finding: { key: 'not-covered' },
      excerpts: nearest,
    });
  }
  return answeredBy(coverage.library, question, excerpts);
}
