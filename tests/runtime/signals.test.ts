import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endSignal, sameSignal } from '../../src/runtime/signals.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes the signal that npm passes on for the one the terminal sent', async () => {
  const source = new EventEmitter();
  const end = endSignal(source);
  source.emit('SIGINT');
  await end.arrived;
  // Without a listener Node would end the process in the middle of stopping.
  expect(source.listenerCount('SIGINT')).toBe(1);
  expect(source.listenerCount('SIGTERM')).toBe(1);
  vi.advanceTimersByTime(sameSignal - 1);
  source.emit('SIGINT');
  expect(source.listenerCount('SIGINT')).toBe(1);
});

it('leaves a later signal to end the process at once', () => {
  const source = new EventEmitter();
  endSignal(source);
  source.emit('SIGTERM');
  vi.advanceTimersByTime(sameSignal);
  expect(source.eventNames()).toEqual([]);
});

it('listens no more once it is told to', () => {
  const source = new EventEmitter();
  const end = endSignal(source);
  source.emit('SIGINT');
  end.cancel();
  expect(source.eventNames()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
