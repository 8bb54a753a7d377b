/** The same question over the same coverage gives the same bytes: asked again, after a restart, and as a reader sees it. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Article } from '../../src/coverage/article.js';
import { Library, savedInHome } from '../../src/library/index.js';
import { savedFile } from '../../src/library/saved.js';
import { answerText } from '../../src/text/answer-text.js';
import { textFor } from '../../src/text/index.js';
import { article } from '../search/articles.js';
import { kindOf, readStory, type StoryQuestion } from './score.js';

const names = ['orrin', 'bellmoor', 'wendle', 'lissey'];

/** So many articles that the work on them is saved for the next start. */
const notices: Article[] = Array.from({ length: 120 }, (_, number) =>
  article({
    id: `notice-${String(number).padStart(3, '0')}`,
    headline: `Notice ${number}`,
    paragraphs: [`"Lock ${number} stays closed," Pell Harrowgate said.`, 'The keeper has the key.'],
  }),
);

describe('the same bytes', { timeout: 120_000 }, () => {
  let articles: Article[];
  let questions: StoryQuestion[];

  beforeAll(async () => {
    const stories = await Promise.all(names.map((name) => readStory(join(import.meta.dirname, 'stories', name))));
    articles = stories.flatMap((story) => story.articles);
    questions = stories.flatMap((story) => story.questions);
  });

  /** What a reader and a program get for each question, as one text. */
  function answersOf(library: Library, asked: readonly StoryQuestion[]): string {
    return asked
      .map(({ command, question }) => {
        const given = answer(library, { kind: kindOf(command), text: question });
        return `${JSON.stringify(given)}\n${answerText(given, textFor('en'))}`;
      })
      .join('\n');
  }

  test('over 100 repeats', async () => {
    const library = await Library.build(articles);
    const asked = questions.filter((_, index) => index % 24 === 0);
    const first = answersOf(library, asked);
    for (let repeat = 1; repeat < 100; repeat++) expect(answersOf(library, asked)).toBe(first);
  });

  test('over a restart that loads what was saved', async () => {
    const home = await mkdtemp(join(tmpdir(), 'on-record-same-'));
    try {
      const problems: Error[] = [];
      const start = (): Promise<Library> =>
        Library.build(structuredClone([...articles, ...notices]), {
          saved: savedInHome(home),
          onUnsaved: (error) => problems.push(error),
        });
      const before = answersOf(await start(), questions);
      const { mtimeMs } = await stat(savedFile(home));
      expect(answersOf(await start(), questions)).toBe(before);
      expect((await stat(savedFile(home))).mtimeMs).toBe(mtimeMs);
      expect(problems).toEqual([]);
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
