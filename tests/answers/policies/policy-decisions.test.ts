/** `/what-policy` for what was decided, and for how things were before: over invented stories. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

let quays: Library;

beforeAll(async () => {
  quays = await Library.build([
    english('Quay Post', '2026-03-04', 'Fishmongers furious over empty stalls', [
      'Fishmongers asked the Harn council on Monday not to let cats back onto the market quays for ever.',
      'Mayor Ida Sorrel agreed to lock out the cats after a stolen eel made headlines. Whereas Harn had been letting strays sleep under the market stalls, last week the mayor said they would stay outside the gates.',
      'The council said that it would build a shelter for cats by the mill.',
    ]),
    english('Fen Radio', '2026-03-05', 'Quarrel about cats on the quays goes on', [
      'Fishmongers and the Harn council are still at odds over cats on the market quays.',
      'Under an order signed last week, Harn barred cats from the market quays, a break with a custom by which they slept under the stalls.',
      'Asked whether the council would drop the order on cats on the market quays, Sorrel said that she would not guess.',
      'A law of 1911 obliges Harn to feed the cats of the market quays.',
    ]),
  ]);
});

/** The first words of each paragraph that answers. */
function cited(library: Library, text: string): string[] {
  return answer(library, { kind: 'what-policy', text })
    .excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 3).join(' '))
    .sort();
}

describe('what was decided', () => {
  test.each([
    'What did Harn decide about cats on the market quays?',
    'What has been decided on cats on the market quays?',
    "Harn's decision on cats at the market quays",
    'Who decided that cats are barred from the market quays?',
    'How does Harn now treat cats on the market quays?',
    "What is Harn's new line on cats at the market quays?",
    'What has Harn ordered for cats on the market quays?',
    'What has Harn banned on the market quays?',
  ])('is told by the decision, not by what somebody asks for or was asked: %s', (text) => {
    expect(cited(quays, text)).toEqual(['Mayor Ida Sorrel', 'Under an order']);
  });

  test('what was answered about taking it back is another question', () => {
    expect(
      cited(quays, 'What was the answer of the mayor when asked whether the council would drop its order on cats?'),
    ).toEqual(['Asked whether the']);
  });
});

describe('what an outlet that reports later tells of a decision', () => {
  let mills: Library;

  beforeAll(async () => {
    mills = await Library.build([
      english('Quay Post', '2026-03-04', 'Geese must leave', [
        'The Harn council ordered the geese off the mill pond on Monday, a break with the custom of feeding them there.',
        'The millers welcomed it.',
      ]),
      english('Fen Weekly', '2026-03-11', 'A mill and its pond', [
        'The Harn council is asking the millers for hay for the geese whose feeding stopped when they were barred from the mill pond, the mayor said.',
        'Talks about the wheel of the mill go on, the mayor said on Friday.',
        'Asked whether the council would undo its order of last week to clear the mill pond of geese, the mayor said that she would not guess.',
        'HBG said it means to send wardens back to the mill.',
      ]),
      english('Tarn Radio', '2026-03-11', 'Wardens', ['The Harn Bird Guard (HBG) has four wardens.']),
    ]);
  });

  test('is the paragraph that names it as known, not one with more words for who decided', () => {
    const text = 'What has the Harn council ordered for the geese on the mill pond?';
    expect(cited(mills, text)).toEqual(['Asked whether the', 'The Harn council']);
  });

  test('is found by the initials of a body whose name the question shortens', () => {
    expect(cited(mills, 'What does the Bird Guard plan for the mill?')).toEqual(['HBG said it']);
  });
});

describe('how things were before', () => {
  test.each([
    'What happened to cats on the market quays before the order?',
    'In the past, where did cats sleep on the quays?',
    'Where did cats use to sleep on the market quays?',
    'Were cats on the market quays left alone until last week?',
    'What has changed for cats on the market quays?',
    // "Until they were" asks for no reversal, and one outlet alone has "strays".
    'Under what arrangement did strays sleep under the stalls until they were locked out?',
    // A word of the question that no article has weighs less: how things were before is told of one matter.
    'How were scrawny cats on the market quays dealt with before the order?',
  ])('is told by each outlet: %s', (text) => {
    expect(cited(quays, text)).toEqual(['Mayor Ida Sorrel', 'Under an order']);
  });

  test('is not told of what no outlet tells of', () => {
    const given = answer(quays, {
      kind: 'what-policy',
      text: 'How were ferries taxed before the reform of harbour dues?',
    });
    expect(given.status).toBe('not-covered');
  });
});

describe('a premise that was so before', () => {
  test.each([
    'Why does Harn still let strays sleep under the market stalls?',
    'Why is Harn letting strays sleep under the market stalls?',
    'How come Harn still lets strays sleep under the stalls?',
  ])('is not taken for so still: %s', (text) => {
    const given = answer(quays, { kind: 'what-policy', text });
    expect(given.finding.key).toBe('premise-not-reported');
  });

  test('is no premise of why it was changed', () => {
    expect(cited(quays, 'Why did the mayor lock out the strays?')).toContain('Mayor Ida Sorrel');
  });
});

describe('a day to come', () => {
  test('is not one that has been', () => {
    const given = answer(quays, {
      kind: 'what-policy',
      text: 'When will Harn stop barring cats from the market quays?',
    });
    expect(given.status).toBe('not-covered');
  });

  test('is taken from a sentence with both', async () => {
    const cap = await Library.build([
      english('Quay Post', '2026-03-04', 'Eels rationed', [
        'A cap of two eels for each customer came in on Monday and will be reviewed on March 9, the fishmongers said.',
        'The cap on smoked eels is to be reviewed in August.',
      ]),
    ]);
    const days = (text: string): (string | undefined)[] =>
      answer(cap, { kind: 'what-policy', text }).excerpts.map(({ day }) => day?.printed);
    expect(days('When will the cap of two eels be reviewed?')).toEqual(['March 9']);
    expect(days('When will the cap on smoked eels be reviewed?')).toEqual(['in August']);
  });
});

test('what another outlet decided on another thing stands beside no decision', async () => {
  const mills = await Library.build([
    english('Quay Post', '2026-03-04', 'Harn mill drops its sack toll', [
      'Harn Mill turns at dawn, its keeper says. On Monday it scrapped a sack toll that it had brought in at Easter.',
      'Harn Mill would not say how many sacks it grinds.',
    ]),
    english('Fen Radio', '2026-03-05', 'Harn mill to lose its sails', [
      'Harn Mill will lose two sails in May, its keeper told Fen Radio.',
      'Millers were told on Tuesday.',
    ]),
  ]);
  expect(cited(mills, 'What has Harn Mill decided about its sack toll?')).toEqual(['Harn Mill turns']);
});

test('a turn from what was so before tells the decision by whatever verb', async () => {
  const gates = await Library.build([
    english('Quay Post', '2026-03-04', 'Harn holds the barges', [
      'Under harbour rules set out last week, Harn holds any barge with loose cargo off the mole, a sharp turn from its long-held habit of towing them in.',
      'Harn asks bargemen for patience, reeve Una Holt said on the mole.',
    ]),
    english('Fen Radio', '2026-03-05', 'Bargemen wait', [
      'For more than a decade harbour crews had towed barges with loose cargo in; last week Harn left them outside.',
      'A bargeman waved.',
    ]),
  ]);
  expect(cited(gates, 'What has Harn decided about barges with loose cargo?')).toEqual([
    'For more than',
    'Under harbour rules',
  ]);
});

test('what holds at present is not told by what only has the words of it', async () => {
  const lanes = await Library.build([
    english('Quay Post', '2026-03-04', 'Snow on the moor', [
      'Lorry limits came up at the fair, where drivers spoke of snow on the moor road.',
      'Lorries have been limited to the lower lane of the moor road since Sunday.',
    ]),
  ]);
  expect(cited(lanes, 'What limits on lorries are in place on the moor road?')).toEqual(['Lorries have been']);
});

test.each(['Who criticises the sack toll?', 'What do critics say against the sack toll of the mill?'])(
  'what a critic says should be undone, or is on the wrong side of a law, is criticism: %s',
  async (text) => {
    const tolls = await Library.build([
      english('Quay Post', '2026-03-04', 'Toll at the mill', [
        'The mill brought in a sack toll at Easter.',
        'Ada Fenn, a baker, said that the mill should take its sack toll back.',
        '"By asking for money at the door, the mill has put itself on the wrong side of the charter," Fenn said.',
        'Children sang on the green.',
      ]),
    ]);
    expect(cited(tolls, text)).toEqual(['"By asking for', 'Ada Fenn, a']);
  },
);

describe('a decision told in other verbs', () => {
  let weirs: Library;

  beforeAll(async () => {
    weirs = await Library.build([
      english('Quay Post', '2026-03-04', 'Weir keepers must go', [
        'Norland has given the nine weir keepers of Brunnik Water 48 hours to leave the locks, the minister said.',
        'The order, which the government calls needed, breaks with twenty years in which no guard was allowed near the locks.',
        'No keeper may pass the gates.',
      ]),
      english('Fen Weekly', '2026-03-11', 'Brunnik Water goes to court', [
        'The removal of the weir keepers of Brunnik Water will come before the court in June, the minister said.',
        'The Norland government said that a government order against swimming was another government matter.',
        'Boats on the upper locks are now turned back at dusk.',
      ]),
    ]);
  });

  test('is found by what was decided on, however often who decided is named elsewhere', () => {
    expect(cited(weirs, "What did the Norland government order for Brunnik Water's weir keepers?")).toEqual([
      'Norland has given',
      'The removal of',
    ]);
  });

  test('what kept something so until a change is told by what was so before', () => {
    expect(cited(weirs, 'What rule kept guards away from the locks until the order?')).toEqual(['The order, which']);
  });
});
