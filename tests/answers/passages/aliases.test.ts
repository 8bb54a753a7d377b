/** Letters by which articles call a body, whether or not they are its initials. Invented articles. */
import { describe, expect, it } from 'vitest';
import { initialsOf, namesOfInitials } from '../../../src/answers/passages/aliases.js';
import { coverageOf, tokensOf } from '../../../src/answers/passages/passages.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

const coverage = coverageOf(
  await Library.build([
    told('Reed Post', '2026-04-02', 'Reeds cut', [
      'The Reed Harvest Office (BSU) will cut the east bank, and the Northern Reed Board will watch.',
      'The BSU said that the NRB had agreed.',
    ]),
    told('Radio Reed', '2026-04-02', 'Reeds and ducks', [
      'The Duck Count Bureau, or ZLE, lent two boats (FREE) to the office.',
    ]),
  ]),
);

describe('a name and its letters', () => {
  it.each([
    ['BSU', ['reed', 'harvest', 'offic']],
    ['ZLE', ['duck', 'count', 'bureau']],
    ['NRB', ['northern', 'reed', 'board']],
  ])('go together where an article says so or they are its initials: %s', (letters, name) => {
    const names = namesOfInitials(coverage, letters).map((each) => each.map((stem) => stem.toLowerCase()));
    expect(names).toContainEqual(name);
  });

  it('do not where no name stands before the letters', () => {
    expect(namesOfInitials(coverage, 'FREE')).toEqual([]);
  });

  it.each([
    ['What did the Reed Harvest Office say?', 'BSU'],
    ['What did the Northern Reed Board say?', 'NRB'],
  ])('are found for a name that a question has: %s', (question, letters) => {
    expect(new Set(initialsOf(coverage, tokensOf(question, 'en'), question).values())).toEqual(new Set([letters]));
  });
});
