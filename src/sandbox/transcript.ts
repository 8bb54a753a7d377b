import type { Clock } from './clock.js';

/** One thing that happened, in the order it happened. */
export interface TranscriptEntry {
  /** Milliseconds of the sandbox's clock. */
  at: number;
  /** Who did it: the bot over REST or the gateway, the sandbox towards the bot, a person, or an injected fault. */
  from: 'bot' | 'gateway' | 'person' | 'fault' | 'violation';
  /** One line. */
  what: string;
  /** The body that went with it. Not copied: it must not change afterwards. */
  body?: unknown;
}

/** Entries kept; older ones are dropped so that a sandbox under load does not grow. */
const KEPT = 2_000;
const BODY_SHOWN = 600;

/** What passed between the bot, the sandbox and people, to be read when a test fails. Tokens are never printed. */
export class Transcript {
  readonly #entries: TranscriptEntry[] = [];
  readonly #violations: string[] = [];
  readonly #started: number;

  constructor(
    private readonly clock: Clock,
    private readonly token: string,
  ) {
    this.#started = clock.now();
  }

  /** What the bot did that Discord would not accept, one sentence each. */
  get violations(): readonly string[] {
    return this.#violations;
  }

  get entries(): readonly TranscriptEntry[] {
    return this.#entries;
  }

  add(from: TranscriptEntry['from'], what: string, body?: unknown): void {
    this.#entries.push({ at: this.clock.now(), from, what, ...(body === undefined ? {} : { body }) });
    // Dropping a block at a time keeps the cost of an entry constant.
    if (this.#entries.length >= KEPT * 2) this.#entries.splice(0, KEPT);
  }

  violation(what: string, body?: unknown): void {
    this.#violations.push(this.#redacted(what));
    this.add('violation', what, body);
  }

  /** Forgets the violations seen so far and returns them: for a test that provokes one. */
  takeViolations(): string[] {
    return this.#violations.splice(0);
  }

  toString(): string {
    return this.#entries.map((entry) => this.#line(entry)).join('\n');
  }

  #line(entry: TranscriptEntry): string {
    const seconds = ((entry.at - this.#started) / 1000).toFixed(3).padStart(9);
    const body = entry.body === undefined ? '' : `\n${' '.repeat(22)}${shortened(JSON.stringify(entry.body))}`;
    return this.#redacted(`${seconds}  ${entry.from.padEnd(9)}  ${entry.what}${body}`);
  }

  #redacted(text: string): string {
    return text
      .replaceAll(this.token, '[token]')
      .replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[^/\s?"]+/g, '$1[token]')
      .replaceAll(/("token":")[^"]*"/g, '$1[token]"');
  }
}

function shortened(text: string | undefined): string {
  if (text === undefined) return '';
  return text.length > BODY_SHOWN ? `${text.slice(0, BODY_SHOWN)}... (${text.length} characters)` : text;
}
