/** What is kept while a question is answered, and forgotten with its answer. */
import { beforeEach, expect, test } from 'vitest';
import { answering, onceAQuestion } from '../../../src/answers/passages/once-a-question.js';

const once = onceAQuestion<number>();
const owner = {};
let made: number;

beforeEach(() => {
  made = 0;
});

const make = (): number => (made += 1);

test('a question works something out once for an owner and a key', () => {
  answering(() => {
    expect([once(owner, 'ferry', make), once(owner, 'ferry', make)]).toEqual([1, 1]);
    expect([once(owner, 'bridge', make), once({}, 'ferry', make)]).toEqual([2, 3]);
  });
});

test('the next question begins anew, also where the one before failed', () => {
  const failing = (): never => {
    once(owner, 'ferry', make);
    throw new Error('no answer');
  };
  expect(() => answering(failing)).toThrow('no answer');
  expect(answering(() => once(owner, 'ferry', make))).toBe(2);
});

test('a question within a question is part of it', () => {
  answering(() => {
    answering(() => once(owner, 'ferry', make));
    expect(once(owner, 'ferry', make)).toBe(1);
  });
});

test('between questions nothing is kept', () => {
  expect([once(owner, 'ferry', make), once(owner, 'ferry', make)]).toEqual([1, 2]);
});
