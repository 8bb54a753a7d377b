/** French verbs are found by any of their forms. */
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stems.js';

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
