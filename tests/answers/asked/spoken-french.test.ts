/** French as it is spoken and typed, and what it asks for, over an invented story of a dam. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { intentOf } from '../../../src/answers/intent.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

describe('a spoken question is the written one', () => {
  test.each([
    ['cb de foyers en aval du barrage', 'combien de foyers en aval du barrage'],
    ['Pk le syndicat a fermé le barrage', 'pourquoi le syndicat a fermé le barrage'],
    ['Pourquoi le syndicat ferme t il le barrage', 'Pourquoi le syndicat ferme-t-il le barrage'],
    ['J’aimerais savoir pour quels motifs le barrage ferme', 'pourquoi le barrage ferme'],
    ['Petite question : qui garde le barrage', 'qui garde le barrage'],
    ['Du coup, que décide le syndicat', 'que décide le syndicat'],
    ['Nombre total de foyers touchés', 'combien de foyers touchés'],
    ['Raison de la fermeture du barrage', 'pourquoi la fermeture du barrage'],
    ['Référence précise de la loi sur les barrages', 'quel loi sur les barrages les articles nomment'],
    ['Une vanne de fond, c’est quoi ?', "c'est quoi Une vanne de fond"],
    ['Le barrage se trouve où', 'où Le barrage se trouve'],
    ['Le syndicat suit l’avis de quel bureau', 'de quel bureau Le syndicat suit l’avis'],
    ['La lettre est adressée à qui', 'à qui La lettre est adressée'],
    ['On fait quoi des poissons', 'que fait On des poissons'],
    ['La directrice s’appelle comment', 'qui est La directrice'],
  ])('%s', (question, plain) => {
    expect(intentOf(question, 'topic')).toMatchObject({ topic: plain });
  });

  test.each(['Pourquoi le syndicat a fermé le barrage', 'Qui sait où les anguilles remontent'])(
    '%s stays',
    (question) => {
      expect(intentOf(question, 'topic')).toMatchObject({ topic: question });
    },
  );

  test('but for words that somebody may have said', () => {
    expect(intentOf('on ira pêcher où', 'quotation')).toEqual({
      want: 'quotation',
      words: 'on ira pêcher où',
      exact: false,
    });
  });
});

describe('an answer', () => {
  let library: Library;
  const told = toldIn('fr');

  beforeAll(async () => {
    library = await Library.build([
      told('La Gazette du Lorn', '2028-03-02', 'Le barrage de Marle reste vide', [
        'Le syndicat des eaux a vidé le barrage de Marle en raison de fissures, a indiqué sa directrice, Solveig Astrand.',
        'Le syndicat s’en remet à l’avis de la commission des ouvrages. Quelque 1 400 foyers vivent en aval.',
        'L’article L. 77-4 du code des eaux oblige à vider tout ouvrage fissuré.',
        'Solveig Astrand a tenu une conférence de presse au moulin de Marle mercredi.',
      ]),
      told('Radio Lorn', '2028-03-03', 'Les pêcheurs du Lorn veulent de l’eau', [
        'L’association des pêcheurs juge que le syndicat enfreint son propre règlement.',
        'Personne ne sait quand le barrage sera rempli.',
      ]),
    ]);
  });

  function cited(text: string): string[] {
    const { excerpts, status }: Answer = answer(library, { kind: 'ask', text });
    return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`) : [];
  }

  test.each([
    ['cb de foyers en aval ?', 'La Gazette du Lorn 2'],
    ['Le syndicat suit l’avis de quelle instance ?', 'La Gazette du Lorn 2'],
    ['Quelle asso reproche au syndicat de violer son règlement ?', 'Radio Lorn 1'],
    ['Référence exacte de l’article du code cité dans cette affaire ?', 'La Gazette du Lorn 3'],
    ['Où Astrand a-t-elle tenu sa conférence de presse ?', 'La Gazette du Lorn 4'],
    ['pour quelle raison le syndicat a t il vidé le barrage', 'La Gazette du Lorn 1'],
  ])('is given: %s', (text, place) => {
    expect(cited(text)).toContain(place);
  });

  test.each(['cb de poissons sont morts ?', 'Référence exacte du décret cité dans cette affaire ?'])(
    'is not made up: %s',
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );
});
