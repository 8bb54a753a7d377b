import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { anySequence, leaks } from '../../bench/isolation-model.js';
import { Coverages } from '../../src/runtime/coverages.js';
import { temporaryFolder } from '../temporary-folder.js';
import { kinds } from './fixture.js';

// `npm run bench -- isolation` does ten thousand on each.
describe.each(kinds)('five servers in $name', ({ create }) => {
  it('never see anything of one another, whatever they do', { timeout: 240_000 }, async () => {
    const store = await (await create()).open();
    const coverages = await Coverages.open(store, { home: temporaryFolder(), logger: pino({ level: 'silent' }) });
    await fc.assert(
      fc.asyncProperty(anySequence, async (sequence) => {
        expect(await leaks(store, coverages, sequence)).toEqual([]);
      }),
      { numRuns: 12 },
    );
    await coverages.close();
    await store.close();
  });
});
