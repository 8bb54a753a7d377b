/** The bot with a store of its own, in a sandbox, and what a moderator does there. */
import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { FetchError, Fetcher, type Fetched } from '../../../src/ingest/fetch/index.js';
import { newsroomOf } from '../../../src/runtime/newsroom.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { temporaryFolder } from '../../temporary-folder.js';
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

export class Desk {
  private constructor(
    readonly stage: Stage,
    readonly store: Store,
    readonly pages: Pages,
  ) {}

  static async open(): Promise<Desk> {
    const pages: Pages = new Map();
    const fetcher = new PagesInMemory(pages);
    const store = await openStore({ home: temporaryFolder() });
    const stage = await Stage.open({
      newsroomOf: (server, person) => newsroomOf(store, fetcher, server, person),
      rulesOf: (server) => store.server(server).settings.get(),
    });
    return new Desk(stage, store, pages);
  }

  async close(): Promise<void> {
    this.stage.sandbox.assertNoViolations();
    await this.stage.close();
    await this.store.close();
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

  /** Presses a button on a message that then changes. */
  async change(message: APIMessage, label: string): Promise<APIMessage> {
    const { stage } = this;
    const changed = stage.next('message-changed', (event) => event.message.id === message.id, stage.moderator);
    stage.press(message, label, stage.moderator);
    return (await changed).message;
  }
}
