import { describe, expect, it } from 'vitest';
import { crash } from '../../bench/crashes.js';
import { processTimeout } from '../processes.js';
import { kinds } from './fixture.js';

// `npm run bench -- crashes` kills a hundred times on each.
describe.each(kinds)('a writer killed again and again on $name', ({ create }) => {
  it('loses nothing that was acknowledged, and leaves nothing half done', { timeout: processTimeout }, async () => {
    const found = await crash((await create()).place, 2);
    expect(found).toMatchObject({ kills: 2, lost: 0, half: 0, unopened: 0 });
    expect(found.acknowledged).toBeGreaterThan(1);
  });
});
