import { pino } from 'pino';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Question } from '../../src/coverage/answer.js';
import { Library } from '../../src/library/index.js';
import { warmUp, warmUpBeside } from '../../src/runtime/warm-up.js';
import { toldIn } from '../answers/told.js';

vi.mock(import('../../src/answers/index.js'), async (original) => {
  const actual = await original();
  return { ...actual, answer: vi.fn(actual.answer) };
});

const tell = toldIn('en');
const asked = (): Question[] => vi.mocked(answer).mock.calls.map(([, question]) => question);

async function harbourLibrary(): Promise<Library> {
  return Library.build([
    tell('The Quay', '2031-02-03', 'Harbour fee to double in June', [
      '"We cannot keep the lamps lit for less than that," said harbour master Ilka Brand.',
    ]),
    tell('Tide Radio', '2031-02-04', 'Skippers refuse the new fee', ['The skippers met on Tuesday.']),
  ]);
}

describe('warming up', () => {
  beforeEach(() => {
    vi.mocked(answer).mockClear();
  });

  it('asks about what the library has, a headline and a quotation of its articles', async () => {
    await warmUp(await harbourLibrary());
    expect(asked()).toEqual(
      expect.arrayContaining([
        { kind: 'ask', text: 'Harbour fee to double in June' },
        { kind: 'what-policy', text: 'Skippers refuse the new fee' },
        { kind: 'who-said', text: expect.stringContaining('We cannot keep the lamps lit') as string },
      ]),
    );
  });

  it('asks nothing of an empty library', async () => {
    await warmUp(await Library.build([]));
    expect(asked()).toEqual([]);
  });

  it('ends before the next question when it is stopped', async () => {
    const stop = warmUpBeside(await harbourLibrary(), pino({ level: 'silent' }));
    await stop();
    expect(asked()).toHaveLength(1);
  });

  it('logs a question that fails, and throws nothing', async () => {
    vi.mocked(answer).mockImplementationOnce(() => {
      throw new Error('no answer');
    });
    const logger = pino({ level: 'silent' });
    const logged = vi.spyOn(logger, 'error');
    await warmUpBeside(await harbourLibrary(), logger)();
    expect(logged).toHaveBeenCalledOnce();
  });
});
