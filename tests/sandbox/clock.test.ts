import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/sandbox/index.js';
import { Snowflakes } from '../../src/sandbox/snowflakes.js';

describe('the manual clock', () => {
  it('keeps appointments in order, those made on the way included, and none that is called off', () => {
    const clock = new ManualClock(0);
    const kept: string[] = [];
    clock.after(20, () => kept.push(`second at ${clock.now()}`));
    clock.after(10, () => {
      kept.push(`first at ${clock.now()}`);
      clock.after(5, () => kept.push(`between at ${clock.now()}`));
    });
    const callOff = clock.after(15, () => kept.push('called off'));
    clock.after(31, () => kept.push('too late'));
    callOff();
    clock.advance(30);
    expect(kept).toEqual(['first at 10', 'between at 15', 'second at 20']);
    expect(clock.now()).toBe(30);
  });
});

describe('ids', () => {
  it('are unique and rise, however many are made in one millisecond', () => {
    const ids = new Snowflakes(new ManualClock());
    const made = Array.from({ length: 10_000 }, () => BigInt(ids.next()));
    expect(made.every((id, index) => index === 0 || id > made[index - 1]!)).toBe(true);
    expect(new Snowflakes(new ManualClock()).next()).toBe(made[0]!.toString());
  });
});
