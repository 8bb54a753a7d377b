/** `/what-policy` in words that no article has: what remains beside the asking names the policy. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let market: Library;
let marche: Library;

beforeAll(async () => {
  market = await Library.build([
    english('Quay Herald', '2026-03-03', 'Stalls cleared from Pell Square', [
      'The Pell town council ordered fishmongers off the square on Monday, after two falls on wet cobbles.',
      'Up to last week a fishmonger could put a stall anywhere on the square before six in the morning.',
      'Mayor Rosa Dunne said the council was still discussing with the traders a proposal to close the market hall after dark.',
      'Trader groups spoke of a bad joke once a draft had been leaked. Later the Quay Herald heard that the mayor would drop the idea.',
      'The harbour office said it would move the fishmongers whom the council has cleared to the old net loft.',
      '“Those who stay on the quay overnight will be lent a lamp and kept away from the cranes,” said Ivo Marsh, a harbour office spokesman.',
      'The fishmongers’ guild says that the council must withdraw the order, which it calls unlawful.',
      'A levy of four crowns a day on stalls in Mill Lane is already in force, agreed between the council and the guild.',
    ]),
    english('Radio Pell', '2026-03-04', 'Fishmongers must leave the square', [
      'Fishmongers may no longer trade on Pell Square, the town council ruled on Monday, a sharp turn from its long-held custom of letting them set up wherever they liked.',
      'The harbour office plans to move the fishmongers to the net loft.',
      'It rained on the regatta.',
    ]),
  ]);
  marche = await Library.build([
    french('La Digue', '2026-03-03', 'Les poissonniers quittent la place', [
      'La mairie de Pell interdit la place aux poissonniers depuis lundi.',
      'Jusqu’à la semaine passée, les poissonniers s’y installaient où ils voulaient.',
      'La capitainerie compte conduire les poissonniers écartés de la place dans l’ancien atelier des filets.',
      'La mairie a déjà suspendu les marchés du soir dans la rue du Moulin.',
      'Une camionnette ne peut y rester plus de deux heures près du lavoir, samedis compris.',
      'La capitainerie demande que les poissonniers laissent une allée libre.',
    ]),
  ]);
});

/** The first words of each paragraph that answers. */
function cited(library: Library, text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'what-policy', text });
  if (status !== 'answered') return [];
  return excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 3).join(' ')).sort();
}

describe('a policy asked for in words of the reader', () => {
  test.each([
    'Up to now, what could a fishmonger do on the square?',
    'What freedom did fishmongers formerly have on the square?',
    'so until last week a fishmonger could just set up on the square, is that right?',
    'What used to be the drill for fishmongers on the square under the old rules?',
  ])('is told as it was before: %s', (text) => {
    expect(cited(market, text)).toEqual(expect.arrayContaining(['Fishmongers may no', 'Up to last']));
  });

  test.each([
    'How far along is the idea of locking the market hall at night?',
    'Locking the market hall at night: a done deal or not?',
    'Where do things stand with the idea of shutting the market hall after dark?',
  ])('is told as far as it has come: %s', (text) => {
    expect(cited(market, text)).toEqual(['Mayor Rosa Dunne', 'Trader groups spoke']);
  });

  test.each([
    'To which building will the harbour office move the fishmongers?',
    'Where does the harbour office want to put the fishmongers who were cleared?',
    'What does the harbour office have in mind for the fishmongers?',
  ])('is told as what somebody intends: %s', (text) => {
    expect(cited(market, text)).toEqual(['The harbour office', 'The harbour office']);
  });

  test.each([
    'Has anybody attacked the order to clear fishmongers off the square?',
    'Who has spoken out on the order for fishmongers?',
  ])('is told as what is against it: %s', (text) => {
    expect(cited(market, text)).toEqual(['The fishmongers’ guild']);
  });

  test.each([
    'How has the town council dealt with the fishmongers on the square?',
    'Do fishmongers still trade on Pell Square?',
  ])('is told as it was decided: %s', (text) => {
    expect(cited(market, text)).toEqual(expect.arrayContaining(['Fishmongers may no']));
  });

  test.each([
    'Which arrangements apply to people who stay on the quay overnight?',
    'What is offered to people who stay on the quay overnight?',
    'What has the harbour office announced for those who stay on the quay overnight?',
    'How are people who stay on the quay overnight to be kept?',
  ])('is told where only its matter is named: %s', (text) => {
    expect(cited(market, text)).toEqual(['“Those who stay']);
  });

  test.each(['What limit is there on how much a stall in Mill Lane must pay in levy?'])(
    'is told with the number that it sets: %s',
    (text) => {
      expect(cited(market, text)).toEqual(['A levy of']);
    },
  );

  test.each(['Quels marchés sont supprimés en ce moment dans la rue du Moulin ?'])(
    'is told as what holds, in French: %s',
    (text) => {
      expect(cited(marche, text)).toEqual(['La mairie a']);
    },
  );

  test.each(['Quelle mesure la mairie a-t-elle prise contre les poissonniers ?'])(
    'is told as it was decided, in French: %s',
    (text) => {
      expect(cited(marche, text)).toEqual(['La mairie de']);
    },
  );

  test.each([
    'Qu’entend faire la capitainerie des poissonniers écartés ?',
    'Où la capitainerie compte-t-elle les mettre ?',
  ])('is told as what somebody intends, in French: %s', (text) => {
    expect(cited(marche, text)).toEqual(['La capitainerie compte']);
  });

  test('is told as how long it may be, in French', () => {
    expect(cited(marche, 'Combien de temps peut-on laisser une camionnette au lavoir ?')).toEqual([
      'Une camionnette ne',
    ]);
  });

  test.each([
    'Qu’entend faire la capitainerie des boulangers ?',
    'Combien de temps peut-on laisser un vélo à la gare ?',
  ])('is no other policy, in French: %s', (text) => {
    expect(cited(marche, text)).toEqual([]);
  });

  test.each([
    'Up to now, what could butchers do on the square?',
    'What fine applies to fishmongers on the square?',
    'How far along is the idea of a tram to the market hall?',
    'Where does the harbour office want to put the sailing school?',
    'Which arrangements apply to children who stay at the library?',
    'What is offered to dancers who stay at the theatre overnight?',
    'When may dancers leave the theatre?',
    'What does the harbour office intend to do with the swans?',
    'What does the harbour office plan to do about its library?',
    'What did the town council decide about school uniforms?',
    'How many stalls have been burgled so far?',
    'Do butchers still trade at the station?',
  ])('is no other policy: %s', (text) => {
    expect(cited(market, text)).toEqual([]);
  });
});
