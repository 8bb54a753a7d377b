/** Questions in two parts, and questions for a reason, a place or a body in other frames, over an invented story (a lighthouse and its keepers). */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { intentOf } from '../../../src/answers/intent.js';
import type { Answer } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

const articles: readonly Article[] = [
  told('Skarn Post', '2026-03-06', 'Keepers to leave the lighthouse', [
    'The island council of Skarn is seeking a pledge from the Coast Lighting Board (CLB) that the lighthouse will not be sold.',
    '"That is a matter which we are raising with the board this week," Mayor Runa Falk said at a news conference in the Skarn fish hall on March 5.',
    '"By removing the keepers with nobody to replace them, the board has broken the Safe Waters Convention," said Odd Brekke, a lawyer with the Pilots Union.',
    'The keepers were removed to save money, the board said.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function paragraphs({ excerpts }: Answer): number[] {
  return excerpts.map(({ citation }) => citation.paragraph);
}

describe('questions in two parts', () => {
  test.each([
    ['The letters CLB occur in one of the reports: what do they mean?', 1],
    ['In which town, and where in it, did Falk speak to the press about the board?', 2],
    ['Who, or rather which union, says that the board has broken the convention?', 3],
    ['Is a convention cited anywhere in the reports, and if so which?', 3],
  ])('%j', (question, paragraph) => {
    const given = ask(question);
    expect(given.status).toBe('answered');
    expect(paragraphs(given)).toContain(paragraph);
  });

  test.each([
    'Since when has the council had the pledge it wanted from the board?',
    'What did Falk tell journalists at the news conference she held in Torvik?',
    'Is a tax law cited anywhere in the reports, and if so which?',
  ])('refused: %j', (question) => {
    expect(ask(question).status).toBe('not-covered');
  });
});

describe('the plain question that is meant', () => {
  test.each([
    ['What is to be achieved by removing the keepers?', 'why removing the keepers'],
    ['What reason did the board give for removing the keepers?', 'why did the board remove the keepers'],
    ['At which spot do reporters get to question Falk every day?', 'where does Falk hold his daily news conference'],
    ['Is the board prepared to take its decision back?', 'would the board reverse its decision'],
    ['Which union says the board is in breach of the treaty?', 'Which union says the board violate the treaty'],
    ['What does the expression "dark coast" stand for?', 'what does "dark coast" mean'],
    ['Whose legal view does the board rely on for what it does?', 'whose opinion did the board have'],
  ])('%j', (question, plain) => {
    const intent = intentOf(question, 'topic');
    expect('topic' in intent ? intent.topic.trim() : null).toContain(plain);
  });
});
