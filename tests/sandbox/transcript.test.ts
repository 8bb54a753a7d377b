import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/sandbox/index.js';
import { Transcript } from '../../src/sandbox/transcript.js';

describe('the transcript', () => {
  it('reads as a list of what happened and when, and prints no token', () => {
    const clock = new ManualClock();
    const transcript = new Transcript(clock, 'secret-token');
    transcript.add('bot', 'identify', { token: 'secret-token' });
    clock.advance(1_500);
    transcript.add('bot', 'POST /api/v10/interactions/123/private.part/callback -> 204', { type: 5 });
    transcript.violation('PATCH /api/v10/webhooks/1/private.part/messages/@original: secret-token');
    expect(transcript.toString()).toBe(
      [
        '    0.000  bot        identify',
        '                      {"token":"[token]"}',
        '    1.500  bot        POST /api/v10/interactions/123/[token]/callback -> 204',
        '                      {"type":5}',
        '    1.500  violation  PATCH /api/v10/webhooks/1/[token]/messages/@original: [token]',
      ].join('\n'),
    );
    expect(transcript.violations).toEqual(['PATCH /api/v10/webhooks/1/[token]/messages/@original: [token]']);
    expect(transcript.takeViolations()).toHaveLength(1);
    expect(transcript.violations).toEqual([]);
  });

  it('shortens long bodies and does not grow without end', () => {
    const transcript = new Transcript(new ManualClock(), 'secret-token');
    for (let count = 0; count < 10_000; count += 1) transcript.add('person', `entry ${count}`);
    transcript.add('bot', 'long', 'a'.repeat(10_000));
    expect(transcript.entries.length).toBeLessThanOrEqual(4_000);
    expect(transcript.entries.at(-2)?.what).toBe('entry 9999');
    expect(transcript.toString()).toContain('... (10002 characters)');
  });
});
