/** `/what-policy`: where a value is wanted, what gives none is not shown beside what does; and how far a plan really has come. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { aspectAsked } from '../../../src/answers/policies/policy-aspects.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

let library: Library;

beforeAll(async () => {
  const told = toldIn('en');
  library = await Library.build([
    told('Fell Courier', '2026-02-10', 'Dairies told to lodge stranded drivers', [
      'The Milk Board on Monday ordered dairies to house tanker drivers stranded by the snow for up to 9 weeks.',
      'The mayor of Garth said on Monday that her council is still weighing a plan to close the Fell road to lorries.',
    ]),
    told('The Pail', '2026-02-10', 'Beds for drivers', [
      '“Where a driver cannot get home, we will house him and keep every stranded driver in a temporary bed,” said Hobb Larkin of the Dairy Union.',
      'Garth is fuming. Its envoy marched into the ministry, and the mayor has hit back with her decision to throw lorries off the road.',
    ]),
  ]);
});

function shown(text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'what-policy', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort() : [];
}

describe('a value is wanted', () => {
  test('what gives none is not shown beside what does', () => {
    expect(shown('For how long will the dairies have to house stranded drivers?')).toEqual(['Fell Courier 1']);
  });
});

describe('whether something is really so', () => {
  test('asks how far it has come', () => {
    expect(aspectAsked('Has Garth really closed the Fell road to lorries', 'en', true)?.aspect).toBe('standing');
    expect(aspectAsked('Who really closed the Fell road to lorries', 'en', true)?.aspect).not.toBe('standing');
  });

  test('each outlet tells it, whatever verb the reader has for it', () => {
    expect(shown('Has Garth really expelled lorries from the Fell road?')).toEqual(['Fell Courier 2', 'The Pail 2']);
  });
});
