/** Questions for days of which the words do not settle which day is meant. An invented story of two outlets. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Ferry idle', [
      'The island council asked the harbour board on Thursday not to fine the skippers whom the port is blocking at the pier.',
      'Harbour master Ines Valdur told reporters on Thursday that the pier was unsafe.',
      'Valdur did not say how many skippers had been fined. "We are counting," she said.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Skippers wait', [
      '"The pier stays shut," Mrs Valdur said at a briefing on Friday.',
    ]),
  ]);
});

function shown(text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'timeline', text });
  if (status !== 'answered') return [];
  return excerpts.map(({ citation, day }) => `${citation.outlet} ${citation.paragraph} ${day?.date ?? ''}`.trim());
}

test('a day says nothing of an act that a clause behind it tells of somebody else', () => {
  expect(shown('When did the port block the skippers?')).toEqual([]);
  expect(shown('When did the council ask the board not to fine the skippers?')).toEqual(['Skerra Post 1 2026-05-07']);
});

test('what somebody left unanswered is of the day on which they spoke', () => {
  const expected = ['Skerra Post 2 2026-05-07', 'Skerra Post 3'];
  expect(shown('When did Valdur leave unanswered how many skippers had been fined?')).toEqual(expected);
  expect(shown('When was Valdur unable to say how many skippers had been fined?')).toEqual(expected);
});

test('all the days on which somebody spoke are asked for by any words for speaking in public', () => {
  const expected = ['Skerra Post 2 2026-05-07', 'Skerra Radio 1 2026-05-08'];
  expect(shown('On which days did Valdur speak to reporters?')).toEqual(expected);
  expect(shown('On which days do the articles have Mrs. Valdur speaking to the press or holding a briefing?')).toEqual(
    expected,
  );
});

test('nobody who spoke on several days is said to have spoken on a day that outlets give differently', () => {
  expect(answer(library, { kind: 'timeline', text: 'When did Valdur speak to the press?' }).conflicts).toEqual([]);
});

test('a title of courtesy is no part of the name that is asked for', async () => {
  const french = await Library.build([
    toldIn('fr')('Le Phare', '2026-05-08', 'Le bac à quai', [
      '« Le bac reste à quai », a déclaré vendredi la directrice du port, Inès Valdur.',
    ]),
  ]);
  const text = 'Quels jours Mme Valdur s’est-elle exprimée devant la presse ?';
  expect(answer(french, { kind: 'timeline', text }).excerpts.map(({ day }) => day?.date)).toEqual(['2026-05-08']);
  expect(answer(french, { kind: 'on-record', text: 'Mme Valdur' }).status).toBe('answered');
});

test('a day that one paragraph alone gives brought what was said there', async () => {
  const library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Ferry idle', [
      'Harbour master Ines Valdur told reporters on May 6 that the pier was unsafe.',
      '"The planks are rotten," Valdur said.',
      'The island has one ferry.',
      '"We want our boats back," skipper Jon Aske said on Friday.',
    ]),
  ]);
  const { excerpts } = answer(library, { kind: 'timeline', text: 'What happened on May 6?' });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([1, 2]);
});

test('what somebody is asked to have done is of no day on which another did it', () => {
  expect(shown('When did Skerra Radio ask the board not to fine the skippers?')).toEqual([]);
  expect(shown('When did the council ask the Ocean League not to fine the skippers?')).toEqual([]);
  expect(shown('When did the council issue its request that the board not fine the skippers?')).toEqual([
    'Skerra Post 1 2026-05-07',
  ]);
});

test.each([
  'When did the harbour master insist that the pier was unsafe?',
  'What day is given for Valdur’s remark that the pier was unsafe?',
  'What is the date of the statement by Valdur that the pier was unsafe?',
  'On which day was Valdur heard saying that the pier was unsafe?',
])('a statement is dated by whatever form tells it: %s', (text) => {
  expect(shown(text)).toEqual(['Skerra Post 2 2026-05-07']);
});

test('whom an act was done to did not do it, and another matter is another act', () => {
  expect(shown('When was Valdur asked about the election?')).toEqual([]);
  expect(shown('When did the harbour board ask the council not to fine the skippers?')).toEqual([]);
});

test('what is said not to have been done was done on no day on which something like it was', async () => {
  const library = await Library.build([
    told('Skerra Post', '2026-05-08', 'A loan and a pier', [
      'Bruun Lines has so far repaid nothing to the harbour fund, the board said.',
      'The board decided on Monday on a repayment by the harbour fund to Bruun Lines of half of its fees.',
    ]),
  ]);
  const days = (text: string) => answer(library, { kind: 'ask', text });
  expect(days('When did Bruun Lines repay the harbour fund?').status).toBe('not-covered');
  expect(days('When did the board decide on the repayment by the harbour fund?').status).toBe('answered');
});

test('what somebody is asked to have got is the thing the whole phrase names, and no day is given from which what is forbidden was done', async () => {
  const clinic = await Library.build([
    told('Skerra Post', '2026-05-08', 'Skerra waits', [
      'Clinic head Ines Valdur told the council on May 6 that the follow-up figures sought from the Brand laboratory had not arrived.',
      'The laboratory sent the follow-up letter on May 4.',
      'The clinic has been closed to visitors since May 2.',
    ]),
  ]);
  const days = (text: string): string[] => {
    const { status, excerpts } = answer(clinic, { kind: 'ask', text });
    return status === 'answered' ? excerpts.flatMap(({ day }) => day?.date ?? []) : [];
  };
  expect(days('On what date did Valdur get the follow-up results from the Brand laboratory?')).toEqual([]);
  expect(days('On what date did the laboratory send the follow-up letter?')).toEqual(['2026-05-04']);
  expect(days('From which date could visitors again enter the clinic?')).toEqual([]);
});

test('a day is that of a beginning only where something is said to begin', async () => {
  const days = async (paragraph: string): Promise<string[]> => {
    const story = await Library.build([told('Skerra Post', '2026-05-08', 'Ferry idle', [paragraph, 'It rained.'])]);
    const text = 'When did Ines Valdur become master of the harbour?';
    const { status, excerpts } = answer(story, { kind: 'timeline', text });
    return status === 'answered' ? excerpts.map(({ day }) => day?.date ?? '') : [];
  };
  expect(await days('The order was signed on Monday by Ines Valdur, master of the harbour at Skerra.')).toEqual([]);
  expect(await days('Ines Valdur was appointed master of the harbour on March 2.')).toEqual(['2026-03-02']);
});
