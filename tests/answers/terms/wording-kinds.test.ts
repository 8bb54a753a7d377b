/** Words for one thing, found by its kind, and how a person is titled, over an invented story of a mill told by three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, route } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

function told(outlet: string, paragraphs: readonly string[]) {
  const draft = draftFromText(['The mill on the Tarrow', ...paragraphs].join('\n\n'));
  return articleFrom(draft, { outlet, published: '2027-02-11', language: 'en' });
}

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Tarrow Times', [
      'A dye spill near the village of Ashby has turned the river red, the owners of the mill said.',
      'Bottles were kept for pregnant women at the school.',
      'Council leader Nora Pryde told a meeting that nobody had been warned.',
    ]),
    told('Mill Town Radio', [
      'The leak of dye at Ashby began on Monday night.',
      'Mothers-to-be are given bottles of water at the school.',
      '"We heard of it from the fishermen," said Nora Pryde, who chairs the council.',
    ]),
    told('The Weir', [
      'A discharge of dye at Ashby is looked into by the state.',
      'The advice for expectant mothers is to wait, the clinic said.',
      'The mill has stopped two machines and closed a road.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'wording', text });
}

function marked({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation, text, marks }) => {
    const words = marks.map(({ start, end }) => text.slice(start, end)).join(' + ');
    return `${citation.outlet}: ${words}`;
  });
}

describe('words for one thing', () => {
  test.each([
    'What does each outlet call the incident at Ashby?',
    'Which words are used for the accident at Ashby?',
    'How is the incident at Ashby described in each article?',
    'the incident at Ashby',
  ])('are those for one of its kind of which the same is said: %s', (text) => {
    expect(marked(ask(text))).toEqual(['Mill Town Radio: leak', 'Tarrow Times: dye spill', 'The Weir: discharge']);
  });

  test.each(['How does each outlet refer to the women who are affected?', 'the women concerned'])(
    'are the nouns for people of a kind: %s',
    (text) => {
      expect(marked(ask(text))).toEqual([
        'Mill Town Radio: Mothers-to-be',
        'Tarrow Times: pregnant women',
        'The Weir: expectant mothers',
      ]);
    },
  );

  test('are not found for a thing that nobody tells of: another outlet is not made to say it', () => {
    const given = ask('What does each outlet call the strike at Larkholm?');
    expect(given.status).toBe('not-covered');
    expect(given.excerpts.every(({ reason }) => reason === 'nearest')).toBe(true);
  });
});

describe('a person', () => {
  test.each(['How is Nora Pryde titled in each article?', 'how does each outlet introduce nora pryde', 'Nora Pryde'])(
    'is shown as each outlet introduces the person: %s',
    (text) => {
      const given = ask(text);
      expect(given.speaker?.name).toBe('Nora Pryde');
      expect(marked(given)).toContain('Tarrow Times: Council leader Nora Pryde');
      expect(given.excerpts.map(({ citation }) => citation.outlet)).toEqual(['Mill Town Radio', 'Tarrow Times']);
    },
  );
});

describe('words to choose from', () => {
  test('are counted in each outlet that uses one', () => {
    const given = ask('Spill, leak, discharge: which words does each outlet use for the dye at Ashby?');
    expect(marked(given)).toEqual(['Mill Town Radio: leak', 'Tarrow Times: spill', 'The Weir: discharge']);
  });
});

test.each(['What does each outlet call the leak?', 'Comment chaque média appelle-t-il la fuite ?'])(
  'plain words ask for it: %s',
  (text) => {
    expect(route(library, text)).toMatchObject({ kind: 'wording' });
  },
);
