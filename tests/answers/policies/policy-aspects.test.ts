/** `/what-policy` for one aspect of a policy: each outlet's paragraph that tells it, in whatever words. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

let post: Library;
let feuille: Library;

beforeAll(async () => {
  post = await Library.build([
    english('Quay Post', '2026-03-04', 'Ovens go cold in Harn', [
      'The Harn council banned night baking in the old town on Sunday, a temporary measure to spare its timber roofs.',
      'Mayor Ida Sorrel has walked past the bakeries of the old town every night since.',
      'Until last month, bakers in the old town lit their ovens at any hour.',
      'The council asked the bakers on Monday to pledge that nobody bakes at night in the old town.',
      'Asked whether the council would lift the ban on night baking if the bakers bought gas ovens, Sorrel said she would not bargain through newspapers.',
      'Hospital kitchens in the old town are exempt from the ban on night baking.',
      'The council is weighing a plan to buy gas ovens for the bakers.',
      'That evening a radio report said that the mayor meant to shelve it.',
      'The Bakers Guild opposes the ban on night baking.',
    ]),
    english('Fen Radio', '2026-03-05', 'Harn without warm bread', [
      'Harn wants assurances from the bakers that no oven is lit before six.',
      'The ban breaks with a custom of centuries, by which the bakers fired their ovens after midnight.',
      'When she was pressed about whether the council might rethink the step, the mayor told Fen Radio that time would tell.',
      'The order on night baking in the old town lasts 90 days.',
      'Canteens that cook for hospital wards may still bake at night, the order says.',
      '"This order is plainly unlawful," said Otto Brill, who bakes at night by the old mill.',
      '"It is a betrayal of every baker in town," Brill said.',
    ]),
  ]);
  feuille = await Library.build([
    french('La Feuille', '2026-03-04', 'Fours froids à Harn', [
      'La commune de Harn a interdit dimanche la cuisson de nuit dans la vieille ville.',
      'Jusqu’ici, les boulangers de la vieille ville allumaient leurs fours à toute heure.',
      'Le syndicat des boulangers s’oppose à l’interdiction de la cuisson de nuit.',
    ]),
  ]);
});

/** The first words of each paragraph that answers. */
function cited(library: Library, text: string): string[] {
  return answer(library, { kind: 'what-policy', text })
    .excerpts.map((excerpt) => excerpt.text.split(' ').slice(0, 3).join(' '))
    .sort();
}

describe('an aspect of a policy', () => {
  test.each([
    'Would the council lift its ban on night baking if the bakers buy gas ovens?',
    'Will the council take back the ban on night baking?',
    'Is the council ready to reconsider the ban on night baking?',
    'Did the mayor say whether the night baking ban might be lifted?',
    'Could the council go back on its night baking ban?',
  ])('taken back or not is what somebody was asked, in each outlet: %s', (text) => {
    expect(cited(post, text)).toEqual(['Asked whether the', 'When she was']);
  });

  test.each(['Is the ban on night baking temporary or permanent?', 'is night baking in the old town banned for good'])(
    'for a time or for good: %s',
    (text) => {
      expect(cited(post, text)).toEqual(['The Harn council', 'The order on']);
    },
  );

  test('for a time or for good is refused where nothing tells it of that policy', () => {
    expect(answer(post, { kind: 'what-policy', text: 'Is the plan to buy gas ovens temporary?' }).status).toBe(
      'not-covered',
    );
  });

  test.each(['Until when is night baking banned in the old town?', 'For how long is night baking banned?'])(
    'how long it holds: %s',
    (text) => {
      expect(cited(post, text)).toEqual(['The order on']);
    },
  );

  test.each([
    'What was the rule for bakers before the ban?',
    'Before the ban, how did bakers work?',
    'What were the rules for ovens until now?',
  ])('how it was before, in each outlet: %s', (text) => {
    expect(cited(post, text)).toEqual(expect.arrayContaining(['The ban breaks', 'Until last month,']));
  });

  test.each(['Which kitchens are exempt from the ban on night baking?', 'Who may still bake at night?'])(
    'what is spared: %s',
    (text) => {
      const kitchens = ['Hospital kitchens in', 'Canteens that cook'];
      expect(kitchens).toEqual(expect.arrayContaining(cited(post, text)));
      expect(cited(post, text)).not.toEqual([]);
    },
  );

  test('what is asked of somebody is told as a wish or as a request', () => {
    expect(cited(post, 'What does Harn want the bakers to promise?')).toEqual([
      'Harn wants assurances',
      'The council asked',
    ]);
  });

  test('who is against it, and with all that a critic says', () => {
    expect(cited(post, 'What criticism is there of the ban on night baking?')).toEqual([
      '"It is a',
      '"This order is',
      'The Bakers Guild',
    ]);
  });

  test('how far a plan has come is told on where it is only called "it"', () => {
    expect(cited(post, 'What is the status of the plan to buy gas ovens?')).toEqual([
      'That evening a',
      'The council is',
    ]);
  });

  test('who is against a plan that is only called the proposal is told by the paragraph before', async () => {
    const library = await Library.build([
      english('Quay Post', '2026-03-04', 'Herons on the quay', [
        'Premier Nils Aabye is weighing a proposal to fence the herons out of the quay.',
        'Anglers voiced their opposition to the proposal on Tuesday.',
        'The anglers also object to the price of eels at the quay.',
      ]),
    ]);
    for (const text of [
      'Fencing out the herons: who objected, and when?',
      'Who is against fencing out the herons?',
      'Did anyone object to fencing out the herons?',
    ]) {
      expect(cited(library, text), text).toEqual(['Anglers voiced their']);
    }
  });

  test('what was decided is told by other outlets in words of their own', async () => {
    const library = await Library.build([
      english('Quay Post', '2026-03-04', 'Sheep off the dunes', [
        'The Harn council agreed on Monday to take sheep off the dunes outside marked paddocks from April.',
        'The sheep of the island are small and grey, and tourists photograph them outside the church.',
      ]),
      english('Fen Radio', '2026-03-05', 'Shepherds at a loss', [
        'Shepherds on Harn met on Thursday over the recent decision to bar flocks from the dunes.',
        'A shepherd earns little outside the season.',
      ]),
    ]);
    expect(cited(library, 'What did Harn decide about sheep on the dunes outside marked paddocks?')).toEqual([
      'Shepherds on Harn',
      'The Harn council',
    ]);
  });

  test('which limits apply is asked with a verb that says nothing', async () => {
    const library = await Library.build([
      english('Quay Post', '2026-03-04', 'Cycling on the quay', [
        'Cycling on the quay is limited to 15 kilometres an hour.',
        'Students apply for rooms by the quay in spring.',
      ]),
    ]);
    expect(cited(library, 'Which limits apply to cycling on the quay?')).toEqual(['Cycling on the']);
  });

  test('a fine that no article has is not covered', () => {
    const given = answer(post, { kind: 'what-policy', text: 'What is the fine for night baking in the old town?' });
    expect(given.status).toBe('not-covered');
  });

  test('a free question asks for an aspect as well; what was only asked leaves it open', () => {
    const given = answer(post, { kind: 'ask', text: 'Would the council lift its ban on night baking?' });
    expect(given.finding.key).toBe('left-open');
    expect(given.excerpts.map(({ text }) => text.split(' ')[0])).toEqual(['Asked']);
  });

  test('none of it where the coverage is of another policy', () => {
    expect(answer(post, { kind: 'what-policy', text: 'Will the ministry lift its levy on sugar?' }).status).toBe(
      'not-covered',
    );
  });

  test('in French', () => {
    expect(cited(feuille, 'Quelle était la règle pour les boulangers avant l’interdiction ?')).toContain(
      'Jusqu’ici, les boulangers',
    );
    expect(cited(feuille, 'Qui s’oppose à l’interdiction de la cuisson de nuit ?')).toEqual(['Le syndicat des']);
  });
});

describe('both of two', () => {
  test('are told by their names together', async () => {
    const library = await Library.build([
      english('Quay Post', '2026-03-04', 'Ferries turned back', [
        'Officials met again on Monday while both Harn and Tolby are turning sick cattle away from the ferries.',
        'Sick cattle were turned away from a fair in the hills, far from other countries.',
      ]),
    ]);
    expect(cited(library, 'Do both countries turn sick cattle away?')).toContain('Officials met again');
    expect(cited(library, 'What are both countries doing with sick cattle?')).toEqual(['Officials met again']);
  });
});

describe('a seat of government', () => {
  test('stands for its country where it acts, and not where something is in it', async () => {
    const library = await Library.build([
      english('Quay Post', '2026-03-04', 'Sardines at the quay', [
        'Portugal asked Spanish boats on Monday to land no sardines at night.',
        'A concert in Lisbon drew boats from all over the river at night.',
      ]),
    ]);
    expect(cited(library, 'What is Lisbon asking of the boats?')).toEqual(['Portugal asked Spanish']);
    expect(cited(library, 'Which boats came to the concert in Lisbon?')).toEqual(['A concert in']);
  });
});
