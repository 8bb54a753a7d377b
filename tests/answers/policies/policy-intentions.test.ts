/** `/what-policy` for what somebody intends, how far a plan has come, and what was given up. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

let bees: Library;

beforeAll(async () => {
  bees = await Library.build([
    english('Comb Courier', '2026-05-06', 'Orchards lose their hives', [
      'The Tolland growers asked the Hive Inspectorate on Tuesday not to burn the colonies that farms hand over.',
      'The Hive Inspectorate said it means to move the sick colonies to the island of Serp.',
      '“Where a colony cannot travel, the Inspectorate will treat it with acid where it stands,” spokesman Pell Orrik told the Courier.',
      'Keepers whose children go to school in Tolland will be ferried over last.',
      'Grower Ann Teal said that she would not sleep until her bees were home.',
      'Premier Dov Lask has caught the eye of rivals with his decision to plant clover along the motorway.',
      'For thirty years keepers had carried their hives to any orchard they liked; last week Tolland told them to keep them shut in.',
    ]),
    english('Radio Tolland', '2026-05-06', 'Growers want hives spared', [
      'Growers are seeking a guarantee from the Hive Inspectorate that no colony will be burned, their union says.',
      'A spokesperson for the Hive Inspectorate said it plans to ship affected bees to Serp.',
      'Lask said his office is still in discussions about a proposal to plant clover along the motorway.',
      'Drivers attacked the idea on Monday after a sketch of it was leaked. That night a paper reported that Lask was about to shelve it.',
      'Asked about the report at a fair, the premier would say only that talks went on.',
      'Asked about the weather at the fair, he laughed.',
    ]),
  ]);
});

/** The first words of each paragraph that answers. */
function cited(text: string): string[] {
  return answer(bees, { kind: 'what-policy', text })
    .excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 3).join(' '))
    .sort();
}

describe('what somebody intends', () => {
  test.each([
    'What does the Hive Inspectorate intend to do with the sick colonies?',
    'What does the Hive Inspectorate plan for the sick colonies of the farms?',
    'What are the Hive Inspectorate’s plans for the sick colonies?',
    'How does the Hive Inspectorate intend to proceed with the sick colonies?',
    'What does the hive watchdog mean to do with the colonies?',
    'Where does the Hive Inspectorate intend to bring the sick colonies?',
  ])('is what they say, in each outlet, and not what others ask of them: %s', (text) => {
    expect(cited(text)).toEqual(['A spokesperson for', 'The Hive Inspectorate']);
  });
});

describe('how far a plan has come', () => {
  test.each([
    'How far has the plan to plant clover along the motorway got?',
    'How far along is the plan to plant clover along the motorway?',
    'How firm is the plan to plant clover along the motorway?',
    'Is the plan to plant clover along the motorway off the table, or do the talks on it go on?',
    'What is the status of the plan to plant clover along the motorway?',
  ])('goes on to what was answered when a reporter asked: %s', (text) => {
    expect(cited(text)).toEqual(['Asked about the', 'Drivers attacked the', 'Lask said his', 'Premier Dov Lask']);
  });

  test('is told in each outlet, where another word asks for it', () => {
    const stage = 'What stage has the plan to plant clover along the motorway reached?';
    expect(cited(stage)).toEqual(['Drivers attacked the', 'Lask said his', 'Premier Dov Lask']);
  });
});

test.each(['Which practice did keepers give up last week?', 'What was the practice of the keepers until the change?'])(
  'what was given up is how it was before: %s',
  (text) => {
    expect(cited(text)).toEqual(['For thirty years']);
  },
);

test('a decision that is told is also what another outlet names as known', async () => {
  const hives = await Library.build([
    english('Comb Courier', '2026-05-06', 'Orchards lose their hives', [
      'For thirty years keepers had carried their hives to any orchard they liked; last week Tolland told them to keep them shut in.',
      'Grower Ann Teal said that she would not sleep until her bees were home.',
    ]),
    english('Nectar Review', '2026-05-08', 'Keepers under the roof', [
      'Tolland took its time.',
      'Asked whether Tolland might drop its recent confinement of hives to the sheds, the premier said that bees had no vote.',
    ]),
  ]);
  const told = answer(hives, { kind: 'what-policy', text: 'What must keepers do with hives in an orchard?' });
  expect(told.excerpts.map(({ citation }) => citation.outlet)).toEqual(['Comb Courier', 'Nectar Review']);
});

test('a word for people is found where the two words it is made of stand apart', () => {
  expect(cited('How will keepers with schoolchildren be ferried over?')).toEqual(['Keepers whose children']);
});

test('what is asked for is told again by the news that an article opens with', () => {
  expect(cited('What are growers asking the Hive Inspectorate not to do?')).toEqual([
    'Growers are seeking',
    'The Tolland growers',
  ]);
});

test.each([
  'What is the status of the talks between Brae and Pell on the eel traps?',
  'Are the talks between Brae and Pell on the eel traps still going on?',
])('talks are told on one matter, by whatever it is called, and not those on another: %s', async (text) => {
  const eels = await Library.build([
    english('Weir Gazette', '2026-05-06', 'Brae speaks up for eels', [
      'Brae wants Pell to lift its eel traps before the run, reeve Una Holt said.',
      '"The matter is one that we discuss with Pell every morning," Holt told reporters in Brae.',
      'Brae is also in talks with Pell about a footbridge.',
    ]),
    english('Fen Radio', '2026-05-07', 'No word from Pell', [
      'Brae and Pell are still in discussions over eel traps, the reeve said at the weir.',
    ]),
  ]);
  const { excerpts } = answer(eels, { kind: 'what-policy', text });
  expect(excerpts.map(({ text: told }) => told.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
    '"The matter is',
    'Brae and Pell',
  ]);
});

test('what will be done is not told by what only has the words of it', async () => {
  const geese = await Library.build([
    english('Weir Gazette', '2026-05-06', 'Geese may stay', [
      '"Geese that stay on the green will be ringed," warden Otto Brill said.',
      'The reeve wants the green to stay a place for geese and people, she told the club.',
    ]),
    english('Fen Radio', '2026-05-07', 'Green divided', [
      'The green will be fenced.',
      'A club that feeds geese meets on the green and means to stay there.',
    ]),
  ]);
  const { excerpts } = answer(geese, {
    kind: 'what-policy',
    text: 'What will be done with geese that stay on the green?',
  });
  expect(excerpts.map(({ text: told }) => told.split(' ').slice(0, 2).join(' '))).toEqual(['"Geese that']);
});

test('what somebody asks for is not what others ask for', async () => {
  const eels = await Library.build([
    english('Weir Gazette', '2026-05-06', 'Brae speaks up for eels', [
      'Brae is asking the Pell council for a gap in its eel traps.',
      'Ann Teal, who leads Riverkeep in Brae, said the Pell council must open the traps at night.',
    ]),
  ]);
  const { excerpts } = answer(eels, {
    kind: 'what-policy',
    text: 'What does Riverkeep want the Pell council to do about its eel traps?',
  });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
});

describe('by whose account something is asked', () => {
  let colonies: Library;

  beforeAll(async () => {
    colonies = await Library.build([
      english('Comb Courier', '2026-05-06', 'Orchards lose their hives', [
        'The Hive Inspectorate said that sick colonies will be moved to the island of Serp.',
        'The growers’ union said that sick colonies would be burned.',
        'Beekeeper Ann Teal denounced the order on colonies as a cruelty to bees.',
        'The order on colonies took effect on Monday.',
      ]),
    ]);
  });

  const told = (text: string): string[] => {
    const { status, excerpts } = answer(colonies, { kind: 'what-policy', text });
    return status === 'answered' ? excerpts.map((excerpt) => excerpt.text) : [];
  };

  test('those who open the question are the ones who tell it', () => {
    expect(told('According to the Hive Inspectorate, what will become of sick colonies?')).toEqual([
      expect.stringContaining('island of Serp'),
    ]);
    expect(told('According to the growers’ union, what will become of sick colonies?')).toEqual([
      expect.stringContaining('burned'),
    ]);
    expect(told('According to the zoo, what will become of sick colonies?')).toEqual([]);
  });

  test('who finds fault is against it', () => {
    expect(told('Who finds fault with the order on colonies?')).toEqual([expect.stringContaining('denounced')]);
  });
});

test('those asked about are one body of their country, and no other of it', async () => {
  const library = await Library.build([
    toldIn('en')('Fen Weekly', '2026-03-11', 'Nets', [
      'The navy intends to cut the nets of whoever blocks a ferry.',
      'Norland’s removal of nets and ferries will come before a court in June.',
    ]),
  ]);
  const text = 'What does the navy of Norland mean to do with nets that block a ferry?';
  const { excerpts } = answer(library, { kind: 'what-policy', text });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([1]);
});

describe('a body that an article calls by its kind', () => {
  let kites: Library;

  beforeAll(async () => {
    kites = await Library.build([
      english('Vane Echo', '2026-07-02', 'Kites grounded', [
        'The Kite Guild has grounded its members over the new wires.',
        'The guild says it will picket the meadow unless the wires are buried.',
        'The council of Vane will meet on the wires next week, and the mayor would rather not say more.',
      ]),
      english('Radio Vane', '2026-07-03', 'Wires on the meadow', [
        'Kite flyers are angry about the wires on the meadow.',
        'Papers have quoted Una Pryce, who speaks for Vane’s Kite Guild, as saying that unless the wires were buried her members would “seek damages”.',
        'The mayor of Vane wants the guild to wait.',
      ]),
    ]);
  });

  test.each([
    'What does the Kite Guild intend to do about the wires on the meadow?',
    'What is the Kite Guild planning to do about the wires?',
  ])('is asked for by its name: %s', (text) => {
    const { excerpts } = answer(kites, { kind: 'what-policy', text });
    expect(excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 4).join(' ')).sort()).toEqual([
      'Papers have quoted Una',
      'The guild says it',
    ]);
  });
});

test('whoever speaks for a body by the last word of its name speaks for it', async () => {
  const story = await Library.build([
    english('Vane Echo', '2026-07-02', 'Rafts off the bank', [
      'A spokesperson for the Tarn Water Conservancy, which manages the bank, said it intends to impound rafts without a pass.',
      'The rafters are angry.',
    ]),
    english('Radio Vane', '2026-07-03', 'Rafters wait', [
      'Papers have quoted Una Pryce, a spokeswoman for the Conservancy, as saying that if a raft had no pass, her organisation would “take it into custody and arrange for its disposal”.',
      'The rafters are waiting.',
    ]),
  ]);
  const text = 'What does the Tarn Water Conservancy intend to do with rafts without a pass?';
  const { excerpts } = answer(story, { kind: 'what-policy', text });
  expect(excerpts.map(({ citation }) => `${citation.outlet} ${String(citation.paragraph)}`).sort()).toEqual([
    'Radio Vane 1',
    'Vane Echo 1',
  ]);
});

describe('what an outlet says of an intention in its own words', () => {
  test('is shown beside the words that are quoted, though it has none of the question', async () => {
    const ferry = await Library.build([
      english('Weir Post', '2026-05-04', 'Lock tolls', [
        'The Lock Guild said its members would stop traffic.',
        '“Whoever owes a toll will be turned back at the gate,” said Ada Finch, a spokeswoman for the Lock Guild.',
      ]),
      english('Radio Weir', '2026-05-05', 'Guild and tolls', [
        'The Lock Guild denied that the gate is about to be sold.',
        'Several papers have quoted Ada Finch, who speaks for the Lock Guild, as saying that a debtor would be “turned back at once.”',
      ]),
    ]);
    const { excerpts } = answer(ferry, {
      kind: 'what-policy',
      text: 'What does the Lock Guild intend to do with boats that owe a toll?',
    });
    expect(excerpts.map(({ text }) => text.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
      'Several papers have',
      'The Lock Guild',
      '“Whoever owes a',
    ]);
    expect(excerpts.some(({ text }) => text.includes('denied'))).toBe(false);
  });
});
