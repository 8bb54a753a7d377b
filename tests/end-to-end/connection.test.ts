/** What goes wrong between the bot and Discord, and that people hardly notice. */
import { afterEach, describe, expect, it } from 'vitest';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { once } from 'node:events';
import { BotFatalError, startBot } from '../../src/discord/index.js';
import { ManualClock, startSandbox, type RestFault } from '../../src/sandbox/index.js';
import { Library } from '../../src/library/index.js';
import { textFor } from '../../src/text/index.js';
import { article, storyLibrary } from '../discord/story.js';
import { isHidden, logTo, Stage, textOf } from './stage.js';

const callback = /^\/interactions\//u;
const registrations = (stage: Stage): number =>
  stage.sandbox.transcript.entries.filter(({ from, what }) => from === 'bot' && /^PUT .*\/commands/u.test(what)).length;

describe('the connection to Discord', () => {
  let stage: Stage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  /** The cost of the repair is on record: whatever happened before, the bot still finds it. */
  const expectToAnswer = async (open: Stage): Promise<void> => {
    const reply = await open.slash('ask', { question: 'What will the repair cost?' });
    expect(textOf(reply)).toContain('1.4 million crowns');
  };

  it('writes commands once, and nothing when they are registered already', async () => {
    stage = await Stage.open();
    expect(registrations(stage)).toBe(1);
    await stage.restart();
    expect(registrations(stage)).toBe(1);
    await expectToAnswer(stage);
  });

  it('resumes after Discord asks it to reconnect, and gets what it missed', async () => {
    stage = await Stage.open();
    const resumed = once(stage.bot.client, 'shardResume');
    stage.sandbox.faults.reconnect();
    const reply = stage.say('what will the repair cost?');
    await resumed;
    expect(textOf(await reply)).toContain('1.4 million crowns');
    await expectToAnswer(stage);
  });

  it('resumes after its connection was cut', async () => {
    stage = await Stage.open();
    const resumed = once(stage.bot.client, 'shardResume');
    stage.sandbox.faults.dropSockets();
    await resumed;
    await expectToAnswer(stage);
  });

  it.each([
    ['INTERACTION_CREATE', { id: '1', type: 2 }],
    ['INTERACTION_CREATE', { id: '1', token: 'x', type: 3, data: null, message: 7 }],
    ['INTERACTION_CREATE', 'nonsense'],
    ['MESSAGE_CREATE', { id: '1', channel_id: '2', author: null }],
    ['MESSAGE_CREATE', null],
    ['GUILD_CREATE', { id: [] }],
    ['NO_SUCH_EVENT', { nested: [[[[]]]] }],
  ])('goes on after a malformed %s', async (event, data) => {
    stage = await Stage.open();
    stage.sandbox.faults.sendEvent(event, data);
    await expectToAnswer(stage);
  });

  it('goes on after text that is no gateway payload', async () => {
    stage = await Stage.open();
    stage.sandbox.faults.sendText('{"op":');
    stage.sandbox.faults.sendText('null');
    await expectToAnswer(stage);
  });

  it.each<[string, RestFault]>([
    ['a rate limit', { kind: 'rate-limit', retryAfter: 0.05 }],
    ['a server error before the answer took effect', { kind: 'server-error', status: 502, effect: 'before' }],
    ['a server error after the answer took effect', { kind: 'server-error', status: 502, effect: 'after' }],
    ['a connection reset before the answer took effect', { kind: 'reset', effect: 'before' }],
    ['a connection reset after the answer took effect', { kind: 'reset', effect: 'after' }],
    ['a request that hangs', { kind: 'hang', effect: 'before' }],
    ['a request that hangs after it took effect', { kind: 'hang', effect: 'after' }],
  ])('answers a command in spite of %s', async (_name, fault) => {
    // The sandbox's clock stands still, so that a busy machine cannot make the 3 s pass.
    stage = await Stage.open({ sandbox: { clock: new ManualClock() } });
    stage.sandbox.faults.rest({ method: 'POST', path: callback }, fault);
    await expectToAnswer(stage);
    stage.sandbox.assertNoViolations();
  });

  it('gives up on an interaction that is over, and answers the next', async () => {
    const clock = new ManualClock();
    stage = await Stage.open({ sandbox: { clock } });
    const failed = stage.next('failed');
    stage.sandbox.faults.rest({ method: 'POST', path: callback }, { kind: 'hang', effect: 'before' });
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.server, command: stage.commandId('help') });
    await once(stage.bot.client, 'raw');
    clock.advance(3_001);
    await failed;
    await expectToAnswer(stage);
  });

  it('starts although commands cannot be registered, and says so in the log', async () => {
    const sandbox = await startSandbox();
    sandbox.faults.rest({ path: /\/commands$/u, times: 50 }, { kind: 'server-error', status: 500, effect: 'before' });
    const log: string[] = [];
    const library = await storyLibrary();
    const bot = await startBot({ token: sandbox.token, api: sandbox.api, library: () => library, logger: logTo(log) });
    expect(log.join('')).toContain('Commands could not be registered');
    await bot.stop();
    await sandbox.close();
  });
});

describe('failures of ours', () => {
  it('gives the reader a reference that the log has, and nothing of what went wrong', async () => {
    let broken = true;
    const library = await storyLibrary();
    const stage = await Stage.open({
      library: () => {
        if (broken) throw new Error('the disk of the library is on fire');
        return library;
      },
    });
    const reply = await stage.slash('ask', { question: 'What will the repair cost?' });
    const reference = /reference ([0-9a-f]{8})/u.exec(textOf(reply))?.[1];
    expect(reference).toBeDefined();
    expect(isHidden(reply)).toBe(true);
    expect(textOf(reply)).not.toContain('fire');
    const entry = stage.log.find((line) => line.includes(reference!));
    expect(entry).toContain('the disk of the library is on fire');
    expect(entry).not.toContain('repair cost');
    expect(textOf(await stage.say('what will the repair cost?'))).toContain('reference');
    const suggest = { actor: stage.member, channel: stage.server, command: stage.commandId('ask') };
    const options = [{ name: 'question', value: 'what', focused: true }];
    expect(await stage.sandbox.autocomplete({ ...suggest, options })).toEqual([]);
    broken = false;
    expect(textOf(await stage.slash('ask', { question: 'What will the repair cost?' }))).toContain('1.4 million');
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  it('acknowledges first over much coverage, and tells a problem to the reader alone', async () => {
    const many = await Library.build(
      Array.from({ length: 201 }, (_, index) =>
        article({
          id: `aaaaa${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}a`,
          outlet: 'Radio Tern',
          headline: `Notice ${index}`,
          published: null,
          text: [`Notice ${index}: the bridge is closed.`],
        }),
      ),
    );
    const stage = await Stage.open({ library: () => many });
    const thinking = stage.next('thinking');
    const reply = await stage.slash('sources');
    expect((await thinking).message).toBe(reply.id);
    expect(textOf(reply)).toContain('Page 1 of 26.');
    expect(textOf(await stage.pressToChange(reply, 'Next'))).toContain('Page 2 of 26.');
    expect(isHidden(await stage.slash('sources', { outlet: 'The Inland Herald' }))).toBe(true);
    const shown = stage.sandbox.messages(stage.moderator, stage.server).filter(({ author }) => author.bot === true);
    expect(shown.map(({ id }) => id)).toEqual([reply.id]);
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  it('answers that there is no coverage yet', async () => {
    const empty = await Library.build([]);
    const stage = await Stage.open({ library: () => empty });
    for (const [name, options] of [
      ['sources', {}],
      ['sources', { outlet: 'Radio Tern' }],
      ['ask', { question: 'Why?' }],
    ] as const) {
      expect(textOf(await stage.slash(name, options))).toContain(textFor('en').answers.finding({ key: 'no-coverage' }));
    }
    stage.sandbox.assertNoViolations();
    await stage.close();
  });
});

describe('failures that end the bot', () => {
  it('refuses to start with a token that Discord refuses', async () => {
    const sandbox = await startSandbox();
    const library = await storyLibrary();
    const starting = startBot({ token: 'not.the.token', api: sandbox.api, library: () => library, logger: logTo([]) });
    await expect(starting).rejects.toMatchObject({ name: 'BotFatalError', code: 'token-refused' });
    await sandbox.close();
  });

  it('refuses to start where nothing answers', async () => {
    const sandbox = await startSandbox();
    await sandbox.close();
    const library = await storyLibrary();
    const starting = startBot({ token: sandbox.token, api: sandbox.api, library: () => library, logger: logTo([]) });
    await expect(starting).rejects.toMatchObject({ name: 'BotFatalError', code: 'unreachable' });
  });

  it('reports a token that is refused while the bot runs', async () => {
    let tell: (error: BotFatalError) => void = () => undefined;
    const fatal = new Promise<BotFatalError>((resolve) => (tell = resolve));
    const stage = await Stage.open({ onFatal: (error) => tell(error) });
    stage.sandbox.faults.rest({ path: /\/messages$/u }, { kind: 'server-error', status: 401, effect: 'before' });
    stage.sandbox.sendMessage({ actor: stage.member, channel: stage.direct, content: 'hello' });
    expect((await fatal).code).toBe('token-refused');
    await stage.close();
  });

  it('does not take an interaction whose time is over for a refused token', async () => {
    const told: BotFatalError[] = [];
    const stage = await Stage.open({ onFatal: (error) => told.push(error) });
    stage.sandbox.faults.rest({ path: /^\/interactions/u }, { kind: 'server-error', status: 401, effect: 'before' });
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.server, command: stage.commandId('help') });
    expect(textOf(await stage.say('thanks'))).toContain(textFor('en').answers.pointer('thanks'));
    await stage.close();
    expect(told).toEqual([]);
  });

  it.each([
    [GatewayCloseCodes.AuthenticationFailed, 'token-refused'],
    [GatewayCloseCodes.InvalidIntents, 'intents-refused'],
    [GatewayCloseCodes.DisallowedIntents, 'intents-refused'],
  ])('reports close code %s of a running bot', async (close, code) => {
    const told: BotFatalError[] = [];
    let tell: () => void = () => undefined;
    const fatal = new Promise<void>((resolve) => (tell = resolve));
    const stage = await Stage.open({
      onFatal: (error) => {
        told.push(error);
        tell();
      },
    });
    stage.sandbox.faults.closeSockets(close);
    await fatal;
    expect(told.map((error) => error.code)).toEqual([code]);
    await stage.close();
  });
});
