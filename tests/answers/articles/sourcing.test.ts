/** Questions about the articles themselves, over an invented story of a quarry told by four outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, route } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { answerText } from '../../../src/text/answer-text.js';
import { textFor } from '../../../src/text/index.js';
import { told } from '../told.js';

const articles: readonly Article[] = [
  told('Fennick Mail', '2027-04-06', 'en', [
    'Blast at Dorrin quarry breaks windows in the valley',
    'By Ottilie Crane, Industry Correspondent',
    'A blast at the Dorrin quarry broke windows in three hamlets on Monday, the quarry said.',
    '"We set off a third of the usual charge and measured every second of it," quarry spokesman Lars Tobin told the Fennick Mail by phone.',
    'The quarry has to answer to the mines inspector within a week, the Upland Gazette reported.',
  ]),
  told('Radio Dorrin', '2027-04-07', 'en', [
    'Inspector looks into quarry blast',
    'The mines inspector looks into a blast that broke windows near the Dorrin quarry.',
    '"We set off a third of the usual charge," said quarry spokesperson Lars Tobin in a written statement.',
    'A Valley Tribune report, citing two workers, said the charge had been set off an hour early.',
  ]),
  told('The Upland Gazette', '2027-04-09', 'en', [
    'Families near the quarry ask who pays for glass',
    'Friday, April 9, 2027 @ 6:20 AM | By Benno Ray',
    'Families in the valley want to know who pays for 140 broken panes.',
    'Newspapers have quoted Lars Tobin, a spokesman for the quarry, as saying it had set off “a third of the usual charge.”',
  ]),
  told('Le Courrier du Val', '2027-04-08', 'fr', [
    'La carrière de Dorrin devant ses voisins',
    'La carrière de Dorrin a brisé des vitres dans trois hameaux, a rapporté la Radio des Crêtes.',
    '« Nous avons tiré un tiers de la charge », a déclaré au Courrier du Val le porte-parole Lars Tobin dans un courriel.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'sources', text });
}

/** Outlets and paragraph numbers of an answer's excerpts. */
function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort();
}

function marked({ excerpts }: Answer): string[] {
  return excerpts.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
}

describe('how a statement was given', () => {
  const everywhere = ['Fennick Mail 2', 'Le Courrier du Val 2', 'Radio Dorrin 2', 'The Upland Gazette 2'];

  test.each([
    'How did Lars Tobin give his statement, and to whom?',
    'to whom did tobin send his statement',
    'Who did Lars Tobin give the comment to?',
    'By what means did Tobin issue his statement?',
    "How was Lars Tobin's statement delivered?",
    'How did Tobin respond to the media?',
    'À qui Lars Tobin a-t-il envoyé sa déclaration ?',
  ])('is told by the paragraph of each article that prints it: %s', (text) => {
    const given = ask(text);
    expect(given.status).toBe('answered');
    expect(cited(given)).toEqual(everywhere);
  });

  test('is told by an article that says others have quoted it, whoever its words are laid to', async () => {
    const more = await Library.build([
      ...articles,
      told('La Feuille du Val', '2027-04-10', 'fr', [
        'Des vitres et des mots',
        'Plusieurs journaux ont cité Lars Tobin, porte-parole de la carrière, d’après lequel « un tiers » de la charge a suffi.',
      ]),
    ]);
    const given = answer(more, { kind: 'sources', text: 'À qui Lars Tobin a-t-il envoyé sa déclaration ?' });
    expect(cited(given)).toEqual([...everywhere, 'La Feuille du Val 1'].sort());
  });

  test.each([
    ['en', 'Several newsrooms have published a reply by Lars Tobin, of the quarry, in which “a third” is named.'],
    ['fr', 'Plusieurs médias ont relayé la réponse de Lars Tobin, de la carrière, où il est question d’« un tiers ».'],
  ])('is told by an article that says others have printed it (%s)', async (language, text) => {
    const other = told('Valley Sheet', '2027-04-10', language, ['Glass', text]);
    const more = await Library.build([...articles, other]);
    const given = answer(more, { kind: 'sources', text: 'To whom did Lars Tobin send his statement?' });
    expect(cited(given)).toContain('Valley Sheet 1');
  });

  test('has the means and whom it was given to marked, and nothing of what was said', () => {
    const words = marked(ask('How did Lars Tobin give his statement?')).join(' | ');
    expect(words).toContain('by phone');
    expect(words).toContain('in a written statement');
    expect(words).toContain('dans un courriel');
    expect(words).not.toContain('charge');
  });

  test('of somebody who is not on record is not answered', () => {
    expect(ask('How did Rosa Quill give her statement?').status).toBe('not-covered');
  });
});

describe('which other media the articles rely on', () => {
  test.each([
    'Which other media does each story rely on?',
    'What news outlets do the articles cite as their sources?',
    'Which newspapers are quoted as sources?',
    "Sur quels autres médias chaque article s'appuie-t-il ?",
  ])('is told by those that articles name, never by their own outlet: %s', (text) => {
    const given = ask(text);
    expect(cited(given)).toEqual(['Fennick Mail 3', 'Le Courrier du Val 1', 'Radio Dorrin 3', 'The Upland Gazette 2']);
    expect(marked(given)).toEqual(expect.arrayContaining(['Upland Gazette', 'Valley Tribune', 'Radio des Crêtes']));
    expect(marked(given).join(' ')).not.toContain('Fennick Mail');
  });

  test('of one outlet, when the question names it', () => {
    expect(cited(ask('Which other media does the Radio Dorrin story rely on?'))).toEqual(['Radio Dorrin 3']);
  });

  test.each([
    ['Where did the Upland Gazette get the words of Lars Tobin?', ['The Upland Gazette 2']],
    ["Where does the Gazette have Tobin's quote from?", ['The Upland Gazette 2']],
    ["Whose reporting does Crane's story rely on for the mines inspector?", ['Fennick Mail 3']],
    ['Who is the source for the charge being set off early in the Radio Dorrin story?', ['Radio Dorrin 3']],
    ['Where does the report of the early charge in the Radio Dorrin story come from?', ['Radio Dorrin 3']],
  ])('for one thing, in the articles that the question names: %s', (text, paragraphs) => {
    expect(cited(ask(text))).toEqual(paragraphs);
  });

  test.each(['Where did the Gazette get the story of the school?', 'Where does the inspector get his money from?'])(
    'is not told where nothing is said of it: %s',
    (text) => {
      expect(ask(text).status).toBe('not-covered');
    },
  );

  test('leaves which outlets quote somebody to be answered as such', () => {
    expect(ask('Which outlets quote Lars Tobin?').finding.key).toBe('carriers');
  });
});

describe('an article itself', () => {
  test.each([
    'What post does Ottilie Crane hold?',
    "What is Ottilie Crane's job?",
    'Quel poste Ottilie Crane occupe-t-elle ?',
  ])('gives the post that its byline gives: %s', (text) => {
    const given = ask(text);
    expect(given.finding).toEqual({ key: 'author-post', name: 'Ottilie Crane', post: 'Industry Correspondent' });
    expect(marked(given)).toEqual(['Industry Correspondent']);
  });

  test('gives no post where its byline gives none, and the title of somebody it quotes', () => {
    expect(ask('What post does Benno Ray hold?').status).toBe('not-covered');
    expect(marked(ask('What post does Lars Tobin hold?'))).toContain('quarry spokesman Lars Tobin');
  });

  test.each([
    'At what hour did the Upland Gazette put its story out?',
    'What time was the article on the families and the glass published?',
  ])('gives the hour that it prints: %s', (text) => {
    const given = ask(text);
    expect(given.finding).toMatchObject({ key: 'published-at', time: '6:20 AM' });
    expect(cited(given)).toEqual(['The Upland Gazette 0']);
  });

  test.each([
    'When was the Upland Gazette story published?',
    'What is the date of the Upland Gazette article?',
    'What date is on the Upland Gazette story?',
  ])('gives the line with its day, whoever gave the day itself: %s', (text) => {
    expect(cited(ask(text))).toEqual(['The Upland Gazette 0']);
  });

  test('gives no hour where it prints none', () => {
    expect(ask('At what hour did the Fennick Mail publish its story?').status).toBe('not-covered');
  });

  test.each([
    'Who wrote the article on families asking who pays for the glass?',
    'Who is the author of the Upland Gazette story?',
  ])('is found by what it is about: %s', (text) => {
    expect(ask(text).finding).toMatchObject({ facts: [{ fact: 'byline', value: 'Benno Ray' }] });
  });

  test('is not guessed: a subject that no article is about names none', () => {
    expect(ask('Who wrote the article on the school of Larkholm?').status).toBe('not-covered');
  });

  test('tells how long it is', () => {
    expect(ask('How long is the Radio Dorrin article?').finding).toMatchObject({
      key: 'article-length',
      outlet: 'Radio Dorrin',
      paragraphs: 3,
    });
  });
});

describe('articles of a kind', () => {
  test.each([
    ['How many articles are there?', ['Fennick Mail', 'Le Courrier du Val', 'Radio Dorrin', 'The Upland Gazette']],
    ['Which article is the newest?', ['The Upland Gazette']],
    ["What's the oldest story?", ['Fennick Mail']],
    ['Which articles have no byline?', ['Le Courrier du Val', 'Radio Dorrin']],
    ['Which articles carry a byline?', ['Fennick Mail', 'The Upland Gazette']],
    ['Quels articles ne sont pas signés ?', ['Le Courrier du Val', 'Radio Dorrin']],
  ])('are listed: %s', (text, outlets) => {
    const given = ask(text);
    expect(given.status).toBe('answered');
    expect(given.sources.map(({ outlet }) => outlet).sort()).toEqual(outlets);
    for (const locale of ['en', 'fr']) expect(answerText(given, textFor(locale))).not.toContain('undefined');
  });

  test('are asked for in plain words as well', () => {
    for (const text of ['Which articles have no byline?', 'To whom did Tobin send his statement?']) {
      expect(route(library, text)).toMatchObject({ kind: 'sources' });
    }
  });
});

describe('an article that has a statement from others', () => {
  test.each([
    [
      'en',
      'Several titles have cited Lars Tobin, who speaks for the quarry, to the effect that it had set off “a third of the usual charge.”',
    ],
    [
      'en',
      'Lars Tobin, a spokesman quoted by several outlets, said the quarry had set off “a third of the usual charge.”',
    ],
    [
      'en',
      'The spokesman, Lars Tobin, has told other news organisations that it had set off “a third of the usual charge.”',
    ],
    ['fr', 'Lars Tobin, porte-parole cité par plusieurs médias, parle d’« un tiers de la charge ».'],
  ])('says so: %s %s', async (language, paragraph) => {
    const from = told('The Ridge Review', '2027-04-10', language, [
      'Glass everywhere',
      'The panes are paid for.',
      paragraph,
    ]);
    const both = await Library.build([articles[0]!, from]);
    const given = answer(both, { kind: 'sources', text: "To whom was Tobin's statement given?" });
    expect(cited(given)).toEqual(['Fennick Mail 2', 'The Ridge Review 1']);
  });
});
