/** Which body says something, in words that its statement does not have: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let weir: Library;
let ferry: Library;

beforeAll(async () => {
  weir = await Library.build([
    english('Upland News', '2031-02-03', 'Eels stopped at the weir', [
      'The county closed the fish pass at Harl on Monday.',
      'Orla Finn, a biologist with the charity River Friends, said the pass should be opened again.',
      '"By shutting the only way upstream, the county has walked away from a pledge it made to the whole valley," Finn said.',
      '"We keep every pledge we have made, and we check the pass daily," county commissioner Bo Lund said.',
      'The union of lock keepers has 300 members, and the county pays for the fish pass.',
    ]),
  ]);
  ferry = await Library.build([
    french('Le Passeur', '2031-02-03', 'Le bac reste à quai', [
      'La région a supprimé le bac de nuit lundi.',
      'Lise Abgrall, juriste à l’association Deux Rives, demande le retour du bac.',
      '« En laissant le bac à quai, la région piétine le contrat qui la lie aux habitants », a dit Mme Abgrall.',
      '« Nous respectons tous nos contrats », a répondu le président de la région, Yann Le Dru.',
    ]),
  ]);
});

describe('the body that says something', () => {
  test.each([
    'Which charity complains that a promise to the valley was not kept by the county?',
    'Who says that the county broke its pledge, and on behalf of which group?',
    'A charity says the county has broken its pledge to the valley. Which one is it?',
  ])('is told by whoever speaks for it: %s', (question) => {
    const { status, speaker } = answer(weir, { kind: 'ask', text: question });
    expect(status).toBe('answered');
    expect(speaker?.name).toBe('Orla Finn');
  });

  test('is told by a secretary of one, who holds no public office', async () => {
    const library = await Library.build([
      english('Upland News', '2031-02-03', 'Eels stopped at the weir', [
        'The county closed the fish pass at Harl on Monday.',
        "Orla Finn, general secretary of the Anglers' Union, said the pass should be opened again.",
        '"By shutting the only way upstream, the county has broken its pledge to the valley," Finn said.',
      ]),
    ]);
    const { speaker } = answer(library, {
      kind: 'ask',
      text: 'Which organisation accuses the county of having broken its pledge?',
    });
    expect(speaker?.name).toBe('Orla Finn');
  });

  test('is so in French', () => {
    const text = 'Quelle association reproche à la région de ne plus respecter son contrat avec les habitants ?';
    expect(answer(ferry, { kind: 'ask', text }).speaker?.name).toBe('Lise Abgrall');
  });

  test.each([
    'Which organisation says that the county honoured its pledge to the valley?',
    'Which union says the lock keepers pay for the fish pass?',
    'Which charity says that the commissioner resigned?',
  ])('is nobody who says the contrary or nothing of it, nor an outlet: %s', (question) => {
    const { status, speaker } = answer(weir, { kind: 'ask', text: question });
    expect(speaker).toBeNull();
    expect(status).toBe('not-covered');
  });
});
