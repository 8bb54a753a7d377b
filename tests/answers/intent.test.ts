import { describe, expect, test } from 'vitest';
import { intentOf } from '../../src/answers/intent.js';

describe('intentOf', () => {
  test('words in quotation marks are asked for exactly', () => {
    expect(intentOf('Who said "no car will cross"?', 'quotation')).toEqual({
      want: 'quotation',
      words: 'no car will cross',
      exact: true,
    });
  });

  test('words without marks are not', () => {
    expect(intentOf('who said that no car will cross?', 'topic')).toEqual({
      want: 'quotation',
      words: 'no car will cross',
      exact: false,
    });
  });

  test('a mark that is never closed still opens a quotation', () => {
    expect(intentOf('who said "no car will cross', 'quotation')).toMatchObject({
      words: 'no car will cross',
      exact: true,
    });
  });

  test('bare words are a quotation to who-said and a topic to the others', () => {
    expect(intentOf('no car will cross', 'quotation')).toMatchObject({ want: 'quotation' });
    expect(intentOf('cars on the ferry', 'topic')).toEqual({ want: 'evidence', topic: 'cars on the ferry' });
  });

  test('a group that says something is looked for by evidence, not as a quotation', () => {
    expect(intentOf('Which union says the ferry is unsafe?', 'topic')).toMatchObject({ want: 'evidence' });
  });

  test('a speaker and a topic are told apart', () => {
    expect(intentOf('What did the harbour master say about cars?', 'topic')).toEqual({
      want: 'statements-of',
      speaker: 'the harbour master',
      topic: 'about cars',
    });
    expect(intentOf('what has Lindqvist said', 'quotation')).toEqual({
      want: 'statements-of',
      speaker: 'Lindqvist',
      topic: '',
    });
  });

  test.each([
    ['On which day did the ferry stop?', 'day'],
    ['When did the ferry stop?', 'day'],
    ['What does the coverage put on Tuesday?', 'on-day'],
    ['What happened on May 12?', 'on-day'],
    ['What did Tuesday bring?', 'on-day'],
    ['Which events fall on May 12?', 'on-day'],
    ['Which events do the articles expressly date to Thursday?', 'on-day'],
    ['What do the articles name as an example of a needless trip?', 'evidence'],
    ['What did the minister open on Tuesday?', 'evidence'],
    ['Put the events of the story in order.', 'order'],
    ['Give the main events of the story in their order.', 'order'],
    ['How do the outlets differ on the statement?', 'versions'],
    ['What words differ in the two versions?', 'versions'],
    ['Which articles mention the harbour?', 'carriers'],
    ['What does each outlet call the passengers?', 'wording'],
    ['Who wrote the story?', 'facts'],
    ['Which outlet published the May 12 story?', 'facts'],
    ['How many cars crossed?', 'evidence'],
  ])('%j wants %s', (text, want) => {
    expect(intentOf(text, 'topic').want).toBe(want);
  });

  test.each([
    ['Qui a dit « rien ne changera » ?', 'quotation'],
    ["qui a declare qu'aucun bac ne partirait", 'quotation'],
    ["Qu'a dit la ministre sur les bacs ?", 'statements-of'],
    ["Qu'est-ce que le maire a dit à propos du port ?", 'statements-of'],
    ['que dit le maire du port', 'statements-of'],
    ['Que dit la loi sur les bacs ?', 'evidence'],
    ['Quand le bac a-t-il coulé ?', 'day'],
    ['En quelle année le port a-t-il été construit ?', 'day'],
    ["Que s'est-il passé le 12 mai ?", 'on-day'],
    ["Qu'est-ce qui a marqué la journée de mardi ?", 'on-day'],
    ["Remets les événements dans l'ordre", 'order'],
    ['Quelles sont les différences entre les versions ?', 'versions'],
    ['Quels articles citent le maire ?', 'carriers'],
    ["Qui a écrit l'article du 12 mai ?", 'facts'],
    ['Qui a écrit à la ministre ?', 'evidence'],
    ['Combien de bacs ont coulé ?', 'evidence'],
  ])('in French, %j wants %s', (text, want) => {
    expect(intentOf(text, 'topic').want).toBe(want);
  });

  test.each([
    'What must a driver do in order to get a permit?',
    'What is in the order?',
    'Where did the hearing take place?',
    'Where did the mayor take questions?',
    'How does the new pass differ from the old one?',
    'What is the difference between the old pass and the new one?',
    'What is said about the harbour?',
  ])('a cue inside another construction asks for nothing of its kind: %s', (question) => {
    expect(intentOf(question, 'topic').want).toBe('evidence');
  });

  test.each(['List the events in order', 'In what order did things happen?', 'Put it all in the order it happened'])(
    'events in order: %s',
    (question) => {
      expect(intentOf(question, 'topic').want).toBe('order');
    },
  );
});
