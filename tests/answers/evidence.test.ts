/** What supports a question in other words than its own, and what is refused though the words are there: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Answer, Question } from '../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../src/ingest/index.js';
import { kindredStems, relatedStems } from '../../src/language/related-words.js';
import { stem } from '../../src/language/stems.js';
import { Library } from '../../src/library/index.js';

const paragraphs = [
  'Ten lorries waited at the Ostby depot on Tuesday after a fire had closed the yard.',
  'Signe Moberg, who leads the drivers’ collective Open Road, came to the gate at noon.',
  '“The city has broken its promise to our members,” Moberg said.',
  'The director of the depot and Councillor Jan Ahlgren met the drivers. The depot keeps records that are two years old.',
  'The yard’s manager, Berit Solum, called the fire small. Solum, 52, has run it since May.',
];

let library: Library;

beforeAll(async () => {
  const text = ['Fire closes Ostby depot', ...paragraphs].join('\n\n');
  const given = { outlet: 'The Ostby Post', published: '2026-05-13', language: 'en' };
  library = await Library.build([articleFrom(draftFromText(text), given)]);
});

function ask(text: string, kind: Question['kind'] = 'ask'): Answer {
  return answer(library, { kind, text });
}

function paragraphsOf({ excerpts }: Answer): number[] {
  return excerpts.map(({ citation }) => citation.paragraph);
}

describe('other words for the same thing', () => {
  test('find the paragraph, but are no related words', () => {
    expect(paragraphsOf(ask('How many trucks waited at the depot?'))).toEqual([1]);
    expect(kindredStems(stem('truck', 'en'), 'en')).toContain(stem('lorry', 'en'));
    expect(relatedStems(stem('truck', 'en'), 'en')).not.toContain(stem('lorry', 'en'));
  });

  test('are not other kinds of the thing', () => {
    expect(kindredStems('lorri', 'en')).not.toContain('car');
    expect(kindredStems('mother', 'en')).not.toContain('father');
  });
});

test('what a speaker is introduced as supports a question, where the words stand two paragraphs on', () => {
  const given = ask('Which collective says the city broke its promise?');
  expect(given.status).toBe('answered');
  expect(paragraphsOf(given)).toContain(3);
});

test('a charge is told by saying what was wrong', () => {
  const given = ask('Which collective accuses the city of breaking its promise?');
  expect(given.status).toBe('answered');
  expect(paragraphsOf(given)).toContain(3);
});

test('a body is quoted where somebody is quoted who is introduced as speaking for it', () => {
  expect(paragraphsOf(ask('Which outlets quote Open Road?'))).toEqual([2]);
});

test('a name with both its words misspelt is that of the one person it is near to', () => {
  expect(ask('What did Signa Mobarg say about the promise?', 'who-said').speaker?.name).toBe('Signe Moberg');
});

describe('words that are there and do not answer', () => {
  test('who holds an office is answered by a name beside it only', () => {
    expect(ask('Who is the director of the depot?').status).toBe('not-covered');
    expect(paragraphsOf(ask('Who is the manager of the yard?'))).toEqual([5]);
  });

  test('an age stands beside whose it is', () => {
    expect(ask('How old is Ahlgren?').status).toBe('not-covered');
  });

  test('the name of a thing is not the thing', () => {
    expect(ask('What is the name of the yard?').status).toBe('not-covered');
  });
});

test('a plural in -ves is of its noun', () => {
  expect(stem('wolves', 'en')).toBe(stem('wolf', 'en'));
  expect(stem('thieves', 'en')).toBe(stem('thief', 'en'));
});

test('what opens an article tells what its headline tells', async () => {
  const opening = [
    'Dike levy on eel weirs shelved',
    'The council gave it up on Monday.',
    'The council met for nine hours on Monday.',
  ].join('\n\n');
  const dikes = await Library.build([
    articleFrom(draftFromText(opening), { outlet: 'The Ostby Post', published: '2026-05-13', language: 'en' }),
  ]);
  const given = answer(dikes, {
    kind: 'ask',
    text: 'What is the status of the dike levy of the council on eel weirs?',
  });
  expect(given.status).toBe('answered');
  expect(paragraphsOf(given)).toEqual([1]);
});
