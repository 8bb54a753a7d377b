/** The choices of the option that is being filled in: fixed ones filtered by what is typed, or fetched from the bot. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommandOption, World } from '../../protocol.js';
import { optionType } from '../numbers.js';
import type { CommandOptionSpec } from './catalogue.js';
import { optionsOf, specOf, valueOf, type Draft } from './draft.js';

export interface Choice {
  name: string;
  value: string | number | boolean;
}

/** Who can be asked for choices: the store of the page. */
export interface ChoiceSource {
  fetchChoices(
    command: string,
    path: string[],
    options: CommandOption[],
    signal: AbortSignal,
  ): Promise<readonly Choice[]>;
}

/** How long typing must rest before the bot is asked, in milliseconds. */
const REST = 120;

/** Fetches suggestions for one option at a time. Only the answer to the latest question is ever shown. */
export class Suggestions implements ReactiveController {
  choices: readonly Choice[] = [];
  state: 'idle' | 'loading' | 'failed' = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: () => ChoiceSource,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Forgets all, and drops the answer that is under way. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = null;
    this.choices = [];
    this.state = 'idle';
    this.host.requestUpdate();
  }

  /** Asks the bot, once typing rests. What was suggested before stays until the answer is there. */
  ask(draft: Draft, option: string): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.state = 'loading';
    this.host.requestUpdate();
    this.#timer = setTimeout(() => void this.#fetch(draft, option), REST);
  }

  async #fetch(draft: Draft, option: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const { id, path } = draft.command;
    try {
      const choices = await this.source().fetchChoices(id, path, optionsOf(draft, option), request.signal);
      if (this.#request !== request) return;
      this.choices = choices;
      this.state = 'idle';
    } catch {
      if (this.#request !== request) return;
      this.choices = [];
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }
}

/** @returns the fixed choices of an option that match what is typed; null when it has none */
export function fixedChoices(draft: Draft, option: string, world: World | null): readonly Choice[] | null {
  const spec = specOf(draft, option);
  const all = allChoices(spec, world);
  if (all === null) return null;
  const { text, chosen } = valueOf(draft, option);
  const typed = text.trim().toLowerCase();
  return chosen !== null || typed === '' ? all : all.filter(({ name }) => name.toLowerCase().includes(typed));
}

function allChoices(spec: CommandOptionSpec, world: World | null): readonly Choice[] | null {
  if (spec.choices.length > 0) return spec.choices;
  switch (spec.type) {
    case optionType.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionType.user:
      return (world?.actors ?? []).map(({ id, name }) => ({ name, value: id }));
    case optionType.channel:
      return (world?.places ?? []).flatMap(({ channel, name, server }) => (server ? [{ name, value: channel }] : []));
    default:
      return null;
  }
}
