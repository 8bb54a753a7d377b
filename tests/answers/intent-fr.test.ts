/** French questions in roundabout words, and the plain ones that mean the same. */
import { describe, expect, test } from 'vitest';
import { intentOf, plainQuestion } from '../../src/answers/intent.js';

describe('a French question', () => {
  test.each([
    ['Qu’est-ce qui a poussé la régie à fermer le bac', 'pourquoi la régie fermer le bac'],
    ['Comment la régie justifie-t-elle la fermeture du bac', 'pourquoi la régie la fermeture du bac'],
    ['Comment se fait-il que le bac soit fermé', 'pourquoi le bac soit fermé'],
    ['Que faut-il entendre au juste par « bac à traille » dans ce dossier', 'que signifie « bac à traille »'],
    ['Où se trouvait la maire quand elle a parlé du bac', 'où la maire a parlé du bac'],
    ['À quand remonte la fermeture du bac', 'quand la fermeture du bac'],
    ['Quelle est la date de la fermeture du bac', 'quand fermeture du bac'],
    ['Quels événements les journaux datent-ils de mardi', "que s'est-il passé mardi"],
    ['D’après les articles, pourquoi le bac est-il fermé', 'pourquoi le bac est-il fermé'],
    ['Pouvez-vous m’indiquer quand le bac rouvre', 'quand le bac rouvre'],
    ['Quel régime vaut pour les vélos', "quelle règle s'applique à les vélos"],
    ['Les cyclistes ont-ils le droit de monter à bord', 'Les cyclistes peuvent-ils monter à bord'],
    ['À quel traité est-il fait référence', 'quel traité les articles nomment'],
  ])('is read as the plain one: %s', (asked, plain) => {
    expect(plainQuestion(asked)).toBe(plain);
  });

  test.each([
    ['Quel est l’avis de la maire sur le bac', 'la maire', 'le bac'],
    ['Quelle crainte la maire a-t-elle exprimée au sujet du bac', 'la maire', 'bac'],
    ['Dans quels termes la maire a-t-elle défendu la fermeture du bac', 'la maire', 'la fermeture du bac'],
    ['Comment la maire juge-t-elle la fermeture du bac', 'la maire', 'la fermeture du bac'],
  ])('asks for what somebody said: %s', (asked, speaker, topic) => {
    const intent = intentOf(asked, 'topic');
    expect(intent).toMatchObject({ want: 'statements-of' });
    expect(intent).toHaveProperty('speaker', expect.stringContaining(speaker.replace(/^la /u, '')));
    expect(intent).toHaveProperty('topic', topic);
  });

  test('asks no wish of somebody for a verb that only begins like one of judging', () => {
    expect(intentOf('Comment rangera-t-on les voitures', 'topic')).toMatchObject({ want: 'evidence' });
  });
});

test('whoever receives the press somewhere speaks there', () => {
  expect(plainQuestion('Où la maire a-t-elle reçu les journalistes')).toBe(
    'Où la maire a-t-elle parlé à les journalistes',
  );
});
