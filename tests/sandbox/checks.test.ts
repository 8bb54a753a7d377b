/** The checks as a whole: no body makes them fail, and Discord's own description is checked beside the sandbox's rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../src/sandbox/checks/body-check.js';
import { problemTree } from '../../src/sandbox/checks/problem.js';
import { checkBody } from '../../src/sandbox/checks/rules.js';
import { description } from './description.js';

const KINDS: BodyKind[] = [
  'message-create',
  'message-edit',
  'follow-up',
  'answer-edit',
  'callback',
  'command-create',
  'command-edit',
  'commands',
  'direct-channel',
];
const KEYS = [
  'type',
  'data',
  'components',
  'accessory',
  'component',
  'content',
  'embeds',
  'fields',
  'options',
  'choices',
  'name',
  'value',
  'flags',
  'custom_id',
  'label',
  'style',
  'url',
  'allowed_mentions',
  'name_localizations',
  'fr',
];

/** Objects of known keys with values of any kind: what gets past the first glance. */
const nearlyABody = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.integer({ min: -1, max: 20 }), fc.string(), fc.boolean(), fc.constant(null), fc.constant(1 << 15)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
})).value;

describe('the checks', () => {
  it('find words for every body there can be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.oneof(nearlyABody, fc.jsonValue()), (kind, body) => {
        const answers = { type: 3, fromMessage: true };
        for (const problem of checkBody(kind, body, { answers })) {
          expect(problem.message).not.toBe('');
          expect(problem.code).toMatch(/^[A-Z0-9_]+$/);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("are joined by Discord's own description of its API", async () => {
    const { check } = await description();
    const commands = [{ name: 'ask', description: 'Asks.', default_member_permissions: '32' }];
    expect(check('commands', commands)).toEqual([]);
    expect(
      check('callback', {
        type: 4,
        data: {
          content: 'a',
          components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }],
        },
      }),
    ).toEqual([]);
    expect(check('commands', [{ ...commands[0], name: 'a'.repeat(33) }])[0]?.path).toEqual([0, 'name']);
    expect(check('callback', { type: 4, data: { content: 'a'.repeat(2001) } })[0]?.path).toEqual(['data', 'content']);
    expect(check('message-create', { content: 'a', nonce: {} })).not.toEqual([]);
  });

  it("are reported in the shape of Discord's error 50035", () => {
    const problems = [
      { path: ['embeds', 0, 'title'], code: 'A', message: 'One.' },
      { path: ['embeds', 0, 'title'], code: 'B', message: 'Two.' },
      { path: [], code: 'C', message: 'Three.' },
    ];
    expect(problemTree([{ path: ['__proto__'], code: 'A', message: '' }])).not.toEqual(problemTree([]));
    expect(({} as { _errors?: unknown })._errors).toBeUndefined();
    expect(problemTree(problems)).toEqual({
      _errors: [{ code: 'C', message: 'Three.' }],
      embeds: {
        0: {
          title: {
            _errors: [
              { code: 'A', message: 'One.' },
              { code: 'B', message: 'Two.' },
            ],
          },
        },
      },
    });
  });
});
