/** What a question takes for done, and whether a sentence reports it. */
import { describe, expect, test } from 'vitest';
import { actAsked } from '../../../src/answers/asked/act-asked.js';
import { reportsAct } from '../../../src/answers/support/acts.js';
import { coverageOf, tokensOf } from '../../../src/answers/passages/passages.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';

function article(language: string, text: string): Article {
  return {
    id: 'aaaaaaaa',
    outlet: 'The Tarn Post',
    headline: 'A headline',
    byline: null,
    published: '2026-03-04',
    modified: null,
    language,
    url: null,
    paragraphs: [{ number: 1, text }],
    provenance: {},
    account: false,
  };
}

/** Whether a one-paragraph article reports the act of a question as done. */
async function reported(language: string, question: string, text: string): Promise<boolean | null> {
  const coverage = coverageOf(await Library.build([article(language, text)]));
  const { act } = actAsked(question, tokensOf(question, language), language);
  const [passage] = coverage.passages;
  return act === null ? null : passage!.sentences.some((sentence) => reportsAct(passage!, sentence, act));
}

describe('an act is reported', () => {
  test.each([
    ['en', 'Why did the council reject the bridge?', 'The council rejected the bridge on Monday.', true],
    ['en', 'Why did the council reject the bridge?', 'The council has not rejected the bridge.', false],
    ['en', 'Why did the council reject the bridge?', 'Critics want the council to reject the bridge.', false],
    ['en', 'Why did the council reject the bridge?', 'It is asked whether the council would reject it.', false],
    ['en', 'Why did the council reject the bridge?', 'It has no money, yet the council rejected the loan.', true],
    ['en', 'Why did the council reject the bridge?', 'She denied that it was about to reject the bridge.', false],
    ['en', 'Why did the mayor step down?', 'The mayor resigned on Monday.', true],
    ['en', 'Why did the mayor resign?', 'The mayor stepped down on Monday.', true],
    ['en', 'Has the bridge been varnished?', 'The bridge was varnished in May.', null],
    ['en', 'Has the bridge been closed?', 'The bridge was closed in May.', true],
    ['en', 'Will the cap be reviewed?', 'The cap was looked at again in May.', true],
    ['en', 'When did the barges arrive?', 'When it comes to barges, all is well.', false],
    ['en', 'When did the bus skid?', 'The bus skidded on Monday.', true],
    ['fr', 'Pourquoi le conseil a-t-il rejeté le pont ?', 'Le conseil a rejeté le pont lundi.', true],
    ['fr', 'Pourquoi le conseil a-t-il rejeté le pont ?', "Le conseil n'a pas encore rejeté le pont.", false],
    ['fr', 'Pourquoi le conseil a-t-il rejeté le pont ?', 'Le conseil envisage de rejeter le pont.', false],
    ['fr', 'pourquoi les maires ont rejete le pont', 'Les maires rejetteront peut-être le pont.', false],
    ['fr', 'Quand la mairie a-t-elle fermé ?', 'La mairie pourrait fermer.', false],
  ])('%s: %s / %s: %s', async (language, question, text, expected) => {
    expect(await reported(language, question, text)).toBe(expected);
  });

  test.each([
    ['en', 'What became of the bridge?'],
    ['en', 'Who is the mayor?'],
    ['en', 'What led to the bridge?'],
    ['en', 'Which bridge does the council want to paint?'],
    ['fr', 'Quelle est la règle ?'],
    ['fr', "Qu'a fait le maire ?"],
  ])('%s: %s has no act that tells much', (language, question) => {
    expect(actAsked(question, tokensOf(question, language), language).act).toBeNull();
  });
});
