/** The parts of a question that what is cited must support: who, whose account, from where, why, before what. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, Question } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

const articles: readonly Article[] = [
  told('Valley Post', '2031-09-04', 'Selde council shuts the Marle weir', [
    'The Selde council closed the Marle weir on Tuesday, three days after the rains.',
    'The engineers had warned that its gates cannot carry the load of another flood, council leader Dagny Brask said.',
    'Until this year the gates had been opened by hand every spring.',
    'About 140 households below the weir depend on its water. The order applies until 30 November.',
    'Brask gave her weekly briefing on the steps of the town hall. “The gates stay shut,” she said.',
    'The council has yet to publish the report of the engineers on the gates.',
    'The council will not turn off the pumps at the mill.',
    'The rowing club did not say how many of its 260 boats had been pulled ashore for the winter.',
  ]),
  told('Radio Selde', '2031-09-05', 'Anglers object to closing of weir', [
    'The anglers’ club objected on Wednesday to the closing of the weir at Marle, which it called hasty.',
    'Selde and its neighbour Rovan have shared the river since the treaty of 1957.',
    'The two towns signed the Torsby Treaty that year to divide the water.',
    'Asked about the letter of the anglers, Brask said the fish came second. “Fish can wait. Walls cannot,” she said.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(text: string, kind: Question['kind'] = 'ask'): Answer {
  return answer(library, { kind, text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(
    ({ citation }) => `${citation.outlet === 'Valley Post' ? 'post' : 'radio'} ${citation.paragraph}`,
  );
}

test('a day is not given for what will not be done', () => {
  expect(ask('When were the pumps at the mill switched off?', 'timeline').status).toBe('not-covered');
  expect(ask('When was the Marle weir closed?', 'timeline').status).toBe('answered');
});

describe('refused, though most of the words are there', () => {
  test.each([
    ['another one did it', 'Did the parliament close the weir?'],
    ['it was another year', 'What did the treaty of 1975 divide?'],
    ['it is not that source’s account', 'How many households depend on the weir according to Rovan?'],
    ['it is not told where they are from', 'Which country do the anglers come from?'],
    ['what it holds is not told', 'What are the findings of the engineers’ report on the gates?'],
    ['it stands in a caption, if anywhere', 'Who took the photo of the weir?'],
    ['it is no part of an article', 'What is the phone number of the council?'],
    ['why something was done that no article has a word for', 'Why did the council flood the orchards?'],
    ['what somebody had is in no article', 'What was the result of Brask’s appeal?'],
    ['what is asked for is in no article', 'What fine is there for opening the gates?'],
    ['nobody is named who holds a post', 'What is the name of Selde’s engineer?'],
    ['it is not said that it was done', 'Has Brask been replaced by the council?'],
    ['it is not told when it will be', 'When will the council sell the weir?'],
    ['how many is not told, though another number stands there', 'How many boats have been pulled ashore?'],
    ['it was done in another month', 'On which day in June did the council close the weir?'],
    ['why something is so, of which no paragraph gives a reason', 'Why does Brask give a weekly briefing?'],
    ['it was done by nobody', 'Did Brask get elected at the briefing?'],
    ['the number beside the words counts something else', 'How many anglers object after the rains?'],
    ['why something else was done', 'Why did the council sell the weir to the anglers?'],
    ['an occasion in another place, in small letters', 'what did brask say at her briefing in rovan'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).status).toBe('not-covered');
  });
});

describe('answered', () => {
  test.each([
    ['where somebody speaks as a habit', 'Where does Brask give her weekly briefing?', 'post 5'],
    ['the same in small letters', 'where does brask give her weekly briefing', 'post 5'],
    ['how many, where the verb follows the noun', 'How many homes depend on the weir?', 'post 4'],
    ['how it was before', 'How were the gates handled before this year?', 'post 3'],
    ['two that are called "the two"', 'Which treaty did Selde and Rovan both sign?', 'radio 3'],
    ['topic first, then the question', 'The weir at Marle: who objected, and when?', 'radio 1'],
    ['why, told by the paragraph that follows', 'Why did the council close the weir?', 'post 2'],
    ['until when', 'Until when does the order on the weir apply?', 'post 4'],
    ['a noun that is written like a verb', 'What limits on the weir apply until November?', 'post 4'],
    ['a verb with a particle, where the outlet has the plain verb', 'Which body shut down the Marle weir?', 'post 1'],
    ['what led to it', 'What led the council to close the weir?', 'post 2'],
    ['what somebody wants to do', 'What does the anglers’ club want to object to?', 'radio 1'],
    ['two questions in one', 'Which treaty did Selde and Rovan sign, and what does it divide?', 'radio 3'],
    ['who somebody is, by the office', 'What is Dagny Brask’s job?', 'post 2'],
    ['what is asked of the articles', 'Which treaty is mentioned in the articles?', 'radio 3'],
  ])('%s: %s', (_, question, paragraph) => {
    const given = ask(question);
    expect(given.status).toBe('answered');
    expect(cited(given)).toContain(paragraph);
  });

  test('how somebody responded is what they said of it', () => {
    const given = ask('How did Brask respond to the letter of the anglers?');
    expect(given.finding.key).toBe('statements-of');
    expect(cited(given)).toEqual(['radio 4']);
  });
});

test('the order of events is asked for in many words', () => {
  for (const question of [
    'Set out the events of the story in the order in which they happened.',
    'Give me the whole story in order, with dates.',
  ]) {
    expect(ask(question, 'timeline').finding.key).toBe('timeline');
  }
});

test('everything that somebody is reported to have said', () => {
  expect(ask('Show everything Dagny Brask is reported to have said.').finding.key).toBe('statements-of');
});

test('what is only announced is told by the paragraph that follows', async () => {
  const lock = await Library.build([
    told('Canal Times', '2031-05-02', 'Lock dues to rise', [
      'The canal trust will raise its lock dues in June.',
      'The dues are not the only matter that the boatmen want to settle with the trust.',
      'Its towpath has been closed at Tharn since the winter.',
    ]),
  ]);
  const { excerpts } = answer(lock, {
    kind: 'ask',
    text: 'Which other matter do the boatmen want to settle with the trust?',
  });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2, 3]);
});

test('what somebody states is told by the paragraph behind the report that it was stated', async () => {
  const lock = await Library.build([
    told('Canal Times', '2031-05-02', 'Lock dues to rise', [
      'The canal trust will raise its lock dues in June.',
      'Reached on Friday, an official of the Homeland Waters Office repeated a statement given the day before.',
      '"We will go on weighing every step to ensure that nobody waits at a gate," they said.',
      'Boats from another country pay at sea, and security is costly.',
    ]),
  ]);
  const { excerpts } = answer(lock, { kind: 'ask', text: 'What does the Homeland Waters Office say it will do next?' });
  // A common noun that means the same as a word of a name is no part of it.
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2, 3]);
});

test('how long is told without a number as well', async () => {
  const lock = await Library.build([
    told('Canal Times', '2031-05-02', 'Barges held at Tharn', [
      'Barges without papers will be held at Tharn for the shortest time possible, the trust said.',
      'The trust has three locks.',
    ]),
  ]);
  const { excerpts, status } = answer(lock, { kind: 'ask', text: 'How long will barges be held at Tharn?' });
  expect(status).toBe('answered');
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([1]);
});

describe('how large', () => {
  test('is told in a currency that has a name of its own', async () => {
    const contract = await Library.build([
      told('Canal Times', '2031-05-02', 'Contract for the locks', [
        'The trust has a contract for the locks, worth 46 million Tharn dollars over six years.',
        'The contract runs until June.',
      ]),
    ]);
    const { excerpts, status } = answer(contract, {
      kind: 'ask',
      text: 'How much is the contract for the locks worth?',
    });
    expect(status).toBe('answered');
    expect(excerpts[0]?.citation.paragraph).toBe(1);
  });

  test('is told in money, by each outlet in its own words', async () => {
    const loan = await Library.build([
      told('Canal Times', '2031-05-02', 'Canal trust borrows', [
        'The canal trust took out an emergency loan of 4 million florins on Friday.',
        'The emergency loan had long been feared by the boatmen.',
      ]),
      told('Lock Radio', '2031-05-03', 'Trust in debt', [
        'Its emergency loan comes to 4.3 million florins, the treasurer of the trust said on Saturday.',
      ]),
    ]);
    const { excerpts, status } = answer(loan, { kind: 'ask', text: 'How large is the emergency loan?' });
    expect(status).toBe('answered');
    expect(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph])).toEqual([
      ['Canal Times', 1],
      ['Lock Radio', 1],
    ]);
  });
});

describe('a number in a period', () => {
  test('is one that is given for that period', async () => {
    const canal = await Library.build([
      told('Canal Times', '2031-05-02', 'Locks at Tharn close', [
        'Some 90 barges were waiting at the Tharn locks on Thursday.',
        'The locks let 340 barges through in an average week.',
      ]),
    ]);
    const { excerpts } = answer(canal, { kind: 'ask', text: 'How many barges pass the Tharn locks each week?' });
    expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
  });
});

test('what a month brought is told where no event of it has a day', async () => {
  const canal = await Library.build([
    told('Canal Times', '2031-05-02', 'Locks at Tharn close', [
      'The closing follows the collapse of a gate at Tharn in March, in which nobody was hurt.',
    ]),
  ]);
  const given = answer(canal, { kind: 'ask', text: 'What happened at Tharn in March?' });
  expect(given.excerpts.map(({ citation, reason }) => [citation.paragraph, reason])).toEqual([[1, 'answers']]);
});
