/** Outlets compared in other words than the plain ones, over an invented story (a sluice that burst) of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import { plainQuestion } from '../../src/answers/intent.js';
import type { Answer, QuestionKind } from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';
import { toldIn } from './told.js';

const told = toldIn('en');

/** Published on Thursday 14, Friday 15 and Wednesday 20 May 2026. */
const articles: readonly Article[] = [
  told('Brannock Mail', '2026-05-14', 'Sluice at Tarn Ferris bursts', [
    'The sluice at Tarn Ferris burst on Tuesday night and drowned the meadows below it, the Dyke Board said.',
    '"The gate held for ninety years, it did not fail by itself, and I know its keeper well," its director, Oda Prenn, told the Mail by telephone.',
    'The flood carried off some 340 sheep, farmers said.',
    'The Lowland Courier reported on Wednesday, citing a fitter, that the chain had been cut.',
    'Those with a cough after the flood will be taken to the clinic at Sarl and kept in a ward of their own, the Dyke Board said.',
  ]),
  told('Radio Ferris', '2026-05-15', 'Meadows under water', [
    'Two villages are cut off since the sluice at Tarn Ferris burst on Tuesday.',
    '"The gate held for ninety years, it did not fail by itself and I know its keeper," the Dyke Board said in a statement in the name of its director, Oda Prenn.',
    'The flood carried off 310 sheep.',
    'The herders’ guild says the Board had been warned of the chain twice since autumn.',
    'Repairs begin on Monday.',
  ]),
  told('The Upland Reader', '2026-05-20', 'Who pays for the sluice at Tarn Ferris?', [
    'Herders want the Dyke Board to pay for the meadows at Tarn Ferris. Their guild accuses the Board of having slept through two warnings about the chain.',
    'Several papers have quoted Oda Prenn, director of the Dyke Board, to the effect that the gate had “held for ninety years” and that it “did not fail by itself.”',
    'On May 18 divers began to lift the broken gate.',
    '"We would rather lend a crane than a lawyer," Ostrian Transport Minister Hale Dunn told reporters across the border.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(kind: QuestionKind, text: string): Answer {
  return answer(library, { kind, text });
}

function places({ excerpts, sections = [] }: Answer): string[] {
  const all = [...excerpts, ...sections.flatMap((section) => section.excerpts)];
  const cited = all.flatMap(({ citation, also = [] }) => [citation, ...also]);
  return [...new Set(cited.map(({ outlet, paragraph }) => `${outlet} ${paragraph}`))].sort();
}

const everyVersion = ['Brannock Mail 2', 'Radio Ferris 2', 'The Upland Reader 2'];

describe('the versions of a statement are asked for', () => {
  test.each([
    'Set the three versions of Prenn’s remark about the gate side by side',
    'What is different in the radio’s, the Mail’s and the Reader’s version of the remark about the gate?',
    'How does the radio’s version of Prenn’s remark about the gate differ from the Mail’s?',
    'Do all the outlets carry the same version of Prenn’s remark about the gate?',
    'Is Prenn’s remark about the gate quoted in the same words everywhere?',
  ])('%s', (question) => {
    const given = ask('compare', question);
    expect(given.finding).toMatchObject({ key: 'versions' });
    expect(places(given)).toEqual(everyVersion);
  });
});

describe('how a statement was given is told for each outlet', () => {
  test.each([
    'Who received the statement by Oda Prenn, and in what form?',
    'Do the reports agree on how the Dyke Board gave its statement?',
    'How did the outlets get Oda Prenn’s statement?',
    'Was Oda Prenn’s statement given by telephone or in writing?',
  ])('%s', (question) => {
    const given = ask('sources', question);
    expect(given.status).toBe('answered');
    expect(places(given)).toEqual(everyVersion);
  });
});

describe('numbers and days that outlets may not agree on', () => {
  test.each([
    'Do the articles give the same number of sheep carried off?',
    'Do the outlets agree on the number of sheep that were carried off?',
    'Do the papers agree on how many sheep were carried off?',
  ])('%s', (question) => {
    const given = ask('compare', question);
    expect(places(given)).toEqual(['Brannock Mail 3', 'Radio Ferris 3']);
    expect(given.conflicts).toHaveLength(1);
  });
});

describe('which outlets report something', () => {
  test.each([
    ['Which of the outlets report the Lowland Courier’s story?', ['Brannock Mail 4']],
    ['Which of the articles quote Ostria’s transport minister?', ['The Upland Reader 4']],
    ['Which outlets report what the herders’ guild says?', ['Radio Ferris 4', 'The Upland Reader 1']],
    ['Which outlet alone carries Hale Dunn’s answer about a crane?', ['The Upland Reader 4']],
    ['Which article reports what Hale Dunn said about a lawyer?', ['The Upland Reader 4']],
    ['Which outlet has the Hale Dunn quote?', ['The Upland Reader 4']],
    ['Who quotes Hale Dunn?', ['The Upland Reader 4']],
    ['Is Hale Dunn quoted anywhere else than in The Upland Reader?', ['The Upland Reader 4']],
    ['Is the Lowland Courier mentioned only in the Brannock Mail?', ['Brannock Mail 4']],
    ['Do all three mention the Lowland Courier?', ['Brannock Mail 4']],
    ['Which of the articles describes how the villages are cut off?', ['Radio Ferris 1']],
    ['Which article uses the word “herders”?', ['Radio Ferris 4', 'The Upland Reader 1']],
    [
      'Which outlet has the part of the Dyke Board’s statement about a ward for those with a cough?',
      ['Brannock Mail 5'],
    ],
  ])('%s', (question, expected) => {
    const given = ask('compare', question);
    expect(given.status).toBe('answered');
    expect(places(given)).toEqual(expected);
  });

  test('what none reports is refused', () => {
    expect(ask('compare', 'Which of the outlets report that the mayor resigned?').status).toBe('not-covered');
  });
});

describe('where a report comes from is told by what is reported', () => {
  test.each([
    'Where does the report that the chain had been cut come from?',
    'What is the source of the claim that the chain had been cut?',
  ])('%s', (question) => {
    expect(places(ask('sources', question))).toEqual(['Brannock Mail 4']);
  });

  test.each([
    'Who at the Lowland Courier wrote the story about the chain?',
    'Which reporter at the Lowland Courier wrote the story about the chain?',
    'What number should I text to tell the radio about my meadow?',
    'How can I contact the newsroom of Radio Ferris?',
  ])('%s is refused', (question) => {
    expect(ask('sources', question).status).toBe('not-covered');
  });
});

describe('which of listed words each outlet uses', () => {
  test.each([
    'How does each outlet put what the flood did to the sheep: carried off, drowned, something else?',
    'Which verbs do the outlets use for what the flood did to the sheep: carried off, drowned?',
  ])('%s', (question) => {
    const given = ask('wording', question);
    expect(given.finding).toMatchObject({ key: 'wording', outlets: 2 });
    expect(places(given)).toEqual(['Brannock Mail 3', 'Radio Ferris 3']);
  });
});

describe('events in order, however their stretch is told', () => {
  test.each([
    'Give me the story of the Ferris flood in order, from the first warning to the repairs',
    'Tell the story in order of date, from the burst onwards',
    'what happened when, in chronological order',
    'List the events in order, starting with the burst',
  ])('%s', (question) => {
    const given = ask('timeline', question);
    expect(given.status).toBe('answered');
    expect(places(given)).toEqual(
      expect.arrayContaining(['Brannock Mail 1', 'Brannock Mail 4', 'The Upland Reader 3']),
    );
  });
});

describe('what came first', () => {
  test.each([
    'What came first: the burst of the sluice, the report of the cut chain or the lifting of the broken gate?',
    'In what order did the burst of the sluice, the report of the cut chain and the lifting of the broken gate happen?',
  ])('%s', (question) => {
    const given = ask('timeline', question);
    const days = (given.sections ?? []).map(({ heading }) => ('date' in heading ? heading.date : null));
    expect(days).toEqual(['2026-05-12', '2026-05-13', '2026-05-18']);
  });

  test('what the coverage does not have is refused', () => {
    expect(ask('timeline', 'What came first: the strike, the election or the trial?').status).toBe('not-covered');
  });
});

describe('roundabout comparisons in French are the plain ones', () => {
  test.each([
    [
      'Les journaux citent-ils la même version de la phrase du garde',
      'quelles sont les différences entre les versions de la phrase du garde',
    ],
    [
      'Mets les trois versions de la promesse côte à côte',
      'quelles sont les différences entre les versions de la promesse',
    ],
    ['Est-ce que les médias donnent le même nombre de moutons', 'combien de moutons'],
    ['Quels journaux rapportent que la digue a cédé', 'quels articles parlent de la digue a cédé'],
    ['Les articles divergent sur le prix du pont', 'comparer le prix du pont'],
  ])('%s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });
});
