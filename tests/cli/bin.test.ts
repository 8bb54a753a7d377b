import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

it('npm links a file that is there and may be run, whatever a build makes of dist/', () => {
  const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { bin: Record<string, string> };
  const command = new URL(bin['on-record']!, root);
  accessSync(fileURLToPath(command), constants.X_OK);
  const text = readFileSync(command, 'utf8');
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  // tsc builds src/ into dist/, file by file.
  const [, built] = /^import '\.\.\/dist\/(.+)\.js';$/m.exec(text) ?? [];
  expect(existsSync(new URL(`src/${built!}.ts`, root))).toBe(true);
});
