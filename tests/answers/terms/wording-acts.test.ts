/** Words for what is done, for where it is done, and for what is named in two ways; outlets that speak of something else are left out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

function told(outlet: string, paragraphs: readonly string[]) {
  const draft = draftFromText(['The harbour of Tarn', ...paragraphs].join('\n\n'));
  return articleFrom(draft, { outlet, published: '2026-05-14', language: 'en' });
}

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Tarn Post', [
      'The town council shut the fish market of Tarn on Monday, as the oyster virus came ashore.',
      'Skippers slip into the harbour at the unlit landing stage by night, the council said.',
      'Mayor Ida Holm defended her decision to station wardens on the pier, and she wants the smugglers sent home.',
      'A survey of the lighthouse is under way.',
      'The quay schools will merge in autumn. Parents found it hard to believe.',
    ]),
    told('Tarn Radio', [
      'The oyster crisis has emptied the quays, and the closure of the fish market has hurt the town, traders said.',
      'Skippers enter the harbour at forbidden piers, the radio has learned.',
      'The council will discuss a proposal to put wardens on the pier, and plans to bar the smugglers.',
      '"The outbreak is far from over," said the vet Olav Rem.',
    ]),
    told('Tarn Review', [
      'The council took a decision on the budget of the museum, and Tarn has lost its fish market to a locked gate.',
      'Nobody knows who pays for the lamps of the promenade.',
    ]),
  ]);
});

/** The numbers of the paragraphs cited, by outlet. */
function cited(question: string): Record<string, number[]> {
  const { excerpts } = answer(library, { kind: 'wording', text: question });
  const found: Record<string, number[]> = {};
  for (const { citation } of excerpts) (found[citation.outlet] ??= []).push(citation.paragraph);
  return found;
}

describe('an act', () => {
  test.each([
    'What words does each outlet use for the closing of the fish market?',
    'How does each outlet describe the shutting of the fish market?',
    'What do the outlets call shutting down the fish market?',
    'What does each outlet call the closure of the fish market?',
  ])('is found in verbs as well as in nouns: %s', (question) => {
    expect(cited(question)).toMatchObject({ 'Tarn Post': [1], 'Tarn Radio': [1] });
  });

  test('is found by verbs that mean the same, in whichever sentence of the paragraph', () => {
    expect(cited('What does each outlet call the joining of the quay schools?')).toEqual({ 'Tarn Post': [5] });
  });

  test('is not looked for where a plan is asked for', () => {
    expect(cited('What does each outlet call the plan for wardens on the pier?')).toEqual({
      'Tarn Post': [3],
      'Tarn Radio': [3],
    });
  });
});

describe('a place', () => {
  test.each([
    'How does each outlet describe where skippers enter the harbour?',
    'What terms do the outlets use for the places where people enter the harbour?',
  ])('is told by what is done there, not by what it is done to: %s', (question) => {
    expect(cited(question)['Tarn Radio']).toEqual([2]);
  });
});

describe('people of whom a verb with a particle is said', () => {
  test.each([
    'What do the outlets call the people who are kept out?',
    'What do the outlets call those who are kept out?',
  ])('are those of whom the plain verb is said: %s', (question) => {
    expect(cited(question)['Tarn Radio']).toEqual([3]);
  });
});

describe('what is named in two ways', () => {
  test.each([
    'How does each outlet name the virus or the crisis?',
    'What does each outlet call the virus crisis?',
    'What names do the outlets give the virus and the crisis?',
  ])('is found by either name: %s', (question) => {
    expect(cited(question)).toEqual({ 'Tarn Post': [1], 'Tarn Radio': [1] });
  });

  test('has the own words of an outlet that only quotes the word asked for', () => {
    expect(cited('What does each outlet call the outbreak?')).toMatchObject({ 'Tarn Radio': [1] });
  });
});

describe('words to choose from', () => {
  test.each([
    'Do the outlets call the warden plan a decision or a proposal?',
    'Which outlets call the warden plan a decision and which a proposal?',
    'What does each outlet call the warden plan: a decision or a proposal?',
    'Is the warden plan called a decision or a proposal in the articles?',
    'The warden plan: is it called a decision or a proposal, and by which outlet?',
  ])('are those used of what is asked, with or without an article: %s', (question) => {
    expect(cited(question)).toEqual({ 'Tarn Post': [3], 'Tarn Radio': [3] });
  });

  test('are each shown where an outlet uses them of it', () => {
    const question = 'Closure, shut, lock: which words does each outlet use for the fish market?';
    expect(cited(question)).toEqual({ 'Tarn Post': [1], 'Tarn Radio': [1], 'Tarn Review': [1] });
  });
});

test('whoever does what a listed word says is not called by it', async () => {
  const own = await Library.build([
    told('Tarn Post', [
      'Licensed hunters went out on Monday to shoot the seals of the bay.',
      'The mayor refused to stop the hunt of the seals.',
    ]),
  ]);
  const text = 'What does each outlet call the shooting of the seals: hunt, cull or something else?';
  const { excerpts } = answer(own, { kind: 'wording', text });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
});

describe('an outlet in which the noun of the topic is not found', () => {
  let others: Library;

  beforeAll(async () => {
    others = await Library.build([
      told('Tarn Post', [
        'Mayor Ida Holm wants to move the huts that stand below the cliff of Tarn.',
        'A walkout of the pilots begins on Friday, the union of Tarn said.',
        'Holm defended her decision to station wardens near the pier.',
      ]),
      told('Tarn Radio', [
        'The ramshackle dwellings standing below the cliff of Tarn have no water.',
        'The strike of the pilots at TPA begins on Friday, the union of Tarn has told the radio.',
        'The council has a proposal to station wardens near the pier, and the borders of the parish are shut.',
      ]),
    ]);
  });

  function words(question: string): Record<string, string[]> {
    const { sections = [] } = answer(others, { kind: 'wording', text: question });
    return Object.fromEntries(
      sections.map(({ heading, lines }) => [
        heading.key === 'outlet' ? heading.outlet : '',
        lines.flatMap((line) => ('terms' in line ? line.terms.map((term) => term.words) : [])),
      ]),
    );
  }

  test('has the phrase of which the rest of it is told', () => {
    expect(words('What does each outlet call the huts below the cliff?')).toEqual({
      'Tarn Post': ['huts'],
      'Tarn Radio': ['ramshackle dwellings'],
    });
  });

  test('has it for a noun that no outlet uses', () => {
    expect(words('What does each outlet call the warden move near the pier?')).toEqual({
      'Tarn Post': ['decision'],
      'Tarn Radio': ['proposal'],
    });
  });

  test('has its own noun where it tells the same early', () => {
    expect(words('What does each outlet call the strike at TPA?')).toMatchObject({
      'Tarn Post': ['walkout'],
      'Tarn Radio': ['strike'],
    });
  });

  test('is left out where nothing of it is told', () => {
    expect(words('What does each outlet call the lighthouse on the northern reef?')).toEqual({});
  });
});

describe('an act told by several words that have one noun', () => {
  test.each([
    'Which word does each outlet use when the ferry’s crew lay down their work?',
    'What do the outlets call it when the staff of the ferry walk out?',
    'Which expressions do the outlets choose for the ferry’s workers stopping work?',
  ])('is found by that noun: %s', async (text) => {
    const own = await Library.build([
      told('Tarn Post', ['A strike at the ferry begins on Monday.', 'The ferry carries oysters and mail.']),
      told('Tarn Radio', ['The walkout at the ferry will last for a week.', 'Work on the pier goes on.']),
    ]);
    const { excerpts } = answer(own, { kind: 'wording', text });
    expect(excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`)).toEqual([
      'Tarn Post 1',
      'Tarn Radio 1',
    ]);
  });

  test('is a change of policy where a new line is taken', async () => {
    const own = await Library.build([
      told('Tarn Post', ['The council reversed its policy on wardens.', 'The council has a new bus line.']),
    ]);
    const text = 'What words do the outlets choose for the new line that the council takes on wardens?';
    const { excerpts } = answer(own, { kind: 'wording', text });
    expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([1]);
  });
});
