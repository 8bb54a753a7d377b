/** The questions of the stories through a real discord.js client: each message shows the citations that the answer has. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { QuestionKind } from '../../src/coverage/answer.js';
import { citationsShown } from '../../src/discord/views/citations-shown.js';
import { articleFrom, draftFromBytes } from '../../src/ingest/index.js';
import { Library } from '../../src/library/index.js';
import { kindOf, readStory } from '../answers/score.js';
import { buttons, Stage } from './stage.js';

/** The option of each command that takes the question. Of articles themselves, which no command is asked in words, `/ask` is. */
const options: Partial<Record<QuestionKind, string>> = {
  'who-said': 'quote',
  'what-policy': 'topic',
  ask: 'question',
  timeline: 'topic',
  compare: 'topic',
  wording: 'topic',
};

interface Asked {
  kind: QuestionKind;
  text: string;
}

function askedAs(command: string, text: string): Asked {
  const kind = kindOf(command);
  return { kind: options[kind] === undefined ? 'ask' : kind, text };
}

/** All that a reader is shown who turns every page. */
async function citationsOf(stage: Stage, { kind, text }: Asked): Promise<string[]> {
  let message: APIMessage = await stage.slash(kind, { [options[kind]!]: text }, { channel: stage.direct });
  const shown = citationsShown(message.components ?? []);
  while (buttons(message).has('Next')) {
    message = await stage.pressToChange(message, 'Next');
    shown.push(...citationsShown(message.components ?? []));
  }
  return shown;
}

/** What the answer itself cites: each citation once, in order. */
function citationsOfAnswer(library: Library, asked: Asked): string[] {
  return [...new Set(answer(library, asked).excerpts.map(({ citation }) => citation.id))];
}

async function expectTheSame(library: Library, questions: readonly Asked[]): Promise<void> {
  const stage = await Stage.open({ library: () => library });
  let shown = 0;
  try {
    for (const asked of questions) {
      const citations = [...new Set(await citationsOf(stage, asked))];
      expect(citations, asked.text).toEqual(citationsOfAnswer(library, asked));
      shown += citations.length;
    }
    expect(shown).toBeGreaterThan(questions.length / 2);
    stage.sandbox.assertNoViolations();
  } finally {
    await stage.close();
  }
}

describe.each(['wendle', 'lissey', 'ombre'])('the story %s', { timeout: 120_000 }, (name) => {
  it('is cited in Discord as it is by the answers', async () => {
    const story = await readStory(join(import.meta.dirname, '..', 'answers', 'stories', name));
    const questions = story.questions.map(({ command, question }) => askedAs(command, question));
    await expectTheSame(await Library.build(story.articles), questions);
  });
});

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const manifest = join(shared, 'coverage', 'manifest.json');
const dev = join(shared, 'bench', 'questions', 'dev.json');
const absent = ![manifest, dev].every((path) => existsSync(path));

describe.skipIf(absent)(`the real articles${absent ? ' (skipped: ../shared is not here)' : ''}`, () => {
  let library: Library;
  let questions: Asked[];

  beforeAll(async () => {
    const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8')) as unknown;
    const entries = (await read(manifest)) as { file: string; outlet: string; published: string; headline?: string }[];
    const articles = await Promise.all(
      entries.map(async ({ file, outlet, published, headline }) => {
        const draft = draftFromBytes(await readFile(join(shared, 'coverage', file)), file);
        return articleFrom(draft, { outlet, published, ...(headline === undefined ? {} : { headline }) });
      }),
    );
    library = await Library.build(articles);
    const set = (await read(dev)) as { dev: { command: string; question: string }[] };
    questions = set.dev.map(({ command, question }) => askedAs(command, question));
  });

  it('are cited in Discord as they are by the answers', { timeout: 120_000 }, async () => {
    await expectTheSame(library, questions);
  });
});
