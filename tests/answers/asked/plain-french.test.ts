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
      'Le directeur, Armand Collin, juge que la fermeture « est un simple répit, et rien de plus ».',
      'Le conseil a sommé jeudi la région de livrer le plan des fondations.',
      'Le règlement départemental (AB) n° 12/88 permet de compter les marches.',
    ]),
    told('Radio Orle', '2027-05-08', 'Une loi protège la tour de Braine', [
      'La Loi sur les monuments élevés, qui date de 1974, interdit de fermer une tour plus de trente jours.',
      'La commune attend toujours de l’État la garantie que les travaux seront payés, a fait savoir Thibault Sarrazin.',
      'Il a par ailleurs démenti qu’une hausse du prix des billets soit à l’étude.',
      '« En barrant l’escalier, la commune manque à la loi », estime Odette Marchal, présidente des Amis de la tour.',
      'Solange Meunier, potière et mère de deux enfants du bourg, vivant à Orle, parle au nom du cercle Vieilles Pierres.',
      '« Les pierres ont bonne mémoire », dit-elle.',
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
    ['Quel règlement départemental est cité dans les articles ?', 'L’Écho de Braine 9'],
    ['Qu’est-il prévu pour les gardiens dont le contrat est échu ?', 'L’Écho de Braine 6'],
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

test('who presents something as something says it is', () => {
  const given = ask('Qui a présenté la fermeture comme un simple répit ?', 'who-said');
  expect(given.speaker?.name).toBe('Armand Collin');
});

test('what the articles say somebody said is asked for as all of it', () => {
  const given = ask('Dresse la liste des propos que les articles prêtent à Armand Collin.', 'who-said');
  expect(given.finding).toMatchObject({ key: 'statements-of', name: 'Armand Collin' });
});

test('the day of a demand is found by another verb for it', () => {
  const given = ask('Quel jour le conseil a-t-il exigé de la région le plan des fondations ?', 'timeline');
  expect(given.status).toBe('answered');
});

test('a body is given the floor where somebody speaks in its name', () => {
  const given = ask('Quels articles donnent la parole au cercle Vieilles Pierres ?', 'compare');
  expect(given.finding).toMatchObject({ key: 'carriers', outlets: ['Radio Orle'] });
});

test('who quotes somebody is asked of those who quote, not of media that an article cites', () => {
  const given = ask('Quels médias citent Odette Marchal ?', 'sources');
  expect(given.finding).toMatchObject({ key: 'carriers', outlets: ['Radio Orle'] });
});

test.each([
  'Qu’a dit Thibault Sarrazin lors de sa conférence de presse à Orle ?',
  'À quel moment l’État a-t-il donné à la commune la garantie que les travaux seront payés ?',
  'Quand l’État a-t-il donné à la mairie la garantie qu’elle demandait ?',
  'Où habite le maire de Braine ?',
  'Combien de gardiens le musée du Sel a-t-il embauchés ?',
  'Pourquoi Thibault Sarrazin a-t-il démissionné ?',
  'Quel est le coût des travaux ?',
  'Qui est le ministre de la Culture ?',
  'Quel traité les articles désignent-ils par son nom ?',
])('is not made up: %s', (question) => {
  expect(places(ask(question))).toEqual([]);
});
