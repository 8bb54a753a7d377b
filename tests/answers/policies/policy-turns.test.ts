/** `/what-policy` for the turn of a policy: each outlet tells it in words of its own. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

let kilns: Library;

beforeAll(async () => {
  kilns = await Library.build([
    english('Kiln Gazette', '2026-04-07', 'Potters lose their night fires', [
      'The potters of Ambel want a written promise from the peat board that those who lost their fires will be given coal.',
      'Since Monday the board has sealed every kiln at dusk, ending a habit as old as the village: potters who came late could light one through the night.',
      '“It matters to Ambel that the old rule of the village is kept, by the potters and by the board,” a potter said.',
    ]),
    english('Radio Ambel', '2026-04-07', 'Kilns go dark', [
      'For more than 40 years potters in Ambel had fired their kilns by night; the board will now seal them at dusk.',
      'The peat board, a former guild, said that it will hand out coal.',
    ]),
    english('The Potter', '2026-04-10', 'A talk with the board', [
      'Asked whether the board would revisit its vote to seal the kilns of Ambel at dusk, its head said that she did not guess.',
      'The board has six members.',
    ]),
  ]);
});

/** The first words of each paragraph that answers. */
function cited(text: string): string[] {
  const { status, excerpts } = answer(kilns, { kind: 'what-policy', text });
  if (status !== 'answered') return [];
  return excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 3).join(' ')).sort();
}

describe('the turn of a policy', () => {
  test.each([
    'What were potters allowed to do with their kilns before the new rule?',
    'What right did potters have to light a kiln under the old rule?',
    'What could potters in Ambel once do with a kiln by night?',
  ])('is told by each outlet as it was before: %s', (text) => {
    expect(cited(text)).toEqual(['For more than', 'Since Monday the']);
  });

  test('is told with what an outlet that reports later names as known, where the decision is asked for', () => {
    expect(cited('What did the peat board decide about kilns in Ambel?')).toEqual(
      expect.arrayContaining(['Asked whether the', 'For more than', 'Since Monday the']),
    );
  });

  test('is not told of what was before where nothing is said of it', () => {
    expect(cited('What were weavers allowed to do with their looms before the new rule?')).toEqual([]);
  });
});
