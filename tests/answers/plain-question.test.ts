/** Courtesy and roundabout forms, and the plain question that each means. */
import { describe, expect, test } from 'vitest';
import { plainQuestion } from '../../src/answers/intent.js';

describe('a question in other words is the plain one', () => {
  test.each([
    ['Could you please tell me who closed the weir', 'who closed the weir'],
    ['I’d like to know when the weir reopens', 'when the weir reopens'],
    ['Hello, what did the council decide, please', 'what did the council decide'],
    ['What did Brask promise, according to these articles', 'What did Brask promise'],
    ['What is the number of households below the weir', 'how many households below the weir'],
    ['What was the location of the briefing', 'where was the briefing'],
    ['Where does the plan for the weir stand', 'what is the status of the plan for the weir'],
    ['How do the articles explain the word "sluice"', 'what does "sluice" mean'],
    ["Tuesday's events", 'what happened on Tuesday'],
    ['Is the anglers’ club quoted in all of the articles, or only in some', 'which articles quote the anglers’ club'],
    ['which of the articles have a quote from the anglers', 'which articles quote the anglers'],
    ["Who was the recipient of the council's letter", 'to whom did the council send his letter'],
    ['Is the new weir decided, dropped or neither', 'what is the status of the new weir'],
    ['Has the treaty already been signed or is it still a plan', 'what is the status of the treaty'],
    ['Pouvez-vous me dire quand le barrage rouvre', 'quand le barrage rouvre'],
    ['Quel est le nombre de foyers concernés', 'combien de foyers concernés'],
  ])('%s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  test.each(['Who closed the weir', '“The gates stay shut, please”', 'the weir at Marle'])('%s stays', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
