/** The REST API: what it asks for, what it refuses, and how. */
import { DiscordAPIError, PermissionFlagsBits, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, startSandbox, type RestFault, type Sandbox } from '../../src/sandbox/index.js';
import { loggedIn, stage, type Stage } from './stage.js';

describe('the REST API', () => {
  let open: Stage;
  beforeEach(async () => {
    open = await stage();
  });
  afterEach(() => open.close());

  const call = (
    path: string,
    init: Omit<RequestInit, 'headers'> = {},
    authorization = `Bot ${open.sandbox.token}`,
  ): Promise<Response> =>
    fetch(`${open.sandbox.api}/v10${path}`, {
      ...init,
      headers: { authorization, 'content-type': 'application/json' },
    });

  it('refuses a wrong token as Discord does', async () => {
    const response = await call('/users/@me', {}, 'Bot wrong');
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
    expect((await call('/users/@me')).status).toBe(200);
  });

  it.each(['/api/v10/voice/regions', '/api/v9/users/@me', '/api/users/@me'])('fails loudly on %s', async (path) => {
    const response = await fetch(`${open.sandbox.url}${path}`, {
      headers: { authorization: `Bot ${open.sandbox.token}` },
    });
    expect(response.status).toBe(404);
    expect(() => open.sandbox.assertNoViolations()).toThrow(path);
    expect(open.sandbox.transcript.takeViolations()).toHaveLength(1);
  });

  it('answers 204 without a content type, and every request with rate limit headers', async () => {
    const response = await call(`/channels/${open.server}/typing`, { method: 'POST' });
    expect([response.status, response.headers.get('content-type')]).toEqual([204, null]);
    expect(response.headers.get('x-ratelimit-remaining')).toBe('49');
  });

  it('keeps commands, global and of a server, with ids that last', async () => {
    const { commands } = open.bot.application;
    const body = { name: 'ask', description: 'Asks.' };
    const [first] = (await commands.set([body, { name: 'help', description: 'Helps.' }])).values();
    const [again] = (await commands.set([{ ...body, description: 'Asks again.' }])).values();
    expect(again).toMatchObject({ id: first!.id, description: 'Asks again.' });
    await commands.edit(first!.id, { description: 'Edited.' });
    expect((await commands.fetch({ force: true })).map(({ description }) => description)).toEqual(['Edited.']);
    const guildId = open.bot.guilds.cache.firstKey()!;
    const own = await commands.create({ name: 'local', description: 'Here.' }, guildId);
    expect(open.sandbox.commands(open.member, open.server).map(({ name }) => name)).toEqual(['ask', 'local']);
    expect(open.sandbox.commands(open.member, open.elsewhere).map(({ name }) => name)).toEqual(['ask']);
    await commands.delete(own.id, guildId);
    await commands.delete(first!.id);
    expect(open.sandbox.world().commands).toEqual([]);
    await expect(commands.fetch(first!.id, { force: true })).rejects.toMatchObject({ code: 10063 });
  });

  it('refuses commands that break a rule, and more than 200 new ones a day', async () => {
    const { rest, application } = open.bot;
    const put = (names: string[]): Promise<unknown> =>
      rest.put(Routes.applicationCommands(application.id), { body: names.map((name) => ({ name, description: 'a' })) });
    await expect(put(['Ask'])).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(open.sandbox.transcript.takeViolations()).toHaveLength(1);
    const named = (prefix: string): string[] => Array.from({ length: 100 }, (_, index) => `${prefix}${index}`);
    await put(named('a'));
    await put(named('a'));
    await put(named('b'));
    const refused = await call(`/applications/${application.id}/commands`, {
      method: 'PUT',
      body: JSON.stringify([{ name: 'c', description: 'a' }]),
    });
    expect([refused.status, ((await refused.json()) as { code: number }).code]).toEqual([429, 30034]);
  });

  it('shows the application, the server and its members', async () => {
    await open.bot.application.fetch();
    expect(open.bot.application.name).toBe('On Record');
    const guild = await open.bot.guilds.fetch({ guild: open.bot.guilds.cache.firstKey()!, force: true });
    expect((await guild.channels.fetch()).map((channel) => channel?.name)).toEqual(['general', 'newsroom']);
    expect((await guild.roles.fetch()).map(({ name }) => name)).toEqual(['@everyone', 'On Record', 'Moderators']);
    const moderator = await guild.members.fetch({ user: open.moderator, force: true });
    expect(moderator.permissions.has(PermissionFlagsBits.ManageGuild)).toBe(true);
    const several = await guild.members.fetch({ user: [open.member, open.moderator] });
    expect(several.map(({ user }) => user.username)).toEqual(['noor', 'robin']);
    expect((await guild.members.fetchMe({ force: true })).id).toBe(open.bot.user.id);
    await expect(guild.members.fetch('123456789012345678')).rejects.toMatchObject({ code: 10007 });
    await expect(open.bot.guilds.fetch('123456789012345678')).rejects.toMatchObject({ code: 10004 });
  });

  it('opens direct messages and sends there', async () => {
    const shown = open.next('message');
    const user = await open.bot.users.fetch(open.member);
    const sent = await user.send('Hello.');
    expect(sent.channelId).toBe(open.direct);
    expect((await shown).message).toMatchObject({ id: sent.id, content: 'Hello.' });
    await expect(open.bot.users.send('123456789012345678', 'Hello.')).rejects.toMatchObject({ code: 10013 });
  });

  it('lists messages, newest first, without ephemeral ones, and only where the bot may look', async () => {
    for (const content of ['One.', 'Two.'])
      open.sandbox.sendMessage({ actor: open.member, channel: open.server, content });
    const listed = (await (await call(`/channels/${open.server}/messages?limit=1`)).json()) as { content: string }[];
    expect(listed.map(({ content }) => content)).toEqual(['Two.']);
    const elsewhere = await call(`/channels/${open.elsewhere}/messages`);
    expect([elsewhere.status, ((await elsewhere.json()) as { code: number }).code]).toEqual([403, 50001]);
    expect((await call('/channels/1')).status).toBe(404);
  });

  it('lets the bot edit and delete what it may', async () => {
    const { message } = open.sandbox.sendMessage({ actor: open.member, channel: open.server, content: 'Mine.' });
    const path = `/channels/${open.server}/messages/${message}`;
    const edit = await call(path, { method: 'PATCH', body: '{"content":"Yours."}' });
    expect(((await edit.json()) as { code: number }).code).toBe(50005);
    const deletion = await call(path, { method: 'DELETE' });
    expect(((await deletion.json()) as { code: number }).code).toBe(50013);
    const channel = await open.bot.channels.fetch(open.server);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const own = await channel.send('Own.');
    await own.edit('Edited.');
    expect((await own.reply('Reply.')).reference?.messageId).toBe(own.id);
    await own.delete();
    await expect(own.reply('Too late.')).rejects.toMatchObject({ code: 50035 });
    await own.reply({ content: 'All the same.', failIfNotExists: false });
    expect(open.sandbox.messages(open.member, open.server).map(({ content }) => content)).toEqual([
      'Mine.',
      'Reply.',
      'All the same.',
    ]);
  });

  it('refuses malformed JSON, an empty message and a file that is too large', async () => {
    const path = `/channels/${open.server}/messages`;
    const code = async (init: RequestInit): Promise<unknown> =>
      ((await (await call(path, init)).json()) as { code: number }).code;
    expect(await code({ method: 'POST', body: '{' })).toBe(50109);
    expect(await code({ method: 'POST', body: '{}' })).toBe(50006);
    expect(open.sandbox.transcript.takeViolations()).toHaveLength(1);
    const form = new FormData();
    form.append('payload_json', '{}');
    form.append('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'large.txt');
    const authorization = `Bot ${open.sandbox.token}`;
    const large = await fetch(`${open.sandbox.api}/v10${path}`, {
      method: 'POST',
      body: form,
      headers: { authorization },
    });
    expect(large.status).toBe(413);
  });
});

describe('the rate of requests', () => {
  it('is limited when the plan says so, interaction endpoints not counted', async () => {
    const clock = new ManualClock();
    const sandbox = await startSandbox({ clock, world: { requestsPerSecond: 2 } });
    const get = (path: string): Promise<Response> =>
      fetch(`${sandbox.api}/v10${path}`, { headers: { authorization: `Bot ${sandbox.token}` } });
    expect([(await get('/users/@me')).status, (await get('/users/@me')).status]).toEqual([200, 200]);
    clock.advance(400);
    const limited = await get('/users/@me');
    expect([limited.status, limited.headers.get('x-ratelimit-global')]).toEqual([429, 'true']);
    expect(await limited.json()).toMatchObject({ retry_after: 0.6, global: true });
    expect((await get('/webhooks/1/token/messages/@original')).status).toBe(404);
    clock.advance(600);
    expect((await get('/users/@me')).status).toBe(200);
    await sandbox.close();
  });
});

describe('permissions of the bot', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  it('refuses what the bot may not do in a channel', async () => {
    const quiet = { name: 'quiet', denyBot: PermissionFlagsBits.SendMessages };
    const hidden = { name: 'hidden', denyBot: PermissionFlagsBits.ViewChannel };
    const closed = { name: 'closed', denyMembers: PermissionFlagsBits.SendMessages };
    sandbox = await startSandbox({
      world: { servers: [{ name: 'Here', bot: true, channels: [quiet, hidden, closed] }] },
    });
    const bot = await loggedIn(sandbox);
    const channels = sandbox.world().places.map(({ channel }) => channel);
    const send = (channel: string): Promise<unknown> =>
      bot.rest.post(Routes.channelMessages(channel), { body: { content: 'a' } });
    await expect(send(channels[0]!)).rejects.toMatchObject({ code: 50013 });
    await expect(send(channels[1]!)).rejects.toMatchObject({ code: 50001 });
    await send(channels[2]!);
    const actor = sandbox.world().actors[0]!.id;
    expect(() => sandbox.sendMessage({ actor, channel: channels[2]!, content: 'a' })).toThrow('may not send messages');
    await bot.destroy();
  });
});

describe('faults', () => {
  let open: Stage;
  beforeEach(async () => {
    open = await stage({}, { rest: { retries: 0, timeout: 300 } });
  });
  afterEach(() => open.close());

  const path = /^\/channels\/\d+\/messages$/;
  const send = (content = 'Hello.'): Promise<unknown> =>
    open.bot.rest.post(Routes.channelMessages(open.server), { body: { content } });
  const arrived = (): string[] => open.sandbox.messages(open.member, open.server).map(({ content }) => content);

  it.each<[string, RestFault, number]>([
    ['a server error before the effect', { kind: 'server-error', status: 503, effect: 'before' }, 0],
    ['a server error after the effect', { kind: 'server-error', status: 500, effect: 'after' }, 1],
    ['a reset connection before the effect', { kind: 'reset', effect: 'before' }, 0],
    ['a reset connection after the effect', { kind: 'reset', effect: 'after' }, 1],
    ['a request that hangs before the effect', { kind: 'hang', effect: 'before' }, 0],
    ['a request that hangs after the effect', { kind: 'hang', effect: 'after' }, 1],
  ])('injects %s, once', async (_, fault, effects) => {
    open.sandbox.faults.rest({ method: 'POST', path }, fault);
    await expect(send('Faulty.')).rejects.not.toBeInstanceOf(DiscordAPIError);
    expect(arrived()).toHaveLength(effects);
    await send('Sound.');
    expect(arrived()).toHaveLength(effects + 1);
  });

  it('injects a rate limit that the client waits for', async () => {
    open.sandbox.faults.rest({ path, times: 2 }, { kind: 'rate-limit', retryAfter: 0.01 });
    await send();
    expect(arrived()).toHaveLength(1);
    const statuses = open.sandbox.transcript.entries.flatMap(
      ({ what }) => /POST .*messages -> (\d+)/.exec(what)?.[1] ?? [],
    );
    expect(statuses).toEqual(['429', '429', '200']);
  });

  it('forgets planned faults when they are cleared', async () => {
    open.sandbox.faults.rest({ path, times: 5 }, { kind: 'server-error', status: 500, effect: 'before' });
    open.sandbox.faults.clear();
    await send();
    expect(arrived()).toHaveLength(1);
  });
});
