/** The `actor` of `/what-policy`: only that actor's policies, and a refusal where none is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

let library: Library;

beforeAll(async () => {
  const draft = draftFromText(
    [
      'Who pays for the ferry',
      'The Harbour Board will raise the fare of the ferry on Monday.',
      'The Islands Council has proposed to pay the fare of the ferry for pupils.',
      'Northline denied that it would raise the fare of the ferry again in June.',
    ].join('\n\n'),
  );
  library = await Library.build([
    articleFrom(draft, { outlet: 'Harbour Post', published: '2026-05-14', language: 'en' }),
  ]);
});

const ask = (actor: string): Answer => answer(library, { kind: 'what-policy', text: 'the fare of the ferry', actor });

function actorsIn({ excerpts }: Answer): (string | undefined)[] {
  return excerpts.flatMap(({ policies = [] }) => policies.map(({ actor }) => actor?.words));
}

describe('the actor of a policy', () => {
  test.each([
    ['Harbour Board', 'The Harbour Board', 'announced'],
    ['the islands council', 'The Islands Council', 'proposed'],
    ['Northline', 'Northline', 'denied'],
  ])('%s: only its own, with its own status', (asked, actor, status) => {
    expect(ask(asked).status).toBe('answered');
    expect(new Set(actorsIn(ask(asked)))).toEqual(new Set([actor]));
    const told = ask(asked).excerpts.flatMap(({ policies = [] }) => policies.map((policy) => policy.status));
    expect(new Set(told)).toEqual(new Set([status]));
  });

  test('an actor of no policy on the topic is refused, and named', () => {
    expect(ask('Ministry of Tides')).toMatchObject({
      status: 'not-covered',
      finding: { key: 'no-policy-of', actor: 'Ministry of Tides' },
    });
  });
});

test('what somebody did not say is told by the outlet itself, and what somebody denies by nobody', async () => {
  const weir = await Library.build([
    toldIn('en')('Weir Post', '2026-03-04', 'The weir', [
      'Ida Sorrel, the warden, did not say how many barges have waited at the weir since the lock was closed to all but ferries.',
      'Sorrel denied that the towpath was closed.',
    ]),
  ]);
  const given = answer(weir, { kind: 'what-policy', text: 'the lock at the weir' });
  const [first] = given.excerpts;
  expect(first?.citation.paragraph).toBe(1);
  expect(first?.policies?.map(({ claim }) => claim)).toEqual([null]);
  const towpath = answer(weir, { kind: 'what-policy', text: 'the towpath' });
  const statuses = towpath.excerpts.flatMap(({ policies = [] }) => policies.map(({ status }) => status));
  expect(statuses).not.toContain('in-force');
});
