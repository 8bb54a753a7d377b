import { describe, expect, test } from 'vitest';
import { draftFromText, type Draft, type FurnitureReason, IngestError } from '../../src/ingest/index.js';

const left = (draft: Draft, why: FurnitureReason): string[] =>
  draft.furniture.filter((piece) => piece.why === why).map(({ text }) => text);
const texts = (draft: Draft): string[] => draft.paragraphs.map(({ text }) => text);

/** A page dumped as text, with a label, a credit under the headline, alt text and caption, and links in brackets. */
const dumped = `Region

Halden Council Votes To Drop The Bridge Toll After A Winter Of Protests

Northwire

Ines Okafor Harbour Bureau Chief
Text Size:

The council of Halden voted on Tuesday night to drop the toll on the old bridge, ending a winter of protests.

Mayor Tomas Brandvold speaks to residents on the old bridge in Halden, Orland, November 3, 2030. NORTHWIRE/Lena Fisk

Mayor Tomas Brandvold speaks to residents on the old bridge in Halden, November 3, 2030. NORTHWIRE/Lena Fisk

“Nobody will pay to cross this bridge again,” Mayor Tomas Brandvold said after the vote. (RELATED: Toll Booths (All Nine) To Be Sold — Here’s Where)

The toll was brought in last spring. (Drivers paid three crowns, residents one.) It raised less than planned.

HALDEN, ORLAND - JAN 12: Mayor Tomas Brandvold (R) shakes hands with Governor Ada Mørk at the opening of the bridge on January 12, 2025 in Halden, Orland. The mayor will host the winter fair. (Photo by Lena Fisk/Pressbild)

Mayor Tomas Brandvold shakes hands with Governor Ada Mørk at the opening of the bridge on January 12, 2025 in Halden, Orland. (Photo by Lena Fisk/Pressbild)

“They told us it would be for one year.\u00a0It was for one winter,”\u00a0said Karin Holt, who runs a bakery at the eastern end [RELATED: The Bakers’ Revolt] and lost half her customers.`;

describe('a dump with captions, credits and bracketed links', () => {
  const draft = draftFromText(dumped);

  test('gives the paragraphs, numbered, and nothing else', () => {
    expect(draft.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(texts(draft)).toEqual([
      'The council of Halden voted on Tuesday night to drop the toll on the old bridge, ending a winter of protests.',
      '“Nobody will pay to cross this bridge again,” Mayor Tomas Brandvold said after the vote.',
      'The toll was brought in last spring. (Drivers paid three crowns, residents one.) It raised less than planned.',
      '“They told us it would be for one year. It was for one winter,” said Karin Holt, who runs a bakery at the eastern end and lost half her customers.',
    ]);
  });

  test('finds headline and byline, each with the line it stands on', () => {
    expect(draft.facts.headline).toBe('Halden Council Votes To Drop The Bridge Toll After A Winter Of Protests');
    expect(draft.provenance.headline).toMatchObject({ basis: 'stated', from: 'line 3' });
    expect(draft.facts.byline).toBe('Ines Okafor');
    expect(draft.provenance.byline).toEqual({
      basis: 'stated',
      from: 'line 7',
      printed: 'Ines Okafor Harbour Bureau Chief',
    });
    expect(draft.facts.language).toBe('en');
  });

  test('takes a date with controls of the page behind it for a date line', () => {
    const lead = 'The council of Halden voted on Tuesday night to drop the toll on the old bridge.';
    const dated = draftFromText(
      `Halden Council Votes To Drop The Toll\n\n5 November 2030, 18:40 | Share | Text size:\n\n${lead}`,
    );
    expect(texts(dated)).toEqual([lead]);
    expect(dated.provenance.published?.printed).toBe('5 November 2030, 18:40');
  });

  test.each([
    'Ines Okafor Parliament Correspondent',
    'Ines Okafor Regional Affairs Editor',
    'Ines Okafor Grand reporter',
  ])('takes the post off a name: %s', (line) => {
    const other = draftFromText(dumped.replace('Ines Okafor Harbour Bureau Chief', line));
    expect(other.facts.byline).toBe('Ines Okafor');
  });

  test('takes no credit for the outlet and no caption’s date for the day', () => {
    expect(draft.facts.outlet).toBeNull();
    expect(draft.facts.published).toBeNull();
  });

  test('keeps what it leaves out, with the reason', () => {
    expect(left(draft, 'label')).toEqual(['Region']);
    expect(left(draft, 'credit')).toEqual(['Northwire']);
    expect(left(draft, 'page-control')).toEqual(['Text Size:']);
    expect(left(draft, 'caption')).toHaveLength(4);
    expect(left(draft, 'related')).toEqual([
      '(RELATED: Toll Booths (All Nine) To Be Sold — Here’s Where)',
      '[RELATED: The Bakers’ Revolt]',
    ]);
  });
});

describe('brackets with a label in capitals', () => {
  const body = (paragraph: string): string =>
    `Ferry Fares Rise In Spring\n\nThe company has run the crossing for eleven years and owns both boats.\n\n${paragraph}`;

  test('are links to other stories where a headline stands in them, whatever the label', () => {
    const draft = draftFromText(
      body(
        'The fare rises by two crowns in April, the company said on Monday. (MUST READ: Captain’s Cousin Wins Harbour Contract)',
      ),
    );
    expect(texts(draft)[1]).toBe('The fare rises by two crowns in April, the company said on Monday.');
    expect(left(draft, 'related')).toContain('(MUST READ: Captain’s Cousin Wins Harbour Contract)');
  });

  test('stay where a note stands in them', () => {
    const paragraph =
      'The fare rises by two crowns in April (EDITOR’S NOTE: the company first said by three crowns, in March).';
    expect(texts(draftFromText(body(paragraph)))[1]).toBe(paragraph);
  });
});

describe('a text with a repeated headline, teasers and a sub-heading', () => {
  const draft = draftFromText(`Halden 'gladly' gives up its toll, says mayor of the E.U.

Halden 'gladly' gives up its toll, says mayor of the E.U.

The mayor of Halden says the town gives up its bridge toll gladly and asks the county for help.

WATCH: Mayor speaks on the old bridge:

"We have nothing to hide," Brandvold said

Watch | How the toll came about

County promises an answer by Friday

The county said it would answer by Friday.

Read more: Nine booths for sale

"And we will keep asking.

Sign up for our morning newsletter here.`);

  test('keeps the sub-heading as structure and the unclosed quotations as paragraphs', () => {
    expect(draft.facts.headline).toBe("Halden 'gladly' gives up its toll, says mayor of the E.U.");
    expect(draft.paragraphs).toEqual([
      {
        number: 1,
        text: 'The mayor of Halden says the town gives up its bridge toll gladly and asks the county for help.',
      },
      { number: 2, text: '"We have nothing to hide," Brandvold said' },
      { number: 3, text: 'The county said it would answer by Friday.', heading: 'County promises an answer by Friday' },
      { number: 4, text: '"And we will keep asking.', heading: 'County promises an answer by Friday' },
    ]);
  });

  test('leaves out the repetition, the teasers and the sign-up line', () => {
    expect(left(draft, 'repeated')).toHaveLength(1);
    expect(left(draft, 'teaser')).toHaveLength(3);
    expect(left(draft, 'sign-up')).toEqual(['Sign up for our morning newsletter here.']);
  });
});

describe('a text with a date and byline line and a contact line', () => {
  const line = 'Wednesday, April 2, 2031 @ 7:05 PM | By Ines Okafor';
  const contact = 'Got a story or a tip for\u00a0The Halden Courier? Please contact Ines Okafor at 555-013-2794.';
  const draft = draftFromText(
    `In Focus\n\nCounty asks Halden for the books of the bridge\n\n${line}\n\nThe county has asked Halden for the books of the bridge, the treasurer says.\n\nShe gave no date.\n\n${contact}`,
  );

  test('reads day, time and byline from it and keeps the line as printed', () => {
    expect(draft.facts).toMatchObject({
      headline: 'County asks Halden for the books of the bridge',
      byline: 'Ines Okafor',
      published: '2031-04-02T19:05',
      modified: null,
    });
    expect(draft.provenance.published).toEqual({ basis: 'stated', from: 'line 5', printed: line });
    expect(draft.provenance.byline).toEqual({ basis: 'stated', from: 'line 5', printed: line });
  });

  test('reads the outlet from the contact line, which is no paragraph', () => {
    expect(draft.facts.outlet).toBe('The Halden Courier');
    expect(draft.provenance.outlet).toMatchObject({ basis: 'stated', from: 'line 11' });
    expect(texts(draft)).toEqual([
      'The county has asked Halden for the books of the bridge, the treasurer says.',
      'She gave no date.',
    ]);
  });
});

test.each([
  'Une remarque ou un document pour Le Courrier de Halden ? Écrivez à Inès Okafor ou appelez le 021 555 27 94.',
  'A document or a remark for The Halden Courier? Write to Ines Okafor or call 555-013-2794, day or night, weekends included.',
])('a question to readers with a number to call is no paragraph: %s', (line) => {
  const draft = draftFromText(`The bridge toll is gone\n\nThe council dropped the toll on Tuesday night.\n\n${line}`);
  expect(texts(draft)).toEqual(['The council dropped the toll on Tuesday night.']);
});

describe('captions that stand once and without a credit', () => {
  test.each([
    'Mayor Tomas Brandvold addresses residents outside the town hall on Tuesday, a day after the vote.',
    'Karin Holt, left, stands with her daughter in front of the bakery.',
    'Tomas Brandvold (left) and Ada Mørk look on as the last booth is taken down.',
    'The old bridge of Halden is seen in this undated photo.',
    'FILE - Cars wait at the toll booth in Halden, Orland, on March 3, 2030.',
    'The last toll booth. (Lena Fisk/The Halden Courier)',
    'The bridge in winter. Photo: Lena Fisk',
    'A worker takes down the sign. (Submitted by Karin Holt via handout)',
  ])('%s', (caption) => {
    const draft = draftFromText(
      `The bridge toll is gone\n\nThe council dropped the toll on Tuesday night.\n\n${caption}\n\nThe mayor said the town would manage.`,
    );
    expect(left(draft, 'caption')).toEqual([caption]);
    expect(draft.paragraphs).toHaveLength(2);
  });
});

describe('paragraphs that look like furniture', () => {
  test.each([
    'She left the photo on the table and walked out.',
    'The mayor, who speaks on Tuesday to the county, will ask for help, he said.',
    '"Watch: they will come back for the toll," Karin Holt said.',
    'Read the letter and you will see that the county never agreed.',
    'Residents were asked to contact the council before noon.',
    'The town stands by its decision.',
    'Why did the county wait? Nobody would say.',
    'Whom could Holt have asked? Her address book had one number, 555-013-2794, and a call cost her a day.',
    'He signed up for the newsletter of the county in 2029, the court heard.',
    'On March 3, 2030, the county opened the bridge.',
    '"I follow the council on every vote," said Holt. "It holds."',
    'By Tuesday evening the booths were empty.',
    'No.',
    '“No,” she said.',
    'The photo by the door shows the old ferry, which sank in 1931.',
    'Share prices of the operator fell by a third.',
    'Related costs were paid by the county.',
    'The editor of the Courier, Ada Mørk, was the only witness.',
    'The operator, Brovei/Nord, did not answer.',
    'Those who have questions can call the county at 555-013-2794, the letter to residents says.',
  ])('%s', (paragraph) => {
    const draft = draftFromText(
      `The bridge toll is gone\n\nThe council dropped the toll on Tuesday night.\n\n${paragraph}\n\nThe mayor said the town would manage.`,
    );
    expect(texts(draft)).toContain(paragraph);
    expect(draft.paragraphs).toHaveLength(3);
  });
});

describe('what stands at the end', () => {
  const draft = draftFromText(`The bridge toll is gone

By Ines Okafor and Lena Fisk

Published April 2, 2031
Updated April 3, 2031 at 8:15 a.m.

The council dropped the toll on Tuesday night.

— With files from Karin Holt

Ines Okafor is a reporter for the Courier. She covers the county.

© 2031 Halden Courier. All rights reserved.

Related stories

Nine booths for sale
Bakers celebrate at the bridge
County keeps the books closed`);

  test('is credit, notice and links, and names both dates and the outlet', () => {
    expect(texts(draft)).toEqual(['The council dropped the toll on Tuesday night.']);
    expect(draft.facts).toMatchObject({
      byline: 'Ines Okafor, Lena Fisk',
      published: '2031-04-02',
      modified: '2031-04-03T08:15',
      outlet: 'Halden Courier',
    });
    expect(left(draft, 'credit')).toHaveLength(2);
    expect(left(draft, 'related')).toHaveLength(4);
    expect(left(draft, 'legal')).toHaveLength(1);
  });
});

test('a French text is read by the same rules', () => {
  const draft = draftFromText(`Région

Le conseil de Halden supprime le péage du vieux pont

Par Inès Morvan

Publié le 2 avril 2031 à 7 h 05

Le conseil de Halden a supprimé mardi soir le péage du vieux pont, après un hiver de manifestations.

« Personne ne paiera plus pour passer ce pont », a déclaré le maire. (LIRE AUSSI : Neuf guérites à vendre)

À lire aussi : La révolte des boulangers

Tous droits réservés.`);
  expect(draft.facts).toMatchObject({
    headline: 'Le conseil de Halden supprime le péage du vieux pont',
    byline: 'Inès Morvan',
    published: '2031-04-02T07:05',
    language: 'fr',
  });
  expect(texts(draft)).toEqual([
    'Le conseil de Halden a supprimé mardi soir le péage du vieux pont, après un hiver de manifestations.',
    '« Personne ne paiera plus pour passer ce pont », a déclaré le maire.',
  ]);
});

test('a text cut at a fixed width is joined into its paragraphs', () => {
  const draft = draftFromText(`The bridge toll is gone

The council of Halden dropped the toll on the old bridge on Tuesday
night, after a winter of protests by residents of both banks and by
the bakers of the eastern end.

The mayor said that the town would manage without it and that the
county had promised to help.`);
  expect(texts(draft)).toEqual([
    'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests by residents of both banks and by the bakers of the eastern end.',
    'The mayor said that the town would manage without it and that the county had promised to help.',
  ]);
});

test('a list under a colon is kept as paragraphs', () => {
  const draft = draftFromText(`The bridge toll is gone

The council decided three things:

- The booths are sold

- The residents get their money back

- The bridge stays open at night

The mayor agreed.`);
  expect(draft.paragraphs).toHaveLength(5);
});

test('a pull quote is not a second paragraph', () => {
  const draft = draftFromText(`The bridge toll is gone

"Nobody will pay to cross this bridge again," the mayor said after the vote on Tuesday.

Nobody will pay to cross this bridge again

The county agreed.`);
  expect(texts(draft)).toHaveLength(2);
});

test('a paste without a headline has none', () => {
  const draft = draftFromText('The council dropped the toll on Tuesday night, the mayor said.\n\nThe county agreed.');
  expect(draft.facts.headline).toBeNull();
  expect(draft.paragraphs).toHaveLength(2);
});

test.each([
  ['', 'empty'],
  [' \n\t\u200b\n', 'empty'],
  ['Halden\n\nMenu\n\nSearch', 'no-paragraphs'],
])('%j is refused: %s', (text, code) => {
  expect(() => draftFromText(text)).toThrow(expect.objectContaining({ name: 'IngestError', code }) as IngestError);
});
