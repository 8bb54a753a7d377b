/** Questions for yes or no: plain only where a cited sentence says so itself. Over invented stories. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';
import { textFor } from '../../../src/text/index.js';

async function libraryOf(language: string, paragraphs: readonly string[]): Promise<Library> {
  const draft = draftFromText(paragraphs.join('\n\n'));
  return Library.build([articleFrom(draft, { outlet: 'Marsh Herald', published: '2026-05-12', language })]);
}

let english: Library;
let french: Library;

beforeAll(async () => {
  english = await libraryOf('en', [
    'What the town of Ribble decided',
    'The town council closed the swimming pool on Monday.',
    'The county will close the library in June.',
    'The Rowing Club proposed to sell the boathouse.',
    'The council dropped its plan to fell the chestnut trees.',
    'The Harbour Ministry denied that it will sell the lighthouse.',
    'The council must repair the footbridge.',
    'Critics said the mayor had banned the market.',
    '"The council closed the museum," said Odd Brekke, who leads the opposition.',
    'The ban on bonfires is still in force.',
  ]);
  french = await libraryOf('fr', [
    'Ce que la commune de Vaubrun a décidé',
    'Le département fermera la bibliothèque en juin.',
    'Le conseil a abandonné le projet de vendre le phare.',
  ]);
});

function ask(library: Library, text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

describe('a question for yes or no', () => {
  test.each([
    ['Was the swimming pool closed?', 'done', 'closed the swimming pool'],
    ['Did the town council close the swimming pool?', 'done', 'closed the swimming pool'],
    ['Did the county close the library?', 'planned', 'will close the library'],
    ['Will the county close the library?', 'planned', 'will close the library'],
    ['Did the Rowing Club sell the boathouse?', 'proposed', 'proposed to sell the boathouse'],
    ['Is the plan to fell the chestnut trees still on?', 'dropped', 'dropped its plan'],
    ['Will the Harbour Ministry sell the lighthouse?', 'denied', 'denied that it will sell'],
  ])('%s %s', (question, standing, words) => {
    const given = ask(english, question);
    expect(given.finding).toEqual({ key: 'stands', standing, outlets: 1 });
    expect(given.excerpts[0]?.text).toContain(words);
  });

  test.each([
    ['Le département a-t-il fermé la bibliothèque ?', 'planned'],
    ['Le projet de vendre le phare est-il toujours d’actualité ?', 'dropped'],
  ])('in French: %s %s', (question, standing) => {
    expect(ask(french, question).finding).toEqual({ key: 'stands', standing, outlets: 1 });
  });

  test.each([
    ['a plan', 'Was the library closed?'],
    ['a duty', 'Did the council repair the footbridge?'],
    ["critics' words", 'Did the mayor ban the market?'],
    ["an opponent's words", 'Did the council close the museum?'],
    ['what another did', 'Did the county close the swimming pool?'],
    ['what was done to something else', 'Did the town council close the harbour?'],
    ['a denial', 'Was the lighthouse sold?'],
  ])('%s is no yes: %s', (_, question) => {
    const { finding } = ask(english, question);
    expect(finding).not.toMatchObject({ standing: 'done' });
  });

  test.each(['Did the town council not close the swimming pool?', 'Who closed the swimming pool?'])(
    'what asks otherwise is answered like other questions: %s',
    (question) => {
      expect(ask(english, question).finding.key).not.toBe('stands');
    },
  );

  test('what was only planned stays refused, and is told to be planned', () => {
    const given = ask(english, 'Did the county close the library?');
    expect(given.status).toBe('not-covered');
    expect(textFor('en').answers.finding(given.finding)).toBe('Planned, and not reported as done, in 1 outlet:');
  });
});
