import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/cli/answer.js';
import { visible } from '../../src/cli/visible.js';
import { lineBreaks, wrapMarked } from '../../src/cli/wrap.js';
import type { Answer, Excerpt } from '../../src/coverage/answer.js';
import { textFor } from '../../src/text/index.js';

const text = textFor('en');

function answerWith(excerpts: Excerpt[]): Answer {
  return {
    question: { kind: 'who-said', text: 'a crate' },
    kind: 'who-said',
    status: 'answered',
    finding: {
      key: 'speaker',
      name: 'Tove Halvorsen',
      role: null,
      outlets: 1,
      outletsSearched: 2,
      without: [],
      statements: 1,
      differing: { words: 0, part: 0, day: 0 },
    },
    speaker: { name: 'Tove Halvorsen', role: null },
    excerpts,
    conflicts: [],
    searched: { articles: 2, total: 2, outlets: 2, from: '2021-05-12', to: '2021-05-14' },
    sources: [],
  };
}

function excerptOf(words: string, change: Partial<Excerpt> = {}): Excerpt {
  return {
    citation: {
      id: 'k3v7qa2m-2',
      article: 'k3v7qa2m',
      outlet: 'Harbour Post',
      headline: 'Harbour crane to stand still until autumn',
      published: '2021-05-12',
      paragraph: 2,
      link: null,
      account: false,
    },
    text: words,
    marks: [],
    reason: 'answers',
    ...change,
  };
}

describe('an answer on a terminal', () => {
  it('marks the matched words where there are colours, over a line break too, and breaks no address', () => {
    const words = '"Nobody lifts a crate with a cracked boom," said Tove Halvorsen.';
    const link = `https://harbour.example/${'crane-'.repeat(20)}#:~:text=Nobody`;
    const excerpt = excerptOf(words, {
      marks: [{ start: 1, end: 41 }],
      speaker: { name: 'Tove Halvorsen', role: 'port head' },
    });
    const shown = renderAnswer(answerWith([{ ...excerpt, citation: { ...excerpt.citation, link } }]), text, {
      colour: true,
      width: 40,
    });
    // eslint-disable-next-line no-control-regex -- colours are escape sequences
    const plain = shown.replace(/\u001b\[\d+m/g, '');
    const bold = '\u001b[1m\u001b[33m';
    const off = '\u001b[39m\u001b[22m';
    expect(shown).toContain(`"${bold}Nobody lifts a crate with a cracked${off}`);
    expect(shown).toContain(`${bold}boom${off},"`);
    expect(plain).toContain(`  ${link}\n`);
    for (const line of plain.split('\n').filter((each) => !each.includes('https://')))
      expect(line.length).toBeLessThanOrEqual(40);
    expect(plain).toContain('Said by Tove Halvorsen, port head');
  });

  it('without colours is the text as printed', () => {
    const words = '"Nobody lifts a crate," said Tove Halvorsen.';
    const shown = renderAnswer(answerWith([excerptOf(words, { marks: [{ start: 1, end: 10 }] })]), text, {
      colour: false,
      width: Infinity,
    });
    expect(shown.split('\n')).toContain(`│ ${words}`);
  });

  it('says that a speaker is not clear, and what the reading remarks', () => {
    const shown = renderAnswer(
      answerWith([excerptOf('"It is gone."', { speaker: null, remarks: ['translated'], attribution: 'indirect' })]),
      text,
      { colour: false, width: Infinity },
    );
    expect(shown).toContain(text.answers.speakerUnclear);
    expect(shown).toContain(text.answers.remark('translated'));
    expect(shown).toContain(text.answers.attribution('indirect'));
  });

  it('lets no quoted text steer the terminal', () => {
    const hostile = 'Before \u001b]0;owned\u0007\u001b[2J after';
    const excerpt = excerptOf(hostile);
    const shown = renderAnswer(
      answerWith([{ ...excerpt, citation: { ...excerpt.citation, outlet: hostile, headline: hostile } }]),
      text,
      { colour: false, width: 80 },
    );
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(visible(hostile)).toHaveLength(hostile.length);
  });
});

describe('breaking lines', () => {
  const width = fc.integer({ min: 1, max: 60 });

  it('loses no word, and goes over the width only for a word that is longer', () => {
    fc.assert(
      fc.property(fc.string(), width, (words, columns) => {
        const lines = lineBreaks(words, columns).map(({ start, end }) => words.slice(start, end));
        expect(lines.flatMap((line) => line.split(/\s+/u))).toEqual(words.split(/\s+/u).filter((word) => word !== ''));
        for (const line of lines) expect(line.length <= columns || !/\s/u.test(line)).toBe(true);
      }),
    );
  });

  it('shows every marked character but the spaces at line ends, and no other', () => {
    const marked = fc.tuple(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(marked, width, ([words, from, length], columns) => {
        const line = words.join(' ');
        const start = from % line.length;
        const end = Math.min(line.length, start + 1 + (length % 30));
        const shown = wrapMarked(line, [{ start, end }], columns, (part) => part.toUpperCase()).join(' ');
        expect(shown).toBe(line.slice(0, start) + line.slice(start, end).toUpperCase() + line.slice(end));
      }),
    );
  });
});
