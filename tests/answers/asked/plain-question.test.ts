/** Courtesy and roundabout forms, and the plain question that each means. */
import { describe, expect, test } from 'vitest';
import { plainQuestion } from '../../../src/answers/intent.js';

describe('a question in other words is the plain one', () => {
  test.each([
    ['Could you please tell me who closed the weir', 'who closed the weir'],
    ['I’d like to know when the weir reopens', 'when the weir reopens'],
    ['Hello, what did the council decide, please', 'what did the council decide'],
    ['What did Brask promise, according to these articles', 'What did Brask promise'],
    ['how come the govt shut the weir', 'why the government shut the weir'],
    ['whats the fee for ppl with boats', 'what is the fee for people with boats'],
    ['Who criticises the weir, and on what grounds', 'what do critics say against the weir'],
    ['Which opponents object to the weir and why', 'what do critics say against the weir'],
    ['Chronology of the whole row please, first to last', 'Chronology of the whole row'],
    ['What is the number of households below the weir', 'how many households below the weir'],
    ['What was the location of the briefing', 'where was the briefing'],
    ['Where does the plan for the weir stand', 'what is the status of the plan for the weir'],
    ['Where do the anglers stand on the weir', 'what is the position of the anglers on the weir'],
    ['How did the plan for the weir become known', 'who disclosed the plan for the weir'],
    ['How does the case stand at the moment', 'what is the status of the case'],
    ['Who asked for the weir in the first place', 'Who asked for the weir'],
    ['How many anglers have signed up to now', 'How many anglers have signed'],
    ['How many anglers signed, according to each outlet', 'How many anglers signed'],
    ['How do the articles explain the word "sluice"', 'what does "sluice" mean'],
    ["Tuesday's events", 'what happened on Tuesday'],
    ['Is the anglers’ club quoted in all of the articles, or only in some', 'which articles quote the anglers’ club'],
    ['which of the articles have a quote from the anglers', 'which articles quote the anglers'],
    ["Who was the recipient of the council's letter", 'to whom did the council send his letter'],
    ["Who was the council's letter addressed to", 'to whom did the council send his letter'],
    ['Who among the papers has a quote from the anglers', 'which articles quote the anglers'],
    ['Which papers quote the anglers directly', 'Which papers quote the anglers'],
    ['What treaty on weirs do the reports mention', 'which treaty on weirs is named in the coverage'],
    ['Explain rafting as the articles use the word', 'what does rafting mean'],
    ['Which person is quoted with "the weir sleeps"', 'who said "the weir sleeps"'],
    ['Give me the whole affair step by step, earliest first', 'put the events of the story in order'],
    ['Is the new weir decided, dropped or neither', 'what is the status of the new weir'],
    ['Has the treaty already been signed or is it still a plan', 'what is the status of the treaty'],
    [
      'Whose advice did the council follow in closing the weir',
      'whose advice did the council have about closing the weir',
    ],
    ['Where do the engineers get their measurements from', 'from whom did the engineers get their measurements'],
    ['Who does Pia Holt work for', 'who is Pia Holt'],
    ['Which company does Holt speak for', 'who is Holt'],
    ['How come the council closed the weir', 'why the council closed the weir'],
    ['What was the official reason for the closing', 'why the closing'],
    ['Under what justification did Brask close the weir', 'why did Brask close the weir'],
    ['What reason did Brask give for the closing', 'why the closing Brask'],
    ['How did Brask justify closing the weir', 'why closing the weir Brask'],
    ['Pouvez-vous me dire quand le barrage rouvre', 'quand le barrage rouvre'],
    ['Quel est le nombre de foyers concernés', 'combien de foyers concernés'],
  ])('%s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  test.each([
    'What did Brask move to the mill',
    'Who closed the weir',
    '“The gates stay shut, please”',
    'the weir at Marle',
  ])('%s stays', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
