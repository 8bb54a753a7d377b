/** What a topic describes is found in each outlet by what is told of it, whatever the outlet calls it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

function told(outlet: string, language: string, paragraphs: readonly string[]) {
  const draft = draftFromText(['The lido', ...paragraphs].join('\n\n'));
  return articleFrom(draft, { outlet, published: '2026-05-14', language });
}

let english: Library;
let french: Library;

beforeAll(async () => {
  english = await Library.build([
    told('Brack Mail', 'en', [
      'Brack asked the county on Friday to find room for its jilted swimmers, whom the lido has dropped from its lessons.',
      'The town said all but two village academies must stop serving Frostine, the energy drink.',
      'Mayor Una Voss told reporters that her officers would stay away from every raid that the county orders.',
      'A barge full of tired Norwegians has been drifting on the high seas since Monday, and nobody lets it in.',
      'Lifeguards of the lido, who are owed money, have stopped work. Bakers sell bread beside it.',
    ]),
    told('Brack Radio', 'en', [
      'People with weak lungs whose lessons were cancelled at the lido will not be sent to another town, the county says.',
      'Under a temporary order schools without a nurse may no longer give Frostine to anybody.',
      'Asked about the withdrawal of town officers from county searches, the mayor shook her head.',
      'The barge, with 80 people aboard, lies at anchor off the coast of the island.',
    ]),
    told('Brack Review', 'en', [
      'The county is to say what becomes of discontinued pupils of the lido, whose lessons ended on Monday.',
      'A recent order closes unattended campuses to the drink.',
      'The town lends no officers to inspections any more.',
      'Exhausted persons on the barge, which was moored outside the harbour, want to go home.',
    ]),
  ]);
  french = await Library.build([
    told('La Brise', 'fr', [
      'La commune refuse depuis lundi l’embarquement aux bateaux ; les pêcheurs refoulés patientaient dans une halte improvisée près du lac.',
    ]),
    told('Le Phare', 'fr', [
      'Les navires évincés de la traverse attendaient dimanche dans l’aire boueuse qui jouxte le lac, selon la mairie.',
    ]),
  ]);
});

/** The paragraph cited of each outlet. */
function cited(library: Library, text: string): Record<string, number> {
  const { excerpts } = answer(library, { kind: 'wording', text });
  return Object.fromEntries(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph]));
}

/** All words that are given. */
function wordsOf(library: Library, text: string): string {
  const { sections = [] } = answer(library, { kind: 'wording', text });
  const lines = sections.flatMap((section) => section.lines);
  return lines.flatMap((line) => ('terms' in line ? line.terms.map(({ words }) => words) : [])).join(', ');
}

describe('people', () => {
  test.each([
    'What name does each outlet give to the people whose lessons were stopped?',
    'In what terms does each outlet describe those whose lessons were suspended?',
  ])('are those of whom the same is told in other words: %s', (question) => {
    expect(cited(english, question)).toEqual({ 'Brack Mail': 1, 'Brack Radio': 1, 'Brack Review': 1 });
    expect(wordsOf(english, question)).not.toMatch(/reporters|bakers|lifeguards|officers/iu);
  });

  test('may be called by their country, or by "people" and what is told of them', () => {
    const question = 'How does each outlet refer to the tired people on the barge?';
    expect(cited(english, question)).toMatchObject({ 'Brack Mail': 4, 'Brack Review': 4 });
    expect(wordsOf(english, question)).toMatch(/tired Norwegians/u);
  });
});

describe('things', () => {
  test('are found by nouns of their kind, and a name by what the coverage says it is', () => {
    const question = 'How does each outlet describe the schools that may no longer give Frostine?';
    expect(cited(english, question)).toEqual({ 'Brack Mail': 2, 'Brack Radio': 2, 'Brack Review': 2 });
  });

  test('are the noun before those who do something to it, and before what is done to it', () => {
    const question = 'What name does each outlet give to the operations officers help with?';
    expect(cited(english, question)).toMatchObject({ 'Brack Radio': 3 });
    expect(wordsOf(english, 'What does each outlet call the order issued on drinks?')).not.toMatch(/issued/u);
  });
});

describe('places', () => {
  test('are told by what is done there', () => {
    const question = 'In what terms does each outlet describe where the barge is lying?';
    expect(cited(english, question)).toEqual({ 'Brack Mail': 4, 'Brack Radio': 4, 'Brack Review': 4 });
    expect(wordsOf(english, question)).toMatch(/high seas/u);
  });

  test('are told in French as well', () => {
    const question = 'Comment chaque média décrit-il l’endroit où les bateaux attendent près du lac ?';
    expect(wordsOf(french, question)).toMatch(/halte improvisée/u);
    expect(wordsOf(french, question)).toMatch(/aire boueuse/u);
  });
});

test('of two nouns with one clause both are asked for', () => {
  const question =
    'De quels noms chaque média désigne-t-il les bateaux et les pêcheurs à qui l’on refuse l’embarquement ?';
  expect(wordsOf(french, question)).toMatch(/pêcheurs refoulés/u);
  expect(wordsOf(french, question)).toMatch(/navires évincés/u);
});

test.each([
  'What does each outlet call the sheep that were sheared in the museum?',
  'How does each outlet describe the volcano that erupted?',
])('what nothing is told of has no words: %s', (question) => {
  expect(answer(english, { kind: 'wording', text: question }).status).toBe('not-covered');
});

describe('a topic in other words', () => {
  let library: Library;

  beforeAll(async () => {
    library = await Library.build([
      told('Tarn Post', 'en', [
        'The quarry owner wants to post guards along the towpath, and the town is arguing about his decision to post them.',
        'Teenagers who are caught in the quarry at night will be driven to the town hall from now on.',
        'The raft of the scavengers has been adrift on the open lake since Monday.',
        'The quarry said on Tuesday that it would shed 40 jobs before the summer.',
        'Scavengers taken on the sandy path may be driven home.',
      ]),
      told('Tarn Radio', 'en', [
        'Talks go on about a proposal to post guards along the towpath, the mayor says.',
        'Children alone who are found in the quarry must be brought to the town hall.',
        'The raft lies at anchor off the western shore of the lake.',
        'About 40 people will lose their jobs at the quarry, it said on Tuesday.',
      ]),
      told('Tarn Review', 'en', [
        'The mayor spoke of a recent decision to bar visitors who arrive over the hill by night.',
        'Unaccompanied minors who are caught in the quarry are to be heard at the town hall.',
      ]),
    ]);
  });

  test.each([
    'What does each outlet call the young people who are caught in the quarry?',
    'Which denominations for the young persons who are caught in the quarry are found in the single outlets?',
  ])('is that of plain ones: %s', (question) => {
    expect(cited(library, question)).toEqual({ 'Tarn Post': 2, 'Tarn Radio': 2, 'Tarn Review': 2 });
  });

  test.each([
    "What wording does each outlet choose for the raft's position on the lake?",
    'How does each outlet describe where the raft is?',
    'In what words do the outlets give the whereabouts of the raft?',
  ])('may ask for the place of something: %s', (question) => {
    expect(cited(library, question)).toMatchObject({ 'Tarn Post': 3, 'Tarn Radio': 3 });
  });

  test.each(['job cuts - what term does each newsroom choose for them?', 'What does each outlet call the job cuts?'])(
    'may be of words that ask for something else elsewhere: %s',
    (question) => {
      expect(cited(library, question)).toMatchObject({ 'Tarn Post': 4, 'Tarn Radio': 4 });
    },
  );

  test('asks for one plan of several: an outlet that tells of another has no word for it', () => {
    const question = 'In what terms does each outlet speak of the plan to post guards along the towpath?';
    expect(cited(library, question)).toEqual({ 'Tarn Post': 1, 'Tarn Radio': 1 });
  });
});

test('of a noun of a kind no noun of another kind is a word for it', async () => {
  const library = await Library.build([
    told('Fell Post', 'en', ['The town asked on Friday for papers on the marble that is cut in Fell.', 'Snow fell.']),
    told('Fell Radio', 'en', ['Lorries with marble cut in Fell were held at the gate.', 'The bakery is open again.']),
  ]);
  const question = 'What do the outlets call the company that cuts the marble in Fell?';
  expect(answer(library, { kind: 'wording', text: question }).status).toBe('not-covered');
});

describe('those concerned, and places, in the plainest words', () => {
  let library: Library;
  let pontoon: Library;

  beforeAll(async () => {
    library = await Library.build([
      told('Tarn Post', 'en', [
        'The county asked the abbey on Friday to feed the captives whom it has freed from its cells.',
        'Thieves stole the relics on the premises of a restorer, the abbey said.',
        'The forty-day scheme frees a hundred of them.',
        'Dray dealers have lost the towpath, and their oats stand in a muddy pound behind the mill.',
      ]),
      told('Tarn Radio', 'en', [
        'Inmates released early will be fed by the county, the abbot says.',
        'The theft at the restorer’s workshop is being looked into.',
        'The release programme is meant for about a hundred.',
        'Drays whose dealers lost the towpath are parked in a fenced yard at Sarl.',
      ]),
    ]);
    pontoon = await Library.build([
      told('La Brise', 'fr', ['Les pontonniers évincés ne se gareront plus sur le ponton des Saules, dit la mairie.']),
      told('Le Phare', 'fr', ['La commune ferme le ponton provisoire aux navetteurs suisses depuis lundi.']),
    ]);
  });

  test('are found whatever verb with a particle tells of them', () => {
    const question = 'What words does each outlet use for the people who are being let out?';
    expect(wordsOf(library, question)).toMatch(/captives/iu);
    expect(wordsOf(library, question)).toMatch(/Inmates/iu);
  });

  test('are found where the preposition stands behind the verb', () => {
    const question = 'How does each outlet refer to the place the relics were stolen from?';
    expect(wordsOf(library, question)).toMatch(/premises/iu);
  });

  test('measures are found by what they do', () => {
    const question = 'What does each outlet call the release measure itself?';
    expect(cited(library, question)).toMatchObject({ 'Tarn Radio': 3 });
  });

  test('a site is rather a yard than a road', () => {
    const question = 'How does each outlet describe the site where the drays are parked?';
    expect(wordsOf(library, question)).toMatch(/fenced yard/iu);
  });

  test.each([
    'Comment le ponton dont il est question est-il désigné dans chaque média ?',
    'Jetée, embarcadère… comment chacun des médias nomme-t-il le ponton en cause ?',
  ])('are asked for in French with words that say nothing of them: %s', (question) => {
    expect(cited(pontoon, question)).toEqual({ 'La Brise': 1, 'Le Phare': 1 });
  });
});

test('people are called as an outlet introduces them, rather than as those are beside whom the same is told', async () => {
  const moor = await Library.build([
    told('Brack Mail', 'en', [
      'Brack will not stop the moor wardens from seizing the peat of licensed cutters, its mayor said.',
      'To spare its own gardeners the county has halted all sales of peat.',
    ]),
    told('Brack Radio', 'en', ['The peat of cutters without a permit was stopped at the gate.']),
  ]);
  const question = 'What name does each outlet give to the people whose peat has been stopped?';
  expect(cited(moor, question)).toEqual({ 'Brack Mail': 1, 'Brack Radio': 1 });
});
