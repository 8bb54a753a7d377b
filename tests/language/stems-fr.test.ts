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
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'fr'))).size).toBe(1);
  });

  test.each(['entreprise', 'produit', 'part', 'tendance', 'tenue'])('and no noun is taken for one: %s', (noun) => {
    expect(stem(noun, 'fr')).not.toMatch(/(?:dr|ttr|ir)$/u);
  });
});
