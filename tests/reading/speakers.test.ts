/** Who a mention stands for where its form is not plain: complements, agents, signatures, nicknames, namesakes, things with a gender. */
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/coverage/reading.js';
import { read, table } from './read.js';

const ALL: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect'];
const said = (...paragraphs: string[]) => table(read(paragraphs), ALL);
const dit = (...paragraphs: string[]) => table(read(paragraphs, 'fr'), ALL);

describe('a pronoun whose gender speaks against the only one named', () => {
  it('is left open', () => {
    expect(
      said(
        'Harbour Minister Tove Brun met the skippers on Monday.',
        'Brun said the quay was full. “A quay is a quay,” she said.',
        'The Halder government kept its counsel, and little was to be had in town.',
        '“You will hear it from me,” he told reporters.',
      ).at(-1),
    ).toBe('¶4 null: You will hear it');
  });
});

describe('a role', () => {
  it('goes on behind the possessive of a plural', () => {
    const reading = read(["Jo Berg, legal secretary at the Netmakers' Union, said the line would close."]);
    expect(reading.speakers[0]?.role).toBe("legal secretary at the Netmakers' Union");
  });
});

describe('a name behind what an office is of', () => {
  it.each([
    [
      'Secretary for Civil Protection Ilka Brunsel said the gate would close.',
      'Ilka Brunsel',
      'Secretary for Civil Protection',
    ],
    [
      'Minister of Inland Water Supply Mary Lou Brunsel said the gate would close.',
      'Mary Lou Brunsel',
      'Minister of Inland Water Supply',
    ],
    ['Secretary of State Ilka Brunsel said the gate would close.', 'Ilka Brunsel', 'Secretary of State'],
  ])('begins behind all of it: %s', (paragraph, name, role) => {
    expect(read([paragraph]).speakers).toMatchObject([{ name, role }]);
  });
});

describe('a noun with a complement', () => {
  it('speaks itself, not whom it speaks for', () => {
    expect(said('A spokesman for Ada Wren said the line would close.')).toEqual([
      '¶1 A spokesman for Ada Wren: the line would close',
    ]);
  });
  it('speaks itself beside quoted words', () => {
    expect(said('A spokesman for Ada Wren could only quip: “I guess the boat was full.”')).toEqual([
      '¶1 A spokesman for Ada Wren: I guess the boat',
    ]);
  });
  it('is printed with what it is involved in', () => {
    expect(said('“It was a poor deal,” said one captain involved in the sale, who asked not to be named.')).toEqual([
      '¶1 one captain involved in the sale: It was a poor',
    ]);
  });
  it('is told by its place where its noun is no usual speaker', () => {
    expect(said('“Why did nobody tell us before?” the 40-year-old asked on Monday.')).toEqual([
      '¶1 the 40-year-old: Why did nobody tell',
    ]);
  });
  it('keeps two adjectives and two offices', () => {
    expect(
      said(
        '“I made the harbour my first duty,” the bearded, 70-year-old diplomat said.',
        '“We have warned of this for years,” the island senator and Harbour party treasurer said in a statement.',
      ),
    ).toEqual([
      '¶1 the bearded, 70-year-old diplomat: I made the harbour',
      '¶2 the island senator and Harbour party treasurer: We have warned of',
    ]);
  });
});

describe('an office without a name', () => {
  it('is nobody who is first named behind it in its own paragraph', () => {
    expect(
      said(
        'The minister called the road “a loan from our children,” and said that she, Justice Minister Bo Lund and the mayor agreed.',
        'The minister said the gate would open.',
      ),
    ).toEqual(['¶1 The minister: a loan from our', '¶2 The minister: the gate would open']);
  });
});

describe('one of two of an office', () => {
  const quarrel = [
    'Ports Minister Egil Storm wants the lock shut by noon.',
    'The keepers have other plans.',
    'Rain is expected.',
    'The lock is as old as the town.',
    'Boats wait on both sides.',
    'A siren tells them when to go.',
  ];
  it('is the one lately named where the other was left long before', () => {
    expect(
      said(
        ...quarrel,
        '“We have paid for the lock,” said Culture Minister Ines Varga.',
        'Asked about the siren, the minister said she would not miss it.',
      ),
    ).toEqual(['¶7 Ines Varga: We have paid for', '¶8 Ines Varga: she would not miss']);
  });
  it('is nobody plain where both were named lately', () => {
    expect(
      said(
        '“We have paid for the lock,” said Culture Minister Ines Varga.',
        'Ports Minister Egil Storm wants it shut by noon.',
        'Asked about the siren, the minister said nobody would miss it.',
      ).at(-1),
    ).toBe('¶3 the minister: nobody would miss it');
  });
});

describe('the language somebody speaks', () => {
  it('is nobody', () => {
    const names = read([
      'Culture Minister Ines Varga went to Arle.',
      'The lock “is a gift,” she told Arle radio there, speaking German.',
      '“That is a sum we should like to see,” she said.',
    ]).speakers.map(({ name }) => name);
    expect(names).toEqual(['Ines Varga']);
  });
});

describe('a name behind an office, between commas', () => {
  it('speaks behind an auxiliary and before a day', () => {
    expect(dit('La maire de Bourg, Anne Ferrand, a affirmé ce jeudi que les travaux continuaient.')).toEqual([
      '¶1 Anne Ferrand: les travaux continuaient',
    ]);
  });
});

describe('a colon', () => {
  it('labels only the one who opens the line', () => {
    expect(said('Ada Wren said of Jonas Weir: “He is the best captain we have.”')).toEqual([
      '¶1 Ada Wren: He is the best',
    ]);
  });
  it('labels nobody told, and no outlet written on', () => {
    expect(
      said(
        'Ada Wren told Harbour Radio: “We will open the line in June.”',
        'Jonas Weir wrote on Harbourbook: “We will open the line in June.”',
      ),
    ).toEqual(['¶1 Ada Wren: We will open the', '¶2 Jonas Weir: We will open the']);
  });
});

describe('other places of a name', () => {
  it('is found behind a passive', () => {
    expect(
      said('Ada Wren was asked by reporter Jonas Weir, who covers the harbour, “When will the line open again?”'),
    ).toEqual(['¶1 Jonas Weir: When will the line']);
  });
  it('is found in a signature below the quotation', () => {
    expect(
      said('“The line loses a third of its passengers each year.”', '- Ada Wren.', 'The number is out of date.'),
    ).toEqual(['¶1 Ada Wren: The line loses a']);
  });
  it('is found between the commas of its apposition, not in the place before it', () => {
    expect(said('In Port Hale, the other harbour, the captain, Jonas Weir, said the line would close.')).toEqual([
      '¶1 Jonas Weir: the line would close',
    ]);
  });
});

describe('a role', () => {
  it('has no day that only opens the sentence', () => {
    const [speaker] = read(['Today Deputy Mayor Ada Wren said that the ferry is late.']).speakers;
    expect([speaker?.name, speaker?.role]).toEqual(['Ada Wren', 'Deputy Mayor']);
  });

  it.each([
    ['Jo Berg, captain of the town’s ferry, said: “We sail.”', 'captain of the town’s ferry'],
    ['Jo Berg, who speaks for Skerra’s Ferry Board, said: “We sail.”', 'who speaks for Skerra’s Ferry Board'],
    ['Jo Berg, who keeps two goats, said: “We sail.”', null],
  ])('is found behind the name, with whose it is: %s', (text, role) => {
    expect(read([text]).speakers[0]?.role).toBe(role);
  });

  it('is no noun that happens to end the clause before a name', () => {
    const [speaker] = read([
      'The town is asking for help for those who wait at the shared northern border, Deputy Mayor Ada Wren says.',
    ]).speakers;
    expect([speaker?.name, speaker?.role]).toEqual(['Ada Wren', 'Deputy Mayor']);
  });
});

describe('a name printed in more than one form', () => {
  it('is not parted by a nickname', () => {
    expect(
      said(
        'Robert “Bob” Hale has run the ferry for years.',
        '“The line stays open,” Hale said.',
        '“It always has,” said Bob Hale.',
      ),
    ).toEqual(['¶2 Robert “Bob” Hale: The line stays open,', '¶3 Robert “Bob” Hale: It always has,']);
  });
  it('is one person by a short given name', () => {
    expect(
      said('Thomas Weir owns the ferry.', '“The line stays open,” Tom Weir said.', '“It always has,” Weir said.'),
    ).toEqual(['¶2 Thomas Weir: The line stays open,', '¶3 Thomas Weir: It always has,']);
  });
  it('is not doubled by a participle that opens a headline', () => {
    expect(said('Embattled Weir clings to ferry', 'Tomas Weir owns it.', '“The line stays open,” Weir said.')).toEqual([
      '¶3 Tomas Weir: The line stays open,',
    ]);
  });
  it('leaves a surname that two bear to the one who has just spoken', () => {
    expect(
      said(
        'Vera Holm runs the shop.',
        'Her husband, Erik Holm, said on Monday that the boat was late.',
        'Holm said, “It is always late in the winter months.”',
      ).at(-1),
    ).toBe('¶3 Erik Holm: It is always late');
  });
});

describe('French', () => {
  it('takes up a body by the pronoun of its gender', () => {
    expect(
      dit(
        'La conseillère Nadine Lorme a présenté le plan.',
        'Le collectif Marins de Port-Hale ne cède pas. Il réclame que la ligne soit rouverte.',
      ),
    ).toEqual(['¶2 Marins de Port-Hale: la ligne soit rouverte']);
  });
  it('does not take the complement of a body for the speaker', () => {
    expect(dit('Le collectif de riverains affirme que la ligne rouvrira.')).toEqual([
      '¶1 Le collectif de riverains: la ligne rouvrira',
    ]);
  });
  it('finds the name behind an aside or a place', () => {
    expect(
      dit(
        '« La ligne rouvrira cet été », a déclaré lundi à Brévenne la ministre Clémence Vasseur.',
        '« Nous avons gagné un an », a expliqué, lors d’une visite au port, Odile Karel.',
      ),
    ).toEqual(['¶1 Clémence Vasseur: La ligne rouvrira cet', '¶2 Odile Karel: Nous avons gagné un']);
  });
  it('names nobody for half a sentence around its source', () => {
    expect(dit('La fermeture d’une ligne suppose, selon le Code des ports, l’avis du conseil.')).toEqual([]);
  });
  it('knows a woman by her determiner where the office has no gender', () => {
    expect(
      dit(
        'La ministre des Ports, Clémence Vasseur, a soutenu le recteur.',
        '« Un port n’est pas une vitrine », a-t-elle dit à l’Assemblée.',
      ),
    ).toEqual(['¶2 Clémence Vasseur: Un port n’est pas']);
  });
});

describe('an office that two may be called by', () => {
  it('is not the prime minister’s where a minister is named', () => {
    expect(
      said(
        'Farm Minister Dagny Brask met the growers at Selde on Monday.',
        'Prime Minister Orla Venn toured the market with her on Tuesday.',
        '“Nobody will pay for empty crates,” the minister said.',
      ),
    ).toEqual(['¶3 Dagny Brask: Nobody will pay for']);
  });
  it('is nobody’s where two hold one, however their titles are printed', () => {
    expect(
      said(
        'The fair should be opened by somebody else, said Minister for Ports Dagny Brask.',
        'Interior Minister Pavel Strand sat beside her.',
        '“It was a long summer,” the minister said.',
      ),
    ).toEqual(['¶1 Dagny Brask: The fair should be', '¶3 the minister: It was a long']);
  });
});

describe('a pronoun behind an office', () => {
  it('stands for nobody who is named with another office', () => {
    expect(
      said(
        'Ports Minister Ovelia Strand said the tug would stay.',
        'But the prime minister gave little away on the quay.',
        '“When the tide turns, we will turn,” he told reporters.',
      ),
    ).toEqual(['¶1 Ovelia Strand: the tug would stay', '¶3 the prime minister: When the tide turns,']);
  });
  it('stands for whoever the article gives that office by another name', () => {
    expect(
      said(
        'Prime Minister Bram Tolle met Ports Minister Ovelia Strand at the quay.',
        'Strand said the tug would stay. She left early.',
        'The premier gave little away.',
        '“When the tide turns, we will turn,” he told reporters.',
      ),
    ).toEqual(['¶2 Ovelia Strand: the tug would stay', '¶4 Bram Tolle: When the tide turns,']);
  });
  it('stands for somebody named whom the article calls so for a change', () => {
    expect(
      said(
        'The skipper Bram Tolle came in at noon.',
        'The former diver gave little away.',
        '“When the tide turns, we will turn,” he told reporters.',
      ),
    ).toEqual(['¶3 Bram Tolle: When the tide turns,']);
  });
});
