/** Scores answers to a story's questions, by the measures of the bench: recall and precision of citations, speakers, refusals. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answer } from '../../src/answers/index.js';
import type { Answer, Citation, QuestionKind } from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import { articleFrom, draftFromBytes } from '../../src/ingest/index.js';
import { Library } from '../../src/library/index.js';

export interface Anchor {
  article: string;
  /** Words that stand in one paragraph of the article. */
  anchor: string;
}

export interface StoryQuestion {
  id: string;
  command: string;
  question: string;
  expect: 'answer' | 'near' | 'abstain' | 'correct';
  cite: Anchor[];
  /** Paragraphs that may be cited as well. */
  also?: Anchor[];
  speaker?: string;
}

export interface Story {
  articles: Article[];
  /** An article's name in the story's files, by its id. */
  nameOf: ReadonlyMap<string, string>;
  questions: StoryQuestion[];
  /** Lines of the pages that are no part of an article. */
  furniture: Anchor[];
}

interface ManifestEntry {
  article: string;
  file: string;
  outlet: string;
  published: string;
  headline?: string;
}

/** Reads a story: its articles as a moderator would import them, and its questions. */
export async function readStory(directory: string): Promise<Story> {
  const read = async (file: string): Promise<Buffer> => readFile(join(directory, file));
  const manifest = JSON.parse((await read('manifest.json')).toString()) as ManifestEntry[];
  const { questions, furniture } = JSON.parse((await read('questions.json')).toString()) as Story;
  const articles: Article[] = [];
  const nameOf = new Map<string, string>();
  for (const { article, file, ...given } of manifest) {
    const imported = articleFrom(draftFromBytes(await read(file), file), given);
    articles.push(imported);
    nameOf.set(imported.id, article);
  }
  return { articles, nameOf, questions, furniture };
}

const kinds: Readonly<Record<string, QuestionKind>> = {
  '/who-said': 'who-said',
  '/what-policy': 'what-policy',
  '/timeline': 'timeline',
  '/compare': 'compare',
  '/wording': 'wording',
  '/source': 'sources',
};

/** A story's questions are tuned on in one half; the other is only measured. */
export type Half = 'tune' | 'held-out';

/** The questions of a half: those in odd places (the first, the third, ...) are tuned on, the others held out. */
export function halfOf(story: Story, half: Half): Story {
  const rest = half === 'tune' ? 0 : 1;
  return { ...story, questions: story.questions.filter((_, index) => index % 2 === rest) };
}

/** A number of a number. */
export interface Share {
  of: number;
  right: number;
}

export interface Score {
  recall: Share;
  precision: Share;
  speaker: Share;
  answered: Share;
  refused: Share;
  furniture: number;
  /** One line for each question that is not wholly right. */
  misses: string[];
}

function share(): Share {
  return { of: 0, right: 0 };
}

function count(to: Share, right: boolean): void {
  to.of++;
  if (right) to.right++;
}

function folded(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').toLowerCase();
}

/** The kind of question a command of the set asks. */
export function kindOf(command: string): QuestionKind {
  return kinds[command] ?? 'ask';
}

/** A paragraph that an answer cites. */
export interface CitedParagraph {
  citation: Citation;
  text: string;
}

/** Every paragraph that an answer cites for what it says: those shown, and the versions of a statement that one of them stands for. */
export function citedParagraphs({ excerpts }: Answer, library: Library): CitedParagraph[] {
  const cited = new Map<string, CitedParagraph>(
    excerpts.map(({ citation, text }) => [citation.id, { citation, text }]),
  );
  for (const { otherVersions = [] } of excerpts) {
    for (const { citation } of otherVersions) {
      const paragraph = library
        .article(citation.article)
        ?.paragraphs.find(({ number }) => number === citation.paragraph);
      if (paragraph !== undefined && !cited.has(citation.id))
        cited.set(citation.id, { citation, text: paragraph.text });
    }
  }
  return [...cited.values()];
}

/** Asks all questions of a story and scores the answers. */
export async function scoreStory(story: Story, order: readonly Article[] = story.articles): Promise<Score> {
  const library = await Library.build(order);
  const score: Score = {
    recall: share(),
    precision: share(),
    speaker: share(),
    answered: share(),
    refused: share(),
    furniture: 0,
    misses: [],
  };
  for (const question of story.questions) {
    const given = answer(library, { kind: kindOf(question.command), text: question.question });
    countAnswer(score, story, question, given, citedParagraphs(given, library));
  }
  return score;
}

function countAnswer(
  score: Score,
  story: Story,
  asked: StoryQuestion,
  given: Answer,
  cited: readonly CitedParagraph[],
): void {
  const holds = ({ citation, text }: CitedParagraph, { article, anchor }: Anchor): boolean =>
    story.nameOf.get(citation.article) === article && folded(text).includes(folded(anchor));
  const refused = given.status === 'not-covered';
  const answerable = asked.expect === 'answer' || asked.expect === 'near';
  const furniture = cited.filter((paragraph) => story.furniture.some((line) => holds(paragraph, line))).length;
  score.furniture += furniture;
  let missed = refused === answerable || furniture > 0;
  if (!answerable) count(score.refused, refused);
  else {
    count(score.answered, !refused);
    for (const anchor of asked.cite) {
      const found = cited.some((paragraph) => holds(paragraph, anchor));
      count(score.recall, found);
      missed ||= !found;
    }
    const welcome = [...asked.cite, ...(asked.also ?? [])];
    for (const paragraph of cited) {
      const right = welcome.some((anchor) => holds(paragraph, anchor));
      count(score.precision, right);
      missed ||= !right;
    }
    if (asked.expect === 'near') missed ||= given.status !== 'near';
    if (asked.speaker !== undefined) {
      const right = folded(given.speaker?.name ?? '').includes(folded(asked.speaker));
      count(score.speaker, right);
      missed ||= !right;
    }
  }
  if (!missed) return;
  const lines = given.excerpts.map(
    ({ citation, reason, text }) =>
      `      ${story.nameOf.get(citation.article) ?? '?'} ¶${citation.paragraph} ${reason}: ${text.slice(0, 90)}`,
  );
  score.misses.push(
    [
      `${asked.id} ${asked.command} ${asked.expect} -> ${given.status} ${given.finding.key} ${given.speaker?.name ?? ''}: ${asked.question}`,
      ...lines,
    ].join('\n'),
  );
}

/** The measures as lines, named as the scorer of the bench names them. */
export function scoreLines(score: Score): string[] {
  return [
    `citation recall ${shown(score.recall)}`,
    `citation precision ${shown(score.precision)}`,
    `speaker ${shown(score.speaker)}`,
    `answered when it should ${shown(score.answered)}`,
    `abstained when it should ${shown(score.refused)}`,
    `page furniture cited ${score.furniture}`,
  ];
}

/** "31/33 = 93.9 %" */
export function shown({ right, of }: Share): string {
  return `${right}/${of} = ${of === 0 ? '-' : ((100 * right) / of).toFixed(1)} %`;
}
