/** How outlets tell what somebody replied: the question or the occasion with the words, and what an outlet only reports. An invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Lowmarsh Post', '2026-05-08', 'Mill owner silent on the sluice', [
      'Mill owner Ada Brink opened the new bakery of Lowmarsh.',
      'But the owner told little that was new when she cut the ribbon of the bakery.',
      '"When there is something to tell, I will tell it," she said. "We are talking with the valley about a great many things."',
      'Baker Jon Orre said the oven was too small.',
    ]),
    told('Marsh Radio', '2026-05-08', 'Brink on the sluice', [
      'The valley wants the sluice of the mill to be opened in the summer.',
      'Asked about the sluice on Friday morning, Ada Brink, who owns the mill, would only say that talks go on.',
      '"When there is something to tell, I will tell it," she said. "We are talking with the valley about a great many things."',
      'Asked whether she would sell the mill, Brink said she would not bargain on a doorstep.',
    ]),
    told('Valley Review', '2026-05-12', 'The mill is not for sale', [
      'Asked whether the mill would be sold, Ada Brink answered: "I bargain with nobody on a doorstep, and the mill is my father\'s."',
    ]),
  ]);
});

function places(text: string): string[] {
  const given = answer(library, { kind: 'compare', text });
  expect(given.finding.key).toBe('versions');
  return given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('replies side by side', () => {
  test('come with the occasion and the question, in an outlet that has another of them as well', () => {
    const both = ['Lowmarsh Post 2', 'Lowmarsh Post 3', 'Marsh Radio 2', 'Marsh Radio 3'];
    expect(places("How do the outlets differ in reporting Brink's answer at the bakery?")).toEqual(both);
    expect(places("How do the outlets differ in reporting the mill owner's answer at the bakery?")).toEqual(both);
  });

  test('are told by one outlet only in its own words', () => {
    expect(
      places("How does each outlet report Brink's reply to the question whether she would sell the mill?"),
    ).toEqual(['Marsh Radio 4', 'Valley Review 1']);
  });

  test('are not those to another question', () => {
    const given = answer(library, {
      kind: 'compare',
      text: "How do the outlets differ in reporting Brink's answer about the wages of the bakers?",
    });
    expect(given.status).toBe('not-covered');
  });
});
