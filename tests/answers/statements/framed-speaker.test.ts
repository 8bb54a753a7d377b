/** All that somebody said, asked for in words of many kinds around a name. An invented story of two outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-04', 'Bakery stays', [
      'The bakery at Skerra will stay in the old mill, its owner Lotte Brandis said on Monday.',
      '"We have paid the rent for forty years and we will pay it for forty more," Brandis told reporters.',
      '"Nobody has asked the cats," said Ivo Tamm, who runs the shop next door.',
      'The Mill Board said that the sale would be public.',
    ]),
    told('Skerra Radio', '2026-05-05', 'Mill for sale', [
      'The council has put the old mill up for sale and wants to hear offers by June.',
      '"The board will open the envelopes in public," Mill Board spokesperson Rut Ekholm said in an email.',
      'Lotte Brandis promised that she would bid for the mill herself, and that the price was of no interest to her.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'who-said', text });
}

describe('a name among words that ask for speech', () => {
  test.each([
    'Everything Lotte Brandis is quoted or reported as saying',
    'all Brandis said or is reported to have said',
    'every statement by Brandis',
    'what is on record from Lotte Brandis?',
    'Brandis quotes please',
    "summarise Lotte Brandis's statements",
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({ status: 'answered', finding: { key: 'statements-of', name: 'Lotte Brandis' } });
  });

  test('with a topic gives what was said of it', () => {
    const given = ask('any quotes by Brandis about the rent');
    expect(given.finding).toMatchObject({ key: 'statements-of' });
    expect(given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`)).toEqual(['Skerra Post 2']);
  });

  test('anything more than a name is no wish for all that somebody said', () => {
    expect(ask('who said nobody has asked the cats').finding).toMatchObject({ key: 'speaker', name: 'Ivo Tamm' });
    expect(ask('every statement by Orla Penn').finding.key).not.toBe('statements-of');
  });
});

describe('a body', () => {
  test('is on record with what its spokesperson says', () => {
    const given = ask('What did the Mill Board say?');
    expect(given.finding).toMatchObject({ key: 'statements-of' });
    expect(given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`)).toEqual([
      'Skerra Post 4',
      'Skerra Radio 2',
    ]);
  });
});
