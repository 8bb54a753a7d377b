import type { SandboxEvent } from './protocol.js';

export type Listener = (event: SandboxEvent) => void;

/** Hands events to the people they concern. */
export class Audience {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Calls `listener` with what one actor is shown, until the returned function is called. */
  listen(actor: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(actor) ?? new Set();
    this.#listeners.set(actor, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(actor) === listeners) this.#listeners.delete(actor);
    };
  }

  tell(actor: string, event: SandboxEvent): void {
    for (const listener of this.#listeners.get(actor) ?? []) listener(event);
  }

  /** Tells everyone who is listening and for whom `concerns` holds. */
  tellAll(event: SandboxEvent, concerns: (actor: string) => boolean = () => true): void {
    for (const [actor, listeners] of this.#listeners) {
      if (!concerns(actor)) continue;
      for (const listener of listeners) listener(event);
    }
  }
}
