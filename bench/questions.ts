/**
 * `questions --coverage DIRECTORY QUESTIONS.json`: imports the coverage as a moderator would and asks each question of
 * it. The output is what a reader sees: the answer's text and every paragraph it cites.
 *
 * `questions --story NAME [--half tune|held-out] [--verbose]`: the same for an invented story of `tests/answers/stories`,
 * scored; both halves unless one is named.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answer } from '../src/answers/index.js';
import type { Answer, QuestionKind } from '../src/coverage/answer.js';
import type { Article } from '../src/coverage/article.js';
import { articleFrom, draftFromBytes } from '../src/ingest/index.js';
import { Library } from '../src/library/index.js';
import { answerText } from '../src/text/answer-text.js';
import { textFor } from '../src/text/index.js';
import { citedParagraphs, type Half, halfOf, readStory, scoreLines, scoreStory } from '../tests/answers/score.js';

const manifest = z.array(
  z.object({
    article: z.string(),
    file: z.string(),
    outlet: z.string(),
    published: z.string(),
    headline: z.string().optional(),
  }),
);

const questionList = z.array(z.object({ id: z.string(), command: z.string(), question: z.string() }));
const questionFile = z.union([
  questionList,
  z.object({ dev: questionList }).transform(({ dev }) => dev),
  z.object({ questions: questionList }).transform(({ questions }) => questions),
]);

/** The kind of question each command of the set asks. */
const kinds: Readonly<Record<string, QuestionKind>> = {
  '/who-said': 'who-said',
  '/what-policy': 'what-policy',
  '/ask': 'ask',
  '/timeline': 'timeline',
  '/compare': 'compare',
  '/wording': 'wording',
  '/on-record': 'on-record',
  '/source': 'sources',
};

interface Output {
  abstained: boolean;
  speaker?: string;
  text: string;
  citations: { article: string; text: string }[];
}

function outputOf(given: Answer, library: Library, manifestName: ReadonlyMap<string, string>): Output {
  const output: Output = {
    abstained: given.status === 'not-covered',
    text: answerText(given, textFor('en')),
    citations: citedParagraphs(given, library).map(({ citation, text }) => ({
      article: manifestName.get(citation.article)!,
      text,
    })),
  };
  if (given.speaker !== null) output.speaker = given.speaker.name;
  return output;
}

/**
 * Imports a folder of coverage and asks questions of it.
 *
 * @param directory - holds the text files and `manifest.json`
 * @param questionsPath - the file of questions
 * @returns what the set's scorer reads: for each question's id what a reader gets
 */
export async function answersTo(directory: string, questionsPath: string): Promise<Record<string, Output>> {
  const entries = manifest.parse(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')));
  const asked = questionFile.parse(JSON.parse(await readFile(questionsPath, 'utf8')));
  const articles: Article[] = [];
  const manifestName = new Map<string, string>();
  for (const { article, file, outlet, published, headline } of entries) {
    const draft = draftFromBytes(await readFile(join(directory, file)), file);
    const read = articleFrom(draft, { outlet, published, ...(headline === undefined ? {} : { headline }) });
    articles.push(read);
    manifestName.set(read.id, article);
  }
  const library = await Library.build(articles);
  const output: Record<string, Output> = {};
  for (const { id, command, question } of asked) {
    output[id] = outputOf(answer(library, { kind: kinds[command] ?? 'ask', text: question }), library, manifestName);
  }
  return output;
}

/** Prints the score lines of an invented story's halves, and with `verbose` what each missed question got. */
async function scoreHalves(name: string, halves: readonly Half[], verbose: boolean): Promise<void> {
  const story = await readStory(join(import.meta.dirname, '..', 'tests', 'answers', 'stories', name));
  for (const half of halves) {
    const part = halfOf(story, half);
    const score = await scoreStory(part);
    const misses = verbose ? score.misses : [];
    process.stdout.write(
      [`${name}, ${half}: questions ${part.questions.length}`, ...misses, ...scoreLines(score), ''].join('\n'),
    );
  }
}

const halves: readonly Half[] = ['tune', 'held-out'];

/** Runs the measurement; see the top of this file for `args`. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      coverage: { type: 'string' },
      story: { type: 'string' },
      half: { type: 'string' },
      verbose: { type: 'boolean' },
    },
  });
  const asked = halves.filter((half) => half === (values.half ?? half));
  if (values.story !== undefined && asked.length > 0) {
    await scoreHalves(values.story, asked, values.verbose ?? false);
    return;
  }
  const [questionsPath] = positionals;
  if (values.coverage === undefined || questionsPath === undefined) {
    throw new Error(
      'Usage: npm run --silent bench -- questions --coverage DIRECTORY QUESTIONS.json > OUT.json, or questions --story NAME [--half tune|held-out] [--verbose]',
    );
  }
  process.stdout.write(`${JSON.stringify(await answersTo(values.coverage, questionsPath), null, 1)}\n`);
}
