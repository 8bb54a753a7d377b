/** The questions of the invented story, and the promises of an answer, checked on all of them. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import { Library } from '../../src/library/index.js';
import { answerText } from '../../src/text/answer-text.js';
import { textFor } from '../../src/text/index.js';
import { kindOf, readStory, type Score, scoreStory, type Share, type Story } from './score.js';

const directory = join(import.meta.dirname, 'stories', 'orrin');

function percent({ right, of }: Share): number {
  return (100 * right) / of;
}

describe('the invented story', () => {
  let story: Story;
  let library: Library;
  let score: Score;

  beforeAll(async () => {
    story = await readStory(directory);
    library = await Library.build(story.articles);
    score = await scoreStory(story);
  });

  test('has a question to be refused for every two to be answered', () => {
    const refused = story.questions.filter(({ expect: wanted }) => wanted === 'abstain' || wanted === 'correct').length;
    expect(story.questions.length).toBeGreaterThanOrEqual(40);
    expect(refused * 3).toBeGreaterThanOrEqual(story.questions.length);
  });

  test('its anchors each stand in one paragraph', () => {
    const fold = (text: string): string => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
    for (const { id, cite, also = [] } of story.questions) {
      for (const { article, anchor } of [...cite, ...also]) {
        const source = story.articles.find((each) => story.nameOf.get(each.id) === article)!;
        const printed = [...source.paragraphs.map(({ text }) => text), source.provenance.byline?.printed ?? ''];
        const holding = printed.filter((text) => fold(text).toLowerCase().includes(anchor.toLowerCase()));
        expect(holding, `${id}: ${anchor}`).toHaveLength(1);
      }
    }
  });

  test.each([
    ['recall', 90],
    ['precision', 88],
    ['speaker', 75],
    ['answered', 95],
    ['refused', 92],
  ] as const)('%s is at least %d %%', (measure, least) => {
    expect(percent(score[measure]), score.misses.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('no page furniture is cited', () => {
    expect(score.furniture).toBe(0);
  });

  test('an answer does not depend on the order of import, to the byte', async () => {
    const written = (built: Library): string =>
      story.questions
        .map(({ command, question }) => JSON.stringify(answer(built, { kind: kindOf(command), text: question })))
        .join('\n');
    const expected = written(library);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(story.articles, { minLength: story.articles.length }), async (order) => {
        expect(written(await Library.build(structuredClone(order)))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  test('every excerpt is a paragraph as printed, and every mark lies in it in order', () => {
    for (const { command, question } of story.questions) {
      for (const { citation, text, marks } of answer(library, { kind: kindOf(command), text: question }).excerpts) {
        if (citation.paragraph > 0) {
          const printed = library
            .article(citation.article)
            ?.paragraphs.find(({ number }) => number === citation.paragraph);
          expect(text).toBe(printed?.text);
        }
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('every conflict cites excerpts of its answer', () => {
    for (const { command, question } of story.questions) {
      const given = answer(library, { kind: kindOf(command), text: question });
      const shown = new Set(given.excerpts.map(({ citation }) => citation.id));
      for (const { versions } of given.conflicts) {
        expect(versions.length).toBeGreaterThan(1);
        for (const { citations } of versions) for (const id of citations) expect(shown).toContain(id);
      }
    }
  });

  test('answers and their text never throw, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('who-said', 'what-policy', 'ask', 'sources'),
        (text, kind) => {
          const given = answer(library, { kind, text });
          expect(answerText(given, textFor('en'))).toContain('Searched 3 articles');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('only one outlet is searched when one is asked for', () => {
    const given = answer(library, {
      kind: 'ask',
      text: 'How many households get their water from the lake?',
      outlet: 'The Orrin Courier',
    });
    expect(given.searched).toMatchObject({ articles: 1, outlets: 1 });
    expect(new Set(given.excerpts.map(({ citation }) => citation.outlet))).toEqual(new Set(['The Orrin Courier']));
  });

  test('an outlet that is not covered has nothing to say', () => {
    const given = answer(library, { kind: 'ask', text: 'What is microcystin?', outlet: 'Nobody Times' });
    expect(given).toMatchObject({ status: 'not-covered', finding: { key: 'no-coverage' }, excerpts: [] });
  });
});
