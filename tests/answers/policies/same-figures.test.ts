/** `/what-policy`: what another outlet tells in other words and with the same figures stands beside what answers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

let library: Library;

beforeAll(async () => {
  const told = toldIn('en');
  library = await Library.build([
    told('Dale Herald', '2026-05-04', 'Heating cut in village schools', [
      'The county last week lowered the temperature of classrooms from 21 to 17 degrees until March 31.',
      'Parents in Ottery have collected 640 names against it.',
      'The county runs 58 schools.',
    ]),
    told('The Dale Star', '2026-05-04', 'Brrr!', [
      'Pupils will be shivering in their coats: penny pinchers have turned the radiators down to a chilly 17, where 21 used to be normal in every classroom.',
      'Mums and dads are livid.',
      'A pie in the canteen costs 21 pence more than it did.',
    ]),
    told('Schools Quarterly', '2026-05-05', 'Thermal comfort in education', [
      'The revised thermal standard for classrooms, 17 degrees in lieu of 21, lapses at the end of March.',
      'An audit of boilers by an independent engineer found 58 defects, most of them in pipes that are older than their valves.',
    ]),
  ]);
});

function shown(text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'what-policy', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort() : [];
}

describe('the same figures elsewhere', () => {
  test('one measure, each outlet in words of its own', () => {
    expect(shown('What did the county decide about the temperature of classrooms?')).toEqual([
      'Dale Herald 1',
      'Schools Quarterly 1',
      'The Dale Star 1',
    ]);
  });

  test('a figure of other things finds nothing', () => {
    expect(shown('How many schools does the county run?')).toEqual(['Dale Herald 3']);
  });
});
