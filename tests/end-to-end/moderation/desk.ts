/** The bot with a store of its own, in a sandbox, and what a moderator does there. */
import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { pino } from 'pino';
import type { BotOptions } from '../../../src/discord/index.js';
import { FetchError, Fetcher, type Fetched } from '../../../src/ingest/fetch/index.js';
import { Coverages } from '../../../src/runtime/coverages.js';
import { newsroomOf } from '../../../src/runtime/newsroom.js';
import type { Store } from '../../../src/store/index.js';
import { type Database, type Kind, sqlite } from '../../store/fixture.js';
import { Stage, textOf } from '../stage.js';

/** Pages by their address. */
export type Pages = Map<string, string>;

/** Fetches pages from memory, and nothing else. */
class PagesInMemory extends Fetcher {
  constructor(private readonly pages: Pages) {
    super({ contact: null });
  }

  override fetch(url: string): Promise<Fetched> {
    const page = this.pages.get(url);
    if (page === undefined) return Promise.reject(new FetchError('no-such-host', url));
    return Promise.resolve({
      ...{ url, movedTo: null, notModified: false, etag: null, lastModified: null, fetchedAt: Date.now() },
      ...{ bytes: new TextEncoder().encode(page), contentType: 'text/html' },
    });
  }
}

export interface DeskOptions {
  /** The kind of store; SQLite unless told. */
  kind?: Kind;
  /** The store's clock; the system's unless told. */
  now?: () => Date;
  /** Whether questions are answered from the store, as by the running bot, and not from the invented story. */
  answersFromStore?: boolean;
}

/** The store, and what answers from it. */
interface Kept {
  store: Store;
  coverages: Coverages | null;
}

export class Desk {
  private constructor(
    readonly stage: Stage,
    readonly pages: Pages,
    private readonly kept: () => Kept,
    private readonly reopen: () => Promise<void>,
  ) {}

  static async open({ kind = sqlite, now, answersFromStore = false }: DeskOptions = {}): Promise<Desk> {
    const pages: Pages = new Map();
    const fetcher = new PagesInMemory(pages);
    const database = await kind.create();
    let kept = await opened(database, now, answersFromStore);
    const library: Partial<BotOptions> = answersFromStore
      ? { library: (asked) => kept.coverages!.libraryFor(asked) }
      : {};
    const stage = await Stage.open({
      newsroomOf: (server, person) => newsroomOf(kept.store, fetcher, server, person),
      rulesOf: (server) => kept.store.server(server).settings.get(),
      ...library,
    });
    const reopen = async (): Promise<void> => {
      await closed(kept);
      kept = await opened(database, now, answersFromStore);
    };
    return new Desk(stage, pages, () => kept, reopen);
  }

  get store(): Store {
    return this.kept().store;
  }

  /** The bot ends and starts anew, with its store opened anew. */
  async restart(): Promise<void> {
    await this.stage.bot.stop();
    await this.reopen();
    await this.stage.restart();
  }

  async close(): Promise<void> {
    this.stage.sandbox.assertNoViolations();
    await this.stage.close();
    await closed(this.kept());
  }

  /** The id of the server that the moderator is in. */
  get server(): string {
    const { places } = this.stage.sandbox.world();
    return places.find(({ channel }) => channel === this.stage.server)!.server!.id;
  }

  /** The moderator runs a command, and waits for what the bot shows. */
  run(name: string, options: Record<string, string | boolean> = {}): Promise<APIMessage> {
    return this.stage.slash(name, options, { actor: this.stage.moderator });
  }

  /** The moderator runs a command that may show a bar first, and waits for its end. */
  async ran(name: string, options: Record<string, string | boolean> = {}): Promise<APIMessage> {
    const { stage } = this;
    const isReport = ({ message }: { message: APIMessage }): boolean => !textOf(message).includes('Bringing in');
    const report = Promise.race([
      stage.next('message', isReport, stage.moderator),
      stage.next('message-changed', isReport, stage.moderator),
    ]);
    stage.run(name, options, { actor: stage.moderator });
    return (await report).message;
  }

  /** The id of an attachment option for a file. */
  file(name: string, content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return this.stage.sandbox.upload({ name, type: 'application/octet-stream', bytes }).attachment;
  }

  /** The moderator runs a command, or presses a button, that opens a form, and sends it filled in. */
  async fillIn(
    opened: (moderator: string) => { interaction: string },
    fields: Record<string, string>,
    kind: 'message' | 'message-changed' = 'message',
  ): Promise<{ form: APIModalInteractionResponseCallbackData; shown: APIMessage }> {
    const { stage } = this;
    const form = stage.next('modal', () => true, stage.moderator);
    opened(stage.moderator);
    const { interaction, channel, modal } = await form;
    const shown = stage.next(kind, () => true, stage.moderator);
    stage.sandbox.submitModal({
      ...{ actor: stage.moderator, channel, interaction, custom_id: modal.custom_id, fields },
    });
    return { form: modal, shown: (await shown).message };
  }

  /** A member reports an answer. @returns what the moderators are sent */
  async reported(answered: APIMessage, kind: string, note: string): Promise<APIMessage> {
    const { stage } = this;
    const form = stage.next('modal');
    stage.press(answered, 'Report');
    const { interaction, channel, modal } = await form;
    const posted = stage.next('message', ({ ephemeral }) => !ephemeral, stage.moderator);
    stage.sandbox.submitModal({
      ...{ actor: stage.member, channel, interaction, custom_id: modal.custom_id },
      fields: { kind: [kind], note },
    });
    return (await posted).message;
  }

  /** Presses a button on a message that then changes. */
  async change(message: APIMessage, label: string): Promise<APIMessage> {
    const { stage } = this;
    const changed = stage.next('message-changed', (event) => event.message.id === message.id, stage.moderator);
    stage.press(message, label, stage.moderator);
    return (await changed).message;
  }
}

async function opened(database: Database, now: (() => Date) | undefined, withCoverages: boolean): Promise<Kept> {
  const store = await database.open(now);
  const { home } = database.place;
  return {
    store,
    coverages: withCoverages ? await Coverages.open(store, { home, logger: pino({ level: 'silent' }) }) : null,
  };
}

async function closed({ store, coverages }: Kept): Promise<void> {
  await coverages?.close();
  await store.close();
}
