import { describe, expect, it } from 'vitest';
import { watchedSandbox } from './watched.js';

describe('a watched sandbox', () => {
  it('fails its test, with what happened, when the bot does what Discord would not accept', async () => {
    const sandbox = await watchedSandbox();
    const headers = { authorization: `Bot ${sandbox.token}` };
    await fetch(`${sandbox.api}/v10/voice/regions`, { headers });
    const failure: unknown = await sandbox.close().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'violations' });
    expect(String(failure)).toContain('- GET /api/v10/voice/regions: the sandbox knows no such route.');
    expect(String(failure)).toContain('bot        GET /api/v10/voice/regions -> 404');
    expect(String(failure)).not.toContain(sandbox.token);
  });

  it("checks bodies against Discord's own description too", async () => {
    const sandbox = await watchedSandbox();
    const channel = sandbox.world().places[0]!.channel;
    const send = (body: object): Promise<Response> =>
      fetch(`${sandbox.api}/v10/channels/${channel}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await send({ content: 'a', nonce: {} })).status).toBe(400);
    expect(sandbox.transcript.takeViolations()[0]).toMatch(/Discord's description of its API|discord-api-spec/);
    await sandbox.close();
  });
});
