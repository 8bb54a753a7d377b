/** Where somebody spoke, and what another medium reported: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde mayor on the weir', [
      'Mayor Dagny Brask says that boats stopped at the border of the town will stay there.',
      'Brask told reporters outside the library on Tuesday that the weir would stay shut.',
      'On her way into the council Brask was asked about the toll.',
      '“Nobody will pay twice for a bridge,” she said.',
      'The Rovan Courier, citing an engineer, reported that the toll would be dropped.',
    ]),
    told('Radio Selde', '2031-09-05', 'Weir stays closed', [
      'At her weekly briefing in front of the town hall Brask spoke of fish.',
      'Engineer Pia Holt gave a news conference on the boats at the museum.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('where somebody spoke', () => {
  test('is told by each outlet in its own words', () => {
    expect(cited(ask('Where did Brask talk to reporters?')).sort()).toEqual(['Radio Selde 1', 'Valley Post 2']);
  });

  test('of words that stand alone is told before them', () => {
    expect(cited(ask('Where was Brask when she said that nobody will pay twice for a bridge?'))).toEqual([
      'Valley Post 3',
    ]);
  });

  test('at an event is told by a sentence with one', () => {
    expect(cited(ask('Where was the news conference on the boats stopped at the border held?'))).toEqual([
      'Radio Selde 2',
    ]);
  });
});

describe('a meeting with the press', () => {
  let met: Library;

  beforeAll(async () => {
    met = await Library.build([
      told('Valley Post', '2031-09-04', 'Ferry row in Selde', [
        'Ferry minister Ottilie Vang wants the night ferry back.',
        '“We are paying for empty boats,” Vang told a Selde news conference on Tuesday.',
        'The night ferry has cost the county nine jobs.',
      ]),
      told('Radio Selde', '2031-09-04', 'Minister on ferry', [
        'The Minister for Ferries, Ottilie Vang, wants the night ferry back.',
        '“That will not do,” the minister told reporters at Customs Wharf today.',
        'Vang told reporters in Danish, after her return from Oslo, that the crews were willing.',
      ]),
      told('Fjord Weekly', '2031-09-09', 'Vang presses county', [
        'At the weekly briefing in Brekke, Vang said that the county had not answered.',
      ]),
    ]);
  });

  test('is placed by each outlet that tells of it, whatever it calls it; no briefing is', () => {
    const given = answer(met, { kind: 'ask', text: 'Where did Vang give her news conference about the night ferry?' });
    expect(cited(given).sort()).toEqual(['Radio Selde 2', 'Valley Post 2']);
  });

  test('is not placed where it was of something that nothing near tells of', () => {
    const given = answer(met, { kind: 'ask', text: 'Where did Vang give her news conference about the school meals?' });
    expect(given.status).toBe('not-covered');
  });
});

describe('which medium reported something', () => {
  test.each([
    'Which newspaper reported that the toll would be dropped?',
    'Which paper wrote about the toll?',
    'What newspaper broke the news of the toll being dropped?',
  ])('is named in the coverage: %s', (question) => {
    expect(cited(ask(question))).toEqual(['Valley Post 5']);
  });
});

test('people are counted as whatever they are called, and lent is what is borrowed', async () => {
  const more = await Library.build([
    told('Valley Post', '2031-09-04', 'Storm over Selde', [
      'The storm left 14 fishermen without boats.',
      'The museum lent the old bell to the mill.',
    ]),
  ]);
  const asked = (text: string): Answer => answer(more, { kind: 'ask', text });
  expect(cited(asked('How many people did the storm leave without boats?'))).toEqual(['Valley Post 1']);
  expect(asked('How many women did the storm leave without boats?').status).toBe('not-covered');
  expect(cited(asked('Who borrowed the old bell?'))).toEqual(['Valley Post 2']);
});

describe('where somebody met the press who is asked for by the office', () => {
  let asked: Library;

  beforeAll(async () => {
    asked = await Library.build([
      told('Ness Herald', '2031-10-01', 'Lighthouse to go dark', [
        'Harbour minister Runa Falk says the lighthouse on Ness will go dark in March.',
        '"No ship will come to harm," Falk said at a news conference in the customs house on Monday.',
        'Finance minister Odd Berg spoke to reporters outside the bank.',
      ]),
      told('Radio Ness', '2031-10-02', 'Keepers protest', [
        'Keepers of the lighthouse marched on Tuesday.',
        'The harbour minister had defended her plan at an earlier meeting with the press, held on the quay.',
        '"No ship will come to harm because of a lamp," Falk said.',
      ]),
      told('Ness Sun', '2031-10-02', 'Dark deeds', [
        'The lamp costs nine crowns a night.',
        '“No ship will come to harm,” Falk told reporters in Irish at the town hall.',
      ]),
    ]);
  });

  test.each([
    'Where did the harbour minister meet the press about the lighthouse?',
    'In what place did Falk hold her news conference about the lighthouse?',
  ])('is told by each outlet, and of nobody else: %s', (question) => {
    expect(cited(answer(asked, { kind: 'ask', text: question })).sort()).toEqual([
      'Ness Herald 2',
      'Ness Sun 2',
      'Radio Ness 2',
    ]);
  });

  test('is told where other outlets print the same words', () => {
    const text = 'Where was Falk speaking when she said that no ship will come to harm?';
    expect(cited(answer(asked, { kind: 'ask', text })).sort()).toEqual(['Ness Herald 2', 'Ness Sun 2']);
  });
});

describe('where words were said', () => {
  let spoken: Library;

  beforeAll(async () => {
    spoken = await Library.build([
      told('Valley Post', '2031-09-04', 'Ferry row in Selde', [
        'Vang had no kind word for the county. “An empty boat is a boat that somebody paid for,” she said Wednesday on the steps of her ministry.',
        'The county says that the boats are full.',
      ]),
      told('Radio Selde', '2031-09-04', 'Minister on ferry', [
        'The ferry minister, Ottilie Vang, wants the night ferry back.',
        '“That will not do,” Vang told reporters in the courtyard of the ferry ministry today.',
        '“And an empty boat is a boat that somebody paid for,” she said.',
      ]),
      told('Fjord Weekly', '2031-09-09', 'Vang presses county', [
        'Vang told the weekly ferry briefing in Brekke on September 8 that the county had not answered.',
        'Vang told reporters in Ladin, the tongue of the upper valley, that she would wait.',
      ]),
    ]);
  });

  test('is told of each outlet that prints them, by the paragraph that dates them where theirs gives no place', () => {
    for (const text of [
      'In what place did Vang make her remarks about empty boats?',
      'Where was Vang when she said that an empty boat is a boat somebody paid for?',
    ]) {
      const given = answer(spoken, { kind: 'ask', text });
      expect(given.status).toBe('answered');
      expect(cited(given).sort()).toEqual(['Radio Selde 2', 'Valley Post 1']);
    }
  });
});
