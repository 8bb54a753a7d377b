/** French sets a space before its high marks and inside its quotation marks: one at which a line does not break. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/text/fr');

/** What stands in the string and template literals of a source, without what is filled in. */
function literals(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no French sentence lets a line break before a high mark or inside quotation marks', () => {
  const files = readdirSync(folder);
  expect(files).toContain('answers.ts');
  const broken = files.flatMap((file) =>
    literals(file)
      .filter((text) => / [:;?!»](?!\/)|« /u.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(broken).toEqual([]);
});
