/** The forms of speech a reader must know, one invented sentence or little story each. */
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/coverage/reading.js';
import { read, speakerOf, table } from './read.js';

const ALL: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];
const said = (...paragraphs: string[]) => table(read(paragraphs), ALL);

describe('whose a body or a spokesperson is', () => {
  it('follows "her" and a name to the owner', () => {
    expect(
      said(
        'Mayor Ada Wren opposed the plan on Friday.',
        '“The plan is a disgrace to the town,” her office said in a statement.',
        '“We will fight it in every court,” said her spokesperson.',
        '“It is a bad day,” said Wren’s lawyer.',
      ),
    ).toEqual([
      '¶2 office of Ada Wren: The plan is a',
      '¶3 spokesperson for Ada Wren: We will fight it',
      '¶4 lawyer for Ada Wren: It is a bad',
    ]);
  });

  it('lists one office once', () => {
    const { speakers } = read([
      'Mayor Ada Wren opposed the plan on Friday.',
      '“The plan is a disgrace to the town,” her office said.',
      '“We stand by that,” her office said on Monday.',
    ]);
    expect(speakers.map(({ name, named }) => [name, named.text])).toEqual([['office of Ada Wren', 'Ada Wren']]);
  });

  it('follows "its" to the company', () => {
    expect(
      said(
        'Northline, the ferry company, cut its night service.',
        'Its spokesperson said more cuts “may follow in the spring.”',
      ),
    ).toEqual(['¶2 spokesperson for Northline: may follow in the']);
  });
});

describe('bodies called by their noun', () => {
  it('takes "the company" for the one so described', () => {
    expect(
      said(
        'Northline, the ferry company, cut its night service on Monday.',
        '“We had no other choice this winter,” the company said.',
        'The company said it would refund every ticket.',
      ),
    ).toEqual(['¶2 Northline: We had no other', '¶3 Northline: it would refund every']);
  });

  it('tells "the company" from "the board" by their names', () => {
    expect(
      said(
        'Blackwater Ferries Ltd cut its night service. The Harbour Board objected.',
        '“We had no other choice this winter,” the company said.',
        '“They had a choice,” the board said.',
      ),
    ).toEqual(['¶2 Blackwater Ferries Ltd: We had no other', '¶3 Harbour Board: They had a choice,']);
  });

  it('does not choose between two boards', () => {
    const names = read([
      'The Harbour Board and the Rail Board met on Monday.',
      '“We will mend the ramp by June,” the board said.',
    ]).speakers.map(({ name }) => name);
    expect(names).toEqual(['the board']);
  });

  it('resolves "they" and "it" to a body', () => {
    expect(
      said(
        'The Ferry Workers’ Union rejected the offer.',
        '“We will strike on Monday morning,” they said.',
        'It said its members would vote on Friday.',
      ),
    ).toEqual([
      '¶2 The Ferry Workers’ Union: We will strike on',
      '¶3 The Ferry Workers’ Union: its members would vote',
    ]);
  });
});

describe('several who speak', () => {
  it('names both of a pair', () => {
    expect(
      said(
        '“They never asked us about it,” shopkeepers Ilse Brandt and Tomas Okafor said.',
        '“We will march on Monday,” said Brandt and Okafor.',
        '“I will go alone,” Okafor said.',
      ),
    ).toEqual([
      '¶1 Ilse Brandt and Tomas Okafor: They never asked us',
      '¶2 Ilse Brandt and Tomas Okafor: We will march on',
      '¶3 Tomas Okafor: I will go alone,',
    ]);
  });

  it('keeps a crowd as printed', () => {
    expect(said('“We want our boat back again,” said several islanders at the meeting.')).toEqual([
      '¶1 several islanders: We want our boat',
    ]);
  });
});

describe('namesakes', () => {
  const couple = ['Erik Holm and his wife Vera Holm run the shop.'];
  it('are told apart by their titles', () => {
    expect(said(...couple, '“We sell what comes in,” Mr. Holm said.', '“It is always late,” Mrs. Holm said.')).toEqual([
      '¶2 Erik Holm: We sell what comes',
      '¶3 Vera Holm: It is always late,',
    ]);
  });
  it('are left open by a surname that fits both', () => {
    expect(said(...couple, '“It is a hard life out here,” Holm said.')).toEqual(['¶2 null: It is a hard']);
  });
  it('leave the surname to the one who has been called by it', () => {
    expect(
      said(
        'Governor Karin Holm opened the line.',
        '“The line is safe,” Holm said.',
        'Holm cut the ribbon. She came with her husband, Frank Holm, on Friday.',
        '“It will last for years,” Holm said.',
      ),
    ).toEqual(['¶2 Karin Holm: The line is safe,', '¶4 Karin Holm: It will last for']);
  });
});

describe('pronouns', () => {
  it('stand for somebody whom the quoted words do not name', () => {
    expect(
      said(
        'Ilse Brandt is the better captain, Jonas Weir says.',
        '“Tomas Okafor is our best mate, and Okafor knows the sound,” he added.',
      ).at(-1),
    ).toBe('¶2 Jonas Weir: Tomas Okafor is our');
  });
  it('prefer the one just brought in as a subject', () => {
    expect(
      said(
        'Minister Peter Dahl defended the cuts.',
        'Jonas Weir, a captain who crossed for Dahl in two elections, is a resident of Port Hale. “The cuts will drown us,” he said.',
      ),
    ).toEqual(['¶2 Jonas Weir: The cuts will drown']);
  });
  it('never stand for a place', () => {
    expect(said('Jonas Weir came home to Texas from Denmark.', '“I missed the sea,” he said.').at(-1)).toBe(
      '¶2 Jonas Weir: I missed the sea,',
    );
  });
});

describe('second-hand speech', () => {
  const source = (paragraph: string) => read([paragraph]).quotations.map((quotation) => quotation.source?.text ?? null);

  it('keeps the outlet and what it cites', () => {
    const reading = read([
      'News outlets reported on Monday that the ferry would stop, citing a letter from the board.',
    ]);
    const [report] = reading.quotations;
    expect(report?.text).toBe('the ferry would stop');
    expect(speakerOf(reading, report!)).toBe('News outlets');
    expect(report?.source?.text).toBe('a letter');
  });
  it('keeps outlets that quote somebody', () => {
    const reading = read([
      'News outlets have quoted Jonas Weir, a captain, as saying the line “will never open again.”',
    ]);
    expect(table(reading)).toEqual(['¶1 Jonas Weir: will never open again.']);
    expect(reading.quotations[0]?.source?.text).toBe('News outlets');
  });
  it('keeps the outlet that was told, wherever it stands', () => {
    expect(source('Ana Ruiz told the Harbour Post that the boat was a wreck.')).toEqual(['Harbour Post']);
    expect(source('The boat was a wreck, Ruiz told the Harbour Post.')).toEqual(['Harbour Post']);
    expect(source('According to the Harbour Post, Ana Ruiz said the boat was “a wreck from the start.”')).toEqual([
      'the Harbour Post',
    ]);
  });
});

describe('reported clauses', () => {
  const clauses = (paragraph: string) => read([paragraph]).quotations.map(({ text }) => text);
  it('leave out where the words come from', () => {
    expect(clauses('Harbour Radio reported that Jonas Weir had resigned, citing two officials.')).toEqual([
      'Jonas Weir had resigned',
    ]);
  });
  it('keep "that" where it points at a noun', () => {
    expect(clauses('Weir said that policy would not help the islands.')).toEqual([
      'that policy would not help the islands',
    ]);
    expect(clauses('Weir said that policies would not help the islands.')).toEqual([
      'policies would not help the islands',
    ]);
  });
  it('are not made of questions or refusals', () => {
    expect(clauses('Weir did not say whether the line would close.')).toEqual([]);
    expect(clauses('Weir declined to comment on the plan.')).toEqual([]);
    expect(clauses('A reporter asked whether the line would close.')).toEqual([]);
  });
});

describe('remarks', () => {
  const remarks = (paragraph: string) => read([paragraph]).quotations.map((quotation) => quotation.remarks);
  it('know an interpreter', () => {
    expect(remarks('Ana Ruiz, speaking through an interpreter, said “the line is dead and gone.”')).toEqual([
      ['translated'],
    ]);
  });
  it('tell what would be said from what was', () => {
    expect(remarks('“The line is not closing,” Weir would say if anyone asked him.')).toEqual([['conditional']]);
    expect(remarks('Weir would not say that the line was safe.')).toEqual([['denied']]);
  });
  it('mark a reporter’s question, not the answer', () => {
    const reading = read([
      '“Will the line stay open this winter?” a reporter asked.',
      '“Yes, it will stay open,” Jonas Weir replied.',
    ]);
    expect(table(reading)).toEqual(['¶1 a reporter: Will the line stay', '¶2 Jonas Weir: Yes, it will stay']);
    expect(reading.quotations.map((quotation) => quotation.remarks)).toEqual([['question'], []]);
  });
});

describe('cues', () => {
  it.each([
    ['a noun', 'In a statement, the Harbour Board said the ramp was “not safe for cars.”', 'Harbour Board'],
    ['a passive', 'Jonas Weir was quoted as saying the line “would never open again.”', 'Jonas Weir'],
    [
      'a long aside',
      '“The line stays open,” Jonas Weir, who has crossed the sound every day for thirty years and knows each captain by name, told the board on Monday.',
      'Jonas Weir',
    ],
    ['an inversion behind an aside', '“The line will open,” said, in Danish, captain Paul Brandt.', 'Paul Brandt'],
    [
      'an unnamed official',
      '“The ramp is a ruin,” said an official who was not allowed to give a name.',
      'an official',
    ],
    ['a name with an apostrophe', '“The ramp is a ruin,” said Dinah D’Souza.', 'Dinah D’Souza'],
    ['a surname in the form of an adverb', '“The ramp is a ruin,” Kelly said.', 'Kelly'],
  ])('are found by %s', (_, paragraph, name) => {
    const reading = read([paragraph]);
    const names = reading.quotations.map((quotation) => speakerOf(reading, quotation)?.replace(/^the /, ''));
    expect(names).toEqual([name]);
  });
});
