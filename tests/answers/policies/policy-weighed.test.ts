/** What is shown of a policy by how likely each paragraph is to answer. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

const articles = [
  told('Harbour Post', '2024-05-14', 'Farmers to fence the stream', [
    'Dairy farmers along the Orle must fence off its banks by 30 September, agriculture minister Petra Halm said on Tuesday.',
    'The ministry will pay farmers 14 crowns a metre for the fence, up to 900 metres a farm.',
    'Halm visited a cheese fair in the afternoon and tasted eleven kinds of goat cheese.',
  ]),
  told('Radio Moor', '2024-05-15', 'Cows out of the water', [
    'Cows have stood in the Orle for as long as anybody in the valley can tell.',
    'Farms are refunded 14 crowns per metre of wire, with a ceiling of 900 metres each.',
    'A choir of forty sang at the opening of the new bridge in Dunmarle.',
  ]),
  told('The Upland Gazette', '2024-05-16', 'Grants for barriers', [
    'The river authority counted 212 places where cattle drink from the stream.',
    'A choir from Dunmarle will sing at the dairy show, the mayor said.',
    'A subsidy of 14 crowns a metre, limited to 900 metres, is due to each farm.',
  ]),
];

async function shown(text: string): Promise<string[]> {
  const given = answer(await Library.build(articles), { kind: 'what-policy', text });
  return given.status === 'answered'
    ? given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort()
    : [];
}

describe('what is likely to answer a question of a policy', () => {
  it('is shown of each outlet, in whatever words it tells the same figures', async () => {
    expect(await shown('How much will the ministry pay farmers for a fence?')).toEqual([
      'Harbour Post 2',
      'Radio Moor 2',
      'The Upland Gazette 3',
    ]);
  });

  it('is nothing where no paragraph has the matter', async () => {
    expect(await shown('What fine awaits a shop that sells fireworks to children?')).toEqual([]);
  });
});
