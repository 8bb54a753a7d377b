/** How outlets differ on what is done, on what is said, on a number, over an invented story of a bell of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Answer } from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';
import { toldIn } from './told.js';

const told = toldIn('en');

const articles: readonly Article[] = [
  told('Vale Mail', '2026-06-11', 'The bell of Ostram', [
    'The parish of Ostram has asked the bishop for a new bell after the old one cracked.',
    '"Let me say it plainly, the bell rang for three hundred years and it will ring again," the sexton Mara Quist said.',
    'Asked what the bell would cost, Quist said she would not haggle in the newspaper.',
    'The bishop, Tor Hagen, held a press conference in his garden on Tuesday.',
    '"We had some cracked bells in the north," he said.',
  ]),
  told('Radio Vale', '2026-06-12', 'Ostram without a bell', [
    'The bishop has been asked by the parish of Ostram to pay for a bell.',
    'At the sexton’s house there was coffee. "But let me say it plainly, the bell rang for three hundred years and it will ring again, God willing," Mara Quist said.',
    '"Haggling is best done in the vestry," Quist added.',
    'The press conference of bishop Tor Hagen lasted for five minutes.',
  ]),
  told('The Hill Reader', '2026-06-14', 'Bronze is dear', [
    'Bronze costs twice what it did, and Ostram has no bell.',
    'Founders in two towns have offered to cast one.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'compare', text });
}

function places({ excerpts }: Answer): string[] {
  return [...new Set(excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`))].sort();
}

describe('how the outlets differ', () => {
  test.each([
    'What words differ in the two versions of Quist’s quote on the bell ringing?',
    'What differs between the versions of "the bell rang for three hundred years"?',
    'Does Quist’s "let me say it plainly" quote end the same way in every outlet?',
    'Is the quote "the bell rang for three hundred years" identical in both papers?',
    'The bell "rang" or "ringing" for years: how do the two versions of Quist’s quote differ?',
  ])('in a statement is told by its versions: %s', (text) => {
    expect(places(ask(text))).toEqual(['Radio Vale 2', 'Vale Mail 2']);
  });

  test('on what is done is told by who tells it, not by a statement with the same names', () => {
    const given = places(ask('How do the outlets differ on what the parish asked of the bishop?'));
    expect(given).toEqual(['Radio Vale 1', 'Vale Mail 1']);
  });

  test('on what somebody said of a thing is told by what was said of it, quoted or not', () => {
    const given = places(ask('How do the outlets differ in reporting what Quist said about haggling?'));
    expect(given).toEqual(['Radio Vale 3', 'Vale Mail 3']);
  });

  test('on an occasion is told by what they report of it', () => {
    const given = places(ask("How do the outlets differ in covering Hagen's press conference?"));
    expect(given).toEqual(['Radio Vale 4', 'Vale Mail 4']);
  });

  test('on a number that none gives is not told', () => {
    expect(ask('How do the outlets differ on the number of founders arrested?').status).toBe('not-covered');
  });
});

describe('the versions of a statement', () => {
  test.each([
    'What words does Radio Vale add to Quist\'s "let me say it plainly" quote?',
    'How does the "let me say it plainly" statement end in each outlet?',
    'What is cut from the "let me say it plainly" quote in one outlet and kept in another?',
    "What does the Mail leave out of Quist's statement on the bell that rang?",
  ])('are shown when what one has more is asked: %s', (text) => {
    const given = ask(text);
    expect(given.finding).toMatchObject({ key: 'versions' });
    expect(places(given)).toEqual(['Radio Vale 2', 'Vale Mail 2']);
  });

  test('are those of the statement that fits best, not of another that more outlets carry', async () => {
    const patient = 'It was and remains necessary for the parish to have patience with the founders';
    const plain = 'It is necessary for the parish to keep the promise that it made to the town';
    const own = await Library.build([
      told('Vale Mail', '2026-06-11', 'The bell', [
        `"${plain}," the sexton Mara Quist said.`,
        `"${patient} of bells," Quist said.`,
      ]),
      told('Radio Vale', '2026-06-12', 'A bell', [`"${plain} then," Mara Quist said.`]),
      told('The Hill Reader', '2026-06-14', 'Bronze', [
        `"${plain} long ago," the sexton Mara Quist said.`,
        `"${patient}," Quist said.`,
      ]),
    ]);
    const text =
      'Quist’s remark about how necessary it is to have patience is not worded alike: where do the outlets diverge?';
    expect(places(answer(own, { kind: 'compare', text }))).toEqual(['The Hill Reader 2', 'Vale Mail 2']);
  });

  test('are not asked for by whatever begins or ends', () => {
    expect(ask('How did the repair of the roof end?').finding.key).not.toBe('versions');
  });
});

describe('which outlets quote somebody', () => {
  test.each([
    ['Which outlets print anything that Tor Hagen said, and which do not?', ['Vale Mail 4', 'Vale Mail 5']],
    ['Does Tor Hagen speak in every article, or only in some?', ['Vale Mail 4', 'Vale Mail 5']],
    ['Which outlets bring founders into their stories, and which leave them out?', ['The Hill Reader 2']],
    ['Do founders turn up in all of the reports?', ['The Hill Reader 2']],
  ])('or bring them in is told however it is asked: %s', (question, expected) => {
    expect(places(ask(question))).toEqual(expected);
  });

  test.each([
    'Which outlets print anything that Ivo Brandt said, and which do not?',
    'Does Ivo Brandt speak in every article, or only in some?',
  ])('is not told of somebody who is not in the coverage: %s', (question) => {
    expect(ask(question).status).toBe('not-covered');
  });

  test('is shown by the words as well, where the paragraph that names the speaker has none', () => {
    expect(places(ask('Which outlets quote Tor Hagen?'))).toEqual(['Vale Mail 4', 'Vale Mail 5']);
  });
});

describe('with what the articles begin', () => {
  test.each(['How does each outlet open its story on the bell?', 'What is the lead of each article?'])('%s', (text) => {
    expect(places(ask(text))).toEqual(['Radio Vale 1', 'The Hill Reader 1', 'Vale Mail 1']);
  });

  test('of one outlet', () => {
    expect(places(ask('How does the Vale Mail article start?'))).toEqual(['Vale Mail 1']);
  });
});
