import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/index.js';
import { coverageOf } from '../../src/answers/passages/passages.js';
import { coverageAsked } from '../../src/answers/story-asked.js';
import type { Question } from '../../src/coverage/answer.js';
import { Library } from '../../src/library/index.js';
import { kindOf, readStory } from './score.js';
import { ofMatter, severalStories } from './several-stories.js';

const articles = severalStories();
let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function headlinesAsked(kind: Question['kind'], text: string): string[] {
  return coverageAsked(coverageOf(library), { kind, text }, 'en')
    .articles.map(({ headline }) => headline)
    .sort();
}

function headlinesOf(matter: string): string[] {
  return ofMatter(articles, matter)
    .map(({ headline }) => headline)
    .sort();
}

describe('coverageAsked', () => {
  it('is the story that has the most of a question', () => {
    expect(headlinesAsked('ask', 'Why were the night ferries stopped?')).toEqual(headlinesOf('ferry'));
    expect(headlinesAsked('what-policy', 'What was decided about the apple growers?')).toEqual(headlinesOf('orchard'));
    expect(headlinesAsked('wording', 'What does each outlet call the bell tower?')).toEqual(headlinesOf('museum'));
  });

  it('holds those articles of the story that share no word with the question', () => {
    expect(headlinesAsked('ask', 'What did Lunde announce on night ferries to Isk?')).toContain(
      'Maritime Board orders checks in Skerry Sound',
    );
  });

  it('is all of the coverage where a question has no words of it', () => {
    expect(headlinesAsked('ask', 'Who won the chess cup?')).toHaveLength(articles.length);
  });

  it('is all of the coverage for questions of words, days and articles', () => {
    for (const kind of ['who-said', 'timeline', 'compare', 'sources', 'on-record'] as const) {
      expect(headlinesAsked(kind, 'night ferries to Isk')).toHaveLength(articles.length);
    }
  });

  it('is all of a few articles, which may tell of anything', async () => {
    const few = coverageOf(await Library.build(articles.slice(0, 6)));
    expect(coverageAsked(few, { kind: 'ask', text: 'Why were the night ferries stopped?' }, 'en')).toBe(few);
  });

  it('is what one outlet tells of the story, where it is asked alone', async () => {
    const both = await Library.build([...severalStories('Hill Post'), ...severalStories('Radio Nine')]);
    const asked = coverageAsked(
      coverageOf(both, 'Radio Nine'),
      { kind: 'ask', text: 'Why were the night ferries stopped?' },
      'en',
    );
    expect(asked.articles.map(({ outlet }) => outlet)).toEqual(['Radio Nine', 'Radio Nine', 'Radio Nine']);
    expect(asked.articles.map(({ headline }) => headline).sort()).toEqual(headlinesOf('ferry'));
  });

  it('is the same one again for the next question of a story', () => {
    const coverage = coverageOf(library);
    const first = coverageAsked(coverage, { kind: 'ask', text: 'Why were the night ferries stopped?' }, 'en');
    const next = coverageAsked(coverage, { kind: 'ask', text: 'Who stopped the night ferries to Isk?' }, 'en');
    expect(next).toBe(first);
  });
});

describe('an answer from several stories', { timeout: 120_000 }, () => {
  it('refuses what nobody of the story did', () => {
    expect(answer(library, { kind: 'ask', text: 'Why did Oda Farr stop the night ferries?' }).status).toBe(
      'not-covered',
    );
  });

  it('counts all that was searched', () => {
    const { searched } = answer(library, { kind: 'ask', text: 'Why were the night ferries stopped?' });
    expect(searched.articles).toBe(articles.length);
  });

  it('shows little of another story, and refuses what none of them says', async () => {
    const names = ['orrin', 'bellmoor', 'wendle', 'lissey', 'kessel'];
    const stories = await Promise.all(names.map((name) => readStory(join(import.meta.dirname, 'stories', name))));
    const all = await Library.build(stories.flatMap((story) => story.articles));
    const shown = { own: 0, of: 0 };
    const refused = { right: 0, of: 0 };
    for (const story of stories) {
      for (const { command, question, expect: wanted } of story.questions) {
        if (command !== '/ask' && command !== '/what-policy') continue;
        const given = answer(all, { kind: kindOf(command), text: question });
        if (wanted === 'abstain' || wanted === 'correct') {
          refused.of += 1;
          if (given.status === 'not-covered') refused.right += 1;
        } else {
          shown.of += given.excerpts.length;
          shown.own += given.excerpts.filter(({ citation }) => story.nameOf.has(citation.article)).length;
        }
      }
    }
    expect(shown.own / shown.of).toBeGreaterThan(0.95);
    expect(refused.right / refused.of).toBeGreaterThan(0.96);
  });
});
