/** Bodies to try the sandbox's own rules with, and the check that each rule is tried with: one body just within it, one beyond. */
import { expect, it } from 'vitest';
import type { BodyContext, BodyKind } from '../../../src/sandbox/checks/body-check.js';
import { checkBody } from '../../../src/sandbox/checks/rules.js';

export interface Case {
  rule: string;
  kind: BodyKind;
  within: unknown;
  beyond: unknown;
  /** Where the breach is noted, and as what. */
  at: string;
  code: string;
  context?: BodyContext;
}

export const V2 = 1 << 15;
export const EPHEMERAL = 64;
export const of = (length: number, letter = 'a'): string => letter.repeat(length);
export const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => make(index));

export const text = (content: string): object => ({ type: 10, content });
export const button = (more: object = {}): object => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more });
export const row = (...components: object[]): object => ({ type: 1, components });
export const select = (more: object = {}): object => ({
  type: 3,
  custom_id: 'choose',
  options: [{ label: 'One', value: '1' }],
  ...more,
});
export const section = (...components: object[]): object => ({ type: 9, components, accessory: button() });
export const v2 = (...components: object[]): object => ({ flags: V2, components });
export const rows = (...components: object[]): object => ({ content: 'See below.', components });

export const command = (more: object = {}): object => ({ name: 'who-said', description: 'Finds it.', ...more });
export const option = (more: object = {}): object => ({ type: 3, name: 'quote', description: 'The words.', ...more });
export const withOptions = (...options: object[]): object => command({ options });

export const reply = (data: unknown): object => ({ type: 4, data });
export const onCommand: BodyContext = { answers: { type: 2, fromMessage: false } };
export const onComponent: BodyContext = { answers: { type: 3, fromMessage: true } };
export const onAutocomplete: BodyContext = { answers: { type: 4, fromMessage: false } };
export const onModal: BodyContext = { answers: { type: 5, fromMessage: false } };

export const input = (more: object = {}): object => ({ type: 4, custom_id: 'why', style: 1, ...more });
export const label = (more: object = {}): object => ({ type: 18, label: 'Why', component: input(), ...more });
export const modal = (more: object = {}): object => ({
  type: 9,
  data: { custom_id: 'report', title: 'Report', components: [label()], ...more },
});
export const choices = (...all: object[]): object => ({ type: 8, data: { choices: all } });

/** Proves each rule with its two bodies. */
export function prove(cases: readonly Case[]): void {
  it.each(cases)('$rule', ({ kind, within, beyond, at, code, context }) => {
    const json = (body: unknown): unknown => JSON.parse(JSON.stringify(body));
    expect(checkBody(kind, json(within), context)).toEqual([]);
    const problems = checkBody(kind, json(beyond), context).map(
      (problem) => `${problem.path.join('.')} ${problem.code}`,
    );
    expect(problems).toContain(`${at} ${code}`);
  });
}
