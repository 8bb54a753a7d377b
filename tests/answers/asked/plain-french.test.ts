/** Plain French questions in words that the articles do not use, over an invented story (a tower that closes to groups) of two outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, QuestionKind } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('fr');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('L’Écho de Braine', '2027-05-07', 'La tour de Braine ferme aux groupes', [
      'La commune de Braine refuse depuis lundi de laisser monter à la tour les groupes de plus de dix visiteurs, mesure qui vise à ménager un escalier fendu.',
      'Le maire, Thibault Sarrazin, a répondu qu’il ne négocierait pas dans les journaux, à la question de savoir si la tour rouvrirait.',
      '« Nos guides resteront en poste », a-t-il dit au cours d’une conférence de presse tenue à l’hôtel de ville.',
      '« Je vais me renseigner », a répondu la préfète Irène Vasseur, avant de bifurquer vers le prix des glaces.',
      'À Braine, 35 randonneurs patientaient vendredi matin au pied de la tour.',
      'Les gardiens dont le contrat est échu seront dirigés vers le musée du Sel.',
    ]),
    told('Radio Orle', '2027-05-08', 'Une loi protège la tour de Braine', [
      'La Loi sur les monuments élevés, qui date de 1974, interdit de fermer une tour plus de trente jours.',
      'La commune attend toujours de l’État la garantie que les travaux seront payés, a fait savoir Thibault Sarrazin.',
      'Il a par ailleurs démenti qu’une hausse du prix des billets soit à l’étude.',
      '« En barrant l’escalier, la commune manque à la loi », estime Odette Marchal, présidente des Amis de la tour.',
    ]),
  ]);
});

function ask(text: string, kind: QuestionKind = 'ask'): Answer {
  return answer(library, { kind, text });
}

function places({ status, excerpts }: Answer): string[] {
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`) : [];
}

describe('answers', () => {
  test.each<[string, string]>([
    ['Pour quelle raison la commune a-t-elle cessé de laisser monter les groupes ?', 'L’Écho de Braine 1'],
    ['Dans quel but la commune refuse-t-elle les groupes ?', 'L’Écho de Braine 1'],
    ['Quelle loi les articles désignent-ils par son nom ?', 'Radio Orle 1'],
    ['Que dit la loi de 1974 sur les tours ?', 'Radio Orle 1'],
    ['Combien de marcheurs attendaient vendredi matin devant la tour ?', 'L’Écho de Braine 5'],
    ['Quel sort attend les gardiens dont le contrat n’est plus valable ?', 'L’Écho de Braine 6'],
    ['Pourquoi le maire refuse-t-il de dire si la tour rouvrira ?', 'L’Écho de Braine 2'],
    ['De quoi Irène Vasseur a-t-elle parlé au lieu de répondre ?', 'L’Écho de Braine 4'],
    ['Quelle est la fonction d’Irène Vasseur ?', 'L’Écho de Braine 4'],
    ['Quelle association soutient que la commune enfreint la loi ?', 'Radio Orle 4'],
    ['Que va-t-il arriver aux guides ?', 'L’Écho de Braine 3'],
    ['Qui est le maire ?', 'L’Écho de Braine 2'],
    ['Qui est la préfète ?', 'L’Écho de Braine 4'],
    ['Pour quelle association Odette Marchal travaille-t-elle ?', 'Radio Orle 4'],
  ])('%s', (question, place) => {
    expect(places(ask(question))).toContain(place);
  });

  test('which measure is in force', () => {
    const given = ask('Quelle mesure la commune a-t-elle prise à l’égard des groupes ?', 'what-policy');
    expect(places(given)).toContain('L’Écho de Braine 1');
  });

  test('nobody is called "ailleurs" who denies something "par ailleurs"', () => {
    expect(ask('Qui a démenti une hausse du prix des billets ?').speaker?.name ?? null).not.toBe('ailleurs');
  });
});

test('who quotes somebody is asked of those who quote, not of media that an article cites', () => {
  const given = ask('Quels médias citent Odette Marchal ?', 'sources');
  expect(given.finding).toMatchObject({ key: 'carriers', outlets: ['Radio Orle'] });
});

test.each([
  'Qu’a dit Thibault Sarrazin lors de sa conférence de presse à Orle ?',
  'À quel moment l’État a-t-il donné à la commune la garantie que les travaux seront payés ?',
  'Où habite le maire de Braine ?',
  'Combien de gardiens le musée du Sel a-t-il embauchés ?',
  'Pourquoi Thibault Sarrazin a-t-il démissionné ?',
  'Quel est le coût des travaux ?',
  'Qui est le ministre de la Culture ?',
  'Quel traité les articles désignent-ils par son nom ?',
])('is not made up: %s', (question) => {
  expect(places(ask(question))).toEqual([]);
});
