import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type World } from '../../../src/sandbox/index.js';
import { hashFor, whereaboutsFrom } from '../../../src/sandbox/page/address-bar.js';
import { pageDocument, VENDOR } from '../../../src/sandbox/page-document.js';

const IMPORT_MAP = /<script type="importmap">(.*?)<\/script>/;

describe('the document of the page', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  const map = (): Record<string, string> =>
    (JSON.parse(IMPORT_MAP.exec(pageDocument())![1]!) as { imports: Record<string, string> }).imports;

  it('maps every package and component to a module that is served', async () => {
    const modules = Object.values(map()).filter((address) => !address.endsWith('/'));
    expect(modules.length).toBeGreaterThan(VENDOR.length);
    for (const address of modules) {
      const response = await fetch(sandbox.url + address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get('content-type')).toContain('text/javascript');
    }
  });

  it('asks for nothing beyond this machine', () => {
    expect(pageDocument()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('lets only its own scripts run', async () => {
    const response = await fetch(sandbox.url);
    const policy = response.headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(IMPORT_MAP.exec(pageDocument())![1]!).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'self'");
  });

  it.each([
    '/vendor/chardet/package.json',
    '/vendor/lit/%2e%2e/chardet/lib/index.js',
    '/page/../../package.json',
    '/index.html',
  ])('serves nothing at %s', async (path) => {
    expect((await fetch(sandbox.url + path)).status).toBe(404);
  });
});

describe('the address', () => {
  const world: World = {
    bot: null,
    actors: [
      { id: '1', name: 'Ada', role: 'member' },
      { id: '2', name: 'Élan Vital', role: 'moderator' },
    ],
    places: [
      { channel: '3', name: 'general', kind: 'server', server: { id: '9', name: 'The Pier' } },
      { channel: '4', name: 'general', kind: 'user-install', server: { id: '8', name: 'Other Shore' } },
      { channel: '5', name: 'Bot', kind: 'direct', server: null },
    ],
    commands: [],
  };

  it('names an actor and a place, and finds both again', () => {
    for (const actor of world.actors) {
      for (const place of world.places) {
        expect(whereaboutsFrom(hashFor({ actor, place }), world)).toEqual({ actor, place });
      }
    }
    expect(hashFor({ actor: world.actors[0]!, place: world.places[1]! })).toBe('#ada/other-shore/general');
  });

  it.each(['', '#', '#nobody/nowhere', '#%zz/%', '#ada/the-pier/closed'])('falls back to the first for %j', (hash) => {
    expect(whereaboutsFrom(hash, world)).toEqual({ actor: world.actors[0], place: world.places[0] });
  });

  it('is nowhere in an empty world', () => {
    expect(whereaboutsFrom('', { ...world, actors: [] })).toBeNull();
  });
});
