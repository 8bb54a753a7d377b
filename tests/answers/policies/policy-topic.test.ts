/** `/what-policy` without an actor: every actor's policy on the topic, and what stands against it. Over invented stories. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import type { PolicyRecord } from '../../../src/coverage/policy-record.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { answerText } from '../../../src/text/answer-text.js';
import { textFor } from '../../../src/text/index.js';
import { told } from '../told.js';

const english: readonly Article[] = [
  told('Marsh Herald', '2026-05-12', 'en', [
    'Eel weirs on the Lode to close',
    'The River Board will close the eel weirs on the Lode on Monday.',
    'The county council has proposed to pay keepers of the eel weirs on the Lode for a year.',
    'The Fisheries Ministry denied that it would sell the eel weirs on the Lode.',
    'A baker in the village will raise the price of bread.',
  ]),
  told('Fen Radio', '2026-05-13', 'en', [
    'Keepers angry over weirs',
    'The Lode Charter of 1702 forbids the closing of the eel weirs between spring and autumn.',
    'Closing the eel weirs would be in breach of the River Convention, keeper Asta Holm said.',
    'The Keepers Union opposes the closing of the eel weirs.',
    'The Keepers Union opposes a new tax on boats.',
    'The county council plans to pay for buoys at the eel weirs. The Anglers Club condemned the plan.',
  ]),
];

const french: readonly Article[] = [
  told('La Feuille du Marais', '2026-05-12', 'fr', [
    'Les nasses de la Lode fermées',
    'Le conseil du fleuve fermera les nasses à anguilles de la Lode lundi.',
    'Le département a proposé de payer les gardiens des nasses à anguilles de la Lode pendant un an.',
    'La charte de la Lode interdit la fermeture des nasses à anguilles au printemps.',
    'Les syndicats s’opposent à la fermeture des nasses à anguilles.',
  ]),
];

let asked: Answer;
let askedInFrench: Answer;

beforeAll(async () => {
  const ask = async (articles: readonly Article[], text: string): Promise<Answer> =>
    answer(await Library.build(articles), { kind: 'what-policy', text });
  asked = await ask(english, 'eel weirs on the Lode');
  askedInFrench = await ask(french, 'les nasses à anguilles de la Lode');
});

function recordsIn({ excerpts }: Answer): PolicyRecord[] {
  return excerpts.flatMap(({ policies = [] }) => policies);
}

function actors(given: Answer): string[] {
  return recordsIn(given).map(({ status, actor }) => `${status} ${actor?.words ?? '-'}`);
}

function against(given: Answer): string[] {
  return recordsIn(given)
    .flatMap((record) => record.against)
    .map(
      ({ kind, who, words, citation }) => `${kind} ${who ?? '-'}: ${words} (${citation.outlet} ${citation.paragraph})`,
    );
}

describe('a policy on a topic, whoever acts', () => {
  test("no actor's is left out, each with its own status", () => {
    expect(actors(asked)).toEqual(
      expect.arrayContaining([
        'announced The River Board',
        'proposed The county council',
        'denied The Fisheries Ministry',
      ]),
    );
    expect(asked.excerpts.map(({ text }) => text).join(' ')).not.toContain('baker');
  });

  test('in French as well', () => {
    expect(actors(askedInFrench)).toEqual(
      expect.arrayContaining(['announced Le conseil du fleuve', 'proposed Le département']),
    );
  });
});

describe('what stands against a policy', () => {
  test('is a law that forbids it, a convention that somebody says it breaks, and critics, each cited', () => {
    expect(against(asked)).toEqual([
      'law -: The Lode Charter of 1702 forbids the closing of the eel weirs between spring and autumn (Fen Radio 1)',
      'law keeper Asta Holm: Closing the eel weirs would be in breach of the River Convention (Fen Radio 2)',
      'critic The Keepers Union: opposes the closing of the eel weirs (Fen Radio 3)',
    ]);
  });

  test('stands at that policy and not at what another actor would do with the same things', () => {
    for (const given of [asked, askedInFrench]) {
      const [pays] = recordsIn(given).filter(({ status }) => status === 'proposed');
      expect(pays?.against).toEqual([]);
    }
  });

  test('is written out with where it stands', () => {
    expect(answerText(asked, textFor('en'))).toContain(
      'Stands against it: The Keepers Union: opposes the closing of the eel weirs (Fen Radio ¶3)',
    );
  });

  test('in French as well', () => {
    expect(against(askedInFrench)).toEqual([
      'law -: La charte de la Lode interdit la fermeture (La Feuille du Marais 3)',
      'critic Les syndicats: opposent à la fermeture (La Feuille du Marais 4)',
    ]);
  });
});
