/** Questions asked in other ways than the plain ones, over an invented story (a cable car that is to run at night) of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, QuestionKind } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { intentOf } from '../../../src/answers/intent.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

/** Published on Friday 6, Friday 6 and Tuesday 10 March 2026. */
const articles: readonly Article[] = [
  told('Velm Gazette', '2026-03-06', 'Cable car to run until midnight', [
    'The town of Velm agreed last week to run its cable car until midnight, ending the rule under which it stops at eight.',
    '"That is a worry which we are now examining carefully with our Torvian neighbours," Mayor Agda Sorel told reporters at the town hall today.',
    '"I do not care for guessing games," she said.',
    'Cable car director Piet Hamm said the ropes would be tested in May.',
    '"We have strong ropes and a good crew. I will look into the rest," he said, before abruptly turning to a complaint about parking fees.',
    'When reached on Friday, a spokesman for the ropeway inspectors repeated a remark made the day before.',
    '"The inspectors will continue to weigh further tests," he said.',
  ]),
  told('Upland Radio', '2026-03-06', 'Night rides decided', [
    'Velm drops the rule that stops its cable car at eight. Last week the town said it would run until midnight.',
    'Residents of the upper village objected to the noise on Thursday.',
    '"I rang the cable car office on Friday and heard nothing," said Nele Brandt, who lives beside the top station.',
  ]),
  told('The Torv Reader', '2026-03-10', 'Mayor meets neighbours of the cable car', [
    'Mayor Agda Sorel told reporters at the weekly briefing on March 9 that the town was still speaking with Torv about the noise.',
    'The noise "is a matter of great concern to us," she added in Torvian.',
    'At an earlier briefing, Sorel said the worry is being examined with care together with Torvian neighbours.',
    '"We will keep our word to the upper village," she said on March 6.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(kind: QuestionKind, text: string): Answer {
  return answer(library, { kind, text });
}

function places({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('who said what a question describes', () => {
  test.each([
    'which politician does not care for guessing games?',
    'Who was it that said the mayor does not care for guessing games?',
    'who admitted she does not care for guessing games',
  ])('%j', (question) => {
    const given = ask('who-said', question);
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Agda Sorel' } });
    expect(places(given)).toContain('Velm Gazette 3');
  });

  test.each(['who objected to the noise?', 'which residents objected to the noise of it'])(
    'what somebody did is found where an outlet tells it: %j',
    (question) => {
      expect(places(ask('who-said', question))).toContain('Upland Radio 2');
    },
  );

  test('any verb may stand before words in quotation marks', () => {
    expect(ask('who-said', 'Who wrote to us "I do not care for guessing games"?')).toMatchObject({
      status: 'answered',
      speaker: { name: 'Agda Sorel' },
    });
  });

  test('a paraphrase is on record with all versions, those in the outlets’ words among them', () => {
    const given = ask('who-said', 'who says the matter is being examined carefully with the torvians');
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Agda Sorel' } });
    expect(places(given)).toContain('Velm Gazette 2');
    expect(places(given)).toContain('The Torv Reader 3');
  });

  test.each([
    'who says the worry is not being examined with the Torvian neighbours',
    'who said that two worries are being examined with the Torvian neighbours',
  ])('a denial or a number that nobody said is not: %j', (question) => {
    expect(ask('who-said', question).status).not.toBe('answered');
  });
});

describe('what somebody said', () => {
  test.each(['What did Sorel tell reporters on March 9?', 'What did the mayor say at the briefing on March 9'])(
    'on a day is every statement of that day, those that go on from it too: %j',
    (question) => {
      expect(places(ask('on-record', question))).toEqual(['The Torv Reader 1', 'The Torv Reader 2']);
    },
  );

  test('on a day without a statement is refused', () => {
    expect(ask('on-record', 'What did Sorel tell reporters on Monday, March 2?')).toMatchObject({
      status: 'not-covered',
      finding: { key: 'not-quoted' },
    });
  });

  test.each(['What did Hamm say about parking fees?', 'what has Piet Hamm said about a parking complaint'])(
    'about what the outlet only says he turned to is refused, with the paragraph that names it: %j',
    (question) => {
      const given = ask('who-said', question);
      expect(given.status).toBe('not-covered');
      expect(places(given)).toContain('Velm Gazette 5');
    },
  );

  test('about what he speaks of is answered', () => {
    expect(places(ask('who-said', 'What did Hamm say about the ropes?'))).toContain('Velm Gazette 5');
  });
});

describe('days', () => {
  test('an event is dated by every outlet that tells it, in whatever words', () => {
    const given = ask('timeline', 'When did Velm agree to run its cable car until midnight?');
    expect(places(given)).toEqual(expect.arrayContaining(['Velm Gazette 1', 'Upland Radio 1']));
  });

  test('what somebody said is dated by the statement, asked for in other words', () => {
    const given = ask('timeline', 'On which day did Sorel say they would keep their word to the upper villagers?');
    expect(given.excerpts.map(({ day }) => day?.date)).toEqual(['2026-03-06']);
  });

  test('a day has an outlet’s own asking and what is quoted of it, and nothing of the day before', () => {
    const friday = places(ask('timeline', 'What happened on Friday?'));
    expect(friday).toEqual(expect.arrayContaining(['Velm Gazette 2', 'Velm Gazette 6', 'Upland Radio 3']));
    expect(places(ask('timeline', 'What happened on Thursday?'))).toEqual(['Upland Radio 2']);
  });
});

describe('outlets', () => {
  const outletsOf = ({ finding }: Answer): unknown => ('outlets' in finding ? finding.outlets : undefined);

  test.each([
    'Which outlets carry Sorel\'s "we will keep our word", and which do not?',
    'Which of the papers print "we will keep our word" and which ones don\'t?',
  ])('that carry a quotation, and those that do not: %j', (question) => {
    const given = ask('compare', question);
    expect(given.finding).toMatchObject({
      key: 'carriers',
      outlets: ['The Torv Reader'],
      without: ['Upland Radio', 'Velm Gazette'],
    });
    expect(places(given)).toEqual(['The Torv Reader 4']);
  });

  test('that carry a quotation are not those of another speaker', () => {
    const given = ask('compare', 'Which outlets carry Hamm\'s "we will keep our word", and which does not?');
    expect(given).toMatchObject({ status: 'not-covered', finding: { key: 'said-by-another', name: 'Agda Sorel' } });
    expect(ask('compare', 'Which outlets carry Hamm\'s "the sea is made of milk"?').status).toBe('not-covered');
  });

  test('that write about something in other words', () => {
    const given = ask('compare', 'which of the outlets write about a strike of the bakers in the village');
    expect(given.status).toBe('not-covered');
    const told = ask('compare', 'Which outlets write about villagers who oppose the noise?');
    expect(places(told)).toEqual(['Upland Radio 2']);
    expect(outletsOf(told)).toEqual(['Upland Radio']);
  });

  test.each([
    'Do the Gazette and the Reader print what Sorel said of the worry and the neighbours alike?',
    "How did the two outlets report the mayor's statement on Torvian neighbours?",
  ])('that print a statement are shown with its versions: %j', (question) => {
    expect(ask('compare', question).finding).toMatchObject({ key: 'versions' });
  });

  test.each([
    'Complaint, remark or scolding: which word does each outlet use for the closing of it?',
    'Which words do the outlets use for the closing: remark or complaint?',
  ])('that use one of the words to choose from: %j', (question) => {
    const given = ask('wording', question);
    expect(given.finding).toEqual({ key: 'wording', outlets: 1 });
    const terms = given.sections?.[0]?.lines.flatMap((line) => ('terms' in line ? line.terms : []));
    expect(terms?.map(({ words, count }) => [words, count])).toEqual([
      ['complaint', 1],
      ['remark', 1],
    ]);
  });

  test('an expression is found with words between its parts, and an offer of words that nobody prints is refused', () => {
    const given = ask('wording', 'drop early, ring up: which words do the papers use?');
    expect(given.status).toBe('not-covered');
    const parted = ask('wording', 'look rest or wait: which words does each paper use for it');
    expect(places(parted)).toEqual(['Velm Gazette 5']);
  });

  test.each([
    ['On what date will the closing of the weir end?', { want: 'day', ends: true }],
    ['When did the closing of the weir end?', { want: 'day', ends: false }],
    [
      'Do the outlets say the town wants repairs or money from the state?',
      { want: 'choice', words: ['repairs', 'money'], topic: 'the town wants' },
    ],
    ['In what order did things happen with the old weir?', { want: 'order', topic: 'old weir' }],
  ])('an end, a choice between two nouns and the order of things are known: %j', (text, intent) => {
    expect(intentOf(text, 'topic')).toMatchObject(intent);
  });

  test.each([
    ['Fuite ou incident : que disent les médias de la vanne ?', { want: 'choice', words: ['Fuite', 'incident'] }],
    ['Quels médias citent « rien ne change » et lesquels ne le font pas ?', { want: 'carriers', quoted: true }],
    ['Les journaux citent-ils la phrase du maire de la même façon ?', { want: 'versions' }],
    ['Jusqu’à quand le pont est-il fermé ?', { want: 'day', ends: true }],
    ['Quel élu refuse de jouer aux devinettes ?', { want: 'described' }],
  ])('are asked for in French too: %j', (text, intent) => {
    expect(intentOf(text, intent.want === 'described' ? 'quotation' : 'topic')).toMatchObject(intent);
  });
});

describe('the story as a whole, and words that nobody prints', () => {
  test.each(['give me the events of the cable car affair in order', 'Put the whole dispute in order of events'])(
    'an affair that every article begins with is everything that happened: %j',
    (question) => {
      expect(ask('timeline', question).finding).toEqual(ask('timeline', '').finding);
    },
  );

  test('another affair is not', () => {
    expect(ask('timeline', 'Put the events of the parking fees dispute in order').finding).not.toEqual(
      ask('timeline', '').finding,
    );
  });

  test.each(['What does each outlet call the racket?', 'How does each outlet refer to the din?'])(
    'a noun that no article has leads to nouns for the same thing: %j',
    (question) => {
      const given = ask('wording', question);
      expect(given.status).toBe('answered');
      expect(places(given)).toEqual(expect.arrayContaining(['Upland Radio 2', 'The Torv Reader 1']));
    },
  );

  test.each(['how is agda sorel introduced in each article', 'How was Agda Sorel titled by the papers?'])(
    'each outlet’s title of a person is shown: %j',
    (question) => {
      expect(places(ask('wording', question))).toEqual(['The Torv Reader 1', 'Velm Gazette 2']);
    },
  );

  test('what is no person is worded as before', () => {
    expect(ask('wording', 'how is the noise described in each article').finding).toMatchObject({ key: 'wording' });
  });
});
