/** Plain messages: direct ones, and mentions in a channel. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textFor } from '../../src/text/index.js';
import { Stage, textOf } from './stage.js';

const { pointer } = textFor('en').answers;

describe('plain messages, through a real discord.js client', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
  });
  afterEach(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  const mention = (): string => `<@${stage.sandbox.world().bot!.id}>`;

  it('answers a question in a direct message, as a reply that notifies nobody', async () => {
    const reply = await stage.say('who said no lorry crosses this bridge?');
    expect(textOf(reply)).toContain('**Odile Varga**');
    expect(reply.message_reference?.message_id).toBeDefined();
    expect(reply.mentions).toEqual([]);
  });

  it.each([
    ['hello!', pointer('greeting')],
    ['thanks a lot', pointer('thanks')],
    ['help', '/who-said'],
  ])('answers "%s" without a search', async (content, expected) => {
    const text = textOf(await stage.say(content));
    expect(text).toContain(expected);
    expect(text).not.toContain('¶');
  });

  it('asks for fewer words where there are too many', async () => {
    expect(textOf(await stage.say('why '.repeat(400)))).toContain('longer than 300 characters');
  });

  it('answers a mention in a channel, and leaves the mention out of the question', async () => {
    const text = textOf(await stage.say(`${mention()} what will the repair cost?`, stage.server));
    expect(text).toContain('1.4 million crowns');
    expect(text).toContain('\nwhat will the repair cost?\n');
  });

  it('points the way when a mention has no words', async () => {
    expect(textOf(await stage.say(mention(), stage.server))).toContain(pointer('empty'));
  });

  it('points the way when the words of a mention are withheld', async () => {
    const reply = stage.nextReply();
    const { message } = stage.sandbox.sendMessage({
      actor: stage.moderator,
      channel: stage.server,
      content: 'not for you',
    });
    const bot = stage.bot.client.user!;
    stage.sandbox.faults.sendEvent('MESSAGE_CREATE', {
      ...stage.sandbox.messages(stage.moderator, stage.server).find(({ id }) => id === message)!,
      guild_id: stage.bot.client.guilds.cache.first()!.id,
      content: '',
      mentions: [
        { id: bot.id, username: bot.username, discriminator: '0', avatar: null, global_name: null, bot: true },
      ],
    });
    expect(textOf(await reply)).toContain(pointer('empty'));
  });

  it('is silent in a channel where it is not mentioned, and to other bots', async () => {
    const { member, server } = stage;
    stage.sandbox.sendMessage({ actor: member, channel: server, content: 'who said no lorry crosses this bridge?' });
    const { message } = stage.sandbox.sendMessage({ actor: member, channel: server, content: 'beep' });
    const beep = stage.sandbox.messages(member, server).find(({ id }) => id === message)!;
    stage.sandbox.faults.sendEvent('MESSAGE_CREATE', {
      ...beep,
      content: `${mention()} who said no lorry crosses this bridge?`,
      author: { ...beep.author, id: '1', bot: true },
    });
    // Events are handled in order: once this is answered, the others would have been.
    await stage.say(`${mention()} thanks`, server);
    const replies = stage.sandbox.messages(member, server).filter(({ author }) => author.bot === true);
    expect(replies).toHaveLength(1);
  });

  it('writes nothing of what was asked to the log', async () => {
    await stage.say('who said no lorry crosses this bridge?');
    stage.sandbox.faults.rest(
      { path: /\/messages$/u, times: 2 },
      { kind: 'server-error', status: 500, effect: 'before' },
    );
    stage.sandbox.sendMessage({ actor: stage.member, channel: stage.direct, content: 'who said nobody asked us?' });
    await stage.say('thanks');
    await stage.bot.stop();
    expect(stage.log.some((line) => line.includes('could not be answered'))).toBe(true);
    expect(stage.log.join('')).not.toMatch(/lorry crosses|nobody asked us/iu);
  });
});
