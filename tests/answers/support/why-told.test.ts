/** Why something was done, as other outlets tell it by the same names and figures, and where an article only opens with the deed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

let ferry: Library;
let milk: Library;
let lamps: Library;

beforeAll(async () => {
  ferry = await Library.build([
    english('Fen Radio', '2031-05-06', 'Day tickets go', [
      'Schools must promise that pupils hurt by the end of a walk-on ticket will be carried, Mayor Ida Crane says.',
      'In a step meant to protect passengers after two collisions off Gull Rock Light, the county last week withdrew the ticket — a break with its earlier practice of letting anybody aboard.',
      'The gardeners have planted 300 tulips.',
    ]),
    english('Quay Post', '2031-05-07', 'Crane scraps the walk-on ticket', [
      'The county has scrapped the cheap ticket that let day trippers walk aboard the ferry.',
      'Ida Crane gave way after a string of frightening bumps off Gull Rock Light that had parents in tears.',
      'A poster was hung at Gull Rock Light on Monday.',
    ]),
    english('Harbour Law', '2031-05-09', 'Crane and the tickets', [
      'Ida Crane addressed the guild of pilots on Thursday.',
      'The repeal, which the county grounds on two groundings near Gull Rock Light, takes effect at once.',
    ]),
  ]);
  lamps = await Library.build([
    english('Hill Radio', '2031-05-06', 'Lamps', [
      'The town asks the guild for a written promise that no lane will be left dark, Lighting Minister Ida Crane says.',
      'Crane told a sitting of the lighting committee that talks were continuing over the wording of the deed, which requires the guild to bear the whole cost of oil and relieves shopkeepers of the former burden of proving that they could not light the lane, after which the cabinet pays.',
      'The cabinet met by candle.',
      'A porter swept the lane on Monday.',
      'The guild asked the state for oil, and shopkeepers for wicks.',
      'Whoever lights a lamp by night pays nothing.',
    ]),
  ]);
  milk = await Library.build([
    english('Fen Radio', '2031-05-06', 'Less milk', [
      'To give the dairies time, the marketing board reduced each farm’s milk allotment last week to 4,500 litres, half of the 9,000 litres of old.',
      'A bell was stolen.',
    ]),
    english('Barn Post', '2031-05-07', 'Board swings the axe', [
      'It was a bad week for cows. For years a farm sold 9,000 litres a week, and the board slashed that to 4,500: the dairies are drowning.',
      'The bell was found.',
    ]),
  ]);
});

function cited(of: Library, text: string): string[] {
  const { excerpts, status } = answer(of, { kind: 'ask', text });
  return status === 'answered'
    ? excerpts.map(({ citation: { outlet, paragraph } }) => `${outlet} ${paragraph}`).sort()
    : [];
}

describe('why something was done, in every outlet', () => {
  test('the reason told by the same name', () => {
    expect(cited(ferry, 'Why did the county withdraw the ticket?')).toEqual([
      'Fen Radio 2',
      'Harbour Law 2',
      'Quay Post 2',
    ]);
  });

  test('the deed that opens an article, and the reason behind it', () => {
    expect(cited(ferry, 'Why was the walk-on ticket ended?')).toEqual(['Fen Radio 2', 'Harbour Law 2', 'Quay Post 2']);
    expect(cited(ferry, 'Why did the county scrap the cheap ticket?')).toContain('Quay Post 2');
    expect(cited(ferry, 'Why was the walk-on ticket painted?')).toEqual([]);
  });

  test('a rule that was taken back, by whatever word', () => {
    expect(cited(ferry, 'Why did the county take the ticket back?')).toContain('Fen Radio 2');
    expect(cited(ferry, 'Why did the county make a U-turn on the ticket?')).toContain('Fen Radio 2');
  });

  test('no turn that only perhaps says why, by an act that no word tells', () => {
    expect(cited(lamps, 'Why did the ministry take the rule back?')).toEqual([]);
  });

  test('the deed told by the same figures', () => {
    expect(cited(milk, 'Why did the board shrink the farms’ milk quota?')).toEqual(['Barn Post 1', 'Fen Radio 1']);
    expect(cited(milk, 'Why did the board double the farms’ milk quota?')).toEqual([]);
  });
});
