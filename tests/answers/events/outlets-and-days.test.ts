/** Outlets named in a question, and days asked for in ways of their own, over an invented story (a ferry that is laid up) of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, QuestionKind } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

/** Published on Friday 12, Friday 12 and Tuesday 16 June 2026. */
const articles: readonly Article[] = [
  told('OBN News', '2026-06-12', 'Ferry to Sandhaven laid up', [
    'The ferry to Sandhaven was laid up on Wednesday after its ramp cracked.',
    'The islanders’ league protested on Thursday, saying that 40 people had been left on the quay.',
    '"We will not sail with a ramp like that, not for all the herring in the sea," harbour master Ilka Brund said.',
    'Asked about it at the chandlery on Friday morning, the mayor shrugged.',
    'The mayor’s office asked the state on Thursday for a barge.',
    'The ferry, built in 1987, has been mended twice.',
    'Minister Orla Venn said she would not quarrel with the harbour in the newspapers.',
  ]),
  told('The Strand Weekly', '2026-06-12', 'No boat, no post', [
    'Sandhaven has had no post since Wednesday, when the ferry was laid up.',
    '“We will not sail with a ramp like that,” Ilka Brund, the harbour master, said.',
    'At a briefing on Monday, Brund said the ramp was sound. He briefed the islanders again on Thursday, and had no good news.',
    'Until the ramp is mended, which may take until June 30, a mail boat that began its trips on Thursday carries letters.',
  ]),
  told('Harbour & Hull', '2026-06-16', 'What the ramp survey says', [
    'Surveyors found the crack in the ramp of the Sandhaven ferry on June 2.',
    '“We will not sail with a ramp like that, not for all the herring in the sea, and I signed the order myself,” harbour master Ilka Brund said.',
    'Twelve boats of the same make are in use elsewhere.',
    'On June 11 the pilots of the harbour refused a tow.',
    'The pilots of the harbour refused a second tow on June 14.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(kind: QuestionKind, text: string): Answer {
  return answer(library, { kind, text });
}

function places({ excerpts, sections = [] }: Answer): string[] {
  const all = [...excerpts, ...sections.flatMap((section) => section.excerpts)];
  return [...new Set(all.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`))].sort();
}

describe('outlets named in a question are those asked of', () => {
  test.each([
    'How do OBN and The Strand Weekly differ on Brund’s remark about the ramp?',
    'Do OBN News and the Strand Weekly give the same words of Ilka Brund about the ramp?',
    'How does the Strand Weekly’s version of Brund’s remark about the ramp differ from OBN’s?',
  ])('%s', (question) => {
    const given = ask('compare', question);
    expect(given.finding).toMatchObject({ key: 'versions', outlets: 2 });
    expect(places(given)).toEqual(['OBN News 3', 'The Strand Weekly 2']);
    expect(given.question.text).toBe(question);
    expect(given.searched).toMatchObject({ articles: 2, outlets: 2 });
  });

  test.each([
    ['What happened on Wednesday, according to OBN News?', ['OBN News 1']],
    ['When was the ferry laid up, as reported by the Strand Weekly?', ['The Strand Weekly 1']],
  ])('%s', (question, expected) => {
    expect(places(ask('timeline', question))).toEqual(expected);
  });

  test('whether one outlet has something is asked of its articles', () => {
    expect(places(ask('compare', 'Does Harbour & Hull mention the herring?'))).toEqual(['Harbour & Hull 2']);
    expect(ask('compare', 'Does the Strand Weekly mention the herring?').status).toBe('not-covered');
  });

  test('the articles themselves are asked for by their outlet', () => {
    expect(ask('ask', 'What is the headline of the story in the Strand Weekly?').finding).toMatchObject({
      key: 'article-facts',
      headline: 'No boat, no post',
    });
  });
});

describe('the events of a topic', () => {
  test('are told between the paragraphs on it as well', () => {
    const given = ask('timeline', 'In what order did things happen with the ferry?');
    expect(places(given)).toContain('OBN News 2');
    expect(places(given)).toContain('OBN News 4');
  });

  test('from one to another, with the order asked for behind them', () => {
    const given = ask('timeline', 'Give me the story from the crack to the new boat, in order.');
    expect(places(given)).toContain('OBN News 2');
  });
});

describe('names of persons', () => {
  test.each(['What is the name of the harbour master?', 'What is the name of the minister?'])('%s', (question) => {
    expect(ask('ask', question).status).toBe('answered');
  });

  test.each([
    'What is the name of the mayor asked about it at the chandlery?',
    'What is the name of the clerk quoted by the weekly?',
  ])('are refused where nobody is named: %s', (question) => {
    expect(ask('ask', question).status).toBe('not-covered');
  });
});

describe('days', () => {
  test('of the last time that somebody did something', () => {
    expect(places(ask('timeline', 'When did the pilots last refuse a tow?'))).toEqual(['Harbour & Hull 5']);
    expect(places(ask('timeline', 'When did the pilots first refuse a tow?'))).toEqual(['Harbour & Hull 4']);
  });

  test('a day of the week is none of another week by its date', () => {
    expect(places(ask('timeline', 'What happened on Tuesday?'))).toEqual([]);
    expect(places(ask('timeline', 'What happened on June 2?'))).toEqual(['Harbour & Hull 1']);
  });

  test.each(['When was the mayor asked about the ferry?', 'On which day was the mayor asked about it?'])(
    'of a question put to somebody, not of what they asked for: %s',
    (question) => {
      expect(places(ask('timeline', question))).toEqual(['OBN News 4']);
    },
  );

  test.each([
    ['How many days lie between Brund’s two briefings?', ['The Strand Weekly 3']],
    ['How long after the protest of the islanders’ league was the mayor asked about it?', ['OBN News 2', 'OBN News 4']],
    ['What was the date of the briefing at which Brund called the ramp sound?', ['The Strand Weekly 3']],
    ['Since when does the mail boat carry letters, and for how long?', ['The Strand Weekly 4']],
  ])('of several things, in one question: %s', (question, expected) => {
    expect(places(ask('timeline', question))).toEqual(expected);
  });

  test('the act may be told in the sentence before the day', async () => {
    const alone = await Library.build([
      told('The Strand Weekly', '2026-06-12', 'Letters return', [
        'Sandhaven Council agreed to change its ways. Whereas it had burnt stray letters, on Thursday its clerk said it would send stray letters back to the island.',
        'The ferry sank.',
      ]),
    ]);
    const text = 'When did the council agree to send stray letters back to the island?';
    expect(answer(alone, { kind: 'timeline', text }).status).toBe('answered');
  });
});
