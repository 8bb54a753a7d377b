/**
 * `answer-speed SET.json [ARTICLES]`: how long answers take beside the one search of the index for the same question, all
 * results, in one run. The articles are made of those of a set of quotations in an order of our own, 3,000 unless
 * another number is given; each kind of question is made of their words.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answer, prepareAnswers } from '../src/answers/index.js';
import type { Question } from '../src/coverage/answer.js';
import type { Article } from '../src/coverage/article.js';
import { Library } from '../src/library/index.js';
import { contentTerms } from '../src/search/terms.js';

const set = z.array(z.object({ id: z.string(), title: z.string(), text: z.string() }));

const questionsOfKind = 16;
const outlets = 12;
const days = 365;

/** The same numbers below 1 each time (a linear congruential generator). */
function numbers(): () => number {
  let state = 11;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

/** Articles whose paragraphs come from several of the set's, so that no two are the same. */
function articlesOf(texts: z.infer<typeof set>, count: number): Article[] {
  const next = numbers();
  const pieces = texts.map(({ text }) => text.split(/\n{2,}/u).filter((each) => each.trim() !== ''));
  return Array.from({ length: count }, (_, place) => {
    const own = pieces[place % pieces.length]!;
    const paragraphs = own.map((text) => {
      if (place < pieces.length || next() < 0.6) return text;
      const other = pieces[Math.floor(next() * pieces.length)]!;
      return other[Math.floor(next() * other.length)] ?? text;
    });
    const day = new Date(Date.UTC(2024, 0, 1 + (place % days))).toISOString().slice(0, 10);
    return {
      id: place
        .toString(32)
        .replace(/[01]/gu, (digit) => (digit === '0' ? 'x' : 'y'))
        .padStart(8, 'a'),
      outlet: `Outlet ${place % outlets}`,
      headline: texts[place % texts.length]!.title,
      byline: null,
      published: day,
      modified: null,
      language: 'en',
      url: null,
      paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
      provenance: {},
      account: false,
    };
  });
}

/** Questions of each kind, of the words of paragraphs and quotations chosen all over the library. */
function questionsOf(library: Library): Map<string, Question[]> {
  const next = numbers();
  const chosen = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const made = new Map<string, Question[]>();
  const ask = (name: string, kind: Question['kind'], text: string): void => {
    made.set(name, [...(made.get(name) ?? []), { kind, text }]);
  };
  for (let count = 0; count < questionsOfKind;) {
    const article = chosen(library.articles);
    const { quotations, speakers } = library.reading(article.id);
    if (quotations.length === 0 || article.paragraphs.length === 0) continue;
    const words = contentTerms(chosen(article.paragraphs).text, 'en').map(({ word }) => word);
    const quotation = chosen(quotations);
    const speaker = quotation.speaker === null ? null : speakers[quotation.speaker]!;
    if (words.length < 6 || speaker === null || quotation.text.split(' ').length < 6) continue;
    count++;
    const topic = words.slice(0, 3).join(' ');
    const said = quotation.text.split(' ').slice(0, 9).join(' ');
    ask('who said', 'who-said', `Who said "${said}"?`);
    ask('who said, altered', 'who-said', `who said ${said.split(' ').reverse().join(' ')}`);
    ask('said by', 'who-said', `What did ${speaker.name} say about ${words[0]!}?`);
    ask('all said by', 'who-said', `List everything ${speaker.name} has said.`);
    ask('policy', 'what-policy', `What is the rule on ${topic}?`);
    ask('how many', 'ask', `How many ${words[0]!} did ${topic}?`);
    ask('why', 'ask', `Why did ${speaker.name} reject ${words[0]!} ${words[1]!}?`);
    ask('what', 'ask', `What happened with ${topic} and ${words[4]!}?`);
    ask('when', 'ask', `When did ${topic} ${words[5]!}?`);
    ask('on a day', 'ask', `What happened on ${chosen(['Monday', 'Friday', 'March 4'])}?`);
    ask('in order', 'ask', `Put the events about ${topic} in order.`);
    ask('differ', 'ask', `How do the outlets differ on ${topic}?`);
    ask('carriers', 'ask', `Which outlets quote ${speaker.name}?`);
    ask('wording', 'ask', `What does each outlet call ${words[0]!} ${words[1]!}?`);
    ask('article', 'sources', `Who wrote the story about ${topic}?`);
  }
  return made;
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;
}

/** Milliseconds of processor time that work takes; the smaller of two runs, so that a collection of garbage is not counted. */
function milliseconds(work: () => unknown): number {
  const once = (): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

const format = (value: number): string => value.toFixed(1).padStart(7);

/** @param args The set's file and how many articles to make of it; 3,000 unless given. */
export async function run([file, count = '3000']: string[]): Promise<void> {
  if (file === undefined || !/^[1-9]\d*$/u.test(count))
    throw new Error('name the set: answer-speed SET.json [ARTICLES]');
  const texts = set.parse(JSON.parse(await readFile(file, 'utf8')));
  const library = await Library.build(articlesOf(texts, Number(count)));
  const paragraphs = library.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  console.log(`${library.articles.length} articles, ${paragraphs} paragraphs`);
  const started = performance.now();
  await prepareAnswers(library);
  console.log(`prepared in ${format((performance.now() - started) / 1000)} s`);
  console.log('milliseconds           search p50    p95   answer p50    p95   ratio p50    p95');
  const all: { search: number[]; answer: number[] } = { search: [], answer: [] };
  const row = (name: string, search: readonly number[], answered: readonly number[]): void => {
    const [s50, s95, a50, a95] = [at(search, 0.5), at(search, 0.95), at(answered, 0.5), at(answered, 0.95)];
    const columns = [s50, s95, a50, a95, a50 / s50, a95 / s95].map(format).join('  ');
    console.log(`${name.padEnd(22)}${columns}`);
  };
  for (const [name, questions] of questionsOf(library)) {
    for (const question of questions.slice(0, 3)) answer(library, question);
    const search = questions.map(({ text }) =>
      milliseconds(() => library.index.search(text, { limit: Number.MAX_SAFE_INTEGER })),
    );
    const answered = questions.map((question) => milliseconds(() => answer(library, question)));
    row(name, search, answered);
    all.search.push(...search);
    all.answer.push(...answered);
  }
  row('all', all.search, all.answer);
}
