/** Questions of any matter of the articles: why somebody thinks something, what a named thing is, how many, and what is denied. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import { citedParagraphs } from './score.js';
import { toldIn } from './told.js';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';

const told = toldIn('en');

/** An article of one day. */
function article(outlet: string, paragraphs: readonly string[]): Article {
  return told(outlet, '2026-03-04', 'Quarry town waits', paragraphs);
}

const coverage = [
  article('The Tarn Post', [
    'In a step meant to spare the houses below it, the county of Ellmere last week closed the slate quarry at Hoy to blasting — a sharp break with its old practice of letting any crew fire a charge at noon.',
    'Rita Vance, legal adviser to the quarrymen’s union Deep Level, said the county should think again.',
    '“A blaster who has no work by autumn will take the ferry south, and he will not come back. You lose a trade with every boat,” she said.',
    'The quarry shed 340 jobs last winter, and 27 departures from the valley were counted in May.',
    'Deep Level speaks for most of the men on the ledge.',
  ]),
  article('The Ledge', [
    'County leader Ada Quill tore up the old blasting rules last week in a crackdown on cracked houses below the slate quarry at Hoy. Until then any crew could fire a charge at noon.',
  ]),
  article('Radio Ellmere', [
    'County engineer Osric Thane said the houses had cracks in every wall.',
    'Thane denied talk in the village that the railway siding would be torn up.',
    '“Nobody should sleep under a ceiling that moves,” Thane told reporters at the town hall.',
    'The county counts 61 houses affected by the shocks.',
  ]),
];

let library: Library;
beforeAll(async () => {
  library = await Library.build(coverage);
});

/** The texts that an answer cites; null where it is a refusal. */
function cited(question: string): string[] | null {
  const given = answer(library, { kind: 'ask', text: question });
  return given.status === 'not-covered' ? null : citedParagraphs(given, library).map(({ text }) => text);
}

describe('a free question is answered by the paragraph that tells it', () => {
  test.each([
    ['Why does Rita Vance believe the trade will be lost by autumn?', /take the ferry south/],
    ['Why, according to the union’s lawyer, will the blaster not return in autumn?', /take the ferry south/],
    ['Why does Osric Thane think nobody ought to sleep in the houses?', /ceiling that moves/],
    ['Who leads the county?', /Ada Quill/],
    ['What is Deep Level?', /quarrymen’s union Deep Level/],
    ['How many houses are hit by the shocks?', /61 houses/],
    ['How many men have left the valley?', /27 departures/],
    ['Will the railway siding be torn up?', /denied talk/],
  ])('%s', (question, expected) => {
    const texts = cited(question);
    expect(texts).toHaveLength(1);
    expect(texts![0]).toMatch(expected);
  });
});

test('a reason that tells a change brings what other outlets tell of it', () => {
  const texts = cited('Why did Ellmere close the slate quarry at Hoy to blasting?');
  expect(texts).toHaveLength(2);
  expect(texts!.join(' ')).toMatch(/crackdown on cracked houses/);
});

describe('what no paragraph tells is refused', () => {
  test.each([
    'Why does Rita Vance believe the mayor took bribes?',
    'Why does Osric Thane think the ferry is too expensive?',
    'What is Grey Level?',
    'How many ferries have left the valley?',
    'Will the chapel be torn up?',
    'Why did Ada Quill lift the order on the quarry at Hoy?',
    'What happens to goats found on the ledge?',
    'Why did the county close the slate quarry without a survey of the houses?',
  ])('%s', (question) => {
    expect(cited(question)).toBeNull();
  });
});
