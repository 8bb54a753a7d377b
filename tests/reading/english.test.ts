import { describe, expect, it } from 'vitest';
import { read, speakerOf, table } from './read.js';

describe('speakers of an American-style story', () => {
  const story = [
    'Northline will take no cars across the sound before June, Transport Minister Mara Lindqvist said on Tuesday.',
    '“No car will board this spring, whatever the islands hope,” Lindqvist told reporters at the harbour. “The ramp is not safe.',
    '“We looked at every other way,” she added.',
    'Tomas Okafor, who has run the ferry workers’ union since 2011, disagreed.',
    '“They had a year to mend that ramp,” he said. “They did nothing.”',
    'According to a report by the harbour board, the ramp “shows signs of long neglect.”',
    'A Northline spokesperson declined to comment on the report but said the company was “fully committed to the islands.”',
    '“We will run a second ship for goods,” the spokesperson said in an email.',
    'In Port Hale, shopkeeper Ilse Brandt shrugged.',
    '“Every spring the same,” said Brandt, 61.',
  ];
  const reading = read(story);

  it('gives every quotation its speaker', () => {
    expect(table(reading)).toEqual([
      '¶2 Mara Lindqvist: No car will board',
      '¶2 Mara Lindqvist: The ramp is not',
      '¶3 Mara Lindqvist: We looked at every',
      '¶5 Tomas Okafor: They had a year',
      '¶5 Tomas Okafor: They did nothing.',
      '¶6 a report by the harbour board: shows signs of long',
      '¶7 A Northline spokesperson: fully committed to the',
      '¶8 A Northline spokesperson: We will run a',
      '¶10 Ilse Brandt: Every spring the same,',
    ]);
  });

  it('keeps the role as printed and where it stands', () => {
    const minister = reading.speakers.find(({ name }) => name === 'Mara Lindqvist');
    expect(minister?.role).toBe('Transport Minister');
    const at = minister!.roleAt!;
    expect(story[at.paragraph - 1]!.slice(at.start, at.end)).toBe('Transport Minister');
    expect(minister!.named.paragraph).toBe(1);
  });

  it('ties the runs of one utterance together', () => {
    const second = reading.quotations.find(({ text }) => text.startsWith('The ramp is not'));
    const third = reading.quotations.find(({ text }) => text.startsWith('We looked'));
    expect([second?.continues, third?.continues]).toEqual([true, true]);
  });

  it('reads the reported speech of the first paragraph', () => {
    const reported = reading.quotations[0]!;
    expect(reported.kind).toBe('indirect');
    expect(reported.text).toBe('Northline will take no cars across the sound before June');
    expect(speakerOf(reading, reported)).toBe('Mara Lindqvist');
  });
});

describe('cues and their forms', () => {
  const oneSpeaker: [string, string, string][] = [
    ['name and verb', '“The line stays open,” Jonas Weir said.', 'Jonas Weir'],
    ['verb and name', '“The line stays open,” said Jonas Weir.', 'Jonas Weir'],
    [
      'an aside between name and verb',
      'Jonas Weir, who has crossed the sound every day for thirty years, said: “The line stays open.”',
      'Jonas Weir',
    ],
    ['a label', 'Jonas Weir: “The line stays open.”', 'Jonas Weir'],
    ['a signature', '“The line stays open, and that is that.” — Jonas Weir', 'Jonas Weir'],
    ['a source phrase', 'According to Jonas Weir, “the line stays open all winter.”', 'Jonas Weir'],
    ['a document', 'The letter said: “The line stays open all winter.”', 'The letter'],
    ['somebody unnamed', '“The line stays open,” said a harbour official.', 'a harbour official'],
    [
      'an outlet that quotes somebody',
      'Two papers quoted Jonas Weir as saying “the line stays open all winter.”',
      'Jonas Weir',
    ],
  ];
  it.each(oneSpeaker)('finds the speaker by %s', (_, paragraph, name) => {
    const reading = read([paragraph]);
    expect(
      reading.quotations.filter(({ kind }) => kind !== 'indirect').map((quotation) => speakerOf(reading, quotation)),
    ).toEqual([name]);
  });

  it('never takes a cue or a name from inside the marks', () => {
    const reading = read(['“Ask Peter Holm, he said it would close,” Ana Ruiz said.']);
    expect(table(reading, ['direct', 'mixed', 'indirect'])).toEqual(['¶1 Ana Ruiz: Ask Peter Holm, he']);
  });

  it('names the outlet that somebody spoke to', () => {
    const reading = read(['“The line stays open all winter,” Jonas Weir told Harbour Radio.']);
    expect(reading.quotations[0]!.source?.text).toBe('Harbour Radio');
  });
});

describe('remarks', () => {
  const remark = (paragraph: string) => read([paragraph]).quotations.map(({ remarks }) => remarks);

  it('says that words were translated', () => {
    expect(remark('“The line stays open,” Jonas Weir told reporters in Danish.')).toEqual([['translated']]);
  });
  it('says that words were denied', () => {
    expect(remark('Weir denied that the line would close.')).toEqual([['denied']]);
    expect(remark('Weir did not say that the line would close.')).toEqual([['denied']]);
  });
  it('says that a remark is a question', () => {
    expect(remark('“Will the line stay open?” Jonas Weir asked.')).toEqual([['question']]);
  });
  it('adds none to plain speech', () => {
    expect(remark('“The line stays open,” Jonas Weir said.')).toEqual([[]]);
  });
});

describe('people told apart', () => {
  it('keeps two of one surname apart', () => {
    const reading = read([
      'Erik Holm and Vera Holm run the only shop on the island.',
      '“We sell what comes,” Vera Holm said.',
      '“And what comes is late,” Erik Holm said.',
    ]);
    expect(table(reading)).toEqual(['¶2 Vera Holm: We sell what comes,', '¶3 Erik Holm: And what comes is']);
  });

  it('resolves a pronoun by its gender', () => {
    const reading = read([
      'Minister Mrs. Dalen met the mayor, Mr. Stroud, on Friday.',
      '“We agreed on the ramp,” she said.',
      '“Not on the price,” he said.',
    ]);
    expect(table(reading)).toEqual(['¶2 Dalen: We agreed on the', '¶3 Stroud: Not on the price,']);
  });

  it('takes the title for the one who bears it', () => {
    const reading = read([
      'Prime Minister Aksel Brun met Deputy Prime Minister Ada Wren.',
      '“The line stays,” the prime minister said.',
    ]);
    expect(table(reading)).toEqual(['¶2 Aksel Brun: The line stays,']);
  });

  it('resolves "they" to an unnamed official', () => {
    const reading = read([
      'When asked on Friday, an official with the Harbour Board repeated the statement.',
      '“We will look at every ramp,” they said.',
    ]);
    expect(table(reading)).toEqual(['¶2 an official with the Harbour Board: We will look at']);
  });

  it('goes on calling one of two ministers "the minister" while it names no other since', () => {
    const reading = read([
      'Health Minister Ines Carrow opened the clinic on Monday.',
      'Addressing the nurses, the minister said the nights “weigh on me”.',
      'Finance Minister Hedda Lund, whose office pays, was there but did not speak. She has asked for the sums, according to Carrow.',
      'The minister could not say how many beds are left. “I ask every Monday,” she said.',
    ]);
    const asked = reading.quotations.find(({ text }) => text.startsWith('I ask'))!;
    expect(speakerOf(reading, asked)).toBe('Ines Carrow');
  });

  it('takes neither a place nor a crowd for "she"', () => {
    const reading = read([
      'Two clinics near Harrow and in Harrow will close at night.',
      'The league has its seat in Harrow, a town of 9,000 people.',
      '“No family in Harrow will wait,” she said.',
    ]);
    expect(reading.quotations.map((quotation) => speakerOf(reading, quotation))).toEqual([null]);
  });
});
