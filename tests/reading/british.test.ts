import { describe, expect, it } from 'vitest';
import { read, table } from './read.js';

/* An invented story in the single-quote style: apostrophes, nested quotations, scare quotes, inches, a quotation over two paragraphs. */
const story = [
  'The council’s plan to shut the night ferry ‘beggars belief’, the islanders’ spokeswoman, Nerys Pugh, said on Monday.',
  '‘We weren’t asked, we weren’t told and we won’t forget,’ she told a packed meeting in St Dwyn’s hall.',
  'The council leader, Sir Alun Pryce, defended the cut. ‘It isn’t what any of us wanted,’ he said. ‘But the boat’s engines won’t last another winter.’',
  '‘They said “never” in March,’ Ms Pugh replied, ‘and now they say May.’',
  'Residents’ groups called the plan ‘a disgrace to the islands’ and promised a march.',
  'According to a report by the harbour office, the ramp is ‘a danger to all who use it’.',
  '‘We’ve been here before,’ said Dafydd Rhys, 71, who keeps the lighthouse and has crossed the sound every week since he was a boy.',
  '‘In the ’90s they tried it too.',
  '‘They failed then and they’ll fail now.’',
  'Sir Alun’s office said he would ‘listen to every islander’ before the vote.',
  'Asked whether the boat might be sold, Pryce said: ‘No comment.’',
  'The ferry company, Môr Lines, declined to comment. ‘The crews’ jobs come first,’ its chief executive, Gwen Tudor, told Radio Dwyn last week.',
  "The so-called ‘night boat’ has run since 1954. Tom Vaughan’s 6' model of it stands in the hall.",
  '‘Keep the boat,’ read a banner outside. Pryce said that the council would vote on 3 May.',
];

describe('a British story in single quotation marks', () => {
  const reading = read(story);

  it('gives every quotation its speaker', () => {
    expect(table(reading, ['direct', 'mixed', 'indirect'])).toEqual([
      '¶1 Nerys Pugh: beggars belief',
      '¶2 Nerys Pugh: We weren’t asked, we',
      '¶3 Alun Pryce: It isn’t what any',
      '¶3 Alun Pryce: But the boat’s engines',
      '¶4 Nerys Pugh: They said “never” in',
      '¶4 Nerys Pugh: and now they say',
      '¶5 Residents’ groups: a disgrace to the',
      '¶6 a report by the harbour office: a danger to all',
      '¶7 Dafydd Rhys: We’ve been here before,',
      '¶8 Dafydd Rhys: In the ’90s they',
      '¶9 Dafydd Rhys: They failed then and',
      '¶10 office of Alun Pryce: listen to every islander',
      '¶11 Alun Pryce: No comment.',
      '¶12 Gwen Tudor: The crews’ jobs come',
      '¶13 null: night boat',
      '¶14 a banner: Keep the boat,',
      '¶14 Alun Pryce: the council would vote',
    ]);
  });

  it('takes apostrophes and feet for no marks', () => {
    const texts = reading.quotations.map(({ text }) => text);
    expect(texts).toContain('But the boat’s engines won’t last another winter.');
    expect(texts.filter((text) => text.includes('model'))).toEqual([]);
  });

  it('goes on with a quotation that opens every paragraph and closes the last', () => {
    expect(reading.quotations.filter(({ paragraph }) => paragraph === 8 || paragraph === 9)).toMatchObject([
      { continues: true },
      { continues: true },
    ]);
  });

  it('shows where the owner of the office is named, and the station that was told', () => {
    const [office] = reading.quotations.filter(({ paragraph }) => paragraph === 10);
    expect(office?.mention?.text).toBe('Sir Alun’s office');
    expect(reading.speakers[office!.speaker!]?.named).toMatchObject({ paragraph: 3, text: 'Alun Pryce' });
    expect(reading.quotations.find(({ paragraph }) => paragraph === 12)?.source?.text).toBe('Radio Dwyn');
  });
});
