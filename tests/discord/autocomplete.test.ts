import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  headlines,
  outlets,
  phrased,
  quotations,
  speakers,
  type Candidate,
} from '../../src/discord/autocomplete/candidates.js';
import { choices } from '../../src/discord/autocomplete/choices.js';
import type { Library } from '../../src/library/index.js';
import { hostileText } from './hostile.js';
import { storyLibrary } from './story.js';

function candidates(...texts: string[]): Candidate[] {
  return phrased(
    texts.map((text) => ({ text, words: [] })),
    (text) => text,
  );
}

describe('choices', () => {
  it('wants every typed word to begin a word, whatever its case and accents', () => {
    const given = candidates('The harbour is closed', 'Élodie closes the bridge', 'Open water');
    expect(choices(given, 'clos').map(({ value }) => value)).toEqual([
      'The harbour is closed',
      'Élodie closes the bridge',
    ]);
    expect(choices(given, 'ELO brid').map(({ value }) => value)).toEqual(['Élodie closes the bridge']);
    expect(choices(given, 'bour')).toEqual([]);
  });

  it('puts first what begins as typed', () => {
    const given = candidates('A closed bridge', 'Closed for repair');
    expect(choices(given, 'clo').map(({ value }) => value)).toEqual(['Closed for repair', 'A closed bridge']);
  });

  it('leaves out what is too long, and never cuts it', () => {
    expect(choices(candidates('x'.repeat(100), 'x'.repeat(101)), '').map(({ value }) => value)).toEqual([
      'x'.repeat(100),
    ]);
  });

  it("keeps Discord's limits, whatever is on record and whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 60 }), hostileText(), (texts, typed) => {
        const found = choices(candidates(...texts), typed);
        expect(found.length).toBeLessThanOrEqual(25);
        for (const { name, value } of found) {
          expect(name).toBe(value);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('candidates', () => {
  let library: Library;
  beforeAll(async () => {
    library = await storyLibrary();
  });
  const texts = (found: readonly Candidate[]): string[] => found.map(({ text }) => text);

  it('are the outlets, each once', () => {
    expect(texts(outlets(library))).toEqual(['Ansel Courier', 'Radio Tern', 'The Quay Gazette']);
  });

  it('are headlines, latest first, of one outlet where one is chosen', () => {
    expect(texts(headlines(library)).at(-1)).toBe('Swing bridge shut to lorries from Monday');
    expect(texts(headlines(library, 'ansel courier'))).toEqual(['Swing bridge shut to lorries from Monday']);
    expect(headlines(library, 'No such outlet')).toEqual([]);
  });

  it('are quotations as printed, and those who are quoted', () => {
    expect(texts(quotations(library, 'Ansel Courier'))).toContain(
      'We were given four days to reroute two hundred trucks',
    );
    expect(texts(speakers(library))).toEqual(expect.arrayContaining(['Bruno Keck', 'Odile Varga']));
  });
});
