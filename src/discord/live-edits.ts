/** Edits of a message that shows how far something has come: the latest state, not too often, and none after the end. */
import type { View } from './commands/command.js';

/** Discord allows five edits of a message in five seconds; other answers want theirs too. Milliseconds. */
const INTERVAL = 2_000;

export class LiveEdits {
  readonly #edit: (view: View) => Promise<void>;
  readonly #onFailure: (error: unknown) => void;
  #next: View | undefined;
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | undefined;
  #ended = false;

  /** @param onFailure - told when an edit failed; what is under way goes on without being shown */
  constructor(edit: (view: View) => Promise<void>, onFailure: (error: unknown) => void) {
    this.#edit = edit;
    this.#onFailure = onFailure;
  }

  /** Shows this when it is the turn of the next edit, unless something newer has come by then. */
  show(view: View): void {
    if (this.#ended) return;
    this.#next = view;
    if (this.#timer === undefined && this.#underWay === undefined) this.#send();
  }

  /** @returns once no edit is under way any more, so that the last word is not overwritten by one */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  #send(): void {
    const view = this.#next;
    this.#next = undefined;
    if (view === undefined) return;
    this.#underWay = this.#edit(view)
      .catch(this.#onFailure)
      .finally(() => {
        this.#underWay = undefined;
        if (this.#ended) return;
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          this.#send();
        }, INTERVAL);
        this.#timer.unref();
      });
  }
}
