import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../../src/coverage/answer.js';
import type { View } from '../../../src/discord/commands/command.js';
import { buttonFor } from '../../../src/discord/commands/index.js';
import type { PolicyRecord } from '../../../src/coverage/policy-record.js';
import { answerView } from '../../../src/discord/views/answer.js';
import { contextView } from '../../../src/discord/views/context.js';
import { helpView } from '../../../src/discord/views/help.js';
import { messageBody } from '../../../src/discord/views/message-body.js';
import { questionFrom, questionOf } from '../../../src/discord/views/question.js';
import { componentCount, limits, textLength } from '../../../src/discord/views/size.js';
import { checkBody } from '../../../src/sandbox/checks/rules.js';
import { description } from '../../sandbox/description.js';
import { textFor } from '../../../src/text/index.js';
import { anyAnswer, hostileText, isWellFormed, paragraphText } from '../hostile.js';
import { article } from '../story.js';

const text = textFor('en');
const { check: described } = await description();

/** Words as a question holds them: on one line, at most as long as an option. */
const typed = hostileText(40)
  .map((words) => words.slice(0, limits.question))
  .filter((words) => isWellFormed(words) && questionFrom('sources', words).text !== '')
  .map((words) => questionFrom('sources', words).text);

function expectToBeSendable(view: View): void {
  expect(checkBody('message-create', messageBody(view))).toEqual([]);
  expect(described('message-create', messageBody(view))).toEqual([]);
  expect(textLength(view)).toBeLessThanOrEqual(limits.text);
  expect(componentCount(view)).toBeLessThanOrEqual(limits.components);
  expect(JSON.stringify(view)).not.toMatch(/\\ud[89a-f]/u);
  for (const id of customIds(view)) expect(buttonFor(id), id).not.toBeNull();
}

function customIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(customIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'custom_id' && typeof inner === 'string' ? [inner] : customIds(inner),
  );
}

/** The text displays inside the container, which hold the finding, the excerpts and what was searched. */
function displays(view: View): string[] {
  const container = view.find((component) => component.type === ComponentType.Container);
  return (container?.components ?? []).flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : [];
  });
}

function pagesOf(answer: Answer): View[] {
  const count = Number(/Page 1 of (\d+)/u.exec(displays(answerView(answer, 1, text)).at(-1)!)?.[1] ?? 1);
  return Array.from({ length: count }, (_, index) => answerView(answer, index + 1, text));
}

function excerpt(paragraph: number, words: string, more: Partial<Excerpt> = {}): Excerpt {
  const citation = {
    id: `ansel2aa-${paragraph}`,
    article: 'ansel2aa',
    outlet: 'Ansel Courier',
    headline: 'Swing bridge shut',
    published: '2031-03-04',
    paragraph,
    link: 'https://courier.example/bridge#:~:text=No%20lorry',
    account: false,
  };
  return { citation, text: words, marks: [], reason: 'answers', ...more };
}

function answerWith(excerpts: Excerpt[], more: Partial<Answer> = {}): Answer {
  return {
    question: { kind: 'ask', text: 'who crosses?' },
    kind: 'ask',
    status: 'answered',
    finding: { key: 'excerpts', count: excerpts.length, outlets: 1 },
    speaker: null,
    excerpts,
    conflicts: [],
    searched: { articles: 3, total: 3, outlets: 2, from: '2031-03-04', to: '2031-03-06' },
    sources: [],
    ...more,
  };
}

describe('answerView', () => {
  it('shows the question, the finding, the evidence, the conflicts and what was searched, in that order', () => {
    const answer = answerWith(
      [
        excerpt(2, '"No lorry crosses," Varga said.', {
          marks: [{ start: 1, end: 9 }],
          speaker: { name: 'Odile Varga', role: null },
        }),
        excerpt(1, 'Odile Varga is the harbour commissioner.', { reason: 'names-speaker' }),
      ],
      {
        finding: {
          key: 'speaker',
          name: 'Odile Varga',
          role: 'harbour commissioner',
          outlets: 1,
          outletsSearched: 2,
          without: [],
          statements: 1,
          differing: { words: 0, part: 0, day: 0 },
        },
        speaker: { name: 'Odile Varga', role: 'harbour commissioner' },
        conflicts: [{ about: 'day', versions: [{ value: '2031-03-04', citations: ['ansel2aa-2'] }] }],
      },
    );
    const view = answerView(answer, 1, text);
    expect(view[0]).toMatchObject({ content: '-# Asked\nwho crosses?' });
    expect(displays(view)).toEqual([
      text.answers.finding(answer.finding).replace('Odile Varga', '**Odile Varga**'),
      '> "**No lorry** crosses," Varga said.\n-# Ansel Courier · Swing bridge shut · 4 March 2031 · [¶2](https://courier.example/bridge#:~:text=No%20lorry)',
      '> Odile Varga is the harbour commissioner.\n-# Ansel Courier · Swing bridge shut · 4 March 2031 · [¶1](https://courier.example/bridge#:~:text=No%20lorry)\n-# Names the speaker.',
      `⚠ ${text.answers.conflict(answer.conflicts[0]!, () => 'Ansel Courier')}`,
      '-# Searched 3 of 3 articles, 2 outlets, 4 March 2031 to 6 March 2031.',
    ]);
  });

  it('says who speaks where the finding does not, and when that is not clear', () => {
    const view = answerView(
      answerWith([
        excerpt(1, '"Yes."', {
          speaker: { name: 'Bruno Keck', role: "hauliers' chair" },
          attribution: 'mixed',
          remarks: ['translated'],
        }),
        excerpt(2, '"No."', { speaker: null }),
      ]),
      1,
      text,
    );
    const [, first, second] = displays(view);
    expect(first).toContain(
      "\n-# Said by Bruno Keck, hauliers' chair\n-# Partly quoted. Spoken in another language; translated by the outlet.",
    );
    expect(second).toContain('\n-# The speaker is not clear.');
  });

  it('shows the asked words against the words on record', () => {
    const difference: Answer['difference'] = [
      { kind: 'asked-only', words: 'every' },
      { kind: 'record-only', words: 'No' },
      { kind: 'same', words: 'lorry *crosses*' },
    ];
    const speaker = { name: 'Odile Varga', role: null };
    const nearest = excerpt(1, 'No lorry *crosses*.', {
      reason: 'nearest',
      marks: [{ start: 3, end: 18 }],
      differing: [{ start: 0, end: 2 }],
      speaker,
    });
    const finding = { key: 'not-on-record-in-these-words', speaker } as const;
    const [head, quoted] = displays(
      answerView(answerWith([nearest], { status: 'near', finding, speaker, difference }), 1, text),
    );
    expect(head).toBe(
      [
        '**Not on record in these words.** The nearest on record, by **Odile Varga**:',
        'Asked: **every** lorry \\*crosses\\*',
        'On record: **No** lorry \\*crosses\\*',
      ].join('\n'),
    );
    expect(quoted).toMatch(/^> __No__ \*\*lorry \\\*crosses\\\*\*\*\.\n-# [^\n]*$/u);
  });

  it('marks in each version the words that another has not, and tells them once', () => {
    const version = { words: 'No lorry crosses', against: 'Radio Ansel' } as const;
    const view = answerView(
      answerWith([
        excerpt(1, '"No lorry crosses now," she said.', {
          marks: [{ start: 1, end: 17 }],
          differing: [{ start: 18, end: 21 }],
          attribution: 'direct',
          version: {
            ...version,
            changes: [
              { here: { words: 'now', mark: { start: 18, end: 21 } }, there: null, edge: true },
              { here: null, there: 'before the tide turns in the second week of the month of June', edge: true },
            ],
          },
        }),
      ]),
      1,
      text,
    );
    const shown = displays(view)[1]!;
    expect(shown).toContain('> "**No lorry crosses** __now__," she said.');
    expect(shown).toContain('-# Unlike Radio Ansel: adds "now"; leaves out "before the tide turns \\[…\\] of June".');
    expect(displays(view).join('\n').match(/now/gu)).toHaveLength(2);
  });

  it('says where the speaker is named', () => {
    const { citation } = excerpt(1, '');
    const shown = excerpt(2, 'It will close.', { namedAt: { citation, words: 'the commissioner, *Odile Varga*' } });
    const content = displays(answerView(answerWith([shown]), 1, text))[1]!;
    expect(content).toContain('-# Speaker named in ¶1: "the commissioner, \\*Odile Varga\\*"');
  });

  it('shows a policy in a line above its words, each slot inert, and says where a slot stands elsewhere', () => {
    const words = 'The *commission* will close the bridge from Monday, she said.';
    const here = excerpt(2, words).citation;
    const slot = (printed: string, citation = here) => ({
      words: printed,
      citation,
      mark: { start: words.indexOf(printed), end: words.indexOf(printed) + printed.length },
    });
    const policy: PolicyRecord = {
      status: 'announced',
      shownBy: slot('will'),
      actor: { ...slot('The *commission*'), name: { ...slot('Bridge Commission', excerpt(1, '').citation) } },
      action: slot('will close'),
      object: slot('the bridge'),
      since: { ...slot('from Monday'), day: { date: '2033-05-02', printed: 'Monday', inferred: true } },
      before: null,
      after: null,
      condition: null,
      law: null,
      claim: { speaker: { name: 'Odile Varga', role: null } },
      against: [{ ...slot('opposes the closing', excerpt(7, '').citation), kind: 'critic', who: 'the union' }],
    };
    const [told, ...rest] = displays(
      answerView(answerWith([excerpt(2, words, { policies: [policy] })]), 1, text),
    )[1]!.split('\n');
    expect(told).toBe(
      '**Announced** · **Bridge Commission** (¶1), here "The \\*commission\\*" · will close · the bridge · from Monday (2 May 2033, inferred) · as Odile Varga says (¶2)',
    );
    expect(rest[0]).toBe('-# Stands against it: the union: opposes the closing (¶7)');
    expect(rest[1]).toContain('**will close**');
  });

  it('offers the context of a paragraph once, however often the page cites it', () => {
    const view = answerView(answerWith([excerpt(1, 'One.'), excerpt(1, 'One.'), excerpt(2, 'Two.')]), 1, text);
    expect(customIds(view)).toEqual(['1:context:show:ansel2aa-1', '1:context:show:ansel2aa-2']);
  });

  it('keeps the paragraph that names a speaker on the page of the quotation', () => {
    const quotations = Array.from({ length: 4 }, (_, index) => excerpt(index + 1, `Words number ${index + 1}.`));
    const pair = [excerpt(10, 'The quotation.'), excerpt(11, 'The name.', { reason: 'names-speaker' as const })];
    const second = displays(answerView(answerWith([...quotations, ...pair]), 2, text));
    expect(second.join('\n')).toContain('The quotation.');
    expect(second.join('\n')).toContain('The name.');
  });

  it('shows the words in which outlets differ, however long what they have in common', () => {
    const shared = 'and the inspectors of the harbour commission will look at every bolt of the swing bridge again';
    const versions = [
      { value: `No lorry crosses in March, ${shared}`, citations: ['ansel2aa-1'] },
      { value: `No lorry crosses in April, ${shared}`, citations: ['ansel2aa-2'] },
    ];
    const answer = answerWith([excerpt(1, 'One.'), excerpt(2, 'Two.')], { conflicts: [{ about: 'words', versions }] });
    const line = displays(answerView(answer, 1, text)).find((content) => content.startsWith('⚠'));
    expect(line).toContain('**March,**');
    expect(line).toContain('**April,**');
    expect(line).toContain('[…]');
  });

  it('can be sent, whatever the answer and the page', () => {
    fc.assert(
      fc.property(anyAnswer(typed), fc.integer({ min: -3, max: 40 }), (answer, page) => {
        expectToBeSendable(answerView(answer, page, text));
      }),
      { numRuns: 80 },
    );
  });

  it('shows every excerpt on exactly one page, in order', () => {
    fc.assert(
      fc.property(anyAnswer(typed), (answer) => {
        const pages = pagesOf(answer);
        const citations = pages.flatMap((page) =>
          displays(page).flatMap((content) => /· (?:\[?)(¶\d+|byline and date)/u.exec(content)?.[1] ?? []),
        );
        if (answer.kind === 'sources') return;
        const expected = answer.excerpts.map(({ citation }) =>
          citation.paragraph === 0 ? 'byline and date' : `¶${citation.paragraph}`,
        );
        expect(citations).toEqual(expected);
        for (const page of pages) expectToBeSendable(page);
      }),
      { numRuns: 40 },
    );
  });

  it('carries its question, whatever it holds', () => {
    fc.assert(
      fc.property(anyAnswer(typed), (answer) => {
        expect(questionOf(answerView(answer, 1, text), answer.kind)).toEqual(answer.question);
      }),
      { numRuns: 80 },
    );
  });

  it('is the same for the same answer', () => {
    fc.assert(
      fc.property(anyAnswer(typed), (answer) => {
        expect(answerView(structuredClone(answer), 1, text)).toEqual(answerView(answer, 1, text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('contextView', () => {
  it('can be sent, whatever the article and the paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(paragraphText, { maxLength: 5 }),
        hostileText(),
        fc.nat({ max: 6 }),
        (paragraphs, name, number) => {
          const given = article({
            id: 'ansel2aa',
            outlet: name,
            headline: name,
            published: null,
            byline: name,
            url: 'https://courier.example/',
            text: paragraphs,
          });
          expectToBeSendable(contextView(given, number, text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('helpView', () => {
  it('can be sent', () => {
    expectToBeSendable(helpView({ articles: 0, total: 0, outlets: 0, from: null, to: null }, text));
  });
});
