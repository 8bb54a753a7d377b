/** What outlets carry alike is told by statements and events, not by shared words alone; "only in" holds against all of the others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Section } from '../../src/coverage/section.js';
import { articleFrom, draftFromText } from '../../src/ingest/index.js';
import { Library } from '../../src/library/index.js';

function told(outlet: string, paragraphs: readonly string[]) {
  const draft = draftFromText(['The lock at Arden', ...paragraphs].join('\n\n'));
  return articleFrom(draft, { outlet, published: '2026-05-14', language: 'en' });
}

let library: Library;
let sections: readonly Section[];

beforeAll(async () => {
  library = await Library.build([
    told('Canal Post', [
      '"It matters to us that the lock at Arden stays open for every barge that calls here," mayor Ida Fenn said on Tuesday.',
      '"Let me say this about the lock at Arden: it matters to us that every barge can call here at night," Fenn said on Wednesday.',
      '"We know what the lock costs," Fenn said, a sum that the town has never published.',
      'The council voted on Monday to close the lock at Arden to barges of more than 60 tonnes.',
      'Anglers at Arden want the lock to have a ladder for eels.',
    ]),
    told('Arden Radio', [
      '"It matters a great deal to us that the lock at Arden stays open for every barge that calls here," said mayor Ida Fenn.',
      '"But let me say this about the lock at Arden: it matters to us that every barge can call here at night. We know what the lock costs," Fenn added.',
      'On Monday councillors decided to shut the lock to heavy barges, of over 60 tonnes.',
    ]),
  ]);
  sections = answer(library, { kind: 'compare', text: 'the lock at Arden' }).sections ?? [];
});

function paragraphsOf({ excerpts }: Section): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('what outlets carry', () => {
  test('a statement stands beside its own versions, not beside another in like words', () => {
    const shared = sections.filter(({ heading }) => heading.key === 'carried-by').map(paragraphsOf);
    expect(shared).toContainEqual(['Arden Radio 1', 'Canal Post 1']);
    expect(shared).toContainEqual(['Arden Radio 2', 'Canal Post 2']);
    expect(shared).toContainEqual(['Arden Radio 3', 'Canal Post 4']);
  });

  test('a part of a statement that another outlet quotes is not only in one', () => {
    const only = sections.filter(({ heading }) => heading.key === 'only-in').flatMap(paragraphsOf);
    expect(only).toEqual(['Canal Post 5']);
  });
});

test('outlets that are named before the topic are no part of it', () => {
  const { finding, sections: named } = answer(library, {
    kind: 'compare',
    text: 'The Canal Post and Arden Radio on the lock at Arden',
  });
  expect(finding.key).toBe('compared');
  expect(named).toEqual(sections);
});
