/** Who said something, told in a reader's own words. An invented story of two outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Tarn Courier', '2026-03-02', 'Zoo to lose its bears', [
      'The zoo of Tarnholm will send its three bears abroad, its director Odile Marsk said on Monday.',
      '"We are frightened by the price of salmon, and nobody should be surprised," Marsk told reporters.',
      '"By locking the keepers out, the trustees have broken the terms they signed of their own free will," said Piet Oskam, who leads the keepers\' union.',
      'Hanna Lorentz, a trustee, said she would not haggle with the keepers in front of cameras.',
      'Culture Minister Bo Sander visited the zoo in the spring.',
    ]),
    told('Radio Holm', '2026-03-03', 'Keepers locked out', [
      '"Sick animals will be referred to the vet in Orsund and kept apart," zoo spokesperson Ruben Dahl said in an email.',
      'Marsk said that she, the mayor and Culture Minister Bo Sander had all talked about the bears.',
      '"The keepers deserve a warm kitchen," Lorentz said at a news conference on Tuesday.',
      '"I will not tell any child that the ice in the pit is firm," Piet Oskam said.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'who-said', text });
}

describe('a question for whoever said something names the one whose statement says it', () => {
  test.each([
    ['Who admitted to being afraid of what salmon costs?', 'Odile Marsk'],
    ['Which director confessed that the salmon price scares them?', 'Odile Marsk'],
    ['Who accused the trustees of violating terms that they had signed voluntarily?', 'Piet Oskam'],
    ['In whose opinion have the trustees breached what they signed?', 'Piet Oskam'],
    ['From whom did the reproach come that the trustees broke the terms?', 'Piet Oskam'],
    ['Who announced that ill animals would be sent to the vet and separated?', 'Ruben Dahl'],
    ['According to whom do the keepers deserve a kitchen that is warm?', 'Hanna Lorentz'],
    ['Who confessed that she loses sleep over what salmon costs?', 'Odile Marsk'],
    ['Which spokesperson named no sum but explained that ill animals would be sent to the vet?', 'Ruben Dahl'],
  ])('%s', (text, name) => {
    const given = ask(text);
    expect(given.status).not.toBe('not-covered');
    expect(given.speaker).toMatchObject({ name });
  });

  test('by the plain one of two statements, where the other goes on to deny something else', async () => {
    const twice = await Library.build([
      told('Tarn Courier', '2026-03-02', 'Bears and salmon', [
        'Odile Marsk leads the zoo of Tarnholm.',
        '"We know the perils of frozen ponds, and we want to be sure that no bear meets them in this country or abroad," Marsk said.',
      ]),
      told('Radio Holm', '2026-03-03', 'Bears', [
        '"We know the perils of frozen ponds," said zoo director Odile Marsk.',
      ]),
    ]);
    const text = 'Which director says that her country is aware of the perils of frozen ponds?';
    const given = answer(twice, { kind: 'who-said', text });
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Odile Marsk' } });
  });

  test('and says that the words are others', () => {
    expect(ask('Which director confessed that the salmon price scares them?').finding.key).toBe(
      'speaker-in-other-words',
    );
  });
});

describe('a question for what somebody said in other words', () => {
  test.each([
    ['In what words did Hanna Lorentz refuse to bargain with the keepers publicly?', 'Hanna Lorentz'],
    ['What did Hana Lorenz say about bargaining with the keepers through the newspapers?', 'Hanna Lorentz'],
    ['How did Odile Marsk put her fear of the cost of salmon?', 'Odile Marsk'],
    ['How did Hanna Lorentz put it that she prefers to bargain in private?', 'Hanna Lorentz'],
    ['What has Odile Marsk said in her capacity as director, all articles taken together?', 'Odile Marsk'],
  ])('%s', (text, name) => {
    expect(ask(text)).toMatchObject({ status: 'answered', speaker: { name } });
  });
});

describe('words in quotation marks', () => {
  test.each([
    'Which person gave the answer "the keepers deserve a warm kitchen"?',
    'To whom does the sentence "the keepers deserve a warm kitchen" belong?',
    'I should like to know the author of "the keepers deserve a warm kitchen". Who was it?',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({ finding: { key: 'speaker' }, speaker: { name: 'Hanna Lorentz' } });
  });

  test('are not confirmed in another form', () => {
    expect(ask('Who is the author of the sentence "the keepers deserve a cold kitchen"?').status).toBe('near');
  });
});

describe('nobody is named', () => {
  test.each([
    'Who warned that the penguins would be sold to a circus?',
    'Who promised the keepers a second swimming pool?',
    'What comment on the bears has come from Culture Minister Bo Sander?',
    'What was the view of the culture minister, Bo Sander, on the bears?',
    'How has the mayor commented on the bears?',
    'What did Hanna Lorentz say about the salmon?',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({ status: 'not-covered', speaker: null });
  });
});

describe('what nobody on record said is told of nobody', () => {
  test.each([
    'Who denied that the bears would be sent abroad?',
    'Who apologised to the keepers for the price of salmon?',
    'Who refused to talk about the price of salmon?',
    'Which trustee offered to buy the bears?',
    'Who insisted that the keepers were never locked out?',
    'Who threatened to close the zoo in spring?',
    'Who thanked the trustees for the terms?',
    'Who was alarmed that the pay of cooks should astonish people?',
  ])('%s', (text) => {
    const given = ask(text);
    expect(given.status).not.toBe('answered');
    expect(given.speaker).toBeNull();
  });

  test.each(['Who assured children of the firm ice on the pit?', 'Who said that the ice in the pit is firm?'])(
    'nor what somebody will not say: %s',
    (text) => {
      expect(ask(text).status).not.toBe('answered');
    },
  );

  test('and a refusal is found where the statement says no', () => {
    expect(ask('Who refused to bargain with the keepers in public?').speaker).toMatchObject({ name: 'Hanna Lorentz' });
  });
});

describe('of several statements the one that stands out is meant', () => {
  let quay: Library;

  beforeAll(async () => {
    quay = await Library.build([
      told('Quay Gazette', '2026-04-07', 'Cranes stand still', [
        'The port of Ellrand has switched off its cranes, and shippers are angry.',
        '"Nobody who brings a sick horse to the quay will be left waiting in the rain," harbour master Ines Kolbe said on Monday.',
        'Kolbe added nothing about the tariff.',
        "Bruno Stahl, counsel of the Shippers' League, said the port should tear up the tariff.",
        'Premier Edwina Vossler wants a written promise from the port that no sick horse will be left on the quay.',
        '"I lease eleven stalls, and not a soul has told me who foots the bill," said Rosa Timm, who stables horses by the dock.',
      ]),
      told('Radio Ellrand', '2026-04-08', 'Port holds to tariff', [
        '"We talk to the port day and night," Premier Edwina Vossler said at a briefing.',
        '"I have always liked cranes," Kolbe said, adding that the tariff would be looked at again in June.',
        'Critics of the sale of the lighthouse met on the pier.',
        '"The budget is sound," Finance Minister Olaf Brink said at a lunch.',
      ]),
    ]);
  });

  const whoSaid = (text: string): Answer => answer(quay, { kind: 'who-said', text });

  test.each([
    ['Who promised that no ill horse would be stranded at the harbour?', 'Ines Kolbe'],
    ['Who said the tariff ought to be scrapped?', 'Bruno Stahl'],
    ['Who grumbled that nobody had told the renter of eleven stalls who would pay?', 'Rosa Timm'],
    ['Who said the tariff would be reviewed in June?', 'Ines Kolbe'],
  ])('%s', (text, name) => {
    const given = whoSaid(text);
    expect(given.status).not.toBe('not-covered');
    expect(given.speaker).toMatchObject({ name });
  });

  test('of somebody who is named as well', () => {
    const given = whoSaid('What did Edwyna Vosler say about being in constant touch with the harbour?');
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Edwina Vossler' } });
  });

  test.each(['What did Olaf Brink say about the sale of the lighthouse?', 'What did Rosa Timm say about the cranes?'])(
    'and a matter on which somebody is silent is not covered: %s',
    (text) => {
      expect(whoSaid(text).status).toBe('not-covered');
    },
  );
});

test.each([
  'Who claimed that nobody in Norland should be surprised by the price of salmon?',
  'Who said the cost of salmon frightens all of Vellaria?',
  'Who announced that ill animals of Vellaria would be sent to the vet and separated?',
])('nobody is named for what is said of a place that no article names: %s', (text) => {
  expect(ask(text).speaker).toBeNull();
});
