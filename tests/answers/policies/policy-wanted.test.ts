/** `/what-policy` by the kind of thing that is wanted: a day, a number, a penalty, a condition, arguments; and when nothing gives it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    toldIn('en')('Lock Gazette', '2026-03-06', 'Canal closed to houseboats', [
      'The Tarn Navigation Board last Monday barred houseboats from mooring on the upper canal, a step that touches 43 boats.',
      '“Skippers who stay will lose their licence and see the boat towed to the yard at Grell,” said Ossian Pike, the board’s spokesman.',
      'Boats with children on board may remain until the end of term, provided the owner writes to the board.',
      'A barge will collect rubbish from the remaining moorings once a fortnight.',
      'Wilma Anders, chair of the Boat Dwellers’ League, said the board should withdraw the order.',
      '“They give us no other berth, and they call it a plan,” Anders said.',
      'The first draft of the order covered the harbour as well; that part was struck out after the chandlers objected.',
      'The lock-keepers have been told to open the gates at six.',
    ]),
  ]);
});

const ask = (text: string): Answer => answer(library, { kind: 'what-policy', text });

function shown({ status, excerpts }: Answer): number[] {
  return status === 'answered' ? excerpts.map(({ citation }) => citation.paragraph).sort((a, b) => a - b) : [];
}

describe('what is wanted of a policy', () => {
  test.each([
    ['Since what day have houseboats been kept off the upper canal?', [1]],
    ['How many vessels does the mooring ban affect?', [1]],
    ['What penalty awaits skippers who stay?', [2]],
    ['On what condition may boats with children remain?', [3]],
    ['How often is rubbish to be fetched from the moorings?', [4]],
    ['Which places did the first version of the order cover?', [7]],
  ])('%s', (question, paragraphs) => {
    expect(shown(ask(question))).toEqual(paragraphs);
  });

  test('the arguments of a critic are all that he goes on to say', () => {
    expect(shown(ask('Who wants the order withdrawn, and with what arguments?'))).toEqual([5, 6]);
  });
});

describe('nothing gives what is wanted', () => {
  test.each([
    'What has the board decided about fishing on the upper canal?',
    'What penalty awaits anglers who use nets?',
    'From what day must cyclists leave the towpath?',
    'How often are the swans to be counted?',
  ])('%s', (question) => {
    expect(ask(question).status).toBe('not-covered');
  });
});

describe('what other outlets give as well', () => {
  const english = toldIn('en');
  let two: Library;
  const ofTwo = (text: string): string[] => {
    const { status, excerpts } = answer(two, { kind: 'what-policy', text });
    return status === 'answered' ? excerpts.map((each) => each.text.split(' ').slice(0, 3).join(' ')).sort() : [];
  };

  beforeAll(async () => {
    two = await Library.build([
      english('Lock Gazette', '2026-03-06', 'Goats off the dyke', [
        'The Tarn dyke board asked the marsh farmers on Friday to pay for a fence along the dyke.',
        'Goats may graze the dyke until 30 April, the board ruled.',
        'Dora Finch of the Goat League said the board ought to scrap the ruling.',
      ]),
      english('Radio Tarn', '2026-03-07', 'Fence for the dyke', [
        'The board of the Tarn dyke wants a fence along the dyke and expects the marsh farmers to pay for it.',
        'By the ruling goats may graze on the dyke for eight weeks.',
        'Sheep may stay in the meadow until 3 June.',
      ]),
    ]);
  });

  test('is shown where it is more like the first than anything else of theirs that gives such a thing', () => {
    expect(ofTwo('Until what date may goats graze the dyke?')).toEqual(['By the ruling', 'Goats may graze']);
  });

  test('so is the demand that they open with', () => {
    expect(ofTwo('What does the dyke board ask of the marsh farmers?')).toEqual(['The Tarn dyke', 'The board of']);
  });

  test('who calls for something to be undone is against it, and asks for nothing else', () => {
    expect(ofTwo('Who calls for the ruling on goats to be scrapped?')).toEqual(['Dora Finch of']);
  });
});

describe('what is wanted of a policy in French', () => {
  let digue: Library;
  const told = (text: string): number[] => shown(answer(digue, { kind: 'what-policy', text }));

  beforeAll(async () => {
    digue = await Library.build([
      toldIn('fr')('La Digue', '2026-03-06', 'Les chèvres quittent la digue', [
        'Depuis lundi, la commune de Tarn interdit la digue aux chèvres, une mesure prise après la chute d’un mur.',
        '« Le berger qui reviendra perdra son permis et verra ses bêtes conduites à la fourrière », a écrit Odile Marsan, porte-parole de la commune.',
        'Un troupeau peut encore passer le pont, à condition que le berger prévienne le gardien.',
        'Le mur sera inspecté deux fois par semaine.',
        'La commune promet de rouvrir le chemin du moulin.',
      ]),
    ]);
  });

  test.each([
    ['Depuis quel jour la digue est-elle interdite aux chèvres ?', [1]],
    ['Quelle sanction attend le berger qui reviendra sur la digue ?', [2]],
    ['À quelle condition un troupeau peut-il passer le pont ?', [3]],
    ['À quelle fréquence le mur sera-t-il inspecté ?', [4]],
    ['Quelle sanction attend le pêcheur sans carte ?', []],
    ['À quelle fréquence le port est-il dragué ?', []],
  ])('%s', (question, paragraphs) => {
    expect(told(question)).toEqual(paragraphs);
  });
});
