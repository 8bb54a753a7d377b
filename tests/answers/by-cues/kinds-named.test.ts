/** Whose advice is followed, and which law is named, in whatever words it is asked: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let dam: Library;
let digue: Library;

beforeAll(async () => {
  dam = await Library.build([
    english('Harl Courier', '2031-03-04', 'Dam to be lowered', [
      'Engineers at the Harl dam will lower the water by a metre, spokeswoman Ina Voss said.',
      'Voss said the engineers were working to recommendations from the Institute of Hydrology.',
      'The 1998 Rivers Protection Act forbids a level below nine metres, and the Lake States Convention of 2004 binds both countries.',
      'In Marsh v. Harl Water, a court let the owners of the boats sue.',
      'Mayor Bill Tarn said the town was waiting for rain.',
    ]),
  ]);
  digue = await Library.build([
    french('Le Chenal', '2031-03-04', 'La digue sera abaissée', [
      'Les ingénieurs de la digue baisseront le niveau d’un mètre, a indiqué leur porte-parole, Anne Voisin.',
      'Mme Voisin a précisé que les ingénieurs s’en tiennent aux consignes de l’Institut d’hydrologie.',
      'La loi sur la protection des rivières de 1998 interdit un niveau inférieur à neuf mètres.',
      'Le maire, Yves Tarn, attend la pluie.',
    ]),
  ]);
});

function cited(of: Library, text: string): string[] {
  const { status, excerpts }: Answer = answer(of, { kind: 'ask', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `¶${String(citation.paragraph)}`) : [];
}

describe('whose advice is followed', () => {
  test.each([
    'Whose advice do the engineers follow?',
    'Which institute is behind the guidance that the engineers use?',
    'By whose instructions are the engineers at the dam guided?',
    'From which body do the engineers take their directions?',
  ])('is told by the sentence that says so: %s', (question) => {
    expect(cited(dam, question)).toEqual(['¶2']);
  });

  test('is told by whoever said it', () => {
    expect(answer(dam, { kind: 'ask', text: 'Whose advice do the engineers follow?' }).speaker?.name).toBe('Ina Voss');
  });

  test('is so in French', () => {
    expect(cited(digue, 'De qui les ingénieurs suivent-ils les recommandations ?')).toEqual(['¶2']);
  });

  test.each(['Whose advice does Mayor Tarn follow?', 'Whose guidance do the owners of the boats use?'])(
    'is not told of others: %s',
    (question) => {
      expect(cited(dam, question)).toEqual([]);
    },
  );
});

describe('a law that the coverage names', () => {
  test.each([
    ['Which national law is mentioned by name?', '¶3'],
    ['Name the treaty that the articles refer to.', '¶3'],
    ['What international agreement between the two countries is cited?', '¶3'],
    ['Which court case gets mentioned?', '¶4'],
  ])('is shown by the sentence that names it: %s', (question, paragraph) => {
    expect(cited(dam, question)).toEqual([paragraph]);
  });

  test('is so in French', () => {
    expect(cited(digue, 'Comment s’appelle la loi dont il est question ?')).toEqual(['¶3']);
  });

  test.each([
    [() => dam, 'Which EU directive do the articles cite?'],
    [() => digue, 'Quel traité international est cité dans les articles ?'],
  ])('is none of another kind: %#', (of, question) => {
    expect(cited(of(), question)).toEqual([]);
  });
});
