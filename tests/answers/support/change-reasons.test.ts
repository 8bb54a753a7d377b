/** Why something was changed, as each outlet tells the change in its own words: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let library: Library;
let quay: Library;
let moor: Library;

beforeAll(async () => {
  library = await Library.build([
    english('Morrow Gazette', '2031-05-06', 'Kites off the beach', [
      'Under a by-law meant to protect nesting terns, Morrow council ruled last week that kites may not be flown on the beach before August — a break with its earlier practice of letting anybody fly them.',
      'The council also wants to move the bandstand.',
      'Mayor Ida Crane said the ferry would run on Sundays.',
    ]),
    english('Dune Radio', '2031-05-07', 'A beach without kites', [
      'Morrow has put up eleven signs.',
      'The council tore up its own by-law in a bid to save the terns. Whereas anybody had been free to fly kites on the beach, flyers must now wait until August.',
      'A kite club has bought a field.',
    ]),
  ]);
  moor = await Library.build([
    english('Moor Post', '2031-06-06', 'Kilns go out', [
      'The warden gave in to the beekeepers last week and scrapped the passes that used to let potters fire their kilns on the moor.',
      'The potters have asked for a hut.',
    ]),
    english('Heath Radio', '2031-06-07', 'Potters on the moor', [
      'Asked whether the warden would reopen the moor to kilns, should the bees move, Ida Crane said she would not guess.',
      'In an attempt to let the hives recover, the warden announced last week that kilns would have to leave the moor — a break with selling passes by the day.',
    ]),
  ]);
  quay = await Library.build([
    french('Le Quai', '2031-05-06', 'Plus de remorques', [
      'Afin de ménager le pont, Port-Aven a décidé la semaine dernière de fermer le quai aux remorques. Jusque-là, chacun y laissait la sienne.',
      'La maire, Jeanne Morvan, a inauguré la piscine.',
    ]),
    french('La Vigie', '2031-05-07', 'Un quai bien vide', [
      'Les goélands ont repris leur place.',
      'La ville de Port-Aven a dû changer de cap pour sauver son pont. Chacun laissait jusque-là sa remorque sur le quai ; désormais, il faut la garer au stade.',
    ]),
  ]);
});

function cited(of: Library, text: string): string[] {
  const { excerpts, status }: Answer = answer(of, { kind: 'ask', text });
  return status === 'answered' ? excerpts.map(({ citation: { outlet, paragraph } }) => `${outlet} ${paragraph}`) : [];
}

describe('why something was changed', () => {
  test.each([
    'Why did Morrow ban kites from the beach?',
    'For what reason may kites no longer be flown on the beach?',
    'Why did the council change its rule on kites?',
    'For what reason did Morrow bring in its new kite rule?',
    'On what grounds did the council stop people from using kites on the beach?',
  ])('is shown as each outlet tells it, and nothing beside: %s', (question) => {
    expect(cited(library, question).sort()).toEqual(['Dune Radio 2', 'Morrow Gazette 1']);
  });

  test('may be told by the sentence behind the change', async () => {
    const quays = await Library.build([
      english('Fen Post', '2031-06-06', 'Barges must go', [
        'Under a safety order made last week, Harn told 40 barges without a pass to leave the quay, a break with its habit of letting them stay. The council says the aim is to take the strain off a wall that partly gave way.',
        'Ida Crane, for the bargees, said she was against it because no barge had ever touched the wall.',
      ]),
      english('Fen Radio', '2031-06-07', 'The quay empties', [
        'For eleven years anyone who tied up in Harn in the autumn could sit out the winter there. Last week the barges were told to go, because the wall cannot bear them.',
      ]),
    ]);
    expect(cited(quays, 'Why did Harn order the barges to leave?').sort()).toEqual(['Fen Post 1', 'Fen Radio 1']);
  });

  test('is not what somebody was asked about it', () => {
    expect(cited(moor, 'Why did the warden shut the moor to kilns?').sort()).toEqual(['Heath Radio 2', 'Moor Post 1']);
  });

  test.each([
    'Quel problème a conduit Port-Aven à ne plus accepter les remorques sur le quai ?',
    'Pourquoi Port-Aven a-t-elle interdit les remorques sur le quai ?',
  ])('is so in French: %s', (question) => {
    expect(cited(quay, question).sort()).toEqual(['La Vigie 2', 'Le Quai 1']);
  });

  test.each([
    [() => library, 'Why did Morrow ban dogs from the beach?'],
    [() => library, 'Why did Morrow close the library?'],
    [() => library, 'Why does the ferry no longer run on Sundays?'],
    [() => quay, 'Pourquoi Port-Aven a-t-elle fermé la piscine ?'],
    [() => quay, 'Pourquoi Port-Aven a-t-elle interdit les vélos sur le quai ?'],
  ])('is not told of another change: %#', (of, question) => {
    expect(cited(of(), question)).toEqual([]);
  });
});

describe('a turn that several outlets tell together', () => {
  test.each(['Why were kites evicted from the beach?', 'Why did the council clear the beach of kites?'])(
    'is told whatever the act is called: %s',
    (text) => {
      expect(cited(library, text).sort()).toEqual(['Dune Radio 2', 'Morrow Gazette 1']);
    },
  );

  test.each([
    'Why did Morrow welcome the kites?',
    'Why did Ida Crane sell the kites?',
    'Why did the terns leave the beach?',
    'Why did the council scrap the bandstand?',
  ])('is no other act, and of nobody else: %s', (text) => {
    expect(cited(library, text)).toEqual([]);
  });
});
