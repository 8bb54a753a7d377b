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
    ['what did the transport minister say about cars?', 'who-said'],
    ['List what Mara Lindqvist is reported as saying.', 'who-said'],
    ['qui a dit que rien ne changera', 'who-said'],
    ['what is the policy on cars?', 'what-policy'],
    ["What's the rule for residents?", 'what-policy'],
    ['sources', 'sources'],
    ['what articles do you have?', 'sources'],
    ['Who wrote the May 12 story?', 'sources'],
    ['why did the line stop taking cars?', 'ask'],
    ['hello, when does the ferry sail?', 'ask'],
    ['which outlets quote the harbour master?', 'ask'],
  ])('%j to %s', (text, kind) => {
    expect(routeWords(text)).toMatchObject({ kind });
  });

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
