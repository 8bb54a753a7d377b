/** The day of a statement: where it is attributed, else where the sentences before tell of the same speaking; never another's. */
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { ReportedDay } from '../../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

/** The days that `/on-record` gives to the paragraphs of an article of Thursday 14 May 2026, by paragraph. */
async function daysOf(speaker: string, paragraphs: readonly string[], language = 'en') {
  const draft = draftFromText(['A quarry in the hills', ...paragraphs].join('\n\n'));
  const library = await Library.build([
    articleFrom(draft, { outlet: 'Hill Radio', published: '2026-05-14', language }),
  ]);
  const given = answer(library, { kind: 'on-record', text: speaker });
  return new Map<number, ReportedDay | undefined>(given.excerpts.map(({ citation, day }) => [citation.paragraph, day]));
}

describe('the day of a statement', () => {
  test.each([
    'Council chair Ida Fenn met reporters on Tuesday. "The quarry will not open again," she said.',
    'Ida Fenn, who chairs the council, spoke at a public meeting on Tuesday. "The quarry will not open again," Fenn said.',
    'On Tuesday Fenn gave a news conference in the town hall. "The quarry," council chair Ida Fenn said, "will not open again."',
  ])('is that of the sentence before which tells of the speaking, and said to be inferred: %s', async (paragraph) => {
    expect((await daysOf('Ida Fenn', [paragraph])).get(1)).toEqual({
      date: '2026-05-12',
      printed: 'Tuesday',
      inferred: true,
    });
  });

  test('is said to be inferred even where the date itself is printed in another paragraph', async () => {
    const days = await daysOf('Ida Fenn', [
      'Council chair Ida Fenn told the council on 12 May 2026 that the quarry will stay shut.',
      '"We have measured the dust twice," Fenn said.',
    ]);
    expect(days.get(2)).toEqual({ date: '2026-05-12', printed: '12 May 2026', inferred: true, paragraph: 1 });
  });

  test.each([
    ['of something else', 'The ramp broke on Tuesday. "The quarry will not open again," council chair Ida Fenn said.'],
    [
      'of another speaker',
      'Lars Oll met reporters on Tuesday. "The quarry will not open again," council chair Ida Fenn said.',
    ],
    [
      "of another's words behind it",
      '"The quarry will not open again," council chair Ida Fenn said. "We disagree," Lars Oll said on Tuesday.',
    ],
  ])('is not the day %s', async (_, paragraph) => {
    expect((await daysOf('Ida Fenn', [paragraph])).get(1)).toBeUndefined();
  });

  test('is not carried over from a time that is no one day, nor past another occasion', async () => {
    const days = await daysOf('Ida Fenn', [
      'Last week council chair Ida Fenn said the quarry would open again.',
      '"We have measured the dust twice," Fenn said.',
      'Fenn told the council on Tuesday that the dust was gone.',
      'In an earlier interview she had sounded less sure. "I would not swim there," Fenn said.',
    ]);
    expect(days.get(1)?.date).toBeNull();
    expect(days.get(2)).toBeUndefined();
    expect(days.get(3)?.date).toBe('2026-05-12');
    expect(days.get(4)).toBeUndefined();
  });

  test('is none to come, nor one that the speaker was asked about', async () => {
    const days = await daysOf('Ida Fenn', [
      'Council chair Ida Fenn met reporters on Tuesday. "The quarry will not open again," she said.',
      'Asked whether the fence that was put up on Monday would stand until May 30, Fenn said "a fence is no plan".',
      'The miners have leave until 20 May, and the dust, Fenn said, will be measured again.',
    ]);
    expect(days.get(2)?.date).toBe('2026-05-12');
    expect(days.get(3)?.date).toBe('2026-05-12');
  });

  test('is that of the day named before where it is called the same day', async () => {
    const days = await daysOf('Ida Fenn', [
      '"The dust is gone," the miner Lars Oll said on May 11.',
      'At a public meeting that same day, Council chair Ida Fenn refused to speak of dust.',
      '"But the quarry will not open again," Fenn said then.',
    ]);
    expect(days.get(3)?.date).toBe('2026-05-11');
  });

  test('is carried past an event of another time, and past what somebody else said', async () => {
    const days = await daysOf('Ida Fenn', [
      'Ida Fenn, minister for mines, opened the hearing.',
      '"The quarry will not open again," the minister told reporters at the town hall on Tuesday.',
      'The owner shut the quarry last week, and fenced it in.',
      'Lars Oll of the owners said the fence had cost a fortune.',
      '"We have measured the dust twice," Fenn said.',
    ]);
    expect(days.get(5)).toMatchObject({ date: '2026-05-12', inferred: true, paragraph: 2 });
  });

  test('of an earlier occasion is that of what is quoted right behind it', async () => {
    const paragraphs = [
      'Council chair Ida Fenn told the council on 12 May 2026 that the quarry will stay shut.',
      'At an earlier briefing Fenn had said the dust was measured.',
      '"We have measured the dust twice," Fenn said on May 4.',
    ];
    expect((await daysOf('Ida Fenn', paragraphs)).get(2)).toMatchObject({ date: '2026-05-04', paragraph: 3 });
    const other = [...paragraphs.slice(0, 2), '"We have measured nothing," Lars Oll said on May 4.'];
    expect((await daysOf('Ida Fenn', other)).get(2)).toBeUndefined();
  });

  test('is that of the sentence with the words where the one before tells whose they are', async () => {
    const days = await daysOf(
      'Irène Fenn',
      [
        'La présidente du conseil est Irène Fenn.',
        'Pour Mme Fenn, la carrière est un danger. « La carrière ne rouvrira pas », a-t-elle lancé mardi dans la cour.',
      ],
      'fr',
    );
    expect(days.get(2)?.date).toBe('2026-05-12');
  });

  test('is carried past the word for another thing in French', async () => {
    const days = await daysOf(
      'Irène Fenn',
      [
        'La présidente du conseil, Irène Fenn, a fait savoir à la presse, lors du breffage de mardi, que la carrière ne rouvrirait pas.',
        'Les camions passent d’un village à un autre depuis la fermeture.',
        '« Nous avons mesuré la poussière », a dit Mme Fenn.',
      ],
      'fr',
    );
    expect(days.get(3)).toMatchObject({ date: '2026-05-12', inferred: true, paragraph: 1 });
  });

  test('is found in French', async () => {
    const days = await daysOf(
      'Irène Fenn',
      [
        'La présidente du conseil, Irène Fenn, a parlé mardi devant la presse. « La carrière ne rouvrira pas », a-t-elle dit.',
      ],
      'fr',
    );
    expect(days.get(1)).toEqual({ date: '2026-05-12', printed: 'mardi', inferred: true });
  });
});

describe('an occasion that is pointed back to', () => {
  test('dates the words of another speaker there', async () => {
    const days = await daysOf('Lars Oll', [
      'Council chair Ida Fenn told the roads committee on Tuesday that the quarry will stay shut.',
      '"We shall miss the noise," councillor Lars Oll told the same committee.',
      '"Dust is dust," Lars Oll told a market crowd.',
    ]);
    expect(days.get(2)).toMatchObject({ date: '2026-05-12', inferred: true, paragraph: 1 });
    expect(days.get(3)).toBeUndefined();
  });

  test.each(['who defended it on Tuesday', 'who confirmed this on Tuesday'])(
    'a sentence tells of the speaking: %s',
    async (aside) => {
      const days = await daysOf('Ida Fenn', [
        `The order came from council chair Ida Fenn, ${aside} at the depot.`,
        '"The quarry will not open again," Fenn said.',
      ]);
      expect(days.get(2)?.date).toBe('2026-05-12');
    },
  );
});
