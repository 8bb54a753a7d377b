import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../src/sandbox/messages/outbound.js';
import { stage, type Stage } from './stage.js';

describe('mentions', () => {
  let open: Stage;
  beforeAll(async () => {
    open = await stage();
  });
  afterAll(() => open.close());

  /** Names of the users that a message notifies. */
  async function notified(body: OutboundMessage): Promise<{ users: string[]; everyone: boolean; roles: number }> {
    const shown = open.next('message');
    await open.bot.rest.post(`/channels/${open.server}/messages`, { body });
    const { message } = await shown;
    return {
      users: message.mentions.map(({ username }) => username),
      everyone: message.mention_everyone,
      roles: message.mention_roles.length,
    };
  }

  it.each([
    ['everybody named, unless told', undefined, { users: ['noor', 'robin'], everyone: true, roles: 1 }],
    ['nobody when nothing is parsed', { parse: [] }, { users: [], everyone: false, roles: 0 }],
    ['those allowed by id', { parse: [], users: ['member'] }, { users: ['noor'], everyone: false, roles: 0 }],
    ['those allowed by kind', { parse: ['users'] }, { users: ['noor', 'robin'], everyone: false, roles: 0 }],
  ])('notify %s, from content and from text displays alike', async (_, allowed, expected) => {
    const text = `@everyone <@${open.member}> <@!${open.moderator}> <@${open.member}> <@&123456789012345678>`;
    const mentions = allowed && {
      ...allowed,
      ...('users' in allowed ? { users: [open.member] } : {}),
    };
    const body =
      mentions === undefined ? {} : { allowed_mentions: mentions as NonNullable<OutboundMessage['allowed_mentions']> };
    expect(await notified({ ...body, content: text })).toEqual(expected);
    const display = { type: 17, components: [{ type: 10, content: text }] } as unknown as NonNullable<
      OutboundMessage['components']
    >[number];
    expect(await notified({ ...body, flags: MessageFlags.IsComponentsV2, components: [display] })).toEqual(expected);
  });

  it('notify the author of the message that is replied to, if not switched off', async () => {
    const { message } = open.sandbox.sendMessage({ actor: open.member, channel: open.server, content: 'Hello.' });
    const reply = { content: 'Hello.', message_reference: { message_id: message } };
    expect((await notified(reply)).users).toEqual(['noor']);
    expect((await notified({ ...reply, allowed_mentions: { parse: [], replied_user: false } })).users).toEqual([]);
  });
});
