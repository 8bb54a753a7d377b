/** `/what-policy` in free wording: fragments, asides, first persons, the reader's own words. Over an invented story. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { withoutFraming } from '../../../src/answers/policies/policy-cues.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let lakes: Library;
let plage: Library;

beforeAll(async () => {
  lakes = await Library.build([
    english('Lake Echo', '2026-05-04', 'Orsa shuts its slipways', [
      'The Orsa regional council closed the slipways at Tarn, Welbeck and Sill to motorboats over 6 metres on Monday, to keep a mussel out of its lakes.',
      'Boat owners in the valley are angry.',
      'A boat that is launched without a washing slip will be towed ashore and its owner pays for the tow, the wardens say.',
      'The council is also weighing a plan to rent out rowing skiffs.',
      'Regatta clubs want the council to build a washing ramp at Sill before the summer.',
    ]),
    english('Radio Orsa', '2026-05-05', 'Motorboats kept off the lakes', [
      'Since Monday motorboats of more than 6 metres may not use the slipways at Tarn, Welbeck and Sill, a sharp turn from the earlier practice, which let every boat in after a look at its hull.',
      'Anglers held a breakfast on the quay.',
      'The plan to rent out skiffs was dropped on Tuesday.',
    ]),
    english('The Oarsman', '2026-05-06', 'Water and law', [
      'Until the ban, a motorboat needed no more than a dry hull to be launched at Tarn.',
      'The order of the Orsa council, which closes the slipways at Tarn, Welbeck and Sill to motorboats over 6 metres, has no last day.',
      'The regatta clubs of the valley have asked the council for a washing ramp at Sill.',
    ]),
  ]);
  plage = await Library.build([
    french('Le Sable', '2026-05-04', 'La plage de Morny fermée aux chevaux', [
      'Le maire de Morny ferme la plage aux chevaux à compter de lundi.',
      'Jusqu’ici, les cavaliers y entraient à toute heure sans rien demander.',
      'Un projet de manège au bord de la dune est à l’étude, a dit la mairie.',
    ]),
  ]);
});

/** The outlet and first words of each paragraph that answers. */
function cited(library: Library, text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'what-policy', text });
  if (status !== 'answered') return [];
  return excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 2).join(' ')).sort();
}

describe('a policy asked for in free wording', () => {
  test('is found in each outlet, in words that only the paragraphs share', () => {
    expect(cited(lakes, 'closing of the slipways to motorboats')).toEqual(['Since Monday', 'The Orsa', 'The order']);
  });

  test.each([
    'Motorboats at the slipways: the practice up to last week?',
    'Before the council closed the slipways, how were motorboats checked?',
    'the old way with motorboats at the slipways',
  ])('is told as it was before: %s', (text) => {
    expect(cited(lakes, text)).toEqual(expect.arrayContaining(['Since Monday', 'Until the']));
  });

  test.each([
    'Renting out skiffs: settled or only an idea?',
    'skiffs for rent, planned or dropped?',
    'Has renting out skiffs been settled yet or is it merely a plan?',
  ])('is told as far as it has come: %s', (text) => {
    expect(cited(lakes, text)).toEqual(['The council', 'The plan']);
  });

  test('is told as what is asked of somebody, where asking is a noun', () => {
    expect(cited(lakes, 'The clubs’ demands of the council, all outlets please')).toEqual([
      'Regatta clubs',
      'The regatta',
    ]);
  });

  test.each(['Avant, comment les cavaliers entraient-ils sur la plage ?', 'Les chevaux sur la plage jusque-là ?'])(
    'is told as it was before, in French: %s',
    (text) => {
      expect(cited(plage, text)).toContain('Jusqu’ici, les');
    },
  );

  test.each([
    'Swimming pools: settled or only an idea?',
    'the old rules for caravans',
    'What do the clubs ask of the council about parking?',
    'penalty for dogs on the quay',
    'Is the tax on anchors temporary?',
  ])('is refused where no article has the thing: %s', (text) => {
    expect(answer(lakes, { kind: 'what-policy', text }).status).toBe('not-covered');
  });

  test('is the same question however its answer is wished for', () => {
    const question = 'who closed the slipways at Tarn';
    const framing = fc.constantFrom(
      'please',
      'in all outlets',
      'what does each article say',
      'yes or no',
      'in one line',
    );
    fc.assert(
      fc.property(fc.array(framing, { maxLength: 3 }), fc.boolean(), (frames, first) => {
        const parts = first ? [...frames, question] : [question, ...frames];
        expect(withoutFraming(parts.join(', '), 'en').replace(/(?:,\s*)+$|^(?:,\s*)+/gu, '')).toBe(question);
      }),
    );
  });
});
