/** French verbs are found by any of their forms. */
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stems.js';
import { fold } from '../../src/language/words.js';

describe('the forms of a verb have one stem', () => {
  test.each([
    'suspendre suspend suspendait suspendu suspendue suspendra',
    'interdire interdit interdisent interdite',
    'permettre permet permis permettra',
    'maintenir maintient maintenu',
    'ouvrir ouvre ouvert ouverte',
    'construire construit construisait',
    'recevoir recoit recu',
    'interrompre interrompt interrompu',
    'mener mene menent',
    'demander demande demandent',
    'affirmer affirment',
    'retirer retirent',
    'negocier negocient negociera',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'fr'))).size).toBe(1);
  });

  test.each(['accident', 'client', 'document', 'moment', 'argument', 'comment', 'detriment'])(
    'a noun keeps its ending: %s',
    (noun) => {
      expect(stem(`${noun}s`, 'fr')).toBe(stem(noun, 'fr'));
    },
  );

  test.each(['entreprise', 'produit', 'part', 'tendance', 'tenue'])('and no noun is taken for one: %s', (noun) => {
    expect(stem(noun, 'fr')).not.toMatch(/(?:dr|ttr|ir)$/u);
  });
});

test.each([
  ['acceptée', 'accepté'],
  ['annoncées', 'annoncer'],
  ['publiée', 'publier'],
  ['employées', 'employer'],
  ['entrait', 'entrer'],
  ['préférait', 'préférer'],
])('%s has the stem of %s', (form, other) => {
  expect(stem(fold(form), 'fr')).toBe(stem(fold(other), 'fr'));
});

test('an army is no weapon, and a town hall no mayor', () => {
  expect(stem('armee', 'fr')).not.toBe(stem('arme', 'fr'));
  expect(stem('mairie', 'fr')).not.toBe(stem('maire', 'fr'));
});
