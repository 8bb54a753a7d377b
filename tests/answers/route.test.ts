import { describe, expect, test } from 'vitest';
import { routeWords } from '../../src/answers/route.js';

describe('words that ask nothing get a pointer', () => {
  test.each(['', '   ', '<@123456789012345678>', '?!', '👍'])('%j is empty', (text) => {
    expect(routeWords(text)).toEqual({ kind: 'pointer', reason: 'empty' });
  });

  test.each(['hi', 'Hello!', 'good morning', '<@!42> hey there', 'Bonjour'])('%j is a greeting', (text) => {
    expect(routeWords(text)).toEqual({ kind: 'pointer', reason: 'greeting' });
  });

  test.each(['thanks', 'Thank you so much!', 'ok thanks', 'merci beaucoup', 'cheers'])('%j is thanks', (text) => {
    expect(routeWords(text)).toEqual({ kind: 'pointer', reason: 'thanks' });
  });
});

describe('questions go to the command that answers them', () => {
  test.each([
    ['who said no car will cross before june?', 'who-said'],
    ['Who said "no car will cross"?', 'who-said'],
    ['“No car will cross before June”', 'who-said'],
    ['what did the transport minister say about cars?', 'on-record'],
    ['List what Mara Lindqvist is reported as saying.', 'on-record'],
    ['qui a dit que rien ne changera', 'who-said'],
    ['what is the policy on cars?', 'what-policy'],
    ["What's the rule for residents?", 'what-policy'],
    ['sources', 'sources'],
    ['what articles do you have?', 'sources'],
    ['Who wrote the May 12 story?', 'sources'],
    ['why did the line stop taking cars?', 'ask'],
    ['hello, when does the ferry sail?', 'ask'],
    ['which outlets quote the harbour master?', 'compare'],
    ['put the events in order', 'timeline'],
    ['What happened on Thursday?', 'timeline'],
    ['compare the coverage of the ferry', 'compare'],
    ['How do the outlets cover the ferry?', 'compare'],
    ['What does each outlet call the passengers?', 'wording'],
    ['open article k3v7qa2m', 'article'],
    ['k3v7qa2m-4', 'article'],
    ['question', 'ask'],
  ])('%j to %s', (text, kind) => {
    expect(routeWords(text)).toMatchObject({ kind });
  });

  test.each([
    ['when does the ferry sail?', 'ask', 'timeline'],
    ['what happened at the harbour?', 'ask', 'timeline'],
    ['what is the policy on cars?', 'what-policy', 'ask'],
    ['What does each outlet call the passengers?', 'wording', 'compare'],
    ['stranded passengers at the harbour', 'ask', 'compare'],
  ])('%j is taken for %s and can be read as %s', (text, kind, other) => {
    expect(routeWords(text)).toEqual({ kind, text, other });
  });

  test.each(['why did the line stop taking cars?', 'who said "no car will cross"?', 'put the events in order'])(
    '%j can be read in one way',
    (text) => {
      expect(routeWords(text)).not.toHaveProperty('other');
    },
  );

  test("Discord's own marks are no part of the question", () => {
    expect(routeWords('<@123456789012345678> who said  "no car"?')).toEqual({
      kind: 'who-said',
      text: 'who said "no car"?',
    });
  });

  test('a list of sources needs no words', () => {
    expect(routeWords('list sources')).toEqual({ kind: 'sources', text: '' });
  });
});

describe('a name alone', () => {
  const isName = (words: string): boolean => words === 'Mara Lindqvist' || words === 'Lindqvist';

  test.each(['Mara Lindqvist', 'Lindqvist?'])('%s is what that speaker is on record with, or a question', (text) => {
    const [speaker] = text.split('?');
    expect(routeWords(text, isName)).toEqual({ kind: 'on-record', text: speaker, other: 'ask' });
  });

  test('a name that nobody on record has is a question', () => {
    expect(routeWords('Per Holm', isName)).toMatchObject({ kind: 'ask' });
  });
});
