/** Questions that have a command of their own, over an invented story (a ferry that stops taking cars) of three outlets. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Answer, Question } from '../../src/coverage/answer.js';
import { questionKinds } from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import type { Section } from '../../src/coverage/section.js';
import { Library } from '../../src/library/index.js';
import { answerText } from '../../src/text/answer-text.js';
import { textFor } from '../../src/text/index.js';
import { toldIn } from './told.js';

const told = toldIn('en');

/** Published on Tuesday 12, Wednesday 13 and Thursday 14 May 2026. */
const articles: readonly Article[] = [
  told('Harbour Post', '2026-05-12', 'Ferry to Skerry stops taking cars', [
    'The ferry line Northline stopped taking cars to Skerry on Monday after cracks were found in the loading ramp.',
    '"No car will cross before June, whatever the captains were told," transport minister Tilda Sorensen told reporters at the harbour on Tuesday.',
    'Some 300 stranded islanders slept in the school last week, harbour master Jon Aske said.',
    'Northline will repair the ramp, which carries 40 lorries a day.',
  ]),
  told('Radio Skerry', '2026-05-13', 'No cars until June, minister says', [
    'Northline stopped taking cars to Skerry on Monday because of cracks in the loading ramp.',
    '"No car will cross before June, whatever the captains were told," minister Tilda Sorensen said in an interview on Wednesday.',
    'The county counts 450 stranded islanders on the mainland.',
    '"We are commuters, not hostages," said Eva Holm, who lives on Skerry.',
  ]),
  told('The Coast Times', '2026-05-14', 'Opposition wants a second ship for Skerry', [
    'The opposition proposed on Wednesday that the government hire a second ship for goods.',
    'Party leader Per Holst said the minister had known of the cracks for a year.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function ask(kind: Question['kind'], text: string, more: Partial<Question> = {}): Answer {
  return answer(library, { kind, text, ...more });
}

function sectionsOf({ sections = [] }: Answer): readonly Section[] {
  return sections;
}

function places({ excerpts }: Section): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('on-record', () => {
  test('has all that a speaker says, a statement once with the days its outlets give, and nothing said by others', () => {
    const given = ask('on-record', 'Tilda Sorensen');
    expect(given.speaker?.name).toBe('Tilda Sorensen');
    expect(sectionsOf(given).map(({ heading }) => heading)).toEqual([
      { key: 'days-differ', dates: ['2026-05-12', '2026-05-13'] },
    ]);
    expect(sectionsOf(given).map(places)).toEqual([['Harbour Post 2', 'Radio Skerry 2']]);
    expect(given.excerpts[0]?.day).toEqual({ date: '2026-05-12', printed: 'Tuesday', inferred: true });
  });

  test('is narrowed to a topic', () => {
    expect(ask('on-record', 'Jon Aske', { topic: 'stranded islanders' }).status).toBe('answered');
    expect(ask('on-record', 'Jon Aske', { topic: 'the second ship' }).status).toBe('not-covered');
  });

  test('says that a speaker is not quoted', () => {
    expect(ask('on-record', 'Tove Brandt')).toMatchObject({ status: 'not-covered', finding: { key: 'not-quoted' } });
  });
});

describe('timeline', () => {
  test('puts events in order of day, one event of two outlets once, and a statement dated differently apart', () => {
    const given = ask('timeline', '');
    expect(sectionsOf(given).map(({ heading }) => heading)).toEqual([
      { key: 'day-range', from: '2026-05-04', to: '2026-05-10', printed: 'last week' },
      { key: 'day', date: '2026-05-11' },
      { key: 'days-differ', dates: ['2026-05-12', '2026-05-13'] },
      { key: 'day', date: '2026-05-13' },
    ]);
    const [, monday, minister, wednesday] = sectionsOf(given);
    expect(places(monday!)).toEqual(['Harbour Post 1']);
    expect(monday!.excerpts[0]?.also?.map(({ outlet }) => outlet)).toEqual(['Radio Skerry']);
    expect(places(minister!)).toEqual(['Harbour Post 2', 'Radio Skerry 2']);
    expect(places(wednesday!)).toEqual(['The Coast Times 1']);
    expect(given.finding).toEqual({ key: 'timeline', events: 4, from: '2026-05-04', to: '2026-05-13' });
  });

  test('is narrowed to a topic, and says when no day is given for one', () => {
    expect(ask('timeline', 'the second ship').excerpts.map(({ citation }) => citation.outlet)).toEqual([
      'The Coast Times',
    ]);
    expect(ask('timeline', 'lorries a day on the ramp').finding).toEqual({ key: 'no-dated-event' });
  });

  test('is what free words ask for', () => {
    expect(ask('ask', 'Put the events in order').finding).toEqual(ask('timeline', '').finding);
  });
});

describe('compare', () => {
  test('shows what outlets share, what only one has, whom each quotes and which numbers differ', () => {
    const given = ask('compare', 'stranded islanders');
    expect(given.finding).toMatchObject({ key: 'compared', outlets: ['Harbour Post', 'Radio Skerry'] });
    const numbers = sectionsOf(given).find(({ heading }) => heading.key === 'numbers-differ');
    expect(numbers?.lines).toMatchObject([
      { key: 'numbers', of: 'islanders', versions: [{ words: '300' }, { words: '450' }] },
    ]);
    const voices = sectionsOf(given).find(({ heading }) => heading.key === 'voices');
    expect(voices?.lines).toMatchObject([
      { outlet: 'Harbour Post', speakers: [{ words: 'Jon Aske', count: 1 }] },
      { outlet: 'Radio Skerry', speakers: [] },
    ]);
    const cars = ask('compare', 'cars to Skerry');
    expect(sectionsOf(cars).map(({ heading }) => heading)).toContainEqual(
      expect.objectContaining({ key: 'carried-by', outlets: ['Harbour Post', 'Radio Skerry'] }),
    );
  });

  test('refuses what nobody reports', () => {
    expect(ask('compare', 'the price of herring').status).toBe('not-covered');
  });
});

describe('wording', () => {
  test('counts the words of each outlet, an example marked', () => {
    const given = ask('wording', 'stranded islanders');
    const [harbour] = sectionsOf(given);
    expect(harbour?.heading).toEqual({ key: 'outlet', outlet: 'Harbour Post' });
    expect(harbour?.lines).toMatchObject([{ key: 'own-words', terms: [{ words: 'stranded islanders', count: 1 }] }]);
    const { text, marks } = harbour!.excerpts[0]!;
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['stranded islanders']);
  });

  test('every term stands in the paragraph that is cited for it', () => {
    for (const topic of ['stranded islanders', 'the people of Skerry', 'islanders']) {
      for (const { lines } of sectionsOf(ask('wording', topic))) {
        for (const line of lines) {
          if (line.key !== 'own-words' && line.key !== 'quoted-words') continue;
          for (const { words, citation } of line.terms) {
            const article = library.article(citation.article);
            expect(article?.paragraphs[citation.paragraph - 1]?.text).toContain(words);
          }
        }
      }
    }
  });
});

describe('article', () => {
  test('opens by id, headline and words of a headline', () => {
    const [harbour] = articles;
    for (const asked of [harbour!.id, harbour!.headline, 'ferry stops taking cars']) {
      expect(ask('article', asked).finding).toMatchObject({ key: 'article', headline: harbour!.headline });
    }
  });

  test('outlines facts and quotations with their speakers', () => {
    const given = ask('article', 'ferry stops taking cars');
    expect(sectionsOf(given)[0]?.lines).toContainEqual({ key: 'fact', fact: 'published', value: '2026-05-12' });
    expect(given.excerpts.map(({ citation, speaker }) => [citation.paragraph, speaker?.name])).toEqual([
      [2, 'Tilda Sorensen'],
      [3, 'Jon Aske'],
    ]);
  });

  test('opens the paragraphs around any citation of any answer, the cited one marked', () => {
    for (const { citation, text } of ask('timeline', '').excerpts) {
      const given = ask('article', citation.id);
      expect(given.finding).toMatchObject({ key: 'cited', paragraph: citation.paragraph });
      const cited = given.excerpts.filter(({ reason }) => reason === 'cited');
      expect(cited.map((each) => [each.text, each.marks])).toEqual([[text, [{ start: 0, end: text.length }]]]);
    }
  });

  test('opens a citation of an earlier version, and says that the article has changed since', async () => {
    const [present] = articles;
    const earlier = {
      ...present!,
      id: 'abcdefgh',
      paragraphs: [{ number: 1, text: 'The ferry took cars until noon.' }],
    };
    const withFormer = await Library.build(articles, { former: [earlier] });
    const opened = answer(withFormer, { kind: 'article', text: 'abcdefgh-1' });
    expect(opened.finding).toMatchObject({ key: 'cited', paragraph: 1, former: true });
    expect(opened.excerpts.map(({ text }) => text)).toEqual(['The ferry took cars until noon.']);
    expect(answer(withFormer, { kind: 'article', text: 'abcdefgh' }).finding).toMatchObject({
      key: 'article',
      former: true,
    });
    expect(answer(withFormer, { kind: 'article', text: present!.id }).finding).toMatchObject({ former: false });
    for (const text of ['abcdefgh', 'abcdefgh-1', present!.id, `${present!.id}-1`]) {
      const ofAnother = answer(withFormer, { kind: 'article', text, outlet: 'Radio Skerry' });
      expect(ofAnother.finding).toEqual({ key: 'no-such-article' });
    }
    expect(
      answer(withFormer, { kind: 'ask', text: 'Until when did the ferry take cars?' }).excerpts,
    ).not.toContainEqual(expect.objectContaining({ text: 'The ferry took cars until noon.' }));
  });

  test('offers the articles that fit, and says when none does', () => {
    const given = ask('article', 'Skerry');
    expect(given).toMatchObject({ status: 'near', finding: { key: 'which-article', count: 2 } });
    expect(given.sources).toHaveLength(2);
    for (const asked of ['herring', 'aaaaaaaa', 'aaaaaaaa-1', `${articles[0]!.id}-99`]) {
      expect(ask('article', asked).finding).toEqual({ key: 'no-such-article' });
    }
  });
});

describe('check', () => {
  test('tells what is on record from what is near and what is not covered', () => {
    const given = ask(
      'check',
      'She said “No car will cross before June” and “No car will cross before July”, then “Herring is cheaper this year”.',
    );
    expect(sectionsOf(given).map(({ heading }) => heading)).toMatchObject([
      { words: 'No car will cross before June', status: 'answered' },
      { words: 'No car will cross before July', status: 'near' },
      { words: 'Herring is cheaper this year', status: 'not-covered' },
    ]);
    expect(given.finding).toEqual({ key: 'checked', onRecord: 1, near: 1, notCovered: 1, rest: false });
  });

  test('takes the sentences of a message without quotations, and never takes one for said that is not', () => {
    const given = ask('check', 'The government proposed a second ship for goods. Nobody sleeps in the school.');
    expect(sectionsOf(given)).toHaveLength(2);
    for (const { heading } of sectionsOf(given)) expect(heading).not.toMatchObject({ status: 'answered' });
  });

  test('says that a message goes on', () => {
    expect(ask('check', '“No car will cross before June” […]').finding).toMatchObject({ rest: true });
    expect(ask('check', 'ok').finding).toEqual({ key: 'nothing-to-check' });
  });
});

describe('every kind of question', () => {
  const asked = [
    '',
    'no car will cross before June',
    'Tilda Sorensen',
    'stranded islanders',
    'cars to Skerry',
    'When did the line stop taking cars?',
    'ferry stops taking cars',
  ];

  function written(asking: Library): string {
    const answers = questionKinds.flatMap((kind) => asked.map((text) => answer(asking, { kind, text })));
    return JSON.stringify([answers, answers.map((each) => answerText(each, textFor('en')))]);
  }

  test('is answered with the same bytes a hundred times, and after a restart', { timeout: 120_000 }, async () => {
    const expected = written(library);
    for (let time = 0; time < 100; time++) expect(written(library)).toBe(expected);
    expect(written(await Library.build(structuredClone([...articles])))).toBe(expected);
  });

  test('is answered with the same bytes in whatever order the articles came', { timeout: 120_000 }, async () => {
    const expected = written(library);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...articles], { minLength: articles.length }), async (order) => {
        expect(written(await Library.build(structuredClone(order)))).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('never throws, and its excerpts are those of its parts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionKinds),
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...asked)),
        fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
        (kind, text, topic) => {
          const given = answer(library, { kind, text, ...(topic === undefined ? {} : { topic }) });
          const parts = given.sections?.flatMap(({ excerpts }) => excerpts);
          if (parts !== undefined) expect(given.excerpts).toEqual(parts);
          expect(answerText(given, textFor('en'))).toContain('Searched 3 of 3 articles');
        },
      ),
      { numRuns: 150 },
    );
  });
});
