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
    'Lay out everything Brandis is reported to have said.',
    'Itemise the statements by Lotte Brandis',
    'Draw up a list of the remarks made by Brandis',
    'Put together what Brandis is said to have said',
    'Could I have all that the owner, Brandis, said? Quotes and paraphrases please.',
    'every remark of Lotte Brandys',
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
    expect(ask('Which statements are attributed to Orla Penn?').finding).toMatchObject({
      key: 'not-quoted',
      name: 'Orla Penn',
    });
    expect(ask('who said all that about Brandis').finding.key).not.toBe('statements-of');
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

describe('a speaker known by the letters of an office', () => {
  test('is found by letters and name, and by no other letters', async () => {
    const story = await Library.build([
      told('Skerra Post', '2026-05-06', 'Mill debate', [
        'The mill will be saved, Prime Minister Ole Rand said on Tuesday.',
        '"We do not sell mills," Rand told the house.',
      ]),
    ]);
    const asked = (text: string) => answer(story, { kind: 'who-said', text }).finding;
    expect(asked('Everything PM Rand has said')).toMatchObject({ key: 'statements-of', name: 'Ole Rand' });
    expect(asked('Everything MD Rand has said').key).not.toBe('statements-of');
  });
});

describe('in French', () => {
  const conte = toldIn('fr');
  let histoire: Library;

  beforeAll(async () => {
    histoire = await Library.build([
      conte('Le Quai', '2026-05-04', 'Le bac reste', [
        'La mairesse Odile Tarn a dit lundi que le bac resterait au quai.',
        '« Nous ne vendrons jamais le bac du vieux port », a déclaré Odile Tarn.',
        'Mme Tarn s’est contentée de dire que le prix du billet serait revu au printemps.',
      ]),
    ]);
  });

  test.each([
    'Dresse la liste des propos attribués à Odile Tarn.',
    "Recense tout ce qu'a dit Odile Tarn",
    "Énumère les déclarations d'Odile Tarn.",
    "Dresse l'inventaire des propos tenus par Odile Tarn.",
  ])('%s', (text) => {
    const given = answer(histoire, { kind: 'who-said', text });
    expect(given.finding).toMatchObject({ key: 'statements-of', name: 'Odile Tarn', count: 3 });
  });

  test('a misspelt name behind the verb, and a topic with a "sur" of its own', () => {
    const given = answer(histoire, {
      kind: 'who-said',
      text: "qu'a dit Odille Tarne du prix du billet, revu au printemps plutôt que sur le champ",
    });
    expect(given.excerpts.map(({ citation }) => citation.paragraph)).toEqual([3]);
  });
});
