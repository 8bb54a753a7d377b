import type { Clock } from '../clock.js';
import type { Interaction } from './interaction.js';

/** Milliseconds the bot has for its first answer. */
export const FIRST_ANSWER_WITHIN = 3_000;
/** Milliseconds an interaction's token is valid. */
export const TOKEN_VALID_FOR = 15 * 60_000;

/** The interactions of the last 15 minutes. */
export class InteractionStore {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();

  constructor(private readonly clock: Clock) {}

  add(interaction: Interaction): void {
    this.#forgetExpired();
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction of a token that is still valid. */
  byToken(token: string): Interaction | undefined {
    const interaction = this.#byToken.get(token);
    return interaction && !this.#expired(interaction) ? interaction : undefined;
  }

  #expired(interaction: Interaction): boolean {
    return this.clock.now() - interaction.sent >= TOKEN_VALID_FOR;
  }

  /** Interactions are in the order they were sent, so the expired ones come first. */
  #forgetExpired(): void {
    for (const interaction of this.#byId.values()) {
      if (!this.#expired(interaction)) return;
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }
}
