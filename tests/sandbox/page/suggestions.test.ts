import type { ReactiveControllerHost } from 'lit';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SlashCommand } from '../../../src/sandbox/page/composer/catalogue.js';
import { Suggestions, type Choice } from '../../../src/sandbox/page/composer/choices.js';
import { newDraft, withValue, type Draft } from '../../../src/sandbox/page/composer/draft.js';
import type { CommandOption } from '../../../src/sandbox/protocol.js';

const command: SlashCommand = {
  id: '10',
  name: 'harbour',
  path: [],
  description: '',
  options: [
    {
      name: 'name',
      description: '',
      type: ApplicationCommandOptionType.String,
      required: true,
      autocomplete: true,
      choices: [],
      minimum: undefined,
      maximum: undefined,
    },
  ],
};

const typed = (text: string): Draft => withValue(newDraft(command), 'name', { text, chosen: null });
const choice = (name: string): Choice => ({ name, value: name });

/** One question to the bot, to be answered when the test says so. */
interface Asked {
  text: CommandOption['value'];
  signal: AbortSignal;
  answer: (choices: Choice[]) => void;
  refuse: () => void;
}

describe('suggestions', () => {
  let asked: Asked[];
  let suggestions: Suggestions;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const fetchChoices = (_id: string, _path: string[], options: CommandOption[], signal: AbortSignal) =>
      new Promise<Choice[]>((answer, reject) => {
        asked.push({ text: options[0]!.value, signal, answer, refuse: () => reject(new Error('no answer')) });
      });
    suggestions = new Suggestions(host, () => ({ fetchChoices }));
  });

  afterEach(() => vi.useRealTimers());

  it('are asked for once typing rests', async () => {
    for (const text of ['n', 'no', 'nor']) suggestions.ask(typed(text), 'name');
    await vi.runAllTimersAsync();
    expect(asked.map(({ text }) => text)).toEqual(['nor']);
    expect(suggestions.state).toBe('loading');
  });

  it('drop an answer that comes after the words have changed', async () => {
    suggestions.ask(typed('n'), 'name');
    await vi.runAllTimersAsync();
    suggestions.ask(typed('no'), 'name');
    await vi.runAllTimersAsync();
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[1]!.answer([choice('Northwick')]);
    asked[0]!.answer([choice('stale')]);
    await vi.runAllTimersAsync();
    expect(suggestions.choices).toEqual([choice('Northwick')]);
    expect(suggestions.state).toBe('idle');
  });

  it('keep what was suggested until the next answer is there, and tell of a failure', async () => {
    suggestions.ask(typed('n'), 'name');
    await vi.runAllTimersAsync();
    asked[0]!.answer([choice('Northwick')]);
    await vi.runAllTimersAsync();
    suggestions.ask(typed('no'), 'name');
    await vi.runAllTimersAsync();
    expect(suggestions.choices).toEqual([choice('Northwick')]);
    asked[1]!.refuse();
    await vi.runAllTimersAsync();
    expect([suggestions.choices, suggestions.state]).toEqual([[], 'failed']);
  });

  it('show nothing that arrives after the field was left', async () => {
    suggestions.ask(typed('n'), 'name');
    await vi.runAllTimersAsync();
    suggestions.clear();
    asked[0]!.answer([choice('late')]);
    await vi.runAllTimersAsync();
    expect(suggestions.choices).toEqual([]);
  });
});
