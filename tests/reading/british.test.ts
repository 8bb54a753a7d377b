import { describe, expect, it } from 'vitest';
import { read, table } from './read.js';

/* An invented story in the single-quote style, with apostrophes, a nested quotation and a scare quote. */
const story = [
  'The harbour’s last night boat will stop in May, the company’s director, Alun Pryce, said on Monday.',
  '‘It isn’t what we wanted,’ Mr Pryce told the islanders’ council. ‘But the boat’s engines won’t last another winter.’',
  'Councillor Beth Marsh was not convinced. ‘They said “never”, and now they say May,’ she said.',
  'Residents’ groups called the plan ‘a disgrace to the islands’ and promised a march.',
  '‘We’ve been here before,’ said Dafydd Rhys, who keeps the lighthouse.',
  '‘In the ’90s they tried it too.’',
  'The so-called ‘night boat’ has run since 1954.',
];

describe('a British story in single quotation marks', () => {
  const reading = read(story);

  it('gives every quotation its speaker', () => {
    expect(table(reading).slice(0, 6)).toEqual([
      '¶2 Alun Pryce: It isn’t what we',
      '¶2 Alun Pryce: But the boat’s engines',
      '¶3 Beth Marsh: They said “never”, and',
      '¶4 Residents’ groups: a disgrace to the',
      '¶5 Dafydd Rhys: We’ve been here before,',
      '¶6 Dafydd Rhys: In the ’90s they',
    ]);
  });

  it('takes apostrophes for no marks', () => {
    expect(reading.quotations.map(({ text }) => text)).toContain('But the boat’s engines won’t last another winter.');
  });

  it('lets nobody say a scare quote', () => {
    expect(reading.quotations.filter(({ paragraph, speaker }) => paragraph === 7 && speaker !== null)).toEqual([]);
  });
});
