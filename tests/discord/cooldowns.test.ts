import { describe, expect, it } from 'vitest';
import { Cooldowns, noBounds } from '../../src/discord/cooldowns.js';

const [noor, robin, server] = ['200000000000000001', '200000000000000002', '100000000000000001'];

function clocked(allowances: ConstructorParameters<typeof Cooldowns>[0]): {
  cooldowns: Cooldowns;
  wait: (seconds: number) => void;
} {
  let now = 1_000_000;
  return { cooldowns: new Cooldowns(allowances, () => now), wait: (seconds) => void (now += seconds * 1_000) };
}

describe('a cooldown', () => {
  it('lets a reader ask so many times in so many seconds, at any moment', () => {
    const { cooldowns, wait } = clocked({ reader: { questions: 2, seconds: 60 }, server: null });
    expect(cooldowns.count(noor, server)).toBeNull();
    wait(40);
    expect(cooldowns.count(noor, null)).toBeNull();
    expect(cooldowns.count(noor, null)).toMatchObject({ of: 'reader', until: 1_060_000, first: true });
    expect(cooldowns.count(noor, null)).toMatchObject({ first: false });
    expect(cooldowns.count(robin, null)).toBeNull();
    wait(20);
    expect(cooldowns.count(noor, null)).toBeNull();
    expect(cooldowns.count(noor, null)).toMatchObject({ until: 1_100_000, first: true });
  });

  it('counts all members of a server together, and what is refused counts for nobody', () => {
    const { cooldowns, wait } = clocked({
      reader: { questions: 3, seconds: 60 },
      server: { questions: 2, seconds: 10 },
    });
    expect([cooldowns.count(noor, server), cooldowns.count(robin, server)]).toEqual([null, null]);
    expect(cooldowns.count(noor, server)).toMatchObject({ of: 'server', until: 1_010_000 });
    wait(10);
    expect([cooldowns.count(noor, server), cooldowns.count(noor, server)]).toEqual([null, null]);
    expect(cooldowns.count(noor, null)).toMatchObject({ of: 'reader' });
  });

  it('is none where there is no bound', () => {
    const { cooldowns } = clocked(noBounds);
    for (let asked = 0; asked < 1_000; asked += 1) expect(cooldowns.count(noor, server)).toBeNull();
  });

  it('stays small whoever asks', () => {
    const { cooldowns } = clocked({ reader: { questions: 1, seconds: 60 }, server: null });
    for (let reader = 0; reader < 30_000; reader += 1) cooldowns.count(`${reader}`, null);
    expect(cooldowns.count('29999', null)).not.toBeNull();
    // The one that asked the longest ago was forgotten.
    expect(cooldowns.count('0', null)).toBeNull();
  });
});
