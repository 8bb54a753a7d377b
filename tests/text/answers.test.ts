import { describe, expect, test } from 'vitest';
import type { Answer, Citation, Finding } from '../../src/coverage/answer.js';
import { answerText } from '../../src/text/answer-text.js';
import { textFor } from '../../src/text/index.js';

const text = textFor('en').answers;

const citation: Citation = {
  id: 'k3v7qa2m-4',
  article: 'k3v7qa2m',
  outlet: 'Harbour Post',
  headline: 'Ferry stops taking cars',
  published: '2026-05-12',
  paragraph: 4,
  link: null,
  account: false,
};

const said: Answer = {
  question: { kind: 'who-said', text: 'no car will cross' },
  kind: 'who-said',
  status: 'answered',
  finding: {
    key: 'speaker',
    name: 'Mara Lindqvist',
    role: 'transport minister',
    outlets: 1,
    outletsSearched: 3,
    without: [],
    statements: 1,
    differing: { words: 0, part: 0, day: 0 },
  },
  speaker: { name: 'Mara Lindqvist', role: 'transport minister' },
  excerpts: [
    {
      citation,
      text: '"No car will cross," she said.',
      marks: [{ start: 1, end: 18 }],
      reason: 'answers',
      speaker: { name: 'Mara Lindqvist', role: 'transport minister' },
      namedAt: { citation: { ...citation, paragraph: 2 }, words: 'Mara Lindqvist' },
      attribution: 'direct',
      remarks: ['translated'],
    },
  ],
  conflicts: [
    {
      about: 'day',
      versions: [
        { value: '2026-05-12', citations: ['k3v7qa2m-4'] },
        { value: '2026-05-13', citations: ['other'] },
      ],
    },
  ],
  searched: { articles: 41, total: 41, outlets: 3, from: '2026-05-02', to: '2026-05-20' },
  sources: [],
};

describe('answerText', () => {
  test('writes the finding, the excerpt with its citation, what differs and what was searched', () => {
    expect(answerText(said, textFor('en'))).toBe(
      [
        'Mara Lindqvist, transport minister, is on record. 1 of 3 outlets carries it.',
        '',
        '> "No car will cross," she said.',
        'Harbour Post · 12 May 2026 · ¶4 · Mara Lindqvist, transport minister · Speaker named in ¶2: "Mara Lindqvist"',
        'Spoken in another language; translated by the outlet.',
        '',
        'The day differs. Harbour Post: 12 May 2026; other: 13 May 2026.',
        '',
        'Searched 41 of 41 articles, 3 outlets, 2 May 2026 to 20 May 2026.',
      ].join('\n'),
    );
  });

  test('a speaker who is not clear is said not to be', () => {
    const unclear: Answer = {
      ...said,
      finding: { key: 'speaker-unclear' },
      speaker: null,
      excerpts: [{ ...said.excerpts[0]!, speaker: null }],
    };
    expect(answerText(unclear, textFor('en'))).toContain('The speaker is not clear.');
  });

  test('a near miss shows both wordings with the differing words set apart', () => {
    const near: Answer = {
      ...said,
      status: 'near',
      finding: { key: 'not-on-record-in-these-words', speaker: said.speaker },
      difference: [
        { kind: 'asked-only', words: 'a' },
        { kind: 'record-only', words: 'no' },
        { kind: 'same', words: 'car will cross' },
      ],
      excerpts: [{ ...said.excerpts[0]!, reason: 'nearest' }],
    };
    expect(answerText(near, textFor('en'))).toContain('Asked: [a] car will cross\nOn record: [no] car will cross');
  });
});

describe('findings', () => {
  const findings: Finding[] = [
    {
      key: 'speaker',
      name: 'Ada Lund',
      role: null,
      outlets: 2,
      outletsSearched: 3,
      without: [],
      statements: 1,
      differing: { words: 0, part: 0, day: 0 },
    },
    {
      key: 'speaker',
      name: 'Ada Lund',
      role: null,
      outlets: 3,
      outletsSearched: 3,
      without: [],
      statements: 1,
      differing: { words: 1, part: 1, day: 2 },
    },
    { key: 'speakers', names: ['Ada Lund', 'Per Holm'] },
    { key: 'speaker-unclear' },
    { key: 'statements-of', name: 'Ada Lund', role: null, count: 1, shown: 1 },
    { key: 'not-on-record-in-these-words', speaker: null },
    { key: 'not-on-record-in-these-words', speaker: { name: 'Ada Lund', role: 'harbour minister' } },
    { key: 'no-such-quotation' },
    { key: 'not-quoted', name: 'Ada Lund' },
    { key: 'policy', outlets: 1 },
    { key: 'excerpts', count: 2, outlets: 1 },
    { key: 'not-said-so' },
    { key: 'not-covered' },
    { key: 'own-voice', outlets: ['Harbour Post'] },
    { key: 'left-open' },
    { key: 'name-not-covered', names: ['Ada Lund'] },
    { key: 'premise-not-reported' },
    { key: 'article-facts', headline: 'Ferry stops', facts: [{ fact: 'byline', value: null, given: false }] },
    { key: 'article-facts', headline: 'Ferry stops', facts: [{ fact: 'outlet', value: 'Harbour Post', given: true }] },
    {
      key: 'article-facts',
      headline: 'Ferry stops',
      facts: [{ fact: 'published', value: '2026-05-12', given: false }],
    },
    { key: 'days', count: 3, shown: 3 },
    { key: 'carriers', name: 'Ada Lund', quoted: true, outlets: ['Harbour Post'], without: ['Radio Nord'] },
    { key: 'versions', outlets: 2 },
    { key: 'wording', outlets: 3 },
    { key: 'sources', articles: 1, outlets: 1 },
    { key: 'author-post', name: 'Ada Lund', post: 'Harbour Correspondent' },
    { key: 'published-at', headline: 'Ferry stops', time: '7:40 AM' },
    { key: 'article-length', headline: 'Ferry stops', outlet: 'Harbour Post', paragraphs: 1, words: 20 },
    ...(['all', 'newest', 'oldest', 'unsigned', 'signed'] as const).flatMap((kind) =>
      [0, 1, 2].map((count) => ({ key: 'articles-of-kind' as const, kind, count, of: 5, outlets: 2 })),
    ),
    { key: 'timeline', events: 2, from: '2026-05-12', to: '2026-05-13' },
    { key: 'timeline', events: 1, from: null, to: null },
    { key: 'no-dated-event' },
    { key: 'stands', standing: 'planned', outlets: 2 },
    { key: 'no-dated-event', period: { from: '2026-05-12', to: null } },
    { key: 'timeline', events: 2, from: '2026-05-12', to: '2026-05-13', period: { from: null, to: '2026-05-13' } },
    { key: 'no-such-days', words: '30 to 35 March' },
    { key: 'compared', outlets: ['Harbour Post'], without: ['Radio Nord'] },
    { key: 'compared', outlets: ['Harbour Post', 'Radio Nord'], without: [] },
    { key: 'article', headline: 'Ferry stops', outlet: 'Harbour Post', published: null, paragraphs: 1, former: false },
    {
      key: 'cited',
      headline: 'Ferry stops',
      outlet: 'Harbour Post',
      published: '2026-05-12',
      paragraph: 0,
      former: true,
    },
    { key: 'no-such-article' },
    { key: 'which-article', count: 2 },
    { key: 'checked', onRecord: 1, near: 0, notCovered: 2, rest: true },
    { key: 'nothing-to-check' },
    { key: 'no-coverage' },
    { key: 'too-long', limit: 6000 },
  ];

  test.each(findings)('$key is a sentence', (finding) => {
    const sentence = text.finding(finding);
    expect(sentence).toMatch(/^\S.*[.:]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  test('a day is worded', () => {
    expect(
      text.finding(findings.find((each) => each.key === 'article-facts' && each.facts[0]?.fact === 'published')!),
    ).toContain('12 May 2026');
  });

  test('one is not written as many', () => {
    expect(text.searched({ articles: 1, total: 1, outlets: 1, from: '2026-05-12', to: '2026-05-12T09:00' })).toBe(
      'Searched 1 of 1 article, 1 outlet, 12 May 2026.',
    );
  });

  test('an undated coverage names no days', () => {
    expect(text.searched({ articles: 2, total: 3, outlets: 1, from: null, to: null })).toBe(
      'Searched 2 of 3 articles, 1 outlet.',
    );
  });
});
