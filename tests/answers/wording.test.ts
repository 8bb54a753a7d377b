/** Words for the same people are tied by what is said of them, not by standing near. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Line } from '../../src/coverage/section.js';
import { articleFrom, draftFromText } from '../../src/ingest/index.js';
import { Library } from '../../src/library/index.js';

function told(outlet: string, paragraphs: readonly string[]) {
  const draft = draftFromText(['The pass over the ridge', ...paragraphs].join('\n\n'));
  return articleFrom(draft, { outlet, published: '2026-05-14', language: 'en' });
}

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Ridge Post', [
      'The canton will send back all travellers who cross the pass at night, minister Ada Crane told reporters on Tuesday.',
      'Soldiers guard the pass with two trucks and a drone.',
      'Last week 40 travellers were sent back from the pass to the valley.',
      'The kitchens of the valley feed volunteers and cooks from three towns.',
    ]),
    told('Valley Radio', [
      'The canton is to send back the intruders who cross the pass by night, said minister Ada Crane.',
      '"We take in refugees who cross because they must," said Imre Voll, a monk at the pass.',
      'Troops have stood near the pass since Monday.',
    ]),
  ]);
});

/** The terms of each outlet, own and quoted apart. */
function termsOf(topic: string): Record<string, { own: string[]; quoted: string[] }> {
  const { sections = [] } = answer(library, { kind: 'wording', text: topic });
  return Object.fromEntries(
    sections.map(({ heading, lines }) => {
      const words = (key: Line['key']): string[] =>
        lines.flatMap((line) =>
          line.key === key && (line.key === 'own-words' || line.key === 'quoted-words')
            ? line.terms.map((term) => `${term.words} ${term.count}`)
            : [],
        );
      const outlet = heading.key === 'outlet' ? heading.outlet : '';
      return [outlet, { own: words('own-words'), quoted: words('quoted-words') }];
    }),
  );
}

test('what has a name that no article has, nobody has words for', () => {
  expect(answer(library, { kind: 'wording', text: 'What does each outlet call the Torsby Pass?' }).status).toBe(
    'not-covered',
  );
});

describe('the words for the people who cross the pass', () => {
  test('are those of whom it is said, counted, own voice and quotations apart', () => {
    expect(termsOf('the people who cross the pass')).toEqual({
      'Ridge Post': { own: ['travellers 2'], quoted: [] },
      'Valley Radio': { own: ['intruders 1'], quoted: ['refugees 1'] },
    });
  });

  test.each(['the people who cross the pass', 'the people being sent back', 'travellers'])(
    'are not those who stand near, who are told of it, or who do it: %s',
    (topic) => {
      const all = Object.values(termsOf(topic)).flatMap(({ own, quoted }) => [...own, ...quoted]);
      expect(all.join(', ')).not.toMatch(/reporters|soldiers|troops|volunteers|cooks/iu);
      expect(all.length).toBeGreaterThan(0);
    },
  );

  test('each has an example of each outlet, its words marked', () => {
    const { sections = [] } = answer(library, { kind: 'wording', text: 'the people who cross the pass' });
    const marked = sections.map(({ excerpts: [excerpt] }) =>
      excerpt!.marks.map(({ start, end }) => excerpt!.text.slice(start, end)),
    );
    expect(marked).toEqual([['travellers'], ['intruders']]);
  });
});
