/** The local server: what it lets in, what it serves, and the protocol for people over HTTP. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { SandboxError, startSandbox, type Sandbox, type SandboxEvent, type World } from '../../src/sandbox/index.js';
import { loggedIn } from './stage.js';

/** A request whose path and headers are sent as they are. */
function raw(
  sandbox: Sandbox,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(sandbox.url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('starting', () => {
  it('says in a sentence that a port is taken', async () => {
    const first = await startSandbox();
    const port = Number(new URL(first.url).port);
    const second = await startSandbox({ port }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(SandboxError);
    expect(second).toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(`Port ${port} is taken`) as string,
    });
    await first.close();
    await (await startSandbox({ port })).close();
  });

  it('listens on this machine only', async () => {
    await expect(startSandbox({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'not-loopback' });
  });
});

describe('the server', () => {
  let sandbox: Sandbox;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-page-'));
    await mkdir(join(folder, 'page'));
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'page', 'main.js'), 'page');
    await writeFile(join(folder, 'page', 'main.ts'), 'source');
    await symlink(join(folder, 'secret.js'), join(folder, 'page', 'link.js'));
    sandbox = await startSandbox({ pageFolders: [join(folder, 'missing'), join(folder, 'page')] });
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  it('serves the page with a policy that lets only its own scripts run', async () => {
    const page = await fetch(sandbox.url);
    expect(await page.text()).toContain('<script type="importmap">');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+';/);
    const script = await fetch(`${sandbox.url}/page/main.js`);
    expect([script.headers.get('content-type'), await script.text()]).toEqual([
      'text/javascript; charset=utf-8',
      'page',
    ]);
  });

  it('serves modules of the packages that the page uses, and of no other', async () => {
    const lit = await fetch(`${sandbox.url}/vendor/lit/index.js`);
    expect([lit.status, lit.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect((await fetch(`${sandbox.url}/vendor/@skyra/discord-components-core/dist/index.js`)).status).toBe(200);
    expect((await fetch(`${sandbox.url}/vendor/hono/dist/index.js`)).status).toBe(404);
  });

  it.each([
    '/page/../secret.js',
    '/page/..%2fsecret.js',
    '/page/%2e%2e/secret.js',
    '/page/link.js',
    '/page/main.ts',
    '/page/main.js%00',
    '/page/%',
    '//etc/passwd',
    '/main.js',
    '/vendor/lit/../hono/package.json',
    '/vendor/lit/..%2f..%2fhono%2fpackage.json',
    '/vendor/lit',
    '/page/missing.js',
  ])('serves nothing at %s', async (path) => {
    expect((await raw(sandbox, path)).status).toBe(404);
  });

  it.each([
    ['a rebound host name', { host: 'example.org' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a page of another origin', { origin: 'https://example.org' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %s', async (_, headers) => {
    for (const path of ['/', '/sandbox/world', '/api/v10/gateway']) {
      expect((await raw(sandbox, path, headers as Record<string, string>)).status).toBe(403);
    }
  });

  it('lets in its own page and a link to it', async () => {
    expect((await raw(sandbox, '/sandbox/world', { origin: sandbox.url })).status).toBe(200);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await raw(sandbox, '/', link)).status).toBe(200);
  });

  it('refuses a gateway socket from a page of another origin', async () => {
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/?v=10`, { origin: 'https://example.org' });
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toContain('403');
  });
});

describe('the protocol for people', () => {
  let sandbox: Sandbox;
  let world: World;
  beforeEach(async () => {
    sandbox = await startSandbox();
    world = sandbox.world();
  });
  afterEach(() => sandbox.close());

  const post = async (path: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
    const response = await fetch(`${sandbox.url}/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  /** Events of one actor's stream, until enough have come. */
  async function* events(actor: string): AsyncGenerator<SandboxEvent> {
    const response = await fetch(`${sandbox.url}/sandbox/events?actor=${actor}`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) yield JSON.parse(block.slice(6)) as SandboxEvent;
      }
    }
  }

  it('shows the world, runs a command and streams what each person sees', async () => {
    const [member, moderator] = world.actors;
    const channel = world.places.find(({ kind }) => kind === 'server')!.channel;
    const seen = events(member!.id);
    const first = seen.next();
    const bot = await loggedIn(sandbox);
    expect((await first).value).toEqual({ type: 'bot', online: true });
    const command = await bot.application.commands.create({ name: 'ask', description: 'Asks.' });
    expect((await seen.next()).value).toMatchObject({ type: 'commands', commands: [{ name: 'ask' }] });
    bot.once(
      Events.InteractionCreate,
      (one) => void (one.isRepliable() && one.reply({ content: 'Yes.', flags: MessageFlags.Ephemeral })),
    );
    const ran = await post('commands', { actor: member!.id, channel, command: command.id });
    const { value } = (await seen.next()) as { value: Extract<SandboxEvent, { type: 'message' }> };
    expect(value).toMatchObject({ type: 'message', ephemeral: true, interaction: ran.body['interaction'] });
    const fetched = async (actor: string): Promise<unknown> =>
      (await fetch(`${sandbox.url}/sandbox/messages?actor=${actor}&channel=${channel}`)).json();
    expect(await fetched(member!.id)).toEqual([value.message]);
    expect(await fetched(moderator!.id)).toEqual([]);
    await seen.return(undefined);
    await bot.destroy();
  });

  it.each([
    ['what is no JSON', 'messages', '{', 'The request is not JSON.'],
    ['a request that does not fit', 'messages', { actor: '1' }, 'does not fit the protocol (channel)'],
    [
      'somebody unknown',
      'messages',
      { actor: '1', channel: '1', content: 'a' },
      'Nobody in the sandbox has the id "1".',
    ],
    ['more than Discord takes', 'messages', 'a'.repeat(25 * 1024 * 1024 + 1), 'more than Discord takes'],
    ['an unknown address', 'nothing', {}, 'no such address'],
  ])('answers %s with a sentence', async (_, path, body, sentence) => {
    const answer = await post(path, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body['error']).toContain(sentence);
  });

  it('says that the bot is not online', async () => {
    const bot = await loggedIn(sandbox);
    const command = await bot.application.commands.create({ name: 'ask', description: 'Asks.' });
    const gone = new Promise<void>((resolve) => {
      const stop = sandbox.events(world.actors[0]!.id, (event) => {
        if (event.type !== 'bot') return;
        stop();
        resolve();
      });
    });
    await bot.destroy();
    await gone;
    const answer = await post('commands', {
      actor: world.actors[0]!.id,
      channel: world.places[0]!.channel,
      command: command.id,
    });
    expect(answer.body['error']).toBe('The bot is not online, so it cannot answer. Start it and try again.');
  });

  it('takes an upload as the value of an option', async () => {
    const form = new FormData();
    form.append('file', new File(['text'], 'article.txt', { type: 'text/plain' }));
    const response = await fetch(`${sandbox.url}/sandbox/attachments`, { method: 'POST', body: form });
    const { attachment } = (await response.json()) as { attachment: string };
    expect(await (await fetch(`${sandbox.url}/attachments/${attachment}/article.txt`)).text()).toBe('text');
  });
});
