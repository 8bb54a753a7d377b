import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/discord/boundary.js';
import { Responder } from '../../src/discord/responding.js';
import { noticeView } from '../../src/discord/views/notice.js';

interface Sent {
  method: string;
  route: string;
  body: { type?: number; data?: { flags?: number; components?: unknown }; flags?: number; components?: unknown };
}

/** Keeps what is sent, and fails as it is told, first failure first. */
class RestInMemory extends REST {
  readonly sent: Sent[] = [];
  readonly failures: Error[] = [];

  override post(route: string, options: { body?: unknown } = {}): Promise<unknown> {
    return this.#send('POST', route, options.body);
  }

  override patch(route: string, options: { body?: unknown } = {}): Promise<unknown> {
    return this.#send('PATCH', route, options.body);
  }

  override delete(route: string): Promise<unknown> {
    return this.#send('DELETE', route, {});
  }

  #send(method: string, route: string, body: unknown): Promise<unknown> {
    this.sent.push({ method, route, body: body as Sent['body'] });
    const failure = this.failures.shift();
    return failure === undefined ? Promise.resolve(undefined) : Promise.reject(failure);
  }
}

const refusal = (status: number, code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', '/interactions/1/token/callback', {
    body: undefined,
    files: undefined,
  });

const interaction = { id: '1', token: 'token', applicationId: '2' };
const answer: Outcome = { view: noticeView('the answer'), problem: false };
const problem: Outcome = { view: noticeView('the problem'), problem: true };
const visible = { update: false, hidden: false, long: false };
const hidden = { update: false, hidden: true, long: false };
const update = { update: true, hidden: false, long: false };

describe('Responder', () => {
  let rest: RestInMemory;
  let responder: Responder;
  beforeEach(() => {
    vi.useFakeTimers();
    rest = new RestInMemory();
    responder = new Responder(rest, pino({ level: 'silent' }));
  });
  afterEach(() => vi.useRealTimers());

  const respond = (manner: typeof visible, work: Promise<Outcome>): Promise<void> =>
    responder.respond(
      interaction,
      manner,
      () => work,
      () => noticeView('refused'),
    );

  it('answers at once what is there at once', async () => {
    await respond(visible, Promise.resolve(answer));
    expect(rest.sent).toMatchObject([
      {
        method: 'POST',
        route: '/interactions/1/token/callback',
        body: {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } },
        },
      },
    ]);
  });

  it.each([
    [visible, InteractionResponseType.DeferredChannelMessageWithSource, undefined],
    [hidden, InteractionResponseType.DeferredChannelMessageWithSource, MessageFlags.Ephemeral],
    [update, InteractionResponseType.DeferredMessageUpdate, undefined],
  ])('acknowledges what takes long, then shows it', async (manner, type, flags) => {
    let finish: (outcome: Outcome) => void = () => undefined;
    const responding = respond(manner, new Promise((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(1_499);
    expect(rest.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(rest.sent).toHaveLength(1);
    expect(rest.sent[0]!.body.type).toBe(type);
    expect(rest.sent[0]!.body.data?.flags).toBe(flags);
    finish(answer);
    await responding;
    expect(rest.sent[1]).toMatchObject({
      method: 'PATCH',
      route: '/webhooks/2/token/messages/%40original',
      body: { components: answer.view },
    });
  });

  it('acknowledges before it begins what may take long in one go', async () => {
    const order: string[] = [];
    const work = (): Promise<Outcome> => {
      order.push(`begun after ${rest.sent.length} request`);
      return Promise.resolve(answer);
    };
    await responder.respond(interaction, { ...visible, long: true }, work, () => noticeView('refused'));
    expect(order).toEqual(['begun after 1 request']);
    expect(rest.sent.map(({ method, body }) => [method, body.type])).toEqual([
      ['POST', InteractionResponseType.DeferredChannelMessageWithSource],
      ['PATCH', undefined],
    ]);
  });

  it('tells a problem to the reader alone, and leaves the message of the button as it is', async () => {
    await respond(visible, Promise.resolve(problem));
    await respond(update, Promise.resolve(problem));
    for (const { body } of rest.sent) {
      expect(body.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(body.data!.flags! & MessageFlags.Ephemeral).not.toBe(0);
    }
  });

  it.each([
    ['after taking back what everybody sees', visible, ['POST', 'DELETE', 'POST']],
    ['beside the message of a button', update, ['POST', 'POST']],
  ])('tells a late problem to the reader alone, %s', async (_name, manner, methods) => {
    await responder.respond(
      interaction,
      { ...manner, long: true },
      () => Promise.resolve(problem),
      () => [],
    );
    expect(rest.sent.map(({ method }) => method)).toEqual(methods);
    const { route, body } = rest.sent.at(-1)!;
    expect(route).toBe('/webhooks/2/token');
    expect(body.flags! & MessageFlags.Ephemeral).not.toBe(0);
    expect(body.components).toEqual(problem.view);
  });

  it('takes an answer that has arrived already for sent', async () => {
    rest.failures.push(refusal(400, 40060));
    await expect(respond(visible, Promise.resolve(answer))).resolves.toBeUndefined();
    expect(rest.sent).toHaveLength(1);
  });

  it('lets go of an interaction that is over', async () => {
    rest.failures.push(refusal(404, 10062));
    await respond(visible, Promise.resolve(answer));
    rest.failures.push(refusal(404, 10062));
    const late = respond(visible, new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(1_500);
    await late;
    expect(rest.sent).toHaveLength(2);
  });

  it('shows a notice when Discord refuses the answer', async () => {
    rest.failures.push(refusal(400, 50035));
    await respond(visible, Promise.resolve(answer));
    expect(rest.sent[1]).toMatchObject({ body: { data: { components: noticeView('refused') } } });
  });

  it('reports what it could not send', async () => {
    rest.failures.push(new HTTPError(503, 'Service Unavailable', 'POST', '/', { body: undefined, files: undefined }));
    await expect(respond(visible, Promise.resolve(answer))).rejects.toThrow('Service Unavailable');
  });
});
