/**
 * Everything the page knows, and what the person at it can do. Elements read the state and call the methods; every change
 * tells the listeners once. The state's values are never changed in place, so an element can compare them by identity.
 */
import type { APIApplicationCommand, APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Actor, CommandOption, Place, SandboxEvent, World } from '../protocol.js';
import { hashFor, whereaboutsFrom } from './address-bar.js';
import * as connection from './connection.js';
import {
  applyEvent,
  channelOf,
  EMPTY_TIMELINE,
  failPending,
  renamePending,
  withHistory,
  withoutMessage,
  withoutPending,
  UNNAMED,
  withPending,
  type PendingInteraction,
  type Timeline,
} from './timeline.js';

export interface OpenModal {
  /** The interaction that the modal answered. */
  interaction: string;
  channel: string;
  modal: APIModalInteractionResponseCallbackData;
  /** What has become of sending it: nothing yet, the interaction under way, or why it failed. */
  sent: { state: 'no' } | { state: 'under-way'; interaction: string | null } | { state: 'failed'; reason: string };
}

export interface State {
  world: World | null;
  actor: Actor | null;
  place: Place | null;
  /** Those that Discord offers the actor in the place. */
  commands: readonly APIApplicationCommand[];
  /** By channel id; a channel that was not looked at yet has none. */
  timelines: ReadonlyMap<string, Timeline>;
  /** Channels with messages that the actor has not looked at. */
  unread: ReadonlySet<string>;
  /** `lost`: the server went away; the page tries again by itself. */
  connection: 'connecting' | 'open' | 'lost';
  botOnline: boolean;
  modal: OpenModal | null;
  /** A sentence to show for a moment; each one is a new object. */
  notice: { text: string } | null;
}

const INITIAL: State = {
  world: null,
  actor: null,
  place: null,
  commands: [],
  timelines: new Map(),
  unread: new Set(),
  connection: 'connecting',
  botOnline: false,
  modal: null,
  notice: null,
};

/** Where ephemeral messages that were dismissed are remembered: Discord's own client forgets them too, but not on a reload. */
const DISMISSED = 'on-record-sandbox-dismissed';

/** Milliseconds between tries to reach a sandbox that went away: the first, and the most that they grow to. */
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 4_000;

export class Store {
  state: State = INITIAL;
  readonly #listeners = new Set<() => void>();
  #stopListening: (() => void) | null = null;
  /** Interactions that were answered, perhaps before the request that began them came back. */
  readonly #settled = new Set<string>();
  /** Interactions that failed, with the reason. */
  readonly #failed = new Map<string, string>();
  readonly #dismissed = new Set<string>(JSON.parse(sessionStorage.getItem(DISMISSED) ?? '[]') as string[]);
  #pendingCount = 0;

  /** @returns a function that stops telling `listener` of changes */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the world and goes where the address says. */
  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.#followAddress());
    await this.#connect(SHORTEST_WAIT);
  }

  /** Becomes another person: what only the one before could see is gone. */
  async switchActor(id: string): Promise<void> {
    const world = await connection.fetchWorld(id);
    const actor = world.actors.find((each) => each.id === id);
    const place = whereaboutsFrom(location.hash, world)?.place;
    if (!actor || !place) return;
    this.#settled.clear();
    this.#change({
      world,
      actor,
      place,
      commands: [],
      botOnline: world.bot !== null,
      timelines: new Map(),
      unread: new Set(),
      modal: null,
    });
    this.#writeAddress();
    this.#listen(id, () => void this.#load());
  }

  /** As `switchActor`, for the person at the page: what goes wrong is said. */
  async become(actor: string): Promise<void> {
    await this.#guarded(() => this.switchActor(actor));
  }

  /** Goes to another channel. */
  async switchPlace(channel: string): Promise<void> {
    const place = this.state.world?.places.find((each) => each.channel === channel);
    if (!place || channel === this.state.place?.channel) return;
    const unread = new Set(this.state.unread);
    unread.delete(channel);
    this.#change({ place, unread, commands: [] });
    this.#writeAddress();
    await this.#load();
  }

  async sendMessage(content: string): Promise<boolean> {
    const { actor, place } = this.state;
    if (!actor || !place) return false;
    return this.#guarded(() => connection.sendMessage({ actor: actor.id, channel: place.channel, content }));
  }

  /** Runs a slash command. `label` is how the page words it while it is under way: `/who-said`. */
  async runCommand(command: string, label: string, path: string[], options: CommandOption[]): Promise<void> {
    await this.#interact({ command: label, message: null, component: null }, ({ actor, channel }) =>
      connection.runCommand({ actor, channel, command, path, options }),
    );
  }

  async runMessageCommand(command: string, label: string, target: string): Promise<void> {
    await this.#interact({ command: label, message: null, component: null }, ({ actor, channel }) =>
      connection.runCommand({ actor, channel, command, target }),
    );
  }

  async useComponent(message: string, customId: string, values?: string[]): Promise<void> {
    await this.#interact({ command: null, message, component: customId }, ({ actor, channel }) =>
      connection.useComponent({ actor, channel, message, custom_id: customId, ...(values ? { values } : {}) }),
    );
  }

  /** Asks the bot what it suggests. @returns no choices when it cannot be asked; rejects when aborted */
  async fetchChoices(command: string, path: string[], options: CommandOption[], signal: AbortSignal) {
    const { actor, place } = this.state;
    if (!actor || !place) return [];
    return connection.fetchChoices({ actor: actor.id, channel: place.channel, command, path, options }, signal);
  }

  /** @returns the value of an attachment option; null when the file was not taken, which is said */
  async uploadFile(file: File): Promise<string | null> {
    let attachment: string | null = null;
    await this.#guarded(async () => {
      attachment = await connection.uploadFile(file);
    });
    return attachment;
  }

  async submitModal(fields: Record<string, string | string[]>): Promise<void> {
    const { actor, modal } = this.state;
    if (!actor || !modal) return;
    this.#change({ modal: { ...modal, sent: { state: 'under-way', interaction: null } } });
    try {
      const { interaction, channel } = modal;
      const body = { actor: actor.id, channel, interaction, custom_id: modal.modal.custom_id, fields };
      const begun = await connection.submitModal(body);
      const failure = this.#failed.get(begun);
      if (this.#settled.has(begun)) this.#change({ modal: null });
      else if (failure !== undefined) this.#sentModal({ state: 'failed', reason: failure });
      else this.#sentModal({ state: 'under-way', interaction: begun });
    } catch (error) {
      this.#sentModal({ state: 'failed', reason: sentence(error) });
    }
  }

  closeModal(): void {
    this.#change({ modal: null });
  }

  /** Hides an ephemeral message from its reader for good. */
  dismissMessage(id: string): void {
    this.#dismissed.add(id);
    sessionStorage.setItem(DISMISSED, JSON.stringify([...this.#dismissed]));
    this.#changeTimeline(this.#channel(), (timeline) => withoutMessage(timeline, id));
  }

  dismissFailure(interaction: string): void {
    this.#changeTimeline(this.#channel(), (timeline) => withoutPending(timeline, interaction));
  }

  notify(text: string): void {
    this.#change({ notice: { text } });
  }

  dismissNotice(): void {
    this.#change({ notice: null });
  }

  async #interact(
    begun: Pick<PendingInteraction, 'command' | 'message' | 'component'>,
    send: (where: { actor: string; channel: string }) => Promise<string>,
  ): Promise<void> {
    const { actor, place } = this.state;
    if (!actor || !place) return;
    const key = `${UNNAMED}${(this.#pendingCount += 1)}`;
    const { channel } = place;
    this.#changeTimeline(channel, (timeline) => withPending(timeline, { ...begun, id: key, failure: null }));
    try {
      const id = await send({ actor: actor.id, channel });
      const failure = this.#failed.get(id);
      this.#changeTimeline(channel, (timeline) => {
        if (this.#settled.has(id)) return withoutPending(timeline, key);
        const named = renamePending(timeline, key, id);
        return failure === undefined ? named : failPending(named, id, failure);
      });
    } catch (error) {
      this.#changeTimeline(channel, (timeline) => failPending(timeline, key, sentence(error)));
    }
  }

  #receive(event: SandboxEvent): void {
    if ('interaction' in event) this.#settle(event, event.interaction);
    if (event.type === 'bot') {
      this.#change({ botOnline: event.online });
      if (event.online) void this.#catchUp();
    } else if (event.type === 'commands') {
      void this.#load();
    } else if (event.type === 'modal') {
      const { interaction, channel, modal } = event;
      this.#change({ modal: { interaction, channel, modal, sent: { state: 'no' } } });
    } else {
      this.#receiveInChannel(event);
    }
  }

  #receiveInChannel(event: SandboxEvent): void {
    const channel = channelOf(event);
    if (channel === null) return;
    const visible = channel === this.state.place?.channel;
    if (event.type === 'message' && !visible) this.#change({ unread: new Set([...this.state.unread, channel]) });
    if (visible || this.state.timelines.has(channel)) {
      this.#changeTimeline(channel, (timeline) => applyEvent(timeline, event, this.#botUser()));
    }
  }

  /** An interaction is answered, or has failed: whatever waited for it stops waiting. */
  #settle(event: SandboxEvent, interaction: string): void {
    const { modal, timelines } = this.state;
    const sent = modal?.sent;
    const ofModal = sent?.state === 'under-way' && sent.interaction === interaction;
    if (event.type === 'failed') {
      this.#failed.set(interaction, event.reason);
      if (ofModal) this.#sentModal({ state: 'failed', reason: event.reason });
      return;
    }
    this.#settled.add(interaction);
    if (ofModal) this.#change({ modal: null });
    if (event.type !== 'acknowledged' && event.type !== 'modal') return;
    for (const channel of timelines.keys()) {
      this.#changeTimeline(channel, (timeline) => withoutPending(timeline, interaction));
    }
  }

  #sentModal(sent: OpenModal['sent']): void {
    if (this.state.modal) this.#change({ modal: { ...this.state.modal, sent } });
  }

  /**
   * Begins, or begins again after the stream was lost: perhaps with the same sandbox, perhaps with one started anew, in which
   * everything has other ids. Goes on until it works.
   *
   * @param wait milliseconds until the next try when this one fails
   */
  async #connect(wait: number): Promise<void> {
    try {
      const world = await connection.fetchWorld();
      const there = whereaboutsFrom(location.hash, world);
      if (there && there.actor.id === this.state.actor?.id) this.#listen(there.actor.id, () => void this.#catchUp());
      else if (there) await this.switchActor(there.actor.id);
    } catch {
      this.#change({ connection: 'lost', botOnline: false });
      setTimeout(() => void this.#connect(Math.min(wait * 2, LONGEST_WAIT)), wait);
    }
  }

  /** @param open what to do once nothing more can be missed: list what there is */
  #listen(actor: string, open: () => void): void {
    this.#stopListening?.();
    this.#stopListening = connection.listen(actor, {
      event: (event) => this.#receive(event),
      open,
      lost: () => {
        this.#change({ connection: 'lost', botOnline: false });
        setTimeout(() => void this.#connect(SHORTEST_WAIT * 2), SHORTEST_WAIT);
      },
    });
  }

  /** After a lost stream, or when the bot came back: the world and the messages may have moved on. */
  async #catchUp(): Promise<void> {
    await this.#guarded(async () => {
      if (!this.state.actor) return;
      const world = await connection.fetchWorld(this.state.actor.id);
      this.#change({ world, botOnline: world.bot !== null });
      await this.#load();
    });
  }

  /** The messages and the commands of the place that the actor is in. */
  async #load(): Promise<void> {
    const { actor, place } = this.state;
    if (!actor || !place) return;
    this.#change({ connection: 'open' });
    await this.#guarded(async () => {
      const [history, commands] = await Promise.all([
        connection.fetchMessages(actor.id, place.channel),
        connection.fetchCommands(actor.id, place.channel),
      ]);
      if (this.state.actor?.id !== actor.id) return; // answered after the actor was switched
      if (this.state.place?.channel === place.channel) this.#change({ commands });
      this.#changeTimeline(place.channel, (timeline) => withHistory(timeline, history));
    });
  }

  async #followAddress(): Promise<void> {
    const { world, actor, place } = this.state;
    const there = world && whereaboutsFrom(location.hash, world);
    if (!there) return;
    if (there.actor.id !== actor?.id) await this.#guarded(() => this.switchActor(there.actor.id));
    else if (there.place.channel !== place?.channel) await this.switchPlace(there.place.channel);
  }

  #writeAddress(): void {
    const { actor, place } = this.state;
    if (!actor || !place) return;
    const hash = hashFor({ actor, place });
    if (location.hash !== hash) history.replaceState(null, '', hash);
  }

  #botUser(): APIMessage['author'] {
    const { bot } = this.state.world ?? {};
    const named = { id: bot?.id ?? '0', username: bot?.name ?? 'Bot', discriminator: '0000' };
    return { ...named, global_name: null, avatar: null, bot: true };
  }

  #channel(): string {
    return this.state.place?.channel ?? '';
  }

  #changeTimeline(channel: string, change: (timeline: Timeline) => Timeline): void {
    const changed = change(this.state.timelines.get(channel) ?? EMPTY_TIMELINE);
    const messages = changed.messages.filter(({ message }) => !this.#dismissed.has(message.id));
    const timelines = new Map(this.state.timelines).set(channel, { ...changed, messages });
    this.#change({ timelines });
  }

  #change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Runs what talks to the server; what goes wrong becomes a notice. @returns whether it went well */
  async #guarded(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.notify(sentence(error));
      return false;
    }
  }
}

function sentence(error: unknown): string {
  if (error instanceof connection.RequestError) return error.message;
  console.error(error);
  return 'Something went wrong in this page. Reload it and try again.';
}
