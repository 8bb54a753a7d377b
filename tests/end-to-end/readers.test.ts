/** What readers are answered from outside of servers, `/use`, and how often they may ask, through a real discord.js client. */
import type { APIMessage } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { BotOptions } from '../../src/discord/index.js';
import { Coverages } from '../../src/runtime/coverages.js';
import { readerChoices } from '../../src/runtime/reader-choices.js';
import type { Store } from '../../src/store/index.js';
import { articles } from '../discord/story.js';
import { kinds } from '../store/fixture.js';
import { isHidden, Stage, textOf } from './stage.js';

const question = { question: 'What will the repair cost?' };

describe.each(kinds)('a reader outside of servers, over $name', ({ create }) => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** A server of whose coverage a story is, the bot, and Vesna, who is in no server. */
  async function opened(
    options: Partial<BotOptions> = {},
  ): Promise<{ stage: Stage; store: Store; server: string; stranger: string }> {
    const database = await create();
    const store = await database.open();
    const coverages = await Coverages.open(store, { home: database.place.home, logger: pino({ level: 'silent' }) });
    const stage = await Stage.open({
      sandbox: {
        world: {
          actors: [
            { name: 'Noor', role: 'member' },
            { name: 'Robin', role: 'moderator' },
            { name: 'Vesna', role: 'member', stranger: true },
          ],
        },
      },
      library: (asked) => coverages.libraryFor(asked),
      readerChoices: readerChoices(store),
      ...options,
    });
    closing.push(
      () => store.close(),
      () => coverages.close(),
      async () => {
        stage.sandbox.assertNoViolations();
        await stage.close();
      },
    );
    const { actors, places } = stage.sandbox.world();
    const server = places.find(({ channel }) => channel === stage.server)!.server!.id;
    await store.server(server).articles.add(articles);
    return { stage, store, server, stranger: actors.find(({ name }) => name === 'Vesna')!.id };
  }

  const found = (message: APIMessage): boolean => articles.some(({ outlet }) => textOf(message).includes(outlet));

  it('is answered in a direct message from a server that allows it, as long as they are a member', async () => {
    const { stage, store, server, stranger } = await opened();
    const ask = (channel: string, actor = stage.member) => stage.slash('ask', question, { channel, actor });
    const strangersDirect = stage.sandbox.world(stranger).places.find(({ kind }) => kind === 'direct')!.channel;
    expect(found(await ask(stage.server))).toBe(true);
    expect(found(await ask(stage.direct))).toBe(false);
    await store.server(server).settings.change({ directMessages: true });
    expect(found(await ask(stage.direct))).toBe(true);
    expect(found(await stage.say(question.question))).toBe(true);
    expect(found(await ask(strangersDirect, stranger))).toBe(false);
    // Others read along in a server without the bot: there only what the reader chose is asked.
    expect(found(await ask(stage.elsewhere))).toBe(false);
  });

  it('/use shows what is asked, and changes it', async () => {
    const { stage, store, server, stranger } = await opened();
    expect(textOf(await stage.slash('use', {}, { channel: stage.direct }))).toContain('None of the servers');
    await store.server(server).settings.change({ directMessages: true });
    const shown = await stage.slash('use', {}, { channel: stage.direct });
    expect(isHidden(shown)).toBe(true);
    expect(textOf(shown)).toContain('and that of The Reading Room');
    const choose = async (values: string[]): Promise<string> => {
      const changed = stage.next('message-changed', ({ message }) => message.id === shown.id);
      stage.sandbox.useComponent({
        ...{ actor: stage.member, channel: shown.channel_id, message: shown.id, custom_id: '1:use:choose:', values },
      });
      return textOf((await changed).message);
    };
    const forget = async (): Promise<string> => {
      const changed = stage.next('message-changed', ({ message }) => message.id === shown.id);
      stage.sandbox.useComponent({
        ...{ actor: stage.member, channel: shown.channel_id, message: shown.id, custom_id: '1:use:forget:' },
      });
      return textOf((await changed).message);
    };
    expect(await choose([])).toContain('You chose this');
    expect(found(await stage.slash('ask', question, { channel: stage.direct }))).toBe(false);
    expect(await choose([server])).toContain('that of The Reading Room');
    expect(found(await stage.slash('ask', question, { channel: stage.direct }))).toBe(true);
    expect(found(await stage.slash('ask', question, { channel: stage.elsewhere }))).toBe(true);
    const forgotten = await forget();
    expect(forgotten).toContain('You have not chosen');
    expect(await store.choicesOf(stage.member)).toEqual([]);

    const named = (actor: string, channel: string) =>
      stage.sandbox.autocomplete({
        ...{ actor, channel, command: stage.commandId('use') },
        options: [{ name: 'server', value: 'reading', focused: true }],
      });
    const strangersDirect = stage.sandbox.world(stranger).places.find(({ kind }) => kind === 'direct')!.channel;
    expect(await named(stage.member, stage.direct)).toEqual([{ name: 'The Reading Room', value: server }]);
    expect(await named(stranger, strangersDirect)).toEqual([]);
    const refused = await stage.slash('use', { server }, { actor: stranger, channel: strangersDirect });
    expect(textOf(refused)).toContain('no such server');
    const added = await stage.slash('use', { server: 'the reading room' }, { channel: stage.direct });
    expect(textOf(added)).toContain('You chose this');
  });

  it('is told kindly how long to wait after too many questions', async () => {
    let now = Date.UTC(2031, 2, 4);
    const { stage } = await opened({
      allowances: { reader: { questions: 2, seconds: 60 }, server: null },
      now: () => now,
    });
    for (let asked = 0; asked < 2; asked += 1) await stage.slash('ask', question);
    const refused = await stage.slash('ask', question);
    expect(isHidden(refused)).toBe(true);
    expect(textOf(refused)).toContain(`Ask me again <t:${now / 1_000 + 60}:R>`);
    now += 60_000;
    expect(textOf(await stage.slash('ask', question))).not.toContain('Ask me again');
  });

  it('is told kindly how long to wait after too many questions of all members of a server together', async () => {
    let now = Date.UTC(2031, 2, 4);
    const { stage } = await opened({
      allowances: { reader: null, server: { questions: 2, seconds: 60 } },
      now: () => now,
    });
    await stage.slash('ask', question);
    await stage.slash('ask', question, { actor: stage.moderator });
    const refused = await stage.slash('ask', question);
    expect(isHidden(refused)).toBe(true);
    expect(textOf(refused)).toContain(`Ask me again <t:${now / 1_000 + 60}:R>`);
    // Elsewhere nobody has to wait for that server.
    expect(textOf(await stage.slash('ask', question, { channel: stage.direct }))).not.toContain('Ask me again');
    now += 60_000;
    expect(textOf(await stage.slash('ask', question))).not.toContain('Ask me again');
  });
});
