/** Questions for outlets' words, versions and sources that are read by the words in them, in whatever order and with whatever around them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Question } from '../../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

function told(outlet: string, language: string, paragraphs: readonly string[]) {
  const draft = draftFromText(
    [language === 'en' ? 'The bell of Orlo' : 'La cloche d’Orlo', ...paragraphs].join('\n\n'),
  );
  return articleFrom(draft, { outlet, published: '2026-05-14', language });
}

let english: Library;
let french: Library;

beforeAll(async () => {
  english = await Library.build([
    told('Orlo Herald', 'en', [
      'The parish of Orlo will melt its old bell, the parish council said on Monday.',
      '"The bell has cracked beyond repair, in spite of all our prayers, and it will be melted in spring," said bell keeper Tove Rask.',
      'The protesters camping in the bell tower refuse to go.',
      'Baker Nils Bo gave them bread. "They ring better than they cook," said Bo.',
    ]),
    told('Orlo Radio', 'en', [
      'The old bell of Orlo is to be melted.',
      '"The bell has cracked beyond repair ... and it will be melted in spring," parish warden Tove Rask told the radio.',
      'The squatters camping in the bell tower have been told to leave, and the wind farm nearby has closed.',
    ]),
  ]);
  french = await Library.build([
    told('Courrier d’Orlo', 'fr', [
      'La paroisse d’Orlo va fondre sa vieille cloche, a annoncé le conseil lundi.',
      '« La cloche est fêlée, malgré toutes nos prières, et elle sera fondue au printemps », a déclaré la gardienne Tove Rask.',
      'Les sonneurs qui campent dans le clocher refusent de partir.',
    ]),
    told('Radio d’Orlo', 'fr', [
      'La vieille cloche d’Orlo va être fondue.',
      '« La cloche est fêlée et elle sera fondue au printemps », a dit Tove Rask à la radio.',
      'Le boulanger Nils Bo soutient les sonneurs. « Ils sonnent mieux qu’ils ne cuisinent », a dit Nils Bo.',
    ]),
  ]);
});

function cited(library: Library, kind: Question['kind'], text: string): string[] {
  const { status, excerpts } = answer(library, { kind, text });
  return status === 'answered'
    ? excerpts.map(({ citation }) => `${citation.outlet} ${String(citation.paragraph)}`).sort()
    : [];
}

describe('the words of outlets', () => {
  const squatters = ['Orlo Herald 3', 'Orlo Radio 3'];
  test.each([
    'People camping in the bell tower: labels, one per outlet?',
    'labels used for people camping in the bell tower, paper by paper',
    'Style check. The people camping in the bell tower, each outlet’s term for them?',
    'Please list, for my class, which noun every newspaper has for people camping in the bell tower.',
    'Look at the word choice. People camping in the bell tower are named how in each story?',
  ])('are found: %s', (question) => {
    expect(cited(english, 'wording', question)).toEqual(squatters);
  });

  test('for a person are the job titles', () => {
    const question = 'Neutral or not? See the job title that each outlet gives to Rask.';
    expect(cited(english, 'wording', question)).toEqual(['Orlo Herald 2', 'Orlo Radio 2']);
  });

  test('of an outlet that is named are shown alone', () => {
    const question = 'Which label does Orlo Radio have for people camping in the bell tower?';
    expect(cited(english, 'wording', question)).toEqual(['Orlo Radio 3']);
  });

  test('for what no outlet tells of are not found', () => {
    expect(cited(english, 'wording', 'Submarine crews under the ice: each outlet’s label?')).toEqual([]);
  });

  test('are found in French', () => {
    const question = 'La cloche, quels mots pour ça selon les journaux ?';
    expect(cited(french, 'wording', question)).toHaveLength(2);
  });

  test('do not depend on words around the question', () => {
    const frames = ['Please', 'Hello', 'For my homework', 'I need this for class', 'Thanks', 'Quick question'];
    fc.assert(
      fc.property(fc.constantFrom(...frames), fc.constantFrom(...frames), (before, behind) => {
        const question = `${before}: each outlet’s label for people camping in the bell tower? ${behind}.`;
        expect(cited(english, 'wording', question)).toEqual(squatters);
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

describe('versions of a statement', () => {
  test.each([
    'Rask’s "cracked beyond repair" side by side, as each of the two texts has it.',
    'Side by side: Rask’s "beyond repair and it will be melted". What did each desk trim or keep?',
    'Spot the words that were cut: "The bell has cracked beyond repair" by Rask appears twice',
    'Rask’s statement on the cracked bell is not printed identically everywhere. Where is the difference?',
    'Was anything left out of the Rask quote about the cracked bell? Compare both papers.',
  ])('are found: %s', (question) => {
    expect(cited(english, 'compare', question)).toEqual(['Orlo Herald 2', 'Orlo Radio 2']);
  });

  test('are found in French', () => {
    const question = '« La cloche est fêlée » de Rask : mot à mot, en quoi les versions s’écartent-elles ?';
    expect(cited(french, 'compare', question)).toEqual(['Courrier d’Orlo 2', 'Radio d’Orlo 2']);
  });
});

describe('outlets that have somebody', () => {
  test.each([
    'Who of the two lets Nils Bo have his say?',
    'Was Nils Bo interviewed by all of them or just one?',
    'Nils Bo in his own words, which of the articles have that?',
    'Nils Bo - in which of the stories is he quoted',
    'Which papers gave Nils Bo a voice',
  ])('quoted: %s', (question) => {
    expect(cited(english, 'compare', question)).toEqual(['Orlo Herald 4']);
  });

  test('mentioned', () => {
    expect(cited(english, 'compare', 'The wind farm: mentioned by whom?')).toEqual(['Orlo Radio 3']);
  });

  test('or leave something out', () => {
    expect(cited(english, 'compare', 'Any paper that skips the wind farm?')).toEqual(['Orlo Radio 3']);
  });

  test('are none where nobody of the name is quoted', () => {
    expect(cited(english, 'compare', 'Was Ulla Brandt interviewed by all of them or just one?')).toEqual([]);
  });

  test('are found in French', () => {
    expect(cited(french, 'compare', 'Nils Bo a la parole dans quels articles ?')).toEqual(['Radio d’Orlo 3']);
  });
});
