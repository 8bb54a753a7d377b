/** Speech reported without quotation marks, in the roundabout forms of print: one invented sentence or two each. */
import { describe, expect, it } from 'vitest';
import { read, speakerOf } from './read.js';

/** `Speaker: the reported words` for each report of one paragraph. */
function reports(text: string): string[] {
  const reading = read([text]);
  return reading.quotations
    .filter(({ kind }) => kind === 'indirect')
    .map((quotation) => `${String(speakerOf(reading, quotation))}: ${quotation.text}`);
}

describe('words behind a cue that are no clause', () => {
  it.each([
    'Jo Berg said a prayer at the grave.',
    'Jo Berg said goodbye to the crew that left.',
    'Jo Berg repeated that demand in the chamber on Monday.',
  ])('%s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

describe('a report whose cue stands apart from its speaker', () => {
  it.each([
    [
      'Jo Berg, a hydrology lecturer at the Marine College of Torv, said the board needs to repair the sluice.',
      'Jo Berg: the board needs to repair the sluice',
    ],
    [
      'A senior official in the Harbour Ministry, who asked not to be named, said ministers were in no hurry to find a crew.',
      'A senior official in the Harbour Ministry: ministers were in no hurry to find a crew',
    ],
    [
      'Director Ana Ruiz rejected that on Tuesday, saying she had warned the board twice in writing.',
      'Ana Ruiz: she had warned the board twice in writing',
    ],
    [
      'Ruiz was having none of it, and said pressure from Torv would not move the council an inch.',
      'Ruiz: pressure from Torv would not move the council an inch',
    ],
    ['Ana Ruiz, whose committee wrote the rules, said the plan would fail.', 'Ana Ruiz: the plan would fail'],
    [
      'Ana Ruiz said she did not wish to hold that talk in the street.',
      'Ana Ruiz: she did not wish to hold that talk in the street',
    ],
    ['Ana Ruiz said this morning that the sluice was dry.', 'Ana Ruiz: the sluice was dry'],
    ['Prime Minister Ana Ruiz of Torvland said today the sluice was dry.', 'Ana Ruiz: the sluice was dry'],
    ['Jo Berg from the Harbour League said the sluice was dry.', 'Jo Berg: the sluice was dry'],
    [
      'Director Ana Ruiz told councillors she had warned the board about the sluice.',
      'Ana Ruiz: she had warned the board about the sluice',
    ],
    [
      'Nele Brandt said two notes had come from the board this spring and that neither was signed.',
      'Nele Brandt: two notes had come from the board this spring and that neither was signed',
    ],
    [
      'The lock would stay shut, Nele Brandt said, until the gates are mended.',
      'Nele Brandt: The lock would stay shut, Nele Brandt said, until the gates are mended',
    ],
    [
      'Its secretary, Jo Berg, said the bends were too tight for ships of that size.',
      'Jo Berg: the bends were too tight for ships of that size',
    ],
    [
      "Asked whether the town would sell the works, the county's finance chief, Per Olm, said there was no such plan.",
      'Per Olm: there was no such plan',
    ],
    ['Jo Berg said on Monday there was no plan to sell the works.', 'Jo Berg: there was no plan to sell the works'],
    ["The gates would open in May, the county's finance chief, Per Olm, said.", 'Per Olm: The gates would open in May'],
    [
      'When the plan was put to him, Director Ana Ruiz would go no further than to say that the survey was under way.',
      'Ana Ruiz: the survey was under way',
    ],
    ['Jo Berg said the ministry ought to think again.', 'Jo Berg: the ministry ought to think again'],
    ['Jo Berg said the talks went on.', 'Jo Berg: the talks went on'],
    ['Jo Berg said such a toll amounts to a wall.', 'Jo Berg: such a toll amounts to a wall'],
    ['Per Olm confined himself to saying that the survey was under way.', 'Per Olm: the survey was under way'],
    ['Jo Berg did no more than repeat that the survey was under way.', 'Jo Berg: the survey was under way'],
    ['Per Olm would say no more than that the survey was under way.', 'Per Olm: the survey was under way'],
  ])('%s', (text, report) => {
    expect(reports(text)).toEqual([report]);
  });

  it.each([
    "Asked whether the town would sell the works, Per Olm, the county's chief, would not say.",
    'The bank and the mayor have said that they will attend.',
    'The plan was dropped by Ana Ruiz, saying it was too dear.',
    'Jo Berg met Ana Ruiz on Monday and said the board was asleep.',
  ])('names nobody where it could be another: %s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

describe('what somebody calls a thing', () => {
  it.each([
    ['Ana Ruiz called the closing an insult to every skipper.', 'Ana Ruiz: the closing an insult to every skipper'],
    [
      'Director Ana Ruiz spoke on Monday. She went on to call the closing an insult to every skipper.',
      'Ana Ruiz: the closing an insult to every skipper',
    ],
    ['Ana Ruiz, the director, described the plan as a gift to smugglers.', 'Ana Ruiz: the plan as a gift to smugglers'],
  ])('%s', (text, report) => {
    expect(reports(text)).toEqual([report]);
  });

  it.each([
    'Ana Ruiz called the police an hour before the fire.',
    'Ana Ruiz called the meeting of the board a week early.',
    'Ana Ruiz never called the closing an insult.',
    'Ana Ruiz wanted to call the closing an insult.',
  ])('is not read where nothing is named: %s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

it('gives words that outlets quote to the effect of to the one quoted', () => {
  const reading = read([
    'Several papers have quoted Nele Brandt, a spokeswoman for the Harbour Ministry, to the effect that a ship “without papers” would be towed.',
  ]);
  expect(reading.quotations.map((quotation) => [speakerOf(reading, quotation), quotation.text])).toEqual([
    ['Nele Brandt', 'without papers'],
  ]);
});

describe('an office in place of a name', () => {
  const speakers = (...paragraphs: string[]): (string | null)[] => {
    const reading = read(paragraphs);
    return reading.quotations.map((quotation) => speakerOf(reading, quotation));
  };

  it('is whoever a comma gives it to', () => {
    expect(
      speakers(
        'Ana Ruiz, the harbour minister, opened the lock at noon.',
        'Outlets have quoted Nele Brandt, head of the fund, as promising that it would “pay skippers within a week.”',
        'The minister herself was more careful. “No skipper will lose a berth that the law covers,” she said.',
      ),
    ).toEqual(['Nele Brandt', 'Ana Ruiz']);
  });

  it('is the one of several so titled who has been brought in', () => {
    expect(
      speakers(
        'Harbour Minister Ana Ruiz opened the lock at noon.',
        'Between two ships, the minister said the flood “keeps me awake every night.”',
        'Interior Minister Olaf Tenn stood beside her and took no questions.',
      ),
    ).toEqual(['Ana Ruiz']);
    expect(
      speakers(
        'Harbour Minister Ana Ruiz opened the lock at noon with Interior Minister Olaf Tenn.',
        'Between two ships, the minister said the flood “keeps me awake every night.”',
      ),
    ).not.toContain('Olaf Tenn');
  });
});

describe('a report without a verb for saying, or with its clause behind the cue', () => {
  it.each([
    ['Ana Ruiz let it be known that the sluice would stay dry.', 'Ana Ruiz: the sluice would stay dry'],
    ['Ana Ruiz made it clear that the sluice would stay dry.', 'Ana Ruiz: the sluice would stay dry'],
    ['Nele Brandt took the view that the rule was harsh.', 'Nele Brandt: the rule was harsh'],
    ['Jo Berg was adamant that the gates would hold.', 'Jo Berg: the gates would hold'],
    [
      'Rain or no rain, Ana Ruiz said, Torv would not pay a single crown for the sluice.',
      'Ana Ruiz: Rain or no rain, Ana Ruiz said, Torv would not pay a single crown for the sluice',
    ],
  ])('%s', (text, report) => {
    expect(reports(text)).toEqual([report]);
  });

  it('is none where the clause stands before the cue', () => {
    expect(reports('The board closed the lock, Jo Berg said, a stone in her hand that she threw.')).not.toContain(
      'Jo Berg: The board closed the lock, Jo Berg said, a stone in her hand that she threw',
    );
  });
});

describe('whoever stands behind an inverted cue', () => {
  it('is not the one in an aside of what was said', () => {
    const reading = read(['Un arrêt, comme l’exige Jo Berg, serait inacceptable, a dit Ana Ruiz.'], 'fr');
    expect(reading.quotations.map((quotation) => speakerOf(reading, quotation))).toEqual(['Ana Ruiz']);
  });
});
