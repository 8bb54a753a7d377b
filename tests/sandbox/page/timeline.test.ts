import { MessageFlags, MessageType, type APIMessage, type APIUser } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  channelOf,
  EMPTY_TIMELINE,
  failPending,
  renamePending,
  UNNAMED,
  withHistory,
  withPending,
  type PendingInteraction,
  type Timeline,
} from '../../../src/sandbox/page/timeline.js';

const BOT: APIUser = { id: '1', username: 'bot', discriminator: '0000', global_name: null, avatar: null, bot: true };

function message(id: string, content = '', flags?: MessageFlags): APIMessage {
  return {
    id,
    channel_id: '7',
    author: BOT,
    content,
    timestamp: '2026-05-12T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...(flags === undefined ? {} : { flags }),
  };
}

function pending(id: string, more: Partial<PendingInteraction> = {}): PendingInteraction {
  return { id, command: '/harbour', message: null, component: null, failure: null, ...more };
}

const idsOf = (timeline: Timeline): string[] => timeline.messages.map((each) => each.message.id);

describe('a timeline', () => {
  it('keeps messages in the order of their ids, which are longer than a double can tell apart', () => {
    const ids = ['1456074443980800031', '1456074443980800030', '999'];
    const timeline = ids.reduce(
      (before, id) => applyEvent(before, { type: 'message', message: message(id), ephemeral: false }, BOT),
      EMPTY_TIMELINE,
    );
    expect(idsOf(timeline)).toEqual(['999', '1456074443980800030', '1456074443980800031']);
  });

  it('shows a deferred answer as thinking, in one place, until it is there, with the command it answers', () => {
    const begun = withPending(EMPTY_TIMELINE, pending('5'));
    const thinking = applyEvent(
      begun,
      { type: 'thinking', channel: '7', interaction: '5', message: '9', ephemeral: true },
      BOT,
    );
    expect(thinking.pending).toEqual([]);
    expect(thinking.messages[0]).toMatchObject({ thinking: true, ephemeral: true, command: '/harbour' });
    const answered = applyEvent(
      thinking,
      { type: 'message', message: message('9', 'done'), ephemeral: true, interaction: '5' },
      BOT,
    );
    expect(answered.messages).toHaveLength(1);
    expect(answered.messages[0]).toMatchObject({ thinking: false, command: '/harbour', message: { content: 'done' } });
  });

  it('knows the command when the event overtakes the answer that names the interaction', () => {
    const begun = withPending(EMPTY_TIMELINE, pending(`${UNNAMED}1`));
    const event = { type: 'thinking', channel: '7', interaction: '5', message: '9', ephemeral: false } as const;
    expect(applyEvent(begun, event, BOT).messages[0]?.command).toBe('/harbour');
  });

  it('keeps a failure until the same button is used again', () => {
    const press = pending('5', { command: null, message: '9', component: 'tide' });
    const failed = applyEvent(
      withPending(EMPTY_TIMELINE, press),
      { type: 'failed', interaction: '5', channel: '7', reason: 'No answer.' },
      BOT,
    );
    expect(failed.pending[0]?.failure).toBe('No answer.');
    expect(withPending(failed, { ...press, id: '6' }).pending.map(({ id }) => id)).toEqual(['6']);
  });

  it('marks what only its reader sees, by the event or by the message', () => {
    const timeline = withHistory(EMPTY_TIMELINE, [
      message('2', 'private', MessageFlags.Ephemeral),
      message('1', 'for all'),
    ]);
    expect(timeline.messages.map(({ ephemeral }) => ephemeral)).toEqual([false, true]);
  });

  it('keeps what came in while the list of messages was on its way', () => {
    const live = applyEvent(EMPTY_TIMELINE, { type: 'message', message: message('3'), ephemeral: false }, BOT);
    expect(idsOf(withHistory(live, [message('1'), message('2')]))).toEqual(['1', '2', '3']);
  });

  it('drops a message that was deleted, also by way of a new list', () => {
    const timeline = withHistory(EMPTY_TIMELINE, [message('1'), message('2')]);
    const event = { type: 'message-deleted', channel: '7', message: '1' } as const;
    expect(idsOf(applyEvent(timeline, event, BOT))).toEqual(['2']);
    expect(idsOf(withHistory(timeline, [message('2')]))).toEqual(['2']);
  });

  it('renames and fails only the interaction meant', () => {
    const two = withPending(withPending(EMPTY_TIMELINE, pending('a')), pending('b'));
    const changed = failPending(renamePending(two, 'a', 'c'), 'c', 'No answer.');
    expect(changed.pending.map(({ id, failure }) => [id, failure])).toEqual([
      ['c', 'No answer.'],
      ['b', null],
    ]);
  });

  it('tells which channel an event concerns', () => {
    expect(channelOf({ type: 'message-changed', message: message('1'), ephemeral: false })).toBe('7');
    expect(channelOf({ type: 'bot', online: true })).toBeNull();
  });
});
