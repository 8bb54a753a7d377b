/** Questions about the articles themselves in words of any order, over an invented story of a lighthouse told by three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { told } from '../told.js';

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skarn Coast Radio', '2028-02-07', 'en', [
      'Keepers ask for their lamp back',
      'The keepers of the Ullfeld lighthouse want the old lamp back that was taken down on Monday.',
      '"The lamp went to the museum for good reasons," said harbour spokesperson Edda Vorn in an email.',
    ]),
    told('The Ullfeld Mercury', '2028-02-08', 'en', [
      'Darkness over the sound as lamp leaves its tower',
      'By Tavi Lundqvist, Shipping Editor',
      'Skippers have sailed without the light of Ullfeld since Monday, the Northern Herald reported.',
      '“The lamp went to the museum for good reasons, and it will stay there,” harbour spokeswoman Edda Vorn told the Skarn News Agency over the telephone.',
    ]),
    told('Law of the Sea Letter', '2028-02-14', 'en', [
      'May a port put out its own light? Judges hear the keepers',
      'Monday, February 14, 2028 @ 7:05 AM | By Ines Okafor',
      'Whether a port may put out its own light is for the judges, who heard the keepers on Friday.',
      'News outlets have quoted Edda Vorn, who speaks for the harbour, as saying the lamp had gone “for good reasons.”',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'sources', text });
}

/** Outlets and paragraph numbers of an answer's excerpts; 0 for the line of its author and day. */
function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort();
}

describe('the author of an article', () => {
  test.each([
    'The piece from 14 February: author and publication?',
    'February 14 text - whose is it, and where did it run',
    'Author + day please: the article on judges and the keepers',
    'For a footnote I need the writer of "May a port put out its own light?" and the date.',
    'by whom is the Law of the Sea Letter story',
    'Which person authored the article dated February 14, and who published it?',
    'Full reference of the report by Ines Okafor?',
    'Okafor: on what date did her article appear, at what time?',
    'Byline of the latest article?',
    "L'article du 14 février : auteur et journal ?",
    'La signature de l’article du 14 février, svp',
  ])('is given by its line, whatever the order of words: %s', (text) => {
    const given = ask(text);
    expect(given.status).toBe('answered');
    expect(cited(given)).toEqual(['Law of the Sea Letter 0']);
    expect(given.excerpts[0]!.text).toContain('Ines Okafor');
  });

  test.each(['What is the job of Lundqvist?', 'Lundqvist - position at the paper?', 'Lundqvist: quel poste ?'])(
    'is told with the post: %s',
    (text) => {
      expect(ask(text).finding).toMatchObject({ key: 'author-post', post: 'Shipping Editor' });
    },
  );

  test.each([
    'Skarn Coast Radio piece: reporter?',
    'Name the author of the article of 7 February',
    'whose byline is on the Coast Radio story',
    'Author of the article on the bridge tolls?',
    "Which journalist is responsible for 'Keepers ask for their lamp back'?",
    'In which publication can the story that Tavi Lundqvist wrote be found?',
    'What publication carried the article by Lundqvist?',
    'L’article de la radio, de qui ?',
  ])('is not made up where none is printed: %s', (text) => {
    expect(ask(text).status).toBe('not-covered');
  });

  test('of a day on which several appeared is given for each of them that prints it', async () => {
    const same = await Library.build([
      told('Dell Gazette', '2028-05-02', 'en', ['Mill shut', 'By Ora Finch', 'The mill of Dell was shut on Monday.']),
      told('Dell Radio', '2028-05-02', 'en', ['No more flour', 'Flour is short in Dell since the mill was shut.']),
    ]);
    const given = answer(same, { kind: 'sources', text: 'Who is the author of the article of May 2?' });
    expect(cited(given)).toEqual(['Dell Gazette 0']);
  });
});

describe('the way of a statement to the outlets', () => {
  const everywhere = ['Law of the Sea Letter 2', 'Skarn Coast Radio 2', 'The Ullfeld Mercury 2'];

  test.each([
    "Vorn's statement: who received it, and by what channel?",
    "Edda Vorn's words - how did they reach the press, and who got them?",
    'Recipient of the Vorn quote?',
    'the remarks by Vorn, phoned or written?',
    'Did Vorn talk to Coast Radio directly?',
    'By what means, and to which paper, were the remarks of Vorn passed on?',
    "the harbour spokeswoman's comment: to whom, how",
    'La déclaration de Vorn : par quel canal, à quelle rédaction ?',
  ])('is told by each that has it: %s', (text) => {
    const given = ask(text);
    expect(given.status).toBe('answered');
    expect(cited(given)).toEqual(everywhere);
  });

  test('is not told of the one person who took it', () => {
    expect(ask('Which journalist got the call from Vorn?').status).toBe('not-covered');
  });
});

describe('what an article has from others', () => {
  test.each([
    'Lundqvist\'s "sailed without the light" line: own reporting or picked up from someone?',
    'The skippers in the Mercury: second-hand? whose reporting?',
    'Did the Mercury find out about the skippers itself or take it from elsewhere',
  ])('is told of what is asked: %s', (text) => {
    expect(cited(ask(text))).toEqual(['The Ullfeld Mercury 1']);
  });

  test.each([
    'Other media that the Mercury relies on, please',
    'Lundqvist leans on whose work? Name the sources of the piece.',
    'From which other media does the article by Tavi Lundqvist take its information?',
    'Which media does Tavi Lundqvist credit for the news?',
    'Upon whose reporting does the piece by Tavi Lundqvist rest?',
  ])('is told of all of it: %s', (text) => {
    expect(cited(ask(text))).toEqual(['The Ullfeld Mercury 1', 'The Ullfeld Mercury 2']);
  });
});

describe('what no article tells', () => {
  test.each([
    'Phone number of the Mercury newsroom',
    'how can I reach Ines Okafor',
    'Under which number can one telephone the reporter of the Law of the Sea Letter?',
    'Is there a way to call the author of the article of 14 February by telephone?',
    'What does one have to dial to speak to Ines Okafor?',
    'Whom should a reader get in contact with who has a tip for the Mercury?',
    'Credit for the picture of the lamp?',
    'Photo of the tower: taken by whom?',
    'Le numéro de téléphone de la radio ?',
    'Qui a pris la photo du phare ?',
  ])('is refused: %s', (text) => {
    const given = ask(text);
    expect(given.status).toBe('not-covered');
    expect(given.excerpts).toEqual([]);
  });
});

describe('words around a question', () => {
  const questions = [
    'author of the 14 February article',
    "Vorn's statement: who received it?",
    'the skippers in the Mercury: own reporting or picked up',
    'phone number of the Mercury newsroom',
  ];
  const around: readonly ((text: string) => string)[] = [
    (text) => `Please ${text}`,
    (text) => `${text}, thanks`,
    (text) => `I need to know exactly: ${text}?`,
    (text) => `For my homework: ${text}`,
    (text) => `${text} - anyone know?`,
    (text) => text.toUpperCase().slice(0, 1) + text.slice(1),
  ];

  test.each(questions)('change nothing of the answer: %s', (text) => {
    const plain = cited(ask(text));
    for (const form of around) expect([form(text), cited(ask(form(text)))]).toEqual([form(text), plain]);
  });
});
