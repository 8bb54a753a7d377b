/** The questions on the real articles, scored by their own scorer. The articles are no part of the project. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersTo } from '../../bench/questions.js';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const coverage = join(shared, 'coverage');
const questions = join(shared, 'bench', 'questions', 'dev.json');
const scorer = join(shared, 'bench', 'questions', 'score.mjs');
const absent = ![coverage, questions, scorer].every((path) => existsSync(path));

describe.skipIf(absent)(`real articles${absent ? ' (skipped: ../shared is not here)' : ''}`, () => {
  let lines: string[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-questions-'));
    const answers = join(folder, 'answers.json');
    await writeFile(answers, JSON.stringify(await answersTo(coverage, questions)));
    const { stdout } = await promisify(execFile)(process.execPath, [scorer, '--seeds', coverage, '--answers', answers]);
    lines = stdout.split('\n');
    await rm(folder, { recursive: true });
  });

  const figure = (name: string): number => {
    const line = lines.find((each) => each.startsWith(name)) ?? '';
    return Number(/([\d.]+)%?$/u.exec(line)?.[1]);
  };

  test.each([
    ['citation recall', 95],
    ['citation precision', 88],
    ['speaker', 97],
    ['answered when it should', 95],
    ['abstained when it should', 92],
  ] as const)('%s is at least %d %%', (name, least) => {
    expect(figure(name), lines.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('no page furniture is cited', () => {
    expect(figure('page furniture cited'), lines.join('\n')).toBe(0);
  });
});
